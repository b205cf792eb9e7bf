// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QDialog>

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QPushButton;

namespace mesh {

/// What a paired machine may do here, to be changed.
class MachineRightsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `machine`: as in the answer of `remote.list`.
    MachineRightsDialog(const Json &machine, QWidget *parent);

    Json changed() const; ///< Only those that are different now, as `remote.rights` wants them.

private:
    const Json m_rights;
    std::vector<std::pair<std::string, QCheckBox *>> m_boxes;
    QPushButton *m_ok;
};

} // namespace mesh
