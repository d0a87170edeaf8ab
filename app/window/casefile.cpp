#include "app/window/casefile.h"

#include "knowledge/loader/packloader.h"
#include "wizard/probes/credentials.h"
#include "wizard/session/paste/paste.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace ExMedic {

namespace {

constexpr qsizetype MostRecent = 5;
constexpr double StrongScore = 0.6;
const QString recentKey = QStringLiteral("cases/recent");

} // namespace

CaseFile::CaseFile(QObject *parent) : QObject(parent) {}

CaseFile::~CaseFile() { close(); }

const Pack &CaseFile::pack()
{
    if (!m_pack)
        m_pack = std::make_unique<Pack>(shippedPack().pack);
    return *m_pack;
}

QList<SymptomView> CaseFile::rank(const QString &text, const Language &language)
{
    if (!m_symptoms)
        m_symptoms = std::make_unique<SymptomIndex>(pack());
    const QByteArray context = pack().id.toUtf8();
    QList<SymptomView> views;
    for (const SymptomMatch &match : m_symptoms->rank(text).mid(0, 5)) {
        const Tree tree = pack().trees.value(match.tree);
        SymptomView view{match.tree, match.symptom, {}, language.text(context.constData(), tree.title), match.matched, match.score >= StrongScore};
        for (const Symptom &symptom : tree.symptoms) {
            if (symptom.id == match.symptom)
                view.title = language.text(context.constData(), symptom.title);
        }
        views.append(view);
    }
    return views;
}

void CaseFile::close()
{
    m_measure.reset();
    m_session.reset();
    m_simulation.reset();
    m_options = {};
    m_account.clear();
}

void CaseFile::begin()
{
    close();
    m_session = std::make_unique<Session>(&pack());
    m_measure = std::make_unique<Measure>(m_session.get());
    connect(m_session.get(), &Session::changed, this, &CaseFile::changed);
    connect(m_session.get(), &Session::saved, this, &CaseFile::changed);
    connect(m_session.get(), &Session::writeFailed, this, [this](const Error &error) { Q_EMIT problem(error.text()); });
}

Result<bool> CaseFile::start(const QString &tree, const QString &symptom, const QString &text)
{
    begin();
    auto started = m_session->start(tree, symptom);
    if (started && !text.trimmed().isEmpty())
        m_session->add({m_session->now(), Note{text}});
    return started;
}

Result<bool> CaseFile::open(const QString &file)
{
    begin();
    const auto warnings = m_session->open(file);
    if (!warnings) {
        const Error error = warnings.error();
        close();
        return tl::unexpected(error);
    }
    for (const QString &warning : *warnings)
        Q_EMIT problem(warning);
    remember(file);
    return true;
}

Result<bool> CaseFile::saveAs(const QString &file)
{
    auto saved = m_session->saveAs(file);
    if (saved)
        remember(file);
    return saved;
}

Result<bool> CaseFile::startDemo(const QString &state)
{
    auto simulation = simulate(state);
    if (!simulation)
        return tl::unexpected(simulation.error());
    begin();
    m_simulation = std::move(*simulation);
    const State &running = m_simulation->host->state();
    const auto started = m_session->start(running.tree(), {});
    if (!started)
        return started;
    m_options.trustPem = trustOf(running);
    m_options.timeoutMs = 5000;
    m_measure->setOptions(m_options);
    m_session->observe(m_simulation->inventory(pack(), m_session->now()));
    return signIn(running.user(), running.password());
}

CaseContext CaseFile::context(const Language &language) const
{
    CaseContext context(m_session.get(), language);
    context.demo = m_simulation.has_value();
    if (m_simulation)
        context.people = m_simulation->people;
    return context;
}

Result<bool> CaseFile::signIn(const QString &user, const QString &password)
{
    const auto credentials = Credentials::make(user, password);
    if (!credentials)
        return tl::unexpected(credentials.error());
    m_options.credentials = *credentials;
    m_measure->setOptions(m_options);
    m_account = user;
    m_session->observe({{{QStringLiteral("credentials"), {}}, Value(QStringLiteral("given")), m_session->now(), Source::Said, {}, {}, {}}});
    return true;
}

void CaseFile::forgetAccount()
{
    m_options.credentials.reset();
    m_measure->setOptions(m_options);
    m_account.clear();
}

Result<bool> CaseFile::say(const FactKey &key, const QString &text)
{
    const auto value = readValue(pack().facts.value(key.fact).type, text);
    if (!value)
        return tl::unexpected(value.error());
    m_session->observe({{key, *value, m_session->now(), Source::Said, {}, {}, {}}});
    return true;
}

void CaseFile::sayUnknown(const FactKey &key, const QString &reason)
{
    m_session->observe({{key, std::nullopt, m_session->now(), Source::Said, {}, {}, reason}});
}

ReadView CaseFile::takePaste(const QString &text, const QString &collector, const QString &about, const Language &language)
{
    ReadView view;
    Binding binding;
    const Collector declared = pack().collectors.value(collector);
    if (!declared.perEntity.isEmpty() && !about.isEmpty())
        binding.insert(declared.perEntity, about);
    Evidence evidence;
    evidence.id = QStringLiteral("paste-%1").arg(m_session->events().size());
    evidence.kind = QStringLiteral("paste");
    evidence.title = declared.title;
    evidence.request = declared.command;
    evidence.raw = text.toUtf8();
    evidence.time = m_session->now();
    const PasteResult paste = readPaste(text);
    QStringList findings = paste.findings;
    const QList<Observation> observations = observationsFromPaste(pack(), paste, collector, binding, m_session->now(), evidence.id, &findings);
    view.understood = !observations.isEmpty();
    view.notUnderstood = findings + paste.notUnderstood;
    if (!view.understood) {
        view.sentence = tr("Nothing in this text answers the question. Paste the whole output, from the command on.");
        return view;
    }
    m_session->observe(observations, evidence);
    view.sentence = observations.size() == 1 ? tr("One value read") : tr("%1 values read").arg(observations.size());
    const Wording wording = context(language).wording();
    for (const Observation &observation : observations.mid(0, 8))
        view.read.append({wording.title(observation.key), observation.value ? wording.value(observation.key) : tr("not readable: %1").arg(observation.reason)});
    return view;
}

void CaseFile::remember(const QString &file)
{
    QSettings settings;
    QStringList files = settings.value(recentKey).toStringList();
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    settings.setValue(recentKey, QStringList(files.mid(0, MostRecent)));
}

QList<RecentView> CaseFile::recent()
{
    QList<RecentView> views;
    for (const QString &file : QSettings().value(recentKey).toStringList()) {
        const QFileInfo info(file);
        if (info.exists())
            views.append({file, info.completeBaseName(), QLocale().toString(info.lastModified(), QLocale::ShortFormat)});
    }
    return views;
}

QList<QPair<QString, QString>> CaseFile::states()
{
    QList<QPair<QString, QString>> list;
    for (const QString &id : stateIds()) {
        if (const auto state = loadState(id))
            list.append({id, state->title()});
    }
    return list;
}

} // namespace ExMedic
