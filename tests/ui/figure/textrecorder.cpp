// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/figure/textrecorder.h"

#include <QFontMetricsF>
#include <QPainter>

namespace indikator {

class TextRecorder::Engine : public QPaintEngine
{
public:
    explicit Engine(std::vector<Drawn>& texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {}

    bool begin(QPaintDevice* /*device*/) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState& /*state*/) override {}

    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}

    void drawPath(const QPainterPath& /*path*/) override {}

    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QFontMetricsF metrics(item.font());
        const QRectF box(at.x(), at.y() - metrics.capHeight(), metrics.horizontalAdvance(item.text()),
                         metrics.capHeight() + metrics.descent() / 2);
        const QTransform transform = painter()->combinedTransform();
        m_texts.push_back({item.text(), item.font().pixelSize() * transform.m22(), transform.mapRect(box)});
    }

private:
    std::vector<Drawn>& m_texts;
};

TextRecorder::TextRecorder(const QSize& size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>(m_texts))
{}

TextRecorder::~TextRecorder() = default;

QPaintEngine* TextRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return m_size.width() * 254 / 960;
    case PdmHeightMM:
        return m_size.height() * 254 / 960;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return 0;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace indikator
