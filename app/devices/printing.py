"""Printing through the system's print service, or into a folder where there is no paper."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.errors import Unavailable
from app.services.ports import PageImage, PageImages

_DOTS_PER_INCH = 300
_PATIENCE_S = 60


class SystemPrinter:
    """The printers the operating system knows (CUPS, Windows spooler).

    Where the print service has its own program, ``lp``, it gets the document as it is: lines stay sharp, and a queue
    that takes no jobs says so, which Qt would pass over in silence. Elsewhere the pages are painted.
    """

    def __init__(self, render: PageImages) -> None:
        """Take what turns a PDF into page images."""
        self._render = render

    def printers(self) -> Sequence[str]:
        """Return the printers' names, the default one first."""
        default = QPrinterInfo.defaultPrinterName()
        names = QPrinterInfo.availablePrinterNames()
        return sorted(names, key=lambda name: (name != default, name))

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Send the document to the printer.

        Raises:
            Unavailable: ``printer.missing`` where no such printer is known, ``printer.refused`` where the print
                service does not take the job, ``printer.failed`` where it broke off.
        """
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            raise Unavailable("printer.missing", printer=printer)
        spooler = shutil.which("lp")
        if spooler is not None:
            _spool(spooler, pdf, printer, title)
            return
        device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        device.setDocName(title)
        self._paint(device, self._render(pdf, _DOTS_PER_INCH), printer)

    def _paint(self, device: QPrinter, pages: Sequence[PageImage], printer: str) -> None:
        device.setResolution(_DOTS_PER_INCH)
        device.setFullPage(True)
        device.setPageLayout(_layout(pages[0]))
        painter = QPainter()
        if not painter.begin(device):
            raise Unavailable("printer.refused", printer=printer)
        try:
            for number, page in enumerate(pages):
                if number and not device.newPage():
                    raise Unavailable("printer.failed", printer=printer, page=number + 1)
                painter.drawImage(QRectF(painter.viewport()), _image(page))
        finally:
            painter.end()
        if device.printerState() is QPrinter.PrinterState.Error:
            raise Unavailable("printer.failed", printer=printer, page=len(pages))


class FolderPrinter:
    """A printer whose paper is a folder: each job becomes a file there."""

    NAME = "folder"

    def __init__(self, folder: Path) -> None:
        """Take the folder; it is made when the first job comes."""
        self._folder = folder

    def printers(self) -> Sequence[str]:
        """Return the one printer there is."""
        return (self.NAME,)

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Write the document into the folder under its title.

        Raises:
            Unavailable: ``printer.missing`` for another printer's name, ``printer.failed`` where it cannot be written.
        """
        if printer != self.NAME:
            raise Unavailable("printer.missing", printer=printer)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / f"{title}.pdf").write_bytes(pdf)
        except OSError as error:
            raise Unavailable("printer.failed", printer=printer, page=1) from error


def _spool(spooler: str, pdf: bytes, printer: str, title: str) -> None:
    """Hand the document to the print service; it never lies in a file of ours."""
    command = [spooler, "-s", "-d", printer, "-t", title, "-"]
    try:
        done = subprocess.run(command, input=pdf, capture_output=True, check=False, timeout=_PATIENCE_S)  # noqa: S603 - a printer the system named
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable("printer.failed", printer=printer, page=1) from error
    if done.returncode != 0:
        raise Unavailable("printer.refused", printer=printer)


def _layout(page: PageImage) -> QPageLayout:
    """Return a layout of the page's own size, so that nothing is scaled."""
    inches = QSizeF(page.width / _DOTS_PER_INCH, page.height / _DOTS_PER_INCH)
    size = QPageSize(inches, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _image(page: PageImage) -> QImage:
    return QImage(page.rgba, page.width, page.height, 4 * page.width, QImage.Format.Format_RGBA8888)
