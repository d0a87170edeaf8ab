#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ExMedic {

/// The states that results, rows and nodes can have. Always shown as icon, word and colour together.
enum class Mark { Healthy, Fault, Warning, NotMeasured, Waiting, Running };

struct PathNodeView {
    enum class State { Done, Skipped, Reopened, Current, Ahead };
    QString path;
    QString title;
    State state = State::Ahead;
    int depth = 0;
};

struct FactView {
    QString key; ///< name[entity]@vantage, shown to experts
    QString title;
    QString value;
    QString source; ///< "you", "measured", "pasted output" or "import", with the time
    QString vantage;
    QString evidence; ///< id, empty when there is nothing to open
    bool known = true;
    bool contradicted = false;
};

struct SuspectView {
    QString id;
    QString title;
    QStringList decides; ///< what would decide it, with where it comes from
};

struct EvidenceView {
    QString title;
    QString request;
    QString answer;
    QString time;
    QString vantage;
};

/// What stands beside every step.
struct FrameView {
    QString title;
    QString customer;
    QString saved; ///< "saved 12:04", empty when nothing is on disk yet
    bool open = false;
    bool demo = false;
    QString notShipped; ///< title of a pack that is not the shipped one
    QList<PathNodeView> path;
    QList<FactView> facts; ///< the newest ones
    qsizetype olderFacts = 0; ///< how many more there are
    QList<SuspectView> suspects;
};

struct TermView {
    QString word;
    QString text;
};

struct SymptomView {
    QString tree;
    QString symptom;
    QString title;
    QString family;
    QStringList matched;
    bool strong = false; ///< good enough to go on with Enter
};

struct FamilyView {
    QString tree;
    QString title;
    QString summary;
};

struct RecentView {
    QString file;
    QString title;
    QString when;
};

struct StartView {
    QList<FamilyView> families;
    QList<RecentView> recent;
};

struct ChoiceView {
    QString id;
    QString label;
    QString effect;
};

/// A read-only command, with where to run it.
struct CommandView {
    QString collector;
    QString title;
    QString where;
    QString prepare;
    QString command;
    QString about; ///< the entity its output is about, where the text does not name it
};

struct AskView {
    enum class Kind { One, Many, Text };
    QString path;
    QString key;
    QString question;
    QString why;
    QString how;
    Kind kind = Kind::One;
    QList<ChoiceView> choices;
    QStringList chosen; ///< ids given before
    QString text; ///< given before or drafted
    QString example;
    bool listIsOpen = false; ///< choices come from what is known; another value may be typed
    int number = 1;
    int count = 1;
    QList<CommandView> commands;
    QString simulated; ///< what the simulated admin says, "" outside the demo
    QStringList simulatedIds;
    QList<TermView> terms;
    bool demo = false;
};

struct ReadLine {
    QString label;
    QString value;
};

struct ReadView {
    bool understood = false;
    QString sentence;
    QList<ReadLine> read;
    QStringList notUnderstood;
};

struct CollectView {
    QString path;
    QString title;
    QString text;
    QList<CommandView> commands;
    QStringList done; ///< collector/about of the commands whose output is there
    QList<TermView> terms;
    bool demo = false;
};

struct FieldView {
    QString key;
    QString label;
    QString value;
    QString example;
    QString problem;
    bool missing = false;
};

struct ProbeRowView {
    QString title;
    QString target;
    Mark mark = Mark::Waiting;
    QString word; ///< "waiting", "healthy", "HTTP 404" ...
    QString sentence;
    qint64 milliseconds = -1;
    QString node;
    QString vantage;
    QString evidence;
};

struct ProbeView {
    enum class State { Ready, Running, Done };
    QString path;
    QString title;
    QString text;
    State state = State::Ready;
    QList<FieldView> fields;
    QString account; ///< who is signed in, "" when nobody
    bool wantsAccount = false;
    bool accountRefused = false;
    QList<ProbeRowView> rows;
    int done = 0;
    int secondsLeft = -1;
    QString waitUntil; ///< the probe may run again at this time
    bool hasMatrix = false;
    bool hasChain = false;
    QList<TermView> terms;
};

struct CellView {
    Mark mark = Mark::NotMeasured;
    QString word;
    QString evidence;
};

struct MatrixRowView {
    QString server;
    QString detail;
    QList<CellView> cells;
    QString outlier; ///< the sentence that says how this row differs, "" otherwise
};

struct MatrixView {
    QStringList checks;
    QList<MatrixRowView> rows;
};

struct CertificateView {
    enum class Origin { Sent, Found, Missing };
    QString subject;
    QString issuer;
    QString validUntil;
    QString key;
    Origin origin = Origin::Sent;
    Mark mark = Mark::Healthy;
    QStringList findings;
    QString breakAfter; ///< why the chain breaks between this card and the next, "" when it holds
    QString pem;
};

struct ChainView {
    QString target;
    Mark mark = Mark::NotMeasured;
    QString verdict;
    QList<CertificateView> certificates;
    QStringList targets; ///< other chains of the case
};

struct ProofView {
    QString title;
    QString value;
    QString source;
    QString evidence;
};

struct ExcludedView {
    QString title;
    QString by;
};

struct CauseView {
    QString cause;
    QString title;
    QString manager;
    QString what;
    QString risk;
    QStringList affected;
    QList<ProofView> proof;
    QList<ExcludedView> excluded;
    QString owner;
    QString certainty;
    QStringList sources;
    QString prevention;
    QString noPlan;
    int number = 1;
    int count = 1;
    QList<TermView> terms;
};

struct WayView {
    QString id;
    QString text;
    bool possible = true;
    QString hindrance; ///< why it is not possible
    QString consent;
};

struct PlanStepView {
    enum class Kind { Script, Manual, Wait };
    Kind kind = Kind::Manual;
    QString text;
    QString where;
    QString notices;
    QString duration;
    QString undo;
    QList<int> files; ///< indices into FixView::files
};

struct ScriptFileView {
    QString role;
    QString roleTitle;
    QString name;
    QString where;
    QString text;
    QString sha256;
};

struct FixView {
    QString plan;
    QString title;
    QString summary;
    QString risk;
    QList<WayView> ways;
    QString way;
    bool consented = false;
    QList<PlanStepView> relief;
    QList<PlanStepView> steps;
    QStringList verify;
    QString backOut;
    QString test;
    QList<ScriptFileView> files;
    QList<FieldView> missing;
    QString problem; ///< why there are no scripts
};

struct ReportFieldView {
    QString name;
    QString label;
    QString hint;
    QString value;
    bool required = false;
    bool longText = false;
};

struct ReportView {
    QList<ReportFieldView> fields;
    QString html; ///< for the preview where pages can't be drawn
    QString problem;
};

struct EndView {
    enum class Kind { Healthy, Escalate, Unanswered };
    Kind kind = Kind::Healthy;
    QString title;
    QString sentence;
    QList<ProofView> proof;
    QStringList next; ///< what would help, one thing per sentence
    QList<SuspectView> suspects;
};

struct ServerView {
    QString name;
    QString version;
    QString address;
};

struct InventoryView {
    QString name; ///< the name clients use
    QString nameAddress;
    QList<ServerView> servers;
    QStringList versions;
    CommandView command;
    bool demo = false;
};

} // namespace ExMedic
