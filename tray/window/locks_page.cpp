// SPDX-License-Identifier: MIT
#include "window/locks_page.h"

#include "link/shown.h"
#include "models/desk.h"
#include "window/confirm.h"
#include "window/deeds.h"
#include "window/records_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::seconds tick {10};

} // namespace

LocksPage::LocksPage(Desk &desk, Deeds &deeds, QWidget *parent)
    : Page(QStringLiteral("locks"), tr("Locks"), parent)
    , m_desk(desk)
    , m_deeds(deeds)
    , m_list(new RecordsView(desk.locks, tr("Nothing is locked.\nIn a session, type: /mesh lock src/login.cpp")))
    , m_search(new QLineEdit)
    , m_ask(new QPushButton(tr("&Ask the holder…")))
    , m_take(new QPushButton(tr("&Take it away…")))
{
    m_search->setPlaceholderText(tr("Find a lock or a holder"));
    m_search->setAccessibleName(tr("Find a lock or a holder"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Locks"));
    m_ask->setObjectName(QStringLiteral("ask"));
    m_take->setObjectName(QStringLiteral("take"));
    m_list->setTextElideMode(Qt::ElideMiddle); // Both ends of a path tell something.
    m_list->setWideColumn(0);
    m_clock.setInterval(tick);
    m_clock.setTimerType(Qt::CoarseTimer);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, m_list, &RecordsView::setFilter);
    connect(m_list, &RecordsView::currentChangedTo, this, &LocksPage::look);
    connect(m_ask, &QPushButton::clicked, this, &LocksPage::ask);
    connect(m_take, &QPushButton::clicked, this, &LocksPage::takeAway);
    connect(&m_clock, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    look();
}

void LocksPage::open(const QString &key)
{
    m_search->setText(key);
}

QWidget *LocksPage::firstFocus()
{
    return m_list;
}

void LocksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clock.start();
}

void LocksPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clock.stop();
}

void LocksPage::look()
{
    const auto *lock = m_desk.locks.record(m_list->currentKey());
    m_ask->setEnabled(lock && stringOr(*lock, "holder") != "human");
    const bool isElsewhere = lock && !stringOr(*lock, "machine").empty();
    m_take->setEnabled(lock && !isElsewhere);
    m_take->setToolTip(isElsewhere ? tr("It is held on another machine; take it away there.") : QString());
}

void LocksPage::ask()
{
    const auto *lock = m_desk.locks.record(m_list->currentKey());
    if (!lock)
        return;
    const auto holder = shownMember(*lock, "holder", 130);
    const auto what = shownMember(*lock, "resource", 300);
    askForText(window(),
        {tr("Ask %1").arg(holder), tr("Message to %1:").arg(holder), tr("&Send"), Lines::Several,
            tr("When will you be done with %1?").arg(what)},
        [this, holder](const QString &text) {
            if (text.trimmed().isEmpty())
                return;
            m_deeds.run({"send", {{"to", m_desk.fullAddress(holder).toStdString()}, {"body", text.toStdString()}},
                            tr("Asking %1").arg(holder), tr("%1 was asked.").arg(holder)},
                this);
        });
}

void LocksPage::takeAway()
{
    const auto *lock = m_desk.locks.record(m_list->currentKey());
    if (!lock)
        return;
    const auto holder = shownMember(*lock, "holder", 130);
    const auto what = shownMember(*lock, "resource", 300);
    Json params {{"resource", stringOr(*lock, "resource")}};
    if (const auto root = stringOr(*lock, "root"); !root.empty())
        params["cwd"] = root;
    const auto waiting = recordsIn(*lock, "waiting");
    const auto next = waiting.empty() || !waiting.front().is_string()
        ? QString()
        : shownLine(waiting.front().get_ref<const std::string &>(), 130);
    confirm(window(), tr("Take %1 away?").arg(what),
        next.isEmpty()
            ? tr("%1 loses the lock and is told. It cannot be given back from here.").arg(holder)
            : tr("%1 loses the lock and is told; %2, who waits for it, gets it. It cannot be given back from here.")
                  .arg(holder, next),
        tr("&Take it away"), [=, this] {
            m_deeds.run({"unlock.force", params, tr("Taking the lock away"), {},
                            [=, this](const Json &answer) {
                                const auto released = recordsIn(answer, "released");
                                const auto now
                                    = released.empty() ? QString() : shownMember(released.front(), "next", 130);
                                Q_EMIT m_deeds.succeeded(now.isEmpty()
                                        ? tr("%1 is free; %2 was told.").arg(what, holder)
                                        : tr("%1 has the lock on %2 now; %3 was told.").arg(now, what, holder),
                                    {});
                            }},
                this);
        });
}

} // namespace mesh
