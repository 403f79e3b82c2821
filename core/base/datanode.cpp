// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/datanode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace indikator {

namespace {

struct DataNodeText
{
    Q_DECLARE_TR_FUNCTIONS(DataNodeText)
};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return DataNodeText::tr("true or false");
    case QJsonValue::Double:
        return DataNodeText::tr("a number");
    case QJsonValue::String:
        return DataNodeText::tr("a text");
    case QJsonValue::Array:
        return DataNodeText::tr("a list");
    case QJsonValue::Object:
        return DataNodeText::tr("an object");
    default:
        return DataNodeText::tr("nothing");
    }
}

/// No data of ours comes near these; an edition embedded in a hostile document must not hold the program up.
constexpr size_t mostFaults = 1000;
constexpr qsizetype longestList = 500;

bool contains(std::initializer_list<QLatin1StringView> keys, const QString& key)
{
    return std::ranges::any_of(keys, [&](QLatin1StringView known) { return known == key; });
}

} // namespace

DataNode::DataNode(QJsonValue content, QString file, Faults& faults)
    : DataNode(std::move(content), std::move(file), {}, faults)
{}

DataNode::DataNode(QJsonValue value, QString file, QString path, Faults& faults)
    : m_value(std::move(value))
    , m_file(std::move(file))
    , m_path(std::move(path))
    , m_faults(&faults)
{}

QString DataNode::place() const
{
    return m_path.isEmpty() ? m_file : m_file + QStringLiteral(": ") + m_path;
}

void DataNode::fault(const char* code, const QString& text) const
{
    const Finding finding{Severity::Error, QLatin1StringView(code), place(), text};
    if (m_faults->size() < mostFaults && std::ranges::find(*m_faults, finding) == m_faults->end())
        m_faults->push_back(finding); // a list is read once for its values and once for its references
}

void DataNode::expectKeys(std::initializer_list<QLatin1StringView> required,
                          std::initializer_list<QLatin1StringView> optional) const
{
    if (!expectType(QJsonValue::Object))
        return;
    const QJsonObject object = m_value.toObject();
    for (const QLatin1StringView key : required)
        if (!object.contains(key))
            fault("data.missing-key", DataNodeText::tr("The key “%1” is missing.").arg(key));
    for (const QString& key : object.keys())
        if (!contains(required, key) && !contains(optional, key))
            fault("data.unknown-key", DataNodeText::tr("The key “%1” is not known here.").arg(key));
}

DataNode DataNode::operator[](QLatin1StringView key) const
{
    const QString path = m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
    return {m_value.toObject().value(key), m_file, path, *m_faults};
}

std::vector<std::pair<QString, DataNode>> DataNode::members() const
{
    std::vector<std::pair<QString, DataNode>> nodes;
    if (!expectType(QJsonValue::Object))
        return nodes;
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        nodes.emplace_back(it.key(), DataNode(it.value(), m_file, m_path + u'.' + it.key(), *m_faults));
    return nodes;
}

DataNode DataNode::element(const QJsonValue& value, qsizetype index) const
{
    return {value, m_file, QStringLiteral("%1[%2]").arg(m_path).arg(index), *m_faults};
}

std::vector<DataNode> DataNode::items() const
{
    std::vector<DataNode> nodes;
    if (!expectType(QJsonValue::Array))
        return nodes;
    const QJsonArray array = m_value.toArray();
    if (array.size() > longestList) {
        fault("data.count", DataNodeText::tr("At most %1 elements are expected.").arg(longestList));
        return nodes;
    }
    for (const QJsonValue& value : array)
        nodes.push_back(element(value, static_cast<qsizetype>(nodes.size())));
    return nodes;
}

std::vector<DataNode> DataNode::items(size_t count) const
{
    std::vector<DataNode> nodes = items();
    if (nodes.size() == count || !m_value.isArray())
        return nodes;
    fault("data.count", DataNodeText::tr("%1 elements are expected, but there are %2.").arg(count).arg(nodes.size()));
    return {};
}

QString DataNode::text() const
{
    const QString text = textOrEmpty();
    if (m_value.isString() && text.trimmed().isEmpty())
        fault("data.empty-text", DataNodeText::tr("The text must not be empty."));
    return text;
}

QString DataNode::textOrEmpty() const
{
    return expectType(QJsonValue::String) ? m_value.toString() : QString();
}

QStringList DataNode::texts() const
{
    QStringList texts;
    for (const DataNode& item : items())
        texts.append(item.text());
    return texts;
}

int DataNode::integer(int from, int to) const
{
    if (!expectType(QJsonValue::Double))
        return from;
    const int number = m_value.toInt(from - 1);
    if (number >= from && number <= to)
        return number;
    fault("data.number", DataNodeText::tr("A whole number from %1 to %2 is expected.").arg(from).arg(to));
    return from;
}

bool DataNode::flag() const
{
    return expectType(QJsonValue::Bool) && m_value.toBool();
}

bool DataNode::expectType(QJsonValue::Type type) const
{
    if (m_value.isUndefined())
        return false;
    if (m_value.type() != type)
        fault("data.type", DataNodeText::tr("Expected: %1. Found: %2.").arg(typeName(type), typeName(m_value.type())));
    return m_value.type() == type;
}

} // namespace indikator
