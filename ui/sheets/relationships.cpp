// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/relationships.h"

#include "ui/sheets/xmlpart.h"
#include "ui/sheets/zippackage.h"

#include <QDir>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationshipsOf(const QString& part)
{
    return folderOf(part) + "_rels/"_L1 + part.mid(folderOf(part).size()) + ".rels"_L1;
}

/// Targets count from the folder of their part, or from the root; none leads beyond the root.
QString resolved(const QString& folder, QString target)
{
    target.replace(u'\\', u'/');
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + folder + target);
    return path.startsWith("/.."_L1) ? QString() : path.mid(1);
}

} // namespace

Relationships Relationships::of(ZipPackage& package, const QString& part)
{
    Relationships relationships;
    if (!package.contains(relationshipsOf(part)))
        return relationships;
    XmlPart xml(package.open(relationshipsOf(part)));
    xml.enterRoot("Relationships"_L1);
    while (xml.nextChild()) {
        const QString type = xml.attribute("Type"_L1);
        if (xml.attribute("TargetMode"_L1) != "External"_L1)
            relationships.m_targets.emplace(
                xml.attribute("Id"_L1),
                Target{type.mid(type.lastIndexOf(u'/') + 1), resolved(folderOf(part), xml.attribute("Target"_L1))});
        xml.skip();
    }
    xml.finish();
    return relationships;
}

const Relationships::Target* Relationships::byId(const QString& id) const
{
    const auto found = m_targets.find(id);
    return found == m_targets.end() ? nullptr : &found->second;
}

QString Relationships::firstOf(const QString& type) const
{
    const auto found = std::ranges::find_if(m_targets, [&](const auto& target) { return target.second.type == type; });
    return found == m_targets.end() ? QString() : found->second.part;
}

} // namespace indikator
