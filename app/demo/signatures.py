"""How a confirmation gets its signature: by hand on the client's screen, or in ink where the law wants paper."""

from collections.abc import Callable
from contextlib import suppress
from random import Random
from uuid import UUID

from app.bootstrap.desks import Desks
from app.demo.ink import signature
from app.demo.inked import scanned_pages
from app.demo.stage import Acts
from app.domain.errors import Unavailable
from app.services.paper_signing import Scanned

Seconds = Callable[[float, float], float]
"""Draws how long something takes."""
_TRIES = 3


def sign_in_ink(desks: Desks, confirmation_id: UUID, random: Random, seconds: Seconds) -> Acts:
    """Print what the law wants on paper, let the client sign it, and scan it in."""
    for printer in desks.prints.printers() * _TRIES:
        with suppress(Unavailable):
            desks.on_paper.hand_out(confirmation_id, printer)
            break
        yield 120.0
    yield seconds(60, 150)
    pages = scanned_pages(desks.signing.pdf(confirmation_id), random)
    scans = [Scanned(desks.materials.examine(page), f"scan-{n}.png") for n, page in enumerate(pages, 1)]
    desks.on_paper.scan_in(confirmation_id, scans)


def sign_on_screen(desks: Desks, case_id: UUID, random: Random, seconds: Seconds, *, corrected: bool) -> Acts:
    """Let the client read to the end and sign; where a particular is wrong the document is made anew first."""
    confirmation_id = desks.cases.case(case_id).confirmation_id
    if confirmation_id is None:
        raise LookupError(case_id)
    desks.signing.present(confirmation_id)
    yield seconds(20, 70)
    if corrected:
        desks.signing.discard(confirmation_id, "客户指出联系地址有误，更正后重新生成")
        confirmation_id = desks.signing.generate(case_id).confirmation_id
        desks.signing.present(confirmation_id)
        yield seconds(20, 70)
    desks.signing.read_to_end(confirmation_id)
    yield seconds(5, 15)
    desks.signing.sign(confirmation_id, signature(random))
