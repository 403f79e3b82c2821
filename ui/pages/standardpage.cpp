// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/standardpage.h"

#include "ui/models/evidencedesk.h"
#include "ui/models/placeproof.h"
#include "ui/models/referencenames.h"
#include "ui/models/standardmodel.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/wrappingdelegate.h"

#include <QFormLayout>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr double titleScale = 1.15;
constexpr std::array cardFields{"state", "value", "comment", "evidence"};

void prepareList(QTreeView& view, QAbstractItemModel& model)
{
    view.setModel(&model);
    view.setItemDelegate(new WrappingDelegate(&view));
    view.setRootIsDecorated(false);
    view.setWordWrap(true);
    view.setAllColumnsShowFocus(true);
    view.setTabKeyNavigation(false);
    view.header()->setStretchLastSection(true);
    QObject::connect(view.header(), &QHeaderView::sectionResized, &view, &QTreeView::doItemsLayout);
}

} // namespace

StandardPage::StandardPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new StandardModel(workspace, this))
    , m_normsModel(new NormsModel(workspace, this))
    , m_names(new ReferenceNames(workspace, this))
    , m_head(new Heading({}, titleScale, this))
    , m_tabs(new QTabBar(this))
    , m_views(new QStackedWidget(this))
    , m_list(makeList())
    , m_norms(makeNorms())
{
    auto* const layout = new QVBoxLayout(this);
    m_tabs->addTab(tr("Requirements"));
    m_tabs->addTab(tr("Two norms"));
    m_tabs->setAccessibleName(tr("View of the Standard"));
    auto* const split = new QSplitter(Qt::Vertical, m_views);
    split->addWidget(m_list);
    split->addWidget(makeCard());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    m_views->addWidget(split);
    m_views->addWidget(m_norms);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StandardPage::onCurrentChanged);
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &StandardPage::refresh);
    refresh();
}

StandardPage::~StandardPage() = default;

QTreeView* StandardPage::makeList()
{
    auto* const view = new QTreeView(m_views);
    prepareList(*view, *m_model);
    view->setAccessibleName(tr("Requirements of the Standard"));
    const int letter = fontMetrics().averageCharWidth();
    view->setColumnWidth(StandardModel::ParagraphColumn, letter * 9);
    view->setColumnWidth(StandardModel::RequirementColumn, letter * 40);
    view->setColumnWidth(StandardModel::StateColumn, letter * 16);
    view->setColumnWidth(StandardModel::ProposalColumn, letter * 18);
    view->installEventFilter(this);
    return view;
}

QTreeView* StandardPage::makeNorms()
{
    auto* const view = new QTreeView(m_views);
    prepareList(*view, *m_normsModel);
    view->setAccessibleName(tr("Two norms"));
    for (int column = 0; column < NormsModel::ColumnCount; ++column)
        view->setColumnWidth(column, fontMetrics().averageCharWidth() * 20);
    return view;
}

QWidget* StandardPage::makeCard()
{
    auto* const room = new QScrollArea(m_views);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    m_card = new QFrame(room);
    auto* const layout = new QVBoxLayout(m_card);
    m_about = new QLabel(m_card);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_accept = new QPushButton(tr("&Accept what the registers say (F4)"), m_card);
    m_plan = new QPushButton(tr("Put into the &roadmap"), m_card);
    connect(m_accept, &QPushButton::clicked, this, [this] { workspace().evidence().accept({{}, {}, {}, {m_shown}}); });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit planRequested(m_shown); });
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_plan);
    buttons->addStretch(1);
    layout->addWidget(m_about);
    layout->addLayout(buttons);
    auto* const form = new QFormLayout;
    for (const char* field : cardFields)
        addField(*form, field);
    layout->addLayout(form);
    layout->addStretch(1);
    room->setWidget(m_card);
    return room;
}

void StandardPage::addField(QFormLayout& form, const char* name)
{
    const auto& type = recordTable<StandardAnswer>();
    const auto field = static_cast<size_t>(type.indexOf(QString::fromLatin1(name)));
    FieldEditor* const editor = FieldEditor::make(type.fields()[field], *m_names, m_card);
    auto* const label = new QLabel(type.fields()[field].title(), m_card);
    label->setBuddy(editor->input());
    form.addRow(label, editor);
    connect(editor, &FieldEditor::left, this, [this, field, editor] { save(field, *editor); });
    m_editors.emplace_back(field, editor);
}

QString StandardPage::title() const
{
    return tr("Standard");
}

QString StandardPage::badge() const
{
    const StandardSheet* const sheet = workspace().evidence().standard();
    return sheet ? u"%1/%2"_s.arg(sheet->met()).arg(sheet->of()) : QString();
}

void StandardPage::refresh()
{
    const StandardSheet* const sheet = workspace().evidence().standard();
    m_views->setEnabled(sheet);
    if (!sheet) {
        m_head->setText(workspace().evaluation() ? tr("The registers are still being read…")
                                                 : tr("There is no assessment yet"));
    } else {
        const QString counts = tr("Met: %1 of %2 · partly: %3 · not met: %4")
                                   .arg(sheet->met())
                                   .arg(sheet->of())
                                   .arg(sheet->count(RequirementState::Partly))
                                   .arg(sheet->count(RequirementState::NotMet));
        m_head->setText(sheet->unanswered() > 0 ? tr("%1 · %n not confirmed", nullptr, sheet->unanswered()).arg(counts)
                                                : counts);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
    }
    showCard();
    emit badgeChanged();
}

std::optional<StandardAnswer> StandardPage::current() const
{
    const StandardSheet* const sheet = workspace().evidence().standard();
    const StandardLine* const line = sheet ? sheet->line(m_shown) : nullptr;
    if (!line)
        return std::nullopt;
    StandardAnswer answer = line->answer;
    answer.assessment = workspace().assessment();
    answer.id = StandardAnswer::idFor(answer.assessment, m_shown);
    return answer;
}

void StandardPage::onCurrentChanged()
{
    showCard();
    if (!m_shown.isEmpty() && isVisible())
        workspace().select({Subject::Kind::Requirement, m_shown, {}});
}

/// A field that is being typed in is left alone.
void StandardPage::showCard()
{
    const StandardLine* const line = m_model->line(m_list->currentIndex());
    const bool isOther = !line || line->requirement->id != m_shown;
    m_shown = line ? line->requirement->id : QString();
    m_card->setVisible(line);
    if (!line)
        return;
    const PlaceProof proof = placeProof(workspace(), {Subject::Kind::Requirement, m_shown, {}});
    QStringList about{proof.summary()};
    about << proof.missing;
    if (proof.asksReason())
        about << tr("The answer differs from the registers: give the reason in the comment.");
    about.removeAll(QString());
    m_about->setText(about.join(u'\n'));
    m_accept->setEnabled(proof.canAccept);
    m_plan->setEnabled(workspace().canEdit());
    const auto answer = current();
    const Row row = recordTable<StandardAnswer>().row(answer.value_or(StandardAnswer()));
    for (const auto& [field, editor] : m_editors) {
        if (isOther || !editor->isTouched())
            editor->setValue(row[field]);
        editor->setReadOnly(!workspace().canAnswer());
    }
}

void StandardPage::save(size_t field, FieldEditor& editor)
{
    const TypedValue typed = editor.typed();
    auto answer = current();
    if (!answer || !workspace().canAnswer() || !editor.isTouched() || !typed.isGood())
        return;
    Row row = recordTable<StandardAnswer>().row(*answer);
    row[field] = typed.value;
    editor.setValue(typed.value);
    write(recordTable<StandardAnswer>().record(row));
}

void StandardPage::write(const StandardAnswer& answer)
{
    workspace().attempt([&] { answerRequirement(workspace().document(), answer); });
}

bool StandardPage::answer(RequirementState state)
{
    auto answer = current();
    if (!answer || !workspace().canAnswer())
        return true;
    answer->state = state;
    write(*answer);
    return true;
}

bool StandardPage::handleKey(int key)
{
    switch (key) {
    case Qt::Key_1:
        return answer(RequirementState::Met);
    case Qt::Key_2:
        return answer(RequirementState::Partly);
    case Qt::Key_3:
    case Qt::Key_0:
        return answer(RequirementState::NotMet);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return answer(RequirementState::Unknown);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_editors[2].second->input()->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

bool StandardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return false;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* const press = static_cast<QKeyEvent*>(event);
        if ((press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleKey(press->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

bool StandardPage::goToUnanswered(bool forward, bool fromEdge)
{
    const int count = m_model->rowCount();
    const int current = m_list->currentIndex().row();
    for (int row = fromEdge || current < 0 ? (forward ? 0 : count - 1) : current + (forward ? 1 : -1);
         row >= 0 && row < count; row += forward ? 1 : -1) {
        const StandardLine& line = *m_model->line(m_model->index(row, 0));
        if (line.isOptional() || (line.isAnswered() && !line.lacksReason()))
            continue;
        return showSubject({Subject::Kind::Requirement, line.requirement->id, {}});
    }
    return false;
}

bool StandardPage::showSubject(const Subject& subject)
{
    const QModelIndex index =
        subject.kind == Subject::Kind::Requirement ? m_model->indexOf(subject.key) : QModelIndex();
    if (!index.isValid())
        return false;
    m_tabs->setCurrentIndex(0);
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    onCurrentChanged();
    return true;
}

void StandardPage::focusContent()
{
    m_tabs->currentIndex() == 0 ? m_list->setFocus(Qt::ShortcutFocusReason)
                                : m_norms->setFocus(Qt::ShortcutFocusReason);
    onCurrentChanged();
}

} // namespace indikator
