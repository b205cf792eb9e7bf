// SPDX-License-Identifier: MIT
#pragma once

#include "processes.h"

#include <functional>
#include <string>
#include <vector>

namespace bench {

struct Row {
    std::string what;
    std::string mesh;
    std::string yardstick;
    std::string ratio;
    std::string budget;
};

struct Bench {
    std::string programs;
    std::string yardsticks;
    std::string folder;
    Service &service;
    int brokerPort;
    std::vector<Row> &rows;
};

std::string number(double value, int digits = 0);

void measureStartUp(Bench &bench);
void measureLoneSender(Bench &bench);
void measureManySenders(Bench &bench);
/// 1000 sessions: memory, idle wake-ups, broadcast, reconnecting at once.
void measureCrowd(Bench &bench);
/// Locks taken, and what 1,000 of them cost before an edit.
void measureLocks(Bench &bench);
/// How soon a command stands still.
void measureIntercept(Bench &bench);
void measureMonitor(Bench &bench);

} // namespace bench
