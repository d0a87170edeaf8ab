#pragma once

#include <QDialog>

class QLineEdit;

namespace ExMedic {

/// Asks for an account. What was typed is handed over once and wiped from the box.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(const QString &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &user, const QString &password);

private:
    void take();
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace ExMedic
