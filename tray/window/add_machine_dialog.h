// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mesh {

class ControlLink;

/// Which machine to pair with: typed, or one of the tailnet.
class AddMachineDialog : public QDialog
{
    Q_OBJECT
public:
    /// The link outlives it. `address`, `name`: to begin with.
    AddMachineDialog(ControlLink &link, const QString &address, const QString &name, QWidget *parent);

    QString address() const; ///< Without blanks around; of a suggestion its address alone.
    QString name() const; ///< Empty: what the machine calls itself.

private:
    void suggest(const Json &result);
    void look();

    QComboBox *m_address;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPushButton *m_ok;
    QString m_suggested; ///< What is known of whom to add.
};

} // namespace mesh
