#pragma once

#include "knowledge/model/condition.h"

#include <QHash>
#include <QMap>

namespace ExMedic {

/// Exchange versions in order of age, as written everywhere: 2010, 2013, 2016, 2019, SE.
QStringList allVersions();

/// A thing that facts are about. `name` is the fact that gives its display name where the id is not readable (oab.name).
struct Entity {
    QString id;
    QString title;
    QString plural;
    QString name;
    Location where;
};

/// A typed question with declared sources. Texts are English source texts; translation happens where they are shown.
struct Fact {
    QString id;
    QStringList of; ///< entity kinds, in the order of the ids in `name[a,b]`
    ValueType type;
    QString title; ///< short noun phrase for lists and reports
    QString ask; ///< the question, where a person can answer
    QString why;
    QString how;
    QString probe; ///< "KIND.NAME": the probe kind and the name of the value it publishes
    QString collect; ///< collector whose output holds it
    QString property; ///< property of the collector's object
    QString derived; ///< name of the analyser in C++ that publishes it
    bool inventory = false; ///< entered or pasted once for the whole case
    Location where;
};

/// A read-only command whose output a person pastes, and how its objects become entities.
struct Collector {
    QString id;
    QString title;
    QStringList versions;
    QString shell; ///< "exchange", "powershell" or "command"
    QString where_; ///< where to run it: "any server", "each server", "the PC"
    QString prepare; ///< a harmless line to run first in the same shell
    QString command; ///< the exact text to copy; the PowerShell double runs it too
    QString object; ///< type name of the objects it prints
    QString entity; ///< the entity each object is
    QString key; ///< the property that holds the entity's id
    QString perEntity; ///< the output is about one bound entity that its text does not name (a server)
    Location where;
};

struct Edge {
    enum class Kind { When, Otherwise, Unknown };
    Kind kind = Kind::When;
    Condition when;
    QString target;
    Location where;
};

struct Step {
    enum class Kind { Ask, Probe, Collect, Call, Conclude, Escalate, Healthy };
    QString id;
    Kind kind = Kind::Ask;
    QString title; ///< short, for the path
    QString text; ///< what is done or concluded; with Escalate and Healthy the sentence for the admin
    QStringList facts; ///< with Ask
    bool optional = false; ///< an unknown answer only costs speed, it never taints "healthy"
    QString probe; ///< kind, with Probe
    QStringList forEach; ///< entity kinds that are bound in turn, with Probe and Collect
    QMap<QString, QString> with; ///< probe option -> fact id or entity kind, with Probe
    QStringList needs; ///< facts that must be there before the probe can run, beyond those in `with`
    qint64 notBefore = 0; ///< seconds since this probe last measured the same, with Probe
    QStringList collectors; ///< with Collect
    QString tree; ///< with Call
    QStringList causes; ///< with Conclude
    Condition proof; ///< with Healthy: what must be true
    QList<Edge> next; ///< with Conclude: where to go when none is proven
    Location where;
};

struct Symptom {
    QString id;
    QList<qint64> codes; ///< HRESULT and alike, as unsigned 32 bit
    QString eventSource;
    int eventId = 0;
    QStringList texts; ///< English and German wording, matched loosely
    QString title;
    Location where;
};

struct Tree {
    QString id;
    QString title; ///< short sentence: "The address book does not download"
    QString summary;
    QStringList versions;
    QList<Symptom> symptoms;
    QString start;
    QList<Step> steps; ///< in the order of the file
    Location where;

    const Step *step(const QString &id) const;
};

enum class Certainty { Documented, Observed, Field };

struct Cause {
    QString id;
    QStringList forEach; ///< entity kinds
    QStringList versions;
    QString title; ///< one sentence for the admin, names facts in braces
    QString manager; ///< one sentence for the manager
    QString what; ///< what it is and why it hurts
    QString risk; ///< what happens if nothing is done
    QString owner; ///< exchange, load balancer, network, client, certificates, security
    Certainty certainty = Certainty::Documented;
    QStringList sources;
    Condition proof;
    Condition excluded;
    QString plan;
    QString noPlan; ///< the reason why there is none
    QString prevention;
    QString escalate;
    Location where;
};

struct Choose {
    QString id;
    bool isDefault = false;
    QString text;
    Condition needs;
    QString consent; ///< what a person must agree to before this way is taken
    Location where;
};

struct Action {
    enum class Kind { Script, Manual, Wait };
    Kind kind = Kind::Manual;
    QString script; ///< folder below scripts/
    QString text; ///< with Manual and Wait: the instruction
    QStringList only; ///< alternatives this action belongs to; empty = all
    QStringList scope; ///< entity kinds it is repeated for; empty = once
    QString place; ///< "exchange", "server", "client", "load balancer", "certification authority", "network"
    QString notices; ///< who notices: nobody, admins, users
    qint64 seconds = 0; ///< for how long they notice
    qint64 duration = 0; ///< how long the action takes, seconds; with Wait the longest time
    QString undo; ///< with Manual: the way back
    Location where;
};

struct Plan {
    QString id;
    QString title;
    QString summary;
    QList<Choose> choose;
    QList<Action> relief;
    QList<Action> actions;
    QStringList verifySteps; ///< what to look at again, in words
    Condition expect; ///< what must be true afterwards
    QString risk;
    QString test;
    QString backOut;
    QString escalate;
    Location where;
};

/// One value that a script body takes: the PowerShell variable and the fact or entity that fills it.
struct ScriptValue {
    QString variable;
    QString fact; ///< fact id, or entity kind for its id
    bool optional = false;
};

/// A repair script: constant bodies (backup, fix, verify, undo) in scripts/ID/, one per role, optionally per version.
struct Script {
    QString id;
    QString title;
    QStringList versions;
    QString shell; ///< "exchange", "powershell"
    QList<ScriptValue> takes;
    Location where;
};

struct Term {
    QString word;
    QString text;
    Location where;
};

/// The whole knowledge, immutable after loading. Look-ups are by id and constant time.
struct Pack {
    QString id;
    QString title;
    QString folder; ///< where it was read from; ":/exchange" for the shipped one
    bool shipped = false;
    QByteArray hash; ///< SHA-256 over all files, hex
    QMap<QString, Entity> entities;
    QMap<QString, Fact> facts;
    QMap<QString, Collector> collectors;
    QMap<QString, Tree> trees;
    QMap<QString, Cause> causes;
    QMap<QString, Plan> plans;
    QMap<QString, Script> scripts;
    QMap<QString, Term> terms;
};

} // namespace ExMedic
