// SPDX-License-Identifier: MIT
#include "window/rename_machine_dialog.h"

#include "link/shown.h"
#include "protocol/names.h"
#include "window/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

RenameMachineDialog::RenameMachineDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_oldName(name)
    , m_name(new QLineEdit(name))
    , m_hint(faintLabel())
{
    setWindowTitle(tr("Rename %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("&Name of the machine on this one:"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(64);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(buttons);
    m_ok->setDefault(true); // Only in its dialog it can be.
    connect(m_name, &QLineEdit::textChanged, this, &RenameMachineDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
    fitToTexts(*this);
}

QString RenameMachineDialog::newName() const
{
    return m_name->text().trimmed();
}

void RenameMachineDialog::look()
{
    const auto possible = checkName(newName().toStdString());
    m_ok->setEnabled(possible && newName() != m_oldName);
    m_hint->setText(possible
            ? tr("Sessions there are reached as NAME@%1. The other machine does not see this name.").arg(newName())
            : shownError(possible.error()));
}

} // namespace mesh
