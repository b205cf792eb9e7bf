// SPDX-License-Identifier: MIT
#include "desktop/language.h"

#include "catalogs.h"
#include "link/spoken.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace mesh {
namespace {

/// Qt's words on our buttons: its own translations need not be installed.
[[maybe_unused]] constexpr const char *wordsOfQt[] {QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel")};

} // namespace

Language::Language(const QString &wanted)
{
    const auto locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(locale); // How numbers and times are written, which need not be the language of the texts.
    if (m_plurals.load(QStringLiteral(":/i18n/mesh_tray_en.qm")))
        QCoreApplication::installTranslator(&m_plurals);
    const auto underscore = QStringLiteral("_");
    if (!m_ours.load(locale, QStringLiteral("mesh_tray"), underscore, QStringLiteral(":/i18n")))
        return;
    // What we have decides: Qt's buttons and the service's sentences shall speak no other language than the window.
    const QLocale spoken(m_ours.language());
    if (spoken.language() == QLocale::English)
        return;
    if (m_qt.load(spoken, QStringLiteral("qtbase"), underscore, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_ours);
    speakFrom(catalogOf(allCatalogs(), m_ours.language().toStdString()));
    // Qt goes by its own translation, which need not be installed.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) && spoken.textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

Language::~Language()
{
    speakFrom(nullptr);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

} // namespace mesh
