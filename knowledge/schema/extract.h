#pragma once

#include "knowledge/loader/packloader.h"
#include "knowledge/model/tsfile.h"

namespace ExMedic {

/// The Linguist file for the texts of \a loaded: translations are kept by their English text, new texts come as unfinished,
/// translations of texts that are gone are kept as vanished. Messages of other contexts stay as they are.
TsFile extractTexts(const LoadedPack &loaded, const TsFile &before);

} // namespace ExMedic
