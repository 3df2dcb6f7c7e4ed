"""A QR code as filled rectangles."""

import segno

from app.documents.marks import INK, Area

MASK = 4


def qr_area(payload: str, left: float, bottom: float, size: float) -> Area:
    """Return the code as one area without quiet zone.

    Args:
        payload: ASCII text.
        left: Left edge in points.
        bottom: Bottom edge in points.
        size: Side of the square in points.
    """
    # Any of the eight masks can be read; a fixed one saves weighing them, which takes longer than setting the page.
    matrix = segno.make_qr(payload, error="m", mask=MASK).matrix
    module = size / len(matrix)
    boxes: list[tuple[float, float, float, float]] = []
    for row, cells in enumerate(matrix):
        y = bottom + size - (row + 1) * module
        boxes.extend((left + start * module, y, length * module, module) for start, length in _runs(cells))
    return Area(tuple(boxes), INK)


def _runs(cells: bytearray) -> list[tuple[int, int]]:
    """Return where dark modules begin and how many follow each other."""
    runs: list[tuple[int, int]] = []
    for index, dark in enumerate(cells):
        if not dark:
            continue
        if runs and sum(runs[-1]) == index:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((index, 1))
    return runs
