// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/guidereader.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct GuideReaderText
{
    Q_DECLARE_TR_FUNCTIONS(GuideReaderText)
};

using Kind = GuideBlock::Kind;

[[noreturn]] void refuse(const QString& where, const QString& what)
{
    throw Error(ErrorCode::DamagedFile, GuideReaderText::tr("The guide cannot be read, %1: %2").arg(where, what));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(path, file.errorString());
    return file.readAll();
}

/// The text up to `mark`, which is passed over; nothing when the mark does not come.
std::optional<QString> takeUntil(const QString& line, qsizetype& at, const QString& mark)
{
    const qsizetype end = line.indexOf(mark, at);
    if (end < 0)
        return std::nullopt;
    const QString taken = line.mid(at, end - at);
    at = end + mark.size();
    return taken;
}

/// Reads one chapter line by line.
class ChapterReader
{
public:
    ChapterReader(QString folder, const QString& name)
        : m_folder(std::move(folder))
        , m_name(name + u".md"_s)
    {
        m_chapter.anchor = name;
    }

    GuideChapter read()
    {
        const QString text = QString::fromUtf8(bytesOf(QDir(m_folder).filePath(m_name)));
        for (const QString& line : text.split(u'\n')) {
            ++m_line;
            readLine(line.trimmed());
        }
        if (m_chapter.title.isEmpty())
            fault(GuideReaderText::tr("the chapter has no title"));
        return std::move(m_chapter);
    }

private:
    [[noreturn]] void fault(const QString& what) const { refuse(u"%1:%2"_s.arg(m_name).arg(m_line), what); }

    void readLine(const QString& line)
    {
        static const QRegularExpression step(u"^(\\d+)\\. (.+)$"_s);
        static const QRegularExpression section(u"^## (.+) \\{#([a-z0-9-]+)\\}$"_s);
        static const QRegularExpression picture(u"^!\\[(.+)\\]\\((.+)\\)$"_s);
        if (line.isEmpty()) {
            m_open = false;
        } else if (line.startsWith(u"# "_s)) {
            m_chapter.title = line.sliced(2);
        } else if (const auto heading = section.match(line); heading.hasMatch()) {
            add(Kind::Section, heading.captured(1)).anchor = heading.captured(2);
        } else if (line.startsWith(u"#"_s)) {
            fault(GuideReaderText::tr("a heading needs an anchor such as {#name}"));
        } else if (line.startsWith(u"- "_s)) {
            add(Kind::Bullet, line.sliced(2));
        } else if (const auto item = step.match(line); item.hasMatch()) {
            add(Kind::Step, item.captured(2)).number = item.captured(1).toInt();
        } else if (const auto shown = picture.match(line); shown.hasMatch()) {
            addPicture(shown.captured(1), shown.captured(2));
        } else if (line.startsWith(u'|')) {
            addRow(line);
        } else if (m_open) {
            const GuideText more = textOf(u' ' + line);
            std::ranges::copy(more, std::back_inserter(m_chapter.blocks.back().text));
        } else {
            add(Kind::Text, line);
        }
    }

    GuideBlock& add(Kind kind, const QString& text)
    {
        GuideBlock block;
        block.kind = kind;
        block.text = textOf(text);
        m_chapter.blocks.push_back(std::move(block));
        m_open = kind == Kind::Text || kind == Kind::Bullet || kind == Kind::Step;
        return m_chapter.blocks.back();
    }

    void addPicture(const QString& caption, const QString& name)
    {
        GuideBlock& block = add(Kind::Picture, caption);
        block.picture = QDir(m_folder).filePath(u"pictures/"_s + name);
        const QByteArray head = bytesOf(block.picture).first(std::min<qsizetype>(24, QFile(block.picture).size()));
        if (head.size() < 24 || !head.startsWith("\x89PNG"))
            fault(GuideReaderText::tr("“%1” is no PNG picture").arg(name));
        block.pixels = QSize(qFromBigEndian<int>(head.constData() + 16), qFromBigEndian<int>(head.constData() + 20));
    }

    void addRow(const QString& line)
    {
        static const QRegularExpression ruler(u"^[|: -]+$"_s);
        if (ruler.match(line).hasMatch())
            return;
        if (m_chapter.blocks.empty() || m_chapter.blocks.back().kind != Kind::Table || m_line != m_lastRow + 1)
            add(Kind::Table, {});
        std::vector<GuideText> cells;
        for (const QString& cell : line.sliced(1).split(u'|'))
            cells.push_back(textOf(cell.trimmed()));
        cells.pop_back(); // behind the last bar
        auto& rows = m_chapter.blocks.back().rows;
        if (!rows.empty() && rows.front().size() != cells.size())
            fault(GuideReaderText::tr("the row has more or fewer cells than the head of its table"));
        rows.push_back(std::move(cells));
        m_lastRow = m_line + (rows.size() == 1 ? 1 : 0); // the ruler follows the head
    }

    GuideText textOf(const QString& line) const
    {
        GuideText text;
        bool bold = false;
        const auto add = [&](const QString& part, bool key, const QString& link) {
            if (!part.isEmpty())
                text.push_back({part, bold, key, link});
        };
        QString plain;
        const auto flush = [&] { add(std::exchange(plain, {}), false, {}); };
        for (qsizetype at = 0; at < line.size();) {
            const QChar sign = line[at];
            if (line.mid(at, 2) == u"**"_s) {
                flush();
                bold = !bold;
                at += 2;
            } else if (sign == u'`') {
                flush();
                const auto key = takeUntil(line, ++at, u"`"_s);
                if (!key)
                    fault(GuideReaderText::tr("a key is not closed"));
                add(*key, true, {});
            } else if (sign == u'[' && line.indexOf(u"](#"_s, at) > 0) {
                flush();
                const auto caption = takeUntil(line, ++at, u"](#"_s);
                const auto target = takeUntil(line, at, u")"_s);
                if (!target)
                    fault(GuideReaderText::tr("a link is not closed"));
                add(*caption, false, *target);
            } else {
                plain += sign;
                ++at;
            }
        }
        if (bold)
            fault(GuideReaderText::tr("bold text is not closed"));
        flush();
        return text;
    }

    QString m_folder;
    QString m_name;
    GuideChapter m_chapter;
    int m_line = 0;
    int m_lastRow = -1;
    bool m_open = false; ///< the next line goes on with the last block
};

QSet<QString> anchorsOf(const std::vector<GuideChapter>& chapters)
{
    QSet<QString> anchors;
    const auto add = [&](const QString& chapter, const QString& anchor) {
        if (anchors.contains(anchor))
            refuse(chapter, GuideReaderText::tr("the anchor “%1” is there twice").arg(anchor));
        anchors << anchor;
    };
    for (const GuideChapter& chapter : chapters) {
        add(chapter.anchor, chapter.anchor);
        for (const GuideBlock& block : chapter.blocks) {
            if (block.kind == Kind::Section)
                add(chapter.anchor, block.anchor);
        }
    }
    return anchors;
}

void checkLinks(const QString& chapter, const GuideText& text, const QSet<QString>& anchors)
{
    for (const GuideSpan& span : text) {
        if (!span.link.isEmpty() && !anchors.contains(span.link))
            refuse(chapter, GuideReaderText::tr("there is no anchor “%1”").arg(span.link));
    }
}

void checkLinks(const std::vector<GuideChapter>& chapters, const QSet<QString>& anchors)
{
    for (const GuideChapter& chapter : chapters) {
        for (const GuideBlock& block : chapter.blocks) {
            checkLinks(chapter.anchor, block.text, anchors);
            for (const auto& row : block.rows)
                for (const GuideText& cell : row)
                    checkLinks(chapter.anchor, cell, anchors);
        }
    }
}

} // namespace

Guide readGuide(const QString& folder)
{
    const QString indexName = u"index.json"_s;
    QJsonParseError error;
    const QJsonObject index = QJsonDocument::fromJson(bytesOf(QDir(folder).filePath(indexName)), &error).object();
    if (error.error != QJsonParseError::NoError)
        refuse(indexName, error.errorString());
    std::vector<GuideChapter> chapters;
    for (const QJsonValue& name : index[u"chapters"_s].toArray())
        chapters.push_back(ChapterReader(folder, name.toString()).read());
    if (chapters.empty())
        refuse(indexName, GuideReaderText::tr("it names no chapter"));
    const QSet<QString> anchors = anchorsOf(chapters);
    checkLinks(chapters, anchors);
    QHash<QString, QString> topics;
    const QJsonObject named = index[u"topics"_s].toObject();
    for (auto topic = named.begin(); topic != named.end(); ++topic) {
        topics[topic.key()] = topic->toString();
        if (!anchors.contains(topic->toString()))
            refuse(indexName, GuideReaderText::tr("there is no anchor “%1”").arg(topic->toString()));
    }
    return {index[u"title"_s].toString(), std::move(chapters), topics};
}

Guide shippedGuide(const QString& language)
{
    return readGuide(language == u"en"_s ? u":/help/en"_s : u":/help/ru"_s);
}

} // namespace indikator
