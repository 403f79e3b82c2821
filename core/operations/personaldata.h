// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// «Обезличить»: takes out who the person is and keeps what they do. The record stays, under a number in place of the
/// name, and everything that refers to it; texts that spell the name have the number instead. Final assessments stay as
/// they were signed, and the history keeps the former values. One step.
void anonymise(Document& document, const Id& person);

/// How many final assessments spell the name of the person.
[[nodiscard]] int signedMentions(const Document& document, const Id& person);

/// The records of an export, by type, with nobody named: people under numbers, fields that tell who somebody is empty,
/// their names, numbers and addresses taken out of every text, frozen assessments included.
[[nodiscard]] QJsonObject withoutPersonalData(QJsonObject records);

} // namespace indikator
