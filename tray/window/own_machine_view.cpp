// SPDX-License-Identifier: MIT
#include "window/own_machine_view.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/record_feed.h"
#include "window/labels.h"
#include "window/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mesh {

OwnMachineView::OwnMachineView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(plainLabel())
    , m_keyLabel(faintLabel(tr("Fingerprint:")))
    , m_fingerprint(longWord(tr("Fingerprint of this machine")))
    , m_problem(new Notice(Notice::Kind::Warning, Notice::Shape::Sentence))
{
    m_keyLabel->setWordWrap(false);
    m_problem->setObjectName(QStringLiteral("relayProblem"));
    auto *key = new QHBoxLayout;
    key->addWidget(m_keyLabel);
    key->addWidget(m_fingerprint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addLayout(key);
    column->addWidget(m_problem);
    connect(&desk, &Desk::changed, this, &OwnMachineView::look);
    look();
}

void OwnMachineView::look()
{
    const auto &own = m_desk.relay();
    const auto relay = own.contains("relay") ? own["relay"] : Json::object();
    const auto name = shownMember(own, "machine", 64);
    QStringList addresses;
    for (const auto &address : recordsIn(relay, "listening")) {
        if (address.is_string())
            addresses << shownLine(address.get_ref<const std::string &>(), 100);
    }
    if (name.isEmpty())
        m_line->setText(tr("What this machine is called is shown when the service runs."));
    else if (addresses.isEmpty())
        m_line->setText(tr(
            "This machine calls itself %1. Others reach it as soon as Tailscale runs here, or Settings has an address "
            "for other machines.")
                            .arg(name));
    else
        m_line->setText(tr("This machine calls itself %1. Others reach it at %2.").arg(name, shownList(addresses)));
    const auto fingerprint = shownMember(own, "fingerprint", 100);
    m_fingerprint->setText(fingerprint);
    m_fingerprint->setCursorPosition(0);
    m_fingerprint->setVisible(!fingerprint.isEmpty());
    m_keyLabel->setVisible(!fingerprint.isEmpty());
    m_problem->say(shownSentence(relay, "problem"));
}

} // namespace mesh
