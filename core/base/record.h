// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"
#include "core/base/finding.h"

#include <QJsonObject>

#include <functional>
#include <span>
#include <utility>

namespace indikator {

/// One record as neutral values, in the order of its type's fields. Element 0 is the id.
using Row = std::vector<QJsonValue>;

/// Everything that is known about one field of a record, said once. SQL column, JSON key, form, table column,
/// check, history and merge derive from it.
struct Field
{
    QString name;           ///< column and JSON key
    const char* label = ""; ///< English source text, translated in the context "Field"
    FieldType type = FieldType::Text;
    bool optional = false; ///< may be null
    bool required = false; ///< a text must not be empty, a date or reference must be given
    bool unique = false;
    bool internal = false;  ///< kept by the program: neither shown nor typed
    bool essential = false; ///< a row whose reference is lost would say something else, and is given up by the rescue
    int maximumLength = 0;  ///< characters; 0 is no limit of its own
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList targets; ///< names of the record types that a reference may lead to
    std::span<const Choice> choices;
    QString source; ///< paragraph of the official text that asks for the field

    [[nodiscard]] QString title() const; ///< the label in the user's language

    /// Whether the value, in JSON, is a list.
    [[nodiscard]] bool isList() const { return type == FieldType::Choices || type == FieldType::References; }

    /// Whether references of this field may lead to records of that type.
    [[nodiscard]] bool leadsTo(QStringView recordType) const { return targets.contains(recordType); }

    /// The records that a value of this field refers to.
    [[nodiscard]] std::vector<Id> references(const QJsonValue& value) const;
};

/// A rule on one field, applied while the table is described: `required()`, `longest(300)` …
using FieldRule = std::function<void(Field&)>;

[[nodiscard]] FieldRule required();
[[nodiscard]] FieldRule unique();
[[nodiscard]] FieldRule essential();
[[nodiscard]] FieldRule internal();
[[nodiscard]] FieldRule longest(int characters);
[[nodiscard]] FieldRule longText(int characters = 100'000);
[[nodiscard]] FieldRule between(double minimum, double maximum);
[[nodiscard]] FieldRule refersTo(const char* recordType);
[[nodiscard]] FieldRule refersTo(std::initializer_list<const char*> recordTypes); ///< to a record of any of them
[[nodiscard]] FieldRule source(const char* paragraph);

/// Tells of a rule that a record breaks: the field where it is mended, the rule, and what to do in the user's words.
using FieldReport = std::function<void(const char* field, const char* rule, const QString& text)>;

/// The description of one kind of record. Rooms that handle any record (storage, exchange, forms, history)
/// see only this; `RecordTable` adds the C++ members.
class RecordType
{
public:
    virtual ~RecordType() = default;

    [[nodiscard]] const QString& name() const { return m_name; }

    [[nodiscard]] QString title() const; ///< in the user's language

    [[nodiscard]] const std::vector<Field>& fields() const { return m_fields; }

    /// Position of the field, or -1.
    [[nodiscard]] int indexOf(QStringView field) const;

    /// Position of the reference to the record that owns rows of this type, or -1. Owned rows are loaded
    /// together, and removed with their owner.
    [[nodiscard]] int ownerIndex() const { return m_owner; }

    /// Position of the integer that orders rows of this type in lists, or -1 (then they are ordered by id).
    [[nodiscard]] int orderIndex() const { return m_order; }

    [[nodiscard]] QJsonObject toJson(const Row& row) const;

    /// Reads an object that holds fields of this type and nothing else; one that is absent is as in a new record.
    /// Throws Error(InvalidInput) that names record, field and expected form.
    [[nodiscard]] Row fromJson(const QJsonObject& object) const;

    /// A row whose values have the form of their fields, or the reason why not, in the user's words.
    [[nodiscard]] QString formError(const Row& row) const;

    /// The rules that the row breaks on that day: those of its fields, then its own. Drafts may break them. The code
    /// of a finding is `type.field.rule`.
    [[nodiscard]] std::vector<Finding> check(const Row& row, QDate today) const;

    /// How lists and messages call the record: by its own rule, else its first text field.
    [[nodiscard]] virtual QString displayName(const Row& row) const;

    /// The row of a record that nobody has filled in; its id is null.
    [[nodiscard]] virtual Row blank() const = 0;

protected:
    RecordType(const char* name, const char* label);

    QString m_name;
    const char* m_label;
    std::vector<Field> m_fields;
    int m_owner = -1;
    int m_order = -1;

    [[nodiscard]] virtual bool accepts(int field, const QJsonValue& value) const = 0;
    virtual void checkOwn(const Row& row, const FieldReport& report, QDate today) const = 0;
};

/// The field table of record struct `R`, which must have a member `Id id`.
template <class R>
class RecordTable : public RecordType
{
public:
    RecordTable(const char* name, const char* label)
        : RecordType(name, label)
    {
        add("id", &R::id, "Identifier", required());
    }

    /// Describes one member; `rules` are FieldRule values.
    template <class T, class... Rules>
    RecordTable&& add(const char* name, T R::*member, const char* label, const Rules&... rules)
    {
        Field field;
        field.name = QLatin1StringView(name);
        field.label = label;
        field.type = Codec<T>::type;
        field.optional = Codec<T>::toJson(T{}).isNull();
        if constexpr (std::is_enum_v<T>)
            field.choices = EnumChoices<T>::choices;
        else if constexpr (Codec<T>::type == FieldType::Choices || Codec<T>::type == FieldType::Choice)
            field.choices = EnumChoices<typename T::value_type>::choices;
        (rules(field), ...);
        m_fields.push_back(std::move(field));
        m_members.push_back(
            {[member](const R& record) { return Codec<T>::toJson(record.*member); },
             [member](R& record, const QJsonValue& value) { return Codec<T>::fromJson(value, record.*member); }});
        return std::move(*this);
    }

    /// The reference just added names the owner of the rows.
    RecordTable&& owner()
    {
        m_owner = static_cast<int>(m_fields.size()) - 1;
        return std::move(*this);
    }

    /// The integer just added orders the rows.
    RecordTable&& order()
    {
        m_order = static_cast<int>(m_fields.size()) - 1;
        return std::move(*this);
    }

    /// How lists and messages call a record.
    RecordTable&& named(QString (*naming)(const R&))
    {
        m_naming = naming;
        return std::move(*this);
    }

    /// Rules beyond single fields: dates in order, a state that asks for a document.
    RecordTable&& checked(void (*rule)(const R&, const FieldReport&, QDate today))
    {
        m_check = rule;
        return std::move(*this);
    }

    [[nodiscard]] QString displayName(const Row& row) const override
    {
        R record;
        for (size_t i = 0; m_naming && i < m_members.size() && i < row.size(); ++i)
            m_members[i].set(record, row[i]); // a value of the wrong form, told in a message, names nothing
        const QString own = m_naming ? m_naming(record) : QString();
        return own.isEmpty() ? RecordType::displayName(row) : own;
    }

    [[nodiscard]] Row row(const R& record) const
    {
        Row row;
        row.reserve(m_members.size());
        for (const Member& member : m_members)
            row.push_back(member.get(record));
        return row;
    }

    [[nodiscard]] Row blank() const override { return row(R{}); }

    /// The row must have the form of the table (`formError` is empty).
    [[nodiscard]] R record(const Row& row) const
    {
        R record;
        for (size_t i = 0; i < m_members.size(); ++i) {
            [[maybe_unused]] const bool accepted = m_members[i].set(record, row[i]);
            Q_ASSERT(accepted);
        }
        return record;
    }

private:
    struct Member
    {
        std::function<QJsonValue(const R&)> get;
        std::function<bool(R&, const QJsonValue&)> set;
    };

    std::vector<Member> m_members;
    QString (*m_naming)(const R&) = nullptr;
    void (*m_check)(const R&, const FieldReport&, QDate today) = nullptr;

    [[nodiscard]] bool accepts(int field, const QJsonValue& value) const override
    {
        R scratch;
        return m_members[static_cast<size_t>(field)].set(scratch, value);
    }

    void checkOwn(const Row& row, const FieldReport& report, QDate today) const override
    {
        if (m_check)
            m_check(record(row), report, today);
    }
};

/// The one description of record `R`; each record's source file specialises it.
template <class R>
const RecordTable<R>& recordTable();

} // namespace indikator
