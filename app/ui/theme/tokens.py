"""The design tokens: every colour, and the words for what a colour means.

Deep ink and teal carry the program; vermilion is kept for "act now" and amber for "soon", so that both still stand out
on the two-hundredth screen of a day. No tone is used without words or a shape beside it.
"""

from dataclasses import dataclass
from enum import StrEnum


class ThemeName(StrEnum):
    """The themes a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Tone(StrEnum):
    """What a coloured thing says."""

    NEUTRAL = "neutral"
    PRIMARY = "primary"
    GOOD = "good"
    NOTE = "note"
    SOON = "soon"
    """Amber: it will need somebody."""
    ACT = "act"
    """Vermilion: it needs somebody now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme's colours, each ``#rrggbb``; ``on_x`` is the text that stands on ``x``."""

    canvas: str
    surface: str
    raised: str
    sunken: str
    ink: str
    ink_soft: str
    ink_faint: str
    line: str
    line_strong: str
    rail: str
    rail_ink: str
    rail_hover: str
    rail_active: str
    on_rail_active: str
    rail_mark: str
    rail_active_mark: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    primary_text: str
    primary_soft: str
    on_primary_soft: str
    act: str
    act_hover: str
    on_act: str
    act_text: str
    act_soft: str
    on_act_soft: str
    soon: str
    on_soon: str
    soon_soft: str
    on_soon_soft: str
    good: str
    on_good: str
    good_soft: str
    on_good_soft: str
    note: str
    on_note: str
    note_soft: str
    on_note_soft: str
    focus: str
    disabled: str
    disabled_ink: str
    border_width: int = 1

    def get(self, name: str) -> str:
        """Return a colour by its token's name."""
        return str(getattr(self, name))

    def soft(self, tone: Tone) -> tuple[str, str]:
        """Return the quiet background of a tone and the text that stands on it."""
        if tone is Tone.NEUTRAL:
            return self.sunken, self.ink
        return self.get(f"{tone}_soft"), self.get(f"on_{tone}_soft")

    def solid(self, tone: Tone) -> tuple[str, str]:
        """Return the full background of a tone and the text that stands on it."""
        if tone is Tone.NEUTRAL:
            return self.ink_soft, self.surface
        return self.get(tone), self.get(f"on_{tone}")


LIGHT = Colours(
    canvas="#edf2f3", surface="#ffffff", raised="#f6f9f9", sunken="#e3eaec",
    ink="#10242d", ink_soft="#43575f", ink_faint="#586b73",
    line="#d5dfe2", line_strong="#83979f",
    rail="#0c2a35", rail_ink="#b9cfd5", rail_hover="#123846", rail_active="#18495a", on_rail_active="#ffffff",
    rail_mark="#45c4bd", rail_active_mark="#45c4bd",
    primary="#0b6374", primary_hover="#0a5363", primary_pressed="#083f4b", on_primary="#ffffff", primary_text="#0a5b6b",
    primary_soft="#d8edf0", on_primary_soft="#084855",
    act="#c8371c", act_hover="#a92d15", on_act="#ffffff", act_text="#b02e15", act_soft="#fce8e2", on_act_soft="#942610",
    soon="#eba921", on_soon="#2b1d00", soon_soft="#fdf0d2", on_soon_soft="#6f4700",
    good="#1c7447", on_good="#ffffff", good_soft="#dff2e7", on_good_soft="#125634",
    note="#2a5aa8", on_note="#ffffff", note_soft="#e2ecfa", on_note_soft="#1d4484",
    focus="#12889c", disabled="#e3eaec", disabled_ink="#7c8d94",
)  # fmt: skip

DARK = Colours(
    canvas="#0b151a", surface="#122029", raised="#182932", sunken="#0e1a21",
    ink="#e6eff1", ink_soft="#adc0c6", ink_faint="#8fa5ad",
    line="#253943", line_strong="#64808b",
    rail="#081015", rail_ink="#a9c0c7", rail_hover="#10212a", rail_active="#153540", on_rail_active="#f2fbfb",
    rail_mark="#4fcdc6", rail_active_mark="#4fcdc6",
    primary="#4cc3c4", primary_hover="#6bd3d2", primary_pressed="#36a5a8", on_primary="#03242a", primary_text="#6bd0d0",
    primary_soft="#14404a", on_primary_soft="#bfecea",
    act="#ff7d5e", act_hover="#ff9a81", on_act="#330a00", act_text="#ff9a81", act_soft="#45211a", on_act_soft="#ffc2b3",
    soon="#f1b94a", on_soon="#2b1d00", soon_soft="#40310f", on_soon_soft="#f8d999",
    good="#5fc492", on_good="#04251a", good_soft="#143a2a", on_good_soft="#b2e8cd",
    note="#83b0f5", on_note="#04193b", note_soft="#1a3158", on_note_soft="#c9defc",
    focus="#6fdada", disabled="#1b2b33", disabled_ink="#6d838c",
)  # fmt: skip

HIGH_CONTRAST = Colours(
    canvas="#000000", surface="#000000", raised="#0d0d0d", sunken="#000000",
    ink="#ffffff", ink_soft="#ffffff", ink_faint="#e0e0e0",
    line="#bdbdbd", line_strong="#ffffff",
    rail="#000000", rail_ink="#ffffff", rail_hover="#262626", rail_active="#ffd83d", on_rail_active="#000000",
    rail_mark="#ffd83d", rail_active_mark="#000000",
    primary="#ffd83d", primary_hover="#ffe88a", primary_pressed="#e0b800", on_primary="#000000", primary_text="#ffe14d",
    primary_soft="#3b3200", on_primary_soft="#ffeb85",
    act="#ff9d85", act_hover="#ffc0b0", on_act="#000000", act_text="#ffb3a1", act_soft="#3d0a00", on_act_soft="#ffd3c8",
    soon="#ffc83d", on_soon="#000000", soon_soft="#332400", on_soon_soft="#ffe3a1",
    good="#6dff9e", on_good="#000000", good_soft="#00290f", on_good_soft="#b8ffd0",
    note="#8fd0ff", on_note="#000000", note_soft="#00223d", on_note_soft="#c7e7ff",
    focus="#00ffff", disabled="#000000", disabled_ink="#b3b3b3", border_width=2,
)  # fmt: skip

THEMES: dict[ThemeName, Colours] = {
    ThemeName.LIGHT: LIGHT,
    ThemeName.DARK: DARK,
    ThemeName.HIGH_CONTRAST: HIGH_CONTRAST,
}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "ink_soft", "ink_faint") for ground in ("canvas", "surface", "raised")),
    *((ink, "sunken") for ink in ("ink", "ink_soft")),
    *((text, ground) for text in ("primary_text", "act_text") for ground in ("canvas", "surface", "raised")),
    ("rail_ink", "rail"),
    ("rail_ink", "rail_hover"),
    ("on_rail_active", "rail_active"),
    *(("on_primary", ground) for ground in ("primary", "primary_hover", "primary_pressed")),
    *(("on_act", ground) for ground in ("act", "act_hover")),
    *((f"on_{tone}", tone) for tone in ("soon", "good", "note")),
    *((f"on_{tone}_soft", f"{tone}_soft") for tone in ("primary", "act", "soon", "good", "note")),
)
"""Every text colour and the ground it may stand on."""

BODY, CAPTION, SUBTITLE, TITLE, DISPLAY = 14, 12, 16, 21, 30
"""Type sizes in pixels at 100 %."""

LARGE_PRINT = 1.25
