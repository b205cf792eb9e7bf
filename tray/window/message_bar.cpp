// SPDX-License-Identifier: MIT
#include "window/message_bar.h"

#include "window/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::seconds goodNewsStay {8};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_undo(new QPushButton(tr("&Undo")))
    , m_close(new QToolButton)
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_time.setSingleShot(true);
    m_time.setInterval(goodNewsStay);
    connect(&m_time, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undoes, {});
        clear();
        if (undo)
            undo();
    });
    hide();
}

void MessageBar::tell(const QString &text, const std::function<void()> &undo)
{
    m_undoes = undo;
    show(text, false);
    m_time.start();
}

void MessageBar::tellProblem(const QString &text)
{
    m_undoes = {};
    m_time.stop();
    show(text, true);
}

void MessageBar::clear()
{
    m_time.stop();
    hide();
    Q_EMIT shownChanged(false);
}

void MessageBar::show(const QString &text, bool isProblem)
{
    m_isProblem = isProblem;
    m_text->setText(text);
    m_undo->setVisible(bool(m_undoes));
    colour();
    setVisible(true);
    Q_EMIT shownChanged(true);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::colour()
{
    const auto colours = m_isProblem ? dangerColours(palette()) : goodColours(palette());
    QPalette own;
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.ink);
    own.setColor(QPalette::ButtonText, colours.ink);
    for (auto *child : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_close)})
        child->setPalette(own);
    if (palette().color(QPalette::Window) != colours.background)
        setPalette(own);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

} // namespace mesh
