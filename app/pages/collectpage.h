#pragma once

#include "app/pages/page.h"

#include <QPointer>

namespace ExMedic {

class PasteBox;
class ReadResult;

/// Read-only commands to run elsewhere, each with a box for its output.
class CollectPage : public Page
{
    Q_OBJECT
public:
    explicit CollectPage(QWidget *parent = nullptr);

    void setView(const CollectView &view);
    void setRead(const QString &collector, const QString &about, const ReadView &read);
    /// The output of one command was taken over.
    void setDone(const QString &collector, const QString &about);
    /// Whether the output of every command was taken over.
    bool isComplete() const;
    void setOutput(const QString &collector, const QString &about, const QString &text);

    BarState bar() const override;
    void forward() override;
    void dontKnow() override;
    bool takePaste(const QString &text) override;
    QWidget *firstFocus() override;
    void retranslate() override;

Q_SIGNALS:
    void pasted(const QString &collector, const QString &about, const QString &text);
    void declined();
    void finished();
    void fetchWanted(const ExMedic::CommandView &command);

private:
    struct Entry {
        QString key;
        CommandView command;
        QPointer<PasteBox> box;
        QPointer<ReadResult> result;
        QPointer<StateMark> state;
        bool done = false;
        bool sent = false; ///< handed over as it stands in the box
    };
    Entry *entry(const QString &key);
    Entry *nextOpen();
    void build();
    void send(const QString &key);
    CollectView m_view;
    QList<Entry> m_entries;
    QVBoxLayout *m_list;
};

} // namespace ExMedic
