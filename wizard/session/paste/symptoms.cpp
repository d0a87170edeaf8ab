#include "wizard/session/paste/symptoms.h"

#include "wizard/session/paste/decoder.h"
#include "wizard/session/paste/wordmatch.h"

#include <cmath>

namespace ExMedic {

namespace {

constexpr qsizetype longestSearch = 20000;
constexpr qsizetype mostWords = 2000;
constexpr qsizetype mostMatches = 20;
constexpr double leastScore = 0.3;
constexpr double eventScore = 0.95;
// what only the title of a symptom or tree says counts less than words people really see
constexpr double titleStrength = 0.8;
constexpr double treeStrength = 0.7;

struct Place {
    QString tree;
    QString symptom;
};

/// One wording of a symptom.
struct Wording {
    int place = 0;
    double strength = 1;
    QList<int> words; ///< numbers in the vocabulary, each once
    double weight = 0; ///< of all words together
};

struct Event {
    int place = 0;
    QString source;
    QString id;
};

/// A word of the text that may be a word of a wording.
struct Contact {
    int position;
    int word;
    double likeness;
};

struct Found {
    double code = 0;
    double event = 0;
    double text = 0;
    QList<std::pair<qsizetype, qsizetype>> parts; ///< start and length in the text

    double score() const { return std::max({code, event, text}); }
};

bool announcesEvent(const QString &word)
{
    static const QStringList words{QStringLiteral("id"), QStringLiteral("event"), QStringLiteral("ereignis"), QStringLiteral("kennung"),
                                   QStringLiteral("eventid"), QStringLiteral("ereignisid"), QStringLiteral("ereigniskennung")};
    return words.contains(word);
}

} // namespace

struct SymptomIndex::Data {
    QList<Place> places;
    QHash<quint32, QList<int>> codes;
    QList<Event> events;
    Vocabulary vocabulary;
    QList<Wording> wordings;
    QList<QList<int>> standsIn; ///< word -> wordings
    QList<double> weights; ///< word -> how much it tells

    void addWording(int place, double strength, const QString &text)
    {
        Wording wording{place, strength, {}, 0};
        for (const TextWord &word : wordsOf(text, mostWords)) {
            const int number = vocabulary.add(word.folded);
            if (!wording.words.contains(number))
                wording.words.append(number);
        }
        if (!wording.words.isEmpty())
            wordings.append(wording);
    }

    /// Rare words tell more; what stands in every fifth wording tells nothing.
    void weigh()
    {
        standsIn.resize(vocabulary.size());
        weights.resize(vocabulary.size());
        for (int i = 0; i < wordings.size(); ++i) {
            for (const int word : std::as_const(wordings.at(i).words))
                standsIn[word].append(i);
        }
        const double all = double(wordings.size());
        for (int word = 0; word < vocabulary.size(); ++word) {
            const double share = double(standsIn.at(word).size()) / all;
            weights[word] = share > 0.2 && all > 20 ? 0 : std::log(1.5 / share);
        }
        for (Wording &wording : wordings) {
            for (const int word : std::as_const(wording.words))
                wording.weight += weights.at(word);
        }
    }

    void findCodesIn(const QString &text, QHash<int, Found> *found) const
    {
        for (const FoundCode &code : findCodes(text)) {
            for (const int place : codes.value(code.code)) {
                Found &one = (*found)[place];
                one.code = 1;
                one.parts.append({code.start, code.length});
            }
        }
    }

    void findEvents(const QList<TextWord> &words, QHash<int, Found> *found) const
    {
        for (const Event &event : events) {
            qsizetype source = -1;
            for (qsizetype i = 0; i < words.size(); ++i) {
                if (words.at(i).folded == event.source)
                    source = i;
                if (words.at(i).folded != event.id)
                    continue;
                const bool announced = (i > 0 && announcesEvent(words.at(i - 1).folded)) || (i > 1 && announcesEvent(words.at(i - 2).folded));
                // the source stands before the number in a table, and may stand behind it in a form
                for (qsizetype next = i + 1; source < 0 && next < words.size() && next < i + 25; ++next)
                    source = words.at(next).folded == event.source ? next : -1;
                if (source < 0 || std::abs(source - i) > (announced ? 25 : 2))
                    continue;
                Found &one = (*found)[event.place];
                one.event = eventScore;
                for (const qsizetype at : {source, i})
                    one.parts.append({words.at(at).start, words.at(at).length});
            }
        }
    }

    /// The best stretch of the text for one wording: as many of its words as possible, close together.
    double compare(const Wording &wording, const QList<Contact> &contacts, qsizetype wordCount, QList<int> *positions) const
    {
        const int stretch = int(wording.words.size()) * 3 / 2 + 3;
        double best = 0;
        QHash<int, double> inside; // word -> likeness
        for (qsizetype from = 0; from < contacts.size(); ++from) {
            if (from > 0 && contacts.at(from - 1).position == contacts.at(from).position)
                continue;
            inside.clear();
            qsizetype to = from;
            for (; to < contacts.size() && contacts.at(to).position < contacts.at(from).position + stretch; ++to) {
                double &likeness = inside[contacts.at(to).word];
                likeness = std::max(likeness, contacts.at(to).likeness);
            }
            double sum = 0;
            for (auto it = inside.cbegin(); it != inside.cend(); ++it)
                sum += weights.at(it.key()) * it.value();
            if (sum <= best)
                continue;
            best = sum;
            positions->clear();
            for (qsizetype i = from; i < to; ++i)
                positions->append(contacts.at(i).position);
        }
        const double covered = wording.weight > 0 ? best / wording.weight : 0;
        double score = covered >= 0.5 ? 0.9 * covered : 0;
        if (wordCount <= wording.words.size()) {
            // somebody is still typing: how much of what stands there so far fits
            const double typical = wording.weight / double(wording.words.size());
            const double typed = std::min(1.0, best / (typical * double(wordCount)));
            score = std::max(score, 0.45 * typed + 0.4 * covered);
        }
        return wording.strength * score;
    }

    void findTexts(const QString &text, const QList<TextWord> &words, QHash<int, Found> *found) const
    {
        QHash<int, QList<Contact>> contacts; // wording -> where it is touched
        QHash<QString, QList<Vocabulary::Hit>> known;
        for (int i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i).folded;
            const bool unfinished = i == words.size() - 1 && words.at(i).start + words.at(i).length == text.size();
            auto hits = known.constFind(word);
            if (hits == known.constEnd() || unfinished)
                hits = known.insert(word, vocabulary.find(word, unfinished));
            for (const Vocabulary::Hit &hit : *hits) {
                if (weights.at(hit.word) <= 0)
                    continue;
                for (const int wording : standsIn.at(hit.word))
                    contacts[wording].append({i, hit.word, hit.likeness});
            }
        }
        for (auto it = contacts.cbegin(); it != contacts.cend(); ++it) {
            QList<int> positions;
            const Wording &wording = wordings.at(it.key());
            const double score = compare(wording, *it, words.size(), &positions);
            Found &one = (*found)[wording.place];
            if (score < leastScore || score <= one.text)
                continue;
            one.text = score;
            one.parts.removeIf([&](const auto &part) { return one.code <= 0 && one.event <= 0 && part.second > 0; });
            for (const int position : std::as_const(positions))
                one.parts.append({words.at(position).start, words.at(position).length});
        }
    }
};

SymptomIndex::SymptomIndex(const Pack &pack)
{
    auto data = std::make_shared<Data>();
    for (const Tree &tree : pack.trees) {
        const int first = int(data->places.size());
        for (const Symptom &symptom : tree.symptoms) {
            const int place = int(data->places.size());
            data->places.append({tree.id, symptom.id});
            for (const qint64 code : symptom.codes)
                data->codes[static_cast<quint32>(code)].append(place);
            const QList<TextWord> source = wordsOf(symptom.eventSource, mostWords);
            if (!source.isEmpty() && symptom.eventId > 0)
                data->events.append({place, source.last().folded, QString::number(symptom.eventId)});
            for (const QString &text : symptom.texts)
                data->addWording(place, 1, text);
            data->addWording(place, titleStrength, symptom.title);
        }
        if (!tree.symptoms.isEmpty())
            data->addWording(first, treeStrength, tree.title);
    }
    data->weigh();
    m_data = data;
}

QList<SymptomMatch> SymptomIndex::rank(const QString &given) const
{
    const QString text = given.left(longestSearch);
    const QList<TextWord> words = wordsOf(text, mostWords);
    QHash<int, Found> found;
    m_data->findCodesIn(text, &found);
    m_data->findEvents(words, &found);
    m_data->findTexts(text, words, &found);

    QList<int> order = found.keys();
    order.removeIf([&](int place) { return found[place].score() < leastScore; });
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const Found &left = found[a];
        const Found &right = found[b];
        const auto key = [](const Found &one, int place) { return std::tuple(-one.score(), -(one.code + one.event + one.text), place); };
        return key(left, a) < key(right, b);
    });
    QList<SymptomMatch> matches;
    for (const int place : order.mid(0, mostMatches)) {
        Found &one = found[place];
        std::sort(one.parts.begin(), one.parts.end());
        QStringList matched;
        for (const auto &[start, length] : std::as_const(one.parts))
            matched.append(text.mid(start, length));
        matched.removeDuplicates();
        matches.append({m_data->places.at(place).tree, m_data->places.at(place).symptom, one.score(), matched});
    }
    return matches;
}

QList<SymptomMatch> rankSymptoms(const Pack &pack, const QString &text)
{
    return SymptomIndex(pack).rank(text);
}

} // namespace ExMedic
