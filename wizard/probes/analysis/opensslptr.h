#pragma once

#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <memory>

namespace ExMedic {

template<auto Free>
struct OpenSslFree {
    template<typename T>
    void operator()(T *object) const { Free(object); }
};

using X509Ptr = std::unique_ptr<X509, OpenSslFree<X509_free>>;
using X509CrlPtr = std::unique_ptr<X509_CRL, OpenSslFree<X509_CRL_free>>;
using X509StorePtr = std::unique_ptr<X509_STORE, OpenSslFree<X509_STORE_free>>;
using X509StoreContextPtr = std::unique_ptr<X509_STORE_CTX, OpenSslFree<X509_STORE_CTX_free>>;
using BioPtr = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
using GeneralNamesPtr = std::unique_ptr<GENERAL_NAMES, OpenSslFree<GENERAL_NAMES_free>>;
using ExtendedKeyUsagePtr = std::unique_ptr<EXTENDED_KEY_USAGE, OpenSslFree<EXTENDED_KEY_USAGE_free>>;
using AuthorityInfoPtr = std::unique_ptr<AUTHORITY_INFO_ACCESS, OpenSslFree<AUTHORITY_INFO_ACCESS_free>>;
using BasicConstraintsPtr = std::unique_ptr<BASIC_CONSTRAINTS, OpenSslFree<BASIC_CONSTRAINTS_free>>;

/// Borrows the certificates of a chain for one verification; it owns the list, not what is in it.
struct BorrowedStackFree {
    void operator()(STACK_OF(X509) *stack) const { sk_X509_free(stack); }
};
using BorrowedStackPtr = std::unique_ptr<STACK_OF(X509), BorrowedStackFree>;

/// Reads exactly one certificate from \a der; null when there is anything else.
template<typename Bytes>
X509Ptr x509FromDer(const Bytes &der)
{
    auto bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *const end = bytes + der.size();
    X509Ptr certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    return bytes == end ? std::move(certificate) : X509Ptr();
}

} // namespace ExMedic
