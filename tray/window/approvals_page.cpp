// SPDX-License-Identifier: MIT
#include "window/approvals_page.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "window/alert_deeds.h"
#include "window/deeds.h"
#include "window/labels.h"
#include "window/marked_view.h"
#include "window/records_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace mesh {

ApprovalsPage::ApprovalsPage(Desk &desk, Deeds &deeds, QWidget *parent)
    : Page(QStringLiteral("approvals"), tr("Approvals"), parent)
    , m_desk(desk)
    , m_deeds(deeds)
    , m_list(new RecordsView(desk.approvals,
          tr("Nothing waits for you.\nA message with something destructive in it stays here until you decide.")))
    , m_details(new QWidget)
    , m_head(plainLabel())
    , m_why(plainLabel())
    , m_text(new MarkedView)
    , m_hint(plainLabel())
    , m_approve(new QPushButton(tr("&Approve")))
    , m_deny(new QPushButton(tr("&Deny")))
{
    m_list->setAccessibleName(tr("Held messages"));
    auto font = m_head->font();
    font.setBold(true);
    m_head->setFont(font);
    m_approve->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_deny->setShortcut(QKeySequence(QStringLiteral("Ctrl+Backspace")));
    m_approve->setToolTip(tr("The recipient's model gets this text (Ctrl+Enter)."));
    m_deny->setToolTip(tr("Nobody gets it; its sender is told (Ctrl+Backspace)."));
    m_deadTime = new DeadTime({m_approve, m_deny}, this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_deny);
    buttons->addWidget(m_approve);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_why);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->addWidget(listAndDetails(m_list, m_details, 1, 2));

    connect(m_list, &RecordsView::currentChangedTo, this, &ApprovalsPage::look);
    connect(m_list, &RecordsView::opened, this, [this] { m_text->setFocus(); });
    connect(&desk.approvals, &RecordsModel::recordsChanged, this, [this] {
        m_deadTime->begin();
        Q_EMIT waitingChanged();
    });
    connect(m_text, &MarkedView::seenWhole, this, &ApprovalsPage::reconsider);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_deny, &QPushButton::clicked, this, [this] { decide(false); });
    m_details->hide(); // Nothing waits: the list says what would.
    showNothing();
}

int ApprovalsPage::waiting() const
{
    return m_desk.approvals.rowCount();
}

void ApprovalsPage::open(const QString &key)
{
    m_list->setCurrentKey(key);
}

QWidget *ApprovalsPage::firstFocus()
{
    return m_list;
}

void ApprovalsPage::look()
{
    const auto key = m_list->currentKey();
    m_details->setVisible(!key.isEmpty());
    if (key == m_asked)
        return;
    showNothing();
    m_asked = key;
    if (key.isEmpty())
        return;
    m_desk.link().call("approvals.show", {{"message", key.toStdString()}}, this, [this, key](const Result<Json> &held) {
        if (key != m_asked)
            return; // Another one was chosen meanwhile.
        if (held)
            return showText(*held);
        m_asked.clear();
        m_hint->setText(shownError(held.error()));
    });
}

void ApprovalsPage::showNothing()
{
    m_asked.clear();
    m_shown = nullptr;
    m_head->clear();
    m_why->clear();
    m_text->clearText();
    m_hint->clear();
    m_deadTime->begin();
    reconsider();
}

void ApprovalsPage::showText(const Json &held)
{
    m_shown = held;
    m_head->setText(tr("#%1 from %2 to %3, %n byte(s), expires %4", nullptr, static_cast<int>(integerOr(held, "bytes")))
                        .arg(shownMember(held, "short", 20), shownMember(held, "from", 130),
                            shownMember(held, "to", 130), shownTime(momentOf(held, "expires_at"))));
    QStringList reasons;
    for (const auto &rule : recordsIn(held, "rules"))
        reasons << tr("• %1 (rule %2)").arg(shownSentence(rule, "why", 300), shownMember(rule, "id", 60));
    reasons.removeDuplicates();
    if (reasons.isEmpty())
        reasons << (stringOr(held, "reason") == "loop"
                ? tr("• Held because sessions answer each other without end.")
                : tr("• Held because every message waits for you, as the settings say."));
    m_why->setText(reasons.join(QLatin1Char('\n')));
    m_text->show(held);
    m_deadTime->begin();
    reconsider();
}

/// What may be pressed, and if not, why.
void ApprovalsPage::reconsider()
{
    const bool hasText = m_shown.is_object() && m_shown.contains("body");
    const bool wasSeen = hasText && m_text->wasSeenWhole();
    m_deadTime->setUsable(m_deny, hasText && !m_isDeciding);
    m_deadTime->setUsable(m_approve, wasSeen && !m_isDeciding);
    if (hasText)
        m_hint->setText(wasSeen
                ? QString()
                : tr("Read it from its beginning to its end: only what you have seen can be approved."));
}

void ApprovalsPage::decide(bool approve)
{
    if (!m_shown.is_object() || m_isDeciding)
        return;
    m_isDeciding = true;
    reconsider();
    const auto over = [this] {
        m_isDeciding = false;
        reconsider();
    };
    const auto id = shownMember(m_shown, "short", 20);
    m_deeds.run({"approvals.decide",
                    {{"message", stringOr(m_shown, "short")}, {"sha256", stringOr(m_shown, "sha256")},
                        {"decision", approve ? "approve" : "deny"}},
                    approve ? tr("Approving #%1").arg(id) : tr("Denying #%1").arg(id), {},
                    [this, over](const Json &answer) {
                        over();
                        Q_EMIT m_deeds.succeeded(decisionText(answer), {});
                    },
                    {}, [over](const Error &) { over(); }},
        this);
}

} // namespace mesh
