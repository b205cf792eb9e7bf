// SPDX-License-Identifier: MIT
#include "window/doctor_view.h"

#include "window/labels.h"
#include "window/notice.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

DoctorView::DoctorView(QWidget *parent)
    : QWidget(parent)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void DoctorView::show(const std::vector<DoctorLine> &lines)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const auto &line : lines)
        add(*grid, line);
    layout()->addWidget(m_lines);
}

void DoctorView::add(QGridLayout &grid, const DoctorLine &line)
{
    using Verdict = DoctorLine::Verdict;
    const auto row = grid.rowCount();
    QLabel *verdict = nullptr;
    if (line.verdict == Verdict::Skip)
        verdict = faintLabel(tr("– skipped"));
    else if (line.verdict == Verdict::Pass)
        verdict = new Notice(Notice::Kind::Good, Notice::Shape::Badge, tr("✓ passed"));
    else
        verdict = new Notice(Notice::Kind::Danger, Notice::Shape::Badge, tr("✗ failed"));
    verdict->setWordWrap(false);
    grid.addWidget(verdict, row, 0, Qt::AlignTop);
    grid.addWidget(plainLabel(tr("%1: %2").arg(line.name, line.detail)), row, 1, 1, 2);
    if (line.verdict != Verdict::Fail || line.mend.isEmpty())
        return;
    auto *mend = plainLabel(line.mend);
    mend->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleName(tr("Copy what helps: %1").arg(line.mend));
    connect(copy, &QPushButton::clicked, this, [text = line.mend] { QGuiApplication::clipboard()->setText(text); });
    grid.addWidget(mend, row + 1, 1);
    grid.addWidget(copy, row + 1, 2, Qt::AlignTop);
}

} // namespace mesh
