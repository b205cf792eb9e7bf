// SPDX-License-Identifier: MIT
#include "console.h"
#include "doctor/checks.h"
#include "protocol/phrase_json.h"
#include "verbs/verbs.h"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace mesh {
namespace {

using Verdict = DoctorCheck::Verdict;

std::string_view word(Verdict verdict)
{
    return verdict == Verdict::Pass ? "PASS" : verdict == Verdict::Fail ? "FAIL" : "SKIP";
}

Style style(Verdict verdict)
{
    return verdict == Verdict::Pass ? Style::Good : verdict == Verdict::Fail ? Style::Bad : Style::Faint;
}

std::int64_t count(const std::vector<DoctorCheck> &checks, Verdict verdict)
{
    return std::count_if(
        checks.begin(), checks.end(), [&](const DoctorCheck &check) { return check.verdict == verdict; });
}

class Doctor final : public Verb
{
public:
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        std::vector<DoctorCheck> checks;
        for (auto *examine : {checkFolder, checkService, checkPrograms, checkPluginCopy}) {
            auto some = examine(context);
            std::move(some.begin(), some.end(), std::back_inserter(checks));
        }
        const auto skill = skillSum(context);
        (void)show(context, asJson(checks, skill), [&] { print(context, checks, skill); });
        return count(checks, Verdict::Fail) > 0 ? ExitCode::Refused : ExitCode::Ok;
    }

private:
    static Json asJson(const std::vector<DoctorCheck> &checks, const std::string &skill)
    {
        Json list = Json::array();
        for (const auto &check : checks) {
            Json one {{"verdict", word(check.verdict)}};
            putPhrase(one, "name", check.name);
            putPhrase(one, "detail", check.detail);
            putPhrase(one, "mend", check.mend);
            list.push_back(std::move(one));
        }
        return {{"checks", std::move(list)}, {"skill_sha256", skill}, {"passed", count(checks, Verdict::Pass)},
            {"failed", count(checks, Verdict::Fail)}};
    }
    static void print(Context &context, const std::vector<DoctorCheck> &checks, const std::string &skill)
    {
        for (const auto &check : checks) {
            context.out << '[' << painted(context, style(check.verdict), word(check.verdict)) << "] "
                        << shownLine(context, said(context, phrase("%1: %2", check.name, check.detail)), 600) << '\n';
            if (check.verdict == Verdict::Fail && !check.mend.empty())
                context.out << "       "
                            << said(context, phrase("mend: %1", shownLine(context, said(context, check.mend), 1000)))
                            << '\n';
        }
        tell(context, phrase("skill sha256: %1", skill.empty() ? phrase("none") : Phrase(skill)));
        tell(context,
            phrase("Result: %1 passed, %2 failed", count(checks, Verdict::Pass), count(checks, Verdict::Fail)));
    }
};

} // namespace

std::unique_ptr<Verb> makeDoctor()
{
    return std::make_unique<Doctor>();
}

} // namespace mesh
