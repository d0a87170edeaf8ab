#pragma once

#include "knowledge/loader/packtext.h"
#include "knowledge/model/pack.h"

namespace ExMedic {

/// A pack and everything that is wrong with its files. With errors the pack holds what could be read.
struct LoadedPack {
    Pack pack;
    QList<Error> errors;
    QList<PackText> texts; ///< every text for people, in the order of the files
    QList<PackReference> references; ///< every name that must be declared elsewhere; checked by lint()
};

/// Reads pack.yaml and every .yaml file below \a folder, except in cmdlets/. Places name files relative to the folder.
LoadedPack loadPack(const QString &folder);
/// The pack that is built into the program.
LoadedPack shippedPack();

} // namespace ExMedic
