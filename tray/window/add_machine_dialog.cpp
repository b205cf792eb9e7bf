// SPDX-License-Identifier: MIT
#include "window/add_machine_dialog.h"

#include "link/control_link.h"
#include "link/shown.h"
#include "models/record_feed.h"
#include "protocol/names.h"
#include "window/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mesh {

AddMachineDialog::AddMachineDialog(ControlLink &link, const QString &address, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_address(new QComboBox)
    , m_name(new QLineEdit(name))
    , m_hint(faintLabel())
    , m_suggested(tr("Looking for machines of your tailnet…"))
{
    setWindowTitle(tr("Add a machine"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setMinimumContentsLength(32);
    m_address->completer()->setFilterMode(Qt::MatchContains);
    m_address->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_address->lineEdit()->setPlaceholderText(tr("100.101.102.103 or studio.example.org:9475"));
    m_address->setEditText(address);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(64);
    m_name->setPlaceholderText(tr("what the machine calls itself"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("&Name here:"), m_name);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.")));
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(buttons);
    m_ok->setDefault(true); // Only in its dialog it can be.

    connect(m_address, &QComboBox::editTextChanged, this, &AddMachineDialog::look);
    connect(m_name, &QLineEdit::textChanged, this, &AddMachineDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    link.call("remote.suggest", Json::object(), this,
        [this](const Result<Json> &result) { suggest(result ? *result : Json::object()); });
    look();
    fitToTexts(*this);
}

void AddMachineDialog::suggest(const Json &result)
{
    auto machines = recordsIn(result, "machines");
    std::stable_partition(
        machines.begin(), machines.end(), [](const Json &machine) { return boolOr(machine, "online"); });
    const auto typed = m_address->currentText();
    for (const auto &machine : machines) {
        const auto text = boolOr(machine, "online") ? tr("%1 (%2)") : tr("%1 (%2), offline");
        const auto address = shownMember(machine, "address", 100);
        m_address->addItem(text.arg(shownMember(machine, "name", 64), address), address);
    }
    m_address->setCurrentIndex(-1); // The first one is no choice of anybody.
    m_address->setEditText(typed);
    m_suggested = machines.empty()
        ? tr("No machine is known from Tailscale: type an address.")
        : tr("%n machine(s) of your tailnet can be chosen.", nullptr, static_cast<int>(machines.size()));
    look();
}

QString AddMachineDialog::address() const
{
    const auto typed = m_address->currentText().trimmed();
    const auto suggestion = m_address->findText(typed);
    return suggestion >= 0 ? m_address->itemData(suggestion).toString() : typed;
}

QString AddMachineDialog::name() const
{
    return m_name->text().trimmed();
}

void AddMachineDialog::look()
{
    const auto possible = name().isEmpty() ? Status(Done {}) : checkName(name().toStdString());
    m_ok->setEnabled(possible && !address().isEmpty());
    m_hint->setText(possible ? m_suggested : shownError(possible.error()));
}

} // namespace mesh
