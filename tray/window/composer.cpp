// SPDX-License-Identifier: MIT
#include "window/composer.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/timeline_model.h"
#include "window/deeds.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

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
    setRecipient({});
}

void Composer::setRecipient(const QString &address, const QString &answers)
{
    m_toAll = false;
    m_recipient = address;
    m_answers = answers;
    m_to->setText(address.isEmpty() ? tr("Choose whom to write to")
            : answers.isEmpty()     ? tr("&Message to %1").arg(address)
                                    : tr("&Answer to %1").arg(address));
    m_text->setPlaceholderText(address.isEmpty() ? QString() : tr("It comes from you, as \"human\"."));
    reconsider();
}

void Composer::setToAll()
{
    setRecipient(tr("all sessions"));
    m_toAll = true;
}

void Composer::reconsider()
{
    m_text->setEnabled(!m_recipient.isEmpty());
    m_urgent->setEnabled(!m_recipient.isEmpty());
    m_send->setEnabled(!m_recipient.isEmpty() && !m_isSending && !m_text->toPlainText().trimmed().isEmpty());
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

void Composer::send()
{
    if (!m_send->isEnabled())
        return;
    m_isSending = true;
    reconsider();
    Json params {{"body", m_text->toPlainText().toStdString()}, {"urgent", m_urgent->isChecked()}};
    std::string method = m_toAll ? "broadcast" : "send";
    if (!m_answers.isEmpty()) {
        method = "reply";
        params["message"] = m_answers.toStdString();
    } else if (!m_toAll) {
        params["to"] = m_desk.fullAddress(m_recipient).toStdString();
    }
    m_progress->setText(tr("Sending…"));
    const auto done = [this, generation = ++m_generation](const Json &sent) {
        m_isSending = false;
        m_text->clear();
        m_urgent->setChecked(false);
        reconsider();
        if (generation != m_generation)
            return;
        const auto state = stringOr(sent, "state");
        const auto waits = stringOr(sent, "waits");
        m_progress->setText(tr("#%1: %2").arg(shownMember(sent, "short", 20),
            waits == "on_the_way"   ? tr("on its way")
                : waits == "paused" ? tr("waits, for deliveries are paused")
                                    : statesText({{state, 1}})));
        if (!m_toAll && state != "held")
            follow(stringOr(sent, "id"), "shown");
    };
    const auto failed = [this](const Error &) {
        m_isSending = false;
        m_progress->clear();
        reconsider();
    };
    m_deeds.run({method, params, tr("Sending the message to %1").arg(m_recipient), {}, done, {}, failed}, this);
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
            const auto reason = shownMember(recipients.front(), "reason", 200);
            m_progress->setText(tr("#%1: %2").arg(shownMember(*receipt, "short", 20), statesText({{state, 1}}))
                + (reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(reason)));
            if (wanted == "shown" && state == "shown")
                follow(id, "answered");
        });
}

} // namespace mesh
