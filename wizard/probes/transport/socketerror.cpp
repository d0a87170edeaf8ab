#include "wizard/probes/transport/socketerror.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <sys/socket.h>
#endif

namespace ExMedic {

bool wasReset(qintptr descriptor)
{
    char byte = 0;
#ifdef Q_OS_WIN
    return recv(static_cast<SOCKET>(descriptor), &byte, 1, MSG_PEEK) == SOCKET_ERROR && WSAGetLastError() == WSAECONNRESET;
#else
    return recv(static_cast<int>(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == ECONNRESET;
#endif
}

} // namespace ExMedic
