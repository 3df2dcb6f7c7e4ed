"""Timestamps: who is asked for them, which documents wait for one, and adding it later (rules 3.4)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from app.domain.confirmations import Confirmation
from app.domain.documents import Sealed
from app.domain.errors import RuleViolation, Unavailable
from app.domain.events import Event, Outcome
from app.domain.policy import Permission
from app.domain.sealing import TimeAuthority, Timestamp
from app.services.ports import Sealer, SealingMeans, UnitOfWork
from app.services.sealing_means import authority_in_use, sealing_means
from app.services.workplace import Workplace

MOST_AT_ONCE = 200
"""How many pending timestamps one round asks for."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PendingTimestamp:
    """A sealed document that waits for a timestamp."""

    timestamp_id: UUID
    document_no: str
    asked_at: datetime
    fault: str
    """Code of what went wrong at the last try."""


@dataclass(frozen=True, slots=True)
class TimeAuthorityView:
    """Who is asked for the time; an empty address: nobody."""

    url: str
    anchors: tuple[str, ...]
    pending: int


def note_timestamp(place: Workplace, uow: UnitOfWork, found: Confirmation, sealed: Sealed, means: SealingMeans) -> None:
    """Keep what came of asking for a timestamp while sealing; nothing where nobody is asked."""
    if not means.time_authority:
        return
    uow.add(
        Timestamp(
            id=place.ids(),
            confirmation_id=found.id,
            document_no=found.confirmation_no,
            sealed_digest=sealed.sha256,
            asked_at=place.now(),
            stamped_at=sealed.stamped_at,
            stamped_digest=sealed.sha256 if sealed.stamped_at else "",
            authority=sealed.stamped_by,
            fault=sealed.stamp_fault,
        )
    )


def best_digest(uow: UnitOfWork, found: Confirmation) -> str:
    """Return the digest of the file to hand out: the one with a timestamp where there is one."""
    stamped = [one for one in uow.find(Timestamp, confirmation_id=found.id) if one.stamped_digest]
    return stamped[-1].stamped_digest if stamped else found.sealed_digest or found.sheet_digest


class TimestampDesk:
    """Who is asked, and what is still to be stamped."""

    def __init__(self, place: Workplace, sealer: Sealer, publish: Callable[[str], None]) -> None:
        """Work at the place with what stamps.

        Args:
            place: Who acts, where and when.
            sealer: Asks the authority.
            publish: Lays an authority's certificate where whoever verifies a timestamp finds it.
        """
        self._place = place
        self._sealer = sealer
        self._publish = publish

    def authority(self) -> TimeAuthorityView:
        """Return who is asked for the time, and how many documents wait."""
        with self._place.look() as uow:
            found = authority_in_use(uow)
            pending = len(uow.find(Timestamp, stamped_digest=""))
        return TimeAuthorityView(found.url if found else "", found.anchors if found else (), pending)

    def ask_whom(self, url: str, anchors: tuple[str, ...]) -> TimeAuthorityView:
        """Ask this authority from now on, or nobody where the address is empty.

        Args:
            url: Its address, ``http`` or ``https``.
            anchors: PEM certificates by which its timestamps are believed.

        Raises:
            RuleViolation: ``time_authority.address``, or ``time_authority.no_anchor``.
            Refused: ``permission.refused``.
        """
        place, url = self._place, url.strip()
        if url and not _is_address(url):
            raise RuleViolation("time_authority.address", "url")
        if url and not anchors:
            raise RuleViolation("time_authority.no_anchor", "anchors")
        with place.transact() as uow:
            place.require(Permission.ADMINISTER_TERMINAL)
            actor = place.actor.staff_id
            taken = anchors if url else ()
            set_now = TimeAuthority(id=place.ids(), url=url, anchors=taken, set_at=place.now(), set_by=actor)
            uow.add(set_now)
            uow.record(Event(action="time_authority:address:set", details={"host": urlsplit(url).hostname or ""}))
        for anchor in taken:
            self._publish(anchor)
        return self.authority()

    def pending(self) -> tuple[PendingTimestamp, ...]:
        """Return the documents that wait for a timestamp, oldest first."""
        with self._place.look() as uow:
            waiting = uow.find(Timestamp, stamped_digest="")
        return tuple(PendingTimestamp(one.id, one.document_no, one.asked_at, one.fault) for one in waiting)

    def retry_all(self, progress: Progress | None = None) -> int:
        """Ask for every pending timestamp and return how many came; the first silence ends the round.

        Raises:
            Unavailable: What the authority says of the first one that did not come.
            Refused: ``permission.refused``.
        """
        waiting = self.pending()[:MOST_AT_ONCE]
        for done, one in enumerate(waiting):
            self.retry(one.timestamp_id)
            if progress is not None:
                progress(done + 1, len(waiting))
        return len(waiting)

    def retry(self, timestamp_id: UUID) -> None:
        """Ask for one pending timestamp; the stamped file is durable before the record names it.

        Raises:
            Unavailable: What the authority says; the document stays sealed and its timestamp pending.
            Refused: ``permission.refused``.
        """
        place = self._place
        if not any(map(place.may, (Permission.START_SIGNING, Permission.ADMINISTER_TERMINAL))):
            place.allow(Permission.START_SIGNING)
        with place.look() as uow:
            waiting = uow.get(Timestamp, timestamp_id)
            means = sealing_means(uow, place.actor.terminal_id)
        if waiting.stamped_digest:
            return
        try:
            # Outside of any transaction: an answer may take seconds, and nobody waits for the store meanwhile.
            stamped = self._sealer.stamp(place.blobs.get(waiting.sealed_digest), means)
        except Unavailable as fault:
            self._note(replace(waiting, fault=fault.code), Outcome.FAILED)
            raise
        done = replace(
            waiting,
            stamped_at=stamped.stamped_at,
            stamped_digest=place.blobs.put(stamped.pdf),
            authority=stamped.stamped_by,
            fault="",
        )
        self._note(done, Outcome.DONE)

    def _note(self, timestamp: Timestamp, outcome: Outcome) -> None:
        details: dict[str, str | int | bool] = {"number": timestamp.document_no}
        with self._place.transact() as uow:
            uow.save(timestamp)
            uow.record(
                Event(
                    action="document:timestamp:asked",
                    subject_kind=Confirmation.kind.name,
                    subject_id=timestamp.confirmation_id,
                    outcome=outcome,
                    reason=timestamp.fault,
                    details=details,
                )
            )


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.username is None
    except ValueError:
        return False
