"""Writes what stands on receipts, refunds' vouchers and the tariff sheet (rules 3.5)."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from app.domain.amounts import capitals, figures
from app.domain.cases import ServiceCase
from app.domain.documents import Fact
from app.domain.fee_papers import FeePaper, TariffRow, TariffSheet
from app.domain.fees import Receipt, Refund
from app.domain.masking import mask_name
from app.domain.policy import ClientKind, TariffLine
from app.forms import vocabulary
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.fee_state import line_of
from app.services.generating import SigningTools
from app.services.ports import Phrasebook
from app.services.workplace import Workplace

_CONTEXT: Final = "FeePaper"
_RECEIPT: Final = QT_TRANSLATE_NOOP("FeePaper", "Receipt")
_REFUND: Final = QT_TRANSLATE_NOOP("FeePaper", "Refund voucher")
_TARIFF: Final = QT_TRANSLATE_NOOP("FeePaper", "Tariff of services")
_FACTS: Final = {
    "number": QT_TRANSLATE_NOOP("FeePaper", "Number"),
    "date": QT_TRANSLATE_NOOP("FeePaper", "Date"),
    "client": QT_TRANSLATE_NOOP("FeePaper", "Client"),
    "case": QT_TRANSLATE_NOOP("FeePaper", "Case number"),
    "service": QT_TRANSLATE_NOOP("FeePaper", "Service"),
    "fee": QT_TRANSLATE_NOOP("FeePaper", "Fee by the tariff"),
    "edition": QT_TRANSLATE_NOOP("FeePaper", "Tariff"),
    "payment": QT_TRANSLATE_NOOP("FeePaper", "Paid by"),
    "back": QT_TRANSLATE_NOOP("FeePaper", "Given back by"),
    "reference": QT_TRANSLATE_NOOP("FeePaper", "Reference of the payment"),
    "receipt": QT_TRANSLATE_NOOP("FeePaper", "On receipt"),
    "reason": QT_TRANSLATE_NOOP("FeePaper", "Reason"),
    "staff": QT_TRANSLATE_NOOP("FeePaper", "Handled by"),
    "published": QT_TRANSLATE_NOOP("FeePaper", "Published on"),
    "printed": QT_TRANSLATE_NOOP("FeePaper", "Printed on"),
}
_EDITION: Final = QT_TRANSLATE_NOOP("FeePaper", "edition {version}, published on {date}")
_YUAN: Final = QT_TRANSLATE_NOOP("FeePaper", "CNY {amount}")
_NO_INVOICE: Final = QT_TRANSLATE_NOOP("FeePaper", "This receipt proves the payment; it is no tax invoice.")
_REFUNDABLE: Final = QT_TRANSLATE_NOOP(
    "FeePaper", "Only what the published tariff names is charged. You may ask to see the tariff at any counter."
)
_STANDS: Final = QT_TRANSLATE_NOOP("FeePaper", "The receipt named above stays as it is; this voucher belongs to it.")
_PAYER: Final = QT_TRANSLATE_NOOP("FeePaper", "Client")
_TAKER: Final = QT_TRANSLATE_NOOP("FeePaper", "Received by (seal)")
_GIVER: Final = QT_TRANSLATE_NOOP("FeePaper", "Approved by")
_HEADS: Final = TariffRow(
    QT_TRANSLATE_NOOP("FeePaper", "Fee"),
    QT_TRANSLATE_NOOP("FeePaper", "Charged to"),
    QT_TRANSLATE_NOOP("FeePaper", "Amount"),
    QT_TRANSLATE_NOOP("FeePaper", "Since"),
)
_FREE: Final = QT_TRANSLATE_NOOP("FeePaper", "Free of charge")
_WAYS: Final = QT_TRANSLATE_NOOP("FeePaper", "Ways of paying")
_NOTHING_ELSE: Final = QT_TRANSLATE_NOOP(
    "FeePaper",
    "Nothing is charged for services named as free, under whatever name. Ask for a receipt for every payment.",
)
_DEMO: Final = QT_TRANSLATE_NOOP("FeePaper", "Demo data")


class FeePress(Protocol):
    """Sets the papers of fees as PDF/A."""

    def set_fee_paper(self, paper: FeePaper) -> bytes:
        """Return a receipt or voucher; raises UnshowableCharacter."""
        ...

    def set_tariff(self, sheet: TariffSheet) -> bytes:
        """Return the tariff sheet; raises UnshowableCharacter."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeTools:
    """What stands around the fee desk."""

    press: FeePress
    signing: SigningTools
    """Words, printer, and what marks further copies."""


@dataclass(frozen=True, slots=True)
class FeeWriter:
    """Writes the papers of one place in one language."""

    place: Workplace
    words: Phrasebook
    language: str = "zh_CN"

    def receipt(self, receipt: Receipt, case: ServiceCase, client_name: str) -> FeePaper:
        """Return what a receipt says; the client's name masked, for receipts are left lying about."""
        facts = (
            *self._about(receipt.receipt_no, case, client_name),
            Fact(self._say(_FACTS["fee"]), self._fee_name(case)),
            Fact(self._say(_FACTS["edition"]), self._edition()),
            Fact(self._say(_FACTS["payment"]), self._word(vocabulary.PAYMENTS[receipt.payment.value])),
            *self._reference(receipt.reference),
            Fact(self._say(_FACTS["staff"]), receipt.charged_by_name),
        )
        notes = (self._say(_NO_INVOICE), self._say(_REFUNDABLE))
        return self._paper(_RECEIPT, receipt.receipt_no, receipt.amount_fen, facts, notes, (_PAYER, _TAKER))

    def refund(self, refund: Refund, case: ServiceCase, client_name: str) -> FeePaper:
        """Return what a refund's voucher says."""
        facts = (
            *self._about(refund.refund_no, case, client_name),
            Fact(self._say(_FACTS["receipt"]), refund.receipt_no),
            Fact(self._say(_FACTS["back"]), self._word(vocabulary.PAYMENTS[refund.payment.value])),
            *self._reference(refund.reference),
            Fact(self._say(_FACTS["reason"]), refund.reason),
            Fact(self._say(_FACTS["staff"]), refund.refunded_by_name),
        )
        notes = (self._say(_STANDS),)
        return self._paper(_REFUND, refund.refund_no, refund.amount_fen, facts, notes, (_PAYER, _GIVER))

    def tariff(self) -> TariffSheet:
        """Return the tariff of today as it is put up: every line in force, every free service, the ways of paying."""
        policy, today = self.place.policy, self.place.today()
        ways = [self._word(vocabulary.PAYMENTS[each.value]) for each in sorted(policy.fees.payments)]
        free = [s.name.in_language(self.language) for s in policy.catalogue.services if s.active and not s.fee]
        lines = [line for line in policy.fees.lines if any(line.holds(kind, today) for kind in ClientKind)]
        return TariffSheet(
            title=self._say(_TARIFF),
            language=self.language,
            branch_name=self.place.branch.name,
            terminal_code=self.place.actor.terminal_code,
            facts=(
                Fact(self._say(_FACTS["edition"]), policy.fees.version),
                Fact(self._say(_FACTS["published"]), policy.fees.published_on.isoformat()),
                Fact(self._say(_FACTS["printed"]), today.isoformat()),
            ),
            heads=TariffRow(*(self._say(text) for text in (_HEADS.name, _HEADS.clients, _HEADS.amount, _HEADS.since))),
            rows=tuple(map(self._row, lines)),
            free_heading=self._say(_FREE),
            free=self._list(free),
            payment_heading=self._say(_WAYS),
            payment=self._list(ways),
            notes=(self._say(_NOTHING_ELSE),),
            at=self.place.now(),
            utc_offset_minutes=self._offset(),
            demo=self._demo(),
        )

    def _row(self, line: TariffLine) -> TariffRow:
        kinds = [self._word(vocabulary.CLIENT_KINDS[kind.value]) for kind in ClientKind if kind in line.clients]
        per = line.per.in_language(self.language)
        amount = f"{self._yuan(line.amount_fen)} · {per}" if line.amount_fen else per
        return TariffRow(
            line.name.in_language(self.language), self._list(kinds), amount, line.effective_from.isoformat()
        )

    def _about(self, number: str, case: ServiceCase, client_name: str) -> tuple[Fact, ...]:
        service = self.place.policy.catalogue.service(case.service_code)
        at = self.place.now().astimezone(self.place.zone)
        return (
            Fact(self._say(_FACTS["number"]), number),
            Fact(self._say(_FACTS["date"]), f"{at:%Y-%m-%d %H:%M}"),
            Fact(self._say(_FACTS["client"]), mask_name(client_name, self.place.policy.masking)),
            Fact(self._say(_FACTS["case"]), case.case_no),
            Fact(self._say(_FACTS["service"]), service.name.in_language(self.language)),
        )

    def _paper(
        self,
        title: str,
        number: str,
        fen: int,
        facts: tuple[Fact, ...],
        notes: tuple[str, ...],
        signatures: tuple[str, ...],
    ) -> FeePaper:
        return FeePaper(
            title=self._say(title),
            number=number,
            language=self.language,
            branch_name=self.place.branch.name,
            terminal_code=self.place.actor.terminal_code,
            facts=facts,
            amount=self._yuan(fen),
            capitals=capitals(fen) if self.language.startswith("zh") else "",
            notes=notes,
            signatures=tuple(map(self._say, signatures)),
            at=self.place.now(),
            utc_offset_minutes=self._offset(),
            demo=self._demo(),
        )

    def _fee_name(self, case: ServiceCase) -> str:
        line = line_of(self.place, case)
        if line is None:
            return case.fee_line
        return f"{line.name.in_language(self.language)} · {line.per.in_language(self.language)}"

    def _edition(self) -> str:
        tariff = self.place.policy.fees
        return self._say(_EDITION).format(version=tariff.version, date=tariff.published_on.isoformat())

    def _reference(self, reference: str) -> tuple[Fact, ...]:
        return (Fact(self._say(_FACTS["reference"]), reference),) if reference else ()

    def _yuan(self, fen: int | None) -> str:
        return self._say(_YUAN).format(amount=figures(fen or 0))

    def _list(self, items: list[str]) -> str:
        return ("、" if self.language.startswith("zh") else ", ").join(items)

    def _offset(self) -> int:
        offset = self.place.now().astimezone(self.place.zone).utcoffset() or timedelta(0)
        return int(offset.total_seconds() // 60)

    def _demo(self) -> str:
        return self._say(_DEMO) if self.place.branch.demo else ""

    def _say(self, text: str) -> str:
        return self.words(self.language, _CONTEXT, text)

    def _word(self, text: str) -> str:
        return self.words(self.language, "Vocabulary", text)
