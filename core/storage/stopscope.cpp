// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/stopscope.h"

#include <utility>

namespace indikator {

namespace {

// Every connection of the thread looks here: handing the token down would take it through each function that opens a
// file, and one forgotten would hang the window.
thread_local std::stop_token currentToken;

} // namespace

StopScope::StopScope(std::stop_token token)
{
    currentToken = std::move(token);
}

StopScope::~StopScope()
{
    currentToken = {};
}

bool StopScope::isStopRequested()
{
    return currentToken.stop_requested();
}

} // namespace indikator
