// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/centre.h"
#include "ui/pages/page.h"

namespace indikator {

class FindingsLabel;
class RecordForm;
class RegisterTable;

/// The employment centres: their list, the card of the current one, and contradictions among them.
class CentresPage : public Page
{
    Q_OBJECT

public:
    explicit CentresPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override; ///< how many centres are active

    [[nodiscard]] bool suitsCentre() const override { return true; }

    bool showSubject(const Subject& subject) override;
    void focusContent() override;

private:
    [[nodiscard]] QDate day() const;
    [[nodiscard]] std::vector<Centre> centres() const;
    void prepare(Row& row) const;
    void pasteNames();
    void onCurrentChanged(const Id& centre);
    void showFindings();

    FindingsLabel* m_findings;
    RegisterTable* m_table;
    RecordForm* m_form;
};

} // namespace indikator
