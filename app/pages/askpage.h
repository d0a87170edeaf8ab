#pragma once

#include "app/pages/page.h"

#include <QPointer>

class QLineEdit;

namespace ExMedic {

class AnswerRow;
class PasteBox;
class ReadResult;

/// One question: large answer rows, or a line to type in where there is nothing to choose from.
class AskPage : public Page
{
    Q_OBJECT
public:
    explicit AskPage(QWidget *parent = nullptr);

    void setView(const AskView &view);
    /// What was read from the text that was pasted or fetched.
    void setRead(const ReadView &read);
    void setProblem(const QString &sentence);
    void setOutput(const QString &text);

    BarState bar() const override;
    void forward() override;
    void dontKnow() override;
    bool choose(int number) override;
    bool takePaste(const QString &text) override;
    QWidget *firstFocus() override;
    void explain() override;
    void retranslate() override;

Q_SIGNALS:
    void answered(const QString &key, const QString &canonical);
    void declined(const QString &key);
    void pasted(const QString &text, const QString &about);
    void drafted(const QString &text);
    void fetchWanted(const ExMedic::CommandView &command);

private:
    QStringList chosenIds() const;
    void buildRows();
    void buildHow();
    AskView m_view;
    QList<QPointer<AnswerRow>> m_rows;
    QVBoxLayout *m_answers;
    QLineEdit *m_line;
    Text *m_lineHint;
    Text *m_problem;
    Card *m_simulated;
    Text *m_simulatedText;
    QPushButton *m_take;
    Fold *m_how;
    QVBoxLayout *m_howColumn;
    Text *m_howText;
    QVBoxLayout *m_commands;
    Text *m_pasteHead;
    PasteBox *m_paste;
    ReadResult *m_read;
};

} // namespace ExMedic
