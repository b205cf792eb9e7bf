// SPDX-License-Identifier: MIT
#pragma once

#include "window/value_field.h"

class QPlainTextEdit;
class QPushButton;

namespace mesh {

/// A list, one entry a line, or as JSON where its entries are no words; set by a button when it is as it should be.
class ListField : public ValueField
{
    Q_OBJECT
public:
    /// `example`: shown while it is empty; none: one entry a line.
    explicit ListField(const QString &example);

    void setValue(const Json &value) override;
    bool isBeingEdited() const override;
    void setAcceptable(bool isAcceptable) override;
    bool isText() const override { return true; }
    QWidget *control() const;

private:
    void look();

    QPlainTextEdit *m_text;
    QPushButton *m_apply;
    QPushButton *m_discard;
    QString m_asSet; ///< The text of the value that is set.
    bool m_isAcceptable = true;
};

} // namespace mesh
