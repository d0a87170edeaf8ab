#pragma once

#include "app/pages/page.h"

#include <QPointer>

class QGridLayout;
class QLineEdit;

namespace ExMedic {

class PasteBox;
class ReadResult;

/// Servers, versions, addresses and the name that clients use: typed, or read from the pasted list of servers.
class InventoryPage : public Page
{
    Q_OBJECT
public:
    explicit InventoryPage(QWidget *parent = nullptr);
    void setView(const InventoryView &view);
    void setRead(const ReadView &read);
    void setOutput(const QString &text);
    void setProblem(const QString &sentence);

    BarState bar() const override;
    void forward() override;
    bool takePaste(const QString &text) override;
    QWidget *firstFocus() override;
    void retranslate() override;

Q_SIGNALS:
    void finished(const ExMedic::InventoryView &entered);
    void pasted(const QString &text);
    void fetchWanted(const ExMedic::CommandView &command);

private:
    struct Line {
        QPointer<QLineEdit> name;
        QPointer<QLineEdit> version;
        QPointer<QLineEdit> address;
    };
    void addLine(const ServerView &server);
    void buildLines();
    QLineEdit *field(const QString &text, const QString &name, const QString &hint);
    InventoryView entered() const;
    InventoryView m_view;
    QList<Line> m_lines;
    Text *m_nameHead;
    QLineEdit *m_name;
    Text *m_addressHead;
    QLineEdit *m_address;
    Text *m_serverHead;
    QGridLayout *m_grid;
    QPushButton *m_add;
    Text *m_problem;
    QVBoxLayout *m_command;
    PasteBox *m_paste;
    ReadResult *m_read;
};

} // namespace ExMedic
