"""Examining a document: the file itself, and the branch's record where somebody is signed in."""

from dataclasses import replace
from pathlib import Path

from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import utc_now
from app.bootstrap.opening import Session
from app.bootstrap.tools import read_authorities, verify_pdf
from app.domain.bundles import LARGEST
from app.domain.errors import RuleViolation, Unavailable
from app.domain.verification import Verification
from app.services.sealing_means import Trust, trust_of
from app.services.verifying import VerifyDesk
from app.services.workplace import Workplace


def read_document(file: Path) -> bytes:
    """Return a file's content.

    Raises:
        Unavailable: ``document.cannot_read``, or ``file.too_large`` for what no document and no bundle is.
    """
    try:
        if file.stat().st_size > LARGEST:
            raise Unavailable("file.too_large", file=file.name)
        return file.read_bytes()
    except OSError as error:
        raise Unavailable("document.cannot_read", path=str(file), reason=error.strerror or "") from error


def examine_bytes(pdf: bytes, trust: Trust, session: Session | None) -> Verification:
    """Examine a document that was read already; against the record too where somebody is signed in."""
    found = verify_pdf(pdf, trust.seals, utc_now(), trust.stamps)
    if session is None:
        return found
    return replace(found, checks=(*found.checks, *VerifyDesk(session.place).against_record(found)))


def examine_file(content: bytes, trust: Trust, session: Session | None) -> Verification:
    """Examine a document or an evidence bundle, whichever it is; a bundle is held against nothing but itself."""
    return examine_bundle(content, trust) if is_bundle(content) else examine_bytes(content, trust, session)


def is_bundle(content: bytes) -> bool:
    """Tell whether a file is packed, as a bundle is and a document is not."""
    return content.startswith(b"PK\x03\x04")


def examine_bundle(content: bytes, trust: Trust) -> Verification:
    """Examine an evidence bundle."""
    from app.documents.bundle import verify_bundle

    return verify_bundle(content, trust.seals, utc_now(), trust.stamps)


def branch_trust(place: Workplace) -> Trust:
    """Return what the branch's record trusts: it cannot be swapped by somebody who can write to the folder."""
    with place.look() as uow:
        return trust_of(uow)


def trust_for(home: HomePaths | None, trust: Path | None, trust_time: Path | None, session: Session | None) -> Trust:
    """Return what is trusted: what is named, else the record where somebody is signed in, else the home's file.

    Raises:
        Unavailable: ``authority.missing`` or ``authority.unreadable``.
        RuleViolation: ``authority.none_named``.
    """
    stamps = read_authorities(trust_time) if trust_time is not None else ()
    if trust is not None:
        return Trust(read_authorities(trust), stamps)
    if session is not None:
        record = branch_trust(session.place)
        return Trust(record.seals, (*record.stamps, *stamps))
    if home is None:
        raise RuleViolation("authority.none_named")
    if home.time_authorities.is_file():
        stamps = (*read_authorities(home.time_authorities), *stamps)
    return Trust(read_authorities(home.authority), stamps)
