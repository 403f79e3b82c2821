// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/report/figures.h"

#include <QWidget>

#include <functional>

class QAction;

namespace indikator {

/// Shows a figure in the colours and the size of the window's text, and gives it away as a picture.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a file to save in, from a suggested path and a filter; an empty answer is no.
    using AskFile = std::function<QString(const QString& suggested, const QString& filter)>;

    explicit FigureView(const QString& name, QWidget* parent = nullptr);

    void setFigure(Figure figure);

    [[nodiscard]] const Figure& figure() const { return m_figure; }

    void setAskFile(AskFile askFile) { m_askFile = std::move(askFile); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

public slots:
    void savePicture();
    void copyPicture();

signals:
    void failed(const indikator::Error& error);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double textHeight() const;
    [[nodiscard]] QSizeF pictureSize() const; ///< in millimetres of paper
    [[nodiscard]] QString toolTipAt(const QPoint& point) const;

    Figure m_figure;
    AskFile m_askFile;
};

} // namespace indikator
