#pragma once

#include "app/pages/page.h"

namespace ExMedic {

/// The other ends of a case: healthy, to be handed on, or not answered.
class EndPage : public Page
{
    Q_OBJECT
public:
    explicit EndPage(QWidget *parent = nullptr);
    void setView(const EndView &view);

    BarState bar() const override;
    void forward() override;
    void retranslate() override;

Q_SIGNALS:
    void reportWanted();

private:
    EndView m_view;
    StateMark *m_state;
    QVBoxLayout *m_body;
};

} // namespace ExMedic
