#pragma once

#include "app/pages/page.h"

class QComboBox;

namespace ExMedic {

/// The certificates of one target as cards, with the break drawn between them.
class ChainPage : public Page
{
    Q_OBJECT
public:
    explicit ChainPage(QWidget *parent = nullptr);
    void setView(const ChainView &view);

    BarState bar() const override;
    void forward() override;
    bool choose(int number) override;
    void retranslate() override;

Q_SIGNALS:
    void closed();
    void targetChosen(const QString &target);

private:
    void build();
    QWidget *card(const CertificateView &view);
    QWidget *link(const CertificateView &view);
    ChainView m_view;
    QHBoxLayout *m_targets;
    StateMark *m_verdict;
    QVBoxLayout *m_cards;
    Text *m_empty;
};

} // namespace ExMedic
