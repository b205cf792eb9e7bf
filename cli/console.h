// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "language/phrase.h"
#include "protocol/json.h"
#include "result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

enum class Style { Plain, Strong, Faint, Good, Warning, Bad };

/// The text in colour, if the context wants colour. The text is ours or sanitised: colour stands around, never inside.
std::string painted(const Context &context, Style style, std::string_view text);

/// What we say, in the person's language; said(…) for a part of something, tell() as lines of their own.
std::string said(const Context &context, const Phrase &phrase);
void tell(Context &context, const Phrase &phrase);
/// A label(), as declared or as the service sent it.
std::string saidLabel(const Context &context, std::string_view source);

/// A foreign text as one safe line, and as a safe text of several lines.
std::string shownLine(const Context &context, std::string_view foreign, std::size_t maxCharacters = 200);
std::string shownText(const Context &context, std::string_view foreign);

/// JSON for programs that does no harm where a terminal or a model reads along: all but plain ASCII, and '<', is
/// escaped, so that nothing is lost and nothing can act.
std::string safeJson(const Json &value, bool pretty = true);
void printJson(Context &context, const Json &value, bool pretty = true);
/// Prints a result: as one JSON document if the user asked for that, else by `forPeople`.
template <typename ForPeople>
Result<ExitCode> show(Context &context, const Json &result, ForPeople forPeople)
{
    if (context.json)
        printJson(context, result);
    else
        forPeople();
    return ExitCode::Ok;
}
/// Flushes, and says whether everything arrived at the reader.
Status flushed(Context &context);

/// Cause, then way out, on standard error; with --json an object on standard output. `more`: members of that object
/// beside the error's own. Returns the exit code that belongs to the error.
ExitCode reportError(Context &context, const Error &error, const Json &more = Json::object());

/// The array of that name in an object, empty if there is none.
const Json &arrayIn(const Json &object, std::string_view member);
/// "12 s", "5 min", "3 h", "2 d": what a person reads at a glance. Less than a second, as after a clock that jumped:
/// "now".
Phrase agePhrase(std::int64_t milliseconds);
/// How long ago a time of the protocol (ISO-8601) was; empty if it is none.
Phrase ageOf(const Json &object, std::string_view member);

/// A time of the protocol in the user's time zone, "2026-01-31 09:15:00"; empty if it is none.
std::string localTime(std::string_view iso);

/// Columns that line up, two blanks apart, under a faint heading. Empty columns are left out.
class Table
{
public:
    struct Cell {
        std::string text; ///< Sanitised.
        Style style = Style::Plain;
    };

    explicit Table(std::vector<std::string> headings)
        : m_headings(std::move(headings))
    {
    }
    void add(std::vector<Cell> row) { m_rows.push_back(std::move(row)); }
    void print(Context &context) const;

private:
    std::vector<std::string> m_headings;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace mesh
