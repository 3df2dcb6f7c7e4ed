"""The way from a certificate to an authority that is trusted."""

from collections.abc import Iterable, Sequence

from cryptography import x509

LONGEST = 4
"""Certificates between the signer's and the trusted one; real authorities have one or two."""


def path_to_trust(
    leaf: x509.Certificate, others: Iterable[x509.Certificate], roots: Sequence[x509.Certificate]
) -> tuple[x509.Certificate, ...]:
    """Return the certificates from the leaf to a trusted authority, both included; empty where no way leads there.

    Args:
        leaf: The signer's certificate.
        others: Certificates that came along.
        roots: The authorities that are trusted, or certificates that are trusted for themselves alone.
    """
    if leaf in roots:
        return (leaf,)
    path, between = [leaf], list(others)
    while len(path) <= LONGEST + 1:
        root = next((root for root in roots if issued(path[-1], root)), None)
        if root is not None:
            return (*path, root)
        issuer = next((one for one in between if one not in path and issued(path[-1], one)), None)
        if issuer is None:
            return ()
        path.append(issuer)
    return ()


def issued(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    """Tell whether the authority signed the certificate and may do so."""
    try:
        certificate.verify_directly_issued_by(authority)
        return authority.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except Exception:  # noqa: BLE001 - certificates of strangers: whatever is wrong with them, they vouch for nothing
        return False
