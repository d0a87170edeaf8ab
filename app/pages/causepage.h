#pragma once

#include "app/pages/page.h"

namespace ExMedic {

/// "Cause found": one sentence for the admin, one for the manager, the proof, what was excluded, the owner, how sure.
class CausePage : public Page
{
    Q_OBJECT
public:
    explicit CausePage(QWidget *parent = nullptr);
    void setView(const CauseView &view);

    BarState bar() const override;
    void forward() override;
    bool choose(int number) override;
    void retranslate() override;

Q_SIGNALS:
    void fixWanted();
    void reportWanted();
    /// Another one of several causes, from 0.
    void causeChosen(int index);

private:
    void build();
    void addSection(const QString &title, const QString &text);
    void addProof();
    void addExcluded();
    CauseView m_view;
    StateMark *m_found;
    QHBoxLayout *m_several;
    QVBoxLayout *m_body;
};

} // namespace ExMedic
