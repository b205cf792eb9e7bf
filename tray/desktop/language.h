// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTranslator>

namespace mesh {

/// The language of the program: our texts and Qt's own. Stays installed while it lives.
class Language
{
public:
    /// `wanted`: a language ("de", "pt_BR"); empty: the system's. What there is no translation for is English.
    explicit Language(const QString &wanted);
    ~Language();

private:
    QTranslator m_plurals; ///< English: nothing but plural forms, below everything else.
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace mesh
