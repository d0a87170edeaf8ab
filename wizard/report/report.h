#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace ExMedic {

// A report is plain text in blocks. It holds no markup at all: each writer escapes what it writes, so nothing that came
// from outside (a header, a subject, a paste) can ever format a document.

struct Paragraph {
    QString text;
    bool strong = false;
    bool muted = false;
};

struct ItemList {
    QStringList items;
    bool numbered = false;
};

struct Table {
    QStringList header;
    QList<QStringList> rows;
    QList<int> widths; ///< per cent of the page, one per column
};

struct Code {
    QString caption;
    QString text;
};

/// One line of a form: what a person entered, or that it is missing.
struct Field {
    QString name; ///< stable, for `--field name=value`
    QString label;
    QString value;
    bool mandatory = false;

    bool isMissing() const { return mandatory && value.isEmpty(); }
};

struct Form {
    QList<Field> fields;
};

using Block = std::variant<Paragraph, ItemList, Table, Code, Form>;

struct Section {
    QString id; ///< stable, for links and JSON
    QString title;
    QList<Block> blocks;
};

struct Attachment {
    QString name;
    QByteArray content;
    QString description;
};

/// The change request made from a case: what every writer writes.
struct Report {
    QString language;
    QString title;
    QString subtitle;
    QString customer;
    QString author;
    QString program;
    QString caseName;
    QString notShipped; ///< a warning for every page when the knowledge is not the shipped one
    QString missingWord; ///< what stands where a mandatory field is empty
    QString pageWords; ///< "Page %1 of %2"
    QString contentsWord;
    QDateTime made;
    QList<Section> sections;
    QList<Attachment> attachments;
    QStringList fieldsMissing; ///< names of mandatory fields without a value
};

/// Control and bidirectional characters as visible escapes (U+202E becomes \u{202E}); line feeds and tabs stay.
QString visibleText(const QString &text);

QByteArray reportAsText(const Report &report);
QByteArray reportAsMarkdown(const Report &report);
QByteArray reportAsHtml(const Report &report);
QByteArray reportAsJson(const Report &report);

} // namespace ExMedic
