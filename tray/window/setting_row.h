// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/config_keys.h"
#include "window/deeds.h"
#include "window/setting_line.h"

#include <optional>

class QLabel;
class QPushButton;

namespace mesh {

class DeadTime;
class Notice;
class ValueField;

/// One setting of the service: what it is, its value, and what waits in config.json for a person.
class SettingRow : public SettingLine
{
    Q_OBJECT
public:
    /// Does a deed `config.set` for whoever is the context.
    using Run = std::function<void(Deeds::Deed, QObject *)>;

    SettingRow(const ConfigKey &key, const QString &title, Run run, QWidget *parent = nullptr);

    const ConfigKey &key() const { return m_key; }
    /// `setting`: as in the answer of `config.list`; nullptr: nobody has said. What is typed stays. `isOnline`: that is
    /// the service's word; `canBeChanged`: it is no old one.
    void take(const Json *setting, bool isOnline, bool canBeChanged);
    bool has(const QString &text) const override;
    ValueField *field() const { return m_field; }
    bool isWaiting() const { return m_waiting.has_value(); } ///< For a person.

private:
    QWidget *makeTexts();
    QWidget *makeWaiting();
    void check(const Json &value);
    void ask(const Json &value);
    void set(const Json &value, bool canBeUndone);
    void showMarks();
    void showWaiting();

    const ConfigKey &m_key;
    const QString m_title;
    const QString m_description;
    const Run m_run;
    Json m_value; ///< The service's.
    std::optional<Json> m_untilRestart; ///< What it runs with, if that was another.
    std::optional<Json> m_waiting; ///< What config.json says and nobody has agreed to.
    bool m_isBusy = false;
    std::optional<Json> m_next; ///< Wanted while another change goes on.
    QLabel *m_facts;
    Notice *m_lessSafe;
    Notice *m_restart;
    Notice *m_message;
    ValueField *m_field;
    QWidget *m_waitingBox = nullptr;
    Notice *m_waitingText;
    QPushButton *m_agree;
    QPushButton *m_keep;
    DeadTime *m_deadTime;
};

} // namespace mesh
