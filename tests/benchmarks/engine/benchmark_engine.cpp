// Prints what one observation costs at 10 and at 1000 servers, and how time and memory grow with the number of observations.

#include "tests/unit/engine/handpack.h"
#include "wizard/engine/hypotheses.h"

#include <QElapsedTimer>
#include <QTextStream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace ExMedic;
using namespace ExMedic::HandPack;

namespace {

const QString server = QStringLiteral("server");
const QString oab = QStringLiteral("oab");

void addCause(Pack &pack, const char *id, const QStringList &kinds, const QStringList &versions, const Condition &proof, const Condition &excluded = {})
{
    Cause cause;
    cause.id = QString::fromLatin1(id);
    cause.forEach = kinds;
    cause.versions = versions;
    cause.proof = proof;
    cause.excluded = excluded;
    pack.causes.insert(cause.id, cause);
}

/// Rules of each shape that the shipped pack uses: other, every, some, same on all, nested, with versions.
Pack makePack()
{
    Pack pack = basic();
    const Condition good = is(QStringLiteral("file.status"), number(200));
    const Condition gone = is(QStringLiteral("file.status"), number(404));
    const QStringList old{QStringLiteral("2010")};
    const Condition same = compare(QStringLiteral("name.thumb"), Matcher::Op::SameAs, QStringLiteral("tls.thumb"));
    addCause(pack, "distribution", {server, oab}, old, all({gone, other(server, good), is(QStringLiteral("fds"), text("stopped"))}));
    addCause(pack, "generation", {oab}, old, every(server, gone), some(server, good));
    addCause(pack, "sequence", {oab}, old, no(sameOnAll(server, QStringLiteral("file.sequence"))));
    addCause(pack, "device", {QStringLiteral("name")}, old, no(every(server, same)));
    addCause(pack, "service", {server}, old, is(QStringLiteral("fds"), text("stopped")));
    return pack;
}

QString serverName(int i)
{
    return QStringLiteral("EX%1").arg(i);
}

struct Organization {
    Pack pack;
    Facts facts;
    Hypotheses hypotheses;

    explicit Organization(int servers)
        : pack(makePack())
        , facts(&pack)
        , hypotheses(&pack, pack.causes.keys())
    {
        for (int i = 0; i < servers; ++i) {
            facts.add(seen(QStringLiteral("server.version[%1]").arg(serverName(i)), text("2010")));
            facts.add(seen(QStringLiteral("file.status[%1,B]").arg(serverName(i)), number(i % 3 == 0 ? 404 : 200)));
            facts.add(seen(QStringLiteral("tls.thumb[%1]").arg(serverName(i)), text("AA")));
            facts.add(seen(QStringLiteral("fds[%1]").arg(serverName(i)), text("running")));
        }
        facts.add(seen(QStringLiteral("name.thumb[mail]"), text("AA")));
        observe(seen(QStringLiteral("who"), text("many")));
    }
    Organization(const Organization &) = delete;
    Organization &operator=(const Organization &) = delete;

    void observe(const Observation &observation)
    {
        facts.add(observation);
        hypotheses.observe(observation, facts, at(0));
    }
};

/// Nanoseconds of one observation, the median of many; the value changes every time.
double costOfOne(int servers, int shape)
{
    Organization organization(servers);
    QList<double> costs;
    constexpr int batch = 64;
    for (int round = 0; round < 41; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < batch; ++i) {
            const int n = round * batch + i;
            const QString id = serverName(n % std::min(servers, 10));
            if (shape == 0)
                organization.observe(seen(QStringLiteral("file.status[%1,B]").arg(id), number(n / 10 % 2 == 0 ? 404 : 200), n));
            else if (shape == 1)
                organization.observe(seen(QStringLiteral("fds[%1]").arg(id), text(n / 10 % 2 == 0 ? "stopped" : "running"), n));
            else
                organization.observe(seen(QStringLiteral("file.sequence[%1,B]").arg(id), number(n), n));
        }
        costs.append(static_cast<double>(timer.nsecsElapsed()) / batch);
    }
    std::sort(costs.begin(), costs.end());
    return costs.at(costs.size() / 2);
}

/// Memory in use in KiB, as the allocator counts it; 0 where it does not tell.
qint64 memory()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<qint64>((info.uordblks + info.hblkhd) / 1024);
#else
    return 0;
#endif
}

struct Growth {
    double seconds = 0;
    qint64 kibibytes = 0;
};

Growth growthOf(int observations)
{
    const qint64 before = memory();
    Organization organization(10);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < observations; ++i)
        organization.observe(seen(QStringLiteral("file.status[%1,B%2]").arg(serverName(i % 10)).arg(i / 10 % 50), number(i / 500 % 2 == 0 ? 404 : 200), i));
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, memory() - before};
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const char *names[] = {"answer of one server for one address book", "service of one server", "generation number"};
    for (int shape = 0; shape < 3; ++shape) {
        const double few = costOfOne(10, shape);
        const double many = costOfOne(1000, shape);
        out << "one observation, " << names[shape] << ": 10 servers " << few / 1000 << " us, 1000 servers " << many / 1000 << " us, ratio " << many / few << Qt::endl;
    }
    const Growth small = growthOf(20000);
    const Growth large = growthOf(200000);
    out << "20000 observations: " << small.seconds << " s, " << small.kibibytes << " KiB" << Qt::endl;
    out << "200000 observations: " << large.seconds << " s, " << large.kibibytes << " KiB, ratio of time " << large.seconds / small.seconds << ", of memory "
        << (small.kibibytes > 0 ? static_cast<double>(large.kibibytes) / static_cast<double>(small.kibibytes) : 0.0) << Qt::endl;
    return 0;
}
