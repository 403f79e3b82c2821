// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/readingspanel.h"

#include "core/operations/assessing.h"
#include "ui/models/recordedits.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::TextInteractionFlags selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

QString paragraph(const QString& caption, const QString& text)
{
    return text.isEmpty() ? QString() : u"<p><b>%1</b> %2</p>"_s.arg(caption.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

ReadingsPanel::ReadingsPanel(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Disputed places of the methodology"));
    build();
    connect(&workspace, &Workspace::changed, this, &ReadingsPanel::showChoices);
    connect(&workspace, &Workspace::documentOpened, this, &ReadingsPanel::build);
}

/// Of the current assessment, else the newest of the document.
std::shared_ptr<const Methodology> ReadingsPanel::methodology() const
{
    if (const Evaluation* const evaluation = m_workspace.evaluation())
        return evaluation->methodology;
    std::shared_ptr<const Methodology> newest;
    if (m_workspace.isOpen() && !m_workspace.document().editions().isEmpty())
        m_workspace.attempt(
            [&] { newest = m_workspace.document().methodology(m_workspace.document().editions().constLast()); });
    return newest;
}

void ReadingsPanel::build()
{
    m_groups.clear();
    m_methodology = methodology();
    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    if (m_methodology) {
        for (const bool isChoice : {true, false}) { // what there is to decide comes first
            for (const Reading& reading : m_methodology->readings) {
                if (reading.options.empty() != isChoice)
                    addReading(*layout, reading);
            }
        }
    }
    layout->addStretch(1);
    setWidget(content);
    showChoices();
}

void ReadingsPanel::addReading(QVBoxLayout& layout, const Reading& reading)
{
    auto* const box =
        new QGroupBox(tr("%1 — %2", "code and place of a disputed place").arg(reading.code, reading.place));
    auto* const column = new QVBoxLayout(box);
    auto* const text = new QLabel(paragraph(tr("What is unclear:"), reading.problem) +
                                  paragraph(tr("Decision:"), reading.decision) + paragraph(tr("Why:"), reading.reason));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(selectable);
    column->addWidget(text);
    addOptions(*column, reading);
    layout.addWidget(box);
}

void ReadingsPanel::addOptions(QVBoxLayout& layout, const Reading& reading)
{
    if (reading.options.empty())
        return;
    auto* const group = new QButtonGroup(layout.parentWidget());
    for (size_t i = 0; i < reading.options.size(); ++i) {
        const QString text = reading.options[i].text;
        auto* const button = new QRadioButton(QString(text).replace(u'&', "&&"_L1));
        button->setAccessibleDescription(reading.problem);
        group->addButton(button, static_cast<int>(i));
        layout.addWidget(button);
        const QString code = reading.code;
        const QString option = reading.options[i].id;
        connect(button, &QRadioButton::clicked, this, [=, this] { choose(code, option); });
    }
    m_groups[reading.code] = group;
}

void ReadingsPanel::choose(const QString& reading, const QString& option)
{
    m_workspace.attempt([&] {
        const Region region = regionOf(m_workspace.document());
        QJsonObject parameters = region.parameters.toObject();
        parameters.insert(reading, option);
        const auto field = static_cast<size_t>(recordTable<Region>().indexOf(u"parameters"));
        changeField(m_workspace, recordTable<Region>(), region.id, field, parameters);
    });
    showChoices(); // also when the document refused
}

void ReadingsPanel::showChoices()
{
    if (!m_workspace.isOpen() || !m_methodology)
        return;
    Parameters chosen;
    m_workspace.attempt([&] { chosen = parametersOf(regionOf(m_workspace.document())); });
    for (const auto& [code, group] : m_groups) {
        const auto& options = m_methodology->reading(code)->options;
        const auto found = std::ranges::find(options, chosen.value(code), &ReadingOption::id);
        const auto place = found == options.end() ? 0 : static_cast<int>(found - options.begin());
        group->button(place)->setChecked(true);
        for (QAbstractButton* const button : group->buttons())
            button->setEnabled(m_workspace.canEdit());
    }
}

} // namespace indikator
