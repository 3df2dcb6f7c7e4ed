"""Examining a document: the file itself, and the branch's record where somebody is signed in."""

from dataclasses import replace
from pathlib import Path

from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import utc_now
from app.bootstrap.opening import Session
from app.bootstrap.tools import read_authorities, verify_pdf
from app.domain.errors import RuleViolation, Unavailable
from app.domain.verification import Verification
from app.services.verifying import VerifyDesk


def examine(file: Path, home: HomePaths | None, trust: Path | None, session: Session | None) -> Verification:
    """Examine a file against the authority of a home, or another that is named, and against the record if signed in.

    Raises:
        Unavailable: ``document.cannot_read``, ``authority.missing`` or ``authority.unreadable``.
        RuleViolation: ``authority.none_named``.
    """
    try:
        pdf = file.read_bytes()
    except OSError as error:
        raise Unavailable("document.cannot_read", path=str(file), reason=error.strerror or "") from error
    return examine_bytes(pdf, _roots(home, trust, session), session)


def examine_bytes(pdf: bytes, roots: tuple[str, ...], session: Session | None) -> Verification:
    """Examine a document that was read already."""
    found = verify_pdf(pdf, roots, utc_now())
    if session is None:
        return found
    return replace(found, checks=(*found.checks, *VerifyDesk(session.place).against_record(found)))


def _roots(home: HomePaths | None, trust: Path | None, session: Session | None) -> tuple[str, ...]:
    if trust is not None:
        return read_authorities(trust)
    if session is not None:
        # The certificate in the encrypted store cannot be swapped by somebody who can write to the folder.
        return (session.place.branch.authority_pem,)
    if home is None:
        raise RuleViolation("authority.none_named")
    return read_authorities(home.authority)
