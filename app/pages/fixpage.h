#pragma once

#include "app/pages/page.h"

namespace ExMedic {

class CodeView;

/// The plan as numbered steps with its risk first, then the scripts; the way back stands beside the way forward.
class FixPage : public Page
{
    Q_OBJECT
public:
    explicit FixPage(QWidget *parent = nullptr);
    void setView(const FixView &view);
    /// "Saved 7 files to …", or why not.
    void setSaved(bool good, const QString &sentence);

    BarState bar() const override;
    void forward() override;
    bool choose(int number) override;
    void retranslate() override;

Q_SIGNALS:
    void wayChosen(const QString &way, const QString &consent);
    void valueGiven(const QString &key, const QString &text);
    void saveWanted();
    void finished();

private:
    void build();
    void addRisk();
    void addMissing();
    void addWays();
    void addSteps(const QString &title, const QList<PlanStepView> &steps);
    void addScripts();
    void addLists();
    void showFile(int index);
    FixView m_view;
    int m_file = 0;
    QVBoxLayout *m_body;
    CodeView *m_code = nullptr;
    Text *m_fileInfo = nullptr;
    StateMark *m_saved = nullptr;
    QList<QPushButton *> m_fileButtons;
};

} // namespace ExMedic
