// SPDX-License-Identifier: MIT
#include "window/confirm.h"

#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace mesh {
namespace {

QMessageBox *plainBox(QWidget *parent, QMessageBox::Icon icon, const QString &text, const QString &explanation)
{
    auto *box = new QMessageBox(icon, {}, text, QMessageBox::NoButton, parent); // NOLINT: its parent owns it.
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation);
    // It has a label of its own, which would look for markup.
    if (auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
    if (auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))) {
        auto font = label->font();
        font.setBold(true);
        label->setFont(font);
    }
    // As wide as a line reads well: it would be as narrow as its question.
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()))
        grid->addItem(new QSpacerItem(box->fontMetrics().averageCharWidth() * 56, 0), grid->rowCount(), 0, 1,
            grid->columnCount());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(text);
    return box;
}

} // namespace

void confirm(
    QWidget *parent, const QString &question, const QString &explanation, const QString &yes, std::function<void()> act)
{
    auto *asking = plainBox(parent, QMessageBox::Warning, question, explanation);
    auto *button = asking->addButton(yes, QMessageBox::AcceptRole);
    button->setObjectName(QStringLiteral("yes"));
    asking->setDefaultButton(asking->addButton(QMessageBox::Cancel));
    asking->setEscapeButton(asking->defaultButton());
    QObject::connect(button, &QPushButton::clicked, asking, std::move(act));
    asking->open();
}

void askForText(QWidget *parent, const Asked &what, std::function<void(const QString &)> act)
{
    auto *asking = new QInputDialog(parent); // NOLINT: it deletes itself.
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(what.title);
    asking->setOption(QInputDialog::UsePlainTextEditForTextInput, what.lines == Lines::Several);
    asking->setLabelText(what.question);
    asking->setOkButtonText(what.yes);
    asking->setTextValue(what.text);
    for (auto *label : asking->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    QObject::connect(asking, &QInputDialog::textValueSelected, asking, std::move(act));
    asking->open();
    asking->resize(std::max(asking->width(), asking->fontMetrics().averageCharWidth() * 64), asking->height());
}

void inform(QWidget *parent, const QString &text, const QString &explanation)
{
    auto *telling = plainBox(parent, QMessageBox::Information, text, explanation);
    telling->addButton(QMessageBox::Ok);
    telling->open();
}

} // namespace mesh
