#include "wizard/session/paste/wordmatch.h"

#include <array>

namespace ExMedic {

namespace {

constexpr qsizetype longestWord = 40;

QString folded(QStringView word)
{
    QString plain;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_KD)) {
        if (c == QChar(0xdf))
            plain += u"ss";
        else if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

quint32 bucket(QChar first, qsizetype length)
{
    return quint32(first.unicode()) << 8 | quint32(length);
}

/// Whether a and b differ by at most \a most letters that are changed, missing, added or swapped with the next.
bool isNear(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most || a.size() > longestWord || b.size() > longestWord)
        return false;
    std::array<std::array<int, longestWord + 1>, 3> rows;
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[size_t(i % 3)];
        const auto &above = rows[size_t((i - 1) % 3)];
        const auto &before = rows[size_t((i + 1) % 3)];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool same = a.at(i - 1) == b.at(j - 1);
            int cost = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                cost = std::min(cost, before[at - 2] + 1);
            row[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return false;
    }
    return rows[size_t(a.size() % 3)][size_t(b.size())] <= most;
}

} // namespace

QList<TextWord> wordsOf(const QString &text, qsizetype most)
{
    QList<TextWord> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size() && words.size() < most; ++i) {
        const bool inside = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark());
        if (inside && start < 0)
            start = i;
        if (inside || start < 0)
            continue;
        const QString word = folded(QStringView(text).mid(start, i - start));
        if (!word.isEmpty())
            words.append({word, start, i - start});
        start = -1;
    }
    return words;
}

int Vocabulary::add(const QString &folded)
{
    const auto known = m_numbers.constFind(folded);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = size();
    m_words.append(folded);
    m_numbers.insert(folded, number);
    m_byStart[bucket(folded.front(), folded.size())].append(number);
    m_byLetter[folded.front()].append(number);
    return number;
}

QList<Vocabulary::Hit> Vocabulary::find(const QString &folded, bool unfinished) const
{
    QList<Hit> hits;
    const auto exact = m_numbers.constFind(folded);
    if (exact != m_numbers.constEnd())
        hits.append({*exact, 1});
    if (unfinished && folded.size() >= 3) {
        for (const int number : m_byLetter.value(folded.front())) {
            if (m_words.at(number).size() > folded.size() && m_words.at(number).startsWith(folded))
                hits.append({number, 0.8});
        }
    }
    const bool number = folded.front().isDigit();
    if (!hits.isEmpty() || number || folded.size() < 5)
        return hits;
    const int most = folded.size() >= 9 ? 2 : 1;
    for (qsizetype length = folded.size() - most; length <= folded.size() + most; ++length) {
        const auto words = m_byStart.constFind(bucket(folded.front(), length));
        if (words == m_byStart.constEnd())
            continue;
        for (const int other : *words) {
            if (isNear(folded, m_words.at(other), most))
                hits.append({other, 0.75});
        }
    }
    return hits;
}

} // namespace ExMedic
