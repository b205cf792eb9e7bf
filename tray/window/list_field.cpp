// SPDX-License-Identifier: MIT
#include "window/list_field.h"

#include "safety/sanitizer.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <optional>

namespace mesh {
namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 10;

/// And not an address in brackets.
bool looksLikeJson(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (!trimmed.startsWith(QLatin1Char('[')))
        return false;
    const auto inside = trimmed.mid(1).trimmed();
    return inside.isEmpty() || QStringLiteral("\"[{]").contains(inside.front());
}

bool isWord(const Json &entry)
{
    if (!entry.is_string())
        return false;
    const auto &text = entry.get_ref<const std::string &>();
    return !text.empty() && !looksLikeJson(QString::fromStdString(text)) && text.find('\n') == std::string::npos
        && QString::fromStdString(text).trimmed().toStdString() == text && sanitizeText(text, Target::Terminal) == text;
}

/// What could look like something else is written as JSON escapes.
QString listText(const Json &list)
{
    if (std::all_of(list.begin(), list.end(), isWord)) {
        QStringList lines;
        for (const auto &entry : list)
            lines << QString::fromStdString(entry.get<std::string>());
        return lines.join(QLatin1Char('\n'));
    }
    const auto text = toPretty(list);
    return QString::fromStdString(sanitizeText(text, Target::Terminal) == text ? text : list.dump(2, ' ', true));
}

/// Nothing: it is meant as JSON and is none.
std::optional<Json> listFrom(const QString &typed)
{
    if (looksLikeJson(typed)) {
        const auto parsed = parseJson(typed.toStdString());
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    auto list = Json::array();
    for (const auto &line : typed.split(QLatin1Char('\n'))) {
        if (const auto entry = line.trimmed(); !entry.isEmpty())
            list.push_back(entry.toStdString());
    }
    return list;
}

} // namespace

ListField::ListField(const QString &example)
    : m_text(new QPlainTextEdit)
    , m_apply(new QPushButton(tr("Apply")))
    , m_discard(new QPushButton(tr("Discard")))
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // Addresses and JSON are, in every language.
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(
        example.isEmpty() ? tr("none; one entry a line") : tr("none; for example: %1").arg(example));
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
        const auto list = listFrom(m_text->toPlainText());
        Q_EMIT edited(list ? *list : Json(m_text->toPlainText().toStdString()));
    });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_asSet); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto list = listFrom(m_text->toPlainText()))
            Q_EMIT wanted(*list);
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
