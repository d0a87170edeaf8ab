#include "wizard/simulator/stateschema.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace ExMedic
{
namespace
{

/// Keys allowed at a place; `*` in a path stands for any name.
const QMap<QString, QString> &allowedKeys()
{
    static const QMap<QString, QString> keys{
        { u""_qs,
          u"id base title tree healthy expect now namespace domain people credentials certificates trusted servers "
          u"objects "
          "load_balancer clients"_qs },
        { u"credentials"_qs, u"user password"_qs },
        { u"certificates/*"_qs,
          u"subject names issuer authority from to key signature usages pem key_pem thumbprint"_qs },
        { u"servers/*"_qs,
          u"version build roles site installed iis services pools components directories folders wire"_qs },
        { u"servers/*/iis"_qs, u"certificate send"_qs },
        { u"servers/*/wire"_qs, u"delay_ms fault"_qs },
        { u"servers/*/folders"_qs, u"OAB"_qs },
        { u"servers/*/folders/OAB/*"_qs, u"sequence written"_qs },
        { u"servers/*/directories/*"_qs,
          u"WindowsAuthentication BasicAuthentication OAuthAuthentication RequireSSL InternalUrl "
          "ExternalUrl ExtendedProtectionTokenChecking providers redirect mime web.config"_qs },
        { u"servers/*/directories/*/redirect"_qs, u"enabled destination childOnly"_qs },
        { u"objects"_qs, u"OfflineAddressBook Mailbox MailboxDatabase AddressBookPolicy"_qs },
        { u"objects/OfflineAddressBook/*"_qs,
          u"Guid IsDefault ExchangeVersion AddressLists GeneratingMailbox Server VirtualDirectories "
          u"GlobalWebDistributionEnabled "
          "ShadowMailboxDistributionEnabled PublicFolderDistributionEnabled LastTouchedTime LastRequestedTime LastFailedTime"_qs },
        { u"objects/Mailbox/*"_qs,
          u"Name Database OfflineAddressBook AddressBookPolicy ExchangeVersion Arbitration PersistedCapabilities"_qs },
        { u"objects/MailboxDatabase/*"_qs, u"Server OfflineAddressBook ExchangeVersion Mounted MountedOnServer"_qs },
        { u"objects/AddressBookPolicy/*"_qs, u"OfflineAddressBook"_qs },
        { u"load_balancer"_qs, u"pool mode certificate send ranges answers answers_signed_in"_qs },
        { u"clients/*"_qs, u"services bits_jobs"_qs },
    };
    return keys;
}

/// Words allowed as the value at a place.
const QMap<QString, QString> &allowedWords()
{
    static const QMap<QString, QString> words{
        { u"servers/*/version"_qs, u"2010 2013 2016 2019 SE"_qs },
        { u"servers/*/wire/fault"_qs, u" slow reset silent first-404 shadow-failing no-ranges stop-in-body busy rewrite"_qs },
        { u"servers/*/services/*"_qs, u"Running Stopped"_qs },
        { u"servers/*/pools/*"_qs, u"Started Stopped"_qs },
        { u"servers/*/components/*"_qs, u"Active Inactive Draining"_qs },
        { u"servers/*/directories/*/web.config"_qs, u"absent shipped unreadable redirect-only missing"_qs },
        { u"servers/*/directories/*/ExtendedProtectionTokenChecking"_qs, u"None Allow Require"_qs },
        { u"certificates/*/key"_qs, u"rsa1024 rsa2048 ec256"_qs },
        { u"certificates/*/signature"_qs, u"sha1 sha256"_qs },
        { u"load_balancer/mode"_qs, u"pass-through bridging"_qs },
    };
    return words;
}

/// Places whose keys are names, not words of the format, at each depth where a `*` may stand.
bool isNamed(const QString &place)
{
    static const QSet<QString> named{ u"certificates"_qs,
                                      u"servers"_qs,
                                      u"servers/*/services"_qs,
                                      u"servers/*/pools"_qs,
                                      u"servers/*/components"_qs,
                                      u"servers/*/directories"_qs,
                                      u"servers/*/folders/OAB"_qs,
                                      u"objects/OfflineAddressBook"_qs,
                                      u"objects/Mailbox"_qs,
                                      u"objects/MailboxDatabase"_qs,
                                      u"objects/AddressBookPolicy"_qs,
                                      u"clients"_qs };
    return named.contains(place);
}

using Checked = Result<bool>;

struct Checker {
    const QJsonObject &state;
    QString file;

    Checked fail(const QString &sentence) const { return failure(u"state-invalid"_qs, sentence, { file }); }

    Checked keys(const QJsonObject &object, const QString &place, const QString &path) const
    {
        const auto allowed = allowedKeys().constFind(place);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString where = path.isEmpty() ? it.key() : path + u'/' + it.key();
            if (allowed != allowedKeys().constEnd() && !allowed->split(u' ').contains(it.key()))
                return fail(u"\"%1\" is unknown in a state. Known there: %2."_qs.arg(where, *allowed));
            const QString below = (place.isEmpty() ? QString() : place + u'/') + (isNamed(place) ? u"*"_qs : it.key());
            const auto words = allowedWords().constFind(below);
            if (words != allowedWords().constEnd() && (!it->isString() || !words->split(u' ').contains(it->toString())))
                return fail(u"\"%1\" must be one of: %2."_qs.arg(where, words->trimmed()));
            if (!it->isObject()) {
                if (allowedKeys().contains(below))
                    return fail(u"\"%1\" must be an object in braces."_qs.arg(where));
                continue;
            }
            if (const Checked inner = keys(it->toObject(), below, where); !inner)
                return inner;
        }
        return true;
    }

    QJsonObject part(const char *key) const { return state.value(QLatin1String(key)).toObject(); }

    Checked sent(const QString &certificate, const QJsonArray &send, const QString &who) const
    {
        if (!part("certificates").contains(certificate))
            return fail(u"%1 uses the certificate \"%2\", which the state does not have."_qs.arg(who, certificate));
        for (const QJsonValue &id : send) {
            if (!part("certificates").contains(id.toString()))
                return fail(
                    u"%1 sends the certificate \"%2\", which the state does not have."_qs.arg(who, id.toString()));
        }
        if (send.isEmpty() || send.first().toString() != certificate)
            return fail(
                u"%1 must send its own certificate \"%2\" first; TLS knows no other order."_qs.arg(who, certificate));
        return true;
    }

    Checked certificates() const
    {
        const QJsonObject all = part("certificates");
        for (auto it = all.begin(); it != all.end(); ++it) {
            QString id = it.key();
            for (int steps = 0; all.value(id).toObject().contains(u"issuer"); ++steps) {
                id = all.value(id).toObject().value(u"issuer").toString();
                if (!all.contains(id))
                    return fail(
                        u"The issuer \"%1\" of the certificate \"%2\" is not in the state."_qs.arg(id, it.key()));
                if (steps > all.size())
                    return fail(u"The issuers of the certificate \"%1\" form a circle."_qs.arg(it.key()));
            }
        }
        for (const QJsonValue &id : state.value(u"trusted").toArray()) {
            if (!all.contains(id.toString()))
                return fail(u"The trusted certificate \"%1\" is not in the state."_qs.arg(id.toString()));
        }
        return true;
    }

    Checked servers() const
    {
        const QJsonObject all = part("servers");
        if (all.isEmpty())
            return fail(u"A state needs at least one server."_qs);
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QJsonObject iis = it->toObject().value(u"iis").toObject();
            if (const Checked ok = sent(iis.value(u"certificate").toString(), iis.value(u"send").toArray(), it.key());
                !ok)
                return ok;
            for (const char *key : { "version", "build", "directories", "wire" }) {
                if (!it->toObject().contains(QLatin1String(key)))
                    return fail(u"The server %1 lacks \"%2\"."_qs.arg(it.key(), QLatin1String(key)));
            }
        }
        return true;
    }

    Checked loadBalancer() const
    {
        const QJsonObject device = part("load_balancer");
        if (device.isEmpty())
            return true;
        const QJsonArray pool = device.value(u"pool").toArray();
        for (const QJsonValue &member : pool) {
            if (!part("servers").contains(member.toString()))
                return fail(u"The pool names %1, which is no server of the state."_qs.arg(member.toString()));
        }
        if (pool.isEmpty())
            return fail(u"The pool of the load balancer is empty."_qs);
        if (device.value(u"mode") == u"bridging"_qs)
            return sent(device.value(u"certificate").toString(), device.value(u"send").toArray(),
                        u"The load balancer"_qs);
        if (!device.value(u"answers").toObject().isEmpty() || !device.value(u"ranges").toBool(true))
            return fail(
                u"A load balancer that passes TLS through can't change answers: set \"mode\" to \"bridging\"."_qs);
        return true;
    }
};

} // namespace

Result<bool> checkState(const QJsonObject &state, const QString &file)
{
    const Checker checker{ state, file };
    if (const Checked ok = checker.keys(state, {}, {}); !ok)
        return ok;
    for (const char *key : { "id", "title", "now", "namespace", "domain" }) {
        if (state.value(QLatin1String(key)).toString().isEmpty())
            return checker.fail(u"The state lacks \"%1\"."_qs.arg(QLatin1String(key)));
    }
    if (!QDateTime::fromString(state.value(u"now").toString(), Qt::ISODate).isValid())
        return checker.fail(u"\"now\" must be a time like 2026-03-02T08:00:00Z."_qs);
    if (const Checked ok = checker.certificates(); !ok)
        return ok;
    if (const Checked ok = checker.servers(); !ok)
        return ok;
    return checker.loadBalancer();
}

} // namespace ExMedic
