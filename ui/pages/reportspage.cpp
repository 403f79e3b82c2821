// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/reportspage.h"

#include "core/base/period.h"
#include "core/operations/assessing.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/papersmodel.h"
#include "ui/pages/paperpath.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pageprinter.h"
#include "ui/widgets/pagesview.h"
#include "ui/widgets/savestatus.h"
#include "ui/widgets/thumbnaildelegate.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize thumbnailSize(78, 108);

/// A label before what it names.
QWidget* captioned(const QString& caption, QWidget* buddy, QWidget* parent)
{
    auto* const pair = new QWidget(parent);
    auto* const layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const label = new QLabel(caption, pair);
    label->setBuddy(buddy);
    buddy->setAccessibleName(QString(caption).remove(u'&').remove(u':'));
    layout->addWidget(label);
    layout->addWidget(buddy);
    return pair;
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_papers(new PapersModel(this))
    , m_job(new SaveJob(this))
    , m_questions{[this](const QString& suggested, const QString& filter) {
                      return QFileDialog::getSaveFileName(this, tr("Save paper"), suggested, filter);
                  },
                  [this](const QString& suggested) {
                      return QFileDialog::getExistingDirectory(this, tr("Save all papers in a folder"), suggested);
                  },
                  [this](const QString& question) {
                      return QMessageBox::question(this, tr("Save paper"), question) == QMessageBox::Yes;
                  }}
{
    auto* const layout = new QVBoxLayout(this);
    auto* const splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeForms());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    m_status = new SaveStatus(*m_job, this);
    layout->addWidget(m_status);
    connect(m_job, &SaveJob::started, this, &ReportsPage::enableControls);
    connect(m_job, &SaveJob::finished, this, &ReportsPage::enableControls);
    connect(m_job, &SaveJob::failed, this,
            [this](const Error& error) { this->workspace().attempt([&] { throw Error(error); }); });
    connect(&workspace, &Workspace::evaluationChanged, this, &ReportsPage::markStale);
    m_forms->setCurrentIndex(m_papers->index(0));
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

bool ReportsPage::showSubject(const Subject& subject)
{
    const auto forms = reportForms();
    const auto form = std::ranges::find(forms, subject.key, &ReportForm::id);
    if (subject.kind != Subject::Kind::Paper || form == forms.end())
        return false;
    if (std::exchange(m_record, subject.record) != subject.record)
        m_stale = true;
    refresh(); // only a form that is possible can be chosen
    m_forms->setCurrentIndex(m_papers->index(static_cast<int>(form - forms.begin())));
    focusContent();
    return true;
}

/// The meeting that was asked for may be gone since.
Id ReportsPage::meeting() const
{
    return workspace().document().find<Meeting>(m_record) ? m_record : Id();
}

void ReportsPage::focusContent()
{
    m_forms->setFocus();
}

QWidget* ReportsPage::makeForms()
{
    m_forms = new QListView(this);
    m_forms->setModel(m_papers);
    m_forms->setAccessibleName(tr("Forms"));
    m_papers->setThumbnailSize(thumbnailSize);
    m_forms->setItemDelegate(new ThumbnailDelegate(thumbnailSize, m_forms));
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forms->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_forms->setResizeMode(QListView::Adjust);
    m_forms->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_forms->setMaximumWidth(fontMetrics().averageCharWidth() * 45);
    connect(m_forms->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::showPaper);
    return m_forms;
}

QWidget* ReportsPage::makePreview()
{
    auto* const side = new QWidget(this);
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(layout->spacing(), 0, 0, 0);
    m_preview = new PagesView(side);
    m_preview->setAccessibleName(tr("Preview"));
    layout->addWidget(makeControls());
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeZoom());
    connect(m_preview, &PagesView::currentPageChanged, this, &ReportsPage::showPlace);
    connect(m_preview, &PagesView::zoomChanged, this, &ReportsPage::showZoom);
    return side;
}

QWidget* ReportsPage::makeControls()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_margin = new QComboBox(row);
    m_margin->addItems({tr("30 mm"), tr("20 mm")});
    m_format = new QComboBox(row);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(captioned(tr("&Left margin:"), m_margin, row));
    layout->addStretch(1);
    layout->addWidget(captioned(tr("F&ormat:"), m_format, row));
    m_buttons = {addButton(row, tr("&Save…"), &ReportsPage::saveChosen),
                 addButton(row, tr("Save &all…"), &ReportsPage::saveAll),
                 addButton(row, tr("&Print…"), &ReportsPage::print)};
    connect(m_margin, &QComboBox::activated, this, [this] {
        markStale();
        emit narrowMarginChanged(narrowMargin());
    });
    return row;
}

QPushButton* ReportsPage::addButton(QWidget* row, const QString& text, void (ReportsPage::*action)())
{
    auto* const button = new QPushButton(text, row);
    connect(button, &QPushButton::clicked, this, action);
    row->layout()->addWidget(button);
    return button;
}

QWidget* ReportsPage::makeZoom()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_place = new QLabel(row);
    m_zoom = new QComboBox(row);
    m_zoom->addItem(tr("Fit width"));
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent / 100.0);
    connect(m_zoom, &QComboBox::activated, this, [this](int item) {
        const QVariant zoom = m_zoom->itemData(item);
        m_preview->setZoom(zoom.isValid() ? std::optional(zoom.toDouble()) : std::nullopt);
    });
    layout->addWidget(m_place);
    layout->addStretch(1);
    layout->addWidget(captioned(tr("&Zoom:"), m_zoom, row));
    return row;
}

int ReportsPage::row() const
{
    return std::max(m_forms->currentIndex().row(), 0);
}

Format ReportsPage::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

bool ReportsPage::narrowMargin() const
{
    return m_margin->currentIndex() == 1;
}

void ReportsPage::setNarrowMargin(bool narrow)
{
    if (narrow == narrowMargin())
        return;
    m_margin->setCurrentIndex(narrow ? 1 : 0);
    markStale();
    emit narrowMarginChanged(narrow);
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        QTimer::singleShot(0, this, &ReportsPage::refresh); // the page stands first
}

void ReportsPage::markStale()
{
    m_stale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &ReportsPage::refresh);
}

void ReportsPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    PaperChoice choice;
    choice.assessment = workspace().assessment();
    choice.meeting = meeting();
    choice.today = workspace().today();
    choice.narrowMargin = narrowMargin();
    choice.journey = m_record;
    choice.profile = m_record;
    const EvidenceDesk& desk = workspace().evidence();
    choice.evidence = desk.isCurrent() ? desk.evidence() : nullptr;
    workspace().attempt([&] { m_papers->setSource(paperSource(workspace().document(), choice)); });
    showPaper();
}

bool ReportsPage::isPossible() const
{
    return workspace().isOpen() && m_papers->isPossible(row());
}

void ReportsPage::showPaper()
{
    if (m_stale)
        return;
    m_preview->setPages(isPossible() ? m_papers->paper(row()).pages : nullptr);
    showFormats();
    enableControls();
}

/// Keeps the format that was chosen when this form has it.
void ReportsPage::showFormats()
{
    const int chosen = m_format->currentData().toInt();
    m_format->clear();
    for (const Format format : allFormats()) {
        if (isPossible() && canWrite(m_papers->paper(row()).report, format))
            m_format->addItem(formatName(format), static_cast<int>(format));
    }
    m_format->setCurrentIndex(std::max(m_format->findData(chosen), 0));
}

void ReportsPage::showZoom()
{
    const auto zoom = m_preview->zoom();
    const int item = zoom ? m_zoom->findData(*zoom) : 0;
    m_zoom->setCurrentIndex(item);
    m_zoom->setPlaceholderText(zoom ? tr("%1 %").arg(qRound(*zoom * 100)) : QString());
}

void ReportsPage::showPlace()
{
    m_place->setText(m_preview->accessibleDescription());
}

void ReportsPage::enableControls()
{
    const bool possible = isPossible() && !m_job->isRunning();
    for (QPushButton* const button : m_buttons)
        button->setEnabled(possible);
    m_format->setEnabled(isPossible());
}

QString ReportsPage::suggestedPath(int row, Format format) const
{
    const QString folder = m_folder.isEmpty() ? QFileInfo(workspace().document().path()).absolutePath() : m_folder;
    return paperPath(folder, m_papers->form(row), m_papers->paper(row).report.about, format);
}

void ReportsPage::saveChosen()
{
    save(format());
}

void ReportsPage::savePaper()
{
    save(Format::Pdf);
}

void ReportsPage::save(Format format)
{
    refresh();
    if (!isPossible() || m_job->isRunning())
        return;
    const QString chosen = m_questions.file(suggestedPath(row(), format), formatFilter(format));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, format);
    const std::vector<SaveJob::Order> orders{{m_papers->paper(row()).report, path}};
    if (path != chosen && !mayReplace(orders))
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_job->start(orders);
}

void ReportsPage::saveAll()
{
    refresh();
    const QString start = QFileInfo(suggestedPath(row(), format())).absolutePath();
    const QString folder = m_questions.folder(start);
    if (folder.isEmpty())
        return;
    const std::vector<SaveJob::Order> orders = ordersFor(folder, format());
    if (!mayReplace(orders))
        return;
    m_folder = folder;
    m_job->start(orders);
}

std::vector<SaveJob::Order> ReportsPage::ordersFor(const QString& folder, Format format)
{
    std::vector<SaveJob::Order> orders;
    for (int row = 0; row < m_papers->rowCount(); ++row) {
        if (!m_papers->isPossible(row))
            continue;
        const Report& report = m_papers->paper(row).report;
        if (canWrite(report, format))
            orders.push_back({report, paperPath(folder, m_papers->form(row), report.about, format)});
    }
    return orders;
}

bool ReportsPage::mayReplace(const std::vector<SaveJob::Order>& orders) const
{
    QStringList existing;
    for (const SaveJob::Order& order : orders) {
        if (QFileInfo::exists(order.path))
            existing << QFileInfo(order.path).fileName();
    }
    return existing.isEmpty() ||
           m_questions.confirm(tr("These files exist already:\n%1\nReplace them?").arg(existing.join(u'\n')));
}

void ReportsPage::print()
{
    refresh();
    auto* const printer = new QPrinter(QPrinter::HighResolution);
    setPaper(*printer, m_papers->paper(row()).pages->pages.front());
    printer->setDocName(m_papers->paper(row()).report.title);
    auto* const dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_preview->pageCount());
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* chosen) { printOn(*chosen); });
    dialog->open();
}

void ReportsPage::printOn(QPrinter& printer)
{
    workspace().attempt([&] {
        if (!printPages(printer, *m_papers->paper(row()).pages))
            throw Error(ErrorCode::Io, tr("The printer “%1” does not accept the paper. Check that it is switched on "
                                          "and connected.")
                                           .arg(printer.printerName()));
    });
}

} // namespace indikator
