#include "wizard/scripts/render.h"

#include "wizard/scripts/texts.h"

#include <QFile>
#include <QRegularExpression>

namespace ExMedic {
namespace {

const QLatin1String paramLine("param([switch]$Apply)");
const QLatin1String blockStart("# exmedic: values");
const QLatin1String blockEnd("# exmedic: end of values");
const QLatin1String functionsLine("# exmedic: functions ");

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("script.body"), Scripts::tr("The script body can't be read: %1").arg(file.errorString()), {path});
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    bytes.replace("\r\n", "\n");
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) > 0x7E || (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'))
            return failure(QStringLiteral("script.body"), Scripts::tr("A script body must be plain ASCII text."), {path});
    }
    return QString::fromLatin1(bytes);
}

Result<QString> readBody(const Pack &pack, const ScriptRequest &request)
{
    // ids come from a pack that may not be ours: nothing but a name below scripts/ is ever opened
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9-]*$"));
    static const QStringList roles{QStringLiteral("backup"), QStringLiteral("fix"), QStringLiteral("verify"), QStringLiteral("undo")};
    if (!name.match(request.script).hasMatch() || !roles.contains(request.role))
        return failure(QStringLiteral("script.unknown"), Scripts::tr("There is no script '%1' for '%2'.").arg(request.script, request.role));
    const QString base = pack.folder + QLatin1String("/scripts/") + request.script + u'/' + request.role;
    const QString special = base + u'.' + request.version + QLatin1String(".ps1");
    if (allVersions().contains(request.version) && QFile::exists(special))
        return readText(special);
    return readText(base + QLatin1String(".ps1"));
}

Result<QString> functionText(const Pack &pack, const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z][A-Za-z]+-[A-Z][A-Za-z]+$"));
    if (!form.match(name).hasMatch())
        return failure(QStringLiteral("script.function"), Scripts::tr("'%1' is no name of a shared function.").arg(name));
    Result<QString> text = readText(pack.folder + QLatin1String("/scripts/functions/") + name + QLatin1String(".ps1"));
    if (!text)
        return text;
    while (text->endsWith(u'\n'))
        text->chop(1);
    return text;
}

QMap<QString, Value> allValues(const ScriptRequest &request)
{
    QMap<QString, Value> values = request.values;
    values.insert(QStringLiteral("CaseId"), request.caseId);
    values.insert(QStringLiteral("BackupFolder"), backupFolder(request.caseId));
    values.insert(QStringLiteral("ExchangeVersion"), request.version);
    return values;
}

/// The lines of the block, in the order of the body's example values.
Result<QStringList> block(const Pack &pack, const ScriptRequest &request, const QStringList &example)
{
    static const QRegularExpression assignment(QStringLiteral("^\\$([A-Za-z][A-Za-z0-9]*) = \\S"));
    QMap<QString, Value> values = allValues(request);
    QStringList out;
    if (!pack.shipped)
        out << QStringLiteral("# This script comes from a knowledge pack that is not shipped with ExMedic. Read every line before you run it.");
    for (const QString &line : example) {
        const QRegularExpressionMatch match = assignment.match(line);
        if (!match.hasMatch())
            return failure(QStringLiteral("script.block"), Scripts::tr("The block of values of %1 holds a line that is no assignment: %2").arg(request.script, line));
        const QString variable = match.captured(1);
        if (!values.contains(variable))
            return failure(QStringLiteral("script.block"), Scripts::tr("%1 uses $%2, which nobody fills.").arg(request.script, variable));
        const Result<QString> text = literal(values.take(variable));
        if (!text)
            return failure(text.error().code, Scripts::tr("$%1 of %2: %3").arg(variable, request.script, text.error().message));
        out << u'$' + variable + QLatin1String(" = ") + *text;
    }
    if (!values.isEmpty())
        return failure(QStringLiteral("script.block"), Scripts::tr("%1 has no line for $%2.").arg(request.script, values.firstKey()));
    return out;
}

} // namespace

QString backupFolder(const QString &caseId)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9-]"));
    QString name = caseId;
    name.replace(odd, QStringLiteral("_"));
    return QLatin1String("C:\\ExMedicBackup\\") + (name.isEmpty() ? QStringLiteral("case") : name);
}

Result<QString> render(const Pack &pack, const ScriptRequest &request)
{
    const Result<QString> body = readBody(pack, request);
    if (!body)
        return body;
    const QStringList lines = body->split(u'\n');
    const qsizetype param = lines.indexOf(paramLine);
    const qsizetype start = param + 1;
    const qsizetype end = lines.indexOf(blockEnd);
    if (param < 0 || start >= lines.size() || lines[start] != blockStart || end < start || lines.count(blockStart) != 1 || lines.count(blockEnd) != 1)
        return failure(QStringLiteral("script.block"), Scripts::tr("%1 of %2 has no single block of values right after '%3'.").arg(request.role, request.script, paramLine));

    const Result<QStringList> values = block(pack, request, lines.mid(start + 1, end - start - 1));
    if (!values)
        return tl::unexpected(values.error());
    QStringList out = lines.mid(0, start + 1) + *values;
    for (qsizetype i = end; i < lines.size(); ++i) {
        if (!lines[i].startsWith(functionsLine)) {
            out << lines[i];
            continue;
        }
        const QStringList names = lines[i].mid(functionsLine.size()).split(QStringLiteral(", "));
        for (const QString &name : names) {
            const Result<QString> function = functionText(pack, name);
            if (!function)
                return function;
            out << *function;
        }
    }
    return out.join(u'\n');
}

} // namespace ExMedic
