// SPDX-License-Identifier: MIT
#include "console.h"

#include "protocol/phrase_json.h"
#include "protocol/timestamp.h"
#include "safety/width.h"

#include <algorithm>
#include <ctime>
#include <ostream>

namespace mesh {
namespace {

constexpr std::size_t widestColumn = 40; ///< At a terminal; who reads it elsewhere has room, and needs the whole.

std::string_view code(Style style)
{
    switch (style) {
    case Style::Plain:
        return {};
    case Style::Strong:
        return "1";
    case Style::Faint:
        return "2";
    case Style::Good:
        return "32";
    case Style::Warning:
        return "33";
    case Style::Bad:
        return "31";
    }
    return {};
}

std::string joined(const Context &context, const std::vector<std::string> &texts)
{
    std::string all;
    for (const auto &text : texts)
        all.append(all.empty() ? "" : ", ").append(shownLine(context, text));
    return all;
}

} // namespace

std::string painted(const Context &context, Style style, std::string_view text)
{
    const auto number = code(style);
    if (!context.colour || number.empty() || text.empty())
        return std::string(text);
    return "\x1b[" + std::string(number) + "m" + std::string(text) + "\x1b[0m";
}

std::string shownLine(const Context &context, std::string_view foreign, std::size_t maxCharacters)
{
    return sanitizeLine(foreign, context.target(), maxCharacters);
}

std::string shownText(const Context &context, std::string_view foreign)
{
    return sanitizeText(foreign, context.target());
}

std::string safeJson(const Json &value, bool pretty)
{
    std::string text = value.dump(pretty ? 2 : -1, ' ', true, Json::error_handler_t::replace);
    for (std::size_t at = 0; (at = text.find('<', at)) != std::string::npos; at += 6) // It stands in strings only.
        text.replace(at, 1, "\\u003c");
    return text;
}

void printJson(Context &context, const Json &value, bool pretty)
{
    context.out << safeJson(value, pretty) << '\n';
}

std::string said(const Context &context, const Phrase &phrase)
{
    return phrase.in(context.catalog);
}

void tell(Context &context, const Phrase &phrase)
{
    context.out << said(context, phrase) << '\n';
}

std::string saidLabel(const Context &context, std::string_view source)
{
    return std::string(context.catalog ? context.catalog->find(source) : source);
}

Status flushed(Context &context)
{
    context.out.flush();
    if (context.out)
        return Done {};
    return Error {Reason::Internal, phrase("The output could not be written."), {}, {}};
}

ExitCode reportError(Context &context, const Error &error, const Json &more)
{
    if (context.json) {
        Json object {{"reason", wireName(error.reason)}, {"candidates", error.candidates}};
        putPhrase(object, "message", error.message);
        putPhrase(object, "hint", error.hint);
        object.update(more);
        context.out << safeJson(Json {{"error", object}}) << '\n' << std::flush;
        return exitCode(error.reason);
    }
    const auto hint = said(context, error.hint);
    std::string wayOut;
    // Some hints name them already.
    if (!error.candidates.empty() && hint.find(error.candidates.front()) == std::string::npos)
        wayOut
            = said(context, phrase("Did you mean: %1?", joined(context, error.candidates))) + (hint.empty() ? "" : " ");
    wayOut += shownLine(context, hint, 1000);
    auto &stream = context.slash ? context.out : context.err; // The hook hands on one stream.
    stream << shownLine(context, said(context, error.message), 1000) << '\n';
    if (!wayOut.empty())
        stream << wayOut << '\n';
    stream.flush();
    return exitCode(error.reason);
}

const Json &arrayIn(const Json &object, std::string_view member)
{
    static const Json none = Json::array();
    const auto found = object.find(member);
    return found != object.end() && found->is_array() ? *found : none;
}

std::string localTime(std::string_view iso)
{
    const auto time = fromIso(iso);
    if (!time)
        return {};
    const auto seconds = static_cast<std::time_t>(*time / 1000);
    std::tm parts {};
    localtime_r(&seconds, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts)};
}

Phrase agePhrase(std::int64_t milliseconds)
{
    const auto seconds = milliseconds / 1000;
    if (seconds < 1)
        return phrase("now");
    if (seconds < 60)
        return phrase("%1 s", seconds);
    if (seconds < 3600)
        return phrase("%1 min", seconds / 60);
    if (seconds < 86400)
        return phrase("%1 h", seconds / 3600);
    return phrase("%1 d", seconds / 86400);
}

Phrase ageOf(const Json &object, std::string_view member)
{
    const auto time = fromIso(stringOr(object, member));
    return time ? agePhrase(wallClock() - *time) : Phrase();
}

void Table::print(Context &context) const
{
    std::vector<std::size_t> widths(m_headings.size(), 0);
    const auto widest = context.interactive ? widestColumn : std::string::npos;
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(displayWidth(row[i].text), widest));
    }
    std::size_t last = 0; // The last column with anything in it is neither padded nor cut.
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) {
            widths[i] = std::max(widths[i], displayWidth(m_headings[i]));
            last = i;
        }
    }
    const auto printRow = [&](const std::vector<Cell> &row) {
        std::string line;
        for (std::size_t i = 0; i <= last && i < row.size(); ++i) {
            if (widths[i] == 0)
                continue;
            const auto fitted = i == last ? row[i].text : fitWidth(row[i].text, widths[i]);
            const auto end = fitted.find_last_not_of(' ') + 1;
            line += painted(context, row[i].style, fitted.substr(0, end)) + fitted.substr(end) + "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        context.out << line << '\n';
    };
    std::vector<Cell> headings;
    for (const auto &heading : m_headings)
        headings.push_back({heading, Style::Faint});
    printRow(headings);
    for (const auto &row : m_rows)
        printRow(row);
}

} // namespace mesh
