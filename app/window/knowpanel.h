#pragma once

#include "app/window/blocks.h"

class QScrollArea;

namespace ExMedic {

/// What is known, newest first, and below it what is still possible and what would decide it.
class KnowPanel : public QWidget
{
    Q_OBJECT
public:
    explicit KnowPanel(QWidget *parent = nullptr);
    void setView(const FrameView &view, bool expert);
    void retranslate();

Q_SIGNALS:
    void evidenceWanted(const QString &id);

private:
    void build();
    QWidget *factRow(const FactView &fact);
    QWidget *suspectRow(const SuspectView &suspect);
    QList<FactView> m_facts;
    QList<SuspectView> m_suspects;
    qsizetype m_older = 0;
    bool m_expert = false;
    Text *m_factHead;
    Text *m_factEmpty;
    QVBoxLayout *m_factRows;
    Text *m_suspectHead;
    Text *m_suspectEmpty;
    QVBoxLayout *m_suspectRows;
};

} // namespace ExMedic
