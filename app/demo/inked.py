"""What a scanner makes of a paper that was signed in ink: its pages as pictures, a name written across the last."""

from io import BytesIO
from random import Random

from app.demo.ink import signature
from app.documents.pages import page_count, render_page

DOTS_AN_INCH = 100.0
_INK = (24, 32, 96, 255)


def scanned_pages(pdf: bytes, random: Random) -> list[bytes]:
    """Return every page as a PNG, signed on the last one."""
    from PIL import Image, ImageDraw

    pages: list[bytes] = []
    last = page_count(pdf) - 1
    for number in range(last + 1):
        picture = render_page(pdf, number, DOTS_AN_INCH)
        image = Image.frombytes("RGBA", (picture.width, picture.height), picture.rgba)
        if number == last:
            pen = ImageDraw.Draw(image)
            left, top, width, height = (0.55 * image.width, 0.78 * image.height, 0.3 * image.width, 0.08 * image.height)
            for stroke in signature(random).strokes:
                pen.line([(left + p.x * width, top + p.y * height) for p in stroke.points], fill=_INK, width=2)
        kept = BytesIO()
        image.convert("RGB").save(kept, "PNG")
        pages.append(kept.getvalue())
    return pages
