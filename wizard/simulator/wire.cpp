#include "wizard/simulator/wire.h"

#include "wizard/simulator/oabfiles.h"
#include "wizard/simulator/organization.h"

#include <QJsonArray>
#include <QCryptographicHash>

namespace ExMedic
{
namespace
{

using namespace Simulator;

/// The directory of a state that a path lies in, by its own spelling; empty when there is none.
QString directoryOf(const State &state, const QString &server, const QString &path)
{
    const QString first = path.section(u'/', 1, 1);
    for (const QString &name : state.server(server).value(u"directories").toObject().keys()) {
        if (name.compare(first, Qt::CaseInsensitive) == 0)
            return name;
    }
    return {};
}

WireAnswer plain(int status)
{
    const QByteArray title = QByteArray::number(status) + " - " + reasonPhrase(status);
    return { status,
             { { "Content-Type", "text/html" } },
             "<html><head><title>" + title + "</title></head><body><h2>" + title + "</h2></body></html>" };
}

/// http.sys answers for a pool that does not run; nothing of Exchange is in it.
WireAnswer poolStopped()
{
    return { 503,
             { { "Content-Type", "text/html; charset=us-ascii" }, { "Server", "Microsoft-HTTPAPI/2.0" } },
             "<HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><p>HTTP Error "
             "503. The service is unavailable.</p></BODY></HTML>" };
}

bool isInactive(const State &state, const QString &server, const QString &component)
{
    const QJsonObject components = state.server(server).value(u"components").toObject();
    for (const QString &name : { component, u"ServerWideOffline"_qs }) {
        if (components.value(name).toString() == u"Inactive")
            return true;
    }
    return false;
}

bool isPoolStopped(const State &state, const QString &server)
{
    const QString pool = state.is2010(server) ? u"DefaultAppPool"_qs : u"MSExchangeOABAppPool"_qs;
    return state.server(server).value(u"pools").toObject().value(pool).toString() == u"Stopped";
}

/// The folder's configuration keeps IIS from handing out files. Without a file 2010 is at its default, later versions
/// lose the handler.
bool isConfigBroken(const State &state, const QString &server)
{
    const QString config = state.directory(server, u"OAB"_qs).value(u"web.config").toString();
    return config == u"unreadable" || config == u"redirect-only" || (config == u"missing" && !state.is2010(server));
}

/// "bytes=0-99" on \a size bytes: first and last, or nothing when the header asks for more than one range or is broken.
std::optional<QPair<qint64, qint64>> readRange(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return {};
    const QByteArray from = header.mid(6).split('-').value(0).trimmed();
    const QByteArray to = header.mid(6).split('-').value(1).trimmed();
    bool fromOk = false;
    bool toOk = false;
    const qint64 first = from.toLongLong(&fromOk);
    const qint64 last = to.toLongLong(&toOk);
    if (fromOk && first >= 0)
        return qMakePair(first, toOk ? qMin(last, size - 1) : size - 1);
    if (from.isEmpty() && toOk && last > 0)
        return qMakePair(qMax(qint64(0), size - last), size - 1);
    return {};
}

WireAnswer file(const QByteArray &content, const QByteArray &type, const QDateTime &written, const QByteArray &range)
{
    WireAnswer answer{ 200, { { "Content-Type", type } }, content };
    const QByteArray tag = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex().left(16);
    answer.headers.append(HeaderLine("Accept-Ranges", "bytes"));
    answer.headers.append(HeaderLine("ETag", '"' + tag + ":0\""));
    answer.headers.append(
        HeaderLine("Last-Modified", QLocale::c().toString(written, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs).toLatin1()));
    const auto part = range.isEmpty() ? std::nullopt : readRange(range, content.size());
    if (!part)
        return answer;
    if (part->first > part->second) {
        answer.status = 416;
        answer.headers.append(HeaderLine("Content-Range", "bytes */" + QByteArray::number(content.size())));
        answer.body.clear();
        return answer;
    }
    answer.status = 206;
    answer.body = content.mid(part->first, part->second - part->first + 1);
    answer.headers.append(HeaderLine("Content-Range",
                                     "bytes " + QByteArray::number(part->first) + '-' + QByteArray::number(part->second)
                                         + '/' + QByteArray::number(content.size())));
    return answer;
}

/// What lies on one server's disk, through that server's IIS.
WireAnswer fromDisk(const State &state, const QString &server, const AddressBook &book, const QString &guid,
                    const QString &name, const QByteArray &range)
{
    if (isConfigBroken(state, server))
        return plain(500);
    const QJsonObject folder = oabFolder(state, server, guid);
    if (folder.isEmpty())
        return plain(404);
    const OabFiles files = oabFiles(guid.toLower(), book.list(), folder.value(u"sequence").toInt());
    const QDateTime written = QDateTime::fromString(folder.value(u"written").toString(), Qt::ISODate);
    const bool ranges = state.fault(server) != u"no-ranges";
    if (name.compare(u"oab.xml", Qt::CaseInsensitive) == 0)
        return file(files.manifest, "text/xml", written, ranges ? range : QByteArray());
    const QString type = state.directory(server, u"OAB"_qs).value(u"mime").toObject().value(u".lzx").toString();
    const auto part = files.parts.constFind(name.toLower());
    // IIS hands out no file whose type it does not know (404.3)
    if (type.isEmpty() || part == files.parts.constEnd())
        return plain(404);
    return file(*part, type.toLatin1(), written, ranges ? range : QByteArray());
}

/// 2013 and later: the front end looks for the server that holds the files.
WireAnswer fromOrganization(const State &state, const QString &server, const AddressBook &book, const QString &guid,
                            const QString &name, const WireRequest &request)
{
    const bool ownCopyMissing
        = state.fault(server) == u"shadow-failing" || (state.fault(server) == u"first-404" && request.earlier == 0);
    if (book.shadow() && ownCopyMissing)
        return plain(404);
    QString target;
    if (book.is2010()) {
        for (const QString &other : state.servers()) {
            if (state.is2010(other) && !oabFolder(state, other, guid).isEmpty() && target.isEmpty())
                target = other;
        }
    } else if (book.exists()) {
        target = generatingServer(state, book);
    }
    if (target.isEmpty() || !state.servers().contains(target))
        return plain(404);
    WireAnswer answer
        = isPoolStopped(state, target) ? plain(503) : fromDisk(state, target, book, guid, name, request.range);
    answer.headers.append(HeaderLine("X-CalculatedBETarget", state.fullName(target).toLatin1()));
    return answer;
}

/// Everything after the sign-in.
WireAnswer content(const State &state, const QString &server, const QString &directory, const WireRequest &request)
{
    if (directory != u"OAB")
        return plain(501); // states/README.md: only /OAB has content
    if (request.method != "GET" && request.method != "HEAD")
        return plain(405);
    const QString guid = request.path.section(u'/', 2, 2);
    const QString name = request.path.section(u'/', 3);
    const AddressBook book = addressBook(state, guid);
    if (state.is2010(server))
        return fromDisk(state, server, book, guid, name, request.range);
    return fromOrganization(state, server, book, guid, name, request);
}

WireAnswer unauthorized(const State &state, const QString &server, const WireRequest &request)
{
    WireAnswer answer = plain(401);
    for (const QString &scheme : schemes(state, server, request.path)) {
        QByteArray line = scheme.toLatin1();
        if (scheme == u"Basic")
            line += " realm=\"" + request.host.split(':').first() + '"';
        answer.headers.append(HeaderLine("WWW-Authenticate", line));
    }
    return answer;
}

/// The answer of IIS and of the Exchange modules, before their own header lines are added.
WireAnswer inside(const State &state, const QString &server, const WireRequest &request)
{
    const QString name = directoryOf(state, server, request.path);
    const bool later = !state.is2010(server);
    if (name.isEmpty()) {
        if (request.path != u"/" || !later)
            return plain(404);
        return { 302, { { "Location", "https://" + request.host + "/owa/" } }, {} };
    }
    const QJsonObject redirect = state.directory(server, name).value(u"redirect").toObject();
    if (redirect.value(u"enabled").toBool() && !redirect.value(u"childOnly").toBool()) {
        WireAnswer moved = plain(302);
        moved.headers.append(HeaderLine("Location", redirect.value(u"destination").toString().toLatin1()));
        return moved;
    }
    if (later && isInactive(state, server, name == u"OAB" ? u"OabProxy"_qs : name + u"Proxy"_qs))
        return plain(503);
    if (later && request.path.section(u'/', 2).compare(u"healthcheck.htm", Qt::CaseInsensitive) == 0)
        return { 200, { { "Content-Type", "text/html" } }, "200 OK<br/>" + state.fullName(server).toLatin1() };
    if (request.account != Account::Accepted || schemes(state, server, request.path).isEmpty())
        return unauthorized(state, server, request);
    return content(state, server, name, request);
}

void addServerLines(const State &state, const QString &server, WireAnswer *answer)
{
    const QString version = state.version(server);
    const QByteArray iis = version == u"2010" ? "Microsoft-IIS/7.5"
        : version == u"2013"                  ? "Microsoft-IIS/8.5"
                                              : "Microsoft-IIS/10.0";
    answer->headers.prepend(HeaderLine("Server", iis));
    answer->headers.append(HeaderLine("X-Powered-By", "ASP.NET"));
    if (version == u"2010")
        return;
    answer->headers.append(HeaderLine("X-FEServer", server.toUpper().toLatin1()));
    answer->headers.append(HeaderLine("X-OWA-Version", state.server(server).value(u"build").toString().toLatin1()));
}

} // namespace

QByteArray WireAnswer::header(const QByteArray &name) const
{
    for (const auto &line : headers) {
        if (line.first.compare(name, Qt::CaseInsensitive) == 0)
            return line.second;
    }
    return {};
}

WireAnswer answer(const State &state, const QString &server, const WireRequest &request)
{
    if (directoryOf(state, server, request.path) == u"OAB" && isPoolStopped(state, server))
        return poolStopped();
    // neither is a setting of Exchange: a full request queue, and a rule of IIS's URL Rewrite module
    if (directoryOf(state, server, request.path) == u"OAB" && state.fault(server) == u"busy")
        return plain(503);
    if (directoryOf(state, server, request.path) == u"OAB" && state.fault(server) == u"rewrite")
        return { 302, { { "Location", "https://" + request.host + "/owa/" } }, {} };
    WireAnswer result = inside(state, server, request);
    addServerLines(state, server, &result);
    return result;
}

QStringList schemes(const State &state, const QString &server, const QString &path)
{
    const QJsonObject directory = state.directory(server, directoryOf(state, server, path));
    QStringList on;
    // IIS can have Windows authentication on and every provider of it removed
    const bool providers = !directory.contains(u"providers") || !directory.value(u"providers").toArray().isEmpty();
    if (directory.value(u"WindowsAuthentication").toBool() && providers)
        on << u"Negotiate"_qs << u"NTLM"_qs;
    if (directory.value(u"BasicAuthentication").toBool())
        on << u"Basic"_qs;
    return on;
}

std::optional<WireAnswer> deviceAnswer(const State &state, const WireRequest &request)
{
    QStringList tables{ u"answers"_qs };
    if (request.account != Account::None)
        tables << u"answers_signed_in"_qs;
    for (const QString &table : tables) {
        const QJsonObject answers = state.loadBalancer().value(table).toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            if (request.path.startsWith(it.key(), Qt::CaseInsensitive))
                return plain(it->toInt());
        }
    }
    return {};
}

QByteArray reasonPhrase(int status)
{
    static const QMap<int, QByteArray> phrases{ { 200, "OK" },
                                                { 206, "Partial Content" },
                                                { 301, "Moved Permanently" },
                                                { 302, "Found" },
                                                { 400, "Bad Request" },
                                                { 401, "Unauthorized" },
                                                { 403, "Forbidden" },
                                                { 404, "Not Found" },
                                                { 405, "Method Not Allowed" },
                                                { 407, "Proxy Authentication Required" },
                                                { 413, "Request Entity Too Large" },
                                                { 416, "Requested Range Not Satisfiable" },
                                                { 500, "Internal Server Error" },
                                                { 501, "Not Implemented" },
                                                { 502, "Bad Gateway" },
                                                { 503, "Service Unavailable" } };
    return phrases.value(status, "Status");
}

} // namespace ExMedic
