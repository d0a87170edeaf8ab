#include "knowledge/loader/suggest.h"

#include <vector>

namespace ExMedic {

namespace {

/// Edit distance in which two swapped neighbours count as one mistake.
int distance(const QString &a, const QString &b)
{
    const int width = int(b.size()) + 1;
    std::vector<int> twoBack(size_t(width), 0);
    std::vector<int> back(size_t(width), 0);
    std::vector<int> row(size_t(width), 0);
    for (int j = 0; j < width; ++j)
        back[size_t(j)] = j;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j < width; ++j) {
            const bool same = a[i - 1].toLower() == b[j - 1].toLower();
            int best = std::min({back[size_t(j)] + 1, row[size_t(j - 1)] + 1, back[size_t(j - 1)] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, twoBack[size_t(j - 2)] + 1);
            row[size_t(j)] = best;
        }
        twoBack.swap(back);
        back.swap(row);
    }
    return back[size_t(width - 1)];
}

} // namespace

QString closestWord(const QString &word, const QStringList &known)
{
    // a third of the word may be wrong; more would be guessing. Foreign files must not make this slow
    constexpr qsizetype longest = 64;
    if (word.size() > longest)
        return {};
    int best = std::max(1, int(word.size()) / 3) + 1;
    QString closest;
    for (const QString &candidate : known) {
        if (std::abs(candidate.size() - word.size()) >= best)
            continue;
        const int mistakes = distance(word, candidate);
        if (mistakes < best) {
            best = mistakes;
            closest = candidate;
        }
    }
    return closest;
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString closest = closestWord(word, known);
    return closest.isEmpty() ? QString() : QStringLiteral(" Did you mean \"%1\"?").arg(closest);
}

} // namespace ExMedic
