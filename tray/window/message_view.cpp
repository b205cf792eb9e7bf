// SPDX-License-Identifier: MIT
#include "window/message_view.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/timeline_model.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {
namespace {

constexpr std::size_t mostRecipientsShown = 20;

} // namespace

/// What has happened, where the list says how it is.
QString MessageView::stepText(const std::string &state)
{
    return state == "stored" ? tr("sent") : statesText({{state, 1}});
}

MessageView::MessageView(Desk &desk, Receipts receipts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_showsReceipts(receipts == Receipts::Shown)
    , m_head(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_more(new QPushButton(tr("&Read on")))
    , m_receipts(new QLabel)
{
    auto bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    for (auto *label : {m_head, m_receipts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setPlaceholderText(tr("Choose a message to read it."));
    m_more->hide();
    m_head->hide();
    m_receipts->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_text, 1);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_receipts);
    connect(m_more, &QPushButton::clicked, this, &MessageView::readOn);
}

void MessageView::open(const QString &id, bool isHeld)
{
    if (id == m_id && !isHeld)
        return;
    m_id = id;
    m_next = 0;
    m_head->clear();
    m_text->clear();
    m_receipts->clear();
    m_more->hide();
    m_head->setVisible(!id.isEmpty());
    m_receipts->setVisible(m_showsReceipts && !id.isEmpty());
    // What is said in place of a text is no text of that kind.
    m_text->setFont(id.isEmpty() ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (id.isEmpty())
        return;
    if (isHeld)
        m_text->setPlainText(tr("It waits for your decision; see Approvals."));
    else
        readOn();
    if (!m_showsReceipts)
        return;
    m_desk.link().call("receipt", {{"message", id.toStdString()}}, this, [this, id](const Result<Json> &receipt) {
        if (id == m_id && receipt)
            showReceipt(*receipt);
    });
}

void MessageView::readOn()
{
    m_desk.link().call("read", {{"message", m_id.toStdString()}, {"offset", m_next}}, this,
        [this, id = m_id](const Result<Json> &part) {
            if (id != m_id)
                return;
            if (!part) {
                m_text->setPlainText(shownError(part.error()));
                return;
            }
            if (m_next == 0)
                m_head->setText(tr("#%1 from %2 to %3, %4")
                                    .arg(shownMember(*part, "short", 20), shownMember(*part, "from", 130),
                                        shownMember(*part, "to", 130), shownTime(momentOf(*part, "ts"))));
            m_text->moveCursor(QTextCursor::End);
            m_text->insertPlainText(shownText(stringOr(*part, "body")));
            if (m_next == 0)
                m_text->moveCursor(QTextCursor::Start);
            m_next = integerOr(*part, "next");
            m_more->setVisible(m_next > 0);
        });
}

void MessageView::showReceipt(const Json &receipt)
{
    QStringList lines;
    const auto recipients = recordsIn(receipt, "recipients");
    for (const auto &recipient : recipients) {
        if (static_cast<std::size_t>(lines.size()) == mostRecipientsShown) {
            lines << tr("and %n more", nullptr, static_cast<int>(recipients.size() - mostRecipientsShown));
            break;
        }
        QStringList steps;
        for (const auto &step : recordsIn(recipient, "history"))
            steps << QStringLiteral("%1 %2").arg(stepText(stringOr(step, "state")), shownTime(momentOf(step, "at")));
        auto line = tr("%1: %2").arg(shownMember(recipient, "name", 130), steps.join(QStringLiteral(" → ")));
        if (const auto reason = shownMember(recipient, "reason", 200); !reason.isEmpty())
            line += QStringLiteral(" (%1)").arg(reason);
        lines << line;
    }
    m_receipts->setText(lines.join(QLatin1Char('\n')));
}

} // namespace mesh
