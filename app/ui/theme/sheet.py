"""Makes the application's style sheet from the tokens."""

import re
from string import Template

from app.services.resources import resource
from app.ui.theme.sheet_containers import CONTAINERS
from app.ui.theme.sheet_controls import CONTROLS
from app.ui.theme.sheet_tones import tones_sheet
from app.ui.theme.tokens import Colours, ThemeName

_LENGTH = re.compile(r"(?<![\w#])(-?\d+)u\b")


def style_sheet(colours: Colours, name: ThemeName, scale: float) -> str:
    """Return the whole style sheet of a theme at a scale (1.0 is 100 %)."""
    text = Template(CONTROLS + CONTAINERS + tones_sheet(colours)).substitute(_values(colours, name, scale))
    return _LENGTH.sub(lambda match: f"{round(int(match[1]) * scale)}px", text)


def _values(colours: Colours, name: ThemeName, scale: float) -> dict[str, str]:
    values = {field: str(getattr(colours, field)) for field in colours.__slots__}
    dark = name is not ThemeName.LIGHT
    border = colours.border_width

    def inset(length: int) -> str:
        """Keep the text still when the border grows to two pixels on focus."""
        return str(round(length * scale) - (2 - border))

    return values | {
        "marks": resource("icons", "marks", str(name)).as_posix(),
        "bw": str(border),
        "rail_bw": str(border if name is ThemeName.HIGH_CONTRAST else 0),
        "rail_title": "#ffffff",
        "pad_v": inset(6),
        "pad_h": inset(14),
        "tool_pad": inset(5),
        "in_v": inset(5),
        "in_h": inset(10),
        "area_h": inset(6),
        "scroll_r": str((round(12 * scale) - 4) // 2),
        "scroll": colours.line_strong,
        "focus_on_primary": colours.ink if name is ThemeName.LIGHT else colours.focus,
        "wrong_ground": colours.surface,
        "tip": colours.raised if dark else colours.rail,
        "on_tip": colours.ink if dark else "#ffffff",
        "toast_link": colours.primary_text if dark else colours.rail_mark,
        "tip_line": colours.line_strong if dark else colours.rail,
    }
