#pragma once

#include "wizard/engine/advance.h"

#include <variant>

namespace ExMedic {

struct CaseStarted { QString tree; QString symptom; QString title; QString customer; };
/// With the title of the fact and its value in English words, so that the case reads without its pack.
struct Observed { Observation observation; QString title = {}; QString shown = {}; };
struct EvidenceTaken { Evidence evidence; };
struct EntityKnown { QString kind; QString id; };
struct StepMarked { QString path; StepMark mark; };
/// Text that a person typed and has not sent yet; an empty text removes the draft.
struct Drafted { QString path; QString text; };
struct FieldSet { QString name; QString value; };
/// The alternative of a plan a person took, with the consent they gave in words.
struct WayChosen { QString plan; QString choice; QString consent; };
/// Verdict and texts as they were shown, so that the case reads without its pack.
struct VerdictShown { QString cause; Binding binding; QString verdict; QString title; QString language; };
struct ScriptWritten { QString plan; QString role; QString version; QString file; QByteArray sha256; };
struct Note { QString text; };

struct CaseEvent {
    QDateTime time;
    std::variant<CaseStarted, Observed, EvidenceTaken, EntityKnown, StepMarked, Drafted, FieldSet, WayChosen, VerdictShown, ScriptWritten, Note> what;
};

struct CaseHeader {
    int format = 1;
    QString program;
    QString packId;
    QByteArray packHash;
};

/// Everything a case says, folded from its events.
struct CaseState {
    CaseHeader header;
    Situation situation;
    QString symptom;
    QString title;
    QString customer;
    QDateTime started;
    QDateTime lastEvent;
    QMap<QString, Evidence> evidence;
    QMap<QString, QString> drafts;
    QMap<QString, QString> fields;
    QMap<QString, WayChosen> ways; ///< by plan
    QList<VerdictShown> verdicts; ///< the last one for each cause and binding
    QList<ScriptWritten> scripts;
    QStringList notes;
};

/// State = fold(events). apply() folds one more.
CaseState fold(const Pack *pack, const CaseHeader &header, const QList<CaseEvent> &events);
void apply(CaseState &state, const CaseEvent &event);

} // namespace ExMedic
