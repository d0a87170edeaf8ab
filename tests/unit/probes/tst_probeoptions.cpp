#include "wizard/probes/credentials.h"
#include "wizard/probes/endpoint.h"
#include "wizard/probes/registry.h"

#include <QDebug>
#include <QtTest>

using namespace ExMedic;

/// What a person can get wrong before anything is sent.
class ProbeOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void hostPorts_data();
    void hostPorts();
    void everyKindHasFacts();
    void credentials_data();
    void credentials();
    void credentialsAreHidden();
};

void ProbeOptionsTest::refused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("changes"); // name=value;...
    QTest::addColumn<QString>("code"); // "" = accepted
    const char *good = "host=mail.contoso.test";
    QTest::newRow("good") << "tls" << good << "";
    QTest::newRow("no host") << "tls" << "" << "options.host";
    QTest::newRow("host with a blank") << "tls" << "host=mail contoso" << "options.host";
    QTest::newRow("host with a slash") << "tls" << "host=https://mail" << "options.host";
    QTest::newRow("host with a line break") << "tls" << "host=mail\r\nX: y" << "options.host";
    QTest::newRow("label too long") << "tls" << qPrintable(QStringLiteral("host=") + QString(64, u'a')) << "options.host";
    QTest::newRow("umlaut") << "tls" << "host=m\u00fcnchen.test" << "";
    QTest::newRow("IPv6") << "tls" << "host=[::1]" << "";
    QTest::newRow("port 0") << "tls" << "host=a;port=0" << "options.port";
    QTest::newRow("port 65536") << "tls" << "host=a;port=65536" << "options.port";
    QTest::newRow("port is a word") << "tls" << "host=a;port=https" << "options.port";
    QTest::newRow("connect with a bad port") << "tls" << "host=a;connect=10.0.0.1:x" << "options.port";
    QTest::newRow("connect to nothing") << "tls" << "host=a;connect=:443" << "options.host";
    QTest::newRow("unknown kind") << "rpc" << good << "options.kind";
    QTest::newRow("guid missing") << "oab" << good << "options.guid";
    QTest::newRow("guid too short") << "oab" << "host=a;guid=72189f79" << "options.guid";
    QTest::newRow("guid with a path") << "oab" << "host=a;guid=../x" << "options.guid";
    QTest::newRow("guid in braces") << "oab" << "host=a;guid={72189F79-0c53-4b8a-9a4b-0a0b7c1d2e3f}" << "";
    QTest::newRow("path without a slash") << "https" << "host=a;path=owa" << "options.path";
    QTest::newRow("path with a blank") << "https" << "host=a;path=/o wa" << "options.path";
    QTest::newRow("path with a line break") << "https" << "host=a;path=/\r\nX: y" << "options.path";
    QTest::newRow("method in small letters") << "https" << "host=a;method=get" << "options.method";
    QTest::newRow("method of RPC") << "https" << "host=a;method=RPC_IN_DATA" << "";
    QTest::newRow("proxy") << "https" << "host=a;proxy=system" << "options.proxy";
    QTest::newRow("ntlm") << "https" << "host=a;auth=ntlm" << "options.auth";
    QTest::newRow("time") << "tls" << "host=a;at=yesterday" << "options.at";
    QTest::newRow("no server") << "servers" << good << "options.server";
    QTest::newRow("server with a bad address") << "servers" << "host=a;server=EX01=1.2.3.4:0" << "options.port";
    QTest::newRow("unknown check") << "servers" << "host=a;server=EX01=1.2.3.4;check=rpc" << "options.check";
    QTest::newRow("matrix without a guid") << "servers" << "host=a;server=EX01=1.2.3.4;check=oab" << "options.guid";
    QTest::newRow("matrix") << "servers" << "host=a;server=EX01=1.2.3.4,[::1]:444,EX03;check=tls,https" << "";
}

void ProbeOptionsTest::refused()
{
    QFETCH(QString, kind);
    QFETCH(QString, changes);
    QFETCH(QString, code);
    ProbeOptions options;
    for (const QString &change : changes.split(u';', Qt::SkipEmptyParts))
        options.values.insert(change.section(u'=', 0, 0), change.section(u'=', 1));
    const auto probe = makeProbe(kind, options);
    QCOMPARE(probe ? QString() : probe.error().code, code);
    if (!probe)
        QVERIFY2(probe.error().message.size() > 20 && probe.error().message.endsWith(u'.') | probe.error().message.contains(u"for example")
                     | probe.error().message.contains(u"--server"), qPrintable(probe.error().message));
}

void ProbeOptionsTest::hostPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << "ex01" << "ex01" << 0;
    QTest::newRow("name and port") << "ex01.contoso.test:444" << "ex01.contoso.test" << 444;
    QTest::newRow("IPv4") << "10.0.0.1:8443" << "10.0.0.1" << 8443;
    QTest::newRow("bare IPv6") << "fe80::1" << "fe80::1" << 0;
    QTest::newRow("IPv6 and port") << "[::1]:443" << "::1" << 443;
    QTest::newRow("IPv6 in brackets") << "[::1]" << "::1" << 0;
}

void ProbeOptionsTest::hostPorts()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const Result<HostPort> read = readHostPort(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->host, host);
    QCOMPARE(int(read->port), port);
}

void ProbeOptionsTest::everyKindHasFacts()
{
    for (const QString &kind : probeKinds())
        QVERIFY2(!probeFacts(kind).isEmpty(), qPrintable(kind));
}

void ProbeOptionsTest::credentials_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("header"); // "" = refused
    QTest::newRow("plain") << "CONTOSO\\anna" << "Sommer" << QByteArray("Basic " + QByteArray("CONTOSO\\anna:Sommer").toBase64());
    QTest::newRow("UTF-8") << QStringLiteral(u"\u00e4nne") << QStringLiteral(u"P\u00e4ss\u20ac") << QByteArray("Basic " + QByteArray("\xc3\xa4nne:P\xc3\xa4ss\xe2\x82\xac").toBase64());
    QTest::newRow("colon in the password") << "anna" << "a:b" << QByteArray("Basic " + QByteArray("anna:a:b").toBase64());
    QTest::newRow("empty password") << "anna" << "" << QByteArray("Basic " + QByteArray("anna:").toBase64());
    QTest::newRow("colon in the name") << "an:na" << "x" << QByteArray();
    QTest::newRow("no name") << " " << "x" << QByteArray();
    QTest::newRow("line break") << "anna" << "x\r\nHost: y" << QByteArray();
}

void ProbeOptionsTest::credentials()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QByteArray, header);
    const auto made = Credentials::make(user, password);
    QCOMPARE(made.has_value(), !header.isEmpty());
    if (made)
        QCOMPARE((*made)->basicHeader(), header);
}

void ProbeOptionsTest::credentialsAreHidden()
{
    const auto made = Credentials::make(QStringLiteral("anna"), QStringLiteral("Sommer-2026!"));
    QString printed;
    QDebug(&printed) << **made;
    QVERIFY(!printed.contains(u"anna") && !printed.contains(u"Sommer"));
}

QTEST_GUILESS_MAIN(ProbeOptionsTest)
#include "tst_probeoptions.moc"
