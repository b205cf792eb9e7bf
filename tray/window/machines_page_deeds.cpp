// SPDX-License-Identifier: MIT
// What a person does with machines.
#include "link/shown.h"
#include "models/desk.h"
#include "window/add_machine_dialog.h"
#include "window/compare_code_dialog.h"
#include "window/confirm.h"
#include "window/deeds.h"
#include "window/machine_rights_dialog.h"
#include "window/machines_page.h"
#include "window/records_view.h"
#include "window/rename_machine_dialog.h"

namespace mesh {

void MachinesPage::add()
{
    auto *dialog = new AddMachineDialog(m_desk.link(), m_triedAddress, m_triedName, this); // NOLINT: deletes itself.
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto address = dialog->address();
        const auto name = dialog->name();
        Json params {{"address", address.toStdString()}};
        if (!name.isEmpty())
            params["name"] = name.toStdString();
        const auto done = [this](const Json &result) {
            m_triedAddress.clear();
            m_triedName.clear();
            const auto machine = result.find("machine");
            if (machine == result.end() || !machine->is_object())
                return; // Its card comes by itself.
            inform(this, tr("%1 is paired already.").arg(shownMember(*machine, "name", 64)),
                tr("It is in the list of machines."));
        };
        const auto failed = [this, address, name](const Error &) {
            m_triedAddress = address;
            m_triedName = name;
        };
        m_deeds.run(
            {"remote.add", std::move(params), tr("Asking %1 to pair").arg(address), {}, done, {}, failed}, this);
    });
    dialog->open();
}

void MachinesPage::compare()
{
    const auto *machine = current();
    if (!machine)
        return;
    const auto key = m_list->currentKey();
    const auto code = stringOr(*machine, "code");
    auto *dialog = new CompareCodeDialog(*machine, this); // NOLINT: deletes itself.
    connect(dialog, &CompareCodeDialog::same, this, [this, key, code] {
        const auto name = nameOf(key);
        const auto shown = shownLine(name, 64);
        m_deeds.run({"remote.verify", {{"name", name}, {"code", code}}, tr("Verifying %1").arg(shown),
                        tr("%1 is verified: it may do here what its rights say.").arg(shown)},
            this);
    });
    connect(dialog, &CompareCodeDialog::different, this, [this, key] {
        m_list->setCurrentKey(key);
        remove(tr("Somebody may sit between the two machines. Do not use this pairing."));
    });
    dialog->open();
}

void MachinesPage::rename()
{
    const auto *machine = current();
    if (!machine)
        return;
    auto *dialog = new RenameMachineDialog(shownMember(*machine, "name", 64), this); // NOLINT: deletes itself.
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, key = m_list->currentKey()] { renameTo(key, dialog->newName().toStdString()); });
    dialog->open();
}

void MachinesPage::renameTo(const QString &key, const std::string &newName)
{
    const auto name = nameOf(key);
    m_deeds.run({"remote.rename", {{"name", name}, {"new_name", newName}}, tr("Renaming %1").arg(shownLine(name, 64)),
                    tr("%1 is called %2 now.").arg(shownLine(name, 64), shownLine(newName, 64)), {},
                    [this, key, name] { renameTo(key, name); }},
        this);
}

void MachinesPage::changeRights()
{
    const auto *machine = current();
    if (!machine)
        return;
    auto *dialog = new MachineRightsDialog(*machine, this); // NOLINT: deletes itself.
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = m_list->currentKey()] {
        auto before = dialog->changed();
        for (auto &[right, allowed] : before.items())
            allowed = !allowed.get<bool>();
        setRights(key, dialog->changed(), before);
    });
    dialog->open();
}

void MachinesPage::setRights(const QString &key, const Json &rights, const Json &before)
{
    const auto name = nameOf(key);
    const auto shown = shownLine(name, 64);
    m_deeds.run({"remote.rights", {{"name", name}, {"rights", rights}}, tr("Changing the rights of %1").arg(shown),
                    tr("The rights of %1 are changed.").arg(shown), {},
                    [this, key, rights, before] { setRights(key, before, rights); }},
        this);
}

void MachinesPage::remove(const QString &explanation)
{
    const auto *machine = current();
    if (!machine)
        return;
    const auto shown = shownMember(*machine, "name", 64);
    const auto waiting = integerOr(*machine, "waiting");
    QStringList sentences;
    if (!explanation.isEmpty())
        sentences << explanation;
    sentences << tr("The connection ends at once.")
              << (waiting > 0 ? tr("%n message(s) that wait for it will not arrive; the senders are told.", nullptr,
                      static_cast<int>(waiting))
                              : tr("What is still on its way to it will not arrive; the senders are told."))
              << tr("To undo this you have to pair the two machines again.");
    const auto act = [this, shown, key = m_list->currentKey()] {
        m_deeds.run({"remote.remove", {{"name", nameOf(key)}}, tr("Removing %1").arg(shown),
                        tr("%1 is not paired any more.").arg(shown)},
            this);
    };
    confirm(this, tr("Remove %1?").arg(shown), sentences.join(QLatin1Char(' ')), tr("&Remove"), act);
}

} // namespace mesh
