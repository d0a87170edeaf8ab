#pragma once

#include "app/window/casefile.h"
#include "app/window/desk.h"
#include "app/window/languages.h"
#include "app/window/mainwindow.h"

namespace ExMedic {

/// The whole window over the simulated Exchange, driven only by what a person has: keys and the clipboard.
class Driver
{
public:
    Driver();

    MainWindow &window() { return m_window; }
    Desk &desk() { return m_desk; }
    CaseFile &file() { return m_file; }
    Languages &languages() { return m_languages; }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Does one step of the case by keyboard: answers, pastes or measures. False when there is nothing to do on this page.
    bool step();
    bool isMeasuring();
    /// What makes this page different from the one before: its class and the step.
    QString place();

private:
    bool answer();
    bool collect();

    Languages m_languages;
    MainWindow m_window;
    CaseFile m_file;
    Desk m_desk;
};

} // namespace ExMedic
