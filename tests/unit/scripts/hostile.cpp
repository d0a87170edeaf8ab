#include "wizard/scripts/render.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

using namespace ExMedic;

namespace {

const char *const body = "# Prints one value back, so that a reader can compare it with what went in.\n"
                         "param([switch]$Apply)\n"
                         "# exmedic: values\n"
                         "$CaseId = 'example'\n"
                         "$BackupFolder = 'C:\\ExMedicBackup\\example'\n"
                         "$ExchangeVersion = '2016'\n"
                         "$Hostile = 'example'\n"
                         "# exmedic: end of values\n"
                         "foreach ($item in @($Hostile)) { Write-Output ([string]$item) }\n";

/// Characters that have broken somebody's quoting before, mixed with any others.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("'"), QStringLiteral("''"), QStringLiteral("\u2018"), QStringLiteral("\u2019"), QStringLiteral("\u201A"),
                                    QStringLiteral("\u201B"), QStringLiteral("\""), QStringLiteral("\u201C"), QStringLiteral("`"), QStringLiteral("$("), QStringLiteral(")"),
                                    QStringLiteral("${x}"), QStringLiteral("$null"), QStringLiteral("#"), QStringLiteral("<#"), QStringLiteral("#>"), QStringLiteral("@'"),
                                    QStringLiteral("'@"), QStringLiteral(";"), QStringLiteral("|"), QStringLiteral("&"), QStringLiteral("\\"), QStringLiteral("%"),
                                    QStringLiteral("{0}"), QStringLiteral("--%"), QStringLiteral("ü"), QStringLiteral("\U0001F600"), QStringLiteral(" "), QStringLiteral("a")};
    QString text;
    const int length = random.bounded(24);
    for (int i = 0; i < length; ++i) {
        if (random.bounded(4) > 0)
            text += pieces[random.bounded(int(pieces.size()))];
        else
            text += QChar(char16_t(0x20 + random.bounded(0x2FE0)));
    }
    return text;
}

/// A value of any kind, and the lines that the script must print for it.
Value randomValue(QRandomGenerator &random, QStringList *lines)
{
    switch (random.bounded(7)) {
    case 6:
        return Absent();
    case 0: {
        const bool flag = random.bounded(2) == 1;
        *lines << (flag ? QStringLiteral("True") : QStringLiteral("False"));
        return flag;
    }
    case 1: {
        const qint64 number = qint64(random.generate64());
        *lines << QString::number(number);
        return number;
    }
    case 2: {
        QStringList list;
        for (int i = random.bounded(5); i > 0; --i)
            list << randomText(random);
        *lines << list;
        return list;
    }
    case 3: {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(qint64(random.bounded(2000000000)), Qt::UTC);
        *lines << time.toString(Qt::ISODateWithMs);
        return time;
    }
    default: {
        const QString text = randomText(random);
        *lines << text;
        return text;
    }
    }
}

bool writeBody(const QString &folder)
{
    QFile file(folder + QLatin1String("/scripts/hostile/fix.ps1"));
    return QDir().mkpath(folder + QLatin1String("/scripts/hostile")) && file.open(QIODevice::WriteOnly) && file.write(body) > 0;
}

} // namespace

/// hostile [COUNT] [SEED]: one line per value, base64 of what must be printed, a tab, base64 of the script. Refused values are left out.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(1, QStringLiteral("1000")).toInt();
    QRandomGenerator random(arguments.value(2, QStringLiteral("1")).toUInt());
    const QTemporaryDir folder;
    if (count <= 0 || !writeBody(folder.path()))
        return 2;
    Pack pack;
    pack.folder = folder.path();
    pack.shipped = true;
    QTextStream out(stdout);
    for (int made = 0; made < count;) {
        QStringList lines;
        const Value value = randomValue(random, &lines);
        const Result<QString> script = render(pack, {QStringLiteral("hostile"), QStringLiteral("fix"), QStringLiteral("2016"), {{QStringLiteral("Hostile"), value}}, QStringLiteral("case-1")});
        if (!script) {
            if (script.error().code != QLatin1String("script.value"))
                return 2;
            continue;
        }
        ++made;
        out << QString::fromLatin1(lines.join(u'\n').toUtf8().toBase64()) << '\t' << QString::fromLatin1(script->toUtf8().toBase64()) << '\n';
    }
    return 0;
}
