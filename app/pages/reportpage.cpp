#include "app/pages/reportpage.h"

#include "app/pages/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace ExMedic {

ReportPage::ReportPage(QWidget *parent)
    : Page(parent), m_fields(new QVBoxLayout), m_pages(new QVBoxLayout), m_count(new Text(Type::Small)),
      m_empty(new Text(Type::Small, true)), m_saved(new StateMark)
{
    useFullWidth();
    m_saved->hide();
    column()->addWidget(m_saved);
    auto *both = new QHBoxLayout;
    both->setSpacing(space(1));
    auto *left = new QVBoxLayout;
    left->setSpacing(space(0.5));
    left->addWidget(m_count);
    m_fields->setSpacing(space(0.5));
    left->addLayout(m_fields);
    left->addStretch(1);
    both->addLayout(left, 4);
    auto *right = new QVBoxLayout;
    right->addWidget(m_empty);
    m_pages->setSpacing(space(0.75));
    right->addLayout(m_pages);
    right->addStretch(1);
    both->addLayout(right, 5);
    column()->addLayout(both);
    retranslate();
}

void ReportPage::setView(const ReportView &view)
{
    QStringList before;
    QStringList after;
    for (const ReportFieldView &field : std::as_const(m_view.fields))
        before.append(field.label);
    for (const ReportFieldView &field : view.fields)
        after.append(field.label);
    m_view = view;
    // a field in which a person is typing must not be made anew under the hands
    if (before != after)
        buildFields();
    retranslate();
}

void ReportPage::buildFields()
{
    clearLayout(m_fields);
    for (const ReportFieldView &field : std::as_const(m_view.fields)) {
        auto *row = new QVBoxLayout;
        row->setSpacing(space(0.15));
        auto *label = new Text(Type::Small, true);
        label->setPlain(field.label);
        row->addWidget(label);
        if (field.longText) {
            auto *box = new QPlainTextEdit;
            box->setTabChangesFocus(true);
            box->setFixedHeight(space(3.2));
            box->setPlainText(field.value);
            box->setAccessibleName(field.label);
            setHint(box, field.hint);
            connect(box, &QPlainTextEdit::textChanged, this, [this, box, name = field.name] { Q_EMIT fieldChanged(name, box->toPlainText()); });
            row->addWidget(box);
        } else {
            auto *line = new QLineEdit(field.value);
            line->setAccessibleName(field.label);
            setHint(line, field.hint);
            connect(line, &QLineEdit::textEdited, this, [this, name = field.name](const QString &text) { Q_EMIT fieldChanged(name, text); });
            row->addWidget(line);
        }
        if (field.required) {
            auto *state = new StateMark;
            state->setState(Mark::Warning, tr("A change board asks for this"));
            state->setVisible(field.value.trimmed().isEmpty());
            state->setProperty("field", field.name);
            row->addWidget(state);
        }
        m_fields->addLayout(row);
    }
}

void ReportPage::setPages(const QList<QImage> &pages)
{
    m_images = pages;
    clearLayout(m_pages);
    for (const QImage &image : pages) {
        auto *sheet = new QLabel;
        sheet->setPixmap(QPixmap::fromImage(image));
        sheet->setFrameShape(QFrame::Box);
        sheet->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        sheet->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_pages->addWidget(sheet, 0, Qt::AlignHCenter);
    }
    m_empty->setVisible(pages.isEmpty());
}

void ReportPage::setSaved(bool good, const QString &sentence)
{
    m_saved->setState(good ? Mark::Healthy : Mark::Fault, sentence);
    m_saved->show();
}

BarState ReportPage::bar() const
{
    BarState state;
    state.forwardText = tr("Save the report …");
    return state;
}

void ReportPage::forward() { Q_EMIT saveWanted(); }

void ReportPage::dontKnow() {}

void ReportPage::retranslate()
{
    question()->setText(tr("Report"));
    lead()->setText(tr("The change request with its proof, the plan and the way back. Nothing in it is invented."));
    const auto missing = std::count_if(m_view.fields.cbegin(), m_view.fields.cend(),
                                       [](const ReportFieldView &f) { return f.required && f.value.trimmed().isEmpty(); });
    m_count->setMark(missing > 0 ? Mark::Warning : Mark::Healthy);
    m_count->setPlain(missing == 0 ? tr("Every field is filled in") : missing == 1 ? tr("One field is still empty") : tr("%1 fields are still empty").arg(missing));
    m_empty->setPlain(m_view.problem.isEmpty() ? tr("The pages of the report will stand here.") : m_view.problem);
    for (StateMark *state : findChildren<StateMark *>()) {
        const QString name = state->property("field").toString();
        for (const ReportFieldView &field : std::as_const(m_view.fields)) {
            if (field.name == name && !name.isEmpty())
                state->setVisible(field.value.trimmed().isEmpty());
        }
    }
}

} // namespace ExMedic
