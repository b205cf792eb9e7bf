// SPDX-License-Identifier: MIT
#include "window/composer.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "models/timeline_model.h"
#include "window/deeds.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

Composer::Composer(Desk &desk, Deeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_deeds(deeds)
    , m_to(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_urgent(new QCheckBox(tr("&Urgent")))
    , m_progress(new QLabel)
    , m_send(new QPushButton(tr("&Send")))
{
    m_to->setTextFormat(Qt::PlainText);
    m_to->setBuddy(m_text);
    m_progress->setTextFormat(Qt::PlainText);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_text->setAccessibleName(tr("Message"));
    m_text->installEventFilter(this);
    m_urgent->setToolTip(tr("Ahead of what is not urgent."));
    m_send->setToolTip(tr("Ctrl+Enter"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_urgent);
    row->addWidget(m_progress, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_to);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::reconsider);
    setFocusProxy(m_text);
    reconsider();
}

void Composer::setRecipient(const QString &address, const QString &answers)
{
    turnTo({address, answers, false});
}

void Composer::setToAll()
{
    turnTo({{}, {}, true});
}

void Composer::turnTo(const Address &address)
{
    if (address == m_address)
        return;
    if (const auto text = m_text->toPlainText(); isForSomebody() && !text.isEmpty())
        m_drafts[m_address] = text;
    m_address = address;
    const auto draft = m_drafts.extract(address);
    m_text->setPlainText(draft ? draft.mapped() : QString());
    m_urgent->setChecked(false);
    m_progress->clear();
    ++m_generation;
    reconsider();
}

/// What may be done, and for whom it is.
void Composer::reconsider()
{
    const bool isUsable = isForSomebody();
    m_to->setText(!isUsable               ? tr("Choose whom to write to")
            : m_address.isAll             ? tr("&Message to all sessions")
            : m_address.answers.isEmpty() ? tr("&Message to %1").arg(m_address.session)
                                          : tr("&Answer to %1").arg(m_address.session));
    m_text->setPlaceholderText(isUsable ? tr("It comes from you, as “human”.") : QString());
    m_text->setEnabled(isUsable);
    m_text->setReadOnly(m_sending == m_address);
    m_urgent->setEnabled(isUsable);
    m_send->setEnabled(isUsable && !m_sending && !m_text->toPlainText().trimmed().isEmpty());
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString Composer::doing() const
{
    return m_address.isAll ? tr("Sending the message to all sessions")
                           : tr("Sending the message to %1").arg(m_address.session);
}

void Composer::send()
{
    if (!m_send->isEnabled())
        return;
    const auto address = m_address;
    Json params {{"body", m_text->toPlainText().toStdString()}, {"urgent", m_urgent->isChecked()}};
    std::string method = address.isAll ? "broadcast" : "send";
    if (!address.answers.isEmpty()) {
        method = "reply";
        params["message"] = address.answers.toStdString();
    } else if (!address.isAll) {
        params["to"] = m_desk.fullAddress(address.session).toStdString();
    }
    m_sending = address;
    m_progress->setText(tr("Sending…"));
    reconsider();
    const auto done = [this, address, generation = ++m_generation](const Json &sent) {
        m_sending.reset();
        m_drafts.erase(address);
        if (address == m_address) {
            m_text->clear();
            m_urgent->setChecked(false);
        }
        reconsider();
        if (generation != m_generation)
            return; // Another one's progress is shown.
        const auto state = stringOr(sent, "state");
        const auto waits = stringOr(sent, "waits");
        m_progress->setText(tr("#%1: %2").arg(shownMember(sent, "short", 20),
            waits == "on_the_way"   ? tr("on its way")
                : waits == "paused" ? tr("waits, for deliveries are paused")
                                    : statesText({{state, 1}})));
        if (!address.isAll && state != "held")
            follow(stringOr(sent, "id"), "shown");
    };
    const auto failed = [this, generation = m_generation](const Error &) {
        m_sending.reset();
        if (generation == m_generation)
            m_progress->clear();
        reconsider();
    };
    m_deeds.run({method, params, doing(), {}, done, {}, failed}, this);
}

/// Until it was shown, and then until it was answered. Asks the service to say when.
void Composer::follow(const std::string &id, const std::string &wanted)
{
    m_desk.link().call("wait", {{"message", id}, {"state", wanted}, {"timeout_ms", 3'600'000}}, this,
        [this, id, wanted, generation = m_generation](const Result<Json> &receipt) {
            if (generation != m_generation || !receipt)
                return;
            const auto recipients = receipt->value("recipients", Json::array());
            if (recipients.empty())
                return;
            const auto state = stringOr(recipients.front(), "state");
            const auto reason = reasonText(stringOr(recipients.front(), "reason"));
            const auto number = shownMember(*receipt, "short", 20);
            m_progress->setText(reason.isEmpty() ? tr("#%1: %2").arg(number, statesText({{state, 1}}))
                                                 : tr("#%1: %2 (%3)").arg(number, statesText({{state, 1}}), reason));
            if (wanted == "shown" && state == "shown")
                follow(id, "answered");
        });
}

} // namespace mesh
