"""The page of appointments over real desks: calendar, lists, booking sheet."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.domain.intervals import Interval
from app.domain.reception import Channel
from app.services.booking_commands import MoveAppointment
from app.services.booking_jobs import BookingJobs
from app.ui.counter.appointments.boards import Mode
from app.ui.counter.appointments.calendar.change import Grip
from app.ui.screenshots import settle
from app.ui.theme import theme
from tests.fakes.booking_branch import SERVICE, TEN
from tests.fakes.booking_screens import booking_screens

HALF = timedelta(minutes=30)


@pytest.fixture
def screens(tmp_path, tasks):
    made = booking_screens(tmp_path / "guitai.db", tasks)
    yield made
    tasks.wait_idle()
    made.branch.store.close()


@pytest.fixture
def shown(screens, qtbot, tasks):
    def make(who="supervisor", day=TEN):
        page = screens.page(who)
        qtbot.addWidget(page)
        page.resize(1200, 760)
        page.show()
        page.calendar.bar.show_day(day.date())
        tasks.wait_idle()
        return page

    return make


def blocks(page):
    return {(b.starts, b.ends, page.calendar.laid.board.lanes[b.lane].title) for b in page.calendar.laid.board.blocks}


def state(page):
    return page.detail.view.state if page.detail.view else None


def answer(page, tasks, **typed):
    page.acts.dialog.view.fill(typed)
    page.acts.dialog.view.submit()
    tasks.wait_idle()


def test_the_day_stands_by_person_by_room_and_in_the_week(screens, shown, tasks):
    teller = screens.branch.staff["teller"].id
    screens.branch.book(staff_id=teller, room_id=screens.branch.room.id)
    page = shown()
    assert blocks(page) == {(600, 615, "3 · 林晓")}
    page.calendar.bar.show_mode(Mode.ROOMS)
    tasks.wait_idle()
    assert blocks(page) == {(600, 615, "贵宾室")}
    page.calendar.bar.show_mode(Mode.WEEK)
    tasks.wait_idle()
    assert blocks(page) == {(600, 615, "林晓")}
    assert len(page.calendar.laid.board.lanes) == 10


def test_month_and_agenda_show_the_same_appointments(screens, shown, tasks):
    screens.branch.book()
    page = shown()
    page.calendar.bar.show_mode(Mode.MONTH)
    tasks.wait_idle()
    assert "1 appointments" in page.calendar.month.words(TEN.date())
    page.calendar.bar.show_mode(Mode.AGENDA)
    tasks.wait_idle()
    assert len(page.calendar.agenda.model.rows) == 1


def test_moving_by_keyboard_asks_for_a_reason_and_keeps_the_chain(screens, shown, tasks, qtbot):
    kept = screens.branch.book(staff_id=screens.branch.staff["teller"].id)
    page = shown()
    view = page.calendar.view
    view.point(page.calendar.laid.slot_of(kept.appointment_id))
    view.take_hold(Grip.MOVE)
    view.step(0, 30)
    assert view.change.verdict.allowed
    view.drop()
    answer(page, tasks)
    qtbot.waitUntil(lambda: blocks(page) == {(630, 645, "3 · 林晓")})
    assert [step.to_state for step in page.detail._steps][-2:] == ["requested", "confirmed"]
    assert page.detail.view.moved_from == kept.appointment_id


def test_news_that_comes_while_something_is_held_waits_until_it_is_let_go(screens, shown, tasks, qtbot):
    kept = screens.branch.book(staff_id=screens.branch.staff["teller"].id)
    page = shown()
    view = page.calendar.view
    view.point(page.calendar.laid.slot_of(kept.appointment_id))
    view.take_hold(Grip.MOVE)
    view.step(0, 30)
    screens.branch.book(staff_id=screens.branch.staff["colleague"].id)
    page.reload()
    tasks.wait_idle()
    assert (view.change is not None, len(blocks(page))) == (True, 1)
    view.give_up()
    qtbot.waitUntil(lambda: len(blocks(page)) == 2)


def test_under_the_pointer_stands_who_has_the_time_already(screens, shown):
    teller = screens.branch.staff["teller"].id
    screens.branch.book(staff_id=teller)
    later = screens.branch.book(at=TEN + HALF, staff_id=teller)
    page = shown("greeter")
    view = page.calendar.view
    view.point(page.calendar.laid.slot_of(later.appointment_id))
    view.take_hold(Grip.MOVE)
    view.step(0, -30)
    assert not view.change.verdict.allowed
    assert "林晓" in view.bubble.words.text()
    view.give_up()


def test_a_supervisor_moves_against_a_check_with_a_reason_that_stays(screens, shown, tasks, qtbot):
    teller = screens.branch.staff["teller"].id
    screens.branch.book(staff_id=teller)
    later = screens.branch.book(at=TEN + HALF, staff_id=teller)
    page = shown()
    view = page.calendar.view
    view.point(page.calendar.laid.slot_of(later.appointment_id))
    view.take_hold(Grip.MOVE)
    view.step(0, -30)
    assert view.change.verdict.overridable
    view.drop()
    answer(page, tasks, override_reason="客户从外地赶来")
    qtbot.waitUntil(lambda: page.detail.view is not None and bool(page.detail.view.overridden))
    assert "客户从外地赶来" in page.detail.mark.text


def test_a_time_is_booked_for_a_client_on_file(screens, shown, tasks, qtbot):
    client = screens.branch.person(name="张晓明")
    page = shown()
    tried = page.calendar.laid.tried(page.calendar.laid.slot_at(TEN, screens.branch.staff["teller"].id, None))
    page.sheet.service = lambda: SERVICE
    page.sheet.at(tried)
    tasks.wait_idle()
    sheet = page.sheet.dialog
    assert sheet.times.current.starts_at == TEN
    (line,) = screens.branch.desks.reception("teller").look_up("张晓明")
    sheet.who.finder.found.emit(line)
    sheet.wishes.told.setChecked(True)
    qtbot.waitUntil(lambda: not sheet.times.hold.isHidden())
    sheet.book()
    qtbot.waitUntil(lambda: blocks(page) == {(600, 615, "3 · 林晓")})
    qtbot.waitUntil(lambda: state(page) == "confirmed")
    assert page.detail.view.client_id == client.client_id
    assert sheet.times.held_until is None


def test_a_sheet_without_who_says_so_and_stays_open(screens, shown, tasks):
    page = shown()
    page.sheet.at(None)
    tasks.wait_idle()
    page.sheet.dialog.book()
    assert page.sheet.dialog.isVisible()
    assert "who comes" in page.sheet.dialog.refusal.text
    page.sheet.dialog.reject()


@pytest.fixture
def sheet(screens, shown, tasks):
    """A supervisor pointed at ten o'clock, which somebody has, for a client on file."""
    teller = screens.branch.staff["teller"].id
    screens.branch.book(staff_id=teller)
    screens.branch.person(name="张晓明")
    page = shown()
    page.sheet.service = lambda: SERVICE
    page.sheet.at(page.calendar.laid.tried(page.calendar.laid.slot_at(TEN, teller, None)))
    tasks.wait_idle()
    (line,) = screens.branch.desks.reception("teller").look_up("张晓明")
    page.sheet.dialog.who.finder.found.emit(line)
    tasks.wait_idle()
    return page.sheet.dialog


def begins(screens):
    return sorted(
        one.interval.starts_at for one in screens.branch.store.bookings.standing(Interval(TEN, TEN + 9 * HALF))
    )


def test_a_reason_is_for_the_time_that_was_refused_and_not_for_one_pointed_at_before(screens, sheet, tasks, qtbot):
    at = next(n for n, free in enumerate(sheet.times.times) if free.starts_at == TEN + 2 * HALF)
    qtbot.waitUntil(lambda: not sheet._pause.isActive())
    sheet.times.list.go_to(at)
    sheet.book()
    qtbot.waitUntil(sheet.override.isVisible)
    assert "11:00" in sheet.override.placeholderText()
    sheet.override.setText("材料由客户经理另行告知")
    sheet.book()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert begins(screens) == [TEN, TEN + 2 * HALF]


def test_whoever_picks_a_free_time_gives_no_reason_for_the_taken_one(screens, sheet, tasks, qtbot):
    qtbot.waitUntil(sheet.override.isVisible)
    sheet.override.setText("急")
    at = next(n for n, free in enumerate(sheet.times.times) if free.starts_at == TEN + HALF)
    sheet.times.list.go_to(at)
    assert not sheet.override.isVisible()
    sheet.wishes.told.setChecked(True)
    sheet.book()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert begins(screens) == [TEN, TEN + HALF]


def test_in_large_print_the_buttons_stay_on_a_low_screen(screens, sheet, tasks):
    was = theme.active().name
    theme.active().wear(was, large_print=True)
    sheet.who.finder.newcomer.emit("王小明")
    sheet.book()
    settle()
    tall, room = sheet.minimumSizeHint().height(), sheet.screen().availableGeometry().height()
    theme.active().wear(was, large_print=False)
    assert tall < room


def test_a_prospect_is_typed_and_repeated_weekly(screens, shown, tasks, qtbot):
    page = shown()
    page.sheet.service = lambda: SERVICE
    page.sheet.at(None)
    tasks.wait_idle()
    sheet = page.sheet.dialog
    sheet.who.finder.newcomer.emit("王小明")
    from tests.fakes.booking_branch import prospect

    who = prospect()
    sheet.who.form.fill({"phone": who.phone, "identity_number": who.document_number})
    sheet.wishes.told.setChecked(True)
    sheet.wishes.weeks.setCurrentIndex(sheet.wishes.weeks.findData(3))
    tasks.wait_idle()
    sheet.book()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    book = page._desks.book
    lines = book.between(TEN - timedelta(days=1), TEN + timedelta(days=30))
    assert len(lines) == 3
    assert len({book.appointment(line.appointment_id).series_id for line in lines}) == 1


def test_a_request_waits_with_its_clock_and_is_settled(screens, shown, tasks, qtbot):
    screens.branch.at().request(screens.branch.request(wish_from=TEN))
    page = shown()
    assert page.tabs.tabText(2) == "Requests (1)"
    screens.branch.clock.advance(days=2)
    page.requests.reload()
    qtbot.waitUntil(lambda: page.tabs.tabText(2) == "Requests (1, 1 overdue)")
    page.requests.acted.emit(page.requests.table.current())
    tasks.wait_idle()
    sheet = page.sheet.dialog
    qtbot.waitUntil(lambda: sheet.times.current is not None)
    sheet.wishes.told.setChecked(True)
    sheet.book()
    qtbot.waitUntil(lambda: page.tabs.tabText(2) == "Requests")


def test_by_which_channel_they_asked_stands_below_the_requests_a_moved_one_once(screens, shown, tasks, qtbot):
    kept = screens.branch.book()
    screens.branch.at().move(
        MoveAppointment(appointment_id=kept.appointment_id, starts_at=TEN + HALF, reason="改期")
    )  # fmt: skip
    screens.branch.at("supervisor").request(screens.branch.request(wish_from=TEN, channel=Channel.ONLINE))
    page = shown()
    tasks.wait_idle()
    assert page.requests.figures.words.text().endswith("Online 1 · By phone 1")


def test_declining_wants_an_alternative(screens, shown, tasks, qtbot):
    screens.branch.at().request(screens.branch.request(wish_from=TEN))
    page = shown()
    page.acts.decline(page.requests.table.current())
    answer(page, tasks, reason="当日设备检修")
    assert page.acts.dialog.isVisible()
    answer(page, tasks, alternative="可改约周四上午")
    qtbot.waitUntil(lambda: page.tabs.tabText(2) == "Requests")


def test_cancelling_offers_the_time_to_whoever_waits(screens, shown, tasks, qtbot):
    kept = screens.branch.book()
    desk = screens.branch.at()
    desk.wait(desk.request(screens.branch.request(wish_from=TEN - HALF)))
    page = shown()
    page.acts.cancel(page.calendar.laid.line(kept.appointment_id))
    answer(page, tasks, reason="行程有变")
    qtbot.waitUntil(lambda: page.tabs.currentWidget() is page.waiting)
    assert any("asked first" in notice for notice in screens.notices)


def test_enter_in_todays_list_notes_the_arrival(screens, shown, tasks, qtbot):
    screens.branch.book(screens.branch.person(name="张晓明"))
    screens.branch.clock.advance(days=1, minutes=20)
    page = shown()
    page.tabs.setCurrentWidget(page.today)
    QTest.keyClick(page.today.table.view, Qt.Key.Key_Return)
    tasks.wait_idle()
    assert any("is here: number Y" in notice for notice in screens.notices)
    qtbot.waitUntil(lambda: page.tabs.tabText(1) == "Today's list")


def test_nobody_came_and_came_after_all(screens, shown, tasks, qtbot):
    kept = screens.branch.book()
    screens.branch.clock.advance(days=1, hours=1)
    page = shown("greeter")
    page.acts.miss(page.calendar.laid.line(kept.appointment_id))
    tasks.wait_idle()
    qtbot.waitUntil(lambda: state(page) == "no_show")
    page.acts.undo_miss(page.detail.view)
    answer(page, tasks, reason="堵车")
    qtbot.waitUntil(lambda: state(page) == "confirmed")


def test_what_the_program_noted_by_itself_is_told_in_words(screens, shown, tasks, qtbot):
    kept = screens.branch.book()
    screens.branch.clock.advance(days=1, hours=1)
    BookingJobs(screens.branch.desks.at("greeter"), screens.branch.tools).run()
    page = shown("greeter")
    page.detail.show_appointment(kept.appointment_id)
    qtbot.waitUntil(lambda: state(page) == "no_show")
    told = [label.text() for label in page.detail.findChildren(QLabel)]
    assert any("Nobody came in time; noted by the program." in text for text in told)
    assert not any("booking." in text for text in told)


def test_the_first_free_time_is_gone_to(screens, shown, tasks, qtbot):
    page = shown(day=TEN - timedelta(days=1))
    page.calendar.bar.service.setCurrentIndex(page.calendar.bar.service.findData(SERVICE))
    page.calendar.view.commanded.emit("find")
    tasks.wait_idle()
    verdict = page.calendar.laid.tried(page.calendar.view.cursor_slot).interval
    assert verdict.starts_at >= screens.branch.clock() + timedelta(hours=2)


def test_whoever_is_to_be_told_is_listed_until_they_were(screens, shown, tasks, qtbot):
    screens.branch.book(screens.branch.person(name="张晓明"))
    page = shown("greeter")
    assert page.tabs.tabText(5) == "To tell (1)"
    page.tabs.setCurrentWidget(page.telling)
    page.telling.silent.click()
    qtbot.waitUntil(lambda: page.telling.table.model.rows[0].tries == 1)
    page.telling.dial.click()
    qtbot.waitUntil(lambda: any("张*: 12" in notice for notice in screens.notices))
    page.telling.told.click()
    qtbot.waitUntil(lambda: page.tabs.tabText(5) == "To tell")


def test_texts_and_calendars_are_saved_as_files(screens, shown, tasks, qtbot, tmp_path):
    kept = screens.branch.book()
    page = shown("greeter")
    page.telling._where = lambda _parent, name: str(tmp_path / name)
    page.files.where = lambda _parent, name: str(tmp_path / name)
    page.telling.export.click()
    page.files.save_one(page.calendar.laid.line(kept.appointment_id))
    page.calendar.bar.file.click()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.ics"))) == 2)
    assert b"BEGIN:VCALENDAR" in (tmp_path / f"{kept.number}.ics").read_bytes()
    qtbot.waitUntil(lambda: list(tmp_path.glob("sms-*.csv")) != [])


def test_requests_are_taken_in_from_a_file_and_refused_ones_say_why(screens, shown, tasks, qtbot, tmp_path):
    from tests.fakes.booking_branch import prospect

    who, file = prospect(), tmp_path / "online.csv"
    rows = ("name,phone,document_kind,document_number,service,wish_from",
            f"王小明,{who.phone},resident_id,{who.document_number},{SERVICE},2026-11-25",
            f"王小明,{who.phone},resident_id,{who.document_number},NO-SUCH,2026-11-25")  # fmt: skip
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    page = shown("greeter")
    page.files.pick = lambda _parent: [file]
    page.requests.more.click()
    qtbot.waitUntil(lambda: page.files.dialog is not None)
    assert "1 taken in, 0 known already, 1 refused" in page.files.dialog.sum.text()
    assert "line 3" in page.files.dialog.lines.text()
    page.files.dialog.accept()
    qtbot.waitUntil(lambda: page.tabs.tabText(2) == "Requests (1)")
