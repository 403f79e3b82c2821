// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldeditors.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

namespace {

constexpr int visibleRows = 12;

void narrow(QListWidget& list, const QString& text)
{
    for (int row = 0; row < list.count(); ++row)
        list.item(row)->setHidden(!list.item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

} // namespace

ManyEditor::ManyEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : PopupEditor(field, names, parent)
{
    addOpener(style()->standardIcon(QStyle::SP_FileDialogDetailedView), tr("List to tick"));
}

std::vector<std::pair<QString, QString>> ManyEditor::offers() const
{
    std::vector<std::pair<QString, QString>> offers;
    for (const Choice& choice : field().choices)
        offers.emplace_back(QLatin1StringView(choice.code), choiceText(choice));
    if (field().type == FieldType::References) {
        for (const auto& [id, name] : names().all(field()))
            offers.emplace_back(id, name);
    }
    return offers;
}

QWidget* ManyEditor::fillPopup(QWidget* popup)
{
    auto* const filter = new QLineEdit(popup);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto* const list = new QListWidget(popup);
    list->setAccessibleName(field().title());
    const QJsonArray ticked = typed().value.toArray();
    for (const auto& [value, name] : offers()) {
        auto* const item = new QListWidgetItem(name, list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    list->setMinimumSize(std::max(width(), list->sizeHintForColumn(0) + 40),
                         list->sizeHintForRow(0) * std::clamp(list->count(), 3, visibleRows) + 8);
    popup->layout()->addWidget(filter);
    popup->layout()->addWidget(list);
    filter->setVisible(list->count() > visibleRows);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString& text) { narrow(*list, text); });
    connect(list, &QListWidget::itemChanged, this, [this, list] { take(*list); });
    return filter->isHidden() ? static_cast<QWidget*>(list) : filter;
}

void ManyEditor::take(const QListWidget& list)
{
    QStringList names;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            names << list.item(row)->text();
    }
    setText(names.join(QStringLiteral("; ")));
}

} // namespace indikator
