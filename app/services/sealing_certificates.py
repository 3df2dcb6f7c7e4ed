"""The certificates this terminal seals with: renewed by the branch's authority, imported, or on a token (rules 3.4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Terminal
from app.domain.policy import Permission
from app.domain.sealing import KeySource, SealingCertificate
from app.services.sealing_means import certificate_in_use
from app.services.workplace import Workplace

WARNED_AHEAD: Final = timedelta(days=60)
"""How long before its end a certificate is warned of: time to have another one issued."""


@dataclass(frozen=True, slots=True)
class NewCertificate:
    """A certificate whose key lies where the terminal finds it."""

    certificate_pem: str
    chain: tuple[str, ...]
    source: KeySource
    key_name: str
    subject: str
    valid_from: datetime
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class CertificateView:
    """What the terminal seals with."""

    subject: str
    source: KeySource
    valid_from: datetime
    valid_until: datetime
    expired: bool
    ends_soon: bool


class SealingKeys(Protocol):
    """Where keys are made, unpacked and found; none of it is recorded by that."""

    def described(self, certificate_pem: str) -> NewCertificate:
        """Return what a certificate says of itself."""
        ...

    def renewed(self, terminal: Terminal) -> NewCertificate:
        """Make another key and have the branch's authority certify it.

        Raises:
            Unavailable: ``seal.no_authority`` where the authority's key is not kept here.
        """
        ...

    def imported(self, content: bytes, password: bytes) -> NewCertificate:
        """Unpack a PKCS#12 file and keep its key.

        Raises:
            Unavailable: ``key.unreadable``.
            RuleViolation: ``seal.chain_incomplete``, ``seal.certificate_unfit``, ``seal.key_mismatch``.
        """
        ...

    def on_token(self, library: str, token: str, label: str, pin: str) -> NewCertificate:
        """Find key and certificate on a PKCS#11 token.

        Raises:
            Unavailable: ``key.no_token_support``, ``key.token_missing`` or ``key.token_refused``.
            RuleViolation: As ``imported``.
        """
        ...

    def publish(self, certificate_pem: str) -> None:
        """Lay the certificate beside the branch's authority, for whoever wants to verify a document."""
        ...

    def publish_time_authority(self, certificate_pem: str) -> None:
        """Lay a time authority's certificate beside the branch's own, for whoever wants to verify a timestamp."""
        ...


class SealingCertificateDesk:
    """For whoever looks after the terminal."""

    def __init__(self, place: Workplace, keys: SealingKeys) -> None:
        """Work at the place with its keys."""
        self._place = place
        self._keys = keys

    def in_use(self) -> CertificateView:
        """Return what the terminal seals with."""
        place = self._place
        with place.look() as uow:
            taken = certificate_in_use(uow, place.actor.terminal_id)
            first = self._keys.described(place.terminal(uow).certificate_pem) if taken is None else taken
        now = place.now()
        return CertificateView(
            subject=first.subject,
            source=first.source,
            valid_from=first.valid_from,
            valid_until=first.valid_until,
            expired=first.valid_until < now,
            ends_soon=first.valid_until < now + WARNED_AHEAD,
        )

    def renew(self) -> CertificateView:
        """Seal with a new key from now on, certified by the branch's authority.

        Raises:
            Unavailable: ``seal.no_authority``.
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.ADMINISTER_TERMINAL)
        with place.look() as uow:
            terminal = place.terminal(uow)
        return self._take(self._keys.renewed(terminal))

    def import_pkcs12(self, content: bytes, password: str) -> CertificateView:
        """Seal with the key of a PKCS#12 file from now on.

        Raises:
            Unavailable: ``key.unreadable`` for a wrong password, damage, or a key of a kind that does not seal.
            RuleViolation: ``seal.chain_incomplete``, ``seal.certificate_unfit``, ``seal.certificate_not_current``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ADMINISTER_TERMINAL)
        return self._take(self._keys.imported(content, password.encode()))

    def use_token(self, library: str, token: str, label: str, pin: str) -> CertificateView:
        """Seal with a key that stays on a PKCS#11 token from now on.

        Args:
            library: The token's own library.
            token: The token's label.
            label: The label of key and certificate on it.
            pin: Kept in the encrypted store, so that sealing asks nobody.

        Raises:
            Unavailable: ``key.no_token_support``, ``key.token_missing`` or ``key.token_refused``.
            RuleViolation: As ``import_pkcs12``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ADMINISTER_TERMINAL)
        return self._take(self._keys.on_token(library, token, label, pin))

    def _take(self, new: NewCertificate) -> CertificateView:
        place, now = self._place, self._place.now()
        if not new.valid_from <= now <= new.valid_until:
            raise RuleViolation("seal.certificate_not_current", subject=new.subject)
        with place.transact() as uow:
            place.require(Permission.ADMINISTER_TERMINAL)
            taken = SealingCertificate(
                id=place.ids(),
                terminal_id=place.actor.terminal_id,
                certificate_pem=new.certificate_pem,
                chain=new.chain,
                source=new.source,
                key_name=new.key_name,
                subject=new.subject,
                valid_from=new.valid_from,
                valid_until=new.valid_until,
                taken_at=now,
                taken_by=place.actor.staff_id,
            )
            uow.add(taken)
            details: dict[str, str | int | bool] = {"subject": new.subject, "source": new.source.value}
            kind = SealingCertificate.kind.name
            uow.record(Event(action="seal:certificate:taken", subject_kind=kind, subject_id=taken.id, details=details))
        if new.source is not KeySource.BRANCH:
            self._keys.publish(new.certificate_pem)
        return self.in_use()
