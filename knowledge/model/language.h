#pragma once

#include "knowledge/model/result.h"

#include <memory>

namespace ExMedic {

/// A language to write texts in. A value, cheap to copy: a document may be in another language than the window, so nothing
/// here is installed into the application.
class Language
{
public:
    /// English: every text is its own translation.
    Language() = default;
    /// The built-in translations of \a code ("de"). A language that is not built in falls back to English texts.
    static Language load(const QString &code);
    /// The finished translations of a Linguist file, for checks that must not depend on a build of the translations.
    static Result<Language> fromTs(const QString &file);

    QString code() const;
    /// Knowledge texts have the id of their pack as \a context, texts of the program the class they stand in.
    QString text(const char *context, const QString &english) const;
    /// The translation, or nothing where there is no finished one.
    std::optional<QString> find(const char *context, const QString &english) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace ExMedic
