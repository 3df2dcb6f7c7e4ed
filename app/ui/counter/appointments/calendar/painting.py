"""Paints the calendar: ground, blocks, the cursor, a change in the making. Texts are measured once and kept."""

from dataclasses import replace
from functools import lru_cache
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from app.ui.counter.appointments.calendar.board import Block, Lane, Measures, Place
from app.ui.counter.appointments.calendar.change import Change
from app.ui.theme import theme
from app.ui.theme.tokens import BODY, CAPTION, Tone

STRIPES = ("primary", "note", "good", "soon", "ink_soft", "act")
"""Colour tokens of the kinds of service, in their order; each is dashed in its own way too."""
_DASHES: tuple[list[float], ...] = ([], [3, 1.5], [1, 1.5], [6, 2, 1, 2], [2, 2], [4, 3])
_FLAT = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NARROW = 44
_PICTURES = 800
"""Kept of blocks, about 20 KB each."""
_NOBODY = UUID(int=0)


class Palette:
    """Colours and fonts of the theme that is worn, made once for many frames."""

    def __init__(self, ratio: float = 1.0) -> None:
        """Look at the theme; ``ratio`` is how many dots of the screen a pixel has."""
        self.ratio = ratio
        worn, px = theme.active().colours, theme.active().px
        self.colours, self.px = worn, px
        self.surface, self.closed = QColor(worn.surface), QColor(worn.sunken)
        # Where a theme has one ground for both, what is closed is hatched.
        self.hatch = QBrush(QColor(worn.line), Qt.BrushStyle.BDiagPattern) if worn.sunken == worn.surface else None
        self.line, self.faint = QPen(QColor(worn.line), 1), QPen(QColor(worn.line), 1, Qt.PenStyle.DotLine)
        self.focus, self.act = QPen(QColor(worn.focus), 2), QPen(QColor(worn.act), 2)
        self.strong, self.small = QFont(theme.active().body_font()), QFont(theme.active().body_font())
        self.strong.setPixelSize(px(BODY - 1))
        self.strong.setBold(True)
        self.small.setPixelSize(px(CAPTION))
        self.strong_metrics, self.small_metrics = QFontMetrics(self.strong), QFontMetrics(self.small)
        self.tones = {tone: tuple(map(QColor, worn.soft(tone))) for tone in Tone}
        self.solids = {tone: tuple(map(QColor, worn.solid(tone))) for tone in Tone}
        self.stripes = [
            QPen(QColor(worn.get(name)), px(4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap) for name in STRIPES
        ]
        for pen, dashes in zip(self.stripes, _DASHES, strict=True):
            if dashes:
                pen.setDashPattern(dashes)
        self.elide = lru_cache(maxsize=8192)(self._elide)
        self.icon = lru_cache(maxsize=64)(self._icon)
        self._drawn = lru_cache(maxsize=_PICTURES)(self._draw)

    def picture(self, block: Block, width: int, height: int) -> QPixmap:
        """Return how a block looks at a size; blocks that look the same share one picture."""
        look = replace(block, appointment_id=_NOBODY, lane=0, starts=0, ends=0, state="", movable=True, struck=False)
        return self._drawn(look, width, height)

    def _draw(self, block: Block, width: int, height: int) -> QPixmap:
        ratio = self.ratio
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_block(painter, block, Place(0, 0, width, height), self)
        painter.end()
        return picture

    def _elide(self, text: str, width: int, *, strong: bool) -> str:
        metrics = self.strong_metrics if strong else self.small_metrics
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _icon(self, name: str, tone: Tone) -> QPixmap:
        return theme.active().pixmap(name, self.colours.soft(tone)[1], 14)


def paint_ground(painter: QPainter, measures: Measures, seen: QRect, palette: Palette) -> None:
    """Paint lanes, hours and what is closed."""
    painter.fillRect(seen, palette.closed)
    if palette.hatch is not None:
        painter.fillRect(seen, palette.hatch)
    board, width = measures.board, measures.lane_width
    for number in measures.between(seen.left(), seen.right()):
        lane = board.lanes[number]
        for starts, ends in lane.open:
            top = measures.y(max(starts, board.first))
            painter.fillRect(number * width, top, width, measures.y(min(ends, board.last)) - top, palette.surface)
    left, right = seen.left(), min(seen.right(), measures.width)
    for minute in range(board.first, board.last + 1, 30):
        painter.setPen(palette.faint if minute % 60 else palette.line)
        painter.drawLine(left, measures.y(minute), right, measures.y(minute))
    painter.setPen(palette.line)
    for number in measures.between(seen.left(), seen.right()):
        painter.drawLine(number * width, seen.top(), number * width, seen.bottom())


def paint_now(painter: QPainter, measures: Measures, seen: QRect, palette: Palette) -> None:
    """Mark the present minute in today's lanes."""
    if measures.board.now is None:
        return
    today, minute = measures.board.now
    if not measures.board.first <= minute <= measures.board.last:
        return
    painter.setPen(palette.act)
    for number in measures.between(seen.left(), seen.right()):
        if measures.board.lanes[number].day == today:
            left, y = number * measures.lane_width, measures.y(minute)
            painter.drawLine(left, y, left + measures.lane_width, y)


def paint_blocks(painter: QPainter, measures: Measures, seen: QRect, palette: Palette) -> None:
    """Paint the blocks that are seen; how each looks was painted once and is kept."""
    top, bottom = seen.top(), seen.bottom()
    for number in measures.between(seen.left(), seen.right()):
        for placed in measures.lanes[number]:
            place = measures.place_of(placed)
            if place.top <= bottom and place.top + place.height >= top:
                painter.drawPixmap(place.left, place.top, palette.picture(placed.block, place.width, place.height))


def paint_block(painter: QPainter, block: Block, place: Place, palette: Palette) -> None:
    """Paint one block: a ground in the state's tone, a stripe for the service, an icon, name and service in words."""
    ground, ink = palette.tones[block.tone]
    rect, px = QRect(place.left, place.top, place.width, place.height), palette.px
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 4, 4)
    stripe = palette.stripes[block.stripe]
    painter.setPen(stripe)
    x = place.left + stripe.width() // 2
    painter.drawLine(x, place.top + 2, x, place.top + place.height - 2)
    if palette.colours.border_width > 1 or block.marked:
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine if block.marked else Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 4, 4)
    painter.setPen(ink)
    inner = rect.adjusted(px(9), px(1), -px(3), -1)
    if inner.width() > _NARROW:
        inner.setLeft(_paint_icon(painter, block, inner, palette))
    _paint_words(painter, block, inner, palette)


def _paint_icon(painter: QPainter, block: Block, inner: QRect, palette: Palette) -> int:
    picture = palette.icon("triangle-alert" if block.marked else block.icon, block.tone)
    line = min(palette.strong_metrics.height(), inner.height())
    painter.drawPixmap(QPoint(inner.left(), inner.top() + max(0, (line - palette.px(14)) // 2)), picture)
    return inner.left() + palette.px(18)


def _paint_words(painter: QPainter, block: Block, inner: QRect, palette: Palette) -> None:
    line, small = palette.strong_metrics.height(), palette.small_metrics.height()
    painter.setFont(palette.strong)
    words = palette.elide(block.title, inner.width(), strong=True)
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), min(line, inner.height())), _FLAT, words)
    painter.setFont(palette.small)
    if inner.height() >= line + small - 2:
        words = palette.elide(block.line, inner.width(), strong=False)
        painter.drawText(QRect(inner.left(), inner.top() + line - 1, inner.width(), small), _FLAT, words)
        return
    left = palette.strong_metrics.horizontalAdvance(words) + palette.px(8)
    if inner.width() - left > _NARROW:
        words = palette.elide(block.line, inner.width() - left, strong=False)
        place = QRect(inner.left() + left, inner.top(), inner.width() - left, min(line, inner.height()))
        painter.drawText(place, _FLAT, words)


def paint_cursor(painter: QPainter, place: Place, palette: Palette, *, strong: bool) -> None:
    """Frame the slot or block that keys act on."""
    pen = QPen(palette.focus)
    if not strong:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRect(place.left, place.top, place.width - 1, place.height - 1), 4, 4)


def paint_change(painter: QPainter, change: Change, measures: Measures, palette: Palette) -> QRect:
    """Paint what a block would become, allowed or refused in colour, sign and words; return what was painted on."""
    place, verdict = measures.place(change.slot), change.verdict
    tone = Tone.GOOD if verdict.allowed else Tone.SOON if verdict.overridable else Tone.ACT
    ground, ink = palette.solids[tone]
    rect = QRect(place.left, place.top, place.width, place.height)
    painter.setOpacity(0.9)
    painter.setPen(QPen(ink, 2))
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setOpacity(1)
    icon = "check" if verdict.allowed else "triangle-alert" if verdict.overridable else "ban"
    painter.drawPixmap(
        rect.left() + palette.px(4), rect.top() + palette.px(3), theme.active().pixmap(icon, ink.name(), 14)
    )
    painter.setPen(ink)
    painter.setFont(palette.small)
    words = f"{clock(change.slot.starts)}–{clock(change.slot.ends)}"
    painter.drawText(rect.adjusted(palette.px(21), palette.px(1), -1, 0), Qt.TextFlag.TextSingleLine, words)
    return rect


def lane_words(lane: Lane) -> str:
    """Return a lane's heading in one line."""
    return f"{lane.group} {lane.title}".strip()


def clock(minute: int) -> str:
    """Return a minute of the day as it is read."""
    return f"{minute // 60:02}:{minute % 60:02}"
