// SPDX-License-Identifier: MIT
#include "window/sessions_page.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "window/composer.h"
#include "window/menus.h"
#include "window/records_view.h"
#include "window/session_deeds.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

SessionsPage::SessionsPage(Desk &desk, Deeds &deeds, SessionDeeds &sessionDeeds, QWidget *parent)
    : Page(QStringLiteral("sessions"), tr("Sessions"), parent)
    , m_desk(desk)
    , m_sessionDeeds(sessionDeeds)
    , m_list(new RecordsView(
          desk.sessions, tr("No session is on the mesh yet.\nIn a Claude Code session, type: /mesh connect")))
    , m_toAll(new QPushButton(tr("Write to &all")))
    , m_details(new QLabel)
    , m_more(new QPushButton)
    , m_goOn(new QPushButton)
    , m_composer(new Composer(desk, deeds))
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find a session"));
    search->setAccessibleName(tr("Find a session"));
    search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Sessions"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setText(tr("M&ore"));
    m_more->setMenu(new QMenu(m_more));
    m_goOn->setText(tr("&Let it go on"));
    m_goOn->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(search, 1);
    top->addWidget(m_toAll);
    auto *line = new QHBoxLayout;
    line->addWidget(m_details, 1);
    line->addWidget(m_goOn);
    line->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    column->addWidget(m_composer);

    connect(search, &QLineEdit::textChanged, m_list, &RecordsView::setFilter);
    connect(m_toAll, &QPushButton::clicked, this, [this] {
        m_isToAll = true;
        m_list->chooseNobody();
        m_composer->setToAll();
        m_composer->setFocus();
    });
    connect(m_list, &RecordsView::currentChangedTo, this, &SessionsPage::look);
    connect(m_list, &RecordsView::opened, this, [this] { m_composer->setFocus(); });
    connect(m_list, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        emptyMenu(*m_more->menu());
        m_sessionDeeds.fill(*m_more->menu(), m_list->currentKey(), window());
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (const auto *session = m_desk.sessions.record(m_list->currentKey()))
            m_sessionDeeds.resume(sessionAddress(*session), false, window());
    });
    look();
}

void SessionsPage::open(const QString &key)
{
    for (const auto &session : m_desk.sessions.records()) {
        if (sessionKey(session) == key || sessionAddress(session) == key)
            return m_list->setCurrentKey(sessionKey(session));
    }
}

void SessionsPage::write(const QString &address)
{
    open(address);
    m_composer->setFocus();
}

QWidget *SessionsPage::firstFocus()
{
    return m_list;
}

void SessionsPage::look()
{
    const auto *session = m_desk.sessions.record(m_list->currentKey());
    m_isToAll = m_isToAll && !session;
    m_toAll->setEnabled(m_desk.sessions.rowCount() > 0);
    m_more->setEnabled(session != nullptr);
    m_goOn->setVisible(session && stringOr(*session, "state") == "paused" && stringOr(*session, "machine").empty());
    if (!session) {
        m_details->clear();
        if (!m_isToAll)
            m_composer->setRecipient({});
        return;
    }
    m_composer->setRecipient(sessionAddress(*session));
    QStringList facts {stateSentence(*session), kindWord(stringOr(*session, "kind")), roleText(*session)};
    if (const auto branch = shownMember(*session, "branch", 80); !branch.isEmpty())
        facts << tr("on branch %1").arg(branch);
    if (const auto root = shownMember(*session, "root", 200); !root.isEmpty())
        facts << tr("in %1").arg(root);
    m_details->setText(tr("%1: %2").arg(sessionAddress(*session), shownList(facts)));
}

void SessionsPage::showMenu(const QPoint &global)
{
    QMenu menu;
    m_sessionDeeds.fill(menu, m_list->currentKey(), window());
    if (!menu.isEmpty())
        menu.exec(global);
}

} // namespace mesh
