// SPDX-License-Identifier: MIT
#include "window/timeline_page.h"

#include "models/desk.h"
#include "window/message_view.h"
#include "window/records_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <functional>

namespace mesh {
namespace {

constexpr std::chrono::milliseconds typingPause {250};

/// With a sentence while it is empty.
class TimelineTable final : public QTableView
{
public:
    explicit TimelineTable(std::function<QString()> emptyText)
        : m_emptyText(std::move(emptyText))
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (model()->rowCount() == 0)
            paintEmptyText(*this, m_emptyText());
    }

private:
    const std::function<QString()> m_emptyText;
};

} // namespace

TimelinePage::TimelinePage(Desk &desk, QWidget *parent)
    : Page(QStringLiteral("timeline"), tr("Timeline"), parent)
    , m_desk(desk)
    , m_search(new QLineEdit)
    , m_name(new QLineEdit)
    , m_state(new QComboBox)
    , m_notices(new QCheckBox(tr("&Notices")))
    , m_table(new TimelineTable([this] { return emptyText(); }))
    , m_message(new MessageView(desk))
{
    m_search->setPlaceholderText(tr("Search in texts"));
    m_search->setAccessibleName(tr("Search in texts"));
    m_search->setClearButtonEnabled(true);
    m_name->setPlaceholderText(tr("Only of this session"));
    m_name->setAccessibleName(tr("Only of this session"));
    m_name->setClearButtonEnabled(true);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Any state"));
    for (const char *state : {"stored", "held", "delivered", "shown", "answered", "denied", "refused", "expired"})
        m_state->addItem(statesText({{state, 1}}), QString::fromLatin1(state));
    m_notices->setChecked(true);
    m_notices->setToolTip(tr("Also what the mesh itself tells sessions and you."));
    styleTable(*m_table);
    m_table->setModel(&desk.timeline);
    m_table->setAccessibleName(tr("Messages, newest first"));
    const auto width = m_table->fontMetrics().averageCharWidth();
    auto *header = m_table->horizontalHeader();
    header->resizeSection(TimelineModel::Time, width * 18);
    header->resizeSection(TimelineModel::From, width * 20);
    header->resizeSection(TimelineModel::To, width * 20);
    header->resizeSection(TimelineModel::State, width * 16);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_search, 3);
    filters->addWidget(m_name, 2);
    filters->addWidget(m_state, 1);
    filters->addWidget(m_notices);
    auto *column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(listAndDetails(m_table, m_message, 3, 2), 1);

    for (auto *field : {m_search, m_name})
        connect(field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &TimelinePage::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TimelinePage::applyFilter);
    connect(m_notices, &QCheckBox::toggled, this, &TimelinePage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimelinePage::look);
    connect(&desk.timeline, &TimelineModel::searchingChanged, this, &TimelinePage::showWhatIsThere);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&desk.timeline, changed, this, &TimelinePage::showWhatIsThere);
    connect(&desk.timeline, &QAbstractItemModel::modelReset, this, &TimelinePage::showWhatIsThere);
    showWhatIsThere();
    connect(
        &desk.timeline, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            const auto row = m_table->currentIndex().row();
            if (row >= from.row() && row <= to.row())
                look();
        });
}

void TimelinePage::open(const QString &key)
{
    m_search->clear();
    m_state->setCurrentIndex(0);
    m_name->setText(key);
    applyFilter();
}

QWidget *TimelinePage::firstFocus()
{
    return m_search;
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_desk.timeline.setWatched(true);
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_desk.timeline.setWatched(false);
}

void TimelinePage::applyFilter()
{
    m_typing.stop();
    m_desk.timeline.setFilter({m_search->text().toStdString(), m_name->text().trimmed().toStdString(),
        m_state->currentData().toString().toStdString(), m_notices->isChecked()});
}

bool TimelinePage::isFiltered() const
{
    return !m_search->text().isEmpty() || !m_name->text().trimmed().isEmpty() || m_state->currentIndex() > 0
        || !m_notices->isChecked();
}

QString TimelinePage::emptyText() const
{
    if (m_desk.timeline.isSearching())
        return tr("Searching…");
    return isFiltered() ? tr("No message is like that. Take something out of the fields above.")
                        : tr("No message is here.\nIn a session, type: /mesh send NAME TEXT");
}

void TimelinePage::showWhatIsThere()
{
    m_message->setVisible(m_desk.timeline.rowCount() > 0 || m_desk.timeline.isSearching());
    m_table->viewport()->update();
}

void TimelinePage::look()
{
    const auto *record = m_desk.timeline.record(m_table->currentIndex());
    const bool isHeld = record && record->value("states", Json::object()).contains("held");
    m_message->open(record ? QString::fromStdString(stringOr(*record, "short")) : QString(), isHeld);
}

} // namespace mesh
