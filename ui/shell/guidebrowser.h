// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/guide.h"

#include <QTextBrowser>

namespace indikator {

/// Shows chapters of the guide and nothing else: no file and no address of the world can be loaded into it.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    GuideBrowser(const Guide& guide, QWidget* parent);

    /// Opens the chapter at the anchor; false when there is none.
    bool show(const QString& anchor);

    /// Marks these stems (see searchStems) in what is shown, now and after each change of chapter.
    void setMarked(const QStringList& stems);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void mark();
    void renew();
    [[nodiscard]] int pictureWidth() const;

    const Guide& m_guide;
    QStringList m_stems;
    int m_pictureWidth = 0; ///< in what is shown
};

} // namespace indikator
