// SPDX-License-Identifier: MIT
#pragma once

#include "window/doctor_lines.h"

#include <QWidget>

class QGridLayout;

namespace mesh {

/// What was checked: whether it is well, and if not, what helps.
class DoctorView : public QWidget
{
    Q_OBJECT
public:
    explicit DoctorView(QWidget *parent = nullptr);

    void show(const std::vector<DoctorLine> &lines);

private:
    void add(QGridLayout &grid, const DoctorLine &line);

    QWidget *m_lines = nullptr;
};

} // namespace mesh
