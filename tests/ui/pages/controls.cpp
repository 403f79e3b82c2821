// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/controls.h"

#include "tests/catch.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace indikator {

QPushButton* button(const QWidget& page, const QString& text)
{
    for (auto* const one : page.findChildren<QPushButton*>()) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QComboBox* combo(const QWidget& page, const QString& name)
{
    for (auto* const one : page.findChildren<QComboBox*>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

void showAt(QWidget& page, const QSize& size)
{
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

} // namespace indikator
