// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/helpdialog.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(const QString& language, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    resize(760, 640);
    auto* const browser = new QTextBrowser(this);
    browser->setAccessibleName(tr("Help"));
    QFile file(language == u"en"_s ? u":/help/help_en.md"_s : u":/help/help_ru.md"_s);
    if (file.open(QIODevice::ReadOnly))
        browser->setMarkdown(QString::fromUtf8(file.readAll()));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(browser);
}

} // namespace indikator
