// SPDX-License-Identifier: MIT
#include "window/setting_places.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace mesh {
namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

struct Title {
    std::string_view key;
    const char *title;
};
struct Heading {
    const char *title;
    std::vector<Title> titles;
};

std::vector<Heading> table()
{
    return {{QT_TRANSLATE_NOOP("Settings", "Safety"),
                {{"require_confirmation", QT_TRANSLATE_NOOP("Settings", "Hold every message")},
                    {"approval_proof", QT_TRANSLATE_NOOP("Settings", "Proof for an approval")},
                    {"approval_expiry_hours", QT_TRANSLATE_NOOP("Settings", "Held messages expire after")},
                    {"rules", QT_TRANSLATE_NOOP("Settings", "Own rules of the gate")},
                    {"rule_exceptions", QT_TRANSLATE_NOOP("Settings", "Exceptions of the gate")},
                    {"allow_mesh_calls", QT_TRANSLATE_NOOP("Settings", "Mesh calls without asking")},
                    {"max_hops", QT_TRANSLATE_NOOP("Settings", "Answers in one chain")},
                    {"answers_per_hour", QT_TRANSLATE_NOOP("Settings", "Answers between two sessions in an hour")}}},
        {QT_TRANSLATE_NOOP("Settings", "Messages"),
            {{"pause_deliveries", QT_TRANSLATE_NOOP("Settings", "Pause deliveries")},
                {"mailbox_days", QT_TRANSLATE_NOOP("Settings", "Keep messages for")},
                {"direct_limit_bytes", QT_TRANSLATE_NOOP("Settings", "Largest direct message")},
                {"broadcast_limit_bytes", QT_TRANSLATE_NOOP("Settings", "Largest broadcast")},
                {"directs_per_minute", QT_TRANSLATE_NOOP("Settings", "Direct messages in a minute")},
                {"broadcasts_per_minute", QT_TRANSLATE_NOOP("Settings", "Broadcasts in a minute")}}},
        {QT_TRANSLATE_NOOP("Settings", "Sessions, locks and pairs"),
            {{"auto_connect", QT_TRANSLATE_NOOP("Settings", "Join when a session starts")},
                {"presence_enabled", QT_TRANSLATE_NOOP("Settings", "Locks and pairs")},
                {"pair_role", QT_TRANSLATE_NOOP("Settings", "Role when pairing")},
                {"role_enforcement", QT_TRANSLATE_NOOP("Settings", "When the guard edits")},
                {"lock_enforcement", QT_TRANSLATE_NOOP("Settings", "When a locked file is edited")},
                {"lock_ttl_minutes", QT_TRANSLATE_NOOP("Settings", "A lock lasts")},
                {"auto_lock", QT_TRANSLATE_NOOP("Settings", "Lock what is edited")},
                {"intercept_timeout_minutes", QT_TRANSLATE_NOOP("Settings", "A stopped session goes on after")}}},
        {QT_TRANSLATE_NOOP("Settings", "Other machines"),
            {{"relay_port", QT_TRANSLATE_NOOP("Settings", "Port for other machines")},
                {"relay_listen", QT_TRANSLATE_NOOP("Settings", "Addresses for other machines")},
                {"machine_messages_per_minute",
                    QT_TRANSLATE_NOOP("Settings", "Messages of one machine in a minute")}}},
        {QT_TRANSLATE_NOOP("Settings", "Service"),
            {{"auto_start", QT_TRANSLATE_NOOP("Settings", "Start with the plugin")},
                {"idle_shutdown_minutes", QT_TRANSLATE_NOOP("Settings", "Stop when idle for")},
                {"port", QT_TRANSLATE_NOOP("Settings", "Port of the bus")},
                {"log_megabytes", QT_TRANSLATE_NOOP("Settings", "Size of the log")}}}};
}

} // namespace

std::vector<SettingHeading> settingHeadings()
{
    std::vector<SettingHeading> headings;
    std::vector<std::string_view> placed;
    for (const auto &heading : table()) {
        SettingHeading one {Settings::tr(heading.title), {}};
        for (const auto &[name, title] : heading.titles) {
            if (const auto key = configKey(name)) {
                one.settings.push_back({*key, Settings::tr(title)});
                placed.push_back(name);
            }
        }
        headings.push_back(std::move(one));
    }
    SettingHeading more {Settings::tr("More"), {}};
    for (const auto &key : configKeys()) {
        if (std::find(placed.begin(), placed.end(), key.name) == placed.end())
            more.settings.push_back(
                {&key, QString::fromUtf8(key.name.data(), static_cast<qsizetype>(key.name.size()))});
    }
    if (!more.settings.empty())
        headings.push_back(std::move(more));
    return headings;
}

QString safetyText(Loosens loosens)
{
    switch (loosens) {
    case Loosens::Never:
        break;
    case Loosens::WhenTrue:
        return Settings::tr("less safe when on");
    case Loosens::WhenFalse:
        return Settings::tr("less safe when off");
    case Loosens::WhenRaised:
        return Settings::tr("less safe when higher");
    case Loosens::WhenLowered:
        return Settings::tr("less safe when lower");
    case Loosens::WhenEarlier:
        return Settings::tr("the first choices are less safe");
    case Loosens::WhenMore:
        return Settings::tr("less safe with each entry");
    case Loosens::WhenLess:
        return Settings::tr("less safe without an entry");
    }
    return {};
}

QString unitOf(const ConfigKey &key)
{
    const std::pair<std::string_view, QString> units[] {{"_minutes", Settings::tr(" min")},
        {"_hours", Settings::tr(" h")}, {"_days", Settings::tr(" days")}, {"_bytes", Settings::tr(" bytes")},
        {"_megabytes", Settings::tr(" MB")}};
    for (const auto &[ending, unit] : units) {
        if (key.name.ends_with(ending))
            return unit;
    }
    return {};
}

} // namespace mesh
