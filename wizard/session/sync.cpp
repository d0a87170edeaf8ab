#include "wizard/session/sync.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ExMedic {

bool syncFile(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool syncFolderOf(const QString &file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file);
    return true;
#else
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return true;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
#endif
}

} // namespace ExMedic
