// SPDX-License-Identifier: MIT
#include "window/compare_code_dialog.h"

#include "link/shown.h"
#include "window/dead_time.h"
#include "window/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

CompareCodeDialog::CompareCodeDialog(const Json &machine, QWidget *parent)
    : QDialog(parent)
{
    const auto name = shownMember(machine, "name", 64);
    setWindowTitle(tr("Compare the code of %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *code = codeLabel(shownMember(machine, "code", 16));
    code->setObjectName(QStringLiteral("code"));
    code->setAccessibleName(tr("Code of the pairing"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *yes = buttons->addButton(tr("&Yes, the same"), QDialogButtonBox::YesRole);
    auto *no = buttons->addButton(tr("&No, another one…"), QDialogButtonBox::NoRole);
    yes->setObjectName(QStringLiteral("same"));
    no->setObjectName(QStringLiteral("different"));
    auto *dead = new DeadTime({yes, no}, this);
    dead->setUsable(yes, true);
    dead->setUsable(no, true);
    dead->begin();

    auto *column = new QVBoxLayout(this);
    column->addWidget(headingLabel(tr("Does %1 show the same code?").arg(name)));
    column->addWidget(code, 0, Qt::AlignHCenter);
    column->addWidget(
        faintLabel(tr("Look at that machine itself, or ask who sits at it in a way that you trust: in its "
                      "window under Machines, or with “mesh remote status”.")));
    column->addStretch(1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // Only in its dialog it can be.
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, [this] {
        Q_EMIT same();
        accept();
    });
    connect(no, &QPushButton::clicked, this, [this] {
        Q_EMIT different();
        reject();
    });
    fitToTexts(*this);
}

} // namespace mesh
