// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QWidget>

#include <map>
#include <optional>
#include <tuple>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mesh {

class Deeds;
class Desk;

/// Writes to one session or to all, and shows how far the message has come. What was typed stays until it was stored,
/// and stays with whom it is for.
class Composer : public QWidget
{
    Q_OBJECT
public:
    Composer(Desk &desk, Deeds &deeds, QWidget *parent = nullptr);

    /// Whom it is for; empty: nobody, and it can not be used. `answers`: the id of the message that it is an answer to.
    void setRecipient(const QString &address, const QString &answers = {});
    void setToAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Address {
        QString session; ///< Empty: nobody, or all.
        QString answers; ///< Id of the message that it is an answer to.
        bool isAll = false;
        bool operator==(const Address &) const = default;
        bool operator<(const Address &other) const
        {
            return std::tie(isAll, session, answers) < std::tie(other.isAll, other.session, other.answers);
        }
    };
    void turnTo(const Address &address);
    bool isForSomebody() const { return m_address.isAll || !m_address.session.isEmpty(); }
    QString doing() const;
    void send();
    void follow(const std::string &id, const std::string &wanted);
    void reconsider();

    Desk &m_desk;
    Deeds &m_deeds;
    QLabel *m_to;
    QPlainTextEdit *m_text;
    QCheckBox *m_urgent;
    QLabel *m_progress;
    QPushButton *m_send;
    Address m_address;
    std::map<Address, QString> m_drafts; ///< What was typed for others.
    std::optional<Address> m_sending; ///< Whose text is on its way.
    quint64 m_generation = 0; ///< Whose progress is shown.
};

} // namespace mesh
