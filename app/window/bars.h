#pragma once

#include "app/window/blocks.h"

class QMenu;
class QToolButton;

namespace ExMedic {

struct BarState;

/// The row at the top: which case, saved or not, and the switches.
class TitleBar : public QWidget
{
    Q_OBJECT
public:
    explicit TitleBar(QWidget *parent = nullptr);
    void setCase(const FrameView &view);
    void setLanguage(const QString &code);
    void setExpert(bool on);
    QMenu *menu() const { return m_menu; }
    void retranslate();

Q_SIGNALS:
    void expertToggled(bool on);
    void languageChosen(const QString &code);
    void themeToggled();

private:
    FrameView m_view;
    Text *m_title;
    Text *m_saved;
    StateMark *m_note;
    QPushButton *m_expert;
    QPushButton *m_english;
    QPushButton *m_german;
    QPushButton *m_theme;
    QPushButton *m_more;
    QMenu *m_menu;
};

/// The row at the bottom. It never moves; what a page does not offer is greyed or hidden in place.
class BottomBar : public QWidget
{
    Q_OBJECT
public:
    explicit BottomBar(QWidget *parent = nullptr);
    void setState(const BarState &state);
    void retranslate();

Q_SIGNALS:
    void back();
    void dontKnow();
    void forward();

private:
    QPushButton *m_back;
    QPushButton *m_dontKnow;
    QPushButton *m_forward;
};

} // namespace ExMedic
