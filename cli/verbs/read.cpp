// SPDX-License-Identifier: MIT
#include "console.h"
#include "output_file.h"
#include "safety/utf8.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace mesh {
namespace {

constexpr std::size_t pageCharacters = 20'000; ///< What a model's shell tool takes without cutting it.
constexpr std::int64_t partBytes = std::int64_t {1} << 20;
constexpr std::string_view lineStart = "  | "; ///< So that no line of a body can pass for one of ours.

/// The message with its whole body, fetched in parts.
Result<Json> fetchWhole(ServiceLink &link, const std::string &message)
{
    Json whole;
    std::string body;
    for (std::int64_t offset = 0;;) {
        auto part = link.callRepeatable("read", {{"message", message}, {"offset", offset}, {"limit", partBytes}});
        if (!part)
            return part;
        body += stringOr(*part, "body");
        const auto next = integerOr(*part, "next", -1);
        if (offset == 0)
            whole = std::move(*part);
        if (next <= offset)
            break;
        offset = next;
    }
    whole["body"] = std::move(body);
    whole["offset"] = 0;
    whole["next"] = nullptr;
    return whole;
}

/// The page with that number (from 1) of a text, in characters.
std::string_view pageOf(std::string_view text, std::size_t page)
{
    const auto skip = [](std::string_view rest, std::size_t characters) {
        std::size_t at = 0;
        for (; at < rest.size() && characters > 0; --characters)
            at += std::max<std::size_t>(1, decodeUtf8(rest, at).length);
        return at;
    };
    text.remove_prefix(skip(text, (page - 1) * pageCharacters));
    return text.substr(0, skip(text, pageCharacters));
}

std::string withLineStarts(const std::string &text)
{
    std::string lines(lineStart);
    for (const char c : text) {
        lines += c;
        if (c == '\n')
            lines += lineStart;
    }
    return lines;
}

class Read final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("id", m_message, label("The id of the message, as shown: k3f9"))->required();
        auto *page
            = command.add_option("--page", m_page, label("One page of 20,000 characters"))->check(CLI::PositiveNumber);
        auto *file = command.add_option("-o,--output", m_file, label("Write the text into a new file instead"))
                         ->excludes(page);
        command.add_flag("--raw", m_raw, label("With -o: the bytes as they were sent, not made safe to look at"))
            ->needs(file);
    }
    Result<ExitCode> run(Context &context) override
    {
        ServiceLink link(context);
        auto message = fetchWhole(link, m_message);
        if (!message)
            return message.error();
        const auto body = stringOr(*message, "body");
        const auto pages = std::max<std::size_t>(1, (countCharacters(body) + pageCharacters - 1) / pageCharacters);
        if (m_page > pages)
            return Error {
                Reason::Usage, countPhrase("The message has %n page(s).", static_cast<std::int64_t>(pages)), {}, {}};
        if (!m_file.empty())
            return save(context, link, std::move(*message));
        const bool whole = m_page == 0 && (context.interactive || context.json);
        if (!whole) {
            (*message)["page"] = std::max<std::size_t>(1, m_page);
            (*message)["pages"] = pages;
            (*message)["body"] = pageOf(body, std::max<std::size_t>(1, m_page));
        }
        (void)show(context, *message, [&] { print(context, *message); });
        if (auto arrived = flushed(context); !arrived)
            return arrived.error();
        if (whole || std::max<std::size_t>(1, m_page) == pages)
            taken(link, *message);
        return ExitCode::Ok;
    }

private:
    void print(Context &context, const Json &message) const
    {
        const auto id = shownLine(context, stringOr(message, "short"));
        tell(context,
            phrase("%1 to %2, %3  (#%4)",
                painted(context, Style::Strong, shownLine(context, stringOr(message, "from"))),
                shownLine(context, stringOr(message, "to")), localTime(stringOr(message, "ts")), id));
        context.out << withLineStarts(shownText(context, stringOr(message, "body"))) << '\n';
        const auto page = integerOr(message, "page");
        const auto pages = integerOr(message, "pages");
        if (pages < 2)
            return;
        tell(context,
            page < pages ? phrase("page %1 of %2; next: mesh read %3 --page %4", page, pages, id, page + 1)
                         : phrase("page %1 of %2", page, pages));
    }
    Result<ExitCode> save(Context &context, ServiceLink &link, Json message) const
    {
        const auto body = stringOr(message, "body");
        if (auto written = writeNewFile(m_file, m_raw ? body : sanitizeText(body, Target::Model)); !written)
            return written.error();
        taken(link, message);
        message.erase("body");
        message["file"] = m_file;
        return show(context, message, [&] {
            const auto bytes = static_cast<std::int64_t>(body.size());
            const auto file = shownLine(context, m_file, 1000);
            tell(context,
                m_raw ? countPhrase("Written to %1 (%n byte(s), raw).", bytes, file)
                      : countPhrase("Written to %1 (%n byte(s)).", bytes, file));
        });
    }
    /// It counts as shown once its reader has had the end of it. Somebody else's message cannot be marked, and need not
    /// be.
    static void taken(ServiceLink &link, const Json &message)
    {
        (void)link.call("taken", {{"messages", Json::array({stringOr(message, "id")})}});
    }

    std::string m_message;
    std::size_t m_page = 0; ///< 0: not asked for.
    std::string m_file;
    bool m_raw = false;
};

} // namespace

std::unique_ptr<Verb> makeRead()
{
    return std::make_unique<Read>();
}

} // namespace mesh
