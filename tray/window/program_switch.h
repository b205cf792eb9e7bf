// SPDX-License-Identifier: MIT
#pragma once

#include "window/setting_line.h"

#include <QString>

#include <functional>

class QCheckBox;

namespace mesh {

class Notice;

/// Something that this program itself does or does not, whatever the service says.
struct ProgramSwitch {
    QString label; ///< With a mnemonic.
    std::function<bool()> isOn;
    std::function<QString(bool)> set; ///< Why it could not be, for people; empty: it is.
};

/// It as a line of the settings.
class ProgramSwitchLine : public SettingLine
{
    Q_OBJECT
public:
    explicit ProgramSwitchLine(ProgramSwitch what, QWidget *parent = nullptr);

    bool has(const QString &text) const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void set(bool isOn);

    const ProgramSwitch m_what;
    QCheckBox *m_box;
    Notice *m_problem;
};

} // namespace mesh
