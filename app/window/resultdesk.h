#pragma once

#include "app/window/casefile.h"
#include "app/window/languages.h"

#include <QTimer>

namespace ExMedic {

class CausePage;
class ChainPage;
class EndPage;
class FixPage;
class MainWindow;
class MatrixPage;
class Page;
class ReportPage;

/// The pages after the last step, and the two views of what was measured: matrix and chain.
class ResultDesk : public QObject
{
    Q_OBJECT
public:
    ResultDesk(MainWindow *window, CaseFile *file, Languages *languages, QObject *parent = nullptr);

    /// Cause or another end, by the position.
    void showEnd();
    void showFix();
    void showReport();
    void showMatrix();
    void showChain(const QString &target);
    /// Whether one of its pages is in front.
    bool isShowing() const;
    /// One page back among its own. False: the steps come before.
    bool goBack();
    /// Shows the page in front anew, after a change of the case or the language.
    void refresh();

Q_SIGNALS:
    void stepWanted();
    void problem(const QString &sentence);

private:
    void bring(Page *page);
    void saveScripts();
    void saveReport();
    void writeReport(const QString &file);
    void drawPages();
    CaseContext context() const { return m_file->context(m_languages->knowledge()); }

    MainWindow *m_window;
    CaseFile *m_file;
    Languages *m_languages;
    CausePage *m_cause = nullptr;
    EndPage *m_end = nullptr;
    FixPage *m_fix = nullptr;
    ReportPage *m_report = nullptr;
    MatrixPage *m_matrix = nullptr;
    ChainPage *m_chain = nullptr;
    int m_index = 0; ///< which of several causes
    QString m_target;
    QTimer m_draw;
};

} // namespace ExMedic
