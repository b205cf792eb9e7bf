// SPDX-License-Identifier: MIT
#pragma once

#include "window/value_field.h"

#include <QTimer>

class QSpinBox;

namespace mesh {

/// A number within a range. What is out of it can be typed, so that somebody says what is wrong; it is not taken.
class NumberField : public ValueField
{
    Q_OBJECT
public:
    explicit NumberField(const ConfigKey &key);

    void setValue(const Json &value) override;
    bool isBeingEdited() const override { return m_isEdited; }
    QWidget *control() const;

private:
    void finish();

    QSpinBox *m_box;
    QTimer m_settle; ///< Each step of the arrows is no wish of its own.
    bool m_isEdited = false;
};

} // namespace mesh
