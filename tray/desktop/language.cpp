// SPDX-License-Identifier: MIT
#include "desktop/language.h"

#include "catalogs.h"
#include "link/spoken.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace mesh {

Language::Language(const QString &wanted)
{
    const auto locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(locale);
    if (m_plurals.load(QStringLiteral(":/i18n/mesh_tray_en.qm")))
        QCoreApplication::installTranslator(&m_plurals);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    const auto underscore = QStringLiteral("_");
    if (m_qt.load(locale, QStringLiteral("qtbase"), underscore, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    speakFrom(catalogOf(allCatalogs(), locale.name().toStdString()));
    if (!m_ours.load(locale, QStringLiteral("mesh_tray"), underscore, QStringLiteral(":/i18n")))
        return;
    QCoreApplication::installTranslator(&m_ours);
    // Qt goes by its own translation, which need not be installed.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())
        && QLocale(m_ours.language()).textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

Language::~Language()
{
    speakFrom(nullptr);
}

} // namespace mesh
