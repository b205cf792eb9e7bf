// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace mesh {

struct VerbInfo;

/// An argument or option of a verb as a manual tells it, in words that do not depend on the version of CLI11.
struct ManualOption {
    std::string term; ///< "--wait delivered|shown|answered", "-o, --output OUTPUT"; of an argument "NAME".
    std::string usage; ///< How it stands in the synopsis: "[--urgent]", "NAME", "[TEXT]".
    std::string text; ///< Sentences: what it does, its range, default, and what it goes with.
    bool isArgument = false;
};

/// A verb or one of its sub-verbs.
struct VerbManual {
    std::string call; ///< "mesh send", "mesh config set"
    std::string summary; ///< One sentence.
    std::string footer; ///< What `--help` says below; may be empty.
    bool isForHuman = false;
    std::vector<std::string> forHumanWith; ///< Options that make it a verb for the human: "--force".
    std::vector<ManualOption> options; ///< Arguments first. Without --help and --json, which all have.
    std::vector<VerbManual> subVerbs;

    /// "mesh send [--urgent] NAME TEXT"
    std::string synopsis() const;
    /// "For the human: at a terminal, or typed after /mesh." Empty if everybody may.
    std::string whoMay() const;
};

/// What the declarations of one verb say (cli/verbs), the same that `mesh VERB --help` shows.
VerbManual verbManual(const VerbInfo &info);

/// One page of the manual: a verb, and with `intercept` also `intercept!`, whose mark no file's name should have.
struct ManualPage {
    std::string name; ///< "send"
    std::vector<VerbManual> verbs; ///< At least one.
};
/// Every verb of this release, in the order of the help.
std::vector<ManualPage> manualPages();

/// "Show the sessions." as it stands behind a dash: "show the sessions".
std::string withoutFullStop(std::string sentence);

} // namespace mesh
