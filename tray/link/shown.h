// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"
#include "protocol/json.h"
#include "result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string_view>

namespace mesh {

/// Texts of others as they are shown in a window: always through the sanitiser, always as plain text.
QString shownLine(std::string_view foreign, std::size_t mostCharacters = 200);
QString shownText(std::string_view foreign);
/// A sentence of the service in the language of the window (spokenCatalog()).
QString shownPhrase(const Phrase &phrase, std::size_t mostCharacters = 500);
/// A member of an answer, so shown; empty if it is not there.
QString shownMember(const Json &record, std::string_view key, std::size_t mostCharacters = 200);

/// A member that is a sentence of the service (protocol/phrase_json.h) or one of its label()s, in the language of the
/// window; empty if it is not there.
QString shownSentence(const Json &record, std::string_view member, std::size_t mostCharacters = 500);

/// The text of a message as it came; a notice of the mesh itself in the language of the window.
std::string bodyOf(const Json &message);
/// The beginning of a message's text of several lines in one.
QString shownExcerpt(const Json &message, std::size_t mostCharacters = 300);

/// "messages, locks": what is not empty of it, as this language separates the parts of a list.
QString shownList(QStringList parts);

/// Cause and way out in one or two sentences.
QString shownError(const Error &error);

/// A time of the service (ISO-8601) as a moment; invalid if it is none.
QDateTime momentOf(const Json &record, std::string_view key);
/// The same for people: the time, with the day if it is another one.
QString shownTime(const QDateTime &moment);
/// "12 s", "5 min" … until or since then.
QString shownSpan(qint64 seconds);

} // namespace mesh
