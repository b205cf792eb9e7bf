// SPDX-License-Identifier: MIT
#include "completion_scripts.h"

#include "command_line.h"
#include "completion_names.h"
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

using Names = CompletionWords::Names;

Names namesBehind(std::string_view verb)
{
    if (verb == "send" || verb == "pair")
        return Names::Sessions;
    return verb == "remote" ? Names::Machines : Names::None;
}

/// The command that prints them; `subVerb` is how the shell spells the word behind the verb.
std::string namesCommand(Names names, const std::string &subVerb)
{
    if (names == Names::Sessions)
        return "mesh " + std::string(sessionNamesArgument) + " 2>/dev/null";
    return "mesh " + std::string(machineNamesArgument) + " " + subVerb + " 2>/dev/null";
}

} // namespace

std::vector<CompletionWords> completionWords()
{
    std::vector<CompletionWords> all;
    for (const auto &info : verbs()) {
        CompletionWords entry {std::string(info.name), std::string(info.summary), {}, namesBehind(info.name)};
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
            = verb.names == Names::None ? "" : " $(" + namesCommand(verb.names, "\"${COMP_WORDS[2]}\"") + ")";
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
            + (verb.names == Names::None ? "" : " ${(f)\"$(" + namesCommand(verb.names, "$words[3]") + ")\"}")
            + " ;;\n";
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
        if (verb.names != Names::None)
            script += there + "-a '(" + namesCommand(verb.names, "(commandline -opc)[3]") + ")'\n";
    }
    return script;
}

} // namespace mesh
