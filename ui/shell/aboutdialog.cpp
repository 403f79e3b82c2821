// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutdialog.h"

#include "ui/report/components.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logTail = 8 * 1024;

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QTreeWidget* partsView(QWidget* parent)
{
    auto* const view = new QTreeWidget(parent);
    view->setAccessibleName(AboutDialog::tr("Parts with versions and licences"));
    view->setHeaderLabels({AboutDialog::tr("Part"), AboutDialog::tr("Version"), AboutDialog::tr("Licence")});
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    for (const Component& part : components())
        new QTreeWidgetItem(view, {part.name, part.version, part.licence});
    view->setCurrentItem(view->topLevelItem(0));
    for (int column = 0; column < view->columnCount(); ++column)
        view->resizeColumnToContents(column);
    return view;
}

/// The last whole lines of the log.
QString endOf(const QString& logFile)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool cut = file.size() > logTail;
    file.seek(std::max<qint64>(0, file.size() - logTail));
    const QByteArray bytes = file.readAll();
    return QString::fromUtf8(cut ? bytes.sliced(bytes.indexOf('\n') + 1) : bytes);
}

} // namespace

AboutDialog::AboutDialog(const QString& logFile, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Indikator"));
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(wrapped(
        tr("<h3>Indikator %1</h3><p>Measures, proves and plans the maturity of customer-experience management in a "
           "regional employment service. Works without a network; all data stay in your file.</p>")
            .arg(QLatin1StringView(INDIKATOR_VERSION)),
        this));
    auto* const caption = wrapped(tr("Licence: Apache-2.0. &Made with:"), this);
    auto* const view = partsView(this);
    caption->setBuddy(view);
    layout->addWidget(caption);
    layout->addWidget(view, 1);
    auto* const buttons = new QDialogButtonBox; // Close comes last: Tab goes round among the others of Qt 6.4 else
    const QPushButton* const copy = buttons->addButton(tr("&Copy details"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [logFile] { QGuiApplication::clipboard()->setText(details(logFile)); });
    if (!logFile.isEmpty()) {
        const QString path = QDir::toNativeSeparators(logFile);
        auto* const log = wrapped(tr("Log: %1").arg(path), this);
        log->setTextFormat(Qt::PlainText);
        log->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(log);
        const QPushButton* const show = buttons->addButton(tr("Show the &log"), QDialogButtonBox::ActionRole);
        connect(show, &QPushButton::clicked, this,
                [logFile] { QDesktopServices::openUrl(QUrl::fromLocalFile(logFile)); });
    }
    QPushButton* const close = buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    close->setFocus();
    setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 80, screen()->availableSize().width() / 2));
}

QString AboutDialog::details(const QString& logFile)
{
    QStringList lines{u"indikator "_s + QLatin1StringView(INDIKATOR_VERSION),
                      QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture() + u", "_s +
                          QGuiApplication::platformName(),
                      QLocale::system().name() + u", "_s + QLocale().name()};
    for (const Component& part : components())
        lines << part.name + (part.version.isEmpty() ? QString() : u' ' + part.version) + u" ("_s + part.licence + u')';
    for (const QScreen* screen : QGuiApplication::screens())
        lines << u"%1×%2, %3 %"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(qRound(screen->devicePixelRatio() * 100));
    if (const QString log = endOf(logFile); !log.isEmpty())
        lines << QString() << log;
    return lines.join(u'\n');
}

} // namespace indikator
