#include "tests/knowledge/secondopinion.h"

#include "knowledge/loader/yamlreader.h"

#include <QDirIterator>
#include <QFile>

#include <yaml.h>

namespace SecondOpinion {

namespace {

QString shownText(const QString &text)
{
    return QString(text).replace(u'\\', QLatin1String("\\\\")).replace(u'\n', QLatin1String("\\n"));
}

void addLine(QString &out, const QString &what, size_t line, size_t column, const QString &text = {})
{
    out += QStringLiteral("%1 %2:%3 %4\n").arg(what, QString::number(line), QString::number(column), shownText(text));
}

void addNode(QString &out, const ExMedic::YamlNode &node)
{
    const size_t line = size_t(node.line);
    const size_t column = size_t(node.column);
    if (node.isScalar()) {
        addLine(out, QStringLiteral("scalar"), line, column, node.text);
        return;
    }
    addLine(out, node.isMap() ? QStringLiteral("map") : QStringLiteral("list"), line, column);
    for (const ExMedic::YamlNode &item : node.items)
        addNode(out, item);
    out += QLatin1String("end\n");
}

/// One event as a line; false for the end of the stream.
bool addEvent(QString &out, const yaml_event_t &event)
{
    const size_t line = event.start_mark.line + 1;
    const size_t column = event.start_mark.column + 1;
    switch (event.type) {
    case YAML_SCALAR_EVENT: {
        const auto *value = reinterpret_cast<const char *>(event.data.scalar.value);
        const bool named = event.data.scalar.anchor || event.data.scalar.tag;
        addLine(out, named ? QStringLiteral("named scalar") : QStringLiteral("scalar"), line, column, QString::fromUtf8(value, qsizetype(event.data.scalar.length)));
        break;
    }
    case YAML_SEQUENCE_START_EVENT:
        addLine(out, event.data.sequence_start.anchor || event.data.sequence_start.tag ? QStringLiteral("named list") : QStringLiteral("list"), line, column);
        break;
    case YAML_MAPPING_START_EVENT:
        addLine(out, event.data.mapping_start.anchor || event.data.mapping_start.tag ? QStringLiteral("named map") : QStringLiteral("map"), line, column);
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: out += QLatin1String("end\n"); break;
    case YAML_ALIAS_EVENT: out += QLatin1String("alias\n"); break;
    case YAML_DOCUMENT_START_EVENT: out += QLatin1String("document\n"); break;
    default: break;
    }
    return event.type != YAML_STREAM_END_EVENT;
}

} // namespace

QString libyamlEvents(const QByteArray &bytes)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    QString out;
    bool more = true;
    while (more) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            out = QStringLiteral("error %1:%2 %3").arg(parser.problem_mark.line + 1).arg(parser.problem_mark.column + 1).arg(QLatin1String(parser.problem ? parser.problem : ""));
            break;
        }
        more = addEvent(out, event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return out;
}

QString ourEvents(const QByteArray &bytes)
{
    const auto node = ExMedic::readYaml(bytes, QStringLiteral("x"));
    if (!node)
        return QLatin1String("error ") + node.error().text();
    QString out = QStringLiteral("document\n");
    addNode(out, *node);
    return out;
}

QString disagreement(const QByteArray &bytes)
{
    const QString ours = ourEvents(bytes);
    if (ours.startsWith(QLatin1String("error")))
        return {};
    const QString theirs = libyamlEvents(bytes);
    if (ours == theirs)
        return {};
    return QStringLiteral("bytes:\n%1\nours:\n%2\nlibyaml:\n%3").arg(QString::fromUtf8(bytes), ours, theirs);
}

QList<QByteArray> seeds()
{
    QList<QByteArray> result;
    for (const char *folder : {"/knowledge/exchange", "/tests/knowledge/corpus"}) {
        QStringList names;
        QDirIterator iterator(QStringLiteral(EXMEDIC_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            names << iterator.next();
        names.sort();
        for (const QString &name : names) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                result << file.readAll();
        }
    }
    return result;
}

QByteArray mutated(const QList<QByteArray> &seeds, std::mt19937 &random)
{
    static const QByteArray alphabet = ":-?,[]{}#&*!|>'\"%@` \n\n  ab01.~<\\/\t\r\xc3\xa4=+_";
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % uint(std::max<qsizetype>(limit, 1))); };
    const QByteArrayList lines = seeds[below(seeds.size())].split('\n');
    const qsizetype first = below(lines.size());
    QByteArray text = lines.mid(first, 1 + below(12)).join('\n');
    for (qsizetype count = 1 + below(4); count > 0; --count) {
        const qsizetype at = below(text.size() + 1);
        switch (below(5)) {
        case 0: text.insert(at, alphabet[below(alphabet.size())]); break;
        case 1: text.remove(at, 1 + below(3)); break;
        case 2: text.replace(at, 1, alphabet.mid(below(alphabet.size()), 1)); break;
        case 3: text.insert(at, text.mid(below(text.size()), 1 + below(20))); break;
        default: text.insert(at, "\n" + QByteArray(below(6), ' ')); break;
        }
    }
    return text;
}

} // namespace SecondOpinion
