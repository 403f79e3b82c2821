// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QVBoxLayout;

namespace indikator {

class Page;
class PageStack;
class TourCard;

/// A walk over three pages for whoever sees the program for the first time. It changes nothing and can be left at any
/// step.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// Shows its card at the foot of `column`.
    Tour(PageStack& pages, QVBoxLayout& column, QObject* parent);

    void start();

    /// Ends without asking, for instance because the document is closed.
    void leave();

    [[nodiscard]] bool isRunning() const;

private:
    struct Step
    {
        Page* page;
        QString title;
        QString text;
    };

    void go(int step);

    PageStack& m_pages;
    QList<Step> m_steps;
    TourCard* m_card;
    int m_step = 0;
};

} // namespace indikator
