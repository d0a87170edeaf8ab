#pragma once

#include <QtGlobal>

namespace ExMedic {

/// Whether the peer reset the connection, asked before the first read after a notification. Qt reports a reset and an
/// orderly end alike; the difference tells a firewall from a web server. Never blocks.
bool wasReset(qintptr descriptor);

} // namespace ExMedic
