// SPDX-License-Identifier: MIT
#include "completion_scripts.h"

#include "command_line.h"
#include "protocol/verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace mesh {
namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const auto &word : words)
        all.append(all.empty() ? "" : " ").append(word);
    return all;
}

std::string verbNames(const std::vector<CompletionWords> &verbs)
{
    std::string names;
    for (const auto &verb : verbs)
        names.append(names.empty() ? "" : " ").append(verb.verb);
    return names;
}

/// In single quotes, in a way that bash, zsh and fish all read.
std::string quoted(const std::string &text)
{
    std::string inside;
    for (const char c : text)
        inside += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return "'" + inside + "'";
}

} // namespace

std::vector<CompletionWords> completionWords()
{
    std::vector<CompletionWords> all;
    for (const auto &info : verbs()) {
        CompletionWords entry {std::string(info.name), std::string(info.summary), {}, info.name == "send"};
        const auto verb = makeVerb(info.name);
        bool json = false;
        const auto command = declareVerb(info, *verb, json);
        for (const auto &sub : info.subVerbs)
            entry.words.emplace_back(sub.name);
        for (const auto *option : command->get_options()) {
            for (const auto &name : option->get_lnames())
                entry.words.push_back("--" + name);
        }
        all.push_back(std::move(entry));
    }
    return all;
}

std::string bashScript(const std::vector<CompletionWords> &verbs)
{
    std::string cases;
    for (const auto &verb : verbs) {
        const auto names
            = verb.takesSession ? " $(mesh " + std::string(namesArgument) + " 2>/dev/null)" : std::string();
        cases += "        " + verb.verb + ") words=\"" + joined(verb.words) + names + "\" ;;\n";
    }
    return "# bash completion for mesh\n"
           "_mesh() {\n"
           "    local word=\"${COMP_WORDS[COMP_CWORD]}\" words=\"\"\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        words=\""
        + verbNames(verbs)
        + " --help --version\"\n"
          "    else\n"
          "        case \"${COMP_WORDS[1]}\" in\n"
        + cases
        + "        esac\n"
          "    fi\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
          "}\n"
          "complete -o default -F _mesh mesh\n";
}

std::string zshScript(const std::vector<CompletionWords> &verbs)
{
    std::string names;
    std::string cases;
    for (const auto &verb : verbs) {
        names += "        " + quoted(verb.verb + ":" + verb.summary) + "\n";
        cases += "        " + verb.verb + ") compadd -- " + joined(verb.words)
            + (verb.takesSession ? " ${(f)\"$(mesh " + std::string(namesArgument) + " 2>/dev/null)\"}" : "") + " ;;\n";
    }
    return "#compdef mesh\n"
           "_mesh() {\n"
           "    local -a verbs\n"
           "    verbs=(\n"
        + names
        + "    )\n"
          "    if (( CURRENT == 2 )); then\n"
          "        _describe verb verbs\n"
          "        return\n"
          "    fi\n"
          "    case $words[2] in\n"
        + cases
        + "    esac\n"
          "}\n"
          "if [ \"$funcstack[1]\" = \"_mesh\" ]; then _mesh \"$@\"; else compdef _mesh mesh; fi\n";
}

std::string fishScript(const std::vector<CompletionWords> &verbs)
{
    std::string script = "# fish completion for mesh\ncomplete -c mesh -f\n";
    for (const auto &verb : verbs) {
        script += "complete -c mesh -n __fish_use_subcommand -a " + verb.verb + " -d " + quoted(verb.summary) + "\n";
        const std::string there = "complete -c mesh -n '__fish_seen_subcommand_from " + verb.verb + "' ";
        script += there + "-a " + quoted(joined(verb.words)) + "\n";
        if (verb.takesSession)
            script += there + "-a '(mesh " + std::string(namesArgument) + " 2>/dev/null)'\n";
    }
    return script;
}

} // namespace mesh
