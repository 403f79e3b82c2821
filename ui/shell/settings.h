// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace indikator {

enum class Theme { System, Light, Dark };

/// What the program remembers for its user between runs. Documents never depend on it.
class Settings
{
public:
    /// Keeps the settings in `file`, or where the system keeps them when it is empty.
    explicit Settings(const QString& file = {});

    static constexpr int smallestZoom = 80;
    static constexpr int largestZoom = 200;

    [[nodiscard]] int zoom() const; ///< per cent
    void setZoom(int percent);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    [[nodiscard]] QString language() const; ///< «ru» or «en»
    void setLanguage(const QString& language);

    [[nodiscard]] bool narrowMargin() const;
    void setNarrowMargin(bool narrow);

    [[nodiscard]] bool followsPage() const; ///< whether the presentation moves with the pages of the window
    void setFollowsPage(bool follows);

    [[nodiscard]] bool tourOffered() const; ///< once; later the help menu leads to it
    void setTourOffered();

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    [[nodiscard]] QStringList recent() const; ///< paths, newest first
    void addRecent(const QString& path);
    void removeRecent(const QString& path);

private:
    QSettings m_settings;
};

} // namespace indikator
