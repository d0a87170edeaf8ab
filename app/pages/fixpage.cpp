#include "app/pages/fixpage.h"

#include "app/pages/codeview.h"
#include "app/pages/parts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ExMedic {

namespace {

Text *addText(QBoxLayout *layout, Type type, bool muted, const QString &text)
{
    auto *label = new Text(type, muted);
    label->setPlain(text);
    layout->addWidget(label);
    return label;
}

QString joined(const QStringList &parts)
{
    QStringList full = parts;
    full.removeAll(QString());
    return full.join(QStringLiteral(" · "));
}

} // namespace

FixPage::FixPage(QWidget *parent) : Page(parent), m_body(new QVBoxLayout)
{
    useFullWidth();
    m_body->setSpacing(space(0.75));
    column()->addLayout(m_body);
    addStretch();
    retranslate();
}

void FixPage::setView(const FixView &view)
{
    if (view.plan != m_view.plan)
        scrollToTop();
    m_view = view;
    question()->setPlain(view.title);
    lead()->setPlain(view.summary);
    lead()->setVisible(!view.summary.isEmpty());
    retranslate();
    Q_EMIT barChanged();
}

void FixPage::addRisk()
{
    if (m_view.risk.isEmpty())
        return;
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(space(0.6));
    auto *icon = new Icon(QStringLiteral("warning"), 1.2);
    icon->setMark(Mark::Warning);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    addText(words, Type::Small, true, tr("Risk"));
    addText(words, Type::Body, false, m_view.risk);
    row->addLayout(words, 1);
    card->column()->addLayout(row);
    m_body->addWidget(card);
}

void FixPage::addMissing()
{
    for (const FieldView &field : std::as_const(m_view.missing)) {
        auto *card = new Card;
        auto *row = new FieldRow(field);
        auto *take = makeButton(QStringLiteral("forward"));
        take->setText(tr("Use it"));
        auto *line = new QHBoxLayout;
        line->addWidget(row, 1);
        line->addWidget(take, 0, Qt::AlignBottom);
        card->column()->addLayout(line);
        const auto give = [this, row] {
            if (!row->value().isEmpty())
                Q_EMIT valueGiven(row->key(), row->value());
        };
        connect(take, &QPushButton::clicked, this, give);
        connect(row->edit(), &QLineEdit::returnPressed, this, give);
        m_body->addWidget(card);
    }
}

void FixPage::addWays()
{
    if (m_view.ways.size() < 2)
        return;
    addText(m_body, Type::Small, true, tr("Ways to do it"));
    auto *rows = new QWidget;
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space(0.35));
    int number = 1;
    for (const WayView &way : std::as_const(m_view.ways)) {
        auto *row = new AnswerRow({way.id, way.text, way.possible ? way.consent : way.hindrance}, number++, false);
        row->setChecked(way.id == m_view.way);
        row->setEnabled(way.possible);
        connect(row, &QAbstractButton::clicked, this, [this, way] { Q_EMIT wayChosen(way.id, way.consent); });
        list->addWidget(row);
    }
    m_body->addWidget(rows);
}

void FixPage::addSteps(const QString &title, const QList<PlanStepView> &steps)
{
    if (steps.isEmpty())
        return;
    auto *card = new Card;
    addText(card->column(), Type::Heading, false, title);
    int number = 1;
    for (const PlanStepView &step : steps) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space(0.5));
        auto *count = new Text(Type::Body, true);
        count->setPlain(tr("%1.").arg(number++));
        count->setFixedWidth(space(1.1));
        row->addWidget(count, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        addText(words, Type::Body, false, step.text);
        const QString notices = step.notices.isEmpty() ? QString() : tr("notices: %1").arg(step.notices);
        const QString about = joined({step.where, notices, step.duration});
        if (!about.isEmpty())
            addText(words, Type::Small, true, about);
        row->addLayout(words, 3);
        auto *back = new QHBoxLayout;
        back->setSpacing(space(0.25));
        if (!step.undo.isEmpty()) {
            back->addWidget(new Icon(QStringLiteral("undo"), 0.8), 0, Qt::AlignTop);
            addText(back, Type::Small, true, step.undo);
        }
        auto *backColumn = new QVBoxLayout;
        backColumn->addLayout(back);
        backColumn->addStretch(1);
        row->addLayout(backColumn, 2);
        for (const int file : step.files) {
            auto *show = new LinkButton;
            show->setFont(typeFont(Type::Small));
            show->setText(tr("Script"));
            show->setAccessibleName(tr("Script of: %1").arg(step.text));
            connect(show, &QPushButton::clicked, this, [this, file] { showFile(file); });
            row->addWidget(show, 0, Qt::AlignTop);
            break;
        }
        card->column()->addLayout(row);
    }
    m_body->addWidget(card);
}

void FixPage::addScripts()
{
    m_code = nullptr;
    m_fileButtons.clear();
    if (m_view.files.isEmpty())
        return;
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    addText(head, Type::Heading, false, tr("Scripts"));
    head->setStretch(0, 1);
    auto *copy = makeButton(QStringLiteral("copy"));
    copy->setText(tr("Copy"));
    auto *save = makeButton(QStringLiteral("save"));
    save->setText(tr("Save all …"));
    head->addWidget(copy);
    head->addWidget(save);
    card->column()->addLayout(head);
    m_saved = new StateMark;
    m_saved->hide();
    card->column()->addWidget(m_saved);
    auto *both = new QHBoxLayout;
    both->setSpacing(space(0.75));
    auto *names = new QVBoxLayout;
    names->setSpacing(space(0.2));
    for (int i = 0; i < m_view.files.size(); ++i) {
        const ScriptFileView &file = m_view.files.at(i);
        auto *button = makeButton(file.role == QLatin1String("undo") ? QStringLiteral("undo") : QStringLiteral("document"));
        button->setCheckable(true);
        button->setText(file.roleTitle);
        button->setToolTip(file.name);
        connect(button, &QPushButton::clicked, this, [this, i] { showFile(i); });
        names->addWidget(button);
        m_fileButtons.append(button);
    }
    names->addStretch(1);
    both->addLayout(names);
    auto *right = new QVBoxLayout;
    m_fileInfo = addText(right, Type::Small, true, {});
    m_code = new CodeView;
    m_code->setMinimumHeight(space(16));
    right->addWidget(m_code, 1);
    both->addLayout(right, 1);
    card->column()->addLayout(both);
    addText(card->column(), Type::Small, true,
            tr("Each script only shows what it would change. With -Apply it changes. It refuses where the object is no longer as it was at diagnosis."));
    m_body->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view.files.value(m_file).text); });
    connect(save, &QPushButton::clicked, this, &FixPage::saveWanted);
    showFile(std::min(m_file, static_cast<int>(m_view.files.size()) - 1));
}

void FixPage::showFile(int index)
{
    if (!m_code || index < 0 || index >= m_view.files.size())
        return;
    m_file = index;
    const ScriptFileView &file = m_view.files.at(index);
    m_code->setScript(file.text);
    m_code->setAccessibleName(file.name);
    m_fileInfo->setPlain(joined({file.name, file.where}));
    m_fileInfo->setToolTip(tr("SHA-256 %1").arg(file.sha256));
    for (int i = 0; i < m_fileButtons.size(); ++i)
        m_fileButtons.at(i)->setChecked(i == index);
}

void FixPage::addLists()
{
    const auto section = [this](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        auto *block = new QVBoxLayout;
        block->setSpacing(space(0.1));
        addText(block, Type::Small, true, title);
        addText(block, Type::Body, false, text);
        m_body->addLayout(block);
    };
    section(tr("Look again afterwards"), m_view.verify.join(QStringLiteral("\n")));
    section(tr("Test"), m_view.test);
    section(tr("The way back"), m_view.backOut);
}

void FixPage::setSaved(bool good, const QString &sentence)
{
    if (!m_saved)
        return;
    m_saved->setState(good ? Mark::Healthy : Mark::Fault, sentence);
    m_saved->show();
}

void FixPage::build()
{
    clearLayout(m_body);
    m_saved = nullptr;
    m_fileInfo = nullptr;
    addRisk();
    addMissing();
    if (!m_view.problem.isEmpty()) {
        auto *problem = new StateMark;
        problem->setState(Mark::Warning, m_view.problem);
        m_body->addWidget(problem);
    }
    addWays();
    addSteps(tr("Until then"), m_view.relief);
    addSteps(tr("The repair"), m_view.steps);
    addScripts();
    addLists();
}

BarState FixPage::bar() const
{
    BarState state;
    state.forwardText = tr("To the report");
    return state;
}

void FixPage::forward() { Q_EMIT finished(); }

bool FixPage::choose(int number)
{
    if (number < 1 || number > m_view.ways.size() || !m_view.ways.at(number - 1).possible)
        return false;
    const WayView way = m_view.ways.at(number - 1);
    Q_EMIT wayChosen(way.id, way.consent);
    return true;
}

void FixPage::retranslate() { build(); }

} // namespace ExMedic
