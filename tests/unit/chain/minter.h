#pragma once

#include "wizard/probes/analysis/opensslptr.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <openssl/evp.h>

namespace ExMedic {

using KeyPtr = std::shared_ptr<EVP_PKEY>;

/// A certificate that was just made, with the key that can issue more.
struct Minted {
    QByteArray der;
    KeyPtr key;
    std::shared_ptr<X509> certificate;
};

/// What the certificate shall say. Times are relative to Recipe::now in days.
struct Recipe {
    QByteArray commonName = "mail.contoso.test";
    QByteArray names = "DNS:mail.contoso.test"; ///< "" = none
    QByteArray use = "serverAuth"; ///< "" = none
    QByteArray keyUse; ///< "" = none
    QByteArray constraints; ///< "CA:TRUE,pathlen:0"; "" = none
    QByteArray nameConstraints;
    QByteArray extra; ///< text of an extension nobody knows, marked as critical
    int fromDay = -10;
    int toDay = 90;
    int rsaBits = 0; ///< 0 = EC prime256v1
    const EVP_MD *digest = EVP_sha256();
    KeyPtr key; ///< null = a new one

    static QDateTime now() { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); }
    static Recipe authority(const QByteArray &commonName);
};

/// Issued by \a issuer, or by itself without one.
Minted mint(const Recipe &recipe, const Minted *issuer = nullptr);
/// A revocation list of \a issuer that names \a revoked, valid for \a days from ten days ago on.
QByteArray mintList(const Minted &issuer, const QList<Minted> &revoked, int days = 90);

} // namespace ExMedic
