// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/registerreader.h"

#include <QHash>

namespace indikator {

/// Everything in the window that can be found by words: records of every register, comments on answers, official texts,
/// pages. It is read in idle moments and follows the document, so that each key press only compares texts.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    struct Hit
    {
        Subject subject;
        QString title;
        QString context; ///< where in the record the words stand, when not in its title
    };

    struct Group
    {
        QString title;
        std::vector<Hit> hits; ///< the best ones
        int more = 0;          ///< that there are besides
    };

    explicit SearchIndex(Workspace& workspace, QObject* parent = nullptr);

    /// One more place that is always there.
    void addPage(const QString& title);

    /// Begins to read, unless that has begun.
    void prepare();

    [[nodiscard]] bool isReady() const { return m_isPrepared && !m_reader.isReading(); }

    /// The places where each word of the query stands, by kind; at most `limit` of a kind.
    [[nodiscard]] std::vector<Group> find(const QString& query, int limit = 6) const;

signals:
    void ready();

private:
    struct Entry
    {
        Subject subject;
        QString title;
        QString folded; ///< title and text, folded
        qsizetype titleLength = 0;
        QString text;
        QString id;    ///< of the record
        Id assessment; ///< found only while this one is shown; null: always
    };

    struct Shelf
    {
        QString title;
        std::vector<Entry> entries;
        QHash<QString, size_t> places; ///< of records, by identity
    };

    void reset();
    void follow(const ChangeSet& changes);
    void readMethodology();
    void put(const RecordType& type, const Row& row);
    void remove(const RecordType& type, const QString& id);
    [[nodiscard]] std::optional<Entry> entryOf(const RecordType& type, const Row& row) const;
    [[nodiscard]] Entry entry(const Subject& subject, const QString& title, const QString& text) const;
    [[nodiscard]] Shelf& shelf(const RecordType& type);
    [[nodiscard]] Group search(const Shelf& shelf, const QStringList& words, int limit) const;

    Workspace& m_workspace;
    RegisterReader m_reader;
    std::shared_ptr<const Methodology> m_methodology;
    Shelf m_pages;
    std::vector<Shelf> m_official;
    std::vector<std::pair<const RecordType*, Shelf>> m_registers;
    bool m_isPrepared = false;
};

} // namespace indikator
