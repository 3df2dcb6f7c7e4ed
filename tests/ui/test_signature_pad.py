"""Handwriting by mouse, finger and pen: every sample kept, drawn as it comes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.errors import RuleViolation
from app.ui.widgets.signature_pad import SignaturePad

PEN = QPointingDevice(
    "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 2,
)  # fmt: skip
INK = 0xFF0A1F44


@pytest.fixture
def pad(qtbot):
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(400, 200)
    pad.show()
    return pad


def pen(pad, kind, x, y, pressure=0.7, tilt=0.0):
    place = QPointF(x, y)
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
    event = QTabletEvent(
        kind, PEN, place, pad.mapToGlobal(place), pressure, tilt, tilt, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton, button,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)


def stroke(pad, places, **how):
    pen(pad, QEvent.Type.TabletPress, *places[0], **how)
    for place in places[1:]:
        pen(pad, QEvent.Type.TabletMove, *place, **how)
    pen(pad, QEvent.Type.TabletRelease, *places[-1], **how)


def zigzag(count=1000):
    return [(40 + 320 * n / count, 60 + 60 * (n % 40 > 20)) for n in range(count)]


def test_every_sample_of_a_fast_pen_is_kept_with_its_pressure(pad):
    stroke(pad, zigzag(), pressure=0.8)
    (written,) = pad.handwriting().strokes
    assert len(written.points) == 1001
    assert {round(point.pressure, 2) for point in written.points} == {0.8}


def test_how_the_pen_is_held_does_not_matter(pad):
    stroke(pad, zigzag(20), tilt=45.0)
    assert len(pad.handwriting().points) == 21


def test_ink_drawn_as_it_comes_is_the_ink_that_is_drawn_at_once(pad):
    for at in range(0, 1000, 50):
        pad.grab()
        if at == 0:
            pen(pad, QEvent.Type.TabletPress, *zigzag()[0])
        for place in zigzag()[max(1, at) : at + 50]:
            pen(pad, QEvent.Type.TabletMove, *place)
    pen(pad, QEvent.Type.TabletRelease, *zigzag()[-1])
    by_and_by = pad.grab().toImage()
    pad._ink = None
    assert by_and_by == pad.grab().toImage()


def test_ink_is_seen_before_the_pen_is_lifted(pad):
    pen(pad, QEvent.Type.TabletPress, 100, 80)
    for x in range(100, 200, 2):
        pen(pad, QEvent.Type.TabletMove, x, 80)
    assert pad.grab().toImage().pixel(150, 80) == INK


def test_a_finger_writes_and_a_second_one_does_not(pad):
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(1, QPoint(50, 50), pad).commit()
    QTest.touchEvent(pad, finger).move(1, QPoint(90, 70), pad).press(2, QPoint(300, 150), pad).commit()
    QTest.touchEvent(pad, finger).move(1, QPoint(130, 50), pad).move(2, QPoint(310, 160), pad).commit()
    QTest.touchEvent(pad, finger).release(1, QPoint(130, 50), pad).release(2, QPoint(310, 160), pad).commit()
    (written,) = pad.handwriting().strokes
    assert max(point.x for point in written.points) < 0.4


def test_clearing_leaves_neither_ink_nor_samples(pad):
    stroke(pad, zigzag())
    pad.clear()
    assert pad.is_empty()
    assert pad.grab().toImage().pixel(200, 100) != INK


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ([(100, 100)], "signature.empty"),
        ([(100 + n, 100 + n % 3) for n in range(20)], "signature.too_small"),
        ([(40 + 10 * n, 100) for n in range(30)], "signature.straight_line"),
    ],
)
def test_a_dot_a_scribble_and_a_line_are_no_names(pad, places, said):
    stroke(pad, places)
    with pytest.raises(RuleViolation) as refused:
        pad.handwriting().check_plausible()
    assert refused.value.code == said


def test_a_short_name_written_small_is_a_signature(pad):
    stroke(pad, [(100 + 1.4 * n, 90 + 25 * (n % 8 > 3)) for n in range(40)])
    pad.handwriting().check_plausible()
