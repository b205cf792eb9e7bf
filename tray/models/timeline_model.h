// SPDX-License-Identifier: MIT
#pragma once

#include "link/control_link.h"

#include <QAbstractTableModel>

#include <deque>
#include <string>

namespace mesh {

/// All messages of this machine, newest first, as far as somebody has scrolled. Only what is looked at is fetched; new
/// messages come at the top, states change in place. On the GUI thread.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, From, To, State, Text, ColumnCount };
    enum Role { IdRole = Qt::UserRole, ShortRole, KindRole };

    /// What a person looks for; empty texts mean any.
    struct Filter {
        std::string text;
        std::string name;
        std::string state;
        bool hasNotices = true; ///< Also what the mesh itself says.
        bool operator==(const Filter &) const = default;
    };

    explicit TimelineModel(ControlLink &link, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    /// While nobody looks nothing is fetched.
    void setWatched(bool isWatched);
    /// From the beginning, for example because there is another service.
    void reload();
    /// The notification `traffic`.
    void traffic(const Json &params);
    bool isSearching() const { return m_isAsking; }
    const Json *record(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void searchingChanged();

private:
    Json request() const;
    void fetchOlder();
    void fetchNewer();
    void takeOlder(const Json &page);
    void takeNewer(const Json &page);
    void statesChanged(const std::vector<Json> &changes);
    void setAsking(bool isAsking);

    ControlLink &m_link;
    Filter m_filter;
    std::deque<Json> m_rows;
    std::int64_t m_next = 0; ///< Where older ones go on; 0: from the newest.
    bool m_isAtEnd = false;
    bool m_isAsking = false;
    bool m_isAskingNewer = false;
    bool m_hasNewer = false;
    bool m_isWatched = false;
    bool m_isStale = true;
    quint64 m_generation = 0; ///< Answers to an older filter are dropped.
};

/// "delivered", "delivered: 3, shown: 1": how far the recipients have come.
QString statesText(const Json &states);

} // namespace mesh
