#include "knowledge/model/language.h"

#include "knowledge/model/tsfile.h"

#include <QHash>
#include <QTranslator>

namespace ExMedic {

struct Language::Data {
    QString code;
    std::vector<std::unique_ptr<QTranslator>> translators;
    QHash<QString, QString> messages;
};

namespace {

QString messageKey(const QString &context, const QString &english)
{
    return context + QChar(0x1f) + english;
}

} // namespace

Language Language::load(const QString &code)
{
    Language language;
    if (code.isEmpty() || code == u"en")
        return language;
    auto data = std::make_shared<Data>();
    data->code = code;
    for (const char *name : {"exmedic", "exchange"}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/translations/%1_%2.qm").arg(QLatin1String(name), code)))
            data->translators.push_back(std::move(translator));
    }
    language.m_data = data;
    return language;
}

Result<Language> Language::fromTs(const QString &file)
{
    const auto read = TsFile::read(file);
    if (!read)
        return tl::unexpected(read.error());
    auto data = std::make_shared<Data>();
    data->code = read->language.section(u'_', 0, 0);
    for (const TsMessage &message : read->messages)
        if (message.state == TsMessage::State::Finished && !message.translation.isEmpty())
            data->messages.insert(messageKey(message.context, message.source), message.translation);
    Language language;
    language.m_data = data;
    return language;
}

QString Language::code() const
{
    return m_data ? m_data->code : QStringLiteral("en");
}

std::optional<QString> Language::find(const char *context, const QString &english) const
{
    if (!m_data || english.isEmpty())
        return {};
    if (!m_data->messages.isEmpty()) {
        const auto found = m_data->messages.constFind(messageKey(QString::fromUtf8(context), english));
        return found == m_data->messages.constEnd() ? std::nullopt : std::optional<QString>(*found);
    }
    const QByteArray source = english.toUtf8();
    for (const auto &translator : m_data->translators) {
        const QString text = translator->translate(context, source.constData());
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString Language::text(const char *context, const QString &english) const
{
    return find(context, english).value_or(english);
}

} // namespace ExMedic
