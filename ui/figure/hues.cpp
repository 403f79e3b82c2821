// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/hues.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace indikator {

namespace {

using State = HeatMapFigure::State;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor levelTint(Level level, bool dark)
{
    static constexpr std::array<QRgb, 5> light{0xffefefef, 0xffd9e6f2, 0xffa6c6e3, 0xff6199cc, 0xff1f5a96};
    static constexpr std::array<QRgb, 5> night{0xff303030, 0xff23394f, 0xff2f5c87, 0xff5593c9, 0xffa9d0f2};
    return QColor((dark ? night : light).at(static_cast<size_t>(level.value())));
}

QColor groupHue(int group, bool dark)
{
    static constexpr std::array<QRgb, 5> light{0xff2f5d9b, 0xffa8470b, 0xff1b7145, 0xff8a2f7e, 0xff735c00};
    static constexpr std::array<QRgb, 5> night{0xff8ab4e8, 0xfff0a070, 0xff6cc79a, 0xffdda0d8, 0xffd9c15a};
    return QColor((dark ? night : light).at(static_cast<size_t>(group) - 1));
}

QColor stateTint(State state, bool dark)
{
    switch (state) {
    case State::Met:
        return QColor(dark ? 0xff1f3d2c : 0xffdff0e4);
    case State::Partly:
        return QColor(dark ? 0xff574713 : 0xfff7e3a8);
    case State::Missing:
        return QColor(dark ? 0xff7d3328 : 0xffefb3a7);
    case State::Unanswered:
    case State::NotRequired:
        break;
    }
    return QColor(dark ? 0xff262626 : 0xfff6f6f6);
}

QColor stateInk(State state, bool dark)
{
    switch (state) {
    case State::Met:
        return QColor(dark ? 0xff9bdcb3 : 0xff14592f);
    case State::Partly:
        return QColor(dark ? 0xfff5dc8c : 0xff5c4300);
    case State::Missing:
        return QColor(dark ? 0xffffe4de : 0xff6e160b);
    case State::Unanswered:
    case State::NotRequired:
        break;
    }
    return QColor(dark ? 0xffb4b4b4 : 0xff595959);
}

QColor readableOn(const QColor& background)
{
    // Only pure black and white reach 4.5:1 on every grey between them.
    return contrast(Qt::black, background) >= contrast(Qt::white, background) ? Qt::black : Qt::white;
}

QColor mixed(const QColor& color, const QColor& other, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(color.red(), other.red()), channel(color.green(), other.green()),
            channel(color.blue(), other.blue())};
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace indikator
