#include "app/prompts/evidencedialog.h"

#include "app/pages/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace ExMedic {

EvidenceDialog::EvidenceDialog(const EvidenceView &view, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Evidence"));
    resize(columnWidth(90), space(26));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space(1), space(1), space(1), space(1));
    all->setSpacing(space(0.4));
    auto *title = new Text(Type::Heading);
    title->setPlain(view.title);
    all->addWidget(title);
    auto *when = new Text(Type::Small, true);
    when->setPlain(view.vantage.isEmpty() ? view.time : tr("%1, seen from %2").arg(view.time, view.vantage));
    all->addWidget(when);
    if (!view.request.isEmpty()) {
        auto *request = new CodeLine;
        request->setCode(view.request);
        request->setAccessibleName(tr("What was asked"));
        all->addWidget(request);
    }
    auto *answer = new QPlainTextEdit;
    answer->setReadOnly(true);
    answer->setFont(codeFont(true));
    answer->setPlainText(view.answer);
    answer->setAccessibleName(tr("The answer as it came"));
    all->addWidget(answer, 1);
    auto *row = new QHBoxLayout;
    auto *copy = makeButton(QStringLiteral("copy"));
    copy->setText(tr("Copy"));
    auto *close = makePrimary({});
    close->setText(tr("Close"));
    close->setDefault(true);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(close);
    all->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [text = view.answer] { QGuiApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace ExMedic
