// SPDX-License-Identifier: MIT
#include "text_input.h"

#include "safety/utf8.h"

#include <istream>

namespace mesh {
namespace {

constexpr std::size_t mostBytes = std::size_t {16} << 20; // Above the largest limit that can be configured.

Result<std::string> standardInput(Context &context)
{
    if (context.slash)
        return Error {Reason::Usage, phrase("There is no standard input behind /mesh."),
            phrase("Write the text itself in place of -"), {}};
    std::string text;
    for (char part[65536]; context.in.read(part, sizeof part), context.in.gcount() > 0;) {
        text.append(part, static_cast<std::size_t>(context.in.gcount()));
        if (text.size() > mostBytes)
            return Error {
                Reason::TooLarge, phrase("Standard input has more than 16 MiB."), phrase("Send a path instead."), {}};
    }
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

} // namespace

Result<std::string> messageText(Context &context, const std::string &argument)
{
    auto text = argument == "-" ? standardInput(context) : Result<std::string>(argument);
    if (!text)
        return text;
    if (text->empty())
        return Error {Reason::Usage, phrase("The text is empty."),
            phrase("Write it behind the name, or - to read standard input."), {}};
    for (std::size_t at = 0; at < text->size();) {
        const auto decoded = decodeUtf8(*text, at);
        if (decoded.length == 0 || decoded.character == 0)
            return Error {Reason::BadParams, phrase("The text is no valid UTF-8, or holds NUL (at byte %1).", at),
                phrase("Send a path, or the file as base64."), {}};
        at += decoded.length;
    }
    return text;
}

} // namespace mesh
