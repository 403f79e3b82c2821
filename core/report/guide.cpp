// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/guide.h"

namespace indikator {

QString plainText(const GuideText& text)
{
    QString joined;
    for (const GuideSpan& span : text)
        joined += span.text;
    return joined;
}

Guide::Guide(QString title, std::vector<GuideChapter> chapters, QHash<QString, QString> topics)
    : m_title(std::move(title))
    , m_chapters(std::move(chapters))
    , m_topics(std::move(topics))
{}

std::optional<GuidePlace> Guide::place(const QString& anchor) const
{
    for (std::size_t chapter = 0; chapter < m_chapters.size(); ++chapter) {
        if (m_chapters[chapter].anchor == anchor)
            return GuidePlace{chapter, std::nullopt};
        const auto& blocks = m_chapters[chapter].blocks;
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            if (blocks[block].kind == GuideBlock::Kind::Section && blocks[block].anchor == anchor)
                return GuidePlace{chapter, block};
        }
    }
    return std::nullopt;
}

} // namespace indikator
