// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filterchips.h"

#include "ui/widgets/flowlayout.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

int firstField(const RecordType& type, const std::function<bool(const Field&)>& fits)
{
    for (size_t i = 1; i < type.fields().size(); ++i) {
        if (isShown(type, i) && static_cast<int>(i) != type.ownerIndex() && fits(type.fields()[i]))
            return static_cast<int>(i);
    }
    return -1;
}

/// The state of a record, its kind, its centre and its year, as far as the type has them.
std::vector<size_t> filterFields(const RecordType& type)
{
    const auto isChoice = [](const Field& field) {
        return field.type == FieldType::Choice || field.type == FieldType::Choices;
    };
    const auto isState = [](const Field& field) {
        return field.type == FieldType::Choice &&
               (field.name == u"status"_s || field.name == u"state"_s || field.name == u"stage"_s);
    };
    const int state = firstField(type, isState);
    const int kind = firstField(type, [&](const Field& field) { return isChoice(field) && !isState(field); });
    const int centre = firstField(type, [](const Field& field) { return field.leadsTo(u"centre"); });
    int year = firstField(type, [](const Field& field) { return field.name == u"year"_s; });
    if (year < 0)
        year = firstField(type, [](const Field& field) { return field.type == FieldType::Date; });
    std::vector<size_t> fields;
    for (const int field : {state, kind, centre, year}) {
        if (field >= 0)
            fields.push_back(static_cast<size_t>(field));
    }
    return fields;
}

bool isYear(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::Integer;
}

} // namespace

FilterChips::FilterChips(RecordModel& model, RecordFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
{
    setLayout(new FlowLayout(this));
    for (const size_t field : filterFields(model.type()))
        addChip(field);
    m_remarks = addSwitch(tr("With remarks"), tr("Only records that break a rule"),
                          [this](bool on) { m_filter.setOnlyRemarks(on); });
    m_mine =
        addSwitch(tr("Mine"), tr("Only records that you have made or changed"), [this](bool on) { showOnlyMine(on); });
    m_all = addSwitch(tr("Show all"), tr("Takes the filters away"), [this](bool) { m_filter.clear(); });
    m_all->setCheckable(false);
    refresh();
    connect(&model, &RecordModel::studied, this, &FilterChips::refresh);
}

/// Tabs around do not ask for the height of a width: it is told here.
void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

void FilterChips::addChip(size_t field)
{
    auto* const button = new QToolButton(this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    auto* const menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, field] { fill(*menu, field); });
    button->setMenu(menu);
    layout()->addWidget(button);
    m_chips.push_back({field, button});
}

QToolButton* FilterChips::addSwitch(const QString& text, const QString& toolTip, const std::function<void(bool)>& apply)
{
    auto* const button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, apply](bool on) {
        emit aboutToFilter();
        apply(on);
        refresh();
        emit changed();
    });
    layout()->addWidget(button);
    return button;
}

std::vector<FilterChips::Value> FilterChips::valuesOf(size_t field) const
{
    const Field& description = m_model.type().fields()[field];
    std::vector<Value> values;
    for (const Choice& choice : description.choices)
        values.push_back({QLatin1StringView(choice.code), choiceText(choice)});
    if (!description.targets.isEmpty()) {
        for (const auto& [id, name] : m_model.names().all(description))
            values.push_back({id, name});
    }
    if (!isYear(description))
        return values;
    std::set<QString> years;
    for (const Row& row : m_model.rows()) {
        if (!isEmptyValue(row[field]))
            years.insert(row[field].isDouble() ? QString::number(row[field].toInt()) : row[field].toString().left(4));
    }
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        values.push_back({*year, *year});
    return values;
}

void FilterChips::fill(QMenu& menu, size_t field)
{
    menu.clear();
    const auto& chosen = m_filter.values(field);
    for (const auto& [key, text] : valuesOf(field)) {
        QAction* const action = menu.addAction(QString(text).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(chosen.contains(key));
        connect(action, &QAction::toggled, this, [this, field, key = key](bool on) { choose(field, key, on); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("There is nothing to choose yet"))->setEnabled(false);
}

void FilterChips::choose(size_t field, const QString& key, bool on)
{
    std::set<QString> values = m_filter.values(field);
    if (on)
        values.insert(key);
    else
        values.erase(key);
    emit aboutToFilter();
    m_filter.setValues(field, values);
    refresh();
    emit changed();
}

void FilterChips::showOnlyMine(bool on)
{
    std::set<QString> records;
    Workspace& workspace = m_model.workspace();
    if (on && workspace.isOpen())
        workspace.attempt([&] {
            for (const Id& id : workspace.document().changedBy(workspace.document().user()))
                records.insert(id.toString());
        });
    m_filter.setRecords(on ? std::optional(records) : std::nullopt);
}

QString FilterChips::textOf(const Chip& chip) const
{
    const Field& field = m_model.type().fields()[chip.field];
    const QString title = isYear(field) ? tr("Year") : field.title();
    const auto& chosen = m_filter.values(chip.field);
    if (chosen.empty())
        return title;
    QStringList texts;
    for (const auto& [key, text] : valuesOf(chip.field)) {
        if (chosen.contains(key))
            texts << text;
    }
    const QString first = texts.value(0);
    return texts.size() > 1 ? tr("%1: %2 and %n more", nullptr, static_cast<int>(texts.size()) - 1).arg(title, first)
                            : tr("%1: %2", "title of a field and the value filtered by").arg(title, first);
}

void FilterChips::refresh()
{
    for (const Chip& chip : m_chips) {
        const bool isSet = !m_filter.values(chip.field).empty();
        QFont font = this->font();
        font.setBold(isSet);
        chip.button->setFont(font);
        chip.button->setText(
            fontMetrics().elidedText(textOf(chip), Qt::ElideRight, 40 * fontMetrics().averageCharWidth()));
        chip.button->setAccessibleName(tr("Filter: %1").arg(textOf(chip)));
    }
    m_remarks->setChecked(m_filter.onlyRemarks());
    m_remarks->setText(m_model.remarks() > 0 ? tr("With remarks (%1)").arg(m_model.remarks()) : tr("With remarks"));
    m_mine->setChecked(m_filter.hasRecords());
    m_all->setVisible(m_filter.isActive());
}

} // namespace indikator
