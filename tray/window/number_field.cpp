// SPDX-License-Identifier: MIT
#include "window/number_field.h"

#include "window/setting_places.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::milliseconds stepTime {700};
constexpr int mostDigits = 15;

class FreeSpinBox final : public QSpinBox
{
public:
    /// The digits alone.
    QString typed() const
    {
        auto text = cleanText();
        return text.remove(locale().groupSeparator());
    }

protected:
    QValidator::State validate(QString &text, int &position) const override
    {
        const auto state = QSpinBox::validate(text, position);
        if (state != QValidator::Invalid)
            return state;
        auto digits = text;
        if (digits.endsWith(suffix()))
            digits.chop(suffix().size());
        digits.remove(locale().groupSeparator());
        const bool isNumber = digits.size() <= mostDigits
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
        return isNumber ? QValidator::Intermediate : QValidator::Invalid;
    }
};

} // namespace

NumberField::NumberField(const ConfigKey &key)
{
    auto *box = new FreeSpinBox; // NOLINT: a layout owns it.
    m_box = box;
    box->setRange(static_cast<int>(key.least), static_cast<int>(key.most));
    box->setSuffix(unitOf(key));
    // Ports are numbers, but nobody counts them.
    box->setGroupSeparatorShown(!key.name.ends_with("port"));
    box->setKeyboardTracking(false);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
    m_settle.setSingleShot(true);
    m_settle.setInterval(stepTime);
    const auto *line = box->findChild<QLineEdit *>();
    connect(line, &QLineEdit::textEdited, this, [this, box] {
        m_isEdited = true;
        Q_EMIT edited(box->typed().toStdString());
    });
    connect(box, &QSpinBox::valueChanged, this, [this](int value) {
        m_isEdited = true;
        m_settle.start();
        Q_EMIT edited(value);
    });
    connect(box, &QSpinBox::editingFinished, this, &NumberField::finish);
    connect(&m_settle, &QTimer::timeout, this, &NumberField::finish);
}

void NumberField::finish()
{
    m_settle.stop();
    if (!std::exchange(m_isEdited, false))
        return;
    Q_EMIT edited(m_box->value());
    Q_EMIT wanted(m_box->value());
}

void NumberField::setValue(const Json &value)
{
    const QSignalBlocker silent(m_box);
    m_settle.stop();
    m_isEdited = false;
    if (value.is_number_integer())
        m_box->setValue(static_cast<int>(value.get<std::int64_t>()));
}

QWidget *NumberField::control() const
{
    return m_box;
}

} // namespace mesh
