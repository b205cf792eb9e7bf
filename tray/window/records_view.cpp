// SPDX-License-Identifier: MIT
#include "window/records_view.h"

#include "models/records_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace mesh {

void styleTable(QTableView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    const auto height = view.fontMetrics().height() + 10;
    view.verticalHeader()->setMinimumSectionSize(height);
    view.verticalHeader()->setDefaultSectionSize(height);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
}

void fitColumns(QTableView &view)
{
    auto *header = view.horizontalHeader();
    const auto most = view.fontMetrics().averageCharWidth() * 40;
    const auto room = view.fontMetrics().averageCharWidth() * 2;
    const auto isStretched = [header](int column) {
        return header->sectionResizeMode(column) == QHeaderView::Stretch
            || (header->stretchLastSection() && column + 1 == header->count());
    };
    for (int column = 0; column < header->count(); ++column) {
        if (isStretched(column))
            continue;
        view.resizeColumnToContents(column);
        const auto title = header->sectionSizeHint(column);
        header->resizeSection(column, std::clamp(header->sectionSize(column), title, std::max(title, most)) + room);
    }
    // Rather closer together than scrolled.
    auto excess = header->length() - view.viewport()->width();
    for (int column = 0; column < header->count() && excess > 0; ++column) {
        if (isStretched(column))
            continue;
        const auto less = std::min(excess, room);
        header->resizeSection(column, header->sectionSize(column) - less);
        excess -= less;
    }
}

QSplitter *listAndDetails(QWidget *list, QWidget *details, int listShare, int detailsShare)
{
    auto *splitter = new QSplitter(Qt::Vertical); // NOLINT: a layout owns it.
    splitter->addWidget(list);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, detailsShare);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void paintEmptyText(QAbstractScrollArea &view, const QString &text)
{
    QPainter painter(view.viewport());
    painter.setPen(view.palette().color(QPalette::PlaceholderText));
    const auto margin = view.fontMetrics().height() * 2;
    painter.drawText(
        view.viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, text);
}

RecordsView::RecordsView(RecordsModel &model, const QString &emptyText, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_emptyText(emptyText)
{
    m_sorted.setSourceModel(&model);
    m_sorted.setSortRole(RecordsModel::OrderRole);
    m_sorted.setFilterKeyColumn(-1);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(&m_sorted);
    styleTable(*this);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // As the service tells them, until somebody clicks.
    setAccessibleDescription(emptyText);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_choosesNobody = m_choosesNobody && !current.isValid();
        Q_EMIT currentChangedTo(currentKey());
    });
    connect(&model, &RecordsModel::recordsChanged, this, [this] {
        if (!m_choosesNobody && !selectionModel()->hasSelection() && m_sorted.rowCount() > 0)
            choose(m_sorted.index(std::max(0, currentIndex().row()), 0));
        if (m_sorted.rowCount() > 0 && !std::exchange(m_isFitted, true))
            fitColumns(*this);
        Q_EMIT currentChangedTo(currentKey());
        viewport()->update();
    });
    fitColumns(*this);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentKey()); });
}

QString RecordsView::currentKey() const
{
    return m_model.keyOf(m_sorted.mapToSource(currentIndex()));
}

void RecordsView::setCurrentKey(const QString &key)
{
    const auto index = m_sorted.mapFromSource(m_model.indexOf(key));
    if (index.isValid())
        choose(index);
}

void RecordsView::choose(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordsView::setFilter(const QString &text)
{
    m_filter = text;
    m_sorted.setFilterFixedString(text);
    setAccessibleDescription(emptyText());
}

void RecordsView::chooseNobody()
{
    m_choosesNobody = true;
    selectionModel()->clear();
}

void RecordsView::setWideColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    fitColumns(*this);
}

QString RecordsView::emptyText() const
{
    return m_filter.isEmpty() || m_model.rowCount() == 0 ? m_emptyText
                                                         : tr("Nothing here has “%1” in it.").arg(m_filter);
}

void RecordsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_sorted.rowCount() == 0)
        paintEmptyText(*this, emptyText());
}

/// A click beside the rows chooses nobody else: what stands below the list is still about the chosen one.
QItemSelectionModel::SelectionFlags RecordsView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return index.isValid() ? QTableView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

void RecordsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentKey());
    else
        QTableView::keyPressEvent(event);
}

} // namespace mesh
