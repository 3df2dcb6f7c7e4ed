"""The tariff desk: what is charged and what is free, shown, printed, and its putting up logged (rules 3.5-e)."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors import RuleViolation, Unavailable
from app.domain.events import Event
from app.domain.fee_papers import TariffSheet
from app.domain.fees import TariffNotice
from app.domain.policy import Permission
from app.services.fee_papers import FeeTools, FeeWriter
from app.services.workplace import Workplace

_POSTERS = (Permission.CHARGE_FEE, Permission.REFUND_FEE)


@dataclass(frozen=True, slots=True)
class Posting:
    """That an edition was put up."""

    edition: str
    on: date
    place: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TariffView:
    """The tariff of today and where its present edition was put up."""

    sheet: TariffSheet
    postings: tuple[Posting, ...]
    """Of all editions, newest first."""
    posted: bool
    """Whether the present edition was."""
    may_post: bool


class TariffDesk:
    """Shows and prints the tariff."""

    def __init__(self, place: Workplace, tools: FeeTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools

    def tariff(self, language: str) -> TariffView:
        """Return the tariff in a language; open to whoever is signed in, for every client may ask for it."""
        place, edition = self._place, self._place.policy.fees.version
        with place.look() as uow:
            found = sorted(uow.find(TariffNotice), key=lambda notice: notice.at, reverse=True)
        return TariffView(
            sheet=self._writer(language).tariff(),
            postings=tuple(Posting(n.tariff_version, n.posted_on, n.place, n.posted_by_name, n.at) for n in found),
            posted=any(notice.tariff_version == edition for notice in found),
            may_post=any(map(place.may, _POSTERS)),
        )

    def pdf(self, language: str) -> bytes:
        """Return the tariff as a sheet to be put up or handed out.

        Raises:
            UnshowableCharacter: Nothing was made.
        """
        return self._tools.press.set_tariff(self._writer(language).tariff())

    def print_sheet(self, language: str, printer: str = "") -> str:
        """Print the sheet, on the usual printer where none is named, and return which it was; the edition is audited.

        Raises:
            Unavailable: ``printer.none``, or what the printer says.
        """
        known = tuple(self._tools.signing.printer.printers())
        if not known:
            raise Unavailable("printer.none")
        chosen = printer if printer in known else known[0]
        tariff = self._place.policy.fees
        self._tools.signing.printer.print_pdf(self.pdf(language), chosen, f"tariff-{tariff.version}")
        with self._place.transact() as uow:
            details = {"edition": tariff.version, "published": tariff.published_on.isoformat(), "printer": chosen}
            uow.record(Event(action="fee:tariff:printed", details=details))
        return chosen

    def post(self, where: str, language: str = "zh_CN") -> TariffView:
        """Log that the present edition was put up today for clients to see.

        Raises:
            RuleViolation: ``tariff.place_missing``.
            Refused: ``permission.refused``.
        """
        place, tariff = self._place, self._place.policy.fees
        if not any(map(place.may, _POSTERS)):
            place.allow(Permission.REFUND_FEE)
        if not where.strip():
            raise RuleViolation("tariff.place_missing", "place")
        with place.transact() as uow:
            notice = uow.add(
                TariffNotice(
                    id=place.ids(),
                    tariff_version=tariff.version,
                    published_on=tariff.published_on,
                    posted_on=place.today(),
                    place=" ".join(where.split()),
                    posted_by=place.actor.staff_id,
                    posted_by_name=place.actor.name,
                    at=place.now(),
                )
            )
            details = {"edition": tariff.version, "published": tariff.published_on.isoformat()}
            kind = TariffNotice.kind.name
            uow.record(Event(action="fee:tariff:posted", subject_kind=kind, subject_id=notice.id, details=details))
        return self.tariff(language)

    def _writer(self, language: str) -> FeeWriter:
        return FeeWriter(self._place, self._tools.signing.words, language)
