// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mesh {

/// Another name for a paired machine, on this one.
class RenameMachineDialog : public QDialog
{
    Q_OBJECT
public:
    RenameMachineDialog(const QString &name, QWidget *parent);

    QString newName() const;

private:
    void look();

    const QString m_oldName;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPushButton *m_ok;
};

} // namespace mesh
