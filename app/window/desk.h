#pragma once

#include "app/window/casefile.h"
#include "app/window/languages.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ExMedic {

class AskPage;
class CollectPage;
class InventoryPage;
class MainWindow;
class Page;
class ProbePage;
class ResultDesk;
class StartPage;

/// Puts the right page before a person, and hands what they do to the case.
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(MainWindow *window, CaseFile *file, Languages *languages, QObject *parent = nullptr);

    void showStart();
    /// The page of the present position: a step, a cause or another end.
    void showPosition();
    void openCase(const QString &file);
    void startDemo(const QString &state);
    void chooseLanguage(const QString &code);
    /// A sentence that nobody may miss, above the page, not modal.
    void tell(const QString &sentence);

private:
    void wireWindow();
    void refresh();
    void showStep();
    void showInventory();
    void goBack();
    void openNode(const QString &path);
    void openEvidence(const QString &id);
    void askForFile();
    void askWhereToSave();
    void startCase(const QString &tree, const QString &symptom, const QString &text);
    void fillStart();
    void answer(const QString &key, const QString &text);
    void takePaste(const QString &collector, const QString &about, const QString &text);
    void fetch(const CommandView &command);
    void takeInventory(const InventoryView &entered);
    void askForAccount(bool measureAfterwards);
    void measure(const QMap<QString, QString> &changed);
    void startMeasure();
    void showProbe();
    void setResult(int row, const ProbeResult &result);
    CaseContext context() const { return m_file->context(m_languages->knowledge()); }
    StartPage *startPage();
    AskPage *askPage();
    CollectPage *collectPage();
    ProbePage *probePage();
    InventoryPage *inventoryPage();

    MainWindow *m_window;
    CaseFile *m_file;
    Languages *m_languages;
    ResultDesk *m_results;
    StartPage *m_start = nullptr;
    AskPage *m_ask = nullptr;
    CollectPage *m_collect = nullptr;
    ProbePage *m_probe = nullptr;
    InventoryPage *m_inventory = nullptr;
    ProbeView m_probeView; ///< rows of the measurement that runs or was just finished
    bool m_holdsProbe = false; ///< results stay in sight until a person goes on
    QElapsedTimer m_measured;
    QTimer m_refresh;
};

} // namespace ExMedic
