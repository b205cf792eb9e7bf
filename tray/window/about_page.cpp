// SPDX-License-Identifier: MIT
#include "window/about_page.h"

#include "link/shown.h"
#include "models/desk.h"
#include "protocol/version.h"
#include "window/confirm.h"
#include "window/deeds.h"
#include "window/doctor_view.h"
#include "window/facts.h"
#include "window/labels.h"
#include "window/notice.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace mesh {

AboutPage::AboutPage(Desk &desk, Deeds &deeds, Program program, QWidget *parent)
    : Page(QStringLiteral("about"), tr("About"), parent)
    , m_desk(desk)
    , m_deeds(deeds)
    , m_program(std::move(program))
    , m_service(plainLabel())
    , m_noProblem(plainLabel())
    , m_problems(new Notice(Notice::Kind::Warning, Notice::Shape::Sentence))
    , m_start(new QPushButton(tr("&Start the service")))
    , m_stop(new QPushButton(tr("S&top the service…")))
    , m_check(new QPushButton(tr("&Check everything")))
    , m_copy(new QPushButton(tr("C&opy report")))
    , m_progress(faintLabel())
    , m_doctor(new MeshRun(m_program.mesh, {QStringLiteral("doctor")}, std::chrono::minutes(1), this))
    , m_view(new DoctorView)
{
    m_service->setObjectName(QStringLiteral("service"));
    m_noProblem->setObjectName(QStringLiteral("verdict"));
    m_problems->setObjectName(QStringLiteral("problems"));
    m_start->setObjectName(QStringLiteral("start"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_check->setObjectName(QStringLiteral("check"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_copy->setToolTip(tr("Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it."));

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->addWidget(headingLabel(tr("Grip Session Mesh")));
    column->addWidget(makeFacts());
    column->addWidget(makeButtons());
    column->addWidget(m_progress);
    column->addWidget(m_view);
    column->addStretch(1);
    setScrolled(inside);

    connect(&desk, &Desk::changed, this, &AboutPage::look);
    connect(&desk.link(), &ControlLink::stateChanged, this, &AboutPage::ask);
    connect(m_start, &QPushButton::clicked, this, [this] { m_program.startService(); });
    connect(m_stop, &QPushButton::clicked, this, &AboutPage::stop);
    connect(m_check, &QPushButton::clicked, this, &AboutPage::check);
    connect(m_copy, &QPushButton::clicked, this, &AboutPage::copy);
    connect(m_doctor, &MeshRun::finished, this, [this](const Json &answer) { checked(doctorLines(answer), {}); });
    connect(m_doctor, &MeshRun::failed, this, [this](const QString &why) { checked({}, why); });
    look();
}

QWidget *AboutPage::makeFacts()
{
    auto *folder = longWord(tr("Data folder"));
    folder->setText(m_program.mesh.dataFolder);
    folder->setCursorPosition(0);
    auto *problems = new QWidget;
    auto *both = new QVBoxLayout(problems);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_noProblem);
    both->addWidget(m_problems);
    auto *facts = new QWidget;
    auto *form = new FactsLayout;
    facts->setLayout(form);
    form->add(tr("Version:"),
        plainLabel(
            tr("Grip Session Mesh %1, protocol %2\nQt %3 (built with %4)\n%5, %6")
                .arg(QLatin1String(version), QString::number(protocolVersion), QLatin1String(qVersion()),
                    QLatin1String(QT_VERSION_STR), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())));
    form->add(tr("Data folder:"), folder);
    form->add(tr("Service:"), m_service);
    form->add(tr("Problems:"), problems);
    return facts;
}

QWidget *AboutPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *button : {m_check, m_copy, m_start, m_stop})
        row->addWidget(button);
    row->addStretch(1);
    return buttons;
}

QWidget *AboutPage::firstFocus()
{
    return m_check;
}

void AboutPage::setStarting(bool isStarting)
{
    m_start->setEnabled(!isStarting);
    m_start->setText(isStarting ? tr("Starting…") : tr("&Start the service"));
}

void AboutPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void AboutPage::ask()
{
    const bool wasOnline = std::exchange(m_wasOnline, m_desk.link().state() == ControlLink::State::Online);
    if (wasOnline && !m_wasOnline) { // What was checked was of a service that ran.
        m_hasChecked = false;
        m_failed = 0;
        m_view->show({});
        m_progress->clear();
    }
    if (!m_wasOnline)
        m_status = nullptr;
    else if (isVisible())
        m_desk.link().call("service.status", Json::object(), this, [this](const Result<Json> &status) {
            m_status = status ? *status : Json();
            look();
        });
    look();
}

QString AboutPage::serviceText() const
{
    const auto &link = m_desk.link();
    if (link.state() == ControlLink::State::Connecting)
        return tr("Connecting…");
    if (link.state() != ControlLink::State::Online)
        return tr("It does not run.");
    QStringList sentences;
    if (m_status.is_object())
        sentences << tr("Version %1 runs as process %2 with port %3, for %4.")
                         .arg(shownMember(m_status, "version", 40))
                         .arg(integerOr(m_status, "pid"))
                         .arg(integerOr(m_status, "port"))
                         .arg(shownSpan(integerOr(m_status, "uptime_s")));
    else
        sentences << tr("It runs.");
    if (!link.isBelieved())
        sentences << tr("It does not take this program for its tray, so nothing can be decided here.")
                  << shownError(link.trouble());
    return sentences.join(QLatin1Char(' '));
}

void AboutPage::look()
{
    const bool isOnline = m_desk.link().state() == ControlLink::State::Online;
    m_service->setText(serviceText());
    m_start->setVisible(!isOnline);
    m_stop->setVisible(isOnline);
    const auto &problems = m_desk.problems();
    m_noProblem->setText(!isOnline ? tr("Not known: the service does not run.")
            : m_failed > 0         ? tr("%n problem(s) to fix, see below.", nullptr, m_failed)
                                   : tr("No known problems."));
    m_noProblem->setVisible(problems.isEmpty());
    m_problems->say(problems.join(QLatin1Char('\n')));
}

void AboutPage::stop()
{
    confirm(this, tr("Stop the service?"),
        tr("Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and "
           "come when it runs again."),
        tr("&Stop"), [this] {
            m_deeds.run({"service.stop", Json::object(), tr("Stopping the service"), tr("The service has stopped."), {},
                            {}, {}, true},
                this);
        });
}

void AboutPage::check()
{
    m_check->setEnabled(false);
    m_progress->setText(tr("Checking…"));
    m_doctor->start();
}

void AboutPage::checked(const std::vector<DoctorLine> &lines, const QString &trouble)
{
    m_facts.checks = lines;
    m_facts.doctorTrouble = trouble;
    m_hasChecked = true;
    m_check->setEnabled(true);
    m_view->show(lines);
    m_failed = static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [](const DoctorLine &line) { return line.verdict == DoctorLine::Verdict::Fail; }));
    const auto verdict = m_failed == 0 ? tr("Everything is well.") : tr("%n problem(s) to fix.", nullptr, m_failed);
    m_progress->setText(!trouble.isEmpty()
            ? trouble
            : tr("%1 (checked at %2)", "verdict and time").arg(verdict, shownTime(QDateTime::currentDateTime())));
    look();
    if (std::exchange(m_copiesWhenChecked, false))
        copy();
}

void AboutPage::copy()
{
    if (!m_hasChecked) {
        m_copiesWhenChecked = true;
        return check();
    }
    m_facts.service = serviceText();
    m_facts.problems = m_desk.problems();
    QGuiApplication::clipboard()->setText(reportText(m_facts, QDir::homePath()));
    m_progress->setText(tr("The report is on the clipboard: paste it where it is wanted."));
}

} // namespace mesh
