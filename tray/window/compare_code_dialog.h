// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QDialog>

namespace mesh {

/// The code of a pairing, to be compared by two people.
class CompareCodeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `machine`: as in the answer of `remote.list`, with its code.
    CompareCodeDialog(const Json &machine, QWidget *parent);

Q_SIGNALS:
    void same(); ///< Both machines show this code.
    void different();
};

} // namespace mesh
