// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/foldedtext.h"
#include "ui/models/recordfindings.h"
#include "ui/models/recordmodel.h"

#include <QCollator>
#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

// What follows from the rows: their findings, the text that is searched, their places when sorted. A large register is
// studied in idle moments, and after a change only what changed is studied again.
namespace indikator {

namespace {

constexpr qint64 turn = 8;            // milliseconds of one idle moment
constexpr size_t studiedAtOnce = 300; // rows that need no idle moments

} // namespace

const std::vector<Finding>& RecordModel::findings(int row) const
{
    Facts& facts = m_facts[static_cast<size_t>(row)];
    if (facts.findings)
        return *facts.findings;
    const Row& record = m_rows[static_cast<size_t>(row)];
    facts.findings = m_type.check(record, m_workspace.today());
    for (size_t i = 1; i < m_type.fields().size(); ++i) {
        if (m_type.fields()[i].unique && !isEmptyValue(record[i]) && uses(i).value(record[i].toString()) > 1)
            facts.findings->push_back(repeatedFinding(m_type, record, i));
    }
    m_remarks += facts.findings->empty() ? 0 : 1;
    return *facts.findings;
}

const QString& RecordModel::foldedRow(int row) const
{
    QString& folded = m_facts[static_cast<size_t>(row)].folded;
    if (!folded.isNull())
        return folded;
    QStringList texts;
    for (size_t i = 1; i < m_type.fields().size(); ++i) {
        if (isShown(m_type, i))
            texts << fieldText(m_type.fields()[i], m_rows[static_cast<size_t>(row)][i], m_names);
    }
    texts.removeAll(QString());
    folded = foldedText(texts.join(u'\n')) + u'\n';
    return folded;
}

std::vector<int> RecordModel::ranks(int column) const
{
    const QCollator collator;
    std::vector<double> numbers(m_rows.size());
    std::vector<QCollatorSortKey> texts;
    std::vector<bool> isEmpty(m_rows.size());
    bool isText = false;
    texts.reserve(m_rows.size());
    for (int row = 0; row < rowCount(); ++row) {
        const QVariant key = sortKey(index(row, column));
        const auto place = static_cast<size_t>(row);
        isEmpty[place] = !key.isValid();
        isText = isText || key.typeId() == QMetaType::QString;
        numbers[place] =
            key.typeId() == QMetaType::QDate ? static_cast<double>(key.toDate().toJulianDay()) : key.toDouble();
        texts.push_back(collator.sortKey(key.typeId() == QMetaType::QString ? key.toString().toLower() : QString()));
    }
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto isBefore = [&](int left, int right) {
        const auto a = static_cast<size_t>(left);
        const auto b = static_cast<size_t>(right);
        if (isEmpty[a] || isEmpty[b])
            return !isEmpty[a] && isEmpty[b];
        return isText ? texts[a] < texts[b] : numbers[a] < numbers[b];
    };
    std::ranges::stable_sort(order, isBefore);
    std::vector<int> ranks(m_rows.size());
    int rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && isBefore(order[i - 1], order[i]))
            ++rank;
        ranks[static_cast<size_t>(order[i])] = rank; // rows alike stay in list order
    }
    return ranks;
}

const QHash<QString, int>& RecordModel::uses(size_t field) const
{
    const auto [counted, isNew] = m_uses.try_emplace(field);
    for (size_t i = 0; isNew && i < m_rows.size(); ++i)
        ++counted->second[m_rows[i][field].toString()];
    return counted->second;
}

/// Rows that share a unique value with a row that comes or goes are judged anew.
void RecordModel::countUses(const Row& row, int by)
{
    for (auto& [field, counts] : m_uses) {
        const QString value = row[field].toString();
        int& count = counts[value];
        const bool isShared = std::max(count, count + by) > 1 && !value.isEmpty();
        count += by;
        for (size_t i = 0; isShared && i < m_rows.size(); ++i) {
            if (m_rows[i][field].toString() == value)
                forget(static_cast<int>(i));
        }
    }
}

void RecordModel::forget(int row)
{
    Facts& facts = m_facts[static_cast<size_t>(row)];
    m_remarks -= facts.findings && !facts.findings->empty() ? 1 : 0;
    facts = {};
    m_studied = std::min(m_studied, static_cast<size_t>(row));
    m_study.start();
}

void RecordModel::forgetAll()
{
    m_uses.clear();
    m_facts.assign(m_rows.size(), {});
    m_remarks = 0;
    m_studied = 0;
    if (m_rows.size() <= studiedAtOnce)
        study();
    else
        m_study.start();
}

void RecordModel::study()
{
    QElapsedTimer timer;
    timer.start();
    while (!isStudied()) {
        const auto row = static_cast<int>(m_studied++);
        (void)findings(row);
        (void)foldedRow(row);
        if (m_facts.size() > studiedAtOnce && m_studied % 16 == 0 && timer.elapsed() >= turn)
            break;
    }
    if (isStudied())
        m_study.stop();
    emit studied();
}

} // namespace indikator
