// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <initializer_list>
#include <vector>

class QWidget;

namespace mesh {

/// Buttons that decide are dead for a moment after what they are about has changed: nobody shall hit what was not there
/// when they aimed (design section 12). The owner says whether they may be used at all.
class DeadTime : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds length {700};

    DeadTime(std::initializer_list<QWidget *> buttons, QObject *parent);

    void begin(); ///< Something has changed.
    void setUsable(QWidget *button, bool isUsable);
    bool isOver() const { return !m_timer.isActive(); }

private:
    struct Entry {
        QWidget *button;
        bool isUsable = false;
    };
    void apply();

    std::vector<Entry> m_entries;
    QTimer m_timer;
};

} // namespace mesh
