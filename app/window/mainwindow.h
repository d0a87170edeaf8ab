#pragma once

#include "app/presenters/views.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QMenu;
class QPushButton;
class QAction;

namespace ExMedic {

class Page;
class PathPanel;
class KnowPanel;
class TitleBar;
class BottomBar;
class StateMark;

/// The frame around every page: title row, path, facts, bar at the bottom, and the keys that work everywhere.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Takes the page over. Pages are made when they are first needed.
    void addPage(Page *page);
    void showPage(Page *page);
    Page *currentPage() const;
    void setFrame(const FrameView &view);
    void setLanguage(const QString &code);
    /// One sentence above the page that stays until it is closed. An empty one takes it away.
    void setNotice(const QString &sentence);
    bool isExpert() const { return m_expert; }
    /// Below this width the right column becomes a tab.
    static constexpr int NarrowWidth = 1100;

Q_SIGNALS:
    void backWanted();
    void nodeChosen(const QString &path);
    void evidenceWanted(const QString &id);
    void languageChosen(const QString &code);
    void expertToggled(bool on);
    void newWanted();
    void openWanted();
    void saveWanted();
    void inventoryWanted();
    void matrixWanted();
    void chainWanted();
    void reportWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenu();
    void arrange();
    void refreshBar();
    void retranslate();
    void goForward();
    void paste();
    void switchTheme();
    void showKnown(bool on);

    FrameView m_view;
    bool m_expert = false;
    bool m_narrow = false;
    bool m_knownShown = false;
    bool m_themeChosen = false;
    bool m_arranged = false;
    Page *m_page = nullptr;
    QHBoxLayout *m_row;
    TitleBar *m_title;
    PathPanel *m_path;
    KnowPanel *m_known;
    BottomBar *m_bar;
    QStackedWidget *m_pages;
    QWidget *m_tabs;
    QPushButton *m_stepTab;
    QPushButton *m_knownTab;
    QWidget *m_middle;
    QWidget *m_knownLine;
    QWidget *m_notice;
    StateMark *m_noticeText;
    QPushButton *m_noticeClose;
    QList<QAction *> m_actions;
};

} // namespace ExMedic
