#include "wizard/engine/observation.h"

#include <QCoreApplication>

namespace ExMedic {

namespace {

const QChar backslash = u'\\';

bool isSpecial(QChar c)
{
    return c == u',' || c == u']' || c == backslash;
}

tl::unexpected<Error> badKey(const QString &text)
{
    return failure(QStringLiteral("bad-fact"),
                   QCoreApplication::translate("Engine", "\"%1\" is not a fact. Write name or name[entity,entity], for example server.version[EX01].").arg(text));
}

} // namespace

QString FactKey::text() const
{
    if (entities.isEmpty())
        return fact;
    QString result = fact + u'[';
    for (qsizetype i = 0; i < entities.size(); ++i) {
        if (i > 0)
            result += u',';
        for (const QChar c : entities.at(i)) {
            if (isSpecial(c))
                result += backslash;
            result += c;
        }
    }
    return result + u']';
}

Result<FactKey> FactKey::fromText(const QString &text, QString *vantage)
{
    FactKey key;
    const QString all = text.trimmed();
    qsizetype at = 0;
    while (at < all.size() && all.at(at) != u'[' && all.at(at) != u'@')
        ++at;
    key.fact = all.left(at).trimmed();
    if (key.fact.isEmpty())
        return badKey(text);
    if (at < all.size() && all.at(at) == u'[') {
        QString entity;
        bool closed = false;
        for (++at; at < all.size() && !closed; ++at) {
            const QChar c = all.at(at);
            if (c == backslash && at + 1 < all.size() && isSpecial(all.at(at + 1))) {
                entity += all.at(++at);
            } else if (c == u',' || c == u']') {
                if (entity.trimmed().isEmpty())
                    return badKey(text);
                key.entities.append(entity.trimmed());
                entity.clear();
                closed = c == u']';
            } else {
                entity += c;
            }
        }
        if (!closed)
            return badKey(text);
    }
    const QString rest = all.mid(at).trimmed();
    if (rest.isEmpty())
        return key;
    if (!vantage || !rest.startsWith(u'@') || rest.size() < 2)
        return badKey(text);
    *vantage = rest.mid(1).trimmed();
    return key;
}

size_t qHash(const FactKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.fact, qHashRange(key.entities.cbegin(), key.entities.cend(), seed));
}

QString sourceName(Source source)
{
    switch (source) {
    case Source::Measured:
        return QStringLiteral("measured");
    case Source::Imported:
        return QStringLiteral("imported");
    case Source::Pasted:
        return QStringLiteral("pasted");
    case Source::Said:
        break;
    }
    return QStringLiteral("said");
}

Result<Source> sourceFromName(const QString &name)
{
    for (const Source source : {Source::Measured, Source::Imported, Source::Pasted, Source::Said}) {
        if (sourceName(source) == name)
            return source;
    }
    return failure(QStringLiteral("bad-source"),
                   QCoreApplication::translate("Engine", "\"%1\" is not a source. Use measured, imported, pasted or said.").arg(name));
}

} // namespace ExMedic
