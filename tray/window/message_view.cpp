// SPDX-License-Identifier: MIT
#include "window/message_view.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "models/timeline_model.h"
#include "window/notice.h"

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
    , m_trouble(new Notice(Notice::Kind::Danger, Notice::Shape::Sentence))
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_text, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_receipts);
    connect(m_more, &QPushButton::clicked, this, &MessageView::readOn);
    begin({}, false);
}

void MessageView::open(const QString &id, bool isHeld)
{
    if (id != m_id || isHeld != m_isHeld)
        begin(id, isHeld);
    if (!m_showsReceipts || id.isEmpty())
        return;
    m_desk.link().call("receipt", {{"message", id.toStdString()}}, this, [this, id](const Result<Json> &receipt) {
        if (id == m_id && receipt)
            showReceipt(*receipt);
    });
}

void MessageView::begin(const QString &id, bool isHeld)
{
    m_id = id;
    m_isHeld = isHeld;
    m_next = 0;
    m_head->clear();
    m_text->clear();
    m_trouble->say({});
    m_receipts->clear();
    m_more->hide();
    m_head->setVisible(!id.isEmpty());
    m_receipts->setVisible(m_showsReceipts && !id.isEmpty());
    // What is said in place of a text is no text of that kind.
    m_text->setPlaceholderText(id.isEmpty() ? tr("Choose a message to read it.") : QString());
    m_text->setFont(id.isEmpty() || isHeld ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (isHeld)
        m_text->setPlainText(tr("It waits for your decision; see Approvals."));
    else if (!id.isEmpty())
        readOn();
}

void MessageView::readOn()
{
    m_more->setEnabled(false);
    m_desk.link().call("read", {{"message", m_id.toStdString()}, {"offset", m_next}}, this,
        [this, id = m_id, from = m_next](const Result<Json> &part) {
            if (id != m_id || m_isHeld || from != m_next)
                return;
            m_more->setEnabled(true);
            m_trouble->say(part ? QString() : shownError(part.error()));
            if (part)
                add(*part);
        });
}

void MessageView::add(const Json &part)
{
    if (m_next == 0)
        m_head->setText(tr("#%1 from %2 to %3, %4")
                            .arg(shownMember(part, "short", 20), shownMember(part, "from", 130),
                                shownMember(part, "to", 130), shownTime(momentOf(part, "ts"))));
    m_text->moveCursor(QTextCursor::End);
    m_text->insertPlainText(shownText(bodyOf(part)));
    if (m_next == 0)
        m_text->moveCursor(QTextCursor::Start);
    m_next = integerOr(part, "next");
    m_more->setVisible(m_next > 0);
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
            steps << tr("%1 %2", "state and time")
                         .arg(stepText(stringOr(step, "state")), shownTime(momentOf(step, "at")));
        const auto name = shownMember(recipient, "name", 130);
        const auto way = steps.join(tr(" → ", "between the steps of a message"));
        const auto reason = reasonText(stringOr(recipient, "reason"));
        lines << (reason.isEmpty() ? tr("%1: %2").arg(name, way) : tr("%1: %2 (%3)").arg(name, way, reason));
    }
    m_receipts->setText(lines.join(QLatin1Char('\n')));
}

} // namespace mesh
