// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/guidebrowser.h"

#include "core/report/guidesearch.h"
#include "ui/shell/guidehtml.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int leastPicture = 240;
constexpr int noticeable = 24; ///< pixels of width worth a new layout

} // namespace

GuideBrowser::GuideBrowser(const Guide& guide, QWidget* parent)
    : QTextBrowser(parent)
    , m_guide(guide)
{
    setOpenExternalLinks(false);
    setAccessibleName(tr("Text of the guide"));
    document()->setDocumentMargin(margin);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideBrowser::mark);
}

bool GuideBrowser::show(const QString& anchor)
{
    const QString address = guideAddress(m_guide, anchor);
    if (!address.isEmpty())
        setSource(QUrl(address));
    return !address.isEmpty();
}

void GuideBrowser::setMarked(const QStringList& stems)
{
    m_stems = stems;
    mark();
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    if (name.scheme() == u"guide"_s) {
        const auto place = m_guide.place(name.path());
        m_pictureWidth = pictureWidth();
        return place ? guideHtml(m_guide, m_guide.chapters()[place->chapter], palette(), m_pictureWidth) : QVariant();
    }
    for (const GuideChapter& chapter : m_guide.chapters())
        for (const GuideBlock& block : chapter.blocks)
            if (type == QTextDocument::ImageResource && !block.picture.isEmpty() && block.picture == name.toString())
                return QImage(block.picture);
    return {};
}

void GuideBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        renew();
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (std::abs(pictureWidth() - m_pictureWidth) > noticeable)
        renew();
}

/// Lays the chapter out anew at the place where it was read.
void GuideBrowser::renew()
{
    if (source().isEmpty())
        return;
    const QScrollBar* const bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    document()->setDefaultFont(font());
    setHtml(loadResource(QTextDocument::HtmlResource, source()).toString());
    verticalScrollBar()->setValue(int(std::lround(share * verticalScrollBar()->maximum())));
    mark();
}

void GuideBrowser::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = searchForm(document()->toRawText());
    for (const QString& stem : m_stems) {
        for (qsizetype at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.size())) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(int(at));
            selection.cursor.setPosition(int(at + stem.size()), QTextCursor::KeepAnchor);
            selection.format.setBackground(palette().highlight());
            selection.format.setForeground(palette().highlightedText());
            marks << selection;
        }
    }
    setExtraSelections(marks);
}

int GuideBrowser::pictureWidth() const
{
    return std::max(viewport()->width() - 3 * margin, leastPicture);
}

} // namespace indikator
