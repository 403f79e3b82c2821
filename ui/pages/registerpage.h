// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

namespace indikator {

class FindingsLabel;
class RegisterCard;

/// A page that is one register: its list, the card of the current record, and what contradicts itself among them.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    using Check = std::function<std::vector<Finding>(const Document& document)>;

    RegisterPage(Workspace& workspace, const RecordType& type, const QString& title, const QStringList& columns,
                 Check check, QWidget* parent = nullptr);

    /// The page of record type R, each record checked by itself.
    template <class R>
    [[nodiscard]] static RegisterPage* of(Workspace& workspace, const QString& title, const QStringList& columns,
                                          QWidget* parent, std::vector<Finding> (*check)(const R&) = nullptr)
    {
        const auto checkAll = [check](const Document& document) {
            std::vector<Finding> findings;
            for (const R& record : document.all<R>()) {
                for (Finding& finding : check ? check(record) : std::vector<Finding>())
                    findings.push_back(std::move(finding));
            }
            return findings;
        };
        return new RegisterPage(workspace, recordTable<R>(), title, columns, checkAll, parent);
    }

    [[nodiscard]] QString title() const override { return m_title; }

    [[nodiscard]] QString badge() const override; ///< how many records there are
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

    [[nodiscard]] RegisterCard& card() const { return *m_card; }

private:
    void onCurrentChanged(const Id& record);
    void showFindings();

    const RecordType& m_type;
    QString m_title;
    Check m_check;
    FindingsLabel* m_findings;
    RegisterCard* m_card;
};

} // namespace indikator
