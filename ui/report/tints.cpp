// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/tints.h"

namespace indikator {

QColor tintColor(Tint tint)
{
    switch (tint) {
    case Tint::None:
        return {};
    case Tint::Header:
        return {0xE9, 0xEC, 0xF0};
    case Tint::Block:
        return {0xF4, 0xF1, 0xE8};
    case Tint::Level1:
        return {0xEA, 0xF1, 0xFA};
    case Tint::Level2:
        return {0xCF, 0xDF, 0xF2};
    case Tint::Level3:
        return {0xAB, 0xC6, 0xE8};
    case Tint::Level4:
        return {0x86, 0xAB, 0xDC};
    case Tint::Good:
        return {0xE3, 0xF3, 0xDD};
    case Tint::Partly:
        return {0xF5, 0xDF, 0x9E};
    case Tint::Bad:
        return {0xEC, 0xAF, 0xA3};
    case Tint::NotRequired:
        return {0xEF, 0xEF, 0xEF};
    }
    return {};
}

} // namespace indikator
