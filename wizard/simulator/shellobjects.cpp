#include "wizard/simulator/shellobjects.h"

#include "wizard/simulator/pem.h"

#include <QJsonArray>

namespace ExMedic::Simulator
{
namespace
{

/// A reference to an address book prints with a backslash; what leads into Deleted Objects prints as a path.
QJsonValue bookReference(const QJsonValue &value)
{
    const QString name = value.toString();
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'\\'))
        return name;
    return QString(u'\\' + name);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    struct tm parts = {};
    ASN1_TIME_to_tm(time, &parts);
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString vdirIdentity(const QString &server)
{
    return server + u"\\OAB (Default Web Site)"_qs;
}

QJsonArray booksOf(const State &state, const QString &identity)
{
    QJsonArray names;
    const QJsonObject books = state.objects(u"OfflineAddressBook"_qs);
    for (auto it = books.begin(); it != books.end(); ++it) {
        if (it->toObject().value(u"VirtualDirectories").toArray().contains(identity))
            names.append(QString(u'\\' + it.key()));
    }
    return names;
}

} // namespace

QString displayVersion(const QString &build)
{
    const QStringList parts = build.split(u'.');
    return u"Version %1.%2 (Build %3.%4)"_qs.arg(parts.value(0), parts.value(1), parts.value(2), parts.value(3));
}

QList<ShellObject> exchangeServers(const State &state)
{
    QList<ShellObject> list;
    for (const QString &name : state.servers()) {
        const QJsonObject server = state.server(name);
        list.append({ { u"Name"_qs, name },
                      { u"Site"_qs, server.value(u"site") },
                      { u"ServerRole"_qs, server.value(u"roles") },
                      { u"Edition"_qs, u"Enterprise"_qs },
                      { u"AdminDisplayVersion"_qs, displayVersion(server.value(u"build").toString()) },
                      { u"Fqdn"_qs, state.fullName(name) },
                      { u"Identity"_qs, name } });
    }
    return list;
}

QList<ShellObject> offlineAddressBooks(const State &state, const QString &version)
{
    QList<ShellObject> list;
    const QJsonObject books = state.objects(u"OfflineAddressBook"_qs);
    for (auto it = books.begin(); it != books.end(); ++it) {
        const QJsonObject book = it->toObject();
        const QJsonArray vdirs = book.value(u"VirtualDirectories").toArray();
        const bool global = book.value(u"GlobalWebDistributionEnabled").toBool();
        ShellObject object{ { u"Server"_qs, book.value(u"Server") } };
        if (version != u"2010") {
            QString generator = book.value(u"GeneratingMailbox").toString();
            if (!generator.isEmpty() && !generator.contains(u'/'))
                generator.prepend(state.domain() + u"/Users/"_qs);
            object.append({ u"GeneratingMailbox"_qs, generator });
        }
        object.append({ u"AddressLists"_qs, book.value(u"AddressLists").toArray() });
        object.append({ u"Versions"_qs, QJsonArray{ u"Version4"_qs } });
        object.append({ u"IsDefault"_qs, book.value(u"IsDefault").toBool() });
        object.append(
            { u"PublicFolderDistributionEnabled"_qs, book.value(u"PublicFolderDistributionEnabled").toBool() });
        object.append({ u"GlobalWebDistributionEnabled"_qs, global });
        object.append({ u"WebDistributionEnabled"_qs, global || !vdirs.isEmpty() });
        if (version != u"2010")
            object.append(
                { u"ShadowMailboxDistributionEnabled"_qs, book.value(u"ShadowMailboxDistributionEnabled").toBool() });
        for (const QString &time : { u"LastTouchedTime"_qs, u"LastRequestedTime"_qs, u"LastFailedTime"_qs })
            object.append({ time, book.value(time) });
        object.append({ u"VirtualDirectories"_qs, vdirs });
        object.append({ u"Identity"_qs, QString(u'\\' + it.key()) });
        object.append({ u"ExchangeVersion"_qs, book.value(u"ExchangeVersion") });
        object.append({ u"Name"_qs, it.key() });
        object.append({ u"Guid"_qs, book.value(u"Guid") });
        list.append(object);
    }
    return list;
}

QList<ShellObject> mailboxes(const State &state, bool arbitration)
{
    QList<ShellObject> list;
    const QJsonObject all = state.objects(u"Mailbox"_qs);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject mailbox = it->toObject();
        if (mailbox.value(u"Arbitration").toBool() != arbitration)
            continue;
        const QString address = it.key().contains(u'@') ? it.key() : it.key() + u'@' + state.domain();
        const QString name = mailbox.value(u"Name").toString(it.key().section(u'@', 0, 0));
        list.append({ { u"Database"_qs, mailbox.value(u"Database") },
                      { u"OfflineAddressBook"_qs, bookReference(mailbox.value(u"OfflineAddressBook")) },
                      { u"AddressBookPolicy"_qs, mailbox.value(u"AddressBookPolicy") },
                      { u"PersistedCapabilities"_qs, mailbox.value(u"PersistedCapabilities").toArray() },
                      { u"PrimarySmtpAddress"_qs, address },
                      { u"Identity"_qs, QString(state.domain() + u"/Users/"_qs + name) },
                      { u"ExchangeVersion"_qs, mailbox.value(u"ExchangeVersion") },
                      { u"Name"_qs, name } });
    }
    return list;
}

QList<ShellObject> mailboxDatabases(const State &state, bool status, bool before2013)
{
    QList<ShellObject> list;
    const QJsonObject all = state.objects(u"MailboxDatabase"_qs);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject database = it->toObject();
        const QString server = database.value(u"Server").toString();
        if (!before2013 && state.is2010(server))
            continue;
        const QString active = database.value(u"MountedOnServer").toString();
        const QString activeName = active.isEmpty() || active.contains(u'.') ? active : state.fullName(active);
        list.append({ { u"OfflineAddressBook"_qs, bookReference(database.value(u"OfflineAddressBook")) },
                      { u"Mounted"_qs, status ? database.value(u"Mounted") : QJsonValue() },
                      { u"MountedOnServer"_qs, status ? activeName : QString() },
                      { u"Server"_qs, server },
                      { u"Identity"_qs, it.key() },
                      { u"ExchangeVersion"_qs, database.value(u"ExchangeVersion") },
                      { u"Name"_qs, it.key() } });
    }
    return list;
}

QList<ShellObject> addressBookPolicies(const State &state)
{
    QList<ShellObject> list;
    const QJsonObject all = state.objects(u"AddressBookPolicy"_qs);
    for (auto it = all.begin(); it != all.end(); ++it) {
        list.append({ { u"OfflineAddressBook"_qs, bookReference(it->toObject().value(u"OfflineAddressBook")) },
                      { u"Identity"_qs, it.key() },
                      { u"Name"_qs, it.key() } });
    }
    return list;
}

QList<ShellObject> oabVirtualDirectories(const State &state, bool iis)
{
    QList<ShellObject> list;
    for (const QString &server : state.servers()) {
        const QJsonObject directory = state.directory(server, u"OAB"_qs);
        if (directory.isEmpty())
            continue;
        const QString identity = vdirIdentity(server);
        ShellObject object{ { u"Name"_qs, u"OAB (Default Web Site)"_qs },
                            { u"PollInterval"_qs, 480 },
                            { u"OfflineAddressBooks"_qs, booksOf(state, identity) } };
        for (const QString &name : { u"RequireSSL"_qs, u"BasicAuthentication"_qs, u"WindowsAuthentication"_qs })
            object.append({ name, iis ? QJsonValue(directory.value(name).toBool()) : QJsonValue() });
        if (!state.is2010(server))
            object.append({ u"OAuthAuthentication"_qs,
                            iis ? QJsonValue(directory.value(u"OAuthAuthentication").toBool()) : QJsonValue() });
        object.append({ u"ExtendedProtectionTokenChecking"_qs,
                        directory.value(u"ExtendedProtectionTokenChecking").toString(u"None"_qs) });
        object.append({ u"AdminDisplayVersion"_qs, displayVersion(state.server(server).value(u"build").toString()) });
        object.append({ u"Server"_qs, server });
        object.append({ u"InternalUrl"_qs, directory.value(u"InternalUrl") });
        object.append({ u"ExternalUrl"_qs, directory.value(u"ExternalUrl") });
        object.append({ u"Identity"_qs, identity });
        list.append(object);
    }
    return list;
}

QList<ShellObject> componentStates(const State &state, const QString &server)
{
    const QJsonObject components = state.server(server).value(u"components").toObject();
    const bool offline = components.value(u"ServerWideOffline").toString() == u"Inactive";
    QList<ShellObject> list;
    for (auto it = components.begin(); it != components.end(); ++it) {
        // a server that is offline as a whole shows its components inactive, whatever each was set to
        const QString shown = offline ? u"Inactive"_qs : it->toString();
        list.append(
            { { u"Server"_qs, state.fullName(server) }, { u"Component"_qs, it.key() }, { u"State"_qs, shown } });
    }
    return list;
}

QList<ShellObject> exchangeCertificates(const State &state, const QString &server)
{
    QList<ShellObject> list;
    const QJsonObject settings = state.server(server);
    const QString bound = settings.value(u"iis").toObject().value(u"certificate").toString();
    for (const QJsonValue &id : settings.value(u"installed").toArray()) {
        const QJsonObject properties = state.certificate(id.toString());
        const CertificatePtr certificate = certificateFromPem(properties.value(u"pem").toString());
        if (!certificate)
            continue;
        const QDateTime from = timeOf(X509_get0_notBefore(certificate.get()));
        const QDateTime to = timeOf(X509_get0_notAfter(certificate.get()));
        const QString issuer = properties.contains(u"issuer")
            ? state.certificate(properties.value(u"issuer").toString()).value(u"subject").toString()
            : properties.value(u"subject").toString();
        list.append({ { u"CertificateDomains"_qs, properties.value(u"names").toArray() },
                      { u"HasPrivateKey"_qs, properties.contains(u"key_pem") },
                      { u"IsSelfSigned"_qs, !properties.contains(u"issuer") },
                      { u"Issuer"_qs, issuer },
                      { u"NotAfter"_qs, to.toString(Qt::ISODate) },
                      { u"NotBefore"_qs, from.toString(Qt::ISODate) },
                      { u"Services"_qs, id == bound ? u"IIS, SMTP"_qs : u"None"_qs },
                      { u"Status"_qs, to < state.now() || from > state.now() ? u"DateInvalid"_qs : u"Valid"_qs },
                      { u"Subject"_qs, properties.value(u"subject") },
                      { u"Thumbprint"_qs, properties.value(u"thumbprint") } });
    }
    return list;
}

ShellObject httpRedirect(const State &state, const QString &server, const QString &directory)
{
    const QJsonObject redirect = state.directory(server, directory).value(u"redirect").toObject();
    return { { u"enabled"_qs, redirect.value(u"enabled").toBool() },
             { u"destination"_qs, redirect.value(u"destination").toString() },
             { u"exactDestination"_qs, false },
             { u"childOnly"_qs, redirect.value(u"childOnly").toBool() },
             { u"httpResponseStatus"_qs, u"Found"_qs } };
}

} // namespace ExMedic::Simulator
