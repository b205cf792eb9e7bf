// SPDX-License-Identifier: MIT
#include "window/setting_line.h"

#include "window/labels.h"
#include "window/raised.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace mesh {

void SettingLine::setFirst(bool isFirst)
{
    m_isFirst = isFirst;
    update();
}

void SettingLine::paintEvent(QPaintEvent *)
{
    if (m_isFirst)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, 0, width(), 0);
}

SettingGroup::SettingGroup(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setBackgroundRole(raisedRole(palette()));
    box->setAutoFillBackground(true);
    box->setAccessibleName(title);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_box = box;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingLabel(title));
    column->addWidget(box);
}

void SettingGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_box->setBackgroundRole(raisedRole(palette()));
}

void SettingGroup::add(SettingLine *line)
{
    line->setFirst(m_lines.empty());
    m_lines.push_back(line);
    m_box->layout()->addWidget(line);
}

bool SettingGroup::filter(const QString &text)
{
    bool hasAny = false;
    for (auto *line : m_lines) {
        const bool isWanted = line->has(text);
        line->setVisible(isWanted);
        if (isWanted)
            line->setFirst(!std::exchange(hasAny, true));
    }
    setVisible(hasAny);
    return hasAny;
}

} // namespace mesh
