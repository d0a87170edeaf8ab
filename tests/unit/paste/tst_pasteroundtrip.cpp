#include "wizard/session/paste/paste.h"
#include "wizard/simulator/powershelltext.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace ExMedic;

/// What the simulated shell prints must come back as it was, however it is wrapped.
class PasteRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void tables();

private:
    QRandomGenerator m_random{4711};

    QString word(int most)
    {
        static const QString letters = QStringLiteral("abcdefghijKLMNOP0123456789-\\:/=.");
        QString text(QChar(u'w'));
        for (int i = m_random.bounded(most); i > 0; --i)
            text += letters.at(m_random.bounded(int(letters.size())));
        while (text.endsWith(u'.'))
            text.chop(1);
        return text;
    }
    QString sentence(int words, int most)
    {
        QStringList list;
        for (int i = m_random.bounded(words); i >= 0; --i)
            list.append(word(most));
        return list.join(u' ');
    }
    QJsonValue value(int longest)
    {
        switch (m_random.bounded(5)) {
        case 0: return QString();
        case 1: return m_random.bounded(2) == 1;
        case 2: {
            QJsonArray list;
            for (int i = m_random.bounded(15); i > 0; --i)
                list.append(sentence(3, 20));
            return list;
        }
        // a long word among others may fill a line by itself: then nobody can tell whether a space followed
        default: return longest > 70 ? word(longest * 3) : sentence(12, longest);
        }
    }
    static QString flat(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? QStringLiteral("True") : QStringLiteral("False");
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.toString());
        return value.isArray() ? parts.join(u'|') : value.toString();
    }
};

void PasteRoundTripTest::lists_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("longest");
    for (const int width : {80, 120, 300}) {
        QTest::addRow("%d columns", width) << width << 20;
        // a word that is wider than the window is broken where it stands alone
        QTest::addRow("%d columns, long words", width) << width << 100;
    }
}

void PasteRoundTripTest::lists()
{
    QFETCH(int, width);
    QFETCH(int, longest);
    for (int round = 0; round < 300; ++round) {
        QList<Simulator::ShellObject> objects;
        for (int i = m_random.bounded(4); i >= 0; --i) {
            Simulator::ShellObject object;
            for (int property = 0; property < 6; ++property)
                object.append({QStringLiteral("Property%1").arg(QString(property, u'x')), value(longest)});
            objects.append(object);
        }
        const QString text = Simulator::formatList(objects, {}, width);
        const PasteResult paste = readPaste(text);
        QVERIFY2(paste.objects.size() == objects.size(), qPrintable(text));
        QVERIFY2(paste.notUnderstood.isEmpty(), qPrintable(text));
        for (qsizetype i = 0; i < objects.size(); ++i) {
            for (const auto &[name, wanted] : objects.at(i)) {
                const PastedProperty *property = paste.objects.at(i).property(name);
                QVERIFY2(property, qPrintable(text));
                const QString read = property->values.join(u'|');
                QVERIFY2(read == flat(wanted), qPrintable(QStringLiteral("%1\nread:   %2\nwanted: %3\n%4").arg(name, read, flat(wanted), text)));
                QVERIFY2(!property->cut && !property->doubtful, qPrintable(text));
            }
        }
    }
}

void PasteRoundTripTest::tables()
{
    for (int round = 0; round < 300; ++round) {
        QList<Simulator::ShellObject> objects;
        for (int i = m_random.bounded(5); i >= 0; --i)
            objects.append({{QStringLiteral("Name"), sentence(2, 12)}, {QStringLiteral("Count"), m_random.bounded(100000)}, {QStringLiteral("State"), word(9)}});
        const QString text = Simulator::formatTable(objects, {}, true, 120);
        const PasteResult paste = readPaste(text);
        QVERIFY2(paste.objects.size() == objects.size(), qPrintable(text));
        for (qsizetype i = 0; i < objects.size(); ++i) {
            for (const auto &[name, wanted] : objects.at(i)) {
                const QString read = paste.objects.at(i).property(name)->values.join(u'|');
                const QString was = wanted.isDouble() ? QString::number(wanted.toInt()) : wanted.toString();
                QVERIFY2(read == was, qPrintable(QStringLiteral("%1: %2, not %3\n%4").arg(name, read, was, text)));
            }
        }
    }
}

QTEST_APPLESS_MAIN(PasteRoundTripTest)
#include "tst_pasteroundtrip.moc"
