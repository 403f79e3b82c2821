// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"

#include <QJsonValue>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace indikator {

using Faults = std::vector<Finding>;

/// A value of a JSON file together with its place, so that every fault can say where it is. Faults are collected:
/// a value of the wrong form reads as an empty one. After a thousand no more are. The fault list must outlive the node.
class DataNode
{
public:
    /// The whole content of `file`.
    DataNode(QJsonValue content, QString file, Faults& faults);

    /// «matrix.json: measures[3].title»
    [[nodiscard]] QString place() const;

    [[nodiscard]] const QJsonValue& value() const { return m_value; }

    /// Whether there is something to read: false for an absent key and for null.
    [[nodiscard]] bool isGiven() const { return !m_value.isUndefined() && !m_value.isNull(); }

    /// Tells a fault of this value; `code` is stable, such as "methodology.duplicate".
    void fault(const char* code, const QString& text) const;

    /// Demands an object that has each required key and none that is neither required nor optional.
    void expectKeys(std::initializer_list<QLatin1StringView> required,
                    std::initializer_list<QLatin1StringView> optional = {}) const;

    /// A member of the object; an absent one reads as empty and is a fault only through expectKeys().
    [[nodiscard]] DataNode operator[](QLatin1StringView key) const;

    /// The members of an object under any keys.
    [[nodiscard]] std::vector<std::pair<QString, DataNode>> members() const;

    /// The elements of a list; a list longer than any data of ours has none.
    [[nodiscard]] std::vector<DataNode> items() const;

    /// The elements of a list that must have `count` of them; if it has not, there are none.
    [[nodiscard]] std::vector<DataNode> items(size_t count) const;

    [[nodiscard]] QString text() const; ///< must not be empty
    [[nodiscard]] QString textOrEmpty() const;
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int integer(int from, int to) const;
    [[nodiscard]] bool flag() const;

private:
    DataNode(QJsonValue value, QString file, QString path, Faults& faults);

    [[nodiscard]] DataNode element(const QJsonValue& value, qsizetype index) const;

    /// Whether the value has the type; else that is told, unless the value is absent.
    [[nodiscard]] bool expectType(QJsonValue::Type type) const;

    QJsonValue m_value;
    QString m_file;
    QString m_path;
    Faults* m_faults;
};

} // namespace indikator
