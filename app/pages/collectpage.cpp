#include "app/pages/collectpage.h"

#include "app/pages/parts.h"

#include <QVBoxLayout>

namespace ExMedic {

namespace {

QString keyOf(const QString &collector, const QString &about) { return QStringLiteral("%1/%2").arg(collector, about); }

} // namespace

CollectPage::CollectPage(QWidget *parent) : Page(parent)
{
    m_list = new QVBoxLayout;
    m_list->setSpacing(space(0.75));
    column()->addLayout(m_list);
    addStretch();
    retranslate();
}

void CollectPage::setView(const CollectView &view)
{
    const bool same = view.path == m_view.path && view.commands.size() == m_view.commands.size() && !m_entries.isEmpty();
    m_view = view;
    question()->setPlain(view.title);
    lead()->setPlain(view.text);
    lead()->setVisible(!view.text.isEmpty());
    if (!same) {
        build();
        scrollToTop();
    }
    for (Entry &entry : m_entries) {
        entry.done = m_view.done.contains(entry.key);
        if (entry.state)
            entry.state->setState(entry.done ? Mark::Healthy : Mark::Waiting, entry.done ? tr("output is there") : tr("output is missing"));
    }
    setTerms(view.terms);
    Q_EMIT barChanged();
}

void CollectPage::build()
{
    clearLayout(m_list);
    m_entries.clear();
    for (const CommandView &command : std::as_const(m_view.commands)) {
        Entry entry;
        entry.key = keyOf(command.collector, command.about);
        entry.command = command;
        auto *commandBox = new CommandBox(command, m_view.demo);
        auto *state = new StateMark;
        auto *box = new PasteBox(3);
        auto *result = new ReadResult;
        box->setAccessibleName(tr("Output of: %1").arg(command.title));
        setHint(box, tr("Paste the output here (Ctrl+V)"));
        commandBox->column()->addWidget(box);
        commandBox->column()->addWidget(result);
        commandBox->column()->addWidget(state);
        m_list->addWidget(commandBox);
        entry.box = box;
        entry.result = result;
        entry.state = state;
        m_entries.append(entry);
        connect(commandBox, &CommandBox::fetchWanted, this, &CollectPage::fetchWanted);
        connect(box, &PasteBox::submitted, this, &CollectPage::forward);
        connect(box, &QPlainTextEdit::textChanged, this, [this, key = entry.key] {
            if (Entry *changed = this->entry(key))
                changed->sent = false;
            Q_EMIT barChanged();
        });
    }
}

CollectPage::Entry *CollectPage::entry(const QString &key)
{
    for (Entry &candidate : m_entries) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

CollectPage::Entry *CollectPage::nextOpen()
{
    for (Entry &candidate : m_entries) {
        if (!candidate.done && candidate.box && candidate.box->toPlainText().trimmed().isEmpty())
            return &candidate;
    }
    return nullptr;
}

void CollectPage::send(const QString &key)
{
    const Entry *found = entry(key);
    if (found && found->box)
        Q_EMIT pasted(found->command.collector, found->command.about, found->box->toPlainText());
}

void CollectPage::setRead(const QString &collector, const QString &about, const ReadView &read)
{
    if (Entry *found = entry(keyOf(collector, about)); found && found->result)
        found->result->setView(read);
}

void CollectPage::setOutput(const QString &collector, const QString &about, const QString &text)
{
    if (Entry *found = entry(keyOf(collector, about)); found && found->box) {
        found->box->setPlainText(text);
        found->box->setFocus();
    }
}

void CollectPage::setDone(const QString &collector, const QString &about)
{
    const QString key = keyOf(collector, about);
    if (!m_view.done.contains(key))
        m_view.done.append(key);
    if (Entry *found = entry(key)) {
        found->done = true;
        if (found->state)
            found->state->setState(Mark::Healthy, tr("output is there"));
    }
    Q_EMIT barChanged();
}

bool CollectPage::isComplete() const
{
    return std::all_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &one) { return one.done; });
}

BarState CollectPage::bar() const
{
    BarState state;
    state.dontKnow = true;
    state.dontKnowText = tr("I can't run it");
    state.forward = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                [](const Entry &e) { return e.done || (e.box && !e.box->toPlainText().trimmed().isEmpty()); });
    return state;
}

void CollectPage::forward()
{
    QStringList waiting;
    for (const Entry &candidate : std::as_const(m_entries)) {
        if (!candidate.done && !candidate.sent && candidate.box && !candidate.box->toPlainText().trimmed().isEmpty())
            waiting.append(candidate.key);
    }
    // a command that prints nothing, or nothing of use, must not hold up the case
    if (waiting.isEmpty())
        Q_EMIT finished();
    for (const QString &key : std::as_const(waiting)) {
        if (Entry *sending = entry(key))
            sending->sent = true;
        send(key);
    }
}

void CollectPage::dontKnow() { Q_EMIT declined(); }

bool CollectPage::takePaste(const QString &text)
{
    Entry *open = nextOpen();
    if (!open || !open->box)
        return false;
    open->box->setPlainText(text);
    open->box->setFocus();
    return true;
}

QWidget *CollectPage::firstFocus()
{
    Entry *open = nextOpen();
    return open ? open->box.data() : nullptr;
}

void CollectPage::retranslate()
{
    // the words of each card come with the cards; they are made anew when the language changes
    if (!m_view.path.isEmpty()) {
        const QStringList done = m_view.done;
        QMap<QString, QString> texts;
        for (const Entry &candidate : std::as_const(m_entries)) {
            if (candidate.box)
                texts.insert(candidate.key, candidate.box->toPlainText());
        }
        build();
        for (Entry &candidate : m_entries) {
            candidate.box->setPlainText(texts.value(candidate.key));
            candidate.done = done.contains(candidate.key);
            candidate.state->setState(candidate.done ? Mark::Healthy : Mark::Waiting,
                                      candidate.done ? tr("output is there") : tr("output is missing"));
        }
    }
}

} // namespace ExMedic
