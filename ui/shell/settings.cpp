// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentKept = 10;

QString systemFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"indikator"_s, u"indikator"_s).fileName();
}

} // namespace

Settings::Settings(const QString& file)
    : m_settings(file.isEmpty() ? systemFile() : file, QSettings::IniFormat)
{}

int Settings::zoom() const
{
    return std::clamp(m_settings.value("zoom"_L1, 100).toInt(), smallestZoom, largestZoom);
}

void Settings::setZoom(int percent)
{
    m_settings.setValue("zoom"_L1, std::clamp(percent, smallestZoom, largestZoom));
}

Theme Settings::theme() const
{
    return static_cast<Theme>(std::clamp(m_settings.value("theme"_L1, 0).toInt(), 0, 2));
}

void Settings::setTheme(Theme theme)
{
    m_settings.setValue("theme"_L1, static_cast<int>(theme));
}

QString Settings::language() const
{
    return m_settings.value("language"_L1, u"ru"_s).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_settings.setValue("language"_L1, language);
}

bool Settings::narrowMargin() const
{
    return m_settings.value("narrowMargin"_L1, false).toBool();
}

void Settings::setNarrowMargin(bool narrow)
{
    m_settings.setValue("narrowMargin"_L1, narrow);
}

bool Settings::followsPage() const
{
    return m_settings.value("followsPage"_L1, true).toBool();
}

void Settings::setFollowsPage(bool follows)
{
    m_settings.setValue("followsPage"_L1, follows);
}

bool Settings::tourOffered() const
{
    return m_settings.value("tourOffered"_L1, false).toBool();
}

void Settings::setTourOffered()
{
    m_settings.setValue("tourOffered"_L1, true);
}

QByteArray Settings::geometry() const
{
    return m_settings.value("geometry"_L1).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue("geometry"_L1, geometry);
}

QStringList Settings::recent() const
{
    return m_settings.value("recent"_L1).toStringList();
}

void Settings::addRecent(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recent();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue("recent"_L1, QStringList(paths.first(std::min(paths.size(), recentKept))));
}

void Settings::removeRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    m_settings.setValue("recent"_L1, paths);
}

} // namespace indikator
