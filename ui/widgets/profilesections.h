// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/profilecheck.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace indikator {

class Workspace;

/// The chapters of a profile, each with its text and what it rests on: a coloured edge and a sign tell data from
/// assumption. A text is saved when it is left.
class ProfileSections : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProfileSections(Workspace& workspace, QWidget* parent = nullptr);

    void show(const ProfileData* data); ///< null: nothing
    void commit();
    void focusSection(const QString& kind);

    [[nodiscard]] QPlainTextEdit* editor(const QString& kind) const; ///< or null

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Line
    {
        QString kind;
        QWidget* edge = nullptr;
        QComboBox* grounds = nullptr;
        QPlainTextEdit* text = nullptr;
    };

    void build(const ProfileData& data);
    void save(const Line& line);
    void showGrounds(const Line& line) const;

    Workspace& m_workspace;
    Id m_profile;
    QStringList m_kinds; ///< that lines were made for
    std::vector<Line> m_lines;
    bool m_isFilling = false;
};

} // namespace indikator
