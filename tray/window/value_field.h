// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/config_keys.h"

#include <QWidget>

namespace mesh {

/// Where one setting is changed. Says what is typed, to be checked, and what is wanted, to be set.
class ValueField : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// As the service has it. Says nothing of it, and gives up what was typed.
    virtual void setValue(const Json &value) = 0;
    /// Something is typed that nobody has asked for yet.
    virtual bool isBeingEdited() const { return false; }
    /// What is typed can be set.
    virtual void setAcceptable(bool isAcceptable) { (void)isAcceptable; }
    /// What is typed is too much to be lost because it was refused; it also wants the whole width.
    virtual bool isText() const { return false; }

Q_SIGNALS:
    void edited(const mesh::Json &value); ///< Perhaps not of the setting's type, or out of its range.
    void wanted(const mesh::Json &value);
};

/// The field for that type of setting; `name` and `description` for those who cannot see where it stands.
ValueField *makeValueField(const ConfigKey &key, const QString &name, const QString &description);

} // namespace mesh
