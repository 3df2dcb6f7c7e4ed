"""The slip of an appointment, 80 mm wide: day and time large, what to bring, and the code for the kiosk."""

from typing import Final

from app.documents.archival import Particulars
from app.documents.linebreaking import break_lines
from app.documents.marks import INK, Mark, Text
from app.documents.press import Press
from app.documents.qr import qr_area
from app.domain.appointment_slips import AppointmentSlip

WIDTH: Final = 80 / 25.4 * 72
_MARGIN: Final = 14.0
_CODE: Final = 92.0

_Line = tuple[str, float, bool]


def set_appointment_slip(slip: AppointmentSlip, press: Press) -> bytes:
    """Return the slip as a PDF page as long as it needs to be.

    Raises:
        UnshowableCharacter: With the part it stands in.
    """
    lines = _lines(slip)
    press.typefaces.check([("slip", text) for text, _, _ in lines])
    wrapped = [piece for line in lines for piece in _wrapped(press, line)]
    code = _CODE + 20 if slip.code else 0.0
    height = 2 * _MARGIN + sum(size * 1.5 for _, size, _ in wrapped) + code
    marks: list[Mark] = []
    y = height - _MARGIN
    for text, size, bold in wrapped:
        y -= size * 1.5
        x = (WIDTH - press.typefaces.width(text, size, bold=bold)) / 2
        marks.append(Text(x, y + size * 0.4, text, size, bold=bold, colour=INK))
    if slip.code:
        y -= _CODE + 8
        marks.append(qr_area(slip.code, (WIDTH - _CODE) / 2, y, _CODE))
        x = (WIDTH - press.typefaces.width(slip.code, 9)) / 2
        marks.append(Text(x, y - 11, slip.code, 9, colour=INK))
    particulars = Particulars(slip.number, slip.branch_name, slip.number, slip.made_at, slip.language)
    return press.print_pages([marks], (WIDTH, height), particulars)


def _lines(slip: AppointmentSlip) -> list[_Line]:
    lines: list[_Line] = [
        (slip.branch_name, 10, True),
        (slip.day, 15, True),
        (slip.span, 24, True),
        (slip.service, 12, False),
        (slip.where, 10, False),
        (slip.bring, 9.5, False),
        *((note, 8.5, False) for note in slip.notes),
        (slip.number, 9, False),
        (slip.demo, 8, False),
    ]
    return [line for line in lines if line[0]]


def _wrapped(press: Press, line: _Line) -> list[_Line]:
    text, size, bold = line
    room = WIDTH - 2 * _MARGIN
    found = break_lines(text, room, lambda piece: press.typefaces.width(piece, size, bold=bold))
    return [(one.text, size, bold) for one in found]
