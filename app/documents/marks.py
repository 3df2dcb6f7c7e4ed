"""What can stand on a page: texts, rules, filled areas; collected first and drawn once all pages are known."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from app.documents.typefaces import Typefaces

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Colour = tuple[float, float, float]

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4 in points."""

INK: Colour = (0.10, 0.11, 0.13)
FAINT: Colour = (0.42, 0.45, 0.50)
LINE: Colour = (0.76, 0.78, 0.82)
TINT: Colour = (0.945, 0.953, 0.965)
ACCENT: Colour = (0.07, 0.22, 0.42)
WATERMARK: Colour = (0.93, 0.93, 0.94)


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text with its baseline's left end."""

    x: float
    y: float
    text: str
    size: float
    bold: bool = False
    colour: Colour = INK
    spacing: float = 0.0
    """Extra room after each character, in points."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float = 0.5
    colour: Colour = LINE


@dataclass(frozen=True, slots=True)
class Area:
    """Filled rectangles of one colour, each as left, bottom, width, height."""

    boxes: tuple[tuple[float, float, float, float], ...]
    colour: Colour = TINT


@dataclass(frozen=True, slots=True)
class Slanted:
    """A text set slantwise across the page, behind everything else."""

    x: float
    y: float
    text: str
    size: float
    degrees: float
    colour: Colour = WATERMARK


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in red, green and blue (JPEG), filling a rectangle."""

    left: float
    bottom: float
    width: float
    height: float
    jpeg: bytes


Mark = Text | Rule | Area | Slanted | Picture


def draw(canvas: "Canvas", marks: list[Mark], typefaces: Typefaces) -> None:
    """Draw the marks in order."""
    for mark in marks:
        match mark:
            case Text():
                _draw_text(canvas, mark, typefaces)
            case Rule():
                canvas.setStrokeColorRGB(*mark.colour)
                canvas.setLineWidth(mark.thickness)
                canvas.line(mark.x1, mark.y1, mark.x2, mark.y2)
            case Area():
                _fill(canvas, mark)
            case Slanted():
                _draw_slanted(canvas, mark, typefaces)
            case Picture():
                _draw_picture(canvas, mark)


def _draw_text(canvas: "Canvas", mark: Text, typefaces: Typefaces) -> None:
    line = canvas.beginText(mark.x, mark.y)
    line.setFillColorRGB(*mark.colour)
    if mark.spacing:
        line.setCharSpace(mark.spacing)
    font = typefaces.single_font(mark.text, bold=mark.bold)
    if font:
        line.setFont(font, mark.size)
        line.textOut(mark.text)
    else:
        for run in typefaces.runs(mark.text, bold=mark.bold):
            line.setFont(run.font, mark.size)
            line.textOut(run.text)
    if mark.spacing:
        line.setCharSpace(0)
    canvas.drawText(line)


def _fill(canvas: "Canvas", mark: Area) -> None:
    canvas.setFillColorRGB(*mark.colour)
    path = canvas.beginPath()
    for left, bottom, width, height in mark.boxes:
        path.rect(left, bottom, width, height)
    canvas.drawPath(path, stroke=0, fill=1)


def _draw_picture(canvas: "Canvas", mark: Picture) -> None:
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(BytesIO(mark.jpeg)), mark.left, mark.bottom, mark.width, mark.height)


def _draw_slanted(canvas: "Canvas", mark: Slanted, typefaces: Typefaces) -> None:
    canvas.saveState()
    canvas.translate(mark.x, mark.y)
    canvas.rotate(mark.degrees)
    half = typefaces.width(mark.text, mark.size, bold=True) / 2
    _draw_text(canvas, Text(-half, -mark.size / 3, mark.text, mark.size, bold=True, colour=mark.colour), typefaces)
    canvas.restoreState()
