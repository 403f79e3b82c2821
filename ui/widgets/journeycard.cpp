// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/journeycard.h"

#include "ui/models/journeyboard.h"
#include "ui/widgets/recordform.h"

namespace indikator {

JourneyCard::JourneyCard(Workspace& workspace, JourneyBoard& board, QWidget* parent)
    : QStackedWidget(parent)
    , m_board(board)
{
    addWidget(new QWidget(this));
    const std::initializer_list<const RecordType*> types{&recordTable<JourneyStage>(), &recordTable<Touchpoint>(),
                                                         &recordTable<PainPoint>(), &recordTable<JourneyIdea>()};
    for (const RecordType* type : types) {
        auto* const form = new RecordForm(workspace, *type, this);
        form->setWriter([this, type](const Id& record, size_t field, const QJsonValue& value) {
            return m_board.write(*type, record, field, value);
        });
        addWidget(form);
        m_forms.emplace_back(type, form);
    }
}

void JourneyCard::setRecord(const RecordType* type, const Id& record)
{
    m_current = nullptr;
    for (const auto& [known, form] : m_forms) {
        if (known != type) {
            form->setRecord({});
            continue;
        }
        form->setReadOnly(!m_board.canEdit());
        form->setRecord(record);
        m_current = form;
    }
    setCurrentIndex(0);
    if (m_current)
        setCurrentWidget(m_current);
}

} // namespace indikator
