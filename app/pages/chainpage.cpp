#include "app/pages/chainpage.h"

#include "app/pages/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace ExMedic {

ChainPage::ChainPage(QWidget *parent)
    : Page(parent), m_targets(new QHBoxLayout), m_verdict(new StateMark), m_cards(new QVBoxLayout), m_empty(new Text(Type::Body, true))
{
    m_targets->setSpacing(space(0.25));
    column()->addLayout(m_targets);
    column()->addWidget(m_verdict);
    m_cards->setSpacing(0);
    column()->addLayout(m_cards);
    column()->addWidget(m_empty);
    addStretch();
    retranslate();
}

void ChainPage::setView(const ChainView &view)
{
    m_view = view;
    retranslate();
    scrollToTop();
}

QWidget *ChainPage::card(const CertificateView &view)
{
    auto *box = new Card;
    const bool missing = view.origin == CertificateView::Origin::Missing;
    box->setDashed(missing);
    if (view.mark == Mark::Fault || view.mark == Mark::Warning)
        box->setMark(view.mark);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(0.5));
    head->addWidget(new Icon(missing ? QStringLiteral("missing") : QStringLiteral("certificate"), 1.2));
    auto *subject = new Text(Type::Body);
    subject->setFont(typeFont(Type::Body, true));
    subject->setPlain(view.subject);
    head->addWidget(subject, 1);
    auto *origin = new Text(Type::Small, true);
    origin->setWordWrap(false);
    switch (view.origin) {
    case CertificateView::Origin::Sent: origin->setPlain(tr("sent by the server")); break;
    case CertificateView::Origin::Found: origin->setPlain(tr("found here")); break;
    case CertificateView::Origin::Missing: origin->setPlain(tr("missing")); break;
    }
    if (missing)
        origin->setMark(Mark::Fault);
    head->addWidget(origin);
    box->column()->addLayout(head);
    const auto line = [box](const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new Text(Type::Small, true);
        label->setPlain(text);
        box->column()->addWidget(label);
    };
    line(view.issuer.isEmpty() ? QString() : tr("Issued by %1").arg(view.issuer));
    const QString until = view.validUntil.isEmpty() ? QString() : tr("Valid until %1").arg(view.validUntil);
    line(view.key.isEmpty() ? until : tr("%1 · key %2").arg(until, view.key));
    for (const QString &finding : view.findings) {
        auto *state = new StateMark;
        state->setState(view.mark, finding);
        box->column()->addWidget(state);
    }
    if (!view.pem.isEmpty()) {
        auto *code = new CodeLine;
        code->setCode(view.pem.trimmed());
        auto *fold = new Fold(code);
        fold->setTitle(tr("PEM text"));
        box->column()->addWidget(fold);
    }
    return box;
}

QWidget *ChainPage::link(const CertificateView &view)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space(0.7), space(0.2), 0, space(0.2));
    row->setSpacing(space(0.5));
    const bool holds = view.breakAfter.isEmpty();
    auto *icon = new Icon(holds ? QStringLiteral("linked") : QStringLiteral("broken"), holds ? 1 : 1.4);
    row->addWidget(icon);
    auto *text = new Text(Type::Small, holds);
    text->setPlain(holds ? tr("signed by") : view.breakAfter);
    if (!holds) {
        text->setMark(Mark::Fault);
        text->setFont(typeFont(Type::Small, true));
    }
    row->addWidget(text, 1);
    return line;
}

void ChainPage::build()
{
    clearLayout(m_targets);
    if (m_view.targets.size() > 1) {
        int number = 1;
        for (const QString &target : std::as_const(m_view.targets)) {
            auto *button = makeButton({});
            button->setCheckable(true);
            button->setChecked(target == m_view.target);
            button->setText(target);
            button->setToolTip(number <= 9 ? QString::number(number) : QString());
            ++number;
            connect(button, &QPushButton::clicked, this, [this, target] { Q_EMIT targetChosen(target); });
            m_targets->addWidget(button);
        }
        m_targets->addStretch(1);
    }
    m_verdict->setVisible(!m_view.verdict.isEmpty());
    m_verdict->setState(m_view.mark, m_view.verdict);
    clearLayout(m_cards);
    for (qsizetype i = 0; i < m_view.certificates.size(); ++i) {
        m_cards->addWidget(card(m_view.certificates.at(i)));
        if (i + 1 < m_view.certificates.size())
            m_cards->addWidget(link(m_view.certificates.at(i)));
    }
    m_empty->setVisible(m_view.certificates.isEmpty());
}

BarState ChainPage::bar() const { return {}; }

void ChainPage::forward() { Q_EMIT closed(); }

bool ChainPage::choose(int number)
{
    if (m_view.targets.size() < 2 || number < 1 || number > m_view.targets.size())
        return false;
    Q_EMIT targetChosen(m_view.targets.at(number - 1));
    return true;
}

void ChainPage::retranslate()
{
    question()->setPlain(m_view.target.isEmpty() ? tr("Certificate chain") : tr("Certificate chain of %1").arg(m_view.target));
    lead()->setText(tr("Each card is signed by the one below it. The last one must be known to the clients."));
    m_empty->setText(tr("The certificates that a server sends will stand here, as soon as its connection was measured."));
    build();
}

} // namespace ExMedic
