// SPDX-License-Identifier: MIT
#include "models/records_model.h"

#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace mesh {
namespace {

/// In a list that runs from the right what others have written, a path say, keeps its own direction: FSI and PDI of
/// Unicode's bidirectional algorithm.
QString isolated(const QString &text)
{
    const bool isNeeded = QLocale().textDirection() == Qt::RightToLeft && !text.isEmpty();
    return isNeeded ? QChar(0x2068) + text + QChar(0x2069) : text;
}

} // namespace

RecordsModel::RecordsModel(std::vector<Column> columns, KeyOf keyOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_keyOf(std::move(keyOf))
{
}

void RecordsModel::setRecords(std::vector<Json> records)
{
    bool changed = false;
    std::unordered_set<QString> keys;
    std::erase_if(records, [&](const Json &record) { return !keys.insert(m_keyOf(record)).second; });
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (keys.contains(m_keyOf(m_records[static_cast<std::size_t>(row)])))
            continue;
        beginRemoveRows({}, row, row);
        m_records.erase(m_records.begin() + row);
        endRemoveRows();
        changed = true;
    }
    for (std::size_t at = 0; at < records.size(); ++at) {
        const auto key = m_keyOf(records[at]);
        const auto row = static_cast<int>(at);
        const auto same = [&](const Json &known) { return m_keyOf(known) == key; };
        const auto from = m_records.begin() + row;
        const auto found = std::find_if(from, m_records.end(), same);
        if (found == m_records.end()) {
            beginInsertRows({}, row, row);
            m_records.insert(from, std::move(records[at]));
            endInsertRows();
            changed = true;
            continue;
        }
        if (found != from) {
            const auto old = static_cast<int>(found - m_records.begin());
            beginMoveRows({}, old, old, {}, row);
            std::rotate(from, found, found + 1);
            endMoveRows();
        }
        if (m_records[at] != records[at]) {
            m_records[at] = std::move(records[at]);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            changed = true;
        }
    }
    if (changed)
        Q_EMIT recordsChanged();
}

const Json *RecordsModel::record(const QString &key) const
{
    const auto found
        = std::find_if(m_records.begin(), m_records.end(), [&](const Json &record) { return m_keyOf(record) == key; });
    return found == m_records.end() ? nullptr : &*found;
}

const Json *RecordsModel::record(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_records[static_cast<std::size_t>(index.row())] : nullptr;
}

QString RecordsModel::keyOf(const QModelIndex &index) const
{
    const auto *known = record(index);
    return known ? m_keyOf(*known) : QString();
}

QModelIndex RecordsModel::indexOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_keyOf(m_records[static_cast<std::size_t>(row)]) == key)
            return index(row, 0);
    }
    return {};
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    const auto *known = record(index);
    if (!known || index.column() >= columnCount())
        return {};
    const auto &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return isolated(column.text(*known));
    case Qt::ToolTipRole: { // Tips look for markup; what others have written is none.
        const auto text = column.text(*known);
        return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }
    case KeyRole:
        return m_keyOf(*known);
    case OrderRole:
        return column.order ? column.order(*known) : QVariant(column.text(*known));
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_columns[static_cast<std::size_t>(section)].title;
}

} // namespace mesh
