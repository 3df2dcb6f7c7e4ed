"""With which key a terminal seals now, who is asked for the time, and what documents are held against (rules 3.4)."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.people import Branch
from app.domain.sealing import KeySource, SealingCertificate, TimeAuthority
from app.services.ports import SealingMeans, UnitOfWork


@dataclass(frozen=True, slots=True)
class Trust:
    """The certificates that a branch's documents are held against, as PEM texts."""

    seals: tuple[str, ...]
    """The branch's authority, and each certificate from elsewhere that a terminal sealed with: it alone, not whoever
    issued it, for the same authority serves strangers too."""
    stamps: tuple[str, ...]
    """By what timestamps are believed; former authorities stay among them, for what they stamped stays stamped."""


def certificate_in_use(uow: UnitOfWork, terminal_id: UUID) -> SealingCertificate | None:
    """Return the certificate the terminal took last, or None while it has only its first one."""
    taken = uow.find(SealingCertificate, terminal_id=terminal_id)
    return max(taken, key=lambda one: (one.taken_at, one.id), default=None)


def authority_in_use(uow: UnitOfWork) -> TimeAuthority | None:
    """Return the time authority that is asked, or None where nobody is."""
    latest = max(uow.find(TimeAuthority), key=lambda one: (one.set_at, one.id), default=None)
    return latest if latest is not None and latest.url else None


def sealing_means(uow: UnitOfWork, terminal_id: UUID) -> SealingMeans:
    """Return with what the terminal seals now."""
    certificate, authority = certificate_in_use(uow, terminal_id), authority_in_use(uow)
    return SealingMeans(
        key_name=certificate.key_name if certificate else "",
        certificate_pem=certificate.certificate_pem if certificate else "",
        chain=certificate.chain if certificate else (),
        source=certificate.source if certificate else KeySource.BRANCH,
        time_authority=authority.url if authority else "",
        time_anchors=authority.anchors if authority else (),
    )


def trust_of(uow: UnitOfWork) -> Trust:
    """Return what documents of this branch are held against."""
    elsewhere = (one for one in uow.find(SealingCertificate) if one.source is not KeySource.BRANCH)
    seals = (*(branch.authority_pem for branch in uow.find(Branch)), *(one.certificate_pem for one in elsewhere))
    stamps = (anchor for one in uow.find(TimeAuthority) for anchor in one.anchors)
    return Trust(tuple(dict.fromkeys(seals)), tuple(dict.fromkeys(stamps)))
