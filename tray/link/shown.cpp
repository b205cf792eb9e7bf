// SPDX-License-Identifier: MIT
#include "link/shown.h"

#include "language/notices.h"
#include "link/spoken.h"
#include "protocol/envelope.h"
#include "protocol/phrase_json.h"
#include "safety/sanitizer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mesh {
namespace {

struct Shown {
    Q_DECLARE_TR_FUNCTIONS(Shown)
};

} // namespace

QString shownLine(std::string_view foreign, std::size_t mostCharacters)
{
    return QString::fromStdString(sanitizeLine(foreign, Target::Terminal, mostCharacters));
}

QString shownPhrase(const Phrase &phrase, std::size_t mostCharacters)
{
    return shownLine(phrase.in(spokenCatalog()), mostCharacters);
}

QString shownText(std::string_view foreign)
{
    return QString::fromStdString(sanitizeText(foreign, Target::Terminal));
}

QString shownMember(const Json &record, std::string_view key, std::size_t mostCharacters)
{
    return shownLine(stringOr(record, key), mostCharacters);
}

QString shownSentence(const Json &record, std::string_view member, std::size_t mostCharacters)
{
    const auto phrase = phraseOr(record, member);
    return shownPhrase(phrase.isTemplate() ? phrase : Phrase::fromTemplate(phrase.text(), {}), mostCharacters);
}

std::string bodyOf(const Json &message)
{
    auto body = stringOr(message, "body");
    return stringOr(message, "kind") == wireName(Kind::Notice) ? noticePhrase(body).in(spokenCatalog()) : body;
}

QString shownExcerpt(const Json &message, std::size_t mostCharacters)
{
    auto text = bodyOf(message);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return shownLine(text, mostCharacters);
}

QString shownList(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Shown::tr(", ", "between parts of a list"));
}

QString shownError(const Error &error)
{
    const auto cause = shownPhrase(error.message, 500);
    return error.hint.empty() ? cause : cause + QLatin1Char(' ') + shownPhrase(error.hint, 500);
}

QDateTime momentOf(const Json &record, std::string_view key)
{
    return QDateTime::fromString(QString::fromStdString(stringOr(record, key)), Qt::ISODateWithMs).toLocalTime();
}

QString shownTime(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QLocale locale;
    const auto time = locale.toString(moment.time(), QLocale::ShortFormat);
    return moment.date() == QDate::currentDate()
        ? time
        : locale.toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

QString shownSpan(qint64 seconds)
{
    if (seconds < 60)
        return Shown::tr("%n s", nullptr, static_cast<int>(std::max<qint64>(0, seconds)));
    if (seconds < 3600)
        return Shown::tr("%n min", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 86'400)
        return Shown::tr("%n h", nullptr, static_cast<int>(seconds / 3600));
    return Shown::tr("%n d", nullptr, static_cast<int>(seconds / 86'400));
}

} // namespace mesh
