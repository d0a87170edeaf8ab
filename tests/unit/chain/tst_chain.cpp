#include "minter.h"

#include "wizard/probes/analysis/chain.h"

#include <QJsonArray>
#include <QTest>

using namespace ExMedic;

Q_DECLARE_METATYPE(ExMedic::ChainInput)

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void hosts_data();
    void hosts();
    void bounds_data();
    void bounds();
    void crossSignedBacktracks();
    void indexes();
    void missingIntermediateSaysWhoSuffers();
    void hostileSubject();
    void pem();
    void json();

private:
    const Minted m_root = mint(Recipe::authority("Contoso Root"));
    const Minted m_upper = mint(Recipe::authority("Contoso Upper"), &m_root);
    const Minted m_issuing = mint(Recipe::authority("Contoso Issuing"), &m_root);
    const Minted m_leaf = mint({}, &m_issuing);

    ChainInput input(const QList<Minted> &sent) const
    {
        ChainInput input;
        for (const Minted &one : sent)
            input.sentDer.append(one.der);
        input.host = QStringLiteral("mail.contoso.test");
        input.at = Recipe::now();
        input.anchorsDer = {m_root.der};
        return input;
    }
    ChainInput with(Recipe recipe) const { return input({mint(recipe, &m_issuing), m_issuing}); }
};

void ChainTest::codes_data()
{
    QTest::addColumn<ChainInput>("given");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("windows");
    QTest::addColumn<bool>("asSent");
    const auto row = [](const char *name, const ChainInput &given, const char *codes, bool windows, bool asSent) {
        QTest::newRow(name) << given << QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts) << windows << asSent;
    };
    row("good", input({m_leaf, m_issuing}), "", true, true);
    row("root sent along", input({m_leaf, m_issuing, m_root}), "", true, true);
    row("directly below the root", input({mint({}, &m_root)}), "", true, true);
    Recipe recipe;
    recipe.toDay = -1;
    row("expired", with(recipe), "expired", false, false);
    recipe.toDay = 0;
    row("last second", with(recipe), "", true, true);
    recipe = {};
    recipe.fromDay = 1;
    row("not yet valid", with(recipe), "not-yet-valid", false, false);
    recipe = Recipe::authority("Contoso Old");
    recipe.toDay = -1;
    const Minted old = mint(recipe, &m_root);
    row("expired link", input({mint({}, &old), old}), "expired-link", false, false);
    recipe = {};
    recipe.names = "DNS:other.contoso.test";
    row("wrong name", with(recipe), "name-mismatch", false, false);
    recipe.names = QByteArray();
    row("no alternative names", with(recipe), "no-san", false, false);
    recipe.commonName = "other.contoso.test";
    row("no alternative names and the wrong subject", with(recipe), "name-mismatch no-san", false, false);

    ChainInput given = input({m_leaf});
    row("missing and not known", given, "missing-intermediate", false, false);
    given.intermediatesDer = {m_issuing.der};
    row("missing and known", given, "missing-intermediate", true, false);
    given = input({m_leaf, m_issuing});
    given.anchorsDer.clear();
    row("unknown root, not sent", given, "unknown-root", false, false);
    given = input({m_leaf, m_issuing, m_root});
    given.anchorsDer = {mint(Recipe::authority("Somebody Else")).der};
    row("unknown root, sent", given, "unknown-root", false, false);
    const Minted selfSigned = mint({});
    row("self-signed", input({selfSigned}), "self-signed", false, false);
    given = input({selfSigned});
    given.anchorsDer = {selfSigned.der};
    row("self-signed and trusted here", given, "", true, true);

    const Minted lower = mint(Recipe::authority("Contoso Lower"), &m_upper);
    const Minted deep = mint({}, &lower);
    row("three stages", input({deep, lower, m_upper}), "", true, true);
    row("wrong order", input({deep, m_upper, lower}), "wrong-order", true, true);
    row("wrong order with the root first", input({deep, m_root, m_upper, lower}), "wrong-order", true, true);
    row("server's certificate last", input({m_issuing, m_leaf}), "name-mismatch no-san no-server-auth wrong-order", false, false);
    row("stray certificate", input({m_leaf, m_issuing, mint(Recipe::authority("Fabrikam"))}), "unrelated-sent", true, true);
    row("sent twice", input({m_leaf, m_issuing, m_issuing}), "duplicate-sent", true, true);

    recipe = {};
    recipe.digest = EVP_sha1();
    row("weak signature", with(recipe), "weak-signature", false, false);
    recipe = {};
    recipe.rsaBits = 1024;
    row("weak key", with(recipe), "weak-key", false, false);
    recipe = {};
    recipe.use = "clientAuth";
    row("for clients only", with(recipe), "no-server-auth", false, false);
    recipe.use = QByteArray();
    row("for everything", with(recipe), "", true, true);
    recipe.keyUse = "keyCertSign";
    row("plain key usage", with(recipe), "no-server-auth", true, true);
    recipe = Recipe::authority("Contoso No CA");
    recipe.constraints = "critical,CA:FALSE";
    recipe.keyUse = QByteArray();
    const Minted noCa = mint(recipe, &m_root);
    row("not a CA", input({mint({}, &noCa), noCa}), "not-a-ca", false, false);
    recipe = Recipe::authority("Contoso Short");
    recipe.constraints = "critical,CA:TRUE,pathlen:0";
    const Minted brief = mint(recipe, &m_root);
    const Minted below = mint(Recipe::authority("Contoso Below"), &brief);
    row("path length kept", input({mint({}, &brief), brief}), "", true, true);
    row("path length broken", input({mint({}, &below), below, brief}), "path-length", false, false);
    recipe = Recipe::authority("Contoso Narrow");
    recipe.nameConstraints = "critical,permitted;DNS:fabrikam.test";
    const Minted narrow = mint(recipe, &m_root);
    row("name constraint", input({mint({}, &narrow), narrow}), "name-constraint", false, false);
    recipe = {};
    recipe.extra = "??";
    row("unknown critical extension", with(recipe), "unknown-critical-extension", false, false);

    given = input({m_leaf, m_issuing});
    given.sentDer[0] = "rubbish";
    row("malformed", given, "malformed", false, false);
    given.sentDer[0] = m_leaf.der + 'x';
    row("bytes behind the certificate", given, "malformed", false, false);
    given = input({m_leaf, m_issuing});
    given.sentDer.append(QByteArray("rubbish"));
    row("malformed stray", given, "malformed", true, true);
    given = input({m_leaf, m_issuing});
    given.sentDer[0][m_leaf.der.size() - 1] = char(given.sentDer[0].back() ^ 1);
    row("changed bytes", given, "bad-signature", false, false);
    row("nothing sent", input({}), "no-certificate", false, false);
    given = input({m_leaf, m_issuing});
    given.at = {};
    row("no time", given, "time-unknown", false, false);

    given = input({m_leaf, m_issuing});
    given.crls = {mintList(m_issuing, {}), mintList(m_root, {})};
    row("not revoked", given, "", true, true);
    given.crls = {mintList(m_issuing, {m_leaf}), mintList(m_root, {})};
    row("revoked", given, "revoked", false, false);
    given.crls = {mintList(m_issuing, {}), mintList(m_root, {m_issuing})};
    row("issuer revoked", given, "revoked", false, false);
    given.crls = {mintList(m_root, {})};
    row("no list of the issuer", given, "revocation-unknown", true, true);
    given.crls = {mintList(m_issuing, {}, 5), mintList(m_root, {})};
    row("list out of date", given, "revocation-unknown", true, true);
    given.crls = {QByteArray("rubbish")};
    row("malformed list", given, "revocation-unknown", true, true);
}

void ChainTest::codes()
{
    QFETCH(ChainInput, given);
    QFETCH(QStringList, codes);
    const ChainVerdict verdict = judgeChain(given);
    QCOMPARE(verdict.codes(), codes);
    QTEST(verdict.windows, "windows");
    QTEST(verdict.asSent, "asSent");
    QCOMPARE(verdict.trusted, verdict.windows);
    for (const ChainFinding &finding : verdict.findings) {
        QVERIFY2(finding.text.size() > 20 && !finding.text.contains(u"%"), qPrintable(finding.text));
        QVERIFY(finding.certificate < verdict.certificates.size());
    }
}

void ChainTest::hosts_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *names, const char *host, bool fits) {
        QTest::addRow("%s for %s", host, names) << QByteArray(names) << QString::fromUtf8(host) << fits;
    };
    row("DNS:mail.contoso.test", "MAIL.Contoso.TEST", true);
    row("DNS:mail.contoso.test", "mail.contoso.test.", true);
    row("DNS:mail.contoso.test", ".contoso.test", false);
    row("DNS:mail.contoso.test", "contoso.test", false);
    row("DNS:*.contoso.test", "mail.contoso.test", true);
    row("DNS:*.contoso.test", "a.mail.contoso.test", false);
    row("DNS:*.contoso.test", "contoso.test", false);
    row("DNS:m*.contoso.test", "mail.contoso.test", false);
    row("DNS:*.test", "contoso.test", false);
    row("DNS:mail.*.test", "mail.contoso.test", false);
    row("DNS:a.test,DNS:b.test,DNS:c.test", "c.test", true);
    row("DNS:xn--mll-hoa.contoso.test", "m\xc3\xbcll.contoso.test", true);
    row("DNS:xn--mll-hoa.contoso.test", "xn--mll-hoa.contoso.test", true);
    row("DNS:xn--mll-hoa.contoso.test", "mull.contoso.test", false);
    row("IP:192.0.2.1", "192.0.2.1", true);
    row("IP:192.0.2.1", "192.0.2.2", false);
    row("DNS:192.0.2.1", "192.0.2.1", false);
    row("IP:2001:db8::1", "2001:DB8:0::1", true);
    row("IP:2001:db8::1", "[2001:db8::1]", true);
    row("DNS:mail.contoso.test", "", true);
}

void ChainTest::hosts()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, host);
    QFETCH(bool, fits);
    Recipe recipe;
    recipe.names = names;
    ChainInput given = with(recipe);
    given.host = host;
    const ChainVerdict verdict = judgeChain(given);
    QCOMPARE(verdict.trusted, fits);
    QCOMPARE(verdict.codes(), fits ? QStringList() : QStringList{QStringLiteral("name-mismatch")});
}

void ChainTest::bounds_data()
{
    QTest::addColumn<ChainInput>("given");
    QTest::addColumn<bool>("trusted");

    Recipe recipe;
    for (int i = 0; i < 10000; ++i)
        recipe.names.prepend("DNS:n" + QByteArray::number(i) + ".contoso.test,");
    QTest::newRow("10,000 names") << with(recipe) << true;

    // two authorities that certify each other, and no root
    Recipe first = Recipe::authority("First");
    first.key = mint(first).key;
    const Minted firstRoot = mint(first);
    Recipe second = Recipe::authority("Second");
    const Minted secondByFirst = mint(second, &firstRoot);
    second.key = secondByFirst.key;
    const Minted secondRoot = mint(second);
    const Minted firstBySecond = mint(first, &secondRoot);
    QTest::newRow("cycle") << input({mint({}, &firstBySecond), firstBySecond, secondByFirst}) << false;

    // many with one name and one key: every order of them is a path by name
    QList<Minted> crowd{m_leaf};
    Recipe twin = Recipe::authority("Contoso Issuing");
    twin.key = m_issuing.key;
    const Minted twinRoot = mint(twin);
    for (int i = 0; i < 90; ++i)
        crowd.append(mint(twin, &twinRoot));
    QTest::newRow("crowd of twins") << input(crowd) << false;
    crowd.insert(40, m_issuing);
    QTest::newRow("the right one in a crowd of twins") << input(crowd) << true;

    ChainInput large = input({m_leaf, m_issuing});
    for (qsizetype size = 0; size < 1024 * 1024; size += m_root.der.size())
        large.sentDer.append(m_root.der.left(m_root.der.size() - 1) + char(size / 97));
    QTest::newRow("1 MB of certificates") << large << true;
    ChainInput rubbish = input({m_leaf, m_issuing});
    rubbish.sentDer.append(QByteArray(1024 * 1024, '\x30'));
    QTest::newRow("1 MB of rubbish") << rubbish << true;

    QList<Minted> tower{mint(Recipe::authority("Stage 0"), &m_root)};
    for (int i = 1; i < 30; ++i)
        tower.prepend(mint(Recipe::authority("Stage " + QByteArray::number(i)), &tower.first()));
    tower.prepend(mint({}, &tower.first()));
    QTest::newRow("30 stages") << input(tower) << false;
    QTest::newRow("10 stages") << input({mint({}, &tower.at(21)), tower.at(21), tower.at(22), tower.at(23), tower.at(24), tower.at(25), tower.at(26),
                                         tower.at(27), tower.at(28), tower.at(29), tower.at(30)}) << true;
}

void ChainTest::bounds()
{
    QFETCH(ChainInput, given);
    QFETCH(bool, trusted);
    QElapsedTimer timer;
    timer.start();
    const ChainVerdict verdict = judgeChain(given);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(verdict.trusted == trusted, qPrintable(verdict.codes().join(u' ')));
}

void ChainTest::crossSignedBacktracks()
{
    // the issuer exists twice: below a root that expired, and below a good one
    Recipe dead = Recipe::authority("Dead Root");
    dead.toDay = -1;
    const Minted deadRoot = mint(dead);
    Recipe twin = Recipe::authority("Contoso Issuing");
    twin.key = m_issuing.key;
    const Minted byDead = mint(twin, &deadRoot);
    ChainInput given = input({m_leaf, byDead, m_issuing});
    given.anchorsDer = {deadRoot.der, m_root.der};
    const ChainVerdict verdict = judgeChain(given);
    QVERIFY2(verdict.trusted, qPrintable(verdict.codes().join(u' ')));
    QCOMPARE(verdict.path, (QList<int>{0, 2, 3}));
    QCOMPARE(verdict.certificates.at(3).origin, QStringLiteral("anchor"));
    QCOMPARE(verdict.codes(), QStringList());
}

void ChainTest::indexes()
{
    ChainInput given = input({m_leaf});
    given.intermediatesDer = {m_upper.der, m_issuing.der};
    const ChainVerdict verdict = judgeChain(given);
    QCOMPARE(verdict.certificates.size(), 3);
    QCOMPARE(verdict.path, (QList<int>{0, 1, 2}));
    QCOMPARE(verdict.certificates.at(0).origin, QStringLiteral("sent"));
    QCOMPARE(verdict.certificates.at(0).subject, QStringLiteral("CN=mail.contoso.test"));
    QCOMPARE(verdict.certificates.at(0).names, QStringList{QStringLiteral("mail.contoso.test")});
    QCOMPARE(verdict.certificates.at(0).keyType, QStringLiteral("EC prime256v1"));
    QCOMPARE(verdict.certificates.at(0).keyBits, 256);
    QCOMPARE(verdict.certificates.at(0).signature, QStringLiteral("ecdsa-with-SHA256"));
    QCOMPARE(verdict.certificates.at(0).notAfter, Recipe::now().addDays(90));
    QCOMPARE(verdict.certificates.at(0).eku, QStringList{QStringLiteral("serverAuth")});
    QCOMPARE(verdict.certificates.at(0).thumbprint.size(), 40);
    QCOMPARE(verdict.certificates.at(1).origin, QStringLiteral("found"));
    QVERIFY(verdict.certificates.at(1).ca);
    QCOMPARE(verdict.certificates.at(2).origin, QStringLiteral("anchor"));
    QVERIFY(verdict.certificates.at(2).selfIssued);
}

void ChainTest::missingIntermediateSaysWhoSuffers()
{
    ChainInput given = input({m_leaf});
    ChainVerdict verdict = judgeChain(given);
    QCOMPARE(verdict.findings.size(), 1);
    QCOMPARE(verdict.findings.first().severity, QStringLiteral("error"));
    QVERIFY(verdict.findings.first().text.contains(u"Windows may still fetch it"));
    given.intermediatesDer = {m_issuing.der};
    verdict = judgeChain(given);
    QVERIFY(verdict.trusted && !verdict.noAia && !verdict.asSent);
    QCOMPARE(verdict.findings.first().severity, QStringLiteral("warning"));
    QCOMPARE(verdict.findings.first().certificate, 0);
}

void ChainTest::hostileSubject()
{
    Recipe recipe;
    recipe.commonName = "evil\r\nX-Header: 1\xe2\x80\xae\xc3\xbc,O=<b>";
    const ChainVerdict verdict = judgeChain(with(recipe));
    const QString subject = verdict.certificates.first().subject;
    for (const QChar c : subject)
        QVERIFY2(c.isPrint(), qPrintable(subject));
    QVERIFY(subject.contains(u"\\u{202E}"));
    QVERIFY(subject.contains(u"\\0D\\0A"));
    QVERIFY(subject.contains(QChar(0xfc)));
    QVERIFY(subject.contains(u"\\,O=\\<b\\>"));
}

void ChainTest::pem()
{
    const QByteArray block = "-----BEGIN CERTIFICATE-----\r\n" + m_leaf.der.toBase64() + "\r\n-----END CERTIFICATE-----\r\n";
    QCOMPARE(certificatesFromPem("text\n" + block + "between\n" + block), (QList<QByteArray>{m_leaf.der, m_leaf.der}));
    QCOMPARE(certificatesFromPem("nothing"), QList<QByteArray>());
    QCOMPARE(certificatesFromPem("-----BEGIN CERTIFICATE-----\nAAAA").size(), 1);
    QVERIFY(!readCertificate(QByteArray()));
    QVERIFY(!readCertificate(m_leaf.der.left(m_leaf.der.size() / 2)));
}

void ChainTest::json()
{
    const QJsonObject json = toJson(judgeChain(input({m_leaf, m_root, m_issuing})));
    QCOMPARE(json[u"verdict"].toString(), QStringLiteral("trusted"));
    QCOMPARE(json[u"profiles"][u"no-aia"].toString(), QStringLiteral("trusted"));
    QCOMPARE(json[u"findings"][0][u"code"].toString(), QStringLiteral("wrong-order"));
    QCOMPARE(json[u"findings"][0][u"certificate"].toInt(), 1);
    QCOMPARE(json[u"certificates"].toArray().size(), 3);
    QCOMPARE(json[u"path"].toArray(), (QJsonArray{0, 2, 1}));
}

QTEST_APPLESS_MAIN(ChainTest)
#include "tst_chain.moc"
