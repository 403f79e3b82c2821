// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/wrappedtext.h"

#include <QFontInfo>

namespace indikator {

namespace {

const QString title =
    QStringLiteral("Создание среды, подталкивающей сотрудников к развитию клиентоцентричных компетенций");

QFont face()
{
    return FigureStyle::paper(12).font();
}

} // namespace

TEST_CASE("the figures are drawn with PT Sans, not with whatever the machine has")
{
    CHECK(QFontInfo(face()).family() == QStringLiteral("PT Sans"));
}

TEST_CASE("no line is wider than asked, whatever the text")
{
    const QString text = GENERATE(as<QString>{}, title, QStringLiteral("Клиентоцентричность").repeated(16),
                                  QStringLiteral("a b"), QString());
    const double width = GENERATE(0.0, 7.0, 60.0, 250.0, 5000.0);
    const int lines = GENERATE(1, 2, 3, 8);
    const WrappedText wrapped(text, face(), width, lines);
    CHECK(wrapped.lines().size() <= lines);
    CHECK(wrapped.width() <= width);
}

TEST_CASE("with lines enough nothing is lost")
{
    const WrappedText wrapped(title, face(), 260, 8);
    CHECK(wrapped.lines().join(u' ') == title);
    CHECK_FALSE(wrapped.isElided());
}

TEST_CASE("what does not fit ends with an ellipsis")
{
    const WrappedText wrapped(title, face(), 260, 2);
    CHECK(wrapped.lines().size() == 2);
    CHECK(wrapped.lines().last().endsWith(u'…'));
    CHECK(wrapped.isElided());
}

} // namespace indikator
