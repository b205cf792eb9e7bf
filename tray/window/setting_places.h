// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/config_keys.h"

#include <QString>

#include <vector>

namespace mesh {

/// Where a setting stands on the page, and what it is called there.
struct SettingPlace {
    const ConfigKey *key;
    QString title;
};
struct SettingHeading {
    QString title;
    std::vector<SettingPlace> settings;
};
/// All settings below their headings, those of this program first. What no table here knows comes last, below "More",
/// by its key.
std::vector<SettingHeading> settingHeadings();
/// "less safe when off": which change of it makes the user less safe. Empty: none.
QString safetyText(Loosens loosens);
/// A value in words: "on", "Deutsch", "ask first". Numbers and what no table knows as they are written.
QString valueText(const ConfigKey &key, const Json &value);
/// How a list of that setting is written; empty: one word a line.
QString exampleOf(const ConfigKey &key);
/// " min", " MB": what its numbers count. Empty: just a number.
QString unitOf(const ConfigKey &key);

} // namespace mesh
