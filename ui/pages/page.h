// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/slides.h"
#include "ui/models/workspace.h"

#include <QWidget>

namespace indikator {

/// A page of the window. It shows the workspace and changes the document only through it.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Workspace& workspace, QWidget* parent);

    /// The name in the navigation.
    [[nodiscard]] virtual QString title() const = 0;

    /// What stands beside the name: «18/30», «II». May be empty.
    [[nodiscard]] virtual QString badge() const { return {}; }

    /// The slide that shows the same to a room, or nothing.
    [[nodiscard]] virtual std::optional<SlidePlace> slide() const { return std::nullopt; }

    /// Whether the page has something for a centre that fills in its own file.
    [[nodiscard]] virtual bool suitsCentre() const { return false; }

    /// Moves to the next or previous unanswered place of the page, from the current one or, with `fromEdge`, from its
    /// first or last place. False when there is none.
    virtual bool goToUnanswered(bool forward, bool fromEdge);

    /// Shows and focuses the subject; false when it does not belong here.
    virtual bool showSubject(const Subject& subject);

    /// Whether the subject has its own place here, and not only a line in a register.
    [[nodiscard]] virtual bool isHomeOf(const Subject& subject) const;

    /// Puts the keyboard focus where work on the page goes on.
    virtual void focusContent();

    /// A page fits into any height from its smallest on, whatever its wrapped texts would like.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
};

} // namespace indikator
