#include "tests/gui/driver.h"

#include "app/pages/askpage.h"
#include "app/pages/collectpage.h"
#include "app/pages/parts.h"
#include "app/pages/probepage.h"
#include "app/window/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

namespace ExMedic {

Driver::Driver() : m_desk(&m_window, &m_file, &m_languages)
{
    m_window.show();
    // shortcuts only work in an active window
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&m_window);
    m_desk.showStart();
}

void Driver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
    QTest::keyClick(target, key, modifiers);
}

bool Driver::isMeasuring() { return m_file.isOpen() && m_file.measure().isRunning(); }

QString Driver::place()
{
    const Page *page = m_window.currentPage();
    const QString step = m_file.isOpen() ? m_file.session().position().stepPath : QString();
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(page ? page->metaObject()->className() : ""), step);
}

bool Driver::answer()
{
    const Position position = m_file.session().position();
    const FactKey key = position.waitingFor.value(0);
    const auto said = m_file.simulation() ? m_file.simulation()->answer(m_file.pack(), key) : std::nullopt;
    Page *page = m_window.currentPage();
    if (!said) {
        page->dontKnow();
        return true;
    }
    const QString text = canonicalText(*said);
    const QString id = std::holds_alternative<bool>(*said) ? (std::get<bool>(*said) ? QStringLiteral("yes") : QStringLiteral("no")) : text;
    int number = 1;
    for (const AnswerRow *row : page->findChildren<AnswerRow *>()) {
        if (!row->isVisible())
            continue;
        if (row->id() == id) {
            this->key(static_cast<Qt::Key>(Qt::Key_0 + number));
            this->key(Qt::Key_Return);
            return true;
        }
        ++number;
    }
    QLineEdit *line = page->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    return true;
}

bool Driver::collect()
{
    const Position position = m_file.session().position();
    const QString before = place();
    for (const CollectorRun &run : collectorRuns(*position.step, m_file.session().state().situation)) {
        const auto text = m_file.simulation()->output(run);
        if (!text || text->trimmed().isEmpty())
            continue;
        QGuiApplication::clipboard()->setText(*text);
        // the first paste goes to the window, which hands it to the step; later ones to the next empty box
        m_window.setFocus();
        QTest::keyClick(&m_window, Qt::Key_V, Qt::ControlModifier);
    }
    // the first Enter sends, the second goes on although a command printed nothing of use
    for (int i = 0; i < 2 && place() == before; ++i)
        this->key(Qt::Key_Return);
    return true;
}

bool Driver::step()
{
    Page *page = m_window.currentPage();
    if (qobject_cast<AskPage *>(page))
        return answer();
    if (qobject_cast<CollectPage *>(page))
        return collect();
    if (qobject_cast<ProbePage *>(page)) {
        key(Qt::Key_Return);
        return true;
    }
    return false;
}

} // namespace ExMedic
