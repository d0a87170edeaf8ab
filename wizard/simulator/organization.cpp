#include "wizard/simulator/organization.h"

#include <QJsonArray>

namespace ExMedic::Simulator
{

bool AddressBook::is2010() const
{
    return properties.value(u"ExchangeVersion").toString().contains(u"(14.");
}

QString AddressBook::list() const
{
    return properties.value(u"AddressLists").toArray().first().toString(u"\\Default Global Address List"_qs);
}

AddressBook addressBook(const State &state, const QString &guid)
{
    const QJsonObject books = state.objects(u"OfflineAddressBook"_qs);
    for (auto it = books.begin(); it != books.end(); ++it) {
        if (it->toObject().value(u"Guid").toString().compare(guid, Qt::CaseInsensitive) == 0)
            return { it.key(), it->toObject() };
    }
    return {};
}

QString generatingServer(const State &state, const AddressBook &book)
{
    const QString named = book.properties.value(u"GeneratingMailbox").toString().section(u'/', -1);
    const QJsonObject mailbox
        = state.objects(u"Mailbox"_qs).value(named.isEmpty() ? defaultGenerator() : named).toObject();
    const QJsonObject database
        = state.objects(u"MailboxDatabase"_qs).value(mailbox.value(u"Database").toString()).toObject();
    const bool capable = mailbox.value(u"PersistedCapabilities").toArray().contains(u"OrganizationCapabilityOABGen"_qs);
    if (!mailbox.value(u"Arbitration").toBool() || !capable || !database.value(u"Mounted").toBool())
        return {};
    return database.value(u"MountedOnServer").toString().section(u'.', 0, 0);
}

QJsonObject oabFolder(const State &state, const QString &server, const QString &guid)
{
    const QJsonObject folders = state.server(server).value(u"folders").toObject().value(u"OAB").toObject();
    for (auto it = folders.begin(); it != folders.end(); ++it) {
        if (it.key().compare(guid, Qt::CaseInsensitive) == 0)
            return it->toObject();
    }
    return {};
}

QString defaultGenerator()
{
    return u"SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}"_qs;
}

} // namespace ExMedic::Simulator
