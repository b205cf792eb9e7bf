// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mesh {

class Deeds;
class Desk;

/// Writes to one session or to all, and shows how far the message has come. What was typed stays until it was stored.
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
    QString m_recipient;
    QString m_answers;
    bool m_toAll = false;
    bool m_isSending = false;
    quint64 m_generation = 0; ///< Whose progress is shown.
};

} // namespace mesh
