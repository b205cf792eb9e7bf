// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mesh {

class Desk;
class Notice;

/// One message whole, in pages where it is long, with how far it has come at each recipient.
class MessageView : public QWidget
{
    Q_OBJECT
public:
    enum class Receipts { Shown, Hidden };

    explicit MessageView(Desk &desk, Receipts receipts = Receipts::Shown, QWidget *parent = nullptr);

    /// Any id; empty: none. `isHeld`: nobody may read it yet. The same again: only how far it has come is asked anew,
    /// and what is being read stays.
    void open(const QString &id, bool isHeld = false);

private:
    void begin(const QString &id, bool isHeld);
    void readOn();
    void add(const Json &part);
    static QString stepText(const std::string &state);
    void showReceipt(const Json &receipt);

    Desk &m_desk;
    const bool m_showsReceipts;
    QLabel *m_head;
    QPlainTextEdit *m_text;
    Notice *m_trouble; ///< Why it, or the rest of it, cannot be read.
    QPushButton *m_more;
    QLabel *m_receipts;
    QString m_id;
    bool m_isHeld = false;
    std::int64_t m_next = 0; ///< Where the rest begins; 0: nothing is here yet, or there is no rest.
};

} // namespace mesh
