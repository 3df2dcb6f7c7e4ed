import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from app.services.resources import resource
from app.ui.theme import theme
from app.ui.theme.contrast import contrast
from app.ui.theme.sheet import style_sheet
from app.ui.theme.tokens import TEXT_PAIRS, THEMES, ThemeName


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_every_text_can_be_read_on_its_ground(name, pair):
    colours = THEMES[name]
    wanted = 7.0 if name is ThemeName.HIGH_CONTRAST else 4.5
    assert contrast(colours.get(pair[0]), colours.get(pair[1])) >= wanted


@pytest.mark.parametrize("name", ThemeName)
def test_inputs_and_the_focus_ring_stand_out_from_the_sheet(name):
    colours = THEMES[name]
    assert contrast(colours.line_strong, colours.surface) >= 3
    assert contrast(colours.focus, colours.surface) >= 3


@pytest.mark.parametrize("name", ThemeName)
def test_the_style_sheet_leaves_no_token_or_length_unfilled(name):
    sheet = style_sheet(THEMES[name], name, 1.25)
    assert "$" not in sheet
    assert not [word for word in sheet.split() if word.rstrip(";").endswith("u") and word[:1].isdigit()]


def test_large_print_makes_every_text_larger(look):
    label = QLabel("Aa")
    normal = label.sizeHint().height()
    look(large_print=True)
    assert label.sizeHint().height() > normal


def test_the_bundled_typeface_is_worn(qapp):
    assert qapp.font().family() == "Noto Sans SC"
    assert qapp.font().exactMatch()


def test_an_icon_follows_the_theme(look):
    light = theme.active().pixmap("users", "ink").toImage()
    look(theme=ThemeName.DARK)
    assert theme.active().pixmap("users", "ink").toImage() != light


def test_an_unknown_icon_is_said_at_once():
    with pytest.raises(FileNotFoundError, match="no-such"):
        theme.active().icon("no-such")


def test_every_icon_can_be_drawn(qapp):
    for path in resource("icons").glob("*.svg"):
        picture = theme.active().pixmap(path.stem, "ink", 24)
        assert picture.toImage().pixelColor(0, 0).alpha() == 0, path.stem
        assert not picture.isNull()


@pytest.mark.parametrize("name", ThemeName)
def test_a_ticked_box_looks_ticked(look, qtbot, name):
    look(theme=name)
    box = QCheckBox("x")
    qtbot.addWidget(box)
    plain = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != plain


def test_a_choice_opens_below_itself_and_not_over_itself(qtbot):
    box = QComboBox()
    box.addItems(["one", "two"])
    qtbot.addWidget(box)
    option = box.style().styleHint(box.style().StyleHint.SH_ComboBox_Popup, None, box)
    assert option == 0
