#include "knowledge/loader/packloader.h"

#include "knowledge/loader/forms.h"
#include "knowledge/loader/packfiles.h"

#include <QDir>

static void initExchangeResource()
{
    Q_INIT_RESOURCE(exchange);
}

namespace ExMedic {

namespace {

template<typename T>
void insertNew(Reader &reader, QMap<QString, T> &map, const YamlNode &key, const T &object)
{
    const auto known = map.constFind(object.id);
    if (known != map.constEnd())
        reader.error("duplicate-id", key, QStringLiteral("\"%1\" is already declared at %2.").arg(object.id, known->where.text()));
    else
        map.insert(object.id, object);
}

template<typename T>
void readSection(Reader &reader, const YamlNode &root, const char *section, const char *kind, const Form<T> &form, QMap<QString, T> &map)
{
    const YamlNode *node = root.find(QString(QLatin1String(section)));
    if (!node)
        return;
    if (!node->isMap()) {
        reader.error("shape", *node, QStringLiteral("Objects are written as id: {...}."));
        return;
    }
    for (size_t i = 0; i < node->size(); ++i)
        insertNew(reader, map, node->key(i), readNamed(reader, kind, node->key(i), node->value(i), form));
}

void readTerms(Reader &reader, const YamlNode &root, QMap<QString, Term> &terms)
{
    const YamlNode *node = root.find(u"terms");
    if (node && !node->isMap())
        reader.error("shape", *node, QStringLiteral("Terms are written as word: \"explanation\"."));
    for (size_t i = 0; node && node->isMap() && i < node->size(); ++i) {
        reader.owner = QLatin1String("term ") + node->key(i).text;
        Term term;
        term.where = reader.place(node->key(i));
        term.word = reader.text(node->key(i), QStringLiteral("word"), 90);
        term.text = reader.text(node->value(i), QStringLiteral("text"), 360);
        if (terms.contains(term.word))
            reader.error("duplicate-id", node->key(i), QStringLiteral("\"%1\" is already explained at %2.").arg(term.word, terms.value(term.word).where.text()));
        else
            terms.insert(term.word, term);
        reader.owner.clear();
    }
}

void readTree(Reader &reader, const YamlNode &root, Pack &pack)
{
    const YamlNode *id = root.find(u"tree");
    if (!id)
        return;
    Tree tree;
    tree.where = reader.place(*id);
    reader.owner = QLatin1String("tree ") + id->text;
    if (reader.isId(*id)) {
        readObject(reader, root, treeForm(), tree);
        insertNew(reader, pack.trees, *id, tree);
    }
    reader.owner.clear();
}

void readPackFile(Reader &reader, const QList<PackFile> &files, Pack &pack, QList<Error> &errors)
{
    for (const PackFile &file : files) {
        if (file.name != u"pack.yaml")
            continue;
        reader.file = file.name;
        reader.owner = QStringLiteral("pack");
        readObject(reader, file.root, packForm(), pack);
        reader.owner.clear();
        return;
    }
    const bool unreadable = std::any_of(errors.cbegin(), errors.cend(), [](const Error &error) { return error.where.file == u"pack.yaml"; });
    if (!unreadable)
        errors << Error{QStringLiteral("pack.folder"), QStringLiteral("There is no pack.yaml in the folder."), {QStringLiteral("pack.yaml"), 0, 0}};
}

/// A file holds sections, or it is one tree.
void checkSections(Reader &reader, const PackFile &file)
{
    static const QStringList sections{QStringLiteral("entities"), QStringLiteral("facts"), QStringLiteral("collectors"), QStringLiteral("causes"),
                                      QStringLiteral("plans"), QStringLiteral("scripts"), QStringLiteral("terms")};
    reader.file = file.name;
    if (!file.root.isMap()) {
        reader.error("shape", file.root, QStringLiteral("A file starts with a section: %1 or tree.").arg(sections.join(QLatin1String(", "))));
        return;
    }
    if (file.name == u"pack.yaml" || file.root.find(u"tree"))
        return;
    for (size_t i = 0; i < file.root.size(); ++i) {
        const YamlNode &key = file.root.key(i);
        if (!sections.contains(key.text))
            reader.error("unknown-key", key, QStringLiteral("There is no section \"%1\".").arg(key.text) + didYouMean(key.text, sections + QStringList{QStringLiteral("tree")}));
    }
}

void sortByPlace(QList<Error> &errors)
{
    std::stable_sort(errors.begin(), errors.end(), [](const Error &a, const Error &b) {
        return std::tie(a.where.file, a.where.line, a.where.column) < std::tie(b.where.file, b.where.line, b.where.column);
    });
}

} // namespace

LoadedPack loadPack(const QString &folder)
{
    LoadedPack loaded;
    Pack &pack = loaded.pack;
    pack.folder = folder;
    const PackFiles read = readPackFiles(folder);
    pack.hash = read.hash;
    loaded.errors = read.errors;
    if (read.hash.isEmpty())
        return loaded;
    Reader reader(pack);
    readPackFile(reader, read.files, pack, loaded.errors);
    for (const PackFile &file : read.files)
        checkSections(reader, file);
    // types of facts name entities, rules need the types of facts: three passes over the files
    const auto pass = [&](const auto &readOne) {
        for (const PackFile &file : read.files) {
            reader.file = file.name;
            if (file.root.isMap() && file.name != u"pack.yaml")
                readOne(file.root);
        }
    };
    pass([&](const YamlNode &root) { readSection(reader, root, "entities", "entity", entityForm(), pack.entities); });
    pass([&](const YamlNode &root) { readSection(reader, root, "facts", "fact", factForm(), pack.facts); });
    pass([&](const YamlNode &root) {
        readSection(reader, root, "collectors", "collector", collectorForm(), pack.collectors);
        readSection(reader, root, "causes", "cause", causeForm(), pack.causes);
        readSection(reader, root, "plans", "plan", planForm(), pack.plans);
        readSection(reader, root, "scripts", "script", scriptForm(), pack.scripts);
        readTerms(reader, root, pack.terms);
        readTree(reader, root, pack);
    });
    loaded.errors << reader.errors;
    sortByPlace(loaded.errors);
    loaded.texts = std::move(reader.texts);
    loaded.references = std::move(reader.references);
    return loaded;
}

LoadedPack shippedPack()
{
    initExchangeResource();
    LoadedPack loaded = loadPack(QStringLiteral(":/exchange"));
    loaded.pack.shipped = true;
    return loaded;
}

} // namespace ExMedic
