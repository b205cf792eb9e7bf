// SPDX-License-Identifier: MIT
#include "dispatch/service_methods.h"

#include "approvals/attempts.h"
#include "approvals/human_proof.h"
#include "config/config.h"
#include "platform/data_folder.h"
#include "platform/sha256.h"
#include "platform/shell_quote.h"
#include "protocol/phrase_json.h"
#include "protocol/timestamp.h"
#include "safety/rules.h"
#include "store/store.h"

#include <sys/statvfs.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::int64_t littleRoom = 50 << 20;

/// Not QStorageInfo: that needs a table of mounts, which a container may not have.
std::int64_t freeBytes(const DataFolder &folder)
{
    struct statvfs facts {
    };
    return ::fstatvfs(folder.fd(), &facts) == 0 ? static_cast<std::int64_t>(facts.f_bavail * facts.f_frsize) : 0;
}

/// `mend`: a command.
Json checkJson(std::string_view name, bool ok, const Phrase &detail, const std::string &mend)
{
    Json check {{"name", name}, {"ok", ok}, {"mend", ok ? Json() : Json(mend)}};
    putPhrase(check, "detail", detail);
    return check;
}

} // namespace

ServiceMethods::ServiceMethods(const Access &access, Config &config, Store &store, const DataFolder &folder,
    HumanProof &proof, Attempts &attempts, std::function<Json()> serviceStatus, std::function<void()> stop)
    : m_access(access)
    , m_config(config)
    , m_store(store)
    , m_folder(folder)
    , m_proof(proof)
    , m_attempts(attempts)
    , m_serviceStatus(std::move(serviceStatus))
    , m_stop(std::move(stop))
{
}

void ServiceMethods::addTo(Dispatcher &dispatcher)
{
    using Where = Method::Where;
    using Who = Method::Who;
    dispatcher.add({"config.list", Where::Both, Who::All, [this](const Call &call) { configList(call); }});
    dispatcher.add({"config.get", Where::Both, Who::All, [this](const Call &call) { configGet(call); }});
    dispatcher.add({"config.set", Where::Control, Who::All, [this](const Call &call) { configSet(call); }});
    dispatcher.add(
        {"service.status", Where::Both, Who::All, [this](const Call &call) { call.reply(m_serviceStatus()); }});
    dispatcher.add({"service.check", Where::Control, Who::All, [this](const Call &call) { check(call); }});
    dispatcher.add({"service.stop", Where::Control, Who::Human, [this](const Call &call) { stop(call); }});
}

void ServiceMethods::configList(const Call &call) const
{
    Json settings = Json::array();
    for (const auto &key : configKeys())
        settings.push_back(m_config.describe(key.name));
    call.reply(Json {{"settings", std::move(settings)}});
}

void ServiceMethods::configGet(const Call &call) const
{
    auto name = requiredString(call.params, "key");
    if (!name)
        return call.reply(name.error());
    if (auto key = configKey(*name); !key)
        return call.reply(key.error());
    call.reply(m_config.describe(*name));
}

void ServiceMethods::configSet(const Call &call)
{
    auto name = requiredString(call.params, "key");
    if (!name)
        return call.reply(name.error());
    const auto value = call.params.value("value", Json());
    auto key = configKey(*name);
    if (!key)
        return call.reply(key.error());
    auto checked = checkConfigValue(**key, value);
    if (!checked)
        return call.reply(checked.error());
    if (*name == "rules" || *name == "rule_exceptions") {
        const Json rules = *name == "rules" ? *checked : m_config.get("rules");
        const Json exceptions = *name == "rules" ? m_config.get("rule_exceptions") : *checked;
        if (auto table = rulesWithUser(rules, exceptions); !table)
            return call.reply(table.error());
    }
    if (*name == "approval_proof" && *checked == "password") {
        if (auto possible = m_proof.passwordIsPossible(); !possible)
            return call.reply(possible.error());
    }
    if (loosensSafety(**key, m_config.get(*name), *checked))
        return loosen(call, *name, *checked);
    set(*name, *checked, call.reply);
}

void ServiceMethods::loosen(const Call &call, const std::string &name, const Json &value)
{
    HumanProof::Request request;
    request.standing = m_access.standing(call.connection);
    request.act = HumanProof::Act::Loosen;
    request.what = phrase("set %1 to %2, which makes you less safe", name, toLine(value));
    if (request.standing.place == Standing::Place::Nowhere) {
        m_attempts.refused(request.what.english(), request.standing);
        auto error = personNeeded(request.standing);
        error.message = phrase("Setting %1 so makes you less safe. %2", name, error.message);
        return call.reply(error);
    }
    request.connection = call.connection.number;
    request.hash = sha256Hex(name + '=' + toLine(value));
    request.typed = stringOr(call.params, "typed");
    request.retry = "mesh config set --code CODE " + name + " "
        + shellQuoted(value.is_string() ? value.get_ref<const std::string &>() : toLine(value));
    m_proof.prove(request, [this, name, value, reply = call.reply](const Result<std::string> &surface) {
        if (!surface)
            return reply(surface.error());
        set(name, value, reply);
    });
}

void ServiceMethods::set(const std::string &name, const Json &value, const Reply &reply)
{
    m_config.set(name, value, [this, name, value, reply](const Status &set) {
        if (!set)
            return reply(set.error());
        m_store.write({[line = toLine({{"at", toIso(wallClock())}, {"event", "config"}, {"key", name},
                            {"value", value}})](Transaction &tx) { tx.log(line); },
            [](const Status &) {}});
        reply(m_config.describe(name));
    });
}

void ServiceMethods::stop(const Call &call)
{
    HumanProof::Request request;
    request.standing = call.standing;
    request.act = HumanProof::Act::Stop;
    request.connection = call.connection.number;
    request.what = phrase("stop the service");
    request.hash = sha256Hex(request.what.english());
    request.typed = stringOr(call.params, "typed");
    request.retry = "mesh service stop --code CODE";
    m_proof.prove(request, [this, reply = call.reply](const Result<std::string> &surface) {
        if (!surface)
            return reply(surface.error());
        reply(Json {{"pid", getpid()}});
        m_stop();
    });
}

void ServiceMethods::check(const Call &call)
{
    m_store.read<std::string>(
        [](Database &db) {
            Query query(db, "PRAGMA quick_check(1)");
            return query.step() ? query.string(0) : std::string("no answer");
        },
        [this, reply = call.reply](const Result<std::string> &integrity) {
            Json checks = Json::array();
            const bool sound = integrity && *integrity == "ok";
            checks.push_back(checkJson("database", sound,
                sound           ? phrase("presence.db is sound")
                    : integrity ? Phrase(*integrity)
                                : integrity.error().message,
                "mesh service stop && mesh service start"));
            const auto room = freeBytes(m_folder);
            checks.push_back(checkJson("disk", room > littleRoom,
                phrase("%1 MB free for %2", room >> 20, m_folder.path()), "df -h " + m_folder.path()));
            for (const auto &problem : phrasesIn(m_serviceStatus(), "problems"))
                checks.push_back(checkJson("problem", false, problem, "mesh service logs"));
            reply(Json {{"checks", std::move(checks)}});
        });
}

} // namespace mesh
