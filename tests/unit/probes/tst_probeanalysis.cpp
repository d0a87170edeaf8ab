#include "wizard/probes/analysis/authheader.h"
#include "wizard/probes/analysis/httpjudge.h"
#include "wizard/probes/analysis/oabjudge.h"
#include "wizard/probes/analysis/outliers.h"

#include <QtTest>

using namespace ExMedic;

/// The judgements over recorded evidence: no network at all.
class ProbeAnalysis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void challenges_data();
    void challenges();
    void challengeParts();
    void manifests_data();
    void manifests();
    void manifestDetails();
    void fileNames_data();
    void fileNames();
    void anonymous_data();
    void anonymous();
    void parts_data();
    void parts();
    void outliers_data();
    void outliers();
};

void ProbeAnalysis::challenges_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QStringList>("schemes");
    using Lines = QList<QByteArray>;
    QTest::newRow("three lines") << Lines{"Negotiate", "NTLM", "Basic realm=\"mail.contoso.test\""} << QStringList{QStringLiteral("Negotiate"), QStringLiteral("NTLM"), QStringLiteral("Basic")};
    QTest::newRow("one line") << Lines{"Negotiate, NTLM, Basic realm=\"a\""} << QStringList{QStringLiteral("Negotiate"), QStringLiteral("NTLM"), QStringLiteral("Basic")};
    QTest::newRow("comma in quotes") << Lines{"Basic realm=\"a, NTLM, b\", charset=\"UTF-8\", Negotiate"} << QStringList{QStringLiteral("Basic"), QStringLiteral("Negotiate")};
    QTest::newRow("escaped quote") << Lines{"Basic realm=\"a\\\", NTLM\", Negotiate"} << QStringList{QStringLiteral("Basic"), QStringLiteral("Negotiate")};
    QTest::newRow("bearer with issuers")
        << Lines{"Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", trusted_issuers=\"00000001@*, a@b\", error=\"invalid_token\"", "Basic realm=\"x\""}
        << QStringList{QStringLiteral("Bearer"), QStringLiteral("Basic")};
    QTest::newRow("token behind") << Lines{"NTLM TlRMTVNTUAACAAAA=="} << QStringList{QStringLiteral("NTLM")};
    QTest::newRow("token and more") << Lines{"Negotiate oYG2MIGzoAM=, NTLM"} << QStringList{QStringLiteral("Negotiate"), QStringLiteral("NTLM")};
    QTest::newRow("same twice") << Lines{"NTLM", "ntlm"} << QStringList{QStringLiteral("NTLM")};
    QTest::newRow("blanks round the sign") << Lines{"Digest realm = \"a\" , nonce = \"b\", NTLM"} << QStringList{QStringLiteral("Digest"), QStringLiteral("NTLM")};
    QTest::newRow("quote without end") << Lines{"Basic realm=\"abc, NTLM"} << QStringList{QStringLiteral("Basic")};
    QTest::newRow("only commas") << Lines{",,, ,"} << QStringList{};
    QTest::newRow("nothing") << Lines{""} << QStringList{};
    QTest::newRow("no token") << Lines{"<script>, \x01\x02, NTLM"} << QStringList{QStringLiteral("NTLM")};
    QTest::newRow("parameters without a scheme") << Lines{"realm=\"a\", NTLM"} << QStringList{QStringLiteral("NTLM")};
}

void ProbeAnalysis::challenges()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QStringList, schemes);
    HttpAnswer answer;
    for (const QByteArray &line : lines)
        answer.headers.append(HttpHeader{"www-authenticate", line});
    QCOMPARE(answer.schemes(), schemes);
}

void ProbeAnalysis::challengeParts()
{
    const auto found = parseChallenges({"Bearer client_id=\"1\", trusted_issuers=\"a@*,b\", error=invalid", "NTLM TlRMTVNT=="});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).parameters.value(QStringLiteral("trusted_issuers")), QStringLiteral("a@*,b"));
    QCOMPARE(found.at(0).parameters.value(QStringLiteral("error")), QStringLiteral("invalid"));
    QCOMPARE(found.at(1).token, QStringLiteral("TlRMTVNT=="));
    QVERIFY(parseChallenges({QByteArray("A,").repeated(100000)}).size() <= 50);
}

void ProbeAnalysis::manifests_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error"); // "" = read
    QTest::addColumn<int>("files");
    QTest::addColumn<qint64>("sequence");
    const QByteArray full = "<Full seq='12' ver='32' size='554' SHA='AB'>\n  a-data-12.lzx \n</Full>";
    QTest::newRow("one list") << QByteArray("<?xml version='1.0'?><OAB><OAL id='a' name='\\All'>" + full + "</OAL></OAB>") << "" << 1 << qint64(12);
    QTest::newRow("blanks before the declaration") << QByteArray("\r\n <?xml version='1.0'?><OAB><OAL>" + full + "</OAL></OAB>\n\n") << "" << 1 << qint64(12);
    QTest::newRow("several lists, templates and differences")
        << QByteArray("<OAB><OAL id='a'>" + full + "<Template seq='12' langid='0409' type='windows'>t1.lzx</Template><Template type='mac'>t2.lzx</Template></OAL>"
                      "<OAL id='b'><Full seq='13'>b.lzx</Full><Diff seq='12'>d1.lzx</Diff><Diff seq='13'>d2.lzx</Diff></OAL></OAB>")
        << "" << 6 << qint64(13);
    QTest::newRow("empty") << QByteArray("<OAB></OAB>") << "" << 0 << qint64(-1);
    QTest::newRow("list without files") << QByteArray("<OAB><OAL id='a'/></OAB>") << "" << 0 << qint64(-1);
    QTest::newRow("unknown elements") << QByteArray("<OAB new='1'><Note>x</Note><OAL><Other><Deep/></Other>" + full + "</OAL></OAB>") << "" << 1 << qint64(12);
    QTest::newRow("odd numbers") << QByteArray("<OAB><OAL><Full seq='x' size='-5'>a.lzx</Full></OAL></OAB>") << "" << 1 << qint64(-1);
    QTest::newRow("UTF-16") << QByteArray(QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(u"<OAB><OAL><Full seq='1'>a</Full></OAL></OAB>"), 88))
                            << "" << 1 << qint64(1);
    QTest::newRow("logon page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>") << "manifest.foreign" << 0 << qint64(0);
    QTest::newRow("other XML") << QByteArray("<Autodiscover/>") << "manifest.foreign" << 0 << qint64(0);
    QTest::newRow("cut off") << QByteArray("<OAB><OAL>" + full) << "manifest.damaged" << 0 << qint64(0);
    QTest::newRow("nothing") << QByteArray() << "manifest.damaged" << 0 << qint64(0);
    QTest::newRow("no XML") << QByteArray("hello") << "manifest.damaged" << 0 << qint64(0);
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE OAB [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><OAB><OAL><Full>&x;</Full></OAL></OAB>")
                                     << "manifest.dtd" << 0 << qint64(0);
    QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE OAB [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><OAB>&b;</OAB>") << "manifest.dtd" << 0 << qint64(0);
    QTest::newRow("too many files") << QByteArray("<OAB><OAL>" + QByteArray("<Diff>a</Diff>").repeated(6000) + "</OAL></OAB>") << "manifest.large" << 0 << qint64(0);
}

void ProbeAnalysis::manifests()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, error);
    QFETCH(int, files);
    QFETCH(qint64, sequence);
    const Result<OabManifest> manifest = readOabManifest(xml);
    QCOMPARE(manifest ? QString() : manifest.error().code, error);
    if (!manifest)
        return;
    QCOMPARE(manifest->files().size(), files);
    QCOMPARE(manifest->sequence(), sequence);
}

void ProbeAnalysis::manifestDetails()
{
    const auto manifest = readOabManifest(
        "<OAB><OAL id='f867b9e0' dn='/guid=F8E7' name='\\All Rooms'><Full seq='2' size='554' SHA='D626'>\n   f867-data-2.lzx\n </Full>"
        "<Template seq='2' langid='0409' type='mac'>f867-mac0409-2.lzx</Template></OAL></OAB>");
    QVERIFY(manifest.has_value());
    const OabList list = manifest->lists.value(0);
    QCOMPARE(list.name, QStringLiteral("\\All Rooms"));
    QCOMPARE(list.files.value(0).name, QStringLiteral("f867-data-2.lzx"));
    QCOMPARE(list.files.value(0).size, 554);
    QCOMPARE(list.files.value(0).sha1, QStringLiteral("d626"));
    QCOMPARE(list.files.value(1).platform, QStringLiteral("mac"));
    QCOMPARE(list.files.value(1).language, QStringLiteral("0409"));
}

void ProbeAnalysis::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("safe");
    QTest::newRow("usual") << "f867b9e0-d01e-43e3-data-2.lzx" << true;
    QTest::newRow("up") << "../../web.config" << false;
    QTest::newRow("folder") << "a/b.lzx" << false;
    QTest::newRow("backslash") << "a\\b.lzx" << false;
    QTest::newRow("query") << "a.lzx?x" << false;
    QTest::newRow("percent") << "%2e%2e%2fa" << false;
    QTest::newRow("line break") << "a\r\nHost: x" << false;
    QTest::newRow("nothing") << "" << false;
}

void ProbeAnalysis::fileNames()
{
    QFETCH(QString, name);
    QFETCH(bool, safe);
    OabFile file;
    file.name = name;
    QCOMPARE(file.isSafe(), safe);
}

void ProbeAnalysis::anonymous_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<ProbeStatus>("expected");
    QTest::addColumn<QString>("code");
    using Headers = QList<HttpHeader>;
    QTest::newRow("401 is healthy") << 401 << Headers{{"WWW-Authenticate", "NTLM"}} << ProbeStatus::Passed << "";
    QTest::newRow("401 without a method") << 401 << Headers{} << ProbeStatus::Failed << "no-scheme";
    QTest::newRow("404 is not judged") << 404 << Headers{} << ProbeStatus::Inconclusive << "http-404";
    QTest::newRow("redirect") << 302 << Headers{{"Location", "/owa/"}} << ProbeStatus::Failed << "redirect";
    QTest::newRow("forbidden") << 403 << Headers{} << ProbeStatus::Failed << "http-403";
    QTest::newRow("pool stopped") << 503 << Headers{} << ProbeStatus::Failed << "http-503";
    QTest::newRow("teapot") << 418 << Headers{} << ProbeStatus::Failed << "http-418";
    QTest::newRow("fine") << 200 << Headers{} << ProbeStatus::Passed << "";
}

void ProbeAnalysis::anonymous()
{
    QFETCH(int, status);
    QFETCH(QList<HttpHeader>, headers);
    QFETCH(ProbeStatus, expected);
    QFETCH(QString, code);
    HttpAnswer answer;
    answer.status = status;
    answer.headers = headers;
    const Judgement judgement = judgeAnonymous(answer);
    QCOMPARE(judgement.status, expected);
    QCOMPARE(judgement.findings.value(0).code, code);
    QVERIFY(!judgement.summary.isEmpty());
}

void ProbeAnalysis::parts_data()
{
    QTest::addColumn<QList<int>>("statuses"); // 0 = no answer
    QTest::addColumn<int>("worst"); // -1 = not measured
    QTest::addColumn<int>("ranges"); // -1 = not measured
    using Statuses = QList<int>;
    QTest::newRow("all partial") << Statuses{206, 206} << 200 << 1;
    QTest::newRow("one whole") << Statuses{206, 200} << 200 << 0;
    QTest::newRow("one missing") << Statuses{206, 404} << 404 << 1;
    QTest::newRow("worst of many") << Statuses{404, 500, 206} << 500 << 1;
    QTest::newRow("redirect") << Statuses{302} << 302 << -1;
    QTest::newRow("one silent") << Statuses{206, 0} << -1 << 1;
    QTest::newRow("one silent, one missing") << Statuses{0, 404} << 404 << -1;
    QTest::newRow("none") << Statuses{} << -1 << -1;
}

void ProbeAnalysis::parts()
{
    QFETCH(QList<int>, statuses);
    QFETCH(int, worst);
    QFETCH(int, ranges);
    QList<OabPart> parts;
    for (const int status : statuses) {
        OabPart part;
        part.file.name = QStringLiteral("a.lzx");
        if (status) {
            HttpAnswer answer;
            answer.status = status;
            answer.headers = {{"Content-Length", "100"}};
            if (status == 206)
                answer.headers.append(HttpHeader{"Content-Range", "bytes 0-99/1000"});
            part.answer = answer;
        } else {
            part.failure = TransportFailure{QStringLiteral("timeout"), QStringLiteral("t"), {}};
        }
        parts.append(part);
    }
    const OabParts all = judgeParts(parts);
    QCOMPARE(all.worst.value_or(-1), worst);
    QCOMPARE(all.ranges ? int(*all.ranges) : -1, ranges);
}

void ProbeAnalysis::outliers_data()
{
    QTest::addColumn<QStringList>("cells"); // status letter, http, mark
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all alike") << QStringList{QStringLiteral("p 200 A"), QStringLiteral("p 200 A"), QStringLiteral("p 200 A")} << QStringList{};
    QTest::newRow("one of three") << QStringList{QStringLiteral("p 200 A"), QStringLiteral("f 404 A"), QStringLiteral("p 200 A")} << QStringList{QStringLiteral("EX02")};
    QTest::newRow("the good one is the measure") << QStringList{QStringLiteral("f 404 A"), QStringLiteral("f 404 A"), QStringLiteral("p 200 A")} << QStringList{QStringLiteral("EX01"), QStringLiteral("EX02")};
    QTest::newRow("two, one bad") << QStringList{QStringLiteral("f 404 A"), QStringLiteral("p 200 A")} << QStringList{QStringLiteral("EX01")};
    QTest::newRow("other certificate") << QStringList{QStringLiteral("p 0 A"), QStringLiteral("p 0 B"), QStringLiteral("p 0 A")} << QStringList{QStringLiteral("EX02")};
    QTest::newRow("all bad alike") << QStringList{QStringLiteral("f 404 A"), QStringLiteral("f 404 A")} << QStringList{};
    QTest::newRow("one not measured") << QStringList{QStringLiteral("p 200 A"), QStringLiteral("i 0 A")} << QStringList{QStringLiteral("EX02")};
    QTest::newRow("none measured") << QStringList{QStringLiteral("i 0 A"), QStringLiteral("i 0 B")} << QStringList{};
    QTest::newRow("one server") << QStringList{QStringLiteral("f 404 A")} << QStringList{};
}

void ProbeAnalysis::outliers()
{
    QFETCH(QStringList, cells);
    QFETCH(QStringList, expected);
    QList<MatrixCell> matrix;
    for (const QString &text : cells) {
        const QStringList words = text.split(u' ');
        MatrixCell cell{QStringLiteral("EX0%1").arg(matrix.size() + 1), QStringLiteral("oab"), ProbeStatus::Inconclusive, words.at(1).toInt(), QStringLiteral("x"), {}};
        cell.status = words.at(0) == u"p" ? ProbeStatus::Passed : words.at(0) == u"f" ? ProbeStatus::Failed : ProbeStatus::Inconclusive;
        cell.marks.insert(QStringLiteral("thumbprint"), words.at(2));
        matrix.append(cell);
    }
    QStringList found;
    for (const Outlier &outlier : findOutliers(matrix)) {
        found.append(outlier.server);
        QVERIFY2(outlier.text.startsWith(outlier.server), qPrintable(outlier.text));
    }
    QCOMPARE(found, expected);
}

Q_DECLARE_METATYPE(ProbeStatus)
QTEST_GUILESS_MAIN(ProbeAnalysis)
#include "tst_probeanalysis.moc"
