#include "wizard/session/paste/paste.h"
#include "wizard/session/paste/pastetext.h"

#include "wizard/session/paste/formatlist.h"
#include "wizard/session/paste/formattable.h"
#include "wizard/session/paste/pastelines.h"


namespace ExMedic {

namespace {

constexpr qsizetype longestText = 4 * 1000 * 1000;
constexpr qsizetype mostNotUnderstood = 50;

/// Consecutive lines of text below one command.
struct Block {
    QString type;
    QString collector;
    QString server;
    bool first = false; ///< the first after a command or heading
    QStringList lines;
};

QList<Block> blocksOf(const QList<PasteLine> &lines, PasteResult *result)
{
    QList<Block> blocks;
    Block now;
    now.first = true;
    const auto finish = [&] {
        if (now.lines.isEmpty())
            return;
        blocks.append(now);
        now.lines.clear();
        now.first = false;
    };
    for (const PasteLine &line : lines) {
        if (line.kind == PasteLine::Kind::Text) {
            now.lines.append(line.text);
            continue;
        }
        finish();
        switch (line.kind) {
        case PasteLine::Kind::Command:
            now = {line.text.isEmpty() ? now.type : line.text, now.collector, now.server, true, {}};
            break;
        case PasteLine::Kind::Heading:
            now = {{}, line.text, line.server, true, {}};
            break;
        case PasteLine::Kind::Error:
            result->errors.append(line.text);
            result->findings.append(pasteText("The shell reported an error: %1").arg(line.text));
            break;
        case PasteLine::Kind::Note:
            if (!line.text.isEmpty())
                result->findings.append(pasteText("The shell warned: %1").arg(line.text));
            break;
        default:
            break;
        }
    }
    finish();
    return blocks;
}

/// The widest line shows how wide the shell's window was at least; nobody's is much narrower than 80 columns.
qsizetype widthOf(const QList<Block> &blocks)
{
    qsizetype width = 76;
    for (const Block &block : blocks) {
        for (const QString &line : block.lines)
            width = std::max(width, line.size());
    }
    return width;
}

bool has(const PastedObject &object, const QString &name)
{
    return object.property(name) != nullptr;
}

/// Collects the objects of a paste in their order.
class Builder
{
public:
    explicit Builder(PasteResult *result) : m_result(result) {}

    void addTable(const Block &block)
    {
        flush();
        for (PastedObject &object : tableObjects(block.lines.at(0), block.lines.at(1), block.lines.mid(2)))
            append(block, std::move(object));
        m_table = m_table || block.lines.size() > 2;
    }

    void addList(const Block &block, qsizetype width, bool blankLinesSplit)
    {
        QStringList rest;
        const QList<PastedProperty> properties = listProperties(block.lines, width, &rest);
        notUnderstood(rest);
        if (properties.isEmpty())
            return;
        if (blankLinesSplit || block.first)
            flush();
        m_block = block;
        m_list = true;
        for (const PastedProperty &property : properties) {
            if (has(m_object, property.name))
                flush(); // the blank line between two objects got lost
            m_object.properties.append(property);
        }
    }

    void notUnderstood(const QStringList &lines)
    {
        for (const QString &line : lines) {
            if (m_result->notUnderstood.size() < mostNotUnderstood && !line.trimmed().isEmpty())
                m_result->notUnderstood.append(line.trimmed());
        }
    }

    void finish()
    {
        flush();
        m_result->kind = m_table && m_list ? QStringLiteral("mixed") : m_table ? QStringLiteral("format-table") : m_list ? QStringLiteral("format-list") : QStringLiteral("empty");
    }

private:
    void flush()
    {
        if (!m_object.properties.isEmpty())
            append(m_block, std::move(m_object));
        m_object = {};
    }

    void append(const Block &block, PastedObject object)
    {
        object.type = block.type;
        object.collector = block.collector;
        object.server = block.server;
        for (const auto &name : {QStringLiteral("Identity"), QStringLiteral("Name")}) {
            const PastedProperty *property = object.property(name);
            if (object.identity.isEmpty() && property)
                object.identity = property->text();
        }
        m_result->objects.append(object);
    }

    PasteResult *m_result;
    PastedObject m_object;
    Block m_block;
    bool m_table = false;
    bool m_list = false;
};

bool isTable(const Block &block)
{
    return block.lines.size() >= 2 && isRuler(block.lines.at(1)) && !isRuler(block.lines.at(0));
}

/// Some programs put a blank line after each line: then each block holds one property, and all hold different ones.
bool isDoubleSpaced(const QList<Block> &blocks)
{
    QSet<QString> names;
    qsizetype single = 0;
    for (const Block &block : blocks) {
        const auto parts = listLine(block.lines.first());
        if (!parts || block.lines.size() > 1)
            continue;
        ++single;
        names.insert(parts->name.toLower());
    }
    return single >= 3 && single * 4 >= blocks.size() * 3 && names.size() > 1;
}

void tellAboutValues(PasteResult *result)
{
    for (const PastedObject &object : std::as_const(result->objects)) {
        for (const PastedProperty &property : object.properties) {
            if (property.cut)
                result->findings.append(pasteText("The shell cut off %1. Run $FormatEnumerationLimit = -1, use Format-List, and copy the output again.").arg(property.name));
            else if (property.doubtful)
                result->findings.append(pasteText("%1 holds letters that were broken on the way. Copy the output again.").arg(property.name));
        }
    }
    result->findings.removeDuplicates();
}

} // namespace

const PastedProperty *PastedObject::property(const QString &name) const
{
    const auto found = std::find_if(properties.begin(), properties.end(), [&](const PastedProperty &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == properties.end() ? nullptr : &*found;
}

PasteResult readPaste(const QString &text)
{
    PasteResult result;
    if (text.size() > longestText)
        result.findings.append(pasteText("The text is too long. Only its first 4 million characters were read."));
    const QList<Block> blocks = blocksOf(pasteLines(text.left(longestText)), &result);
    const qsizetype width = widthOf(blocks);
    const bool doubleSpaced = isDoubleSpaced(blocks);
    Builder builder(&result);
    for (const Block &block : blocks) {
        if (isTable(block))
            builder.addTable(block);
        else
            builder.addList(block, width, !doubleSpaced);
    }
    builder.finish();
    tellAboutValues(&result);
    return result;
}

} // namespace ExMedic
