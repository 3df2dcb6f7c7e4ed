"""Printers of 80 mm slips that speak ESC/POS: on the network, at a device file, on a serial line.

The slip is sent as a raster image of the very page that an office printer would get: one layout, and any character,
where a printer's own GB18030 font ends at what its maker put in (and prints a blank for the rest).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

from app.domain.errors import RuleViolation, Unavailable
from app.services.ports import PageImage, PageImages, Printer

DOTS_PER_INCH: Final = 203.2
"""Eight dots for each millimetre."""
DOTS: Final = 576
"""What is printable of 80 mm: 72 mm in the middle."""
NETWORK_PORT: Final = 9100
_PATIENCE_S: Final = 5
_BAUD: Final = 115_200


class ReceiptPrinter:
    """One printer, named by its address: ``tcp://192.168.1.50``, ``file:///dev/usb/lp0``, ``serial:///dev/ttyS0``."""

    def __init__(self, address: str, render: PageImages) -> None:
        """Take the address and what turns a PDF into page images.

        Raises:
            RuleViolation: ``printer.address`` for what is no such address.
        """
        self._address, self._render = address, render
        self._open = _opener(address)

    def printers(self) -> Sequence[str]:
        """Return the one printer there is."""
        return (self._address,)

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Print the document, and cut.

        Raises:
            Unavailable: ``printer.missing`` for another printer's name, ``printer.failed`` where it does not answer.
        """
        del title
        if printer != self._address:
            raise Unavailable("printer.missing", printer=printer)
        content = b"".join(slip_bytes(page) for page in self._render(pdf, DOTS_PER_INCH))
        try:
            with self._opened() as device:
                device._raw(content)  # noqa: SLF001 - how python-escpos sends bytes that are ready
        except Exception as error:
            raise Unavailable("printer.failed", printer=printer, page=1) from error

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        device = self._open()
        try:
            yield device
        finally:
            device.close()


class SlipPrinters:
    """The receipt printer before the system's own."""

    def __init__(self, receipts: Callable[[], Printer | None], others: Printer) -> None:
        """Ask for the receipt printer anew each time: it may be set while the program runs."""
        self._receipts, self._others = receipts, others

    def printers(self) -> Sequence[str]:
        """Return every printer's name, the receipt printer's first."""
        receipts = self._receipts()
        return (*(receipts.printers() if receipts else ()), *self._others.printers())

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Hand the document to the printer; Unavailable what it says."""
        receipts = self._receipts()
        if receipts is not None and printer in receipts.printers():
            receipts.print_pdf(pdf, printer, title)
        else:
            self._others.print_pdf(pdf, printer, title)


def slip_bytes(page: PageImage) -> bytes:
    """Return a page as the printer takes it: reset, raster lines of 576 dots, feed, cut."""
    from escpos.printer import Dummy
    from PIL import Image

    picture = Image.frombytes("RGBA", (page.width, page.height), page.rgba)
    white = Image.new("RGBA", picture.size, "white")
    white.alpha_composite(picture)
    left = (page.width - DOTS) // 2
    # Letters stay sharp without the dots that a dithering printer would scatter around them.
    dots = white.convert("L").crop((left, 0, left + DOTS, page.height)).point(lambda grey: 255 if grey > 150 else 0)  # noqa: PLR2004 - a little darker than half, for thin strokes
    device = Dummy()
    device.hw("INIT")
    device.image(dots.convert("1"), impl="bitImageRaster", center=False)
    device.cut()
    return bytes(device.output)


def _opener(address: str) -> Callable[[], Any]:
    """Return what opens the printer at an address; python-escpos is loaded when something is printed."""
    parts = urlsplit(address)
    if parts.scheme == "tcp" and parts.hostname:
        return lambda: _network(parts.hostname or "", parts.port or NETWORK_PORT)
    if parts.scheme in ("file", "serial") and parts.path.strip("/") and not parts.netloc:
        return lambda: _file(parts.path) if parts.scheme == "file" else _serial(parts.path)
    raise RuleViolation("printer.address", "receipt_printer", address=address)


def _network(host: str, port: int) -> Any:  # noqa: ANN401 - the library ships no types
    from escpos.printer import Network

    device = Network(host, port, timeout=_PATIENCE_S)
    device.open()
    return device


def _file(path: str) -> Any:  # noqa: ANN401 - the library ships no types
    from escpos.printer import File

    device = File(path)
    device.open()
    return device


def _serial(path: str) -> Any:  # noqa: ANN401 - the library ships no types
    from escpos.printer import Serial

    # COM3 is written serial:///COM3, and has no slash of its own.
    device = Serial(path if path.startswith("/dev/") else path.lstrip("/"), baudrate=_BAUD, timeout=_PATIENCE_S)
    device.open()
    return device
