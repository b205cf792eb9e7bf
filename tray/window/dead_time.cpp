// SPDX-License-Identifier: MIT
#include "window/dead_time.h"

#include <QWidget>

namespace mesh {

DeadTime::DeadTime(std::initializer_list<QWidget *> buttons, QObject *parent)
    : QObject(parent)
{
    for (auto *button : buttons)
        m_entries.push_back({button});
    m_timer.setSingleShot(true);
    m_timer.setInterval(length);
    connect(&m_timer, &QTimer::timeout, this, &DeadTime::apply);
    apply();
}

void DeadTime::begin()
{
    m_timer.start();
    apply();
}

void DeadTime::setUsable(QWidget *button, bool isUsable)
{
    for (auto &entry : m_entries) {
        if (entry.button == button)
            entry.isUsable = isUsable;
    }
    apply();
}

void DeadTime::apply()
{
    for (const auto &entry : m_entries)
        entry.button->setEnabled(entry.isUsable && isOver());
}

} // namespace mesh
