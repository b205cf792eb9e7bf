// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace mesh {

/// A list of records of the service as a table. New lists are taken over with the fewest changes, so that views keep
/// selection and scroll position. Knows nothing of where records come from. On the GUI thread.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column {
        QString title;
        std::function<QString(const Json &)> text; ///< Sanitised.
        /// What it is sorted by; none: the text.
        std::function<QVariant(const Json &)> order = {};
    };
    using KeyOf = std::function<QString(const Json &)>;
    enum Role { KeyRole = Qt::UserRole, OrderRole };

    /// `keyOf`: what a record stays itself by; unique.
    RecordsModel(std::vector<Column> columns, KeyOf keyOf, QObject *parent = nullptr);

    void setRecords(std::vector<Json> records);
    const std::vector<Json> &records() const { return m_records; }
    /// nullptr: there is none (any more).
    const Json *record(const QString &key) const;
    const Json *record(const QModelIndex &index) const;
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void recordsChanged(); ///< Something in it is new, gone or different.

private:
    const std::vector<Column> m_columns;
    const KeyOf m_keyOf;
    std::vector<Json> m_records;
};

} // namespace mesh
