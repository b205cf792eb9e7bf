// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "window/page.h"

class QPushButton;
class QSplitter;

namespace mesh {

class Deeds;
class Desk;
class MachineDetails;
class PairingCards;
class RecordsView;

/// The machines that this one is paired with, those that wait for it, and what a person decides about them.
class MachinesPage : public Page
{
    Q_OBJECT
public:
    /// Both outlive it.
    MachinesPage(Desk &desk, Deeds &deeds, QWidget *parent = nullptr);

    int waiting() const override; ///< Machines that want to pair and that nobody here has let in.
    void open(const QString &key) override;
    QWidget *firstFocus() override;

private:
    void arrange();
    void look();
    const Json *current() const;
    std::string nameOf(const QString &key) const; ///< What it is called by now.
    void add();
    void compare();
    void rename();
    void renameTo(const QString &key, const std::string &newName);
    void changeRights();
    void setRights(const QString &key, const Json &rights, const Json &before);
    void remove(const QString &explanation);

    Desk &m_desk;
    Deeds &m_deeds;
    PairingCards *m_cards;
    RecordsView *m_list;
    QSplitter *m_splitter;
    QWidget *m_below; ///< Details and buttons of the current machine.
    MachineDetails *m_details;
    QPushButton *m_add;
    QPushButton *m_compare;
    QPushButton *m_rename;
    QPushButton *m_rights;
    QPushButton *m_remove;
    QString m_triedAddress; ///< What could not be added: to be mended, not typed again.
    QString m_triedName;
};

} // namespace mesh
