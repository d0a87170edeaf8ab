#include "wizard/scripts/collector.h"

#include <QRegularExpression>
#include <QSet>

namespace ExMedic {

namespace {

/// The collectors that the steps of a tree and of its sub-trees ask for.
QStringList collectorsOf(const Pack &pack, const QString &tree)
{
    QStringList found;
    QSet<QString> seen;
    QStringList open{tree};
    while (!open.isEmpty()) {
        const QString id = open.takeFirst();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        for (const Step &step : pack.trees.value(id).steps) {
            for (const QString &collector : step.collectors) {
                if (!found.contains(collector))
                    found << collector;
            }
            if (!step.tree.isEmpty())
                open << step.tree;
        }
    }
    return found;
}

/// 'text {name} text' becomes (text + $Name + text), so that a value is never part of the command's own text.
QString withVariables(const QString &command)
{
    static const QRegularExpression quoted(QStringLiteral("'([^']*)\\{([a-z.]+)\\}([^']*)'"));
    static const QHash<QString, QString> variables{{QStringLiteral("server"), QStringLiteral("$Server")}, {QStringLiteral("affected.mailbox"), QStringLiteral("$AffectedMailbox")}};
    QString out = command;
    for (auto match = quoted.match(out); match.hasMatch(); match = quoted.match(out)) {
        QStringList parts;
        if (!match.captured(1).isEmpty())
            parts << u'\'' + match.captured(1) + u'\'';
        parts << variables.value(match.captured(2), QStringLiteral("''"));
        if (!match.captured(3).isEmpty())
            parts << u'\'' + match.captured(3) + u'\'';
        out.replace(match.capturedStart(), match.capturedLength(), parts.size() == 1 ? parts.first() : u'(' + parts.join(QLatin1String(" + ")) + u')');
    }
    return out;
}

QString section(const Collector &collector)
{
    const bool perServer = collector.command.contains(QLatin1String("{server}")) || !collector.perEntity.isEmpty();
    const QString heading = QStringLiteral("'#### exmedic %1'").arg(collector.id);
    QString text = QStringLiteral("# %1\n").arg(collector.title);
    if (!collector.prepare.isEmpty())
        text += collector.prepare + u'\n';
    const QString run = withVariables(collector.command) + QStringLiteral(" | Out-String -Width 300");
    if (!perServer) {
        text += QStringLiteral("Add-Result %1 { %2 }\n").arg(heading, run);
        return collector.command.contains(QLatin1String("{affected.mailbox}")) ? QStringLiteral("if ($AffectedMailbox) {\n%1}\n").arg(text) : text;
    }
    // what lives in IIS or in the service manager is read on the server that the script runs on
    const QString servers = collector.shell == QLatin1String("powershell") ? QStringLiteral("@($env:COMPUTERNAME)") : QStringLiteral("$Servers");
    return text + QStringLiteral("foreach ($Server in %1) {\n    Add-Result (%2 + ' server=' + $Server) { %3 }\n}\n").arg(servers, heading, run);
}

} // namespace

Result<QByteArray> collectorScript(const Pack &pack, const QString &tree, const QString &version)
{
    if (!pack.trees.contains(tree))
        return failure(QStringLiteral("unknown-tree"), QStringLiteral("There is no tree \"%1\". Known: %2").arg(tree, QStringList(pack.trees.keys()).join(QStringLiteral(", "))));
    if (!allVersions().contains(version))
        return failure(QStringLiteral("unknown-version"), QStringLiteral("There is no Exchange version \"%1\". Known: %2").arg(version, allVersions().join(QStringLiteral(", "))));
    QString text = QStringLiteral(
        "# Reads settings for ExMedic. It changes nothing.\n"
        "# Where: Exchange Management Shell of Exchange %1, run as administrator.\n"
        "# Run it once on each server that is affected, then paste or import the file it writes.\n"
        "param([string]$AffectedMailbox = '', [string]$Out = 'exmedic-collect.txt')\n\n"
        "function Add-Result([string]$Heading, [scriptblock]$Command) {\n"
        "    $text = ''\n"
        "    try { $text = [string](& $Command) } catch { $text = 'ERROR ' + $_.Exception.Message }\n"
        "    ($Heading + \"`r`n\" + $text) | Out-File -FilePath $Out -Append -Encoding UTF8\n"
        "}\n\n"
        "if (Test-Path -Path $Out) { Write-Output ('The file is there already: ' + $Out); exit 1 }\n"
        "$Servers = @(Get-ExchangeServer | ForEach-Object { [string]$_.Name })\n\n").arg(version);
    for (const QString &id : collectorsOf(pack, tree)) {
        const Collector collector = pack.collectors.value(id);
        if (collector.versions.contains(version))
            text += section(collector) + u'\n';
    }
    text += QStringLiteral("Write-Output ('Written: ' + $Out)\n");
    return QByteArray("\xEF\xBB\xBF") + text.replace(u'\n', QLatin1String("\r\n")).toUtf8();
}

} // namespace ExMedic
