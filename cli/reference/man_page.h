// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// A manual page in the macros of man(7), which groff and mandoc both read. Texts are plain, in UTF-8; what the macros
/// would take for theirs is escaped here.
class ManPage
{
public:
    /// `date` as 2026-01-31; `product` stands in the footer: "Grip Session Mesh 1.2.3".
    ManPage(std::string_view title, std::string_view date, std::string_view product);

    void name(std::string_view names, std::string_view summary);
    void section(std::string_view text);
    void subsection(std::string_view text);
    /// One way to call: "mesh send [--urgent] NAME TEXT".
    void synopsis(std::string_view call);
    void paragraph(std::string_view text);
    void item(std::string_view term, std::string_view text);
    void example(std::string_view lines);
    /// "mesh(1), mesh-send(1)": names with their sections.
    void references(std::string_view list);

    const std::string &text() const { return m_text; }

private:
    void heading(std::string_view macro, std::string_view text);

    std::string m_text;
    bool m_isBelowHeading = false; ///< Where a paragraph needs no beginning.
    bool m_hasSynopsis = false;
};

} // namespace mesh
