#include "app/pages/inventorypage.h"

#include "app/pages/parts.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

namespace ExMedic {

InventoryPage::InventoryPage(QWidget *parent)
    : Page(parent), m_nameHead(new Text(Type::Small, true)), m_name(new QLineEdit), m_addressHead(new Text(Type::Small, true)),
      m_address(new QLineEdit), m_serverHead(new Text(Type::Small, true)), m_grid(new QGridLayout), m_add(makeButton(QStringLiteral("add"))),
      m_problem(new Text(Type::Small)), m_command(new QVBoxLayout), m_paste(new PasteBox(3)), m_read(new ReadResult)
{
    auto *names = new QGridLayout;
    names->setHorizontalSpacing(space(0.75));
    names->setVerticalSpacing(space(0.2));
    names->addWidget(m_nameHead, 0, 0);
    names->addWidget(m_addressHead, 0, 1);
    names->addWidget(m_name, 1, 0);
    names->addWidget(m_address, 1, 1);
    column()->addLayout(names);
    column()->addWidget(m_serverHead);
    m_grid->setHorizontalSpacing(space(0.5));
    m_grid->setVerticalSpacing(space(0.3));
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 4);
    column()->addLayout(m_grid);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    column()->addWidget(m_problem);
    m_problem->setMark(Mark::Fault);
    m_problem->hide();
    column()->addWidget(makeLine());
    column()->addLayout(m_command);
    column()->addWidget(m_paste);
    column()->addWidget(m_read);
    addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] { addLine({}); });
    connect(m_paste, &PasteBox::submitted, this, &InventoryPage::forward);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &InventoryPage::barChanged);
    for (QLineEdit *line : {m_name, m_address}) {
        connect(line, &QLineEdit::textEdited, this, &InventoryPage::barChanged);
        connect(line, &QLineEdit::returnPressed, this, &InventoryPage::forward);
    }
    retranslate();
}

QLineEdit *InventoryPage::field(const QString &text, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(text);
    line->setAccessibleName(name);
    setHint(line, hint);
    connect(line, &QLineEdit::textEdited, this, &InventoryPage::barChanged);
    connect(line, &QLineEdit::returnPressed, this, &InventoryPage::forward);
    return line;
}

void InventoryPage::addLine(const ServerView &server)
{
    Line line;
    line.name = field(server.name, tr("Server"), tr("EX01"));
    line.version = field(server.version, tr("Version"), tr("2016"));
    line.address = field(server.address, tr("Address"), tr("192.0.2.11"));
    line.version->setCompleter(new QCompleter(m_view.versions, line.version));
    const int row = static_cast<int>(m_lines.size()) + 1;
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.version, row, 1);
    m_grid->addWidget(line.address, row, 2);
    m_lines.append(line);
}

void InventoryPage::buildLines()
{
    clearLayout(m_grid);
    m_lines.clear();
    int column_ = 0;
    for (const QString &title : {tr("Server"), tr("Version"), tr("Address, with port if not 443")}) {
        auto *head = new Text(Type::Small, true);
        head->setPlain(title);
        m_grid->addWidget(head, 0, column_++);
    }
    for (const ServerView &server : std::as_const(m_view.servers))
        addLine(server);
    if (m_view.servers.isEmpty())
        addLine({});
}

void InventoryPage::setView(const InventoryView &view)
{
    m_view = view;
    m_name->setText(view.name);
    m_address->setText(view.nameAddress);
    buildLines();
    m_problem->hide();
    retranslate();
    Q_EMIT barChanged();
}

InventoryView InventoryPage::entered() const
{
    InventoryView view = m_view;
    view.name = m_name->text().trimmed();
    view.nameAddress = m_address->text().trimmed();
    view.servers.clear();
    for (const Line &line : m_lines) {
        if (line.name && !line.name->text().trimmed().isEmpty())
            view.servers.append({line.name->text().trimmed(), line.version->text().trimmed(), line.address->text().trimmed()});
    }
    return view;
}

BarState InventoryPage::bar() const
{
    BarState state;
    const InventoryView now = entered();
    state.forward = !now.servers.isEmpty() || !now.name.isEmpty() || !m_paste->toPlainText().trimmed().isEmpty();
    return state;
}

void InventoryPage::forward()
{
    const QString text = m_paste->toPlainText();
    if (!text.trimmed().isEmpty()) {
        Q_EMIT pasted(text);
        return;
    }
    Q_EMIT finished(entered());
}

bool InventoryPage::takePaste(const QString &text)
{
    setOutput(text);
    return true;
}

void InventoryPage::setOutput(const QString &text)
{
    m_paste->setPlainText(text);
    m_paste->setFocus();
}

void InventoryPage::setRead(const ReadView &read)
{
    if (read.understood)
        m_paste->clear();
    m_read->setView(read);
}

void InventoryPage::setProblem(const QString &sentence)
{
    m_problem->setPlain(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QWidget *InventoryPage::firstFocus() { return m_name->text().isEmpty() ? m_name : m_lines.isEmpty() ? nullptr : m_lines.constFirst().name.data(); }

void InventoryPage::retranslate()
{
    question()->setText(tr("Servers and names"));
    lead()->setText(tr("Entered once, used by every question and every measurement of this case."));
    m_nameHead->setText(tr("Name that clients connect to"));
    m_addressHead->setText(tr("Address of the load balancer"));
    setHint(m_name, tr("mail.contoso.com"));
    setHint(m_address, tr("192.0.2.10"));
    m_name->setAccessibleName(tr("Name that clients connect to"));
    m_address->setAccessibleName(tr("Address of the load balancer"));
    m_serverHead->setText(tr("Exchange servers"));
    m_add->setText(tr("Another server"));
    m_paste->setAccessibleName(tr("Output of the command"));
    setHint(m_paste, tr("Or paste the output of this command (Ctrl+V): names and versions are read from it"));
    clearLayout(m_command);
    if (!m_view.command.command.isEmpty()) {
        auto *box = new CommandBox(m_view.command, m_view.demo);
        connect(box, &CommandBox::fetchWanted, this, &InventoryPage::fetchWanted);
        m_command->addWidget(box);
    }
}

} // namespace ExMedic
