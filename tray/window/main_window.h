// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace mesh {

class CodePanel;
class Deeds;
class Desk;
class MessageBar;
class Page;

/// The window: a list of pages at its side, one of them open; above it what keeps a person from acting (no service, a
/// code that is wanted), below it how the mesh is and how the last act went. Remembers its place, size and page.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// All outlive it; it owns the pages.
    MainWindow(Desk &desk, Deeds &deeds, QSettings &settings, std::vector<Page *> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In front, with that page; empty: the last one.
    void open(const QString &page = {}, const QString &key = {});
    void showPage(const QString &page, const QString &key = {});
    const std::vector<Page *> &pages() const { return m_pages; }
    MessageBar &messages() { return *m_messages; }
    void setStarting(bool isStarting); ///< The service.
    /// A code that is to be seen, or, if it is empty, not any more.
    void drawCode(const Json &request);

Q_SIGNALS:
    void startServiceAsked();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void label();
    void dress();
    void save();

    Desk &m_desk;
    QSettings &m_settings;
    const std::vector<Page *> m_pages;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
    CodePanel *m_code;
    QWidget *m_banner;
    QLabel *m_bannerText;
    QPushButton *m_start;
    QLabel *m_state;
};

} // namespace mesh
