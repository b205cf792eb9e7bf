// SPDX-License-Identifier: MIT
#include "window/inbox_page.h"

#include "link/shown.h"
#include "models/desk.h"
#include "window/composer.h"
#include "window/message_view.h"
#include "window/records_view.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace mesh {

InboxPage::InboxPage(Desk &desk, Deeds &deeds, QWidget *parent)
    : Page(QStringLiteral("inbox"), tr("Inbox"), parent)
    , m_desk(desk)
    , m_list(new RecordsView(
          desk.inbox, tr("Nobody has written to you yet.\nSessions reach you as “human”: mesh send human TEXT")))
    , m_details(new QWidget)
    , m_message(new MessageView(desk, MessageView::Receipts::Hidden))
    , m_answer(new Composer(desk, deeds))
{
    m_list->setAccessibleName(tr("Messages to you"));
    auto *inside = new QVBoxLayout(m_details);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_message, 1);
    inside->addWidget(m_answer);
    auto *column = new QVBoxLayout(this);
    column->addWidget(listAndDetails(m_list, m_details, 1, 1));
    connect(m_list, &RecordsView::currentChangedTo, this, &InboxPage::look);
    look();
    connect(&desk, &Desk::changed, this, [this] {
        Q_EMIT waitingChanged();
        take();
    });
}

int InboxPage::waiting() const
{
    return static_cast<int>(m_desk.unread());
}

void InboxPage::open(const QString &key)
{
    m_list->setCurrentKey(key);
}

QWidget *InboxPage::firstFocus()
{
    return m_list;
}

void InboxPage::look()
{
    const auto *message = m_desk.inbox.record(m_list->currentKey());
    m_details->setVisible(m_desk.inbox.rowCount() > 0);
    const auto id = message ? QString::fromStdString(stringOr(*message, "short")) : QString();
    m_message->open(id);
    // Nobody reads an answer to what the mesh itself has said.
    const bool canAnswer = message && stringOr(*message, "kind") != "notice";
    m_answer->setRecipient(canAnswer ? shownMember(*message, "from", 130) : QString(), canAnswer ? id : QString());
    m_answer->setVisible(canAnswer);
}

void InboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    take();
}

bool InboxPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        take();
    return Page::event(event);
}

/// Seen is what stands before the person: a window that is behind others or on another page shows nothing.
void InboxPage::take()
{
    if (isVisible() && isActiveWindow() && m_desk.unread() > 0)
        m_desk.takeInbox();
}

} // namespace mesh
