#include "knowledge/model/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace ExMedic {

namespace {

TsMessage::State stateOf(QStringView type)
{
    if (type == u"unfinished")
        return TsMessage::State::Unfinished;
    return type.isEmpty() ? TsMessage::State::Finished : TsMessage::State::Vanished;
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"extracomment") {
            message.hint = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = stateOf(xml.attributes().value(QLatin1String("type")));
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<TsMessage> &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << readMessage(xml, context);
        else
            xml.skipCurrentElement();
    }
}

/// As Linguist escapes, so that a file that both have written shows no needless differences.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QLatin1String("&apos;"));
}

QString messageXml(const TsMessage &message)
{
    QString xml = QLatin1String("    <message>\n        <source>") + escaped(message.source) + QLatin1String("</source>\n");
    if (!message.hint.isEmpty())
        xml += QLatin1String("        <extracomment>") + escaped(message.hint) + QLatin1String("</extracomment>\n");
    const QLatin1String state(message.state == TsMessage::State::Finished ? "" : message.state == TsMessage::State::Unfinished ? " type=\"unfinished\"" : " type=\"vanished\"");
    return xml + QLatin1String("        <translation") + state + u'>' + escaped(message.translation) + QLatin1String("</translation>\n    </message>\n");
}

} // namespace

Result<TsFile> TsFile::read(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("ts.open"), QStringLiteral("The translation file can't be read: %1").arg(device.errorString()), {file, 0, 0});
    QXmlStreamReader xml(&device);
    TsFile result;
    if (xml.readNextStartElement() && xml.name() == u"TS") {
        result.language = xml.attributes().value(QLatin1String("language")).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == u"context")
                readContext(xml, result.messages);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return failure(QStringLiteral("ts.format"), xml.errorString(), {file, int(xml.lineNumber()), int(xml.columnNumber()) + 1});
    if (result.language.isEmpty())
        return failure(QStringLiteral("ts.format"), QStringLiteral("This is not a translation file of Qt Linguist, or it names no language."), {file, 0, 0});
    return result;
}

QByteArray TsFile::toXml() const
{
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"en\">\n").arg(escaped(language));
    QString context;
    for (const TsMessage &message : messages) {
        if (message.context != context) {
            xml += context.isEmpty() ? QString() : QStringLiteral("</context>\n");
            context = message.context;
            xml += QLatin1String("<context>\n    <name>") + escaped(context) + QLatin1String("</name>\n");
        }
        xml += messageXml(message);
    }
    return (xml + (context.isEmpty() ? QString() : QStringLiteral("</context>\n")) + QLatin1String("</TS>\n")).toUtf8();
}

} // namespace ExMedic
