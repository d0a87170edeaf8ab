#include "knowledge/loader/yamlreader.h"

#include "knowledge/loader/yamlcursor.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace ExMedic {

namespace {

constexpr size_t maximumDepth = 32;
constexpr int maximumNodes = 100000;
constexpr size_t maximumKey = 128;

struct Frame {
    YamlNode node;
    QSet<QString> keys;
    bool flow = false;
    int column = 0; ///< of the entries, in a block

    bool wantsKey() const { return node.isMap() && node.items.size() % 2 == 0; }
};

class Handler final : public YAML::EventHandler
{
public:
    explicit Handler(const YamlText &text) : m_cursor(text) {}

    YamlNode root;
    bool complete = false;
    YamlCursor &cursor() { return m_cursor; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &, YAML::anchor_t) override
    {
        YamlCursor word = m_cursor;
        word.skipIndicators();
        const bool written = !word.atEnd() && std::strchr("~nN", word.current());
        (written ? word : m_cursor).fail("yaml.empty", QStringLiteral("There is no value here. Write \"\" for an empty text, and quotes around the word null."));
    }

    void OnAlias(const YAML::Mark &, YAML::anchor_t) override
    {
        beginNode();
        m_cursor.scalar(false, 0);
    }

    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        const bool key = !m_stack.empty() && m_stack.back().wantsKey();
        beginNode();
        YamlNode node = nodeHere(YamlNode::Kind::Scalar);
        const qsizetype start = m_cursor.position();
        const bool flow = !m_stack.empty() && m_stack.back().flow;
        const std::string written = m_cursor.scalar(flow, m_stack.empty() ? 0 : m_stack.back().column);
        if (written != value)
            m_cursor.fail("yaml.syntax", QStringLiteral("Text over more than one line, or with punctuation, needs quotes or a block (|)."), start);
        node.text = QString::fromStdString(value);
        if (key)
            checkKey(node, start);
        add(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::List, style == YAML::EmitterStyle::Flow, '[');
    }

    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::Map, style == YAML::EmitterStyle::Flow, '{');
    }

    void OnSequenceEnd() override { close(']'); }
    void OnMapEnd() override { close('}'); }

private:
    YamlNode nodeHere(YamlNode::Kind kind)
    {
        if (++m_nodes > maximumNodes)
            m_cursor.fail("yaml.nodes", QStringLiteral("The file holds more than 100 000 values."));
        YamlNode node;
        node.kind = kind;
        node.line = m_cursor.line();
        node.column = m_cursor.column();
        return node;
    }

    /// Steps over what must stand between the last value and the next one.
    void beginNode()
    {
        if (m_stack.empty()) {
            m_cursor.skipBlank();
            return;
        }
        Frame &frame = m_stack.back();
        const bool value = frame.node.isMap() && !frame.wantsKey();
        if (frame.flow) {
            beginFlow(frame, value);
        } else if (value) {
            m_cursor.take(':', true);
        } else {
            beginEntry(frame);
        }
        m_cursor.skipBlank();
        const int least = frame.flow || (frame.node.isMap() && !value) ? 0 : frame.column;
        const bool dash = value && m_cursor.current() == '-' && m_cursor.column() == frame.column;
        if (m_cursor.isFirstOnLine() && m_cursor.column() <= least && !dash && !m_cursor.atEnd())
            m_cursor.fail("yaml.indent", QStringLiteral("This line must be indented further."));
    }

    void beginFlow(const Frame &frame, bool value)
    {
        m_cursor.skipBlank();
        if (value)
            m_cursor.take(':', true);
        else if (!frame.node.items.empty())
            m_cursor.take(',', false);
    }

    void beginEntry(Frame &frame)
    {
        m_cursor.skipBlank();
        const bool first = frame.node.items.empty();
        if (!(first ? m_cursor.isFirstExceptDashes() : m_cursor.isFirstOnLine()) && !m_cursor.atEnd())
            m_cursor.fail("yaml.rubbish", QStringLiteral("A line's end is expected here. Text that holds punctuation needs quotes around all of it."));
        if (m_cursor.column() != frame.column && !m_cursor.atEnd())
            m_cursor.fail("yaml.indent", QStringLiteral("This line is not indented like its neighbours."));
        if (!frame.node.isMap())
            m_cursor.take('-', true);
    }

    void open(YamlNode::Kind kind, bool flow, char bracket)
    {
        if (!m_stack.empty() && m_stack.back().wantsKey())
            keyNotText();
        beginNode();
        if (!flow && std::strchr("&*!", m_cursor.current()) && !m_cursor.atEnd())
            m_cursor.scalar(false, 0);
        Frame frame;
        frame.node = nodeHere(kind);
        frame.flow = flow;
        frame.column = frame.node.column;
        if (m_stack.size() >= maximumDepth)
            m_cursor.fail("yaml.depth", QStringLiteral("The nesting is deeper than 32."));
        if (flow && std::strchr("&*!", m_cursor.current()) && !m_cursor.atEnd())
            m_cursor.scalar(true, 0);
        if (flow)
            m_cursor.take(bracket, false);
        else if (!m_cursor.isFirstExceptDashes())
            m_cursor.fail("yaml.syntax", QStringLiteral("A key can't follow another key on the same line. Put quotes around text with a colon."));
        m_stack.push_back(std::move(frame));
    }

    [[noreturn]] void keyNotText()
    {
        beginNode();
        m_cursor.fail("yaml.key", QStringLiteral("A key must be a text."));
    }

    void close(char bracket)
    {
        Frame frame = std::move(m_stack.back());
        m_stack.pop_back();
        if (frame.flow) {
            m_cursor.skipBlank();
            if (!frame.node.items.empty() && m_cursor.current() == ',')
                m_cursor.take(',', false);
            m_cursor.skipBlank();
            m_cursor.take(bracket, false);
        }
        add(std::move(frame.node));
    }

    void checkKey(const YamlNode &node, qsizetype start)
    {
        Frame &frame = m_stack.back();
        if (m_cursor.current() != ':')
            m_cursor.fail("yaml.rubbish", QStringLiteral("\":\" is expected right after a key."));
        if (node.text == u"<<")
            m_cursor.fail("yaml.merge", QStringLiteral("Merge keys (<<) are not allowed."), start);
        if (size_t(node.text.size()) > maximumKey || node.text.contains(u'\n'))
            m_cursor.fail("yaml.key", QStringLiteral("A key has at most 128 characters on one line."), start);
        if (frame.keys.contains(node.text))
            m_cursor.fail("yaml.duplicate-key", QStringLiteral("The key \"%1\" stands here twice.").arg(node.text), start);
        frame.keys.insert(node.text);
    }

    void add(YamlNode node)
    {
        if (m_stack.empty()) {
            root = std::move(node);
            complete = true;
        } else {
            m_stack.back().node.items.push_back(std::move(node));
        }
    }

    YamlCursor m_cursor;
    std::vector<Frame> m_stack;
    int m_nodes = 0;
};

Error syntaxError(const YAML::Exception &exception, const YamlText &text, YamlCursor &cursor)
{
    const bool placed = !exception.mark.is_null() && exception.mark.pos >= 0;
    const qsizetype at = placed ? exception.mark.pos : cursor.position();
    try {
        cursor.findBadScalar(std::max(at, cursor.position()));
    } catch (const YamlFailure &failure) {
        return failure.error;
    }
    if (exception.msg.rfind("end of ", 0) == 0)
        return {QStringLiteral("yaml.rubbish"), QStringLiteral("This does not belong here. Look at the quotes, the brackets and the indentation before it."), text.place(at)};
    return {QStringLiteral("yaml.syntax"), QStringLiteral("This is not valid YAML: %1.").arg(QString::fromStdString(exception.msg)), text.place(at)};
}

} // namespace

Result<YamlNode> readYaml(const QByteArray &bytes, const QString &file)
{
    const auto text = YamlText::fromBytes(bytes, file);
    if (!text)
        return tl::unexpected(text.error());
    std::istringstream stream(text->bytes.toStdString());
    Handler handler(*text);
    try {
        YAML::Parser parser(stream);
        const bool any = parser.HandleNextDocument(handler);
        YamlCursor &cursor = handler.cursor();
        cursor.skipBlank();
        if (!any || !handler.complete)
            cursor.fail("yaml.empty", QStringLiteral("The file is empty."));
        if (!cursor.atEnd())
            cursor.fail("yaml.rubbish", QStringLiteral("The file should end here. Text that holds punctuation needs quotes around all of it."));
    } catch (const YamlFailure &failure) {
        return tl::unexpected(failure.error);
    } catch (const YAML::Exception &exception) {
        return tl::unexpected(syntaxError(exception, *text, handler.cursor()));
    }
    return std::move(handler.root);
}

} // namespace ExMedic
