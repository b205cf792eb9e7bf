// SPDX-License-Identifier: MIT
#include "window/program_switch.h"

#include "window/notice.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace mesh {

ProgramSwitchLine::ProgramSwitchLine(ProgramSwitch what, QWidget *parent)
    : SettingLine(parent)
    , m_what(std::move(what))
    , m_box(new QCheckBox(m_what.label))
    , m_problem(new Notice(Notice::Kind::Danger, Notice::Shape::Sentence))
{
    m_problem->say({});
    m_box->setChecked(m_what.isOn());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_box);
    column->addWidget(m_problem);
    connect(m_box, &QCheckBox::clicked, this, &ProgramSwitchLine::set);
}

bool ProgramSwitchLine::has(const QString &text) const
{
    return QString(m_what.label).remove(QLatin1Char('&')).contains(text, Qt::CaseInsensitive);
}

void ProgramSwitchLine::set(bool isOn)
{
    m_problem->say(m_what.set(isOn));
    m_box->setChecked(m_what.isOn());
}

/// It can be changed elsewhere, too: by the desktop's own settings.
void ProgramSwitchLine::showEvent(QShowEvent *event)
{
    SettingLine::showEvent(event);
    m_box->setChecked(m_what.isOn());
}

} // namespace mesh
