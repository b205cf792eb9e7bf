// SPDX-License-Identifier: MIT
// icon_writer SVG ICNS: draws the picture in the sizes that a Mac wants, and puts them into one file of its format: a
// word and a length, then for each size a word, a length with both of them, and a PNG. Lengths have their highest byte
// first.
#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

namespace {

struct Size {
    const char *word;
    int pixels;
};

/// 16, 32, 128, 256 and 512 points, each also for screens with twice as many pixels.
constexpr std::array sizes {Size {"icp4", 16}, Size {"ic11", 32}, Size {"icp5", 32}, Size {"ic12", 64},
    Size {"ic07", 128}, Size {"ic13", 256}, Size {"ic08", 256}, Size {"ic14", 512}, Size {"ic09", 512},
    Size {"ic10", 1024}};

QByteArray part(const char *word, const QByteArray &content)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(content.size() + 8), length.data());
    return QByteArray(word, 4) + length + content;
}

QByteArray drawn(QSvgRenderer &picture, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal"); // It draws into memory, also where there is no screen.
    const QGuiApplication app(argc, argv);
    const auto files = QGuiApplication::arguments();
    if (files.size() != 3) {
        std::fputs("icon_writer SVG ICNS\n", stderr);
        return 2;
    }
    QSvgRenderer picture(files[1]);
    if (!picture.isValid()) {
        std::fprintf(stderr, "%s is no picture.\n", qPrintable(files[1]));
        return 1;
    }
    QByteArray parts;
    for (const auto &[word, pixels] : sizes)
        parts += part(word, drawn(picture, pixels));
    const auto all = part("icns", parts);
    QFile file(files[2]);
    if (!file.open(QFile::WriteOnly) || file.write(all) != all.size() || !file.flush()) {
        std::fprintf(stderr, "%s cannot be written: %s.\n", qPrintable(files[2]), qPrintable(file.errorString()));
        return 1;
    }
    return 0;
}
