// SPDX-License-Identifier: MIT
#include "window/page.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mesh {

void Page::setScrolled(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

} // namespace mesh
