// SPDX-License-Identifier: MIT
#include "platform/config_file.h"

#include "platform/data_folder.h"

namespace mesh {
namespace {

constexpr const char *fileName = "config.json";
constexpr std::size_t largestFile = 1 << 20;

} // namespace

Result<Json> readConfigFile(const DataFolder &folder)
{
    if (!folder.exists(fileName))
        return Json::object();
    const auto text = folder.readFile(fileName, largestFile);
    if (!text)
        return text.error();
    auto settings = parseObject(*text);
    if (settings)
        return settings;
    Error error = settings.error();
    error.hint = phrase("Edit %1", folder.file(fileName));
    return error;
}

Status writeConfigFile(const DataFolder &folder, const Json &settings)
{
    return folder.writeFile(fileName, toPretty(settings) + "\n");
}

} // namespace mesh
