// SPDX-License-Identifier: MIT
#include "single_instance.h"

#include "platform/data_folder.h"

#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>

namespace mesh {

Result<SingleInstance> SingleInstance::claim(const DataFolder &folder)
{
    auto file = folder.openFile("run/service.lock", O_RDWR | O_CREAT);
    if (!file)
        return file.error();
    if (flock(file->get(), LOCK_EX | LOCK_NB) != 0) {
        char pid[24] {};
        const auto length = pread(file->get(), pid, sizeof pid - 1, 0);
        return Error {Reason::NameTaken,
            length > 0 ? phrase("A service for %1 runs already, as process %2.", folder.path(), pid)
                       : phrase("A service for %1 runs already, as process unknown.", folder.path()),
            phrase("See: mesh service status"), {}};
    }
    const auto text = std::to_string(getpid());
    if (ftruncate(file->get(), 0) != 0 || pwrite(file->get(), text.data(), text.size(), 0) < 0)
        return Error {Reason::StorageFailed, phrase("run/service.lock cannot be written in %1.", folder.path()),
            phrase("Is the disk full? See: df -h"), {}};
    return SingleInstance(std::move(*file));
}

} // namespace mesh
