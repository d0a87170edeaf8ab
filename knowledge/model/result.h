#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace ExMedic {

/// A place in a file that a person wrote. Lines and columns count from 1, columns in characters; 0 means unknown.
struct Location {
    QString file;
    int line = 0;
    int column = 0;

    /// "file:line:column", without the parts that are unknown.
    QString text() const;
    friend bool operator==(const Location &, const Location &) = default;
};

/// A failure as a value: a stable code for programs, a sentence that helps for people, and where it happened.
struct Error {
    QString code;
    QString message;
    Location where;

    /// One line for a person: place, then message.
    QString text() const;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(QString code, QString message, Location where = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(message), std::move(where)});
}

} // namespace ExMedic
