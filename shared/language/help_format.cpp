// SPDX-License-Identifier: MIT
#include "language/help_format.h"

#include "safety/width.h"

namespace mesh {

std::string HelpFormat::make_option(const CLI::Option *option, bool isPositional) const
{
    auto line = "  " + make_option_name(option, isPositional) + make_option_opts(option);
    const auto description = make_option_desc(option);
    if (description.empty())
        return line + '\n';
    const auto width = displayWidth(line);
    line += width < column_width_ ? std::string(column_width_ - width, ' ') : '\n' + std::string(column_width_, ' ');
    return line + description + '\n';
}

std::string HelpFormat::make_option_opts(const CLI::Option *option) const
{
    auto text = CLI::Formatter::make_option_opts(option);
    for (const std::string kind : {"TEXT", "INT"}) {
        const auto before = " " + kind + ":"; // "INT:INT in [1 - 9]", "TEXT:{grip,guard}"
        if (!text.starts_with(before))
            continue;
        text.erase(0, before.size());
        if (text.starts_with(kind + " in "))
            text.erase(0, kind.size() + 4);
        return " " + get_label(kind) + " " + text;
    }
    return text;
}

} // namespace mesh
