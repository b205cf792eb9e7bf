// SPDX-License-Identifier: MIT
#include "window/code_panel.h"

#include "link/shown.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace mesh {

class CodePanel::Picture : public QWidget
{
public:
    void setCode(const QString &code)
    {
        m_code = code;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(bigFont());
        return {metrics.horizontalAdvance(QStringLiteral("MMM MMM")) + 24, metrics.height() + 12};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LeftToRight); // Else two halves of digits change places in Arabic.
        painter.setFont(bigFont());
        painter.setPen(palette().color(QPalette::Text));
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.drawText(rect(), Qt::AlignCenter, m_code.left(3) + QLatin1Char(' ') + m_code.mid(3));
    }

private:
    QFont bigFont() const
    {
        auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(this->font().pointSizeF() * 2.2);
        font.setBold(true);
        return font;
    }
    QString m_code;
};

CodePanel::CodePanel(QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel)
    , m_picture(new Picture)
    , m_left(new QLabel)
    , m_input(new QLineEdit)
    , m_confirm(new QPushButton(tr("&Confirm")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setFrameShape(StyledPanel);
    m_picture->setObjectName(QStringLiteral("picture"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_input->setMaxLength(16);
    m_input->setPlaceholderText(tr("Type the code"));
    m_input->setAccessibleName(tr("Code that is drawn above"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_what, 0, 0, 1, 4);
    grid->addWidget(m_picture, 1, 0, 2, 1);
    grid->addWidget(m_input, 1, 1);
    grid->addWidget(m_confirm, 1, 2);
    grid->addWidget(m_cancel, 1, 3);
    grid->addWidget(m_left, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &CodePanel::tick);
    const auto confirm = [this] {
        if (m_input->text().trimmed().isEmpty())
            return;
        const auto text = m_input->text();
        m_input->clear();
        Q_EMIT typed(text);
    };
    connect(m_confirm, &QPushButton::clicked, this, confirm);
    connect(m_input, &QLineEdit::returnPressed, this, confirm);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_input->clear();
        const auto what = stringOr(m_request, "what");
        end();
        Q_EMIT typed({});
        Q_EMIT cancelled(what);
    });
    ask(false);
    hide();
}

void CodePanel::draw(const Json &request)
{
    const auto code = shownMember(request, "code", 16);
    if (code.isEmpty()) {
        if (m_request.is_object() && stringOr(request, "what") == stringOr(m_request, "what"))
            end(); // Else another one is shown meanwhile.
        return;
    }
    m_request = request;
    m_picture->setCode(code);
    m_request.erase("code");
    explain();
    show();
    m_clock.start();
    m_seconds = static_cast<int>(integerOr(request, "seconds")) + 1;
    tick();
    Q_EMIT drawn();
}

void CodePanel::end()
{
    m_request = nullptr;
    m_picture->setCode({});
    m_clock.stop();
    hide();
}

/// What the code is for, and why a click or the characters of a terminal were not enough.
void CodePanel::explain()
{
    if (!m_request.is_object())
        return;
    const auto what = shownSentence(m_request, "what");
    const auto why = stringOr(m_request, "why");
    const auto attempt = shownMember(m_request, "attempt", 300);
    auto text = m_isAsked ? tr("Type this code here. It is for: %1.").arg(what)
                          : tr("Type this code where you were asked for it. It is for: %1.").arg(what);
    text += QLatin1Char('\n');
    if (why == "attempt" && !attempt.isEmpty())
        text += tr("A code is wanted because of this, %1: %2")
                    .arg(shownTime(momentOf(m_request, "attempt_at")), attempt);
    else if (why == "attempt")
        text += tr("A code is wanted because a program was refused within the last day.");
    else if (why == "safety")
        text += tr("A code is wanted because this makes you less safe.");
    else if (why == "terminal")
        text += tr("A code is wanted because programs can type in that terminal.");
    else
        text += tr("A code is wanted because the setting approval_proof says so.");
    m_what->setText(text);
}

void CodePanel::ask(bool isAsked)
{
    m_isAsked = isAsked;
    for (auto *widget : {static_cast<QWidget *>(m_input), static_cast<QWidget *>(m_confirm)})
        widget->setVisible(isAsked);
    explain();
    if (isAsked)
        m_input->setFocus();
}

void CodePanel::tick()
{
    if (--m_seconds <= 0) {
        end();
        if (m_isAsked)
            Q_EMIT typed({}); // Nobody has: what waits for it is given up.
        return;
    }
    m_left->setText(tr("It is valid for %1.").arg(shownSpan(m_seconds)));
}

} // namespace mesh
