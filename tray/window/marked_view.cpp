// SPDX-License-Identifier: MIT
#include "window/marked_view.h"

#include "models/record_feed.h"
#include "safety/marked_text.h"
#include "window/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

namespace mesh {
namespace {

// The sanitiser shows what is for private use otherwise: a text cannot hold these.
constexpr std::string_view begins = "\uE000";
constexpr std::string_view ends = "\uE001";
constexpr QChar beginMark(0xE000);
constexpr QChar endMark(0xE001);

std::vector<Span> dangerousParts(const Json &held)
{
    std::vector<Span> parts;
    for (const auto &rule : recordsIn(held, "rules")) {
        const auto span = recordsIn(rule, "span");
        if (span.size() == 2 && span[0].is_number_unsigned() && span[1].is_number_unsigned())
            parts.push_back({span[0].get<std::size_t>(), span[1].get<std::size_t>()});
    }
    return parts;
}

} // namespace

MarkedView::MarkedView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(WidgetWidth);
    setAccessibleName(tr("Text of the held message"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MarkedView::look);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &MarkedView::look);
}

void MarkedView::show(const Json &held)
{
    const auto marked = QString::fromStdString(
        markedText(stringOr(held, "body"), dangerousParts(held), Target::Terminal, {begins, ends}, ""));
    QString text;
    text.reserve(marked.size());
    m_parts.clear();
    for (const auto c : marked) {
        if (c == beginMark) {
            text += QStringLiteral("⟦");
            m_parts.emplace_back(static_cast<int>(text.size()), static_cast<int>(text.size()));
        } else if (c == endMark) {
            if (!m_parts.empty())
                m_parts.back().second = static_cast<int>(text.size());
            text += QStringLiteral("⟧");
        } else {
            text += c;
        }
    }
    m_hasText = true;
    m_sawBegin = m_sawEnd = m_isSettled = false;
    setPlainText(text.endsWith(QLatin1Char('\n')) ? text.chopped(1) : text);
    highlight();
    revealDanger();
    settle();
}

/// Judged when it has its size and its place on the screen: before, it has those of nobody.
void MarkedView::settle()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSettled = isVisible();
            look();
        },
        Qt::QueuedConnection);
}

void MarkedView::clearText()
{
    m_hasText = m_sawBegin = m_sawEnd = false;
    m_parts.clear();
    setExtraSelections({});
    clear();
}

void MarkedView::highlight()
{
    const auto colours = dangerColours(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &[from, to] : m_parts) {
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(colours.background);
        selection.format.setForeground(colours.ink);
        selection.format.setFontUnderline(true);
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(std::min(to, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        selections << selection;
    }
    setExtraSelections(selections);
}

void MarkedView::revealDanger()
{
    QTextCursor cursor(document());
    cursor.setPosition(m_parts.empty() ? 0 : m_parts.front().first);
    setTextCursor(cursor);
    if (m_parts.empty())
        verticalScrollBar()->setValue(0);
    else
        centerCursor();
}

/// Its two ends: the view itself begins at what is dangerous, which may be anywhere.
void MarkedView::look()
{
    if (!m_hasText || !m_isSettled || wasSeenWhole())
        return;
    const auto *bar = verticalScrollBar();
    m_sawBegin = m_sawBegin || bar->value() <= bar->minimum();
    m_sawEnd = m_sawEnd || bar->value() >= bar->maximum();
    if (wasSeenWhole())
        Q_EMIT seenWhole();
}

void MarkedView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    look();
}

void MarkedView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    settle();
}

void MarkedView::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    m_isSettled = false;
}

void MarkedView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
}

} // namespace mesh
