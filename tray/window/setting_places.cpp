// SPDX-License-Identifier: MIT
#include "window/setting_places.h"

#include "link/shown.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <string_view>

namespace mesh {
namespace {

struct SettingTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)
};

struct SettingTitle {
    std::string_view key;
    const char *title;
};
struct TitleTable {
    const char *title;
    std::vector<SettingTitle> titles;
};

std::vector<TitleTable> titleTables()
{
    return {{QT_TRANSLATE_NOOP("SettingTexts", "This program"),
                {{"language", QT_TRANSLATE_NOOP("SettingTexts", "Language")}}},
        {QT_TRANSLATE_NOOP("SettingTexts", "Safety"),
            {{"require_confirmation", QT_TRANSLATE_NOOP("SettingTexts", "Hold every message")},
                {"approval_proof", QT_TRANSLATE_NOOP("SettingTexts", "Proof for an approval")},
                {"approval_expiry_hours", QT_TRANSLATE_NOOP("SettingTexts", "Held messages expire after")},
                {"rules", QT_TRANSLATE_NOOP("SettingTexts", "Own rules of the gate")},
                {"rule_exceptions", QT_TRANSLATE_NOOP("SettingTexts", "Exceptions of the gate")},
                {"allow_mesh_calls", QT_TRANSLATE_NOOP("SettingTexts", "Mesh calls without asking")},
                {"max_hops", QT_TRANSLATE_NOOP("SettingTexts", "Answers in one chain")},
                {"answers_per_hour", QT_TRANSLATE_NOOP("SettingTexts", "Answers between two sessions in an hour")}}},
        {QT_TRANSLATE_NOOP("SettingTexts", "Messages"),
            {{"pause_deliveries", QT_TRANSLATE_NOOP("SettingTexts", "Pause deliveries")},
                {"mailbox_days", QT_TRANSLATE_NOOP("SettingTexts", "Keep messages for")},
                {"direct_limit_bytes", QT_TRANSLATE_NOOP("SettingTexts", "Largest direct message")},
                {"broadcast_limit_bytes", QT_TRANSLATE_NOOP("SettingTexts", "Largest broadcast")},
                {"directs_per_minute", QT_TRANSLATE_NOOP("SettingTexts", "Direct messages in a minute")},
                {"broadcasts_per_minute", QT_TRANSLATE_NOOP("SettingTexts", "Broadcasts in a minute")}}},
        {QT_TRANSLATE_NOOP("SettingTexts", "Sessions, locks and pairs"),
            {{"auto_connect", QT_TRANSLATE_NOOP("SettingTexts", "Join when a session starts")},
                {"presence_enabled", QT_TRANSLATE_NOOP("SettingTexts", "Locks and pairs")},
                {"pair_role", QT_TRANSLATE_NOOP("SettingTexts", "Role when pairing")},
                {"role_enforcement", QT_TRANSLATE_NOOP("SettingTexts", "When the guard edits")},
                {"lock_enforcement", QT_TRANSLATE_NOOP("SettingTexts", "When a locked file is edited")},
                {"lock_ttl_minutes", QT_TRANSLATE_NOOP("SettingTexts", "A lock lasts")},
                {"auto_lock", QT_TRANSLATE_NOOP("SettingTexts", "Lock what is edited")},
                {"intercept_timeout_minutes", QT_TRANSLATE_NOOP("SettingTexts", "A stopped session goes on after")}}},
        {QT_TRANSLATE_NOOP("SettingTexts", "Other machines"),
            {{"relay_port", QT_TRANSLATE_NOOP("SettingTexts", "Port for other machines")},
                {"relay_listen", QT_TRANSLATE_NOOP("SettingTexts", "Addresses for other machines")},
                {"machine_messages_per_minute",
                    QT_TRANSLATE_NOOP("SettingTexts", "Messages of one machine in a minute")}}},
        {QT_TRANSLATE_NOOP("SettingTexts", "Service"),
            {{"auto_start", QT_TRANSLATE_NOOP("SettingTexts", "Start with the plugin")},
                {"idle_shutdown_minutes", QT_TRANSLATE_NOOP("SettingTexts", "Stop when idle for")},
                {"port", QT_TRANSLATE_NOOP("SettingTexts", "Port of the bus")},
                {"log_megabytes", QT_TRANSLATE_NOOP("SettingTexts", "Size of the log")}}}};
}

} // namespace

std::vector<SettingHeading> settingHeadings()
{
    std::vector<SettingHeading> headings;
    std::vector<std::string_view> placed;
    for (const auto &heading : titleTables()) {
        SettingHeading one {SettingTexts::tr(heading.title), {}};
        for (const auto &[name, title] : heading.titles) {
            if (const auto key = configKey(name)) {
                one.settings.push_back({*key, SettingTexts::tr(title)});
                placed.push_back(name);
            }
        }
        headings.push_back(std::move(one));
    }
    SettingHeading more {SettingTexts::tr("More"), {}};
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
        return SettingTexts::tr("less safe when on");
    case Loosens::WhenFalse:
        return SettingTexts::tr("less safe when off");
    case Loosens::WhenRaised:
        return SettingTexts::tr("less safe when higher");
    case Loosens::WhenLowered:
        return SettingTexts::tr("less safe when lower");
    case Loosens::WhenEarlier:
        return SettingTexts::tr("earlier choices are less safe");
    case Loosens::WhenMore:
        return SettingTexts::tr("less safe with each entry");
    case Loosens::WhenLess:
        return SettingTexts::tr("less safe with each entry removed");
    }
    return {};
}

QString valueText(const ConfigKey &key, const Json &value)
{
    constexpr std::size_t most = 120;
    if (value.is_boolean())
        return value.get<bool>() ? SettingTexts::tr("on") : SettingTexts::tr("off");
    if (value.is_null())
        return key.name == "language" ? SettingTexts::tr("as the system") : SettingTexts::tr("none");
    if (!value.is_string())
        return shownLine(toLine(value), most);
    const auto word = value.get<std::string>();
    if (key.name == "language") {
        const auto name = QLocale(QString::fromStdString(word)).nativeLanguageName();
        return name.isEmpty() ? shownLine(word, most) : name.left(1).toUpper() + name.mid(1);
    }
    static constexpr std::pair<std::string_view, const char *> words[] {
        {"click", QT_TRANSLATE_NOOP("SettingTexts", "a click")},
        {"code", QT_TRANSLATE_NOOP("SettingTexts", "a typed code")},
        {"password", QT_TRANSLATE_NOOP("SettingTexts", "the password")},
        {"off", QT_TRANSLATE_NOOP("SettingTexts", "do nothing")},
        {"warn", QT_TRANSLATE_NOOP("SettingTexts", "warn")},
        {"ask", QT_TRANSLATE_NOOP("SettingTexts", "ask first")},
        {"block", QT_TRANSLATE_NOOP("SettingTexts", "refuse")},
        {"grip", QT_TRANSLATE_NOOP("SettingTexts", "Grip (builds)")},
        {"guard", QT_TRANSLATE_NOOP("SettingTexts", "Guard (reviews)")},
    };
    for (const auto &[wire, text] : words) {
        if (wire == word)
            return SettingTexts::tr(text);
    }
    return shownLine(word, most);
}

QString exampleOf(const ConfigKey &key)
{
    if (key.name == "rules")
        return QStringLiteral(R"([{"id": "deploy-prod", "what": "a deployment", "why": "Only together.",
  "match": [{"program": "ship-it"}]}])");
    if (key.name == "rule_exceptions")
        return QStringLiteral(R"([{"rule": "rm-recursive", "text": "rm -rf build", "why": "It is made anew."}])");
    return {};
}

QString unitOf(const ConfigKey &key)
{
    const std::pair<std::string_view, QString> units[] {{"_minutes", SettingTexts::tr(" min")},
        {"_hours", SettingTexts::tr(" h")}, {"_days", SettingTexts::tr(" days")},
        {"_bytes", SettingTexts::tr(" bytes")}, {"_megabytes", SettingTexts::tr(" MB")}};
    for (const auto &[ending, unit] : units) {
        if (key.name.ends_with(ending))
            return unit;
    }
    return {};
}

} // namespace mesh
