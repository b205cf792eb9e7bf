// SPDX-License-Identifier: MIT
#include "window/list_field.h"

#include "safety/sanitizer.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace mesh {
namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 10;

/// What could look like something else is written as JSON escapes.
QString listText(const Json &list)
{
    const auto text = toPretty(list);
    return QString::fromStdString(sanitizeText(text, Target::Terminal) == text ? text : list.dump(2, ' ', true));
}

} // namespace

ListField::ListField()
    : m_text(new QPlainTextEdit)
    , m_apply(new QPushButton(tr("Apply")))
    , m_discard(new QPushButton(tr("Discard")))
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // JSON is, in every language.
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("[]"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_discard->setObjectName(QStringLiteral("discard"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        look();
        Q_EMIT edited(m_text->toPlainText().toStdString());
    });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_asSet); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto parsed = parseJson(m_text->toPlainText().toStdString()))
            Q_EMIT wanted(*parsed);
    });
    look();
}

void ListField::setValue(const Json &value)
{
    const auto text = listText(value);
    const bool isSame = text == m_text->toPlainText();
    m_asSet = text;
    if (!isSame)
        m_text->setPlainText(text);
    look();
}

bool ListField::isBeingEdited() const
{
    return m_text->toPlainText() != m_asSet;
}

void ListField::setAcceptable(bool isAcceptable)
{
    m_isAcceptable = isAcceptable;
    look();
}

void ListField::look()
{
    const bool isEdited = isBeingEdited();
    m_apply->setVisible(isEdited);
    m_discard->setVisible(isEdited);
    m_apply->setEnabled(m_isAcceptable);
    const auto lines = std::clamp(m_text->blockCount(), fewestLines, mostLines);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 2 * m_text->frameWidth()
        + static_cast<int>(2 * m_text->document()->documentMargin()));
}

QWidget *ListField::control() const
{
    return m_text;
}

} // namespace mesh
