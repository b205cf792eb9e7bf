// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

namespace mesh {

/// One thing that can be set, as a line of a group.
class SettingLine : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// That text stands in it, in any case.
    virtual bool has(const QString &text) const = 0;
    /// A thin line sets it off from the one above.
    void setFirst(bool isFirst);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isFirst = true;
};

/// Some of them below a heading.
class SettingGroup : public QWidget
{
    Q_OBJECT
public:
    explicit SettingGroup(const QString &title, QWidget *parent = nullptr);

    void add(SettingLine *line);
    /// Shows the lines that have the text, and itself if there are any: true.
    bool filter(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *m_box;
    std::vector<SettingLine *> m_lines;
};

} // namespace mesh
