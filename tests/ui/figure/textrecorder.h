// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>

#include <memory>
#include <vector>

namespace indikator {

/// A sheet that keeps no picture but every text drawn on it: where, and how large in its own units.
class TextRecorder : public QPaintDevice
{
public:
    struct Drawn
    {
        QString text;
        double size = 0;
        QRectF box;
    };

    explicit TextRecorder(const QSize& size);
    ~TextRecorder() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

    [[nodiscard]] const std::vector<Drawn>& texts() const { return m_texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::vector<Drawn> m_texts;
    std::unique_ptr<Engine> m_engine;
};

} // namespace indikator
