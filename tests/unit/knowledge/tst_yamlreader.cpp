#include "knowledge/loader/yamlreader.h"

#include <QTest>

using namespace ExMedic;

namespace {

/// The tree in one line: maps in braces, lists in brackets, texts in angle brackets.
QString shown(const YamlNode &node)
{
    QStringList parts;
    if (node.isScalar())
        return u'<' + QString(node.text).replace(u'\n', QLatin1String("\\n")) + u'>';
    for (size_t i = 0; i < node.size(); ++i)
        parts << (node.isMap() ? shown(node.key(i)) + u':' + shown(node.value(i)) : shown(node.items[i]));
    const QString inner = parts.join(u' ');
    return node.isMap() ? u'{' + inner + u'}' : u'[' + inner + u']';
}

QByteArray nested(int depth)
{
    return "a: " + QByteArray(depth, '[') + "x" + QByteArray(depth, ']') + "\n";
}

} // namespace

/// The one reader of YAML: what it accepts, and each refusal with the exact line and column.
class TestYamlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char *name, const QByteArray &text, const char *tree) { QTest::newRow(name) << text << QString::fromUtf8(tree); };
        row("map", "a: 1\nb: two words\n", "{<a>:<1> <b>:<two words>}");
        row("no end of line", "a: 1", "{<a>:<1>}");
        row("nested", "a:\n  b:\n    c: d\n  e: f\n", "{<a>:{<b>:{<c>:<d>} <e>:<f>}}");
        row("list", "- a\n- b: c\n  d: e\n-\n  f: g\n", "[<a> {<b>:<c> <d>:<e>} {<f>:<g>}]");
        row("list as deep as its key", "a:\n- b\n- c\nd: e\n", "{<a>:[<b> <c>] <d>:<e>}");
        row("list in list", "- - a\n  - b\n- c\n", "[[<a> <b>] <c>]");
        row("flow", "a: [b, {c: d, e: [f]}, 'g h']\n", "{<a>:[<b> {<c>:<d> <e>:[<f>]} <g h>]}");
        row("flow over lines", "a: [b,\n    c,\n   ]\nd: {e: f,\n    g: h}\n", "{<a>:[<b> <c>] <d>:{<e>:<f> <g>:<h>}}");
        row("empty flow", "a: []\nb: {}\n", "{<a>:[] <b>:{}}");
        row("quotes", "a: 'it''s'\nb: \"c\\\\d\\\"e\\n\\u00e4\"\nc: \"\"\n", "{<a>:<it's> <b>:<c\\d\"e\\n\xc3\xa4> <c>:<>}");
        row("quoted keys", "\"0x1\": {'b c': d}\n", "{<0x1>:{<b c>:<d>}}");
        row("comments", "# one\na: b # two\n\n  # three\nc: d#e\n", "{<a>:<b> <c>:<d#e>}");
        row("literal block", "a: |\n  one\n    two\n\n  three\nb: c\n", "{<a>:<one\\n  two\\n\\nthree\\n> <b>:<c>}");
        row("folded block", "a: >-\n  one\n  two\n\n  three\n", "{<a>:<one two\\nthree>}");
        row("kept block", "a: |+\n  one\n\nb: c\n", "{<a>:<one\\n\\n> <b>:<c>}");
        row("block at the end", "a: |\n  one", "{<a>:<one>}");
        row("value on the next line", "a:\n  \"b\"\n", "{<a>:<b>}");
        row("windows line ends", "a: b\r\nc: |\r\n  d\r\n", "{<a>:<b> <c>:<d\\n>}");
        row("byte order mark", "\xef\xbb\xbf""a: b\n", "{<a>:<b>}");
        row("leading document marker", "# x\n---\na: b\n", "{<a>:<b>}");
        row("scalars stay text", "a: [010, no, 1e3, 0x10, 2010-01-01]\n", "{<a>:[<010> <no> <1e3> <0x10> <2010-01-01>]}");
        row("colon inside", "a: b:c\nd: C:\\x\n", "{<a>:<b:c> <d>:<C:\\x>}");
        row("depth 32", nested(31), "");
    }

    void accepts()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, tree);
        const auto node = readYaml(text, QStringLiteral("x.yaml"));
        QVERIFY2(node.has_value(), node ? "" : qPrintable(node.error().text()));
        if (!tree.isEmpty())
            QCOMPARE(shown(*node), tree);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, const char *code, int line, int column) {
            QTest::newRow(name) << text << QString::fromLatin1(code) << line << column;
        };
        row("empty", "", "yaml.empty", 1, 1);
        row("only a comment", "# x\n", "yaml.empty", 2, 1);
        row("duplicate key", "a: 1\nb: 2\na: 3\n", "yaml.duplicate-key", 3, 1);
        row("duplicate key in braces", "a: {b: 1, c: 2, b: 3}\n", "yaml.duplicate-key", 1, 17);
        row("duplicate key, quoted differently", "a: {b: 1, 'b': 3}\n", "yaml.duplicate-key", 1, 11);
        row("column after umlauts", "a: {\xc3\xa4\xc3\xb6: \xc3\xbc, b: 1, b: 2}\n", "yaml.duplicate-key", 1, 18);
        row("column after an emoji", "a: [\"\xf0\x9f\x98\x80\", *x]\n", "yaml.alias", 1, 10);
        row("unknown alias", "a: *x\n", "yaml.alias", 1, 4);
        row("known alias", "a: &x 1\nb: *x\n", "yaml.anchor", 1, 4);
        row("cycle", "a: &a [*a]\n", "yaml.anchor", 1, 4);
        row("anchor on a map", "a: &x\n  b: c\n", "yaml.anchor", 1, 4);
        row("tag", "a: !!str b\n", "yaml.tag", 1, 4);
        row("tag on a map", "a: !x\n  b: c\n", "yaml.tag", 1, 4);
        row("tag on a list in brackets", "a: !x [b]\n", "yaml.tag", 1, 4);
        row("merge key", "a:\n  <<: {b: c}\n", "yaml.merge", 2, 3);
        row("second document", "a: 1\n---\nb: 2\n", "yaml.document", 2, 1);
        row("end of document", "a: 1\n...\n", "yaml.document", 2, 1);
        row("two leading markers", "---\n---\na: 1\n", "yaml.document", 2, 1);
        row("directive", "%YAML 1.1\n---\na: 1\n", "yaml.directive", 1, 1);
        row("too deep", nested(32), "yaml.depth", 1, 35);
        row("unterminated double quote", "a: \"x\nb: 3\n", "yaml.quote", 1, 4);
        row("unterminated single quote", "a: 'x\nb: 3\n", "yaml.quote", 1, 4);
        row("unterminated quote in braces", "a: {b: \"x}\nc: 1\n", "yaml.quote", 1, 8);
        row("quote over two lines", "a: \"x\n  y\"\n", "yaml.quote", 1, 4);
        row("rubbish after a quote", "a: \"b\" c\n", "yaml.rubbish", 1, 8);
        row("rubbish after brackets", "a: [b] c\n", "yaml.rubbish", 1, 8);
        row("quote right after a quote", "a: \"b\"\"c\"\n", "yaml.rubbish", 1, 7);
        row("text over two lines", "a: b\n  c\n", "yaml.syntax", 1, 4);
        row("key without value", "a:\nb: 1\n", "yaml.empty", 1, 2);
        row("null", "a: null\n", "yaml.empty", 1, 4);
        row("tilde", "a: ~\n", "yaml.empty", 1, 4);
        row("set in braces", "a: {b, c: 1}\n", "yaml.rubbish", 1, 6);
        row("pair in brackets", "a: [b: c]\n", "yaml.rubbish", 1, 5);
        row("missing bracket", "a: [b\nc: d\n", "yaml.syntax", 1, 5);
        row("explicit key", "? a\n: b\n", "yaml.syntax", 1, 1);
        row("list as key", "[a]: b\n", "yaml.key", 1, 1);
        row("no space after colon", "a: {\"b\":c}\n", "yaml.syntax", 1, 9);
        row("tab", "a:\n\tb: c\n", "yaml.tab", 2, 1);
        row("tab after umlaut", "a: \xc3\xa4\tb\n", "yaml.tab", 1, 5);
        row("control character", "a: \"b\x07\"\n", "yaml.control", 1, 6);
        row("escaped control character", "a: \"b\\u0007\"\n", "yaml.control", 1, 6);
        row("escaped bidi character", "a: \"b\\u202e\"\n", "yaml.control", 1, 6);
        row("bidi character", "a: \"b\xe2\x80\xae\"\n", "yaml.control", 1, 6);
        row("next line character", "a: \"b\xc2\x85\"\n", "yaml.control", 1, 6);
        row("lone carriage return", "a: b\rc: d\n", "yaml.control", 1, 5);
        row("mark inside", "a: b\xef\xbb\xbf\n", "yaml.control", 1, 5);
        row("latin 1", "a: b\xe4\n", "yaml.encoding", 1, 5);
        row("overlong", "a: \xc0\xaf\n", "yaml.encoding", 1, 4);
        row("surrogate", "a: \xed\xa0\x80\n", "yaml.encoding", 1, 4);
        row("cut off", "a: \xc3", "yaml.encoding", 1, 4);
        row("utf-16", QByteArray("\xff\xfe""a\0:\0", 6), "yaml.encoding", 1, 1);
        row("utf-16 without mark", QByteArray("a\0:\0 \0b\0", 8), "yaml.encoding", 1, 1);
        row("unknown escape", "a: \"C:\\Program\"\n", "yaml.escape", 1, 7);
        row("bad indentation", "a:\n    b: 1\n  c: 2\n", "yaml.rubbish", 3, 3);
        row("block not indented", "a: |\nb\n", "yaml.indent", 2, 1);
        row("colon in plain text", "a: b: c\n", "yaml.syntax", 1, 5);
        row("too large", "a: \"" + QByteArray(1024 * 1024, 'x') + "\"\n", "yaml.size", 0, 0);
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const auto node = readYaml(text, QStringLiteral("x.yaml"));
        QVERIFY2(!node.has_value(), node ? qPrintable(shown(*node)) : "");
        const Error &error = node.error();
        const Location expected{QStringLiteral("x.yaml"), line, column};
        QCOMPARE(error.code + u' ' + error.where.text(), code + u' ' + expected.text());
        QVERIFY(!error.message.isEmpty());
    }

    void nodeBudget()
    {
        QByteArray text("a: [");
        for (int i = 0; i < 100001; ++i)
            text += "b,";
        const auto node = readYaml(text + "]\n", QStringLiteral("x.yaml"));
        QVERIFY(!node.has_value());
        QCOMPARE(node.error().code, QStringLiteral("yaml.nodes"));
    }

    void placesOfNodes()
    {
        const auto node = readYaml("# \xc3\xa4\na:\n  \"\xc3\xbc\": [x, {y: z}]\n", QStringLiteral("x.yaml"));
        QVERIFY(node.has_value());
        const YamlNode &inner = node->value(0);
        QCOMPARE(node->key(0).line, 2);
        QCOMPARE(inner.key(0).column, 3);
        QCOMPARE(inner.value(0).column, 8);
        QCOMPARE(inner.value(0).items[1].column, 12);
        QCOMPARE(inner.value(0).items[1].value(0).column, 16);
    }
};

QTEST_GUILESS_MAIN(TestYamlReader)
#include "tst_yamlreader.moc"
