// SPDX-License-Identifier: MIT
#include "window/pairing_cards.h"

#include "models/mesh_columns.h"
#include "models/records_model.h"
#include "window/pairing_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace mesh {

PairingCards::PairingCards(RecordsModel &pending, Deeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_pending(pending)
    , m_deeds(deeds)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (const auto &[key, card] : m_cards)
            card->showTime();
    });
    connect(&pending, &RecordsModel::recordsChanged, this, &PairingCards::follow);
    follow();
}

QWidget *PairingCards::firstFocus() const
{
    return m_pending.records().empty()
        ? nullptr
        : m_cards.at(pendingKey(m_pending.records().front()))->findChild<QPushButton *>(QStringLiteral("reject"));
}

void PairingCards::follow()
{
    bool changed = false;
    for (auto one = m_cards.begin(); one != m_cards.end();) {
        if (m_pending.record(one->first)) {
            ++one;
            continue;
        }
        one->second->hide();
        one->second->deleteLater();
        one = m_cards.erase(one);
        changed = true;
    }
    int place = 0;
    for (const auto &record : m_pending.records()) {
        auto *&card = m_cards[pendingKey(record)];
        if (!card) {
            card = new PairingCard(record, m_deeds);
            changed = true;
        } else if (card->take(record)) {
            changed = true;
        }
        m_column->insertWidget(place++, card);
    }
    // All of them: a card that comes or goes moves the others.
    if (changed) {
        for (const auto &[key, card] : m_cards)
            card->hold();
    }
    setVisible(!m_cards.empty());
    setTimer();
}

void PairingCards::setTimer()
{
    const bool isWanted = isVisible() && !m_cards.empty();
    if (isWanted && !m_second.isActive())
        m_second.start();
    else if (!isWanted)
        m_second.stop();
}

void PairingCards::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (const auto &[key, card] : m_cards)
        card->showTime();
    setTimer();
}

void PairingCards::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setTimer();
}

} // namespace mesh
