#include "wizard/session/redaction.h"

#include <QStringDecoder>

namespace ExMedic {

namespace {

const QString organization = QStringLiteral("ORG");

/// How the alias of an entity looks; kinds that name nothing of a customer are not listed.
QString patternOf(const QString &kind)
{
    static const QHash<QString, QString> patterns{
        {QStringLiteral("server"), QStringLiteral("SERVER%1")},
        {QStringLiteral("name"), QStringLiteral("name%1.example")},
        {QStringLiteral("mailbox"), QStringLiteral("user%1@example.org")},
        {QStringLiteral("database"), QStringLiteral("DATABASE%1")},
        {QStringLiteral("policy"), QStringLiteral("POLICY%1")},
        {QStringLiteral("pc"), QStringLiteral("PC%1")},
        {QStringLiteral("connector"), QStringLiteral("CONNECTOR%1")},
    };
    return patterns.value(kind);
}

const QRegularExpression &mailAddress()
{
    static const QRegularExpression expression(QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    return expression;
}

const QRegularExpression &domainUser()
{
    // NetBIOS domains are upper case and short; paths such as ClientAccess\OAB are not meant
    static const QRegularExpression expression(QStringLiteral("(?<![\\w\\\\:.])(?!HK(?:LM|CU|CR|U)\\\\)[A-Z][A-Z0-9-]{1,14}\\\\[A-Za-z0-9._$-]{2,}"));
    return expression;
}

// four numbers of a build look like an address: only what no longer run of numbers and dots surrounds, and no version, is one
const QRegularExpression &address4()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\d.])(?!1[45]\\.\\d\\.)(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]*\\d)"));
    return expression;
}

const QRegularExpression &address6()
{
    // all eight groups, or some left out by "::"; a time of day has neither
    static const QRegularExpression expression(
        QStringLiteral("(?<![:\\w])(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6})(?![:\\w])"));
    return expression;
}

struct BlockRedactor {
    Redaction &redaction;

    void operator()(Paragraph &block) const { block.text = redaction.text(block.text); }
    void operator()(ItemList &block) const { all(block.items); }
    void operator()(Table &block) const
    {
        for (QStringList &row : block.rows)
            all(row);
    }
    void operator()(Code &block) const
    {
        block.caption = redaction.text(block.caption);
        block.text = redaction.text(block.text);
    }
    void operator()(Form &block) const
    {
        for (Field &field : block.fields)
            field.value = redaction.text(field.value);
    }
    void all(QStringList &texts) const
    {
        for (QString &text : texts)
            text = redaction.text(text);
    }
};

} // namespace

Redaction::Redaction(const CaseState &state)
{
    const Facts &facts = state.situation.facts;
    if (state.situation.pack) {
        for (const Entity &entity : state.situation.pack->entities) {
            const QString pattern = patternOf(entity.id);
            const QStringList ids = pattern.isEmpty() ? QStringList() : facts.entities(entity.id);
            for (const QString &id : ids)
                aliasOf(id, pattern);
        }
    }
    if (!state.customer.isEmpty())
        aliasOf(state.customer, QStringLiteral("Customer %1"));
    QStringList domains;
    for (auto it = m_aliases.cbegin(); it != m_aliases.cend(); ++it) {
        // the domain behind a known name gives away the customer as well
        const QString domain = it.key().section(u'@', -1).section(u'.', it.key().contains(u'@') ? 0 : 1);
        if (domain.contains(u'.') && !domains.contains(domain))
            domains.append(domain);
    }
    for (const QString &domain : std::as_const(domains)) {
        aliasOf(domain, QStringLiteral("domain%1.example"));
        // the word before the last dot is mostly the customer's name
        const QString word = domain.section(u'.', -2, -2);
        if (word.size() > 3)
            aliasOf(word, organization + QStringLiteral("%1"));
    }
    QStringList names = m_aliases.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    m_known = QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(names.join(u'|')),
                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void Redaction::learn(const QString &name, const QString &alias)
{
    m_aliases.insert(name.toLower(), alias);
    m_key.insert(alias, name);
}

QString Redaction::aliasOf(const QString &name, const QString &pattern)
{
    const auto known = m_aliases.constFind(name.toLower());
    if (known != m_aliases.constEnd())
        return known.value();
    const QString alias = pattern.arg(++m_numbers[pattern]);
    learn(name, alias);
    return alias;
}

// aliases themselves, and what belongs to a server (EX01\\OAB), which is no account of a domain
bool Redaction::isKept(const QString &found) const
{
    const QString owner = found.section(u'\\', 0, 0);
    const QString alias = m_aliases.value(owner.toLower());
    const bool isOwned = owner != found && (m_key.contains(owner) || (!alias.isEmpty() && !alias.startsWith(organization)));
    return m_key.contains(found) || isOwned;
}

QString Redaction::replaced(const QString &text, const QRegularExpression &expression, const QString &pattern)
{
    QString result;
    qsizetype at = 0;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString found = match.captured();
        result += isKept(found) ? found : aliasOf(found, pattern);
    }
    result += QStringView(text).mid(at);
    return result;
}

QString Redaction::text(const QString &text)
{
    if (text.isEmpty())
        return text;
    // mail addresses first: the domain inside one would otherwise be replaced by itself
    QString result = replaced(text, mailAddress(), QStringLiteral("user%1@example.org"));
    result = replaced(result, domainUser(), QStringLiteral("DOMAIN\\user%1"));
    if (!m_aliases.isEmpty())
        result = replaced(result, m_known, QStringLiteral("NAME%1"));
    result = replaced(result, address4(), QStringLiteral("192.0.2.%1"));
    return replaced(result, address6(), QStringLiteral("2001:db8::%1"));
}

QMap<QString, QString> Redaction::key() const
{
    return m_key;
}

Report redacted(const Report &report, const CaseState &state)
{
    Redaction redaction(state);
    Report result = report;
    for (QString *text : {&result.title, &result.subtitle, &result.customer, &result.author, &result.caseName})
        *text = redaction.text(*text);
    for (Section &section : result.sections) {
        section.title = redaction.text(section.title);
        for (Block &block : section.blocks)
            std::visit(BlockRedactor{redaction}, block);
    }
    for (Attachment &attachment : result.attachments) {
        attachment.name = redaction.text(attachment.name);
        attachment.description = redaction.text(attachment.description);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QString content = decoder(attachment.content);
        // bytes that are no text can't be read for names, so they do not go out at all
        attachment.content = decoder.hasError() ? QByteArray() : redaction.text(content).toUtf8();
    }
    return result;
}

} // namespace ExMedic
