from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.passwords import faults
from app.ui.counter.service.withdrawing import WithdrawDialog
from app.ui.language import Language
from app.ui.progress import Progress
from app.ui.theme.tokens import ThemeName, Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, Kind
from app.ui.widgets.chips import Badge, Chip, StateChip
from app.ui.widgets.dialogs import BugDialog, Confirm
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.masked_value import MaskedValue, ReasonDialog
from app.ui.widgets.password_meter import PasswordMeter
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.search_box import SearchBox, SearchHit
from app.ui.widgets.signature_pad import SignaturePad
from app.ui.widgets.star_rating import StarRating
from app.ui.widgets.step_rail import StepMark, StepRail, StepState
from app.ui.widgets.ticket_bar import TicketBar, TicketOnHand
from app.ui.widgets.timeline import Moment, Timeline
from app.ui.widgets.toast import Toasts

NOW = datetime(2026, 3, 2, 2, 24, tzinfo=UTC)


@pytest.fixture
def window(qtbot):
    shown = QWidget()
    shown.resize(900, 600)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.mark.parametrize("name", ThemeName)
def test_an_icon_button_is_drawn_anew_in_every_theme(qtbot, look, name):
    button = IconButton("users")
    qtbot.addWidget(button)
    look(theme=ThemeName.DARK if name is ThemeName.LIGHT else ThemeName.LIGHT)
    before = button.icon().cacheKey()
    look(theme=name)
    assert button.icon().cacheKey() != before


def test_a_button_says_its_shortcut(qtbot):
    button = IconButton("lock")
    qtbot.addWidget(button)
    button.say("Lock", "Ctrl+L")
    assert button.toolTip() == "Lock (Ctrl+L)"
    assert button.accessibleName() == "Lock"


def test_a_state_is_said_in_words_and_follows_the_language(qtbot, look):
    def looks(state):
        from app.ui import language

        chinese = language.active().language is Language.CHINESE
        return ("等候" if chinese else "Waiting", "clock", Tone.SOON)

    chip = StateChip(looks, "waiting")
    qtbot.addWidget(chip)
    assert chip.text == "Waiting"
    look(Language.CHINESE)
    assert chip.text == "等候"


def test_a_badge_of_nought_is_not_shown(window):
    badge = Badge(0)
    badge.setParent(window)
    badge.set_count(0)
    assert badge.isHidden()
    badge.set_count(3)
    assert not badge.isHidden()


def test_tones_differ_in_more_than_colour(qtbot):
    chip = Chip("Overdue", icon="circle-alert", tone=Tone.ACT)
    qtbot.addWidget(chip)
    assert chip.text
    assert chip.property("tone") == "act"


def test_a_banner_without_words_hides(window):
    banner = Banner("Printer away", action="Retry", parent=window)
    assert not banner.isHidden()
    banner.say("")
    assert banner.isHidden()


def test_undo_calls_back_and_the_toast_goes(window):
    toasts, undone = Toasts(window), []
    toast = toasts.undo("Ticket closed", lambda: undone.append(1))
    toast.action_button.click()
    assert undone == [1]
    assert toasts.shown == []


def test_the_same_message_is_not_stacked(window):
    toasts = Toasts(window)
    assert toasts.say("Saved") is toasts.say("Saved")
    assert len(toasts.shown) == 1


def test_results_appear_while_one_types_and_enter_takes_one(window, tasks, qtbot):
    hits = [SearchHit("张晓明", "C1"), SearchHit("张小梅", "C2")]
    box = SearchBox(lambda text: [hit for hit in hits if text in hit.title], tasks)
    box.setParent(window)
    box.show()
    box.setText("张")
    box._look()
    tasks.wait_idle()
    assert len(box.hits()) == 2
    QTest.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as heard:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert heard.args[0].detail == "C2"


def test_an_answer_to_an_older_question_is_not_shown(window, tasks):
    box = SearchBox(lambda text: [SearchHit(text)], tasks)
    box.setParent(window)
    box.setText("zh")
    box._look()
    box.setText("li")
    tasks.wait_idle()
    assert box.hits() == ()


def test_a_value_is_masked_again_when_its_time_is_up(qtbot, window):
    value = MaskedValue("138****1234", ask=lambda _parent: "client asks", parent=window)
    value.show()
    value.reveal_asked.connect(lambda reason: value.reveal("13800001234" if reason else "", seconds=1))
    value._eye.click()
    assert value.text == "13800001234"
    value._copy.click()
    value._count_down()
    assert value.text == "138****1234"
    assert QGuiApplication.clipboard().text() == ""


def test_a_value_masks_itself_when_its_page_is_left(window):
    value = MaskedValue("138****1234", parent=window)
    value.show()
    value.reveal("13800001234")
    value.hide()
    assert value.text == "138****1234"


def test_without_a_reason_nothing_is_revealed(qtbot, window):
    value = MaskedValue("138****1234", ask=lambda _parent: "", parent=window)
    with qtbot.assertNotEmitted(value.reveal_asked):
        value._eye.click()


def test_a_reason_must_be_given(qtbot):
    dialog = ReasonDialog()
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog._asked.line.setText(" ")
    assert not dialog.accept_button.isEnabled()
    dialog._asked.line.setText("Client asks ")
    assert dialog.accept_button.isEnabled()
    assert dialog.reason == "Client asks"


def test_a_usual_reason_is_given_with_a_press(qtbot):
    dialog = WithdrawDialog("scan.pdf")
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.asked.usual[1].click()
    assert dialog.accept_button.isEnabled()
    assert dialog.asked.reason == "Cannot be read"


def test_a_signature_has_places_times_and_pressure(qtbot, window):
    pad = SignaturePad(window)
    pad.resize(400, 200)
    pad.show()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    for at in range(110, 300, 10):
        QTest.mouseMove(pad, QPoint(at, 100 + at % 40))
    with qtbot.waitSignal(pad.changed):
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(300, 120))
    ink = pad.handwriting()
    assert ink.aspect == 2
    assert (ink.points[0].x, ink.points[0].y, ink.points[0].ms) == (0.25, 0.5, 0)
    assert all(0 <= point.x <= 1 and point.pressure == 0.5 for point in ink.points)
    pad.clear()
    assert pad.is_empty()


def test_a_face_is_chosen_with_its_word(qtbot):
    rating = StarRating()
    qtbot.addWidget(rating)
    with qtbot.waitSignal(rating.rated) as heard:
        rating._buttons[4].click()
    assert heard.args == [4]
    assert rating.stars == 4
    assert rating._buttons[4].text() == "Satisfied"


def test_the_meter_says_the_first_rule_that_does_not_hold(qtbot):
    meter = PasswordMeter(lambda text: faults(text, "li", "Li"))
    qtbot.addWidget(meter)
    meter.judge("abc")
    assert "10" in meter.verdict
    meter.judge("Quiet-harbour-2026")
    assert meter.verdict == "Very good"


def test_the_panel_shows_how_far_and_stops_on_cancel(qtbot, window):
    panel, progress = ProgressPanel(window), Progress()
    panel.watch(progress, "Importing")
    progress.report(0.5, "500 of 1,000")
    assert panel._words.text() == "Importing · 500 of 1,000"
    assert panel._left.text() == "50%"
    with qtbot.waitSignal(panel.cancelled):
        panel._cancel.click()
    assert progress._cancelled


def test_the_ticket_bar_offers_what_fits_the_state(qtbot):
    bar = TicketBar(lambda: NOW)
    qtbot.addWidget(bar)
    bar.show()
    bar.set_window("Window 3")
    bar.set_waiting(2)
    assert bar.next_button.isEnabled()
    bar.show_ticket(TicketOnHand(number="A023", service="Account", since=NOW - timedelta(minutes=7)))
    assert not bar.next_button.isVisible()
    assert bar._number.text() == "A023"
    assert bar._minutes.text == "7 min"


def test_whoever_is_being_served_is_neither_called_nor_missed_but_finished(qtbot):
    bar = TicketBar(lambda: NOW)
    qtbot.addWidget(bar)
    bar.show()
    bar.set_window("Window 3")
    bar.show_ticket(TicketOnHand(number="A023", service="Account", since=NOW, serving=True))
    assert not any(button.isVisible() for button in (bar._serve, bar._recall, bar._absent))
    with qtbot.waitSignal(bar.finish):
        bar._finish.click()


def test_call_next_rests_when_nobody_waits(qtbot):
    bar = TicketBar(lambda: NOW)
    qtbot.addWidget(bar)
    bar.set_window("Window 3")
    assert not bar.next_button.isEnabled()


def test_steps_are_told_to_a_screen_reader(qtbot):
    rail = StepRail()
    qtbot.addWidget(rail)
    rail.show_steps([StepMark("Apply", StepState.DONE), StepMark("Sign", StepState.NOW)])
    assert rail.accessibleName() == "Apply: done, Sign: now"
    assert not rail.grab().isNull()


def test_a_timeline_replaces_its_moments(qtbot):
    line = Timeline()
    qtbot.addWidget(line)
    line.show_moments([Moment("10:00", "Opened"), Moment("10:05", "Signed", "by Li")])
    line.show_moments([Moment("10:10", "Sealed")])
    assert [moment.title for moment in line.moments] == ["Sealed"]


def test_asking_once_puts_the_verb_on_the_button_and_cancel_first(qtbot):
    dialog = Confirm("Delete the draft?", "It cannot be brought back.", "Delete draft")
    qtbot.addWidget(dialog)
    assert dialog.accept_button.text() == "Delete draft"
    assert not dialog.accept_button.isDefault()
    assert dialog.accept_button.property("kind") == str(Kind.DANGER)


def test_the_number_of_a_bug_can_be_copied(qtbot):
    dialog = BugDialog("Something went wrong.", "7K3-QM2")
    qtbot.addWidget(dialog)
    dialog._copy.click()
    assert QGuiApplication.clipboard().text() == "7K3-QM2"


def test_an_icon_keeps_its_distance_when_words_come_later(qtbot):
    button = Button(icon="lock")
    qtbot.addWidget(button)
    narrow = button.iconSize().width()
    button.setText("Lock")
    assert button.iconSize().width() > narrow


def test_new_words_do_not_cost_a_button_its_shortcut(qtbot):
    button = Button("Next")
    qtbot.addWidget(button)
    button.setShortcut("F5")
    button.setText("Call next")
    assert button.shortcut().toString() == "F5"
    assert button.toolTip() == "F5"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_they_stand_on(qtbot, key):
    button = Button("Original seen")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_an_empty_state_keeps_its_words_whole_in_a_narrow_and_low_place(qtbot):
    empty = EmptyState("archive")
    qtbot.addWidget(empty)
    empty.say("Choose an item", "What belongs to it, and until when it is kept, is shown here.")
    empty.show()
    for width, height, with_icon in ((480, 400, True), (200, 400, True), (480, 120, False)):
        empty.resize(width, height)
        QApplication.processEvents()
        sentence = empty._sentence.geometry()
        assert empty.rect().contains(sentence)
        assert sentence.height() >= empty._sentence.heightForWidth(sentence.width())
        assert empty._mark.isVisible() == with_icon
