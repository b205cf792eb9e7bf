// SPDX-License-Identifier: MIT
#include "window/main_window.h"

#include "icons/icons.h"
#include "link/shown.h"
#include "models/alerts.h"
#include "models/desk.h"
#include "protocol/version.h"
#include "protocol/versions.h"
#include "window/code_panel.h"
#include "window/confirm.h"
#include "window/deeds.h"
#include "window/message_bar.h"
#include "window/page.h"
#include "window/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mesh {
namespace {

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString pageKey()
{
    return QStringLiteral("window/page");
}

} // namespace

MainWindow::MainWindow(Desk &desk, Deeds &deeds, QSettings &settings, std::vector<Page *> pages, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_pages(std::move(pages))
    , m_names(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_messages(new MessageBar)
    , m_code(new CodePanel)
    , m_banner(new QWidget)
    , m_bannerText(new QLabel)
    , m_start(new QPushButton(tr("&Start the service")))
    , m_restart(new QPushButton(tr("&Restart the service")))
    , m_state(new QLabel)
{
    setWindowTitle(tr("Grip Session Mesh"));
    setWindowIcon(Icons::application());
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setIconSize({20, 20});
    m_state->setTextFormat(Qt::PlainText);
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setWordWrap(true);
    m_banner->setAutoFillBackground(true);
    m_bannerText->setObjectName(QStringLiteral("banner"));
    m_start->setObjectName(QStringLiteral("start"));
    m_restart->setObjectName(QStringLiteral("restart"));
    int number = 0;
    for (auto *page : m_pages) {
        m_names->addItem(page->title());
        m_stack->addWidget(page);
        connect(page, &Page::waitingChanged, this, &MainWindow::label);
        connect(page, &Page::pageAsked, this, &MainWindow::showPage);
        if (++number > 9)
            continue;
        auto *shortcut = new QAction(page->title(), this);
        shortcut->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        connect(shortcut, &QAction::triggered, this, [this, page] { showPage(page->id()); });
        addAction(shortcut);
    }
    auto *close = new QAction(tr("Close"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);

    auto *bannerRow = new QHBoxLayout(m_banner);
    bannerRow->setContentsMargins(10, 6, 10, 6);
    bannerRow->addWidget(m_bannerText, 1);
    bannerRow->addWidget(m_start);
    bannerRow->addWidget(m_restart);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_banner);
    column->addWidget(m_code);
    column->addWidget(m_stack, 1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_names, 1);
    auto *row = new QHBoxLayout;
    row->addLayout(side);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(6, 6, 6, 4);
    all->addLayout(row, 1);
    all->addWidget(m_messages);
    all->addWidget(m_state);

    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_start, &QPushButton::clicked, this, &MainWindow::startServiceAsked);
    connect(m_restart, &QPushButton::clicked, this, [this, &deeds] {
        confirm(this, tr("Restart the service?"),
            tr("Sessions that are stopped go on at once. Until it runs again no message moves; none is lost."),
            tr("&Restart"), [this, &deeds] {
                m_startsWhenGone = true; // Not when it answers: it may be gone before that is read.
                deeds.run({"service.stop", {{"restarts", true}}, tr("Restarting the service"), {}, {}, {},
                              [this](const Error &) { m_startsWhenGone = false; }, true},
                    this);
            });
    });
    // In its place: nothing on the page moves away from under a mouse.
    connect(m_messages, &MessageBar::shownChanged, this, [this](bool isShown) { m_state->setVisible(!isShown); });
    connect(&deeds, &Deeds::succeeded, m_messages, &MessageBar::tell);
    connect(&deeds, &Deeds::busyChanged, this,
        [this](const QString &doing) { m_state->setText(doing.isEmpty() ? stateLine(m_desk) : tr("%1…").arg(doing)); });
    connect(&deeds, &Deeds::codeWanted, m_code, &CodePanel::ask);
    connect(m_code, &CodePanel::typed, &deeds, &Deeds::giveCode);
    connect(m_code, &CodePanel::cancelled, this, [this](const std::string &what) {
        m_desk.link().call("code.cancel", {{"what", what}}, this, [](const Result<Json> &) {});
    });
    connect(m_code, &CodePanel::drawn, this, [this] { open(); });
    for (auto *model : {&desk.sessions, &desk.machines})
        connect(model, &RecordsModel::recordsChanged, this, &MainWindow::follow);
    connect(&desk, &Desk::changed, this, &MainWindow::follow);

    const auto last = m_settings.value(pageKey()).toString();
    m_names->setCurrentRow(0);
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at]->id() == last)
            m_names->setCurrentRow(static_cast<int>(at));
    }
    if (!restoreGeometry(m_settings.value(geometryKey()).toByteArray()))
        resize(980, 680);
    dress();
    label();
    follow();
}

MainWindow::~MainWindow()
{
    save();
}

void MainWindow::open(const QString &page, const QString &key)
{
    if (!page.isEmpty())
        showPage(page, key);
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::drawCode(const Json &request)
{
    m_code->draw(request);
}

void MainWindow::setStarting(bool isStarting)
{
    m_start->setEnabled(!isStarting);
    m_start->setText(isStarting ? tr("Starting…") : tr("&Start the service"));
}

void MainWindow::showPage(const QString &id, const QString &key)
{
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at]->id() != id)
            continue;
        m_names->setCurrentRow(static_cast<int>(at));
        if (!key.isEmpty())
            m_pages[at]->open(key);
        m_pages[at]->firstFocus()->setFocus();
    }
}

void MainWindow::follow()
{
    const auto &link = m_desk.link();
    const bool isOffline = link.state() == ControlLink::State::Offline;
    const bool isForeign = isOffline && link.trouble().reason == Reason::WrongProtocol; // It runs.
    m_start->setVisible(isOffline && !isForeign);
    const bool isDoubted = link.state() == ControlLink::State::Online && !link.isBelieved();
    const auto &service = m_desk.serviceVersion();
    const auto difference = service.empty() ? std::nullopt : versionDifference(service, version);
    m_restart->setVisible(difference && isOlder(service, version) && !isDoubted);
    m_banner->setVisible(isOffline || isDoubted || difference);
    if (isForeign)
        m_bannerText->setText(shownError(link.trouble()));
    else if (isOffline)
        m_bannerText->setText(tr("The service does not run, so no message moves. What is shown is how it was."));
    else if (isDoubted)
        m_bannerText->setText(tr("You can look, but not decide here. %1").arg(shownError(link.trouble())));
    else if (difference)
        m_bannerText->setText(m_restart->isHidden() ? shownError(*difference) : shownPhrase(difference->message));
    if (isOffline && std::exchange(m_startsWhenGone, false))
        Q_EMIT startServiceAsked();
    m_state->setText(stateLine(m_desk));
    const auto colours = warningColours(palette());
    QPalette own;
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.ink);
    if (m_banner->palette().color(QPalette::Window) != colours.background)
        m_banner->setPalette(own);
}

/// The names of the pages, with what waits there.
void MainWindow::label()
{
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        auto *item = m_names->item(static_cast<int>(at));
        const auto waiting = m_pages[at]->waiting();
        const auto &title = m_pages[at]->title();
        item->setText(waiting > 0 ? tr("%1 (%2)").arg(title).arg(waiting) : title);
        auto font = m_names->font();
        font.setBold(waiting > 0);
        item->setFont(font);
    }
}

/// What of the list of pages hangs on colours and font.
void MainWindow::dress()
{
    auto bold = m_names->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        auto *item = m_names->item(static_cast<int>(at));
        auto icon = Icons::page(m_pages[at]->id(), palette().color(QPalette::Text));
        const auto chosen = Icons::page(m_pages[at]->id(), palette().color(QPalette::HighlightedText));
        for (const auto &size : chosen.availableSizes())
            icon.addPixmap(chosen.pixmap(size), QIcon::Selected);
        item->setIcon(icon);
        item->setSizeHint({0, metrics.height() + 14});
        widest = std::max(widest, metrics.horizontalAdvance(tr("%1 (%2)").arg(m_pages[at]->title()).arg(88)));
    }
    m_names->setFixedWidth(widest + m_names->iconSize().width() + 28);
    m_state->setMinimumHeight(m_messages->sizeHint().height());
}

void MainWindow::save()
{
    m_settings.setValue(geometryKey(), saveGeometry());
    if (const auto row = m_names->currentRow(); row >= 0)
        m_settings.setValue(pageKey(), m_pages[static_cast<std::size_t>(row)]->id());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        label();
        follow();
    }
}

} // namespace mesh
