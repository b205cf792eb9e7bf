// SPDX-License-Identifier: MIT
#include "models/mesh_columns.h"

#include "link/shown.h"

#include <QCoreApplication>

namespace mesh {
namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

RecordsModel::Column member(const char *title, const char *key)
{
    return {Columns::tr(title), [key](const Json &record) { return shownMember(record, key); }};
}

RecordsModel::Column number(const char *title, const char *key)
{
    return {Columns::tr(title),
        [key](const Json &record) {
            const auto value = integerOr(record, key);
            return value == 0 ? QString() : QString::number(value);
        },
        [key](const Json &record) { return QVariant::fromValue<qlonglong>(integerOr(record, key)); }};
}

RecordsModel::Column moment(const char *title, const char *key)
{
    return {Columns::tr(title), [key](const Json &record) { return shownTime(momentOf(record, key)); },
        [key](const Json &record) { return QVariant(momentOf(record, key)); }};
}

QString word(const std::string &wire, std::initializer_list<std::pair<const char *, const char *>> words,
    std::size_t mostCharacters = 40)
{
    for (const auto &[name, text] : words) {
        if (wire == name)
            return Columns::tr(text);
    }
    return shownLine(wire, mostCharacters);
}

QString machineOf(const Json &record)
{
    const auto name = shownMember(record, "machine", 64);
    return name.isEmpty() ? Columns::tr("this machine") : name;
}

QString joined(const Json &record, const char *key)
{
    QStringList texts;
    if (const auto found = record.find(key); found != record.end() && found->is_array()) {
        for (const auto &text : *found) {
            if (text.is_string())
                texts << shownLine(text.get_ref<const std::string &>(), 100);
        }
    }
    return shownList(texts);
}

} // namespace

QString sessionKey(const Json &session)
{
    // The id alone is another machine's choice.
    return QString::fromStdString(stringOr(session, "machine") + '/' + stringOr(session, "id"));
}

QString sessionAddress(const Json &session)
{
    const auto machine = stringOr(session, "machine");
    return QString::fromStdString(stringOr(session, "name") + (machine.empty() ? "" : '@' + machine));
}

QString stateWord(const std::string &state)
{
    return word(state,
        {{"idle", QT_TRANSLATE_NOOP("Columns", "idle")}, {"busy", QT_TRANSLATE_NOOP("Columns", "busy")},
            {"waiting", QT_TRANSLATE_NOOP("Columns", "needs permission")},
            {"paused", QT_TRANSLATE_NOOP("Columns", "stopped")}, {"offline", QT_TRANSLATE_NOOP("Columns", "offline")},
            {"unreachable", QT_TRANSLATE_NOOP("Columns", "unreachable")}});
}

QString roleWord(const std::string &role)
{
    return word(
        role, {{"grip", QT_TRANSLATE_NOOP("Columns", "Grip")}, {"guard", QT_TRANSLATE_NOOP("Columns", "Guard")}});
}

QString kindWord(const std::string &kind)
{
    return word(kind,
        {{"claude", QT_TRANSLATE_NOOP("Columns", "Claude Code")}, {"shell", QT_TRANSLATE_NOOP("Columns", "shell")},
            {"client", QT_TRANSLATE_NOOP("Columns", "other client")}});
}

QString stateText(const Json &session)
{
    return stateWord(stringOr(session, "state"));
}

QString stateSentence(const Json &session)
{
    const auto until = shownTime(momentOf(session, "paused_until"));
    if (until.isEmpty())
        return stateText(session);
    const auto by = shownMember(session, "paused_by", 130);
    return by.isEmpty() ? Columns::tr("stopped by a person until %1").arg(until)
                        : Columns::tr("stopped by %1 until %2").arg(by, until);
}

QString roleText(const Json &session)
{
    return roleWord(stringOr(session, "role"));
}

QString reasonText(const std::string &reason)
{
    return word(reason,
        {{"destructive", QT_TRANSLATE_NOOP("Columns", "something destructive in it")},
            {"confirmation", QT_TRANSLATE_NOOP("Columns", "every message is held")},
            {"loop", QT_TRANSLATE_NOOP("Columns", "a loop of answers")}},
        200);
}

std::vector<RecordsModel::Column> sessionColumns()
{
    return {{Columns::tr("Session"), [](const Json &session) { return shownMember(session, "name", 64); }},
        {Columns::tr("Machine"), machineOf}, {Columns::tr("State"), stateText}, {Columns::tr("Role"), roleText},
        moment(QT_TRANSLATE_NOOP("Columns", "Last seen"), "last_seen"),
        number(QT_TRANSLATE_NOOP("Columns", "Unread"), "waiting"),
        member(QT_TRANSLATE_NOOP("Columns", "Branch"), "branch"),
        {Columns::tr("Locks"), [](const Json &session) { return joined(session, "locks"); }}};
}

QString lockKey(const Json &lock)
{
    return QString::fromStdString(stringOr(lock, "machine") + '/') + QString::number(integerOr(lock, "id"));
}

std::vector<RecordsModel::Column> lockColumns()
{
    return {member(QT_TRANSLATE_NOOP("Columns", "Locked"), "resource"),
        {Columns::tr("Holder"), [](const Json &lock) { return shownMember(lock, "holder", 130); }},
        {Columns::tr("Time left"),
            [](const Json &lock) {
                if (!boolOr(lock, "reachable", true))
                    return Columns::tr("unreachable");
                return shownSpan(QDateTime::currentDateTime().secsTo(momentOf(lock, "until")));
            },
            [](const Json &lock) { return QVariant(momentOf(lock, "until")); }},
        moment(QT_TRANSLATE_NOOP("Columns", "Since"), "since"),
        {Columns::tr("Wanted by"), [](const Json &lock) { return joined(lock, "waiting"); }},
        member(QT_TRANSLATE_NOOP("Columns", "Folder"), "root")};
}

QString machineKey(const Json &machine)
{
    return QString::fromStdString(stringOr(machine, "fingerprint"));
}

QString machineStateText(const Json &machine)
{
    return word(stringOr(machine, "state"),
        {{"linked", QT_TRANSLATE_NOOP("Columns", "connected")},
            {"connecting", QT_TRANSLATE_NOOP("Columns", "connecting")},
            {"unreachable", QT_TRANSLATE_NOOP("Columns", "unreachable")},
            {"refused", QT_TRANSLATE_NOOP("Columns", "refused")}});
}

std::vector<RecordsModel::Column> machineColumns()
{
    return {{Columns::tr("Machine"), [](const Json &machine) { return shownMember(machine, "name", 64); }},
        {Columns::tr("State"), machineStateText}, moment(QT_TRANSLATE_NOOP("Columns", "Since"), "since"),
        {Columns::tr("Code compared"),
            [](const Json &machine) {
                return boolOr(machine, "verified") ? Columns::tr("yes") : Columns::tr("not yet");
            }},
        number(QT_TRANSLATE_NOOP("Columns", "Sessions"), "sessions"),
        number(QT_TRANSLATE_NOOP("Columns", "To be sent"), "waiting"),
        member(QT_TRANSLATE_NOOP("Columns", "Address"), "address")};
}

QString pendingKey(const Json &pending)
{
    return QString::fromStdString(stringOr(pending, "id"));
}

std::vector<RecordsModel::Column> pendingColumns()
{
    return {{Columns::tr("Machine"), [](const Json &pending) { return shownMember(pending, "name", 64); }},
        {Columns::tr("Code"), [](const Json &pending) { return shownMember(pending, "code", 16); }},
        {Columns::tr("Asked by"),
            [](const Json &pending) {
                return stringOr(pending, "direction") == "in" ? Columns::tr("that machine")
                                                              : Columns::tr("this machine");
            }},
        member(QT_TRANSLATE_NOOP("Columns", "Address"), "address")};
}

QString approvalKey(const Json &held)
{
    return QString::fromStdString(stringOr(held, "short"));
}

QString heldBecause(const Json &held)
{
    const auto rules = held.find("rules");
    if (rules != held.end() && rules->is_array() && !rules->empty())
        return shownSentence(rules->front(), "why", 300);
    return reasonText(stringOr(held, "reason"));
}

std::vector<RecordsModel::Column> approvalColumns()
{
    return {{Columns::tr("From"), [](const Json &held) { return shownMember(held, "from", 130); }},
        {Columns::tr("To"), [](const Json &held) { return shownMember(held, "to", 130); }},
        moment(QT_TRANSLATE_NOOP("Columns", "Held"), "held_at"),
        moment(QT_TRANSLATE_NOOP("Columns", "Expires"), "expires_at"), {Columns::tr("Because of"), heldBecause}};
}

QString inboxKey(const Json &message)
{
    return QString::number(integerOr(message, "cursor"));
}

std::vector<RecordsModel::Column> inboxColumns()
{
    return {moment(QT_TRANSLATE_NOOP("Columns", "Time"), "ts"),
        {Columns::tr("From"), [](const Json &message) { return shownMember(message, "from", 130); }},
        {Columns::tr("Text"), [](const Json &message) { return shownExcerpt(message, "body"); }}};
}

QString settingKey(const Json &setting)
{
    return QString::fromStdString(stringOr(setting, "key"));
}

QString settingText(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString::fromStdString(toLine(value));
}

std::vector<RecordsModel::Column> settingColumns()
{
    return {member(QT_TRANSLATE_NOOP("Columns", "Setting"), "key"),
        {Columns::tr("Value"),
            [](const Json &setting) { return setting.contains("value") ? settingText(setting["value"]) : QString(); }},
        {Columns::tr("Meaning"), [](const Json &setting) { return shownSentence(setting, "description"); }}};
}

} // namespace mesh
