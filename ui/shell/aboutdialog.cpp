// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Indikator"));
    auto* const text = new QLabel(
        tr("<h3>Indikator %1</h3><p>Measures, proves and plans the maturity of customer-experience management in a "
           "regional employment service. Works without a network; all data stay in your file.</p>")
            .arg(QLatin1StringView(INDIKATOR_VERSION)),
        this);
    text->setWordWrap(true);
    auto* const parts = new QLabel(
        tr("Licence: Apache-2.0. Made with Qt %1 (LGPL-3), SQLite (public domain), libxlsxwriter (BSD-2), minizip "
           "(Zlib), QPDF (Apache-2.0), the faces PT Serif and PT Sans (ParaType Free Font License) and icons of "
           "Breeze (LGPL-3).")
            .arg(QLatin1StringView(qVersion())),
        this);
    parts->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const QPushButton* const copy = buttons->addButton(tr("&Copy details"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(details()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(parts);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

QString AboutDialog::details()
{
    return u"indikator %1, Qt %2, %3, %4"_s.arg(QLatin1StringView(INDIKATOR_VERSION), QLatin1StringView(qVersion()),
                                                QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

} // namespace indikator
