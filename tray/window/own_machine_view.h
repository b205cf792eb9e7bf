// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mesh {

class Desk;
class Notice;

/// What others see of this machine: its name, where it is reached, its fingerprint, and why it may not be reached.
class OwnMachineView : public QWidget
{
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit OwnMachineView(Desk &desk, QWidget *parent = nullptr);

private:
    void look();

    Desk &m_desk;
    QLabel *m_line;
    QLabel *m_keyLabel;
    QLineEdit *m_fingerprint;
    Notice *m_problem;
};

} // namespace mesh
