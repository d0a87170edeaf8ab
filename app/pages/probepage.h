#pragma once

#include "app/pages/page.h"

#include <QPointer>

class QGridLayout;
class QProgressBar;

namespace ExMedic {

class FieldRow;

/// One target of a measurement: state icon, word, sentence, milliseconds, node.
class ProbeRow : public Card
{
    Q_OBJECT
public:
    explicit ProbeRow(QWidget *parent = nullptr);
    void setView(const ProbeRowView &view, bool expert);

Q_SIGNALS:
    void evidenceWanted(const QString &id);

private:
    QString m_evidence;
    Icon *m_icon;
    Text *m_title;
    Text *m_word;
    Text *m_sentence;
    Text *m_time;
    Text *m_node;
    LinkButton *m_open;
};

/// What is measured, from where and with which names; rows that fill as results arrive.
class ProbePage : public Page
{
    Q_OBJECT
public:
    explicit ProbePage(QWidget *parent = nullptr);

    void setView(const ProbeView &view);
    void setExpert(bool on);

    BarState bar() const override;
    void forward() override;
    void dontKnow() override;
    QWidget *firstFocus() override;
    void retranslate() override;

Q_SIGNALS:
    /// Fields a person changed (key -> text), then the measurement is wanted.
    void runWanted(const QMap<QString, QString> &changed);
    void cancelWanted();
    void finished();
    void declined();
    void signInWanted();
    void matrixWanted();
    void chainWanted();

private:
    void buildFields();
    void showRows();
    bool fieldsComplete() const;
    ProbeView m_view;
    bool m_expert = false;
    QStringList m_fieldKeys;
    QList<QPointer<FieldRow>> m_fields;
    QList<QPointer<ProbeRow>> m_rows;
    Card *m_inputs;
    Text *m_inputHead;
    QGridLayout *m_grid;
    StateMark *m_account;
    QPushButton *m_signIn;
    Text *m_wait;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    Text *m_progressText;
    QPushButton *m_cancel;
    QVBoxLayout *m_list;
    QPushButton *m_again;
    QPushButton *m_matrix;
    QPushButton *m_chain;
};

} // namespace ExMedic
