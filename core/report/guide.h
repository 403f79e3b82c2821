// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace indikator {

/// A stretch of the guide's text in one face.
struct GuideSpan
{
    QString text;
    bool bold = false;
    bool key = false; ///< a key or what is typed
    QString link;     ///< the anchor it leads to

    bool operator==(const GuideSpan&) const = default;
};

using GuideText = std::vector<GuideSpan>;

[[nodiscard]] QString plainText(const GuideText& text);

struct GuideBlock
{
    enum class Kind { Section, Text, Bullet, Step, Table, Picture };

    Kind kind = Kind::Text;
    GuideText text;                           ///< of a picture: its caption
    QString anchor;                           ///< of a section
    int number = 0;                           ///< of a step
    std::vector<std::vector<GuideText>> rows; ///< of a table; the first is its head
    QString picture;                          ///< path of the PNG file
    QSize pixels;                             ///< of the picture

    bool operator==(const GuideBlock&) const = default;
};

struct GuideChapter
{
    QString anchor;
    QString title;
    std::vector<GuideBlock> blocks;
};

/// Where an anchor leads: a chapter, and in it a section or, without one, its beginning.
struct GuidePlace
{
    std::size_t chapter = 0;
    std::optional<std::size_t> block;
};

/// The user guide, as its files say it. Anchors are unique, every link and every topic leads to one of them and every
/// picture exists: the reader refuses anything else.
class Guide
{
public:
    Guide(QString title, std::vector<GuideChapter> chapters, QHash<QString, QString> topics);

    [[nodiscard]] const QString& title() const { return m_title; }

    [[nodiscard]] const std::vector<GuideChapter>& chapters() const { return m_chapters; }

    [[nodiscard]] std::optional<GuidePlace> place(const QString& anchor) const;

    /// The anchor that explains a part of the window, named by its class («MatrixPage») or by class and object name
    /// («RegisterPage.person»). Empty when the guide does not know it.
    [[nodiscard]] QString anchorOf(const QString& topic) const { return m_topics.value(topic); }

    [[nodiscard]] const QHash<QString, QString>& topics() const { return m_topics; }

private:
    QString m_title;
    std::vector<GuideChapter> m_chapters;
    QHash<QString, QString> m_topics;
};

} // namespace indikator
