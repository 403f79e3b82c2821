// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/knowledge.h"

#include "core/base/period.h"
#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct KnowledgeText
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeText)
};

void check(const KnowledgeBase& base, const FieldReport& report, QDate today)
{
    checkNotAhead(report, "createdOn", base.createdOn, today);
    if (base.stage != SystemStage::Functioning)
        return;
    if (!base.createdOn.isValid())
        report("createdOn", "missing", KnowledgeText::tr("It functions: enter the day since when."));
    if (base.description.isNull())
        report("description", "missing", KnowledgeText::tr("Name the document that describes it (К13)."));
    if (base.regulation.isNull())
        report("regulation", "missing", KnowledgeText::tr("Name the regulation of filling and using it (К13)."));
    if (!base.allRead)
        report("allRead", "closed", KnowledgeText::tr("All workers must be able to read it (п. 71б)."));
    if (!base.allWrite)
        report("allWrite", "closed", KnowledgeText::tr("All workers must be able to add to it (п. 71б)."));
}

void check(const KnowledgeAccess& access, const FieldReport& report, QDate today)
{
    if (access.available)
        checkNotAhead(report, "since", access.since, today);
}

void check(const KnowledgeItem& item, const FieldReport& report, QDate today)
{
    checkNotAhead(report, "addedOn", item.addedOn, today);
}

void check(const KnowledgeRevision& revision, const FieldReport& report, QDate today)
{
    checkNotAhead(report, "date", revision.date, today);
}

} // namespace

template <>
const RecordTable<KnowledgeBase>& recordTable<KnowledgeBase>()
{
    using R = KnowledgeBase;
    static const auto table =
        RecordTable<R>("knowledge_base", QT_TRANSLATE_NOOP("Field", "Knowledge base"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("М-1.15"))
            .add("stage", &R::stage, QT_TRANSLATE_NOOP("Field", "Stage"), source("М-1.15"))
            .add("createdOn", &R::createdOn, QT_TRANSLATE_NOOP("Field", "Created on"))
            .add("location", &R::location, QT_TRANSLATE_NOOP("Field", "Where it is"), longest(500))
            .add("description", &R::description, QT_TRANSLATE_NOOP("Field", "Description"),
                 refersTo("official_document"), source("М-2.К13"))
            .add("regulation", &R::regulation, QT_TRANSLATE_NOOP("Field", "Regulation"), refersTo("official_document"),
                 source("М-2.К13"))
            .add("allRead", &R::allRead, QT_TRANSLATE_NOOP("Field", "All workers may read it"), source("С-71б"))
            .add("allWrite", &R::allWrite, QT_TRANSLATE_NOOP("Field", "All workers may add to it"), source("С-71б"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<KnowledgeAccess>& recordTable<KnowledgeAccess>()
{
    using R = KnowledgeAccess;
    static const auto table =
        RecordTable<R>("knowledge_access", QT_TRANSLATE_NOOP("Field", "Access to the knowledge base"))
            .add("base", &R::base, QT_TRANSLATE_NOOP("Field", "Knowledge base"), required(), refersTo("knowledge_base"))
            .owner()
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), required(), refersTo("centre"),
                 source("М-1.15"))
            .add("available", &R::available, QT_TRANSLATE_NOOP("Field", "Available"))
            .add("since", &R::since, QT_TRANSLATE_NOOP("Field", "Since"))
            .named([](const R& access) { return officeDate(access.since); })
            .checked(check);
    return table;
}

template <>
const RecordTable<KnowledgeItem>& recordTable<KnowledgeItem>()
{
    using R = KnowledgeItem;
    static const auto table =
        RecordTable<R>("knowledge_item", QT_TRANSLATE_NOOP("Field", "Item of knowledge"))
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(300), source("С-71б"))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"), source("С-71б"))
            .add("body", &R::body, QT_TRANSLATE_NOOP("Field", "Text"), longText())
            .add("author", &R::author, QT_TRANSLATE_NOOP("Field", "Author"), refersTo("person"))
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), refersTo("centre"),
                 source("М-1.15"))
            .add("addedOn", &R::addedOn, QT_TRANSLATE_NOOP("Field", "Added on"), required())
            .add("tags", &R::tags, QT_TRANSLATE_NOOP("Field", "Keywords"), longest(300))
            .add("groups", &R::groups, QT_TRANSLATE_NOOP("Field", "Groups of indicators"))
            .add("links", &R::links, QT_TRANSLATE_NOOP("Field", "Tells of"), refersTo({"improvement_action"}))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<KnowledgeRevision>& recordTable<KnowledgeRevision>()
{
    using R = KnowledgeRevision;
    static const auto table =
        RecordTable<R>("knowledge_revision", QT_TRANSLATE_NOOP("Field", "Revision of an item of knowledge"))
            .add("item", &R::item, QT_TRANSLATE_NOOP("Field", "Item of knowledge"), required(),
                 refersTo("knowledge_item"))
            .owner()
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"), required(), source("М-3.7"))
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "What has changed"), longText(2000))
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), refersTo("centre"))
            .named([](const R& revision) { return officeDate(revision.date); })
            .checked(check);
    return table;
}

} // namespace indikator
