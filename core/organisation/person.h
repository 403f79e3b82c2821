// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// Somebody who works for the service, or speaks for a group of clients. No more is kept of a person than papers
/// and plans need.
struct Person
{
    Id id;
    QString lastName;
    QString firstName;
    QString middleName;
    QString jobTitle; ///< «должность»; of a representative: whom he speaks for
    Id centre;
    QString workPhone;
    QString workEmail;
    bool isLeader = false;         ///< «лидер (магистр) клиентоцентричности»
    bool isRepresentative = false; ///< of a group of clients, or otherwise from outside: needs no name
    QDate activeFrom;              ///< invalid: since ever
    QDate activeTo;                ///< the last day; invalid: still here
    QString note;
    int position = 0; ///< order in lists

    /// «Иванова А.А.»; of a person without a name the job title.
    [[nodiscard]] QString shortName() const;

    /// «Иванова А.А., начальник отдела», as plans and protocols print it.
    [[nodiscard]] QString nameWithTitle() const;

    [[nodiscard]] bool isActiveOn(QDate day) const;

    /// Reads «Иванова Анна Андреевна, начальник отдела» or «Иванова А.А.»; the rest of the person is as in `Person{}`.
    [[nodiscard]] static Person fromText(const QString& text);

    bool operator==(const Person&) const = default;
};

template <>
const RecordTable<Person>& recordTable<Person>();

} // namespace indikator
