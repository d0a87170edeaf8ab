#include "knowledge/model/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

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

void writeMessage(QXmlStreamWriter &xml, const TsMessage &message)
{
    xml.writeStartElement(QStringLiteral("message"));
    xml.writeTextElement(QStringLiteral("source"), message.source);
    if (!message.hint.isEmpty())
        xml.writeTextElement(QStringLiteral("extracomment"), message.hint);
    xml.writeStartElement(QStringLiteral("translation"));
    if (message.state == TsMessage::State::Unfinished)
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("unfinished"));
    if (message.state == TsMessage::State::Vanished)
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("vanished"));
    xml.writeCharacters(message.translation);
    xml.writeEndElement();
    xml.writeEndElement();
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
        result.language = xml.attributes().value(QLatin1String("language")).toString().section(u'_', 0, 0);
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
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), language);
    xml.writeAttribute(QStringLiteral("sourcelanguage"), QStringLiteral("en"));
    QString context;
    for (const TsMessage &message : messages) {
        if (message.context != context) {
            if (!context.isEmpty())
                xml.writeEndElement();
            context = message.context;
            xml.writeStartElement(QStringLiteral("context"));
            xml.writeTextElement(QStringLiteral("name"), context);
        }
        writeMessage(xml, message);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace ExMedic
