#pragma once

#include "app/pages/page.h"

namespace ExMedic {

class PasteBox;
class MatchRow;

/// The first page: paste the symptom, or take a family, a recent case or the simulated Exchange.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setView(const StartView &view);
    /// The ranked symptoms for what stands in the box, best first.
    void setMatches(const QList<SymptomView> &matches);
    QString text() const;
    /// Opens the list of simulated organisations: id and title.
    void showStates(const QList<QPair<QString, QString>> &states);

    BarState bar() const override;
    void forward() override;
    bool choose(int number) override;
    bool takePaste(const QString &text) override;
    QWidget *firstFocus() override;
    void retranslate() override;

Q_SIGNALS:
    void typed(const QString &text);
    void chosen(const QString &tree, const QString &symptom, const QString &text);
    void recentChosen(const QString &file);
    void demoChosen(const QString &state);
    void openWanted();
    /// The list of simulated organisations is wanted; reading them all takes a moment, so it is not done before.
    void statesWanted();

private:
    void showMatches();
    StartView m_view;
    QList<SymptomView> m_matches;
    PasteBox *m_box;
    QWidget *m_matchList;
    QVBoxLayout *m_matchRows;
    Text *m_matchHead;
    Text *m_familyHead;
    QVBoxLayout *m_familyRows;
    Text *m_recentHead;
    QVBoxLayout *m_recentRows;
    Text *m_recentEmpty;
    QPushButton *m_open;
    QPushButton *m_demo;
    Text *m_demoText;
};

} // namespace ExMedic
