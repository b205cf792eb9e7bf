// SPDX-License-Identifier: MIT
#include "man_page.h"

#include "safety/utf8.h"

#include <array>
#include <cctype>
#include <cstdio>
#include <regex>
#include <utility>

namespace mesh {
namespace {

constexpr std::array<std::pair<char, std::string_view>, 6> specials {
    {{'\\', "\\e"}, {'-', "\\-"}, {'\'', "\\(aq"}, {'`', "\\(ga"}, {'^', "\\(ha"}, {'~', "\\(ti"}}};

/// As one text line of roff. A hyphen is written as a minus: what is typed at a shell must survive copying.
std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = decodeUtf8(text, at);
        at += character.length > 0 ? character.length : 1;
        const auto *special = specials.begin();
        while (special != specials.end() && character.character != static_cast<char32_t>(special->first))
            ++special;
        if (special != specials.end()) {
            out += special->second;
        } else if (character.character < 0x80) {
            out += static_cast<char>(character.character);
        } else {
            std::array<char, 16> name {};
            std::snprintf(name.data(), name.size(), "\\[u%04X]", static_cast<unsigned>(character.character));
            out += name.data();
        }
    }
    if (out.starts_with('.'))
        out.insert(0, "\\&");
    return out;
}

/// As one argument of a macro.
std::string asArgument(std::string_view text)
{
    std::string out = "\"";
    for (const char c : escaped(text))
        out += c == '"' ? std::string("\\(dq") : std::string(1, c);
    return out + '"';
}

/// Bold, but for the placeholders, which are in capitals and set in italics.
std::string term(std::string_view text)
{
    static const std::regex capitals("\\b[A-Z]+\\b");
    return "\\fB" + std::regex_replace(escaped(text), capitals, "\\fI$&\\fB") + "\\fR";
}

} // namespace

ManPage::ManPage(std::string_view title, std::string_view date, std::string_view product)
{
    std::string heading;
    for (const char c : title)
        heading += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    m_text = ".\\\" Made by mesh_reference (cli/reference); changes belong there.\n.TH " + asArgument(heading) + " 1 \""
        + std::string(date) + "\" " + asArgument(product) + " " + asArgument("Grip Session Mesh")
        + "\n.nh\n.ad l\n"; // Names of pages are not to be cut.
}

void ManPage::heading(std::string_view macro, std::string_view text)
{
    m_text.append(macro).append(" ").append(asArgument(text)).append("\n");
    m_isBelowHeading = true;
    m_hasSynopsis = false;
}

void ManPage::name(std::string_view names, std::string_view summary)
{
    section("NAME");
    m_text += escaped(names) + " \\- " + escaped(summary) + "\n";
}

void ManPage::section(std::string_view text)
{
    heading(".SH", text);
}
void ManPage::subsection(std::string_view text)
{
    heading(".SS", text);
}

void ManPage::synopsis(std::string_view call)
{
    m_text += (m_hasSynopsis ? ".br\n" : "") + term(call) + "\n";
    m_hasSynopsis = true;
}

void ManPage::paragraph(std::string_view text)
{
    m_text += (m_isBelowHeading ? "" : ".PP\n") + escaped(text) + "\n";
    m_isBelowHeading = false;
}

void ManPage::item(std::string_view what, std::string_view text)
{
    m_text += ".TP\n" + term(what) + "\n" + escaped(text) + "\n";
    m_isBelowHeading = false;
}

void ManPage::example(std::string_view lines)
{
    m_text += m_isBelowHeading ? ".EX\n" : ".PP\n.EX\n";
    m_isBelowHeading = false;
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        m_text += escaped(lines.substr(0, end)) + "\n";
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    }
    m_text += ".EE\n";
}

void ManPage::references(std::string_view list)
{
    m_text += escaped(list) + "\n";
}

} // namespace mesh
