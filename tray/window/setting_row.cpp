// SPDX-License-Identifier: MIT
#include "window/setting_row.h"

#include "link/shown.h"
#include "window/dead_time.h"
#include "window/labels.h"
#include "window/notice.h"
#include "window/setting_places.h"
#include "window/value_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {
namespace {

QString keyText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SettingRow::SettingRow(const ConfigKey &key, const QString &title, Run run, QWidget *parent)
    : SettingLine(parent)
    , m_key(key)
    , m_title(title)
    , m_description(shownPhrase(Phrase::fromTemplate(std::string(key.description), {})))
    , m_run(std::move(run))
    , m_facts(faintLabel())
    , m_lessSafe(new Notice(Notice::Kind::Warning, Notice::Shape::Badge, tr("less safe than the default")))
    , m_restart(new Notice(Notice::Kind::Warning, Notice::Shape::Badge,
          key.name == "language" ? tr("from the next start of this program on")
                                 : tr("waits for a restart of the service")))
    , m_message(new Notice(Notice::Kind::Danger, Notice::Shape::Sentence))
    , m_field(makeValueField(key, title, m_description))
    , m_waitingText(new Notice(Notice::Kind::Warning, Notice::Shape::Sentence))
    , m_agree(new QPushButton(tr("Agree")))
    , m_keep(new QPushButton(tr("Keep")))
{
    setObjectName(keyText(key.name));
    m_message->setObjectName(QStringLiteral("message"));
    m_agree->setObjectName(QStringLiteral("agree"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_deadTime = new DeadTime({m_agree, m_keep}, this);
    m_deadTime->setUsable(m_keep, true);
    m_deadTime->setUsable(m_agree, true);
    m_message->say({});
    m_lessSafe->hide();
    m_restart->hide();
    m_field->setValue(defaultValue(key));
    m_field->setEnabled(false);

    auto *head = new QHBoxLayout;
    head->addWidget(makeTexts(), 1);
    auto *column = new QVBoxLayout(this);
    const auto space = fontMetrics().height() * 2 / 3;
    column->setContentsMargins(space, space, space, space);
    column->addLayout(head);
    if (m_field->isText()) {
        column->addWidget(m_field);
    } else {
        m_field->setFixedWidth(fontMetrics().averageCharWidth() * 26);
        head->addWidget(m_field, 0, Qt::AlignTop);
    }
    column->addWidget(m_message);
    column->addWidget(makeWaiting());

    connect(m_field, &ValueField::edited, this, &SettingRow::check);
    connect(m_field, &ValueField::wanted, this, &SettingRow::ask);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        if (m_waiting)
            set(*m_waiting, false);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { set(m_value, false); });
    showMarks();
}

QWidget *SettingRow::makeTexts()
{
    auto *title = plainLabel(m_title);
    auto font = title->font();
    font.setBold(true);
    title->setFont(font);
    title->setBuddy(m_field);
    title->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_lessSafe);
    head->addWidget(m_restart);
    head->addStretch(1);
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(plainLabel(m_description));
    column->addWidget(m_facts);
    return texts;
}

QWidget *SettingRow::makeWaiting()
{
    m_waitingBox = new QWidget;
    auto *row = new QHBoxLayout(m_waitingBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_waitingText, 1);
    row->addWidget(m_keep);
    row->addWidget(m_agree);
    m_waitingBox->hide();
    return m_waitingBox;
}

bool SettingRow::has(const QString &text) const
{
    const auto in = [&](const QString &mine) { return mine.contains(text, Qt::CaseInsensitive); };
    return in(m_title) || in(m_description) || in(keyText(m_key.name));
}

void SettingRow::take(const Json *setting, bool isOnline, bool canBeChanged)
{
    m_field->setEnabled(setting && canBeChanged);
    m_waitingBox->setEnabled(isOnline);
    if (!isOnline) {
        m_untilRestart.reset();
        m_restart->hide();
    }
    if (!setting)
        return;
    const bool isOther = std::exchange(m_value, setting->value("value", Json())) != m_value;
    const auto waiting = setting->find("waiting");
    const auto wanted = waiting == setting->end() || waiting->is_null() ? std::nullopt : std::optional<Json>(*waiting);
    if (wanted != m_waiting) {
        m_waiting = wanted;
        m_deadTime->begin();
    }
    if (!m_isBusy && !m_field->isBeingEdited()) {
        m_field->setValue(m_value);
        if (isOther)
            m_message->say({});
    }
    showMarks();
    showWaiting();
}

void SettingRow::showMarks()
{
    QStringList facts {keyText(m_key.name)};
    if (const auto fallback = defaultValue(m_key); !m_value.is_null() && m_value != fallback)
        facts << tr("default: %1").arg(valueText(m_key, fallback));
    if (m_key.restart)
        facts << tr("takes effect at the next start of the service");
    if (const auto safety = safetyText(m_key.loosens); !safety.isEmpty())
        facts << safety;
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_lessSafe->setVisible(!m_value.is_null() && loosensSafety(m_key, defaultValue(m_key), m_value));
}

void SettingRow::showWaiting()
{
    m_waitingBox->setVisible(m_waiting.has_value());
    if (m_waiting)
        m_waitingText->setText(tr("config.json says “%1”, which is less safe. Until you agree it stays “%2”.")
                                   .arg(valueText(m_key, *m_waiting), valueText(m_key, m_value)));
}

/// What is typed: is it possible, and what would it mean?
void SettingRow::check(const Json &value)
{
    const auto checked = checkConfigValue(m_key, value);
    m_field->setAcceptable(bool(checked));
    if (!checked) {
        m_message->setKind(Notice::Kind::Danger);
        m_message->say(shownError(checked.error()));
        return;
    }
    m_message->setKind(Notice::Kind::Warning);
    m_message->say(loosensSafety(m_key, m_value, *checked)
            ? tr("This makes you less safe, so the service will ask whether it is you.")
            : QString());
}

void SettingRow::ask(const Json &value)
{
    const auto checked = checkConfigValue(m_key, value);
    if (!checked)
        return check(value);
    if (m_isBusy) {
        m_next = *checked;
        return;
    }
    if (*checked == m_value)
        return m_field->setValue(m_value);
    // Going back from what is safer is a change that loosens: nobody should do that in passing.
    set(*checked, !loosensSafety(m_key, *checked, m_value));
}

void SettingRow::set(const Json &value, bool canBeUndone)
{
    const auto before = m_value;
    m_isBusy = true;
    Deeds::Deed deed {"config.set", {{"key", m_key.name}, {"value", value}}, tr("Changing “%1”").arg(m_title),
        tr("“%1” is %2 now.").arg(m_title, valueText(m_key, value))};
    deed.done = [this, before](const Json &setting) {
        m_isBusy = false;
        m_value = setting.value("value", m_value);
        if (m_key.restart || m_key.name == "language")
            m_restart->setVisible(m_value != m_untilRestart.value_or(before));
        if (!m_untilRestart)
            m_untilRestart = before;
        m_message->say({});
        showMarks();
        if (const auto next = std::exchange(m_next, std::nullopt))
            return ask(*next);
        m_field->setValue(m_value);
    };
    deed.failed = [this](const Error &error) {
        m_isBusy = false;
        m_next.reset();
        if (!m_field->isText())
            m_field->setValue(m_value);
        m_message->setKind(Notice::Kind::Danger);
        m_message->say(error.message.empty() ? tr("It was not changed.") : shownError(error));
    };
    if (canBeUndone)
        deed.undo = [this, before] { set(before, false); };
    m_run(std::move(deed), this);
}

} // namespace mesh
