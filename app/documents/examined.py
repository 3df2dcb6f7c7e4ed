"""What can be read of a file under examination; later parts are missing where earlier ones could not be read."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from cryptography import x509

from app.documents.chain import path_to_trust
from app.documents.container import Container, read_container
from app.documents.sealed_file import RANGE_PARTS, FoundSeal, OpenedFile, ends_early, open_file
from app.documents.stamped_file import token_in
from app.documents.time_token import TimeToken, read_token

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a check does not hold."""

    reason: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A file, its seal, the certificates around it, and a timestamp where it has one."""

    whole: bytes
    pdf: bytes
    """The file without a timestamp's revision, where it has one in the form that counts."""
    opened: OpenedFile | None
    seal: FoundSeal | None
    container: Container | None
    certificate: x509.Certificate | None
    chain: tuple[x509.Certificate, ...]
    path: tuple[x509.Certificate, ...]
    """From the sealing certificate to a trusted one; empty where no way leads there."""
    time_roots: tuple[x509.Certificate, ...]
    token: TimeToken | None
    token_broken: bool
    """There is a timestamp, and it cannot be read or its signature is not genuine."""
    imprint: bytes
    """What the timestamp has to be of."""
    stamped_inside: bool
    """Whether the timestamp lies in the seal itself."""
    ends_early: bool
    at: datetime


def gather(
    whole: bytes, roots: Sequence[x509.Certificate], time_roots: Sequence[x509.Certificate], at: datetime
) -> Examined:
    """Read of a file what can be read; nothing is raised, whatever it is.

    Args:
        whole: The file.
        roots: Certificates that are trusted.
        time_roots: Certificates by which timestamps are believed.
        at: Now.
    """
    opened, later = _split(whole)
    seal = opened.seals[0] if opened and opened.seals else None
    container = attempt(lambda: read_container(seal.contents)) if seal else None
    certificate = attempt(partial(_loaded, container)) if container else None
    others = attempt(partial(_others, container)) if container else None
    if certificate is None or others is None:
        container = certificate = others = None
    inside = container.token if container else None
    raw = later[1] if later else inside
    imprint = later[0] if later else hashlib.sha256(container.signature).digest() if container and inside else b""
    token = attempt(lambda: read_token(raw)) if raw else None
    return Examined(
        whole=whole,
        pdf=whole[: later[2]] if later else whole,
        opened=opened,
        seal=seal,
        container=container,
        certificate=certificate,
        chain=others or (),
        path=path_to_trust(certificate, others or (), roots) if certificate else (),
        time_roots=tuple(time_roots),
        token=token,
        token_broken=bool(raw) and token is None,
        imprint=imprint,
        stamped_inside=not later,
        ends_early=ends_early(whole, found=seal is not None),
        at=at,
    )


def attempt(read: Callable[[], _T]) -> _T | None:
    """Return what is read, or None."""
    try:
        return read()
    except Exception:  # noqa: BLE001 - parsers over a hostile file; whatever they raise, a check fails for it
        return None


def _split(whole: bytes) -> tuple[OpenedFile | None, tuple[bytes, bytes, int] | None]:
    """Return what the file carries, and where it was stamped later: what was stamped, the token, the sealed size."""
    opened = open_file(whole)
    spans = opened.seals[0].byte_range if opened and opened.seals else ()
    end = sum(spans[2:]) if len(spans) == RANGE_PARTS else 0
    if not 0 < end < len(whole):
        return opened, None
    found = attempt(lambda: token_in(whole, end))
    if found is None:
        return opened, None
    waiting, token = found
    return open_file(whole[:end]), (waiting.digest, token, end)


def _loaded(container: Container) -> x509.Certificate:
    certificate = x509.load_der_x509_certificate(container.signer.dump())
    certificate.subject.rfc4514_string()
    certificate.issuer.rfc4514_string()
    return certificate


def _others(container: Container) -> tuple[x509.Certificate, ...]:
    return tuple(x509.load_der_x509_certificate(link.dump()) for link in container.chain)
