// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace mesh {

class Deeds;
class PairingCard;
class RecordsModel;

/// A card for each machine that waits to be paired. Nothing is there when none does.
class PairingCards : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    PairingCards(RecordsModel &pending, Deeds &deeds, QWidget *parent = nullptr);

    /// What the keyboard is for; nullptr: no card is there.
    QWidget *firstFocus() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void setTimer();

    RecordsModel &m_pending;
    Deeds &m_deeds;
    QVBoxLayout *m_column;
    std::map<QString, PairingCard *> m_cards; ///< By id.
    QTimer m_second; ///< Only while somebody can see the time go by.
};

} // namespace mesh
