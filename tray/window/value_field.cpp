// SPDX-License-Identifier: MIT
#include "window/value_field.h"

#include "window/list_field.h"
#include "window/number_field.h"
#include "window/setting_places.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTimer>
#include <QWheelEvent>

#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::milliseconds choiceTime {400};

QString noChoice()
{
    return QStringLiteral("null");
}

/// Who scrolls the page does not mean the field that comes below the mouse.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

class SwitchField final : public ValueField
{
public:
    SwitchField()
        : m_box(new QCheckBox(ValueField::tr("On")))
    {
        connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) { Q_EMIT wanted(isOn); });
    }
    void setValue(const Json &value) override { m_box->setChecked(value == Json(true)); }
    QWidget *control() const { return m_box; }

private:
    QCheckBox *m_box;
};

class ChoiceField final : public ValueField
{
public:
    explicit ChoiceField(const ConfigKey &key)
        : m_box(new QComboBox)
    {
        if (key.fallback == "null")
            m_box->addItem(valueText(key, nullptr), noChoice());
        for (const auto choice : key.choices)
            m_box->addItem(valueText(key, std::string(choice)),
                QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size())));
        // Not as wide as its widest: to measure the languages' own names loads fonts of every script.
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(12);
        m_settle.setSingleShot(true);
        m_settle.setInterval(choiceTime);
        connect(m_box, &QComboBox::activated, &m_settle, qOverload<>(&QTimer::start));
        connect(&m_settle, &QTimer::timeout, this, [this] {
            const auto word = m_box->currentData().toString();
            Q_EMIT wanted(word == noChoice() ? Json() : Json(word.toStdString()));
        });
    }
    bool isBeingEdited() const override { return m_settle.isActive(); }
    void setValue(const Json &value) override
    {
        m_settle.stop();
        m_box->setCurrentIndex(
            m_box->findData(value.is_string() ? QString::fromStdString(value.get<std::string>()) : noChoice()));
    }
    QWidget *control() const { return m_box; }

private:
    QComboBox *m_box;
    QTimer m_settle; ///< By keyboard one comes past others.
};

template <typename Field>
ValueField *arranged(Field *field, const QString &name, const QString &description)
{
    auto *control = field->control();
    control->setAccessibleName(name);
    control->setAccessibleDescription(description);
    field->setFocusProxy(control);
    if (!field->isText()) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(new WheelGuard(field));
        auto *row = new QHBoxLayout(field);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(control);
    }
    return field;
}

} // namespace

ValueField *makeValueField(const ConfigKey &key, const QString &name, const QString &description)
{
    switch (key.type) {
    case ConfigType::Bool:
        return arranged(new SwitchField, name, description);
    case ConfigType::Choice:
        return arranged(new ChoiceField(key), name, description);
    case ConfigType::Integer:
        return arranged(new NumberField(key), name, description);
    case ConfigType::List:
        break;
    }
    return arranged(new ListField(exampleOf(key)), name, description);
}

} // namespace mesh
