#pragma once

#include "app/window/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;
class QPlainTextEdit;
class QLineEdit;

namespace ExMedic {

/// A label that breaks lines, in one size of the type scale; muted text stays muted when the theme changes.
class Text : public QLabel
{
    Q_OBJECT
public:
    explicit Text(Type type = Type::Body, bool muted = false, QWidget *parent = nullptr);
    /// Colours it as a state; without a mark the normal colour comes back.
    void setMark(std::optional<Mark> mark);
    /// Text from outside: shown as it stands, never as markup.
    void setPlain(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
    bool m_muted;
    std::optional<Mark> m_mark;
};

/// One icon that follows the theme.
class Icon : public QWidget
{
    Q_OBJECT
public:
    explicit Icon(const QString &name, double steps = 1, QWidget *parent = nullptr);
    void setIcon(const QString &name);
    void setMark(std::optional<Mark> mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    double m_steps;
    std::optional<Mark> m_mark;
};

/// A state as icon and word in the state's colour.
class StateMark : public QWidget
{
    Q_OBJECT
public:
    explicit StateMark(QWidget *parent = nullptr);
    void setState(Mark mark, const QString &word);
    void setWrapping(bool on);

private:
    Icon *m_icon;
    Text *m_word;
};

/// A thin-lined box; with a mark its line and fill take the colour of that state.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }
    void setMark(std::optional<Mark> mark);
    void setDashed(bool dashed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::optional<Mark> m_mark;
    bool m_dashed = false;
};

/// A line that folds its content in and out; closed at first.
class Fold : public QWidget
{
    Q_OBJECT
public:
    explicit Fold(QWidget *content, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    bool isOpen() const;
    void setOpen(bool open);
    void toggle();

Q_SIGNALS:
    void toggled(bool open);

private:
    QPushButton *m_head;
    QWidget *m_content;
};

/// A frameless button for links and folds: accent text, no box.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

QPushButton *makeButton(const QString &icon, QWidget *parent = nullptr);
QPushButton *makePrimary(const QString &icon, QWidget *parent = nullptr);
QFrame *makeLine(QWidget *parent = nullptr);
/// Empties a layout and deletes what stood in it.
void clearLayout(class QLayout *layout);
/// The muted words that stand in an empty box and say what belongs there.
void setHint(QPlainTextEdit *edit, const QString &hint);
void setHint(QLineEdit *edit, const QString &hint);
/// The word of a state in the language of the window.
QString wordOf(Mark mark);

} // namespace ExMedic
