// SPDX-License-Identifier: MIT
#pragma once

#include "models/desk.h"

#include <QObject>

#include <map>

namespace mesh {

/// The texts of held messages that are short enough to be shown whole outside of the window, in a menu or a
/// notification: only those can be approved there (design section 9). Fetched when they come to wait, forgotten when
/// they do not any more. On the GUI thread.
class HeldTexts : public QObject
{
    Q_OBJECT
public:
    /// So much a notification shows whole on every desktop that we know.
    static constexpr int mostCharacters = 160;
    static constexpr int mostLines = 3;

    /// The desk outlives it.
    explicit HeldTexts(Desk &desk, QObject *parent = nullptr);

    struct Text {
        QString text; ///< Made visible; empty if it is not whole.
        std::string sha256;
    };
    /// nullptr: not known (yet).
    const Text *of(const QString &shortId) const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    Desk &m_desk;
    std::map<QString, Text> m_texts;
    std::map<QString, bool> m_asked;
};

} // namespace mesh
