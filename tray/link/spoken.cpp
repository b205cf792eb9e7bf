// SPDX-License-Identifier: MIT
#include "link/spoken.h"

namespace mesh {
namespace {

const Catalog *spoken = nullptr;

} // namespace

const Catalog *spokenCatalog()
{
    return spoken;
}

void speakFrom(const Catalog *catalog)
{
    spoken = catalog;
}

} // namespace mesh
