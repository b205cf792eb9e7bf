// SPDX-License-Identifier: MIT
// mesh_catalog_writer OUTPUT TS_FILE…: a C++ source that holds what is translated in Qt Linguist's files (format:
// https://doc.qt.io/qt-6/linguist-ts-file-format.html). Contexts are left out: a template means the same everywhere,
// and one that is translated in two ways is an error.
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QXmlStreamReader>

#include <cstdio>
#include <map>

namespace {

/// Source to its forms, in the order of UTF-8, in which the catalog is searched.
using Translations = std::map<QByteArray, QByteArrayList>;

bool fail(const QString &what)
{
    std::fprintf(stderr, "mesh_catalog_writer: %s\n", qUtf8Printable(what));
    return false;
}

bool read(const QString &path, Translations &translations)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(path + QLatin1String(": ") + file.errorString());
    QXmlStreamReader xml(&file);
    QByteArray source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText().toUtf8();
        } else if (xml.name() == u"translation") {
            const bool isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            QByteArrayList forms;
            QByteArray plain;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    forms << xml.readElementText().toUtf8();
                else
                    plain += xml.text().toUtf8();
            }
            if (forms.isEmpty())
                forms << plain;
            if (!isFinished || forms.contains(QByteArray()))
                continue;
            const auto [known, isNew] = translations.try_emplace(source, forms);
            if (!isNew && known->second != forms)
                return fail(path + QLatin1String(": \"") + QString::fromUtf8(source)
                    + QLatin1String("\" is translated in two ways; the same text is to be used"));
        }
    }
    return !xml.hasError() || fail(path + QLatin1String(": ") + xml.errorString());
}

/// With its NUL.
QByteArray literal(const QByteArray &text)
{
    QByteArray escaped = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            escaped += '\\';
        if (c == '\n')
            escaped += "\\n";
        else
            escaped += c;
    }
    return escaped + "\\0\"";
}

/// mesh_words_zh_CN.ts: zh_CN
QByteArray languageOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().section(QLatin1Char('_'), 2).toUtf8();
}

/// The texts of all languages; what is there twice is kept once.
class Texts
{
public:
    /// Where the first of them is; the others follow.
    QByteArray place(const QByteArrayList &texts)
    {
        const auto [place, isNew] = m_places.try_emplace(texts, m_size);
        if (isNew) {
            for (const auto &text : texts) {
                m_literals += "    " + literal(text) + '\n';
                m_size += text.size() + 1;
            }
        }
        return QByteArray::number(place->second);
    }
    const QByteArray &literals() const { return m_literals; }

private:
    std::map<QByteArrayList, qsizetype> m_places;
    QByteArray m_literals;
    qsizetype m_size = 0;
};

QByteArray entriesOf(const QByteArray &language, const Translations &translations, Texts &texts)
{
    QByteArray entries = "constexpr std::array<Catalog::Entry, " + QByteArray::number(qulonglong(translations.size()))
        + "> entries_" + language + " {{\n";
    for (const auto &[source, forms] : translations)
        entries += "    {" + texts.place({source}) + ", " + texts.place(forms) + ", " + QByteArray::number(forms.size())
            + "},\n";
    return entries + "}};\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return fail(QStringLiteral("usage: mesh_catalog_writer OUTPUT TS_FILE…")), 2;
    QSaveFile out(QString::fromLocal8Bit(argv[1]));
    if (!out.open(QFile::WriteOnly))
        return fail(out.fileName() + QLatin1String(": ") + out.errorString()), 1;
    Texts texts;
    QByteArray entries;
    QByteArray all;
    for (int i = 2; i < argc; ++i) {
        const auto path = QString::fromLocal8Bit(argv[i]);
        Translations translations;
        if (!read(path, translations))
            return 1;
        const auto language = languageOf(path);
        entries += entriesOf(language, translations, texts);
        all += "    {\"" + language + "\", texts, entries_" + language + "},\n";
    }
    const auto count = QByteArray::number(argc - 2);
    out.write("// Made from translations/*.ts by mesh_catalog_writer.\n#include \"catalogs.h\"\n\n#include <array>\n\n"
              "#pragma GCC diagnostic ignored \"-Woverlength-strings\" // Any compiler of ours takes more.\n\n"
              "namespace mesh {\nnamespace {\n\nconstexpr char texts[] =\n"
        + texts.literals() + ";\n" + entries + "constexpr std::array<Catalog, " + count + "> catalogs {{\n" + all
        + "}};\n\n} // namespace\n\nCatalogs allCatalogs()\n{\n    return catalogs;\n}\n\n} // namespace mesh\n");
    return out.commit() ? 0 : 1;
}
