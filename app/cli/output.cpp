#include "app/cli/output.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace ExMedic {

namespace {

constexpr qint64 largestInput = 64 * 1024 * 1024;

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void print(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void complain(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

int fail(const Error &error)
{
    complain(error.text());
    return BadInput;
}

QCommandLineOption valueOption(const char *name, const char *text, const char *value)
{
    return {QLatin1String(name), QString::fromUtf8(text), QLatin1String(value)};
}

QByteArray readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.read(largestInput);
}

Result<QByteArray> readFileOrInput(const QString &name)
{
    if (name == QLatin1String("-"))
        return readStandardInput();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable"), QStringLiteral("The file can't be read: %1").arg(file.errorString()), {name});
    if (file.size() > largestInput)
        return failure(QStringLiteral("too-large"), QStringLiteral("The file is larger than 64 MiB."), {name});
    return file.readAll();
}

Result<bool> writeFile(const QString &name, const QByteArray &content)
{
    // a device such as /dev/full can't be replaced, only written to
    QSaveFile file(name);
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(QStringLiteral("unwritable"), QStringLiteral("The file can't be written: %1").arg(file.errorString()), {name});
    return true;
}

} // namespace ExMedic
