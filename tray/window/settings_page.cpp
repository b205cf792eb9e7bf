// SPDX-License-Identifier: MIT
#include "window/settings_page.h"

#include "link/shown.h"
#include "models/desk.h"
#include "window/labels.h"
#include "window/notice.h"
#include "window/setting_places.h"
#include "window/setting_row.h"
#include "window/value_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace mesh {

SettingsPage::SettingsPage(
    Desk &desk, Deeds &deeds, const MeshProgram &mesh, std::vector<ProgramSwitch> program, QWidget *parent)
    : Page(QStringLiteral("settings"), tr("Settings"), parent)
    , m_desk(desk)
    , m_offlineSettings(mesh)
    , m_search(new QLineEdit)
    , m_nothing(faintLabel())
    , m_offline(new Notice(Notice::Kind::Warning, Notice::Shape::Sentence))
    , m_area(new QScrollArea)
{
    m_search->setPlaceholderText(tr("Search in settings"));
    m_search->setAccessibleName(tr("Search in settings"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(QStringLiteral("nothing"));

    auto *all = new QWidget;
    auto *groups = new QVBoxLayout(all);
    groups->setSpacing(fontMetrics().height());
    const auto addGroup = [this, groups](const QString &title) {
        m_groups.push_back(new SettingGroup(title));
        groups->addWidget(m_groups.back());
        return m_groups.back();
    };
    const auto run = [this, &deeds](Deeds::Deed deed, QObject *context) {
        if (isOnline())
            deeds.run(std::move(deed), context);
        else
            setOffline(std::move(deed), context);
    };
    for (const auto &heading : settingHeadings()) {
        auto *group = addGroup(heading.title);
        for (auto &one : std::exchange(program, {}))
            group->add(new ProgramSwitchLine(std::move(one)));
        for (const auto &setting : heading.settings) {
            m_rows.push_back(new SettingRow(*setting.key, setting.title, run));
            group->add(m_rows.back());
        }
    }
    groups->addWidget(m_nothing);
    groups->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(all);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_offline);
    column->addWidget(m_area, 1);

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(&desk.settings, &RecordsModel::recordsChanged, this, &SettingsPage::follow);
    connect(&desk.link(), &ControlLink::stateChanged, this, [this] {
        if (isOnline())
            m_offlineSettings.forget(); // What the service says counts.
        else if (!m_offlineSettings.hasLooked()) // Not at each attempt to reach it.
            lookOffline();
        follow();
    });
    connect(&m_offlineSettings, &OfflineSettings::changed, this, &SettingsPage::follow);
    filter();
    follow();
}

int SettingsPage::waiting() const
{
    return m_waiting;
}

QWidget *SettingsPage::firstFocus()
{
    return m_search;
}

void SettingsPage::open(const QString &key)
{
    for (auto *row : m_rows) {
        if (row->objectName() != key)
            continue;
        m_search->clear();
        row->field()->setFocus();
        layout()->activate();
        m_area->ensureWidgetVisible(row);
    }
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    lookOffline();
}

bool SettingsPage::isOnline() const
{
    return m_desk.link().state() == ControlLink::State::Online;
}

void SettingsPage::lookOffline()
{
    const auto &link = m_desk.link();
    // A service of another protocol runs, and `mesh` would ask it.
    if (isVisible() && link.state() == ControlLink::State::Offline && link.trouble().reason == Reason::NoService)
        m_offlineSettings.look();
}

QString SettingsPage::offlineText() const
{
    if (m_offlineSettings.isKnown())
        return tr(
            "The service does not run. What you change takes effect when it starts; what would make you less safe "
            "can be changed only while it runs.");
    const auto &why = m_offlineSettings.whyUnknown();
    return why.isEmpty() ? shownError(m_desk.link().trouble()) : why;
}

void SettingsPage::setOffline(Deeds::Deed deed, QObject *context)
{
    const auto failed = [tell = std::move(deed.failed)](const QString &why) {
        tell({Reason::NoService, Phrase(why.toStdString()), {}, {}});
    };
    m_offlineSettings.set(
        stringOr(deed.params, "key"), deed.params.value("value", Json()), context, std::move(deed.done), failed);
}

void SettingsPage::follow()
{
    const bool isOnline = this->isOnline();
    m_offline->say(isOnline ? QString() : offlineText());
    int waiting = 0;
    for (auto *row : m_rows) {
        const auto *offline = isOnline ? nullptr : m_offlineSettings.find(row->objectName());
        row->take(offline ? offline : m_desk.settings.record(row->objectName()), isOnline, isOnline || offline);
        waiting += row->isWaiting() ? 1 : 0;
    }
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

void SettingsPage::filter()
{
    const auto text = m_search->text().trimmed();
    bool hasAny = false;
    for (auto *group : m_groups)
        hasAny = group->filter(text) || hasAny;
    m_nothing->setText(tr("No setting has “%1” in it. Try a shorter word.").arg(text));
    m_nothing->setVisible(!hasAny);
}

} // namespace mesh
