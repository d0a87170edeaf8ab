#pragma once

#include "app/window/blocks.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

namespace ExMedic {

/// A text box where Enter sends and Shift+Enter breaks the line.
class PasteBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteBox(int lines, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// One answer as a large row: number key, radio or check mark, label and the line that says what follows from it.
class AnswerRow : public QAbstractButton
{
    Q_OBJECT
public:
    AnswerRow(const ChoiceView &choice, int number, bool many, QWidget *parent = nullptr);
    QString id() const { return m_id; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int textLeft() const;
    QString m_id;
    QString m_effect;
    int m_number;
    bool m_many;
};

/// Read-only text in the code font, as high as its content.
class CodeLine : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeLine(QWidget *parent = nullptr);
    void setCode(const QString &code);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A read-only command: where to run it, the text, Copy, and in the demo a button that fetches its output.
class CommandBox : public Card
{
    Q_OBJECT
public:
    explicit CommandBox(const CommandView &command, bool demo, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void fetchWanted(const ExMedic::CommandView &command);

private:
    CommandView m_command;
    Text *m_where;
    QPushButton *m_copy;
    QPushButton *m_fetch;
    Text *m_first = nullptr;
};

/// What was read from pasted text, and what was not understood.
class ReadResult : public Card
{
    Q_OBJECT
public:
    explicit ReadResult(QWidget *parent = nullptr);
    void setView(const ReadView &view);
};

/// A label above a line to type in, with the problem or an example below.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldRow(const FieldView &view, QWidget *parent = nullptr);
    QString key() const { return m_view.key; }
    QString value() const;
    bool isChanged() const;
    QLineEdit *edit() const { return m_edit; }
    void setProblem(const QString &problem);

Q_SIGNALS:
    void edited();

private:
    FieldView m_view;
    QLineEdit *m_edit;
    Text *m_below;
};

} // namespace ExMedic
