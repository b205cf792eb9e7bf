// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace mesh {

/// One page of the window. Pages hold no state of the mesh: they show the desk and say what the person does (Deeds).
class Page : public QWidget
{
    Q_OBJECT
public:
    /// `icon`: one of Icons::page(). `id` is stable: the window remembers the last page by it.
    Page(QString id, QString title, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_id(std::move(id))
        , m_title(std::move(title))
    {
        setObjectName(m_id);
        setAccessibleName(m_title);
    }

    const QString &id() const { return m_id; } ///< Also the name of its icon.
    const QString &title() const { return m_title; }
    /// What waits there; shown beside its name.
    virtual int waiting() const { return 0; }
    /// Puts the record of that key before the person.
    virtual void open(const QString &key) { (void)key; }
    /// What the keyboard is for when the page opens.
    virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    void waitingChanged();
    /// Another page is wanted, with that record.
    void pageAsked(const QString &id, const QString &key);

protected:
    /// The page is that, and scrolls where a screen is too small for it.
    void setScrolled(QWidget *inside);

private:
    const QString m_id;
    const QString m_title;
};

} // namespace mesh
