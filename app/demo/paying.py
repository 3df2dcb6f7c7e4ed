"""Clients of the demo day pay what the tariff asks."""

from contextlib import suppress
from random import Random
from typing import Final
from uuid import UUID

from app.demo.paper import JammingPrinter
from app.domain.errors import Unavailable
from app.domain.policy import Payment
from app.services.fee_records import Charge
from app.services.fees import FeeDesk

_WAYS: Final = (Payment.BANK_TRANSFER, Payment.E_PAYMENT)


def take_fee(desk: FeeDesk, case_id: UUID, chance: Random) -> None:
    """Take a case's fee against a receipt; one that jams in the printer stays pending, to be printed again."""
    reference = f"P{chance.randrange(10**10):010}"
    paid = desk.charge(Charge(case_id=case_id, payment=chance.choice(_WAYS), reference=reference))
    with suppress(Unavailable):
        desk.print_paper(paid.receipts[-1].receipt_id, JammingPrinter.NAME)
