#pragma once

#include "wizard/session/caseevents.h"

#include <QFile>
#include <memory>

namespace ExMedic {

/// A case on disk: JSON Lines, a header and one event per line, each synced to the medium before append() returns.
/// Large raw answers are written once, by SHA-256. A broken last line is dropped, and said in `warnings`.
class CaseStore
{
public:
    struct Opened {
        std::unique_ptr<CaseStore> store;
        CaseHeader header;
        QList<CaseEvent> events;
        QStringList warnings;
    };
    /// Starts a new file; fails when one is there already or the folder cannot be written.
    static Result<std::unique_ptr<CaseStore>> create(const QString &file, const CaseHeader &header);
    /// Opens a case that may come from another machine or another version of its knowledge: nothing of \a pack is needed to read it.
    /// A file that can only be read opens with a warning. Fails on a file that is no case, or one of a newer program.
    static Result<Opened> open(const Pack *pack, const QString &file);
    /// Writes all of a case to \a file at once, over what may be there, and goes on in it; on failure what was there stays.
    static Result<std::unique_ptr<CaseStore>> saveAs(const QString &file, const CaseHeader &header, const QList<CaseEvent> &events);
    /// Fails with a sentence (disk full, file gone) and leaves the file as it was.
    Result<bool> append(const CaseEvent &event);
    QString fileName() const;

    ~CaseStore();

private:
    CaseStore();
    struct Private;
    std::unique_ptr<Private> d;
};

/// A verdict that is not what the case once showed, because the pack changed.
struct ChangedVerdict { QString cause; Binding binding; QString before; QString after; };
QList<ChangedVerdict> changedVerdicts(const CaseState &state);

} // namespace ExMedic
