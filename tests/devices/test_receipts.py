"""Slips on a printer that speaks ESC/POS: what its line gets, byte for byte."""

import re
import socket
import threading
from datetime import UTC, datetime

import pytest
from PIL import Image

from app.bootstrap.tools import page_pictures
from app.devices.printing import FolderPrinter
from app.devices.receipts import DOTS, ReceiptPrinter, SlipPrinters
from app.documents.press import Press
from app.documents.slips import TicketSlip, set_ticket_slip
from app.domain.errors import RuleViolation, Unavailable
from app.services.resources import resource

RESET, RASTER, CUT = b"\x1b@", b"\x1dv0\x00", b"\x1dV"
WIDTH = (DOTS // 8).to_bytes(2, "little")


@pytest.fixture(scope="module")
def slip():
    """A slip with a character that few printers have in their own font."""
    issued = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
    paper = TicketSlip(
        branch_name="示例证券㛃山路营业部",
        ticket_no="A023-C1",
        business_line="个人业务",
        people_ahead=3,
        issued_at=issued,
    )  # fmt: skip
    return set_ticket_slip(paper, Press(resource()))


def printed(tmp_path, slip):
    """Return what a printer at a device file was sent."""
    device = tmp_path / "lp0"
    device.touch()
    printer = ReceiptPrinter(f"file://{device}", page_pictures)
    printer.print_pdf(slip, *printer.printers(), "A023-C1")
    return device.read_bytes()


def picture(content):
    """Put the raster pieces of a job together again: one bit a dot, black where it burns."""
    pieces = list(re.finditer(re.escape(RASTER + WIDTH), content))
    rows = b""
    for piece in pieces:
        height = int.from_bytes(content[piece.end() : piece.end() + 2], "little")
        rows += content[piece.end() + 2 : piece.end() + 2 + height * DOTS // 8]
    return Image.frombytes("1", (DOTS, len(rows) * 8 // DOTS), bytes(byte ^ 0xFF for byte in rows))


def test_a_slip_is_reset_raster_lines_feed_and_cut(tmp_path, slip):
    content = printed(tmp_path, slip)
    assert content.startswith(RESET + RASTER + WIDTH)
    assert CUT in content[-8:]


def test_what_is_burnt_is_the_page_itself_whatever_the_character(tmp_path, slip):
    found = picture(printed(tmp_path, slip))
    (page,) = page_pictures(slip, 203.2)
    whole = Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("L")
    left = (page.width - DOTS) // 2
    wanted = whole.crop((left, 0, left + DOTS, page.height)).point(lambda grey: 255 if grey > 150 else 0)
    assert found.tobytes() == wanted.convert("1").tobytes()
    burnt = found.convert("L").histogram()[0]
    assert 0.02 < burnt / (DOTS * page.height) < 0.4


def test_a_printer_on_the_network_gets_the_same(tmp_path, slip):
    with socket.create_server(("127.0.0.1", 0)) as server:
        got = []
        listener = threading.Thread(target=lambda: got.append(_all(server)), daemon=True)
        listener.start()
        printer = ReceiptPrinter(f"tcp://127.0.0.1:{server.getsockname()[1]}", page_pictures)
        printer.print_pdf(slip, *printer.printers(), "A023-C1")
        listener.join(5)
    assert got == [printed(tmp_path, slip)]


def _all(server):
    connection, _ = server.accept()
    with connection:
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_a_printer_that_does_not_answer_says_so(tmp_path, slip):
    printer = ReceiptPrinter(f"file://{tmp_path}/nowhere/lp0", page_pictures)
    with pytest.raises(Unavailable, match=r"printer\.failed"):
        printer.print_pdf(slip, *printer.printers(), "A023-C1")


@pytest.mark.parametrize("address", ["", "lp0", "tcp://", "http://host", "file://", "serial://host/dev/ttyS0"])
def test_what_is_no_address_is_refused(address):
    with pytest.raises(RuleViolation, match=r"printer\.address"):
        ReceiptPrinter(address, page_pictures)


def test_the_receipt_printer_is_the_usual_one_and_the_others_stay(tmp_path, slip):
    device = tmp_path / "lp0"
    device.touch()
    receipts, others = ReceiptPrinter(f"file://{device}", page_pictures), FolderPrinter(tmp_path / "paper")
    both = SlipPrinters(lambda: receipts, others)
    assert both.printers() == (f"file://{device}", "folder")
    both.print_pdf(slip, "folder", "A023-C1")
    assert (tmp_path / "paper" / "A023-C1.pdf").read_bytes() == slip
    assert SlipPrinters(lambda: None, others).printers() == ("folder",)
