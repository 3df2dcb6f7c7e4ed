"""The style sheet of what is coloured by its meaning: badges, chips, banners, toasts, meters."""

from app.ui.theme.tokens import Colours, Tone


def tones_sheet(colours: Colours) -> str:
    """Return the rules for every tone."""
    return "".join(_tone(colours, tone) for tone in Tone) + _SHAPES


def _tone(colours: Colours, tone: Tone) -> str:
    soft, on_soft = colours.soft(tone)
    solid, on_solid = colours.solid(tone)
    edge = on_soft if colours.border_width > 1 else soft
    return f"""
QFrame[role="chip"][tone="{tone}"] {{ background: {soft}; border: 1px solid {edge}; }}
QFrame[role="chip"][tone="{tone}"] QLabel {{ color: {on_soft}; }}
QFrame[role="banner"][tone="{tone}"] {{ background: {soft}; border: 1px solid {edge}; border-left: 4px solid {solid}; }}
QFrame[role="banner"][tone="{tone}"] QLabel {{ color: {on_soft}; }}
QLabel[role="badge"][tone="{tone}"] {{ background: {solid}; color: {on_solid}; }}
QProgressBar[tone="{tone}"]::chunk {{ background: {solid}; }}
"""


_SHAPES = """
QFrame[role="chip"] { border-radius: 11u; }
QFrame[role="chip"] QLabel { font-size: 12u; }
QFrame[role="banner"] { border-radius: 8u; }
QFrame[role="toast"] { background: $tip; border: ${bw}px solid $tip_line; border-radius: 10u; }
QFrame[role="toast"] QLabel { color: $on_tip; }
QFrame[role="toast"] QPushButton { color: $toast_link; }
QLabel[role="badge"] {
    border-radius: 9u; font-size: 11u; font-weight: 700; padding: 0u 5u;
    min-width: 8u; min-height: 18u; max-height: 18u;
}
"""
