// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "tests/catch.h"

using namespace indikator;

TEST_CASE("an id survives writing and reading")
{
    const Id id = Id::create();
    CHECK(Id::parse(id.toString()) == id);
}

TEST_CASE("only the one spelling of an id is read")
{
    const QString text = Id::create().toString();
    CHECK_FALSE(Id::parse(QString(u'{' + text + u'}')));
    CHECK_FALSE(Id::parse(text.toUpper() + u' '));
    CHECK_FALSE(Id::parse(u""));
}

TEST_CASE("the same answer has the same id in every copy of a document")
{
    const Id space = Id::create();
    CHECK(Id::derived(space, QStringLiteral("item/1")) == Id::derived(space, QStringLiteral("item/1")));
    CHECK(Id::derived(space, QStringLiteral("item/1")) != Id::derived(space, QStringLiteral("item/2")));
}
