// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mesh {

class Notice;

/// Everything that is known of one paired machine.
class MachineDetails : public QWidget
{
    Q_OBJECT
public:
    explicit MachineDetails(QWidget *parent = nullptr);

    /// `machine`: as in the answer of `remote.list`.
    void show(const Json &machine);

private:
    QLabel *m_name;
    Notice *m_problem;
    Notice *m_unverified;
    QLabel *m_state;
    QLabel *m_callsItself;
    QLabel *m_address;
    QLabel *m_rights;
    QLabel *m_waiting;
    QLineEdit *m_fingerprint;
};

} // namespace mesh
