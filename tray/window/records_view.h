// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>

class QSplitter;

namespace mesh {

class RecordsModel;

/// A list of records: sorted by a click on a column, with a sentence in its place while it is empty. Keeps the
/// selection by record, wherever it moves.
class RecordsView : public QTableView
{
    Q_OBJECT
public:
    /// The model outlives it. `emptyText`: what to do so that something comes.
    RecordsView(RecordsModel &model, const QString &emptyText, QWidget *parent = nullptr);

    QString currentKey() const; ///< Empty: none.
    void setCurrentKey(const QString &key);
    void setFilter(const QString &text); ///< Rows with that text in any column.
    /// Nobody is chosen, until the person does it.
    void chooseNobody();
    /// The column that takes what room is left; the last one if nothing is said.
    void setWideColumn(int column);

Q_SIGNALS:
    /// Another record is the current one, or it says something else now. Empty: none.
    void currentChangedTo(const QString &key);
    void opened(const QString &key); ///< Enter or double click.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void choose(const QModelIndex &index);
    QString emptyText() const;

    RecordsModel &m_model;
    QSortFilterProxyModel m_sorted;
    const QString m_emptyText;
    QString m_filter;
    bool m_isFitted = false; ///< Columns, to the first rows; later they are the person's.
    bool m_choosesNobody = false;
};

/// How all tables of the window look.
void styleTable(QTableView &view);
/// Columns as wide as their titles and what stands in them now, within reason.
void fitColumns(QTableView &view);
/// A list, and below it what is chosen there; the line between them can be moved. The shares are of the height.
QSplitter *listAndDetails(QWidget *list, QWidget *details, int listShare, int detailsShare);
/// The sentence in an empty table.
void paintEmptyText(QAbstractScrollArea &view, const QString &text);

} // namespace mesh
