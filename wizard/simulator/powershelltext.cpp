#include "wizard/simulator/powershelltext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace ExMedic::Simulator
{
namespace
{

/// $FormatEnumerationLimit of the Exchange Management Shell.
constexpr int enumerationLimit = 16;
const auto cut = QLatin1String("...");

QString printed(const QJsonValue &value)
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (items.size() == enumerationLimit) {
                items.last() += cut;
                break;
            }
            items.append(printed(item));
        }
        return u'{' + items.join(u", "_qs) + u'}';
    }
    if (value.isBool())
        return value.toBool() ? u"True"_qs : u"False"_qs;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    const QString text = value.toString();
    if (!iso.match(text).hasMatch())
        return text;
    return QLocale::c().toString(QDateTime::fromString(text, Qt::ISODate).toUTC(), u"M/d/yyyy h:mm:ss AP"_qs);
}

QJsonValue find(const ShellObject &object, const QString &name, QString *realName)
{
    for (const auto &property : object) {
        if (property.first.compare(name, Qt::CaseInsensitive) == 0) {
            *realName = property.first;
            return property.second;
        }
    }
    return QJsonValue::Undefined;
}

/// The chosen properties that the object has; Format-List leaves out what is not there.
ShellObject chosen(const ShellObject &object, const QStringList &names)
{
    if (names.isEmpty() || names == QStringList{ u"*"_qs })
        return object;
    ShellObject result;
    for (const QString &name : names) {
        QString realName;
        const QJsonValue value = find(object, name, &realName);
        if (!value.isUndefined())
            result.append({ realName, value });
    }
    return result;
}

/// Breaks at the last space that fits, in mid-word where there is none.
QStringList wrapped(QString text, int width)
{
    QStringList lines;
    while (text.size() > width) {
        const qsizetype space = text.lastIndexOf(u' ', width);
        const qsizetype at = space > 0 ? space : width;
        lines.append(text.left(at));
        text = text.mid(space > 0 ? at + 1 : at);
    }
    lines.append(text);
    return lines;
}

QString fitted(const QString &text, int width, bool right)
{
    if (text.size() <= width)
        return right ? text.rightJustified(width) : text.leftJustified(width);
    return width > cut.size() ? text.left(width - cut.size()) + cut : text.left(width);
}

} // namespace

QString formatList(const QList<ShellObject> &objects, const QStringList &names, int width)
{
    if (objects.isEmpty())
        return {};
    QString text = u"\n"_qs;
    for (const ShellObject &object : objects) {
        const ShellObject properties = chosen(object, names);
        qsizetype label = 0;
        for (const auto &property : properties)
            label = qMax(label, property.first.size());
        text += u'\n';
        for (const auto &property : properties) {
            // the last column of a console stays free, or its line break would make an empty line
            const QStringList lines = wrapped(printed(property.second), int(width - 1 - label - 3));
            text += property.first.leftJustified(label) + u" : "_qs + lines.first() + u'\n';
            for (const QString &line : lines.mid(1))
                text += QString(label + 3, u' ') + line + u'\n';
        }
    }
    return text + u"\n\n"_qs;
}

QString formatTable(const QList<ShellObject> &objects, const QStringList &names, bool autoSize, int width)
{
    if (objects.isEmpty())
        return {};
    QStringList columns = names;
    if (columns.isEmpty()) {
        for (const auto &property : objects.first())
            columns.append(property.first);
    }
    QList<QStringList> rows;
    QList<bool> right(columns.size(), true);
    for (const ShellObject &object : objects) {
        QStringList row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QJsonValue value = find(object, columns.at(i), &columns[i]);
            right[i] = right.at(i) && value.isDouble();
            row.append(printed(value));
        }
        rows.append(row);
    }
    QList<int> widths;
    int used = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        int wide = int(columns.at(i).size());
        for (const QStringList &row : rows)
            wide = qMax(wide, int(row.at(i).size()));
        if (!autoSize)
            wide = (width - 1 - int(columns.size() - 1)) / int(columns.size());
        if (used + wide > width - 1 && i > 0)
            break; // columns that find no room are left out
        widths.append(qMin(wide, width - 1));
        used += wide + 1;
    }
    QStringList lines{ QString(), QString(), QString() };
    for (qsizetype i = 0; i < widths.size(); ++i) {
        lines[1] += fitted(columns.at(i), widths.at(i), right.at(i)) + u' ';
        lines[2]
            += fitted(QString(qMin(int(columns.at(i).size()), widths.at(i)), u'-'), widths.at(i), right.at(i)) + u' ';
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += fitted(row.at(i), widths.at(i), right.at(i)) + u' ';
        lines.append(line);
    }
    QString text;
    for (const QString &line : lines)
        text += line + u'\n';
    return text + u"\n\n"_qs;
}

} // namespace ExMedic::Simulator
