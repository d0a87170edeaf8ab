#include "app/prompts/signindialog.h"

#include "app/window/blocks.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ExMedic {

SignInDialog::SignInDialog(const QString &user, QWidget *parent) : QDialog(parent), m_user(new QLineEdit(user)), m_password(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space(1), space(1), space(1), space(1));
    all->setSpacing(space(0.4));
    auto *head = new Text(Type::Heading);
    head->setText(tr("Account of an affected user"));
    auto *why = new Text(Type::Body, true);
    why->setText(tr("It is tried once, on one server. It is never stored and never shown."));
    all->addWidget(head);
    all->addWidget(why);
    auto *userLabel = new Text(Type::Small, true);
    userLabel->setText(tr("User name, as DOMAIN\\user or user@domain"));
    all->addWidget(userLabel);
    all->addWidget(m_user);
    auto *passwordLabel = new Text(Type::Small, true);
    passwordLabel->setText(tr("Password"));
    all->addWidget(passwordLabel);
    all->addWidget(m_password);
    m_user->setAccessibleName(userLabel->text());
    m_password->setAccessibleName(passwordLabel->text());
    m_password->setEchoMode(QLineEdit::Password);
    auto *row = new QHBoxLayout;
    auto *cancel = makeButton({});
    cancel->setText(tr("Cancel"));
    auto *ok = makePrimary(QStringLiteral("key"));
    ok->setText(tr("Sign in"));
    ok->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(ok);
    all->addSpacing(space(0.5));
    all->addLayout(row);
    setMinimumWidth(columnWidth(50));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &SignInDialog::take);
    (user.isEmpty() ? m_user : m_password)->setFocus();
}

void SignInDialog::take()
{
    if (m_user->text().trimmed().isEmpty())
        return;
    Q_EMIT given(m_user->text().trimmed(), m_password->text());
    m_password->clear();
    accept();
}

} // namespace ExMedic
