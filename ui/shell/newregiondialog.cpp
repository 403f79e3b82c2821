// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/newregiondialog.h"

#include "core/operations/exchange.h"
#include "core/organisation/centre.h"
#include "core/organisation/region.h"
#include "ui/widgets/pathline.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

int longest(const RecordType& type, QStringView field)
{
    return type.fields()[static_cast<size_t>(type.indexOf(field))].maximumLength;
}

QLineEdit* regionLine(const char16_t* field)
{
    auto* const line = new QLineEdit;
    line->setMaxLength(longest(recordTable<Region>(), field));
    return line;
}

/// A name that every file system takes.
QString fileName(const QString& region)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    return QString(region).replace(forbidden, u" "_s).simplified().left(100);
}

} // namespace

NewRegionDialog::NewRegionDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_name(new QComboBox)
    , m_institution(regionLine(u"institution"))
    , m_executor(regionLine(u"executor"))
    , m_centres(new QPlainTextEdit)
    , m_path(new PathLine)
{
    setWindowTitle(tr("New region"));
    resize(640, 560);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(subjects());
    m_name->setCurrentIndex(-1);
    m_name->lineEdit()->setMaxLength(longest(recordTable<Region>(), u"name"));
    m_name->lineEdit()->setPlaceholderText(tr("Type a part of the name"));
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_centres->setTabChangesFocus(true);
    m_centres->setPlaceholderText(tr("One centre a line; paste the list from a spreadsheet or a document"));
    auto* const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_nameLine = addLine(*form, tr("&Subject of the Russian Federation *"), m_name, m_name);
    addLine(*form, tr("&Institution, full name"), m_institution, m_institution);
    addLine(*form, tr("&Executor"), m_executor, m_executor);
    m_centresLine = addLine(*form, tr("&Centres"), m_centres, m_centres);
    m_pathLine = addLine(*form, tr("&File *"), m_path, m_path->input());
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRegionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QComboBox::currentTextChanged, this, &NewRegionDialog::proposePath);
    connect(m_centres, &QPlainTextEdit::textChanged, this, &NewRegionDialog::showCentres);
    connect(m_path, &PathLine::changed, this, [this] { showProblems(); });
    showCentres();
}

NewRegionDialog::Line NewRegionDialog::addLine(QFormLayout& form, const QString& label, QWidget* input, QWidget* focus)
{
    auto* const cell = new QWidget(this);
    auto* const column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(input);
    auto* const problem = new QLabel(cell);
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    problem->hide();
    column->addWidget(problem);
    auto* const caption = new QLabel(label, this);
    caption->setBuddy(focus);
    focus->setAccessibleName(QString(label).remove(u'&').remove(u" *"_s));
    form.addRow(caption, cell);
    return {focus, problem};
}

NewRegion NewRegionDialog::result() const
{
    NewRegion region{m_name->currentText().simplified(), m_institution->text().simplified(),
                     m_executor->text().simplified(), centreLines(), m_path->path()};
    region.centres.removeDuplicates();
    return region;
}

QStringList NewRegionDialog::subjects()
{
    QStringList names;
    for (const QJsonValue& name : readJsonFile(u":/directories/subjects.json"_s).value("subjects"_L1).toArray())
        names << name.toString();
    return names;
}

QStringList NewRegionDialog::centreLines() const
{
    QStringList names;
    for (const QString& line : m_centres->toPlainText().split(u'\n')) {
        if (const QString name = line.simplified(); !name.isEmpty())
            names << name;
    }
    return names;
}

void NewRegionDialog::proposePath()
{
    const QString name = fileName(m_name->currentText());
    if (m_path->path() == m_proposed) {
        m_proposed = name.isEmpty() ? QString() : QDir(m_folder).filePath(name + u".indikator"_s);
        m_path->setPath(m_proposed);
    }
    showProblems();
}

/// How many centres there are, and which are named twice: those are made once.
void NewRegionDialog::showCentres()
{
    const QStringList lines = centreLines();
    QStringList once;
    QStringList repeated;
    for (const QString& line : lines)
        (once.contains(line) ? repeated : once) << line;
    repeated.removeDuplicates();
    QString text = tr("%n centre(s)", nullptr, static_cast<int>(once.size()));
    if (!repeated.isEmpty())
        text += u'\n' + tr("Named more than once, taken once: %1.").arg(repeated.join("; "_L1));
    m_centresLine.problem->setText(text);
    m_centresLine.problem->show();
    m_centres->setAccessibleDescription(text);
    showProblems();
}

void NewRegionDialog::show(const Line& line, const QString& problem)
{
    line.problem->setText(u"⚠ "_s + problem);
    line.problem->setVisible(!problem.isEmpty());
    line.input->setAccessibleDescription(problem);
}

bool NewRegionDialog::showProblems()
{
    const bool hasName = !m_name->currentText().simplified().isEmpty();
    const QString path = m_path->problem();
    const int most = longest(recordTable<Centre>(), u"name");
    bool areShort = true;
    for (const QString& name : centreLines())
        areShort = areShort && name.size() <= most;
    if (!areShort)
        show(m_centresLine, tr("A line is longer than %n character(s): is it one centre a line?", nullptr, most));
    if (m_wasRefused || hasName) {
        show(m_nameLine, hasName ? QString() : tr("Name the region."));
        show(m_pathLine, path);
    }
    return hasName && path.isEmpty() && areShort;
}

void NewRegionDialog::accept()
{
    m_wasRefused = true;
    if (showProblems()) {
        QDialog::accept();
        return;
    }
    for (const Line& line : {m_nameLine, m_centresLine, m_pathLine}) {
        if (line.problem->isVisible() && line.problem->text().startsWith(u'⚠')) {
            line.input->setFocus();
            return;
        }
    }
}

} // namespace indikator
