"""The fee desk: what the tariff asks, taken against a receipt, given back against a voucher (rules 3.3-d, 3.5).

No amount is ever typed when a fee is taken. Where the tariff names another paper (a product's terms, a contract, the
depository's schedule) nothing is taken at the counter: the case and the confirmation name the line and where its amount
stands, and whoever that paper names collects it.
"""

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.domain.attestations import Facts
from app.domain.cases import ServiceCase
from app.domain.clients import Client
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.events import Event
from app.domain.fees import (
    CHARGED_IN,
    Receipt,
    Refund,
    refuse_amount,
    refuse_payment,
    refuse_unpublished,
)
from app.domain.policy import FeeBasis, Payment, Permission
from app.services.attesting import attest
from app.services.fee_papers import FeeTools, FeeWriter
from app.services.fee_records import Charge, GiveBack, unwritten_receipt, unwritten_refund
from app.services.fee_state import basis_of, receipts_of
from app.services.fee_views import FeeView, ReceiptsOfDay, fee_view, receipts_of_day
from app.services.ports import UnitOfWork
from app.services.printing import carry_out, order_copy, print_view
from app.services.views import PrintView
from app.services.workplace import Workplace


class FeeDesk:
    """Where fees are taken and given back."""

    def __init__(self, place: Workplace, tools: FeeTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools

    def at(self, place: Workplace) -> "FeeDesk":
        """Return the same desk in somebody else's name: a colleague at this counter for one act."""
        return FeeDesk(place, self._tools)

    def fee(self, case_id: UUID) -> FeeView:
        """Return a case's fee, its receipts and what may be done.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            return fee_view(self._place, uow, case_id)

    def charge(self, command: Charge, second: Workplace | None = None) -> FeeView:
        """Take the fee against a numbered receipt; its first copy waits for a printer.

        Args:
            command: What is paid for, and how.
            second: The colleague who counted the cash too; asked for where policy has cash counted by two.

        Raises:
            RuleViolation: ``fee.free``, ``fee.elsewhere``, ``fee.too_early_or_late``, ``fee.paid``,
                ``fee.not_published``, ``fee.payment_closed``, ``fee.reference_missing`` or ``fee.count_missing``.
            Refused: ``permission.refused``, or ``fee.same_person`` where the second person is the first.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.CHARGE_FEE)
            case = uow.get(ServiceCase, command.case_id)
            self._refuse_charge(uow, case)
            refuse_payment(place.policy.fees, command.payment, command.reference)
            second = self._counting(command.payment, second)
            receipt = unwritten_receipt(place, uow, case, command, second)
            client = uow.get(Client, case.client_id)
            paper = self._writer(command.language).receipt(receipt, case, client.name)
            kept = uow.add(replace(receipt, digest=place.blobs.put(self._tools.press.set_fee_paper(paper))))
            facts: Facts = {"number": kept.receipt_no, "fen": kept.amount_fen, "payment": kept.payment.value}
            attest(place, uow, kept, "charge", facts)
            if second is not None:
                attest(second, uow, kept, "count_cash", facts)
            uow.record(_event("fee:receipt:issued", kept, facts))
            order_copy(place, uow, kept.digest, kept.receipt_no, "")
            return fee_view(place, uow, case.id)

    def refund(self, command: GiveBack, second: Workplace | None = None) -> FeeView:
        """Give back, whole or in part, what a receipt took; a record of its own, the receipt stays as it is.

        Args:
            command: On which receipt, how much and why.
            second: Who counted the cash too, where it goes back in cash.

        Raises:
            RuleViolation: ``refund.amount``, ``refund.reason_missing``, ``fee.reference_missing``,
                ``fee.payment_closed`` or ``fee.count_missing``.
            Refused: ``permission.refused``, ``refund.own_receipt`` for whoever took the money, or ``fee.same_person``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.REFUND_FEE)
            receipt = uow.get(Receipt, command.receipt_id)
            if receipt.charged_by == place.actor.staff_id:
                raise Refused("refund.own_receipt", number=receipt.receipt_no)
            if not command.reason.strip():
                raise RuleViolation("refund.reason_missing", "reason")
            refuse_amount(receipt, uow.find(Refund, case_id=receipt.case_id), command.amount_fen)
            payment = command.payment or receipt.payment
            refuse_payment(place.policy.fees, payment, command.reference)
            second = self._counting(payment, second)
            case, client = uow.get(ServiceCase, receipt.case_id), uow.get(Client, receipt.client_id)
            refund = unwritten_refund(place, uow, receipt, command, second)
            paper = self._writer(command.language).refund(refund, case, client.name)
            kept = uow.add(replace(refund, digest=place.blobs.put(self._tools.press.set_fee_paper(paper))))
            facts: Facts = {"number": kept.refund_no, "receipt": kept.receipt_no, "fen": kept.amount_fen}
            attest(place, uow, kept, "refund", facts)
            if second is not None:
                attest(second, uow, kept, "count_cash", facts)
            uow.record(replace(_event("fee:refund:given", kept, facts), reason=kept.reason))
            order_copy(place, uow, kept.digest, kept.refund_no, "")
            return fee_view(place, uow, case.id)

    def refund_by(self, approver: Workplace, command: GiveBack) -> FeeView:
        """Have a colleague at this counter give back on a receipt; where cash goes back, this person counts it too.

        Raises:
            RuleViolation: as ``refund``.
            Refused: as ``refund``.
        """
        payment = command.payment
        if payment is None:
            with self._place.look() as uow:
                payment = uow.get(Receipt, command.receipt_id).payment
        return self.at(approver).refund(command, self._place if payment is Payment.CASH else None)

    def day(self, day: date | None = None) -> ReceiptsOfDay:
        """Return this terminal's receipts and refunds of a day, today where none is named.

        Raises:
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._require_teller()
            return receipts_of_day(self._place, uow, day or self._place.today())

    def paper(self, receipt_or_refund_id: UUID) -> bytes:
        """Return a receipt or voucher as it was printed; the look is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Unavailable: ``blob.missing`` or ``blob.damaged``.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.SEE_CLIENT)
            found = _paper_record(uow, receipt_or_refund_id)
            uow.record(_event("fee:paper:read", found, {}))
        return self._place.blobs.get(found.digest)

    def print_paper(self, receipt_or_refund_id: UUID, printer: str = "") -> PrintView:
        """Print the copy that waits, or one more, counted; on the usual printer where none is named.

        Raises:
            RuleViolation: ``record.unknown``.
            Unavailable: ``printer.none``, or what the printer says; the copy stays pending.
            Refused: ``permission.refused``.
        """
        place, known = self._place, tuple(self._tools.signing.printer.printers())
        with place.transact() as uow:
            self._require_teller()
            found = _paper_record(uow, receipt_or_refund_id)
            number = found.receipt_no if isinstance(found, Receipt) else found.refund_no
            job = order_copy(place, uow, found.digest, number, printer)
        if not known:
            raise Unavailable("printer.none")
        chosen = next((name for name in (printer, job.printer) if name in known), known[0])
        return print_view(carry_out(place, self._tools.signing, job, chosen))

    def _require_teller(self) -> None:
        if not self._place.may(Permission.REFUND_FEE):
            self._place.require(Permission.CHARGE_FEE)

    def _writer(self, language: str) -> FeeWriter:
        return FeeWriter(self._place, self._tools.signing.words, language)

    def _refuse_charge(self, uow: UnitOfWork, case: ServiceCase) -> None:
        basis = basis_of(self._place, case)
        if basis is None:
            raise RuleViolation("fee.free", case_no=case.case_no)
        if basis is not FeeBasis.FIXED:
            raise RuleViolation("fee.elsewhere", case_no=case.case_no)
        if case.state not in CHARGED_IN:
            raise RuleViolation("fee.too_early_or_late", case_no=case.case_no)
        if standing := receipts_of(uow, case.id):
            raise RuleViolation("fee.paid", number=standing[-1].receipt_no)
        opened = self._place.day_of(case.opened_at)
        refuse_unpublished(self._place.policy.fees, case.fee_line, case.fee_fen, opened)

    def _counting(self, payment: Payment, second: Workplace | None) -> Workplace | None:
        """Return who counts cash as the second person, somebody who handles money too; nobody counts a transfer."""
        if payment is not Payment.CASH:
            return None
        place = self._place
        if second is None:
            if place.policy.fees.cash_counted_by_two:
                raise RuleViolation("fee.count_missing")
            return None
        if second.actor.staff_id == place.actor.staff_id:
            raise Refused("fee.same_person", name=place.actor.name)
        if not any(map(second.may, (Permission.CHARGE_FEE, Permission.REFUND_FEE))):
            second.require(Permission.CHARGE_FEE)
        return second


def _paper_record(uow: UnitOfWork, record_id: UUID) -> Receipt | Refund:
    receipts = uow.find(Receipt, id=record_id)
    return receipts[0] if receipts else uow.get(Refund, record_id)


def _event(action: str, record: Receipt | Refund, facts: Facts) -> Event:
    return Event(action=action, subject_kind=record.kind.name, subject_id=record.id, details=facts)
