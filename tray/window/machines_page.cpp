// SPDX-License-Identifier: MIT
#include "window/machines_page.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "window/machine_details.h"
#include "window/own_machine_view.h"
#include "window/pairing_cards.h"
#include "window/records_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace mesh {
namespace {

/// Wants no more than its parts need, as wrapped as their texts are now: it gets what the page has left, and the page
/// scrolls only when that is too little.
class LeastSplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;
    QSize sizeHint() const override { return minimumSizeHint(); }
    void fit()
    {
        int height = 0;
        for (int index = 0; index < count(); ++index) {
            const auto *part = widget(index);
            if (!part->isVisibleTo(this))
                continue;
            const auto *layout = part->layout();
            height += height > 0 ? handleWidth() : 0;
            height += std::max(part->minimumHeight(),
                layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width())
                                                      : part->minimumSizeHint().height());
        }
        setMinimumHeight(height);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QSplitter::resizeEvent(event);
        fit();
    }
};

} // namespace

MachinesPage::MachinesPage(Desk &desk, Deeds &deeds, QWidget *parent)
    : Page(QStringLiteral("machines"), tr("Machines"), parent)
    , m_desk(desk)
    , m_deeds(deeds)
    , m_cards(new PairingCards(desk.pending, deeds))
    , m_list(new RecordsView(desk.machines,
          tr("No machine is paired with this one.\nAdd one here, or type on the other one: mesh remote add ADDRESS")))
    , m_splitter(new LeastSplitter(Qt::Vertical))
    , m_below(new QWidget)
    , m_details(new MachineDetails)
    , m_add(new QPushButton(tr("&Add machine…")))
    , m_compare(new QPushButton(tr("&Compare code…")))
    , m_rename(new QPushButton(tr("Re&name…")))
    , m_rights(new QPushButton(tr("&Rights…")))
    , m_remove(new QPushButton(tr("Rem&ove…")))
{
    m_list->setAccessibleName(tr("Paired machines"));
    m_add->setObjectName(QStringLiteral("add"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_rename->setObjectName(QStringLiteral("rename"));
    m_rights->setObjectName(QStringLiteral("rights"));
    m_remove->setObjectName(QStringLiteral("remove"));
    arrange();

    connect(m_list, &RecordsView::currentChangedTo, this, &MachinesPage::look);
    connect(m_list, &RecordsView::opened, this, [this] { m_rename->setFocus(); });
    connect(&desk.pending, &RecordsModel::recordsChanged, this, &Page::waitingChanged);
    connect(&desk, &Desk::changed, this, &MachinesPage::look);
    connect(m_add, &QPushButton::clicked, this, &MachinesPage::add);
    connect(m_compare, &QPushButton::clicked, this, &MachinesPage::compare);
    connect(m_rename, &QPushButton::clicked, this, &MachinesPage::rename);
    connect(m_rights, &QPushButton::clicked, this, &MachinesPage::changeRights);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove({}); });
    look();
}

void MachinesPage::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(new OwnMachineView(m_desk), 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_compare, m_rename, m_rights, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_details);
    below->addLayout(buttons);
    below->addStretch(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->addLayout(head);
    column->addWidget(m_cards);
    column->addWidget(m_splitter, 1);
    setScrolled(inside); // Several cards above a machine's details are higher than a small screen.
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 7);
}

int MachinesPage::waiting() const
{
    const auto &pending = m_desk.pending.records();
    return static_cast<int>(std::count_if(pending.begin(), pending.end(),
        [](const Json &one) { return stringOr(one, "direction") == "in" && !boolOr(one, "accepted"); }));
}

void MachinesPage::open(const QString &key)
{
    m_list->setCurrentKey(key);
}

QWidget *MachinesPage::firstFocus()
{
    if (auto *card = m_cards->firstFocus())
        return card;
    return m_desk.machines.records().empty() ? static_cast<QWidget *>(m_add) : m_list;
}

const Json *MachinesPage::current() const
{
    return m_desk.machines.record(m_list->currentKey());
}

std::string MachinesPage::nameOf(const QString &key) const
{
    const auto *machine = m_desk.machines.record(key);
    return machine ? stringOr(*machine, "name") : std::string();
}

void MachinesPage::look()
{
    const bool isOnline = m_desk.link().state() == ControlLink::State::Online;
    const auto *machine = current();
    m_below->setVisible(machine != nullptr);
    m_add->setEnabled(isOnline);
    for (auto *button : {m_compare, m_rename, m_rights, m_remove})
        button->setEnabled(isOnline);
    if (!machine)
        return;
    m_details->show(*machine);
    m_compare->setVisible(!boolOr(*machine, "verified") && !stringOr(*machine, "code").empty());
    static_cast<LeastSplitter *>(m_splitter)->fit();
}

} // namespace mesh
