// SPDX-License-Identifier: MIT
#pragma once

#include "desktop.h"

namespace mesh::test {

/// Real notifications on a desktop, and the person before them. dunst draws no buttons: a right click opens a list of
/// them, which a script of ours answers.
class Dunst
{
public:
    struct Shown {
        QString summary;
        QString body;
        QString urgency;
    };

    explicit Dunst(Desktop &desktop)
        : m_desktop(desktop)
    {
    }
    /// `markup`: a line of its settings. Without one dunst says that it knows no markup, and draws it all the same.
    [[nodiscard]] bool start(const QByteArray &markup = "markup = full")
    {
        const auto log = m_desktop.file("shown").toUtf8();
        place(m_desktop.file("tell"),
            "#!/bin/sh\nprintf '%s\\0%s\\0%s\\0' \"$DUNST_SUMMARY\" \"$DUNST_BODY\" \"$DUNST_URGENCY\" >> " + log
                + '\n',
            true);
        place(m_desktop.file("choose"), "#!/bin/sh\ncat > menu.new\nmv menu.new menu\ngrep -m1 -f wanted menu\n", true);
        place(m_desktop.file("dunstrc"),
            "[global]\n" + markup
                + "\nmonitor = 0\nfollow = none\norigin = bottom-right\nmouse_left_click = close_current\n"
                  "mouse_right_click = context\nalways_run_script = true\ndmenu = "
                + m_desktop.file("choose").toUtf8()
                + "\n[told]\nsummary = \"*\"\nscript = " + m_desktop.file("tell").toUtf8() + '\n');
        m_desktop.programs.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("cd \"$0\" && exec dunst -conf dunstrc"), m_desktop.file("")});
        return QTest::qWaitFor(
            [this] { return m_desktop.hasName("org.freedesktop.Notifications"); }, Desktop::patience);
    }

    /// Whatever was on the screen since the beginning.
    std::vector<Shown> all() const
    {
        std::vector<Shown> shown;
        const auto parts = contentOf(m_desktop.file("shown")).split('\0');
        for (qsizetype at = 0; at + 3 < parts.size(); at += 3)
            shown.push_back(
                {QString::fromUtf8(parts[at]), QString::fromUtf8(parts[at + 1]), QString::fromUtf8(parts[at + 2])});
        return shown;
    }
    /// What is seen last.
    Shown last() const
    {
        const auto shown = all();
        return shown.empty() ? Shown() : shown.back();
    }
    /// All that is on the screen now is in one window.
    std::optional<Screen::Window> window() const
    {
        return m_desktop.screen->find([](const auto &window) { return window.program == u"Dunst"; });
    }
    bool hasSummary(const QString &summary, int timeout = Desktop::patience) const
    {
        return QTest::qWaitFor([&] { return window() && last().summary == summary; }, timeout);
    }

    /// The labels of what can be chosen.
    QStringList choices() { return choose("nothing of all this") ? m_labels : QStringList(); }
    /// False: there is no list.
    bool choose(const char *label)
    {
        QFile::remove(m_desktop.file("menu"));
        place(m_desktop.file("wanted"), "^#" + QByteArray(label) + " (");
        const auto where = window();
        if (!where)
            return false;
        m_desktop.screen->click(where->where.center(), 3);
        if (!QTest::qWaitFor([this] { return QFile::exists(m_desktop.file("menu")); }, Desktop::patience))
            return false;
        m_labels.clear();
        for (const auto &line : contentOf(m_desktop.file("menu")).trimmed().split('\n'))
            m_labels << QString::fromUtf8(line.mid(1, line.indexOf(" (") - 1));
        return true;
    }
    void close()
    {
        const auto where = window();
        QVERIFY(where);
        m_desktop.screen->click(where->where.center());
        QTRY_VERIFY(!window());
    }

private:
    Desktop &m_desktop;
    QStringList m_labels;
};

} // namespace mesh::test
