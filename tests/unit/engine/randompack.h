#pragma once

#include "tests/unit/engine/handpack.h"

#include <QRandomGenerator>

namespace ExMedic::HandPack {

inline const QString server = QStringLiteral("server");
inline const QString oab = QStringLiteral("oab");
inline const QString name = QStringLiteral("name");

/// Random rules and observations, the same ones for the same seed.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }

    Condition leaf()
    {
        switch (below(12)) {
        case 0:
            return is(QStringLiteral("who"), value());
        case 1:
            return is(QStringLiteral("oab.global"), Value(oneIn(2)));
        case 2:
            return fact(QStringLiteral("fds"), Matcher::Op::Is, {value(), value()});
        case 3:
            return compare(QStringLiteral("name.thumb"), oneIn(2) ? Matcher::Op::SameAs : Matcher::Op::Differs, QStringLiteral("tls.thumb"));
        case 4: {
            Condition condition = fact(QStringLiteral("oab.vdirs"), oneIn(2) ? Matcher::Op::Lacks : Matcher::Op::Contains);
            condition.matcher.variables = {oneIn(3) ? QStringLiteral("each server") : server};
            return condition;
        }
        case 5:
            return sameOnAll(server, oneIn(2) ? QStringLiteral("file.status") : QStringLiteral("fds"));
        case 6: {
            Condition condition = fact(QStringLiteral("file.status"), Matcher::Op::Steady, {number(404)});
            condition.matcher.low = 3;
            return condition;
        }
        case 7: {
            Condition condition = fact(QStringLiteral("oab.touched"), Matcher::Op::Age);
            condition.matcher.low = 30;
            return oneIn(3) ? condition : fact(QStringLiteral("tls.findings"), Matcher::Op::Contains, {value()});
        }
        case 8:
            return fact(QStringLiteral("tls.thumb"), oneIn(2) ? Matcher::Op::Absent : Matcher::Op::Present);
        default:
            return is(QStringLiteral("file.status"), number(oneIn(2) ? 200 : 404));
        }
    }

    Condition rule(int depth)
    {
        if (depth == 0 || oneIn(4))
            return leaf();
        switch (below(8)) {
        case 0:
            return no(rule(depth - 1));
        case 1:
        case 2:
            return all(children(depth));
        case 3:
            return any(children(depth));
        case 4:
            return every(kind(), rule(depth - 1));
        case 5:
            return some(kind(), rule(depth - 1));
        default:
            return other(kind(), rule(depth - 1));
        }
    }

    Pack pack()
    {
        Pack pack = basic();
        const QList<QStringList> bindings{{}, {server}, {oab}, {server, oab}, {name}, {server, name}};
        for (int i = 0; i < 6; ++i) {
            Cause cause;
            cause.id = QStringLiteral("cause%1").arg(i);
            cause.forEach = bindings.at(below(static_cast<int>(bindings.size())));
            if (oneIn(2))
                cause.versions = oneIn(2) ? QStringList{QStringLiteral("2010")} : QStringList{QStringLiteral("2016"), QStringLiteral("2019")};
            cause.proof = rule(3);
            if (oneIn(2))
                cause.excluded = rule(2);
            pack.causes.insert(cause.id, cause);
        }
        return pack;
    }

    Observation observation(int time)
    {
        const QString s = QStringLiteral("EX%1").arg(below(4));
        const QString b = QStringLiteral("B%1").arg(below(2));
        const QString n = QStringLiteral("N%1").arg(below(2));
        Observation result;
        switch (below(11)) {
        case 0:
            result = seen(QStringLiteral("who"), value());
            break;
        case 1:
            result = seen(QStringLiteral("oab.global[%1]").arg(b), Value(oneIn(2)));
            break;
        case 2:
            result = seen(QStringLiteral("fds[%1]").arg(s), value());
            break;
        case 3:
            result = seen(QStringLiteral("name.thumb[%1]").arg(n), value());
            break;
        case 4:
            result = seen(QStringLiteral("tls.thumb[%1]").arg(s), oneIn(5) ? Value(Absent{}) : value());
            break;
        case 5:
            result = seen(QStringLiteral("oab.vdirs[%1]").arg(b), Value(QStringList{QStringLiteral("EX%1").arg(below(4)), QStringLiteral("EX%1").arg(below(4))}));
            break;
        case 6:
            result = seen(QStringLiteral("server.version[%1]").arg(s), Value(allVersions().at(below(4))));
            break;
        case 7:
            result = seen(QStringLiteral("oab.touched[%1]").arg(b), Value(at(-below(60))));
            break;
        case 8:
            result = seen(QStringLiteral("tls.findings[%1]").arg(s), Value(QStringList{canonicalText(value())}));
            break;
        default:
            result = seen(QStringLiteral("file.status[%1,%2]").arg(oneIn(5) ? s.toLower() : s, b), number(oneIn(2) ? 200 : 404));
        }
        result.time = at(time);
        result.source = static_cast<Source>(below(4));
        if (oneIn(8))
            result.value.reset();
        if (oneIn(8))
            result.vantage = QStringLiteral("branch");
        return result;
    }

private:
    QList<Condition> children(int depth) { return {rule(depth - 1), rule(depth - 1)}; }
    QString kind() { return oneIn(3) ? (oneIn(2) ? oab : name) : server; }
    Value value() { return Value(QString(QChar(u'a' + below(2)))); }

    QRandomGenerator m_random;
};

} // namespace ExMedic::HandPack
