// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace indikator {

class PathLine;

/// What a new region's document is made from; for newDocument().
struct NewRegion
{
    QString name;
    QString institution;
    QString executor;
    QStringList centres; ///< without empty lines and repetitions
    QString path;
};

/// Asks for a new region: its name from the directory of the subjects of the Russian Federation or free, its
/// institution, executor, centres one a line, and the file.
class NewRegionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes files in `folder`.
    explicit NewRegionDialog(const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] NewRegion result() const;

    void accept() override;

    /// The 89 names of the directory.
    [[nodiscard]] static QStringList subjects();

private:
    struct Line
    {
        QWidget* input;
        QLabel* problem;
    };

    Line addLine(QFormLayout& form, const QString& label, QWidget* input, QWidget* focus);
    void proposePath();
    void showCentres();
    bool showProblems(); ///< whether there are none
    static void show(const Line& line, const QString& problem);
    [[nodiscard]] QStringList centreLines() const;

    QString m_folder;
    QString m_proposed; ///< a path the user has not touched follows the name
    QComboBox* m_name;
    QLineEdit* m_institution;
    QLineEdit* m_executor;
    QPlainTextEdit* m_centres;
    PathLine* m_path;
    Line m_nameLine{};
    Line m_centresLine{};
    Line m_pathLine{};
    bool m_wasRefused = false; ///< messages about what is missing wait for the first attempt
};

} // namespace indikator
