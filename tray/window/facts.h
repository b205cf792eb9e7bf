// SPDX-License-Identifier: MIT
#pragma once

#include <QFormLayout>

namespace mesh {

/// What is known of something: a label and what there is to say, row by row.
class FactsLayout : public QFormLayout
{
public:
    FactsLayout();

    /// `field`: a label, a longWord(), or some of them.
    void add(const QString &title, QWidget *field);
};

} // namespace mesh
