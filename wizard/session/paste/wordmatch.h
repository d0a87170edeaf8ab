#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace ExMedic {

/// One word of a text, made comparable: lower case, without accents.
struct TextWord {
    QString folded;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The words and numbers of \a text, at most \a most.
QList<TextWord> wordsOf(const QString &text, qsizetype most);

/// The words of a pack with the texts they stand in; finds them also when they are misspelt or not typed to the end.
class Vocabulary
{
public:
    struct Hit {
        int word = 0;
        double likeness = 1; ///< 1 = the same word
    };

    /// The number of the word; new ones get the next.
    int add(const QString &folded);
    int size() const { return int(m_words.size()); }
    /// Words that \a folded may stand for. \a unfinished: it may be the beginning of one.
    QList<Hit> find(const QString &folded, bool unfinished) const;

private:
    QStringList m_words;
    QHash<QString, int> m_numbers;
    QHash<quint32, QList<int>> m_byStart; ///< first letter and length
    QHash<QChar, QList<int>> m_byLetter;
};

} // namespace ExMedic
