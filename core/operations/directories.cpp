// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/directories.h"

#include "core/operations/assessing.h"
#include "core/operations/exchange.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

static void registerDirectories()
{
    Q_INIT_RESOURCE(client_directories); // the linker drops resources of a static library that nothing names
}

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct DirectoriesText
{
    Q_DECLARE_TR_FUNCTIONS(DirectoriesText)
};

/// Completes what the data say of a record by its id and place; throws InvalidInput for what is no such record.
template <class R>
std::vector<R> readAll(const QJsonArray& list, const Id& region)
{
    const auto& table = recordTable<R>();
    std::vector<R> records;
    for (const QJsonValue& value : list) {
        QJsonObject object = table.toJson(table.blank());
        const QJsonObject given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            object.insert(it.key(), it.value());
        object.insert("id"_L1, Id::derived(region, table.name() + u'/' + given["name"_L1].toString()).toString());
        object.insert("position"_L1, static_cast<int>(records.size()) + 1);
        records.push_back(table.record(table.fromJson(object)));
    }
    return records;
}

template <class R>
void dropKnown(std::vector<R>& records, const std::vector<R>& known)
{
    std::erase_if(records, [&](const R& one) {
        return std::ranges::any_of(known, [&](const R& other) { return other.id == one.id || other.name == one.name; });
    });
}

} // namespace

void ClientDirectories::put(Change& change) const
{
    for (const Channel& channel : channels)
        change.put(channel);
    for (const ClientService& service : services)
        change.put(service);
}

ClientDirectories shippedDirectories(const Id& region)
{
    registerDirectories();
    const QJsonObject data = readJsonFile(u":/client-directories/clients.json"_s);
    return {readAll<Channel>(data["channels"_L1].toArray(), region),
            readAll<ClientService>(data["services"_L1].toArray(), region)};
}

int addShippedDirectories(Document& document)
{
    ClientDirectories directories = shippedDirectories(regionOf(document).id);
    dropKnown(directories.channels, document.all<Channel>());
    dropKnown(directories.services, document.all<ClientService>());
    document.change(DirectoriesText::tr("Channels and services added"),
                    [&](Change& change) { directories.put(change); });
    return static_cast<int>(directories.channels.size() + directories.services.size());
}

} // namespace indikator
