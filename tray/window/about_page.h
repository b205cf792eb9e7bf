// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "window/mesh_run.h"
#include "window/page.h"
#include "window/report.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mesh {

class Deeds;
class Desk;
class DoctorView;
class Notice;

/// What runs here, whether it is well, and what to hand on to somebody who helps.
class AboutPage : public Page
{
    Q_OBJECT
public:
    struct Program {
        MeshProgram mesh;
        std::function<void()> startService; ///< Does not block, and tells itself what goes wrong.
    };

    /// Desk and deeds outlive it.
    AboutPage(Desk &desk, Deeds &deeds, Program program, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    void setStarting(bool isStarting); ///< The service.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *makeButtons();
    void ask();
    void look();
    QString serviceText() const;
    void stop();
    void check();
    void checked(const std::vector<DoctorLine> &lines, const QString &trouble);
    void copy();

    Desk &m_desk;
    Deeds &m_deeds;
    const Program m_program;
    Json m_status; ///< The answer of `service.status`; null: none.
    ReportFacts m_facts;
    bool m_wasOnline = false;
    bool m_hasChecked = false;
    int m_failed = 0; ///< Checks of the last time.
    bool m_copiesWhenChecked = false;
    QLabel *m_service;
    QLabel *m_noProblem;
    Notice *m_problems;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_check;
    QPushButton *m_copy;
    QLabel *m_progress;
    MeshRun *m_doctor;
    DoctorView *m_view;
};

} // namespace mesh
