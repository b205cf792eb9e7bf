// SPDX-License-Identifier: MIT
#include "window/machine_details.h"

#include "link/shown.h"
#include "models/mesh_columns.h"
#include "window/facts.h"
#include "window/labels.h"
#include "window/machine_rights.h"
#include "window/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mesh {

MachineDetails::MachineDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(headingLabel({}))
    , m_problem(new Notice(Notice::Kind::Danger, Notice::Shape::Sentence))
    , m_unverified(new Notice(Notice::Kind::Warning, Notice::Shape::Sentence))
    , m_state(plainLabel())
    , m_callsItself(plainLabel())
    , m_address(plainLabel())
    , m_rights(plainLabel())
    , m_waiting(plainLabel())
    , m_fingerprint(longWord(tr("Fingerprint of the machine")))
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_unverified->setObjectName(QStringLiteral("unverified"));
    m_state->setObjectName(QStringLiteral("state"));
    auto *form = new FactsLayout;
    form->add(tr("State:"), m_state);
    form->add(tr("Calls itself:"), m_callsItself);
    form->add(tr("Address:"), m_address);
    form->add(tr("Allowed here:"), m_rights);
    form->add(tr("Waiting for it:"), m_waiting);
    form->add(tr("Fingerprint:"), m_fingerprint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addWidget(m_unverified);
    column->addLayout(form);
}

void MachineDetails::show(const Json &machine)
{
    const auto name = shownMember(machine, "name", 64);
    const auto since = shownTime(momentOf(machine, "since"));
    const auto state = machineStateText(machine);
    m_name->setText(name);
    m_state->setText(since.isEmpty() ? state : tr("%1 since %2").arg(state, since));
    m_problem->say(shownSentence(machine, "problem"));
    m_unverified->say(boolOr(machine, "verified")
            ? QString()
            : tr("Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.")
                  .arg(name));
    const auto own = shownMember(machine, "suggested_name", 64);
    m_callsItself->setText(own.isEmpty() ? tr("nothing") : own);
    const auto address = shownMember(machine, "address", 300);
    m_address->setText(address.isEmpty() ? tr("not known; only it can begin a connection") : address);
    m_rights->setText(rightsText(machine.value("rights", Json::object())));
    const auto waiting = integerOr(machine, "waiting");
    m_waiting->setText(waiting == 0 ? tr("no message") : tr("%n message(s)", nullptr, static_cast<int>(waiting)));
    m_fingerprint->setText(shownMember(machine, "fingerprint", 100));
    m_fingerprint->setCursorPosition(0);
}

} // namespace mesh
