// SPDX-License-Identifier: MIT
#include "window/confirm.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

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
    QObject::connect(button, &QPushButton::clicked, parent, std::move(act));
    asking->open();
}

void inform(QWidget *parent, const QString &text, const QString &explanation)
{
    auto *telling = plainBox(parent, QMessageBox::Information, text, explanation);
    telling->addButton(QMessageBox::Ok);
    telling->open();
}

} // namespace mesh
