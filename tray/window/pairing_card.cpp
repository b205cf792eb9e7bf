// SPDX-License-Identifier: MIT
#include "window/pairing_card.h"

#include "link/shown.h"
#include "protocol/names.h"
#include "window/dead_time.h"
#include "window/deeds.h"
#include "window/labels.h"
#include "window/raised.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {
namespace {

constexpr qint64 msPerSecond = 1000;
constexpr int longestPetname = 64;

} // namespace

QString acceptedText(const QString &name, const Json &pending)
{
    return boolOr(pending, "accepted_there")
        ? PairingCard::tr("You said that the codes match: %1 is paired with this machine.").arg(name)
        : PairingCard::tr("You said that the codes match. Now somebody at %1 must.").arg(name);
}

PairingCard::PairingCard(const Json &pending, Deeds &deeds, QWidget *parent)
    : QFrame(parent)
    , m_deeds(deeds)
    , m_isIncoming(stringOr(pending, "direction") == "in")
    , m_title(headingLabel({}))
    , m_hint(plainLabel())
    , m_time(faintLabel())
    , m_name(new QLineEdit)
    , m_nameLabel(new QLabel(tr("&Name here:")))
    , m_accept(new QPushButton(
          m_isIncoming ? tr("&Accept: both machines show this code") : tr("&Both machines show this code")))
    , m_reject(new QPushButton(m_isIncoming ? tr("Re&ject") : tr("&Cancel pairing")))
{
    m_accept->setObjectName(QStringLiteral("accept"));
    m_reject->setObjectName(QStringLiteral("reject"));
    m_name->setMaxLength(longestPetname);
    m_name->setToolTip(tr("What the machine is called on this one. Others do not see it."));
    m_nameLabel->setBuddy(m_name);
    m_time->setWordWrap(false);
    m_deadTime = new DeadTime({m_accept, m_reject}, this);

    auto *code = codeLabel(shownMember(pending, "code", 16));
    code->setAccessibleName(tr("Code of the pairing"));
    code->setObjectName(QStringLiteral("code"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_time, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_nameLabel);
    buttons->addWidget(m_name, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_reject);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    const auto space = fontMetrics().height() * 3 / 4;
    column->setContentsMargins(space, space, space, space);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(code);
    column->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, &PairingCard::accept);
    connect(m_reject, &QPushButton::clicked, this, &PairingCard::reject);
    connect(m_name, &QLineEdit::textChanged, this, &PairingCard::look);
    take(pending);
}

bool PairingCard::take(const Json &pending)
{
    m_end.setRemainingTime(integerOr(pending, "seconds_left") * msPerSecond);
    showTime();
    auto state = pending;
    state.erase("seconds_left");
    if (state == m_pending)
        return false;
    m_pending = std::move(state);
    look();
    return true;
}

void PairingCard::hold()
{
    m_deadTime->begin();
}

void PairingCard::showTime()
{
    const auto left = (m_end.remainingTime() + msPerSecond - 1) / msPerSecond;
    m_time->setText(left > 0 ? tr("%n s left", nullptr, static_cast<int>(left)) : tr("Time is up"));
}

void PairingCard::look()
{
    const auto name = shownMember(m_pending, "name", longestPetname);
    const auto address = shownMember(m_pending, "address", 100);
    const auto own = shownMember(m_pending, "suggested_name", longestPetname);
    const bool isAccepted = boolOr(m_pending, "accepted");
    m_title->setText(m_isIncoming && !isAccepted ? tr("%1 (%2) wants to pair").arg(name, address)
                                                 : tr("Pairing with %1 (%2)").arg(name, address));
    setAccessibleName(m_title->text());

    QStringList hints;
    if (own != name && !own.isEmpty())
        hints << tr("It calls itself %1.").arg(own);
    if (m_hasCompared)
        hints << tr("You have said that both codes are the same. Somebody at the other machine has to say so, too.");
    else if (m_isIncoming)
        hints << tr("It has asked to pair. Does it show this code, too? If not, somebody is in between.");
    else if (boolOr(m_pending, "accepted_there"))
        hints << tr("The other machine has accepted. Does it show this code, too? If not, somebody is in between.");
    else
        hints << tr("Accept it at the other machine before the time is up. Does it show this code, too?");
    const auto wanted = m_name->text().trimmed().toStdString();
    const auto possible = wanted.empty() ? Status(Done {}) : checkName(wanted);
    if (!possible)
        hints = {shownError(possible.error())};
    m_hint->setText(hints.join(QLatin1Char(' ')));
    m_name->setPlaceholderText(name);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_nameLabel)})
        widget->setVisible(!m_hasCompared);
    m_deadTime->setUsable(m_accept, !m_isDeciding && bool(possible));
    m_deadTime->setUsable(m_reject, !m_isDeciding);
}

void PairingCard::accept()
{
    Json params {{"which", stringOr(m_pending, "id")}};
    if (const auto name = m_name->text().trimmed(); !name.isEmpty())
        params["name"] = name.toStdString();
    m_isDeciding = true;
    look();
    const auto name = shownMember(m_pending, "name", longestPetname);
    m_deeds.run({"remote.accept", std::move(params), tr("Letting %1 in").arg(name), {},
                    [this, name](const Json &answer) {
                        m_hasCompared = true;
                        ended();
                        Q_EMIT m_deeds.succeeded(acceptedText(name, answer.value("pending", m_pending)), {});
                    },
                    {}, [this](const Error &) { ended(); }},
        this);
}

void PairingCard::reject()
{
    m_isDeciding = true;
    look();
    const auto name = shownMember(m_pending, "name", longestPetname);
    m_deeds.run(
        {"remote.reject", {{"which", stringOr(m_pending, "id")}}, tr("Refusing %1").arg(name),
            tr("%1 was refused.").arg(name), [this](const Json &) { ended(); }, {}, [this](const Error &) { ended(); }},
        this);
}

void PairingCard::ended()
{
    m_isDeciding = false;
    m_deadTime->begin();
    look();
}

void PairingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(palette().brush(raisedRole(palette())));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace mesh
