// SPDX-License-Identifier: MIT
#include "window/machine_rights_dialog.h"

#include "link/shown.h"
#include "window/labels.h"
#include "window/machine_rights.h"
#include "window/notice.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace mesh {

MachineRightsDialog::MachineRightsDialog(const Json &machine, QWidget *parent)
    : QDialog(parent)
    , m_rights(machine.value("rights", Json::object()))
{
    const auto name = shownMember(machine, "name", 64);
    setWindowTitle(tr("Rights of %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(headingLabel(tr("What %1 may do here").arg(name)));
    if (!boolOr(machine, "verified"))
        column->addWidget(new Notice(Notice::Kind::Warning, Notice::Shape::Sentence,
            tr("Until the codes are compared it may only send messages and show its sessions.")));
    const auto indent
        = style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    for (const auto &right : machineRights()) {
        auto *box = new QCheckBox(right.title);
        box->setObjectName(QLatin1String(right.key));
        box->setChecked(boolOr(m_rights, right.key));
        box->setAccessibleDescription(right.meaning);
        m_boxes.emplace_back(right.key, box);
        auto *meaning = faintLabel(right.meaning);
        meaning->setIndent(indent);
        column->addWidget(box);
        column->addWidget(meaning);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Save);
    m_ok->setObjectName(QStringLiteral("save"));
    m_ok->setEnabled(false);
    column->addStretch(1);
    column->addWidget(buttons);
    for (const auto &[key, box] : m_boxes)
        connect(box, &QCheckBox::toggled, this, [this] { m_ok->setEnabled(!changed().empty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToTexts(*this);
}

Json MachineRightsDialog::changed() const
{
    Json rights = Json::object();
    for (const auto &[key, box] : m_boxes) {
        if (box->isChecked() != boolOr(m_rights, key))
            rights[key] = box->isChecked();
    }
    return rights;
}

} // namespace mesh
