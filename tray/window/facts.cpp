// SPDX-License-Identifier: MIT
#include "window/facts.h"

#include "window/labels.h"

#include <QLabel>
#include <QLineEdit>

namespace mesh {

FactsLayout::FactsLayout()
{
    setContentsMargins(0, 0, 0, 0);
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
    setRowWrapPolicy(DontWrapRows);
}

void FactsLayout::add(const QString &title, QWidget *field)
{
    auto *label = faintLabel(title);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeading | (qobject_cast<QLineEdit *>(field) ? Qt::AlignVCenter : Qt::AlignTop));
    addRow(label, field);
}

} // namespace mesh
