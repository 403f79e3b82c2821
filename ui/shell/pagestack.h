// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <QStackedWidget>

namespace indikator {

/// The pages of the window in the order of the navigation, one of them shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Key { Number, None }; ///< whether Alt with a digit leads to the page

    explicit PageStack(QWidget* parent = nullptr);

    void add(Page* page, Key key = Key::Number);

    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }

    /// The digit that leads to the page with Alt, or nothing.
    [[nodiscard]] std::optional<int> digit(Page* page) const;

    [[nodiscard]] Page* current() const;

    void showPage(Page* page);

    /// Shows the page with this name, or the one the subject belongs to, at its place. False when there is none.
    bool goTo(const Subject& subject);

    /// Shows the line of a record in its register, also when it has a place of its own elsewhere.
    bool goToRegister(const Subject& subject);

    /// Goes to the next or previous unanswered place from the one shown, over all pages and round. False when
    /// everything is answered.
    bool goToUnanswered(bool forward);

signals:
    /// Another page is going to be shown: what is being typed is saved now.
    void leaving();
    void shown(Page* page);

private:
    [[nodiscard]] bool showAt(Page& page, const Subject& subject);

    QList<Page*> m_pages;
    QList<Page*> m_numbered; ///< Alt+1, Alt+2 …
};

} // namespace indikator
