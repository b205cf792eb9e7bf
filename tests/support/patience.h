// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

// In the compiled headers of the tests. Qt's own waits end after 5 s, in which a busy machine may not have
// started a program or synced a disk; a wait that is over when its condition is met costs nothing.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)
#define QTRY_VERIFY2(condition, description) QTRY_VERIFY2_WITH_TIMEOUT(condition, description, 30'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30'000)
