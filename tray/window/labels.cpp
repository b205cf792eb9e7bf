// SPDX-License-Identifier: MIT
#include "window/labels.h"

#include <QDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>

namespace mesh {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel; // NOLINT: a layout owns it.
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (QGuiApplication::isRightToLeft()) // Also a name or a path, which Qt would put at the left.
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QLabel *faintLabel(const QString &text)
{
    auto *label = plainLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *headingLabel(const QString &text)
{
    auto *label = plainLabel(text);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    label->setFont(font);
    return label;
}

QLabel *codeLabel(const QString &code)
{
    auto *label = plainLabel(code);
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(label->font().pointSizeF() * 2);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(false);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLineEdit *longWord(const QString &name)
{
    auto *field = new QLineEdit; // NOLINT: a layout owns it.
    field->setReadOnly(true);
    field->setFrame(false);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setAccessibleName(name);
    field->setTextMargins(-2, 0, -2, 0); // It stands below labels, which have none.
    auto colours = field->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    field->setPalette(colours);
    return field;
}

void fitToTexts(QDialog &dialog)
{
    constexpr int characters = 64;
    const auto width = dialog.fontMetrics().averageCharWidth() * characters;
    dialog.setMinimumWidth(width);
    dialog.resize(width, dialog.layout()->totalHeightForWidth(width));
}

} // namespace mesh
