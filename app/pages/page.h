#pragma once

#include "app/window/blocks.h"

#include <QWidget>

class QScrollArea;

namespace ExMedic {

/// What the bar at the bottom offers on a page.
struct BarState {
    bool back = true;
    bool dontKnow = false;
    bool forward = true;
    QString forwardText; ///< empty: "Continue"
    QString dontKnowText; ///< empty: "I don't know"
};

/// One page of the wizard: shows presenter values, emits what a person did, knows no rules.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    virtual BarState bar() const = 0;
    virtual void forward() {}
    virtual void dontKnow() {}
    /// A number key, from 1. False when there is no such choice.
    virtual bool choose(int) { return false; }
    /// Ctrl+V outside of a text box.
    virtual bool takePaste(const QString &) { return false; }
    /// The key `?`: opens or closes the explanations.
    virtual void explain();
    /// Where the keyboard starts on this page.
    virtual QWidget *firstFocus() { return nullptr; }
    /// All words that do not come with a view.
    virtual void retranslate() = 0;

Q_SIGNALS:
    void barChanged();
    void evidenceWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

    QVBoxLayout *column() const { return m_column; }
    Text *question() const { return m_question; }
    Text *lead() const { return m_lead; }
    /// The column of text is 70 letters wide; pages with tables and scripts take all there is.
    void useFullWidth();
    void setTerms(const QList<TermView> &terms);
    void addStretch();
    void scrollToTop();

private:
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Text *m_question;
    Text *m_lead;
    Fold *m_explain;
    QVBoxLayout *m_terms;
    QVBoxLayout *m_outer;
};

} // namespace ExMedic
