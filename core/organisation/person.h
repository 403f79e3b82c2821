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
    Id unit;
    bool headsCentre = false; ///< «руководитель ЦЗН»
    QString workPhone;
    QString workEmail;
    bool isLeader = false;         ///< «лидер (магистр) клиентоцентричности»
    bool isRepresentative = false; ///< of a group of clients, or otherwise from outside: needs no name
    QDate activeFrom;              ///< invalid: since ever
    QDate activeTo;                ///< the last day; invalid: still here
    bool anonymised = false;       ///< the name has been taken out
    QString note;
    int position = 0; ///< order in lists

    /// «Иванова А.А.»; of a person without a name the job title.
    [[nodiscard]] QString shortName() const;

    /// «А.А. Иванова», as it stands beside a signature.
    [[nodiscard]] QString signatureName() const;

    /// «Иванова А.А., начальник отдела», as plans and protocols print it.
    [[nodiscard]] QString nameWithTitle() const;

    [[nodiscard]] bool isActiveOn(QDate day) const;

    /// Reads «Иванова Анна Андреевна, начальник отдела», «Иванова А.А.» or «А.А. Иванова»; a text that begins with a
    /// small letter is a job title without a name. The rest of the person is as in `Person{}`.
    [[nodiscard]] static Person fromText(const QString& text);

    /// Whether somebody known only by what `typed` says may be this person: nothing that was typed contradicts it.
    [[nodiscard]] bool mayBe(const Person& typed) const;

    bool operator==(const Person&) const = default;
};

template <>
const RecordTable<Person>& recordTable<Person>();

} // namespace indikator
