#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace ExMedic {

/// Colours PowerShell: comments, strings, variables, cmdlets, parameters and keywords. Block comments and here-strings span lines.
class ScriptHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit ScriptHighlighter(QTextDocument *document);
    void setDark(bool dark);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat format(int kind) const;
    bool m_dark = false;
};

/// A script to read and copy, with line numbers.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    void setScript(const QString &text);
    int numberWidth() const;
    void paintNumbers(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeNumbers();
    QWidget *m_numbers;
    ScriptHighlighter *m_highlighter;
};

} // namespace ExMedic
