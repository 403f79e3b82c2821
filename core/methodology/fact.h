// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace indikator {

/// What can be said about a condition of the matrix, as one number per component: yes is {1}, the pair
/// «3 + 2» is {3, 2}, a step of a scale is its position from 0. A fact satisfies a requirement when every
/// component is at least the required one; there is no compensation.
using Fact = std::vector<int>;

[[nodiscard]] bool satisfies(const Fact& fact, const Fact& requirement);

/// One component of a fact: a number (`steps` is empty) or a step of an ordered scale.
struct FactStep
{
    QJsonValue value; ///< as answers spell it: false, "monthly" …
    QString label;

    bool operator==(const FactStep&) const = default;
};

/// A kind of fact, as the methodology's data describes it: its components, how an answer spells it and how
/// it is shown. Kinds are data: a new edition may bring a new scale without new code.
class FactKind
{
public:
    /// A kind whose single component is a step of an ordered scale, lowest first.
    [[nodiscard]] static FactKind scale(QString id, QString label, std::vector<FactStep> steps);

    /// A kind of one or more numbers, each with its name.
    [[nodiscard]] static FactKind numbers(QString id, QString label, std::vector<QString> parts);

    FactKind() = default;

    [[nodiscard]] const QString& id() const { return m_id; }

    [[nodiscard]] const QString& label() const { return m_label; }

    [[nodiscard]] const std::vector<FactStep>& steps() const { return m_steps; }

    [[nodiscard]] const std::vector<QString>& parts() const { return m_parts; }

    [[nodiscard]] bool isScale() const { return !m_steps.empty(); }

    /// The fact an answer spells, or nothing when the answer does not have the form of this kind.
    [[nodiscard]] std::optional<Fact> parse(const QJsonValue& answer) const;

    /// The inverse of parse(): `parse(spell(f)) == f`.
    [[nodiscard]] QJsonValue spell(const Fact& fact) const;

    /// For the user: «да», «3 + 2», «не менее одного раза в месяц».
    [[nodiscard]] QString show(const Fact& fact) const;

    /// What answers of this kind look like, for error messages: «true или false», «пара чисел [соискатели,
    /// работодатели]».
    [[nodiscard]] QString expectedForm() const;

    bool operator==(const FactKind&) const = default;

private:
    QString m_id;
    QString m_label;
    std::vector<FactStep> m_steps;
    std::vector<QString> m_parts;
};

} // namespace indikator
