// SPDX-License-Identifier: MIT
#include "man_pages.h"

#include "examples.h"
#include "man_page.h"
#include "manual_words.h"

namespace mesh {
namespace {

void describe(ManPage &page, const VerbManual &verb)
{
    const auto who = verb.whoMay();
    page.paragraph(verb.summary + (who.empty() ? "" : " " + who));
}

void listOptions(ManPage &page, const VerbManual &verb)
{
    for (const auto &option : verb.options)
        page.item(option.term, option.text);
}

void listCommonOptions(ManPage &page)
{
    for (const auto &[option, text] : commonOptions())
        page.item(option, text);
}

std::string names(const ManualPage &page)
{
    std::string all;
    for (const auto &verb : page.verbs) {
        std::string name = verb.call;
        name[name.find(' ')] = '-';
        all.append(all.empty() ? "" : ", ").append(name);
    }
    return all;
}

void synopsis(ManPage &page, const ManualPage &manual)
{
    page.section("SYNOPSIS");
    for (const auto &verb : manual.verbs) {
        if (verb.subVerbs.empty())
            page.synopsis(verb.synopsis());
        for (const auto &sub : verb.subVerbs)
            page.synopsis(sub.synopsis());
    }
}

} // namespace

std::string overviewManPage(const ManualFrame &frame, const std::vector<ManualPage> &pages)
{
    ManPage page("mesh", frame.date, frame.product);
    page.name("mesh", "connects coding-agent sessions with each other");
    page.section("SYNOPSIS");
    page.synopsis("mesh VERB [options] [arguments]");
    page.synopsis("mesh --help");
    page.synopsis("mesh --version");
    page.section("DESCRIPTION");
    page.paragraph("Sessions of Claude Code, of other agents and of plain shells join the mesh under names, send each "
                   "other messages, "
                   "lock what they work on and work in pairs. A service, meshd(1), keeps and delivers the messages; it "
                   "starts when it "
                   "is wanted. In Claude Code every verb can be typed as /mesh VERB.");
    page.paragraph("A shell that has joined is a session, and what it runs speaks as that session. Any other shell "
                   "speaks as the person "
                   "at this machine, whose name is human.");
    page.section("VERBS");
    page.paragraph("Each has a page of its own: mesh-send(1) and its like.");
    for (const auto &manual : pages) {
        for (const auto &verb : manual.verbs)
            page.item(verb.call, verb.summary);
    }
    page.section("OPTIONS");
    page.paragraph("Each verb takes these:");
    listCommonOptions(page);
    page.section("EXIT STATUS");
    for (const auto &[code, text] : exitCodeWords())
        page.item(code, text);
    page.section("ENVIRONMENT");
    for (const auto &[variable, text] : variableWords())
        page.item(variable, text);
    page.section("FILES");
    for (const auto &[file, text] : fileWords())
        page.item(file, text);
    page.section("SEE ALSO");
    page.references("meshd(1), mesh-tray(1), mesh-hook(1)");
    return page.text();
}

std::string verbManPage(const ManualFrame &frame, const ManualPage &manual)
{
    const auto &first = manual.verbs.front();
    ManPage page("mesh-" + manual.name, frame.date, frame.product);
    page.name(names(manual), withoutFullStop(first.summary));
    synopsis(page, manual);
    page.section("DESCRIPTION");
    for (const auto &verb : manual.verbs) {
        if (manual.verbs.size() > 1)
            page.subsection(verb.call);
        describe(page, verb);
    }
    for (const auto &sub : first.subVerbs) {
        page.subsection(sub.call);
        describe(page, sub);
        listOptions(page, sub);
    }
    page.section("OPTIONS");
    listOptions(page, first); // Verbs that share a page have the same ones.
    listCommonOptions(page);
    if (!first.footer.empty()) {
        page.section("NOTES");
        page.paragraph(first.footer);
    }
    for (const auto &verb : manual.verbs) {
        const auto example = exampleOf(verb.call.substr(verb.call.find(' ') + 1));
        if (example.lines.empty())
            continue;
        if (&verb == &first)
            page.section("EXAMPLES");
        page.example(example.lines);
    }
    page.section("EXIT STATUS");
    page.paragraph("0 if all went well, else as in mesh(1).");
    page.section("SEE ALSO");
    page.references("mesh(1)");
    return page.text();
}

} // namespace mesh
