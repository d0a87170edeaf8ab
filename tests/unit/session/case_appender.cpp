// Appends numbered notes to a case for ever and says the number of each that is safe. With a second argument the file may
// not grow beyond that many bytes, as on a full disk: it says what failed and ends.

#include "wizard/session/casestore.h"

#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace ExMedic;

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
#ifdef Q_OS_UNIX
    if (argc > 2) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlim_t bytes = static_cast<rlim_t>(QByteArray(argv[2]).toULongLong());
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
#endif
    QTextStream out(stdout);
    const Result<std::unique_ptr<CaseStore>> store = CaseStore::create(QFile::decodeName(argv[1]), {1, QStringLiteral("test"), QStringLiteral("hand"), "00"});
    if (!store) {
        out << store.error().code << Qt::endl;
        return 1;
    }
    for (int i = 1;; ++i) {
        const Result<bool> appended = (*store)->append({QDateTime::currentDateTimeUtc(), Note{QStringLiteral("note %1 ").arg(i) + QString(200, u'x')}});
        if (!appended) {
            out << appended.error().code << Qt::endl;
            return 1;
        }
        out << i << Qt::endl;
    }
}
