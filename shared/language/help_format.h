// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace mesh {

/// The parser's help in a language whose letters take more bytes than columns, or two columns each; what an option
/// takes is said in that language as well.
class HelpFormat : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option *option, bool isPositional) const override;
    std::string make_option_opts(const CLI::Option *option) const override;
};

} // namespace mesh
