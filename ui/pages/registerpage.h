// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

namespace indikator {

class FindingsLabel;
class RegisterView;

/// A page that is one register: its list, the card of the current record, and what contradicts itself among them.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    RegisterPage(Workspace& workspace, const RecordType& type, const QString& title, const QStringList& columns,
                 QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title; }

    [[nodiscard]] QString badge() const override; ///< how many records there are

    [[nodiscard]] bool suitsCentre() const override { return true; }

    bool showSubject(const Subject& subject) override;
    void focusContent() override;

    [[nodiscard]] RegisterView& view() const { return *m_view; }

private:
    void onCurrentChanged(const Id& record);
    void showFindings();

    const RecordType& m_type;
    QString m_title;
    FindingsLabel* m_findings;
    RegisterView* m_view;
};

} // namespace indikator
