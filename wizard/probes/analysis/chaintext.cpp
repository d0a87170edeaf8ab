#include "wizard/probes/analysis/chaintext.h"

#include <QCoreApplication>
#include <QHash>

namespace ExMedic {

namespace {

QString shortened(const QString &text, qsizetype most = 160)
{
    return text.size() <= most ? text : text.left(most) + QChar(0x2026);
}

/// Plain sentences; %1 is the subject of the certificate.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> table{
        {QStringLiteral("self-signed"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" is signed by itself. No client trusts it unless it was installed there by hand.")},
        {QStringLiteral("wrong-order"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" stands before one that it issued. Each certificate should be followed by its issuer; some clients give up otherwise.")},
        {QStringLiteral("root-sent"), QT_TRANSLATE_NOOP("Chain", "The root \"%1\" is sent along. That is not needed: clients use their own copy.")},
        {QStringLiteral("unrelated-sent"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" is sent along, but has nothing to do with this chain.")},
        {QStringLiteral("duplicate-sent"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" is sent more than once.")},
        {QStringLiteral("no-san"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" has no alternative names (SAN). Today's clients do not read the name from the subject.")},
        {QStringLiteral("no-server-auth"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" may not be used for a server: its key usage does not allow server authentication.")},
        {QStringLiteral("not-a-ca"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" issued another one, but may not: it is not a certification authority.")},
        {QStringLiteral("path-length"), QT_TRANSLATE_NOOP("Chain", "The certification authority \"%1\" allows fewer intermediate certificates below it than there are.")},
        {QStringLiteral("name-constraint"), QT_TRANSLATE_NOOP("Chain", "A certification authority above \"%1\" is limited to certain names, and this certificate breaks the limit.")},
        {QStringLiteral("unknown-critical-extension"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" holds an extension marked as critical that clients do not know, so they must refuse it.")},
        {QStringLiteral("bad-signature"), QT_TRANSLATE_NOOP("Chain", "The signature of \"%1\" does not fit its issuer's key. The certificate was changed, or another certificate of the same issuer is meant.")},
        {QStringLiteral("revoked"), QT_TRANSLATE_NOOP("Chain", "The certificate \"%1\" was revoked by its issuer.")},
        {QStringLiteral("too-many"), QT_TRANSLATE_NOOP("Chain", "The server sends more than 100 certificates. Only the first 100 were looked at.")},
        {QStringLiteral("no-certificate"), QT_TRANSLATE_NOOP("Chain", "There is no certificate to judge.")},
        {QStringLiteral("time-unknown"), QT_TRANSLATE_NOOP("Chain", "The time to judge by is not valid, so nothing can be said about the period of validity.")},
    };
    return table;
}

QString day(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm 'UTC'");
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Chain", text);
}

QString mismatchText(const CertificateInfo &certificate, const QString &host)
{
    if (certificate.names.isEmpty())
        return tr("The certificate is not issued for \"%1\".").arg(harmless(shortened(host)));
    QStringList names = certificate.names.mid(0, 5);
    if (certificate.nameCount > names.size())
        names.append(tr("%1 more").arg(certificate.nameCount - names.size()));
    return tr("The certificate is not issued for \"%1\", but for: %2.").arg(harmless(shortened(host)), shortened(names.join(QStringLiteral(", ")), 400));
}

QString gapText(const CertificateInfo &certificate, bool closed)
{
    const QString issuer = shortened(certificate.issuer);
    if (closed)
        return tr("The server does not send the intermediate certificate \"%1\". Clients that know or fetch it get by; others refuse the connection.").arg(issuer);
    return tr("The issuer \"%1\" was not sent and is not known here. If it is an intermediate certificate, Windows may still fetch it; devices that do not fetch refuse the connection.").arg(issuer);
}

} // namespace

QString chainFindingText(const QString &code, const CertificateInfo &certificate, const QString &host, const QString &detail, bool closed)
{
    const QString subject = shortened(certificate.subject.isEmpty() ? certificate.names.value(0) : certificate.subject);
    if (code == u"expired" || code == u"expired-link")
        return tr("The certificate \"%1\" expired on %2.").arg(subject, day(certificate.notAfter));
    if (code == u"not-yet-valid")
        return tr("The certificate \"%1\" is valid only from %2 on.").arg(subject, day(certificate.notBefore));
    if (code == u"name-mismatch")
        return mismatchText(certificate, host);
    if (code == u"missing-intermediate")
        return gapText(certificate, closed);
    if (code == u"unknown-root") {
        return certificate.selfIssued
            ? tr("The chain ends at the root \"%1\", which is not trusted here.").arg(subject)
            : tr("The chain ends at \"%1\". Its issuer \"%2\" is not trusted here.").arg(subject, shortened(certificate.issuer));
    }
    if (code == u"weak-key")
        return tr("The key of \"%1\" (%2, %3 bits) is too weak. Clients want RSA from 2048 bits or EC from 224 bits, and no DSA.").arg(subject, certificate.keyType).arg(certificate.keyBits);
    if (code == u"weak-signature")
        return tr("The signature of \"%1\" (%2) is too weak. SHA-256 or better is needed.").arg(subject, certificate.signature);
    if (code == u"revocation-unknown")
        return tr("Whether \"%1\" was revoked could not be found out: %2.").arg(subject, detail);
    if (code == u"malformed") {
        return certificate.thumbprint.isEmpty() ? tr("The server sends %1 bytes that are not a certificate.").arg(certificate.der.size())
                                                : tr("The certificate \"%1\" is not built as it should be: %2.").arg(subject, detail.isEmpty() ? tr("a part cannot be read") : detail);
    }
    if (code == u"standards")
        return tr("The certificate \"%1\" breaks a rule that strict clients enforce: %2.").arg(subject, detail);
    const char *sentence = sentences().value(code);
    const QString text = sentence ? tr(sentence) : code;
    return text.contains(u"%1") ? text.arg(subject) : text;
}

} // namespace ExMedic
