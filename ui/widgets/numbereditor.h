// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/fieldeditor.h"

namespace indikator {

class NumberBox;

/// A number with arrows; empty where the field may be empty. Anything can be typed, arrows stay in the field's range.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] bool canUndoTyping() const override;

private:
    NumberBox* m_box;
};

} // namespace indikator
