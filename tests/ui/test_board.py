"""The call board on screens of several sizes."""

import math
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from app.domain.announcements import Spoken
from app.services.board import BoardDesk, BoardView, CalledTicket, LineStanding
from app.services.queue import QueueDesk
from app.services.reception import CheckMethod, Receive, ReceptionDesk
from app.services.voice import SilentVoice
from app.ui import language, screenshots
from app.ui.announcer import Announcer
from app.ui.board.sizes import digit_height
from app.ui.board.watch import BoardWatch
from app.ui.board.window import BoardSetting, BoardWindow
from app.ui.changes import ChangeFeed
from app.ui.language import Language
from app.ui.physical import Ruler
from tests.fakes.counter_branch import counter_branch
from tests.fakes.voices import WrittenVoice

NOW = datetime(2026, 11, 23, 10, 25)  # noqa: DTZ001 - as it stands on the wall
SCREENS = {"wall": (1920, 1080, 55), "small": (1920, 1080, 43), "upright": (1080, 1920, 43), "fine": (3840, 2160, 65)}


def ruler(width, height, inches):
    return Ruler(math.hypot(width, height) / (inches * 25.4))


def view():
    called = [("A023", "10"), ("L003", "8"), ("Y004", "5"), ("C011", "2")]
    return BoardView(
        called=tuple(
            CalledTicket(ticket_id=UUID(int=n), number=number, window=window, calls=1, called_at=NOW, waited_for=True)
            for n, (number, window) in enumerate(called)
        ),
        next_up=("A024", "A025", "V002"),
        lines=tuple(LineStanding(line, 123, timedelta(minutes=88)) for line in "ABCYVTL"),
        windows=(),
    )


@pytest.fixture
def board(qtbot):
    def make(voice=None):
        made = BoardWindow(
            "示例证券中山路营业部", lambda: NOW, Announcer(voice or SilentVoice(), tuple(Spoken)), BoardSetting()
        )
        qtbot.addWidget(made)
        return made

    return make


@pytest.mark.parametrize(("width", "height", "inches"), SCREENS.values(), ids=SCREENS)
def test_every_digit_is_a_two_hundredth_of_eight_metres_high(board, width, height, inches):
    made, measured = board(), ruler(width, height, inches)
    made.measure(measured)
    assert digit_height(made.sizes.number) / measured.per_mm >= 8000 / 200


@pytest.mark.parametrize("code", ["zh_CN", "zh_HK", "en"])
@pytest.mark.parametrize(("width", "height", "inches"), SCREENS.values(), ids=SCREENS)
def test_no_text_is_cut_off(board, width, height, inches, code):
    language.active().speak(Language.ENGLISH if code == "en" else Language.CHINESE, traditional=code == "zh_HK")
    made = board()
    made.measure(ruler(width, height, inches))
    made.resize(width, height)
    made.show_view(view())
    made.show()
    screenshots.settle()
    made.grab()
    painted = [text for pane in (made.called, made.next, made.lines) for text in pane.painted]
    assert [text for text, room in painted if not room] == []
    assert {"A023", "→ 10", "A024", "123", "88"} <= {text for text, _ in painted}
    assert (made.width(), made.height()) == (width, height)


def test_classes_that_do_not_fit_at_once_take_turns(board):
    made = board()
    made.measure(ruler(1920, 1080, 43))
    made.resize(1920, 1080)
    made.show_view(view())
    made.show()
    screenshots.settle()
    seen = set()
    for _ in range(7):
        seen |= {row.letter for row in made.lines.seen()}
        made.lines.go_on()
    assert len(made.lines.seen()) < 7
    assert seen == set("ABCYVTL")


def test_a_board_without_a_voice_says_so_and_one_with_it_does_not(board):
    assert "not spoken" in board()._hint.text()
    assert "not spoken" not in board(WrittenVoice())._hint.text()


def receive(branch, name="王小明"):
    desk, client = ReceptionDesk(branch.place), branch.client(name)
    check = desk.check_identity(client.id, CheckMethod.SEEN)
    return desk.receive(Receive(client_id=client.id, need="业务", service_codes=("BANK-CHG",), identity_check=check))


def test_a_call_and_a_recall_at_a_window_are_shown_and_announced(qtbot, tasks):
    branch, voice, feed = counter_branch(), WrittenVoice(), ChangeFeed()
    branch.store.subscribe(feed.publish)
    announcer, begun = Announcer(voice, (Spoken.MANDARIN,)), []
    announcer.begun.connect(begun.append)
    made = BoardWindow("营业部", lambda: NOW, announcer, BoardSetting())
    qtbot.addWidget(made)
    made.show()
    watch = BoardWatch(made, BoardDesk(branch.place).glance, announcer, tasks, feed)
    receive(branch)
    qtbot.waitUntil(lambda: made.next.numbers == ("A001",))
    queue = QueueDesk(branch.place)
    called = queue.call_next()
    qtbot.waitUntil(lambda: [(one.number, one.window, one.again) for one in begun] == [("A001", "3", False)])
    assert made.called.rows == [("A001", "3")]
    branch.clock.advance(seconds=25)
    queue.recall(called.ticket_id)
    qtbot.waitUntil(lambda: watch._calls == {called.ticket_id: 2})
    assert [one.again for one in announcer._waiting] == [True]
    announcer.stop()


def test_what_was_called_before_the_board_came_on_is_shown_and_not_announced_again(qtbot, tasks):
    branch = counter_branch()
    receive(branch)
    QueueDesk(branch.place).call_next()
    announcer, begun = Announcer(SilentVoice(), ()), []
    announcer.begun.connect(begun.append)
    made = BoardWindow("营业部", lambda: NOW, announcer, BoardSetting())
    qtbot.addWidget(made)
    BoardWatch(made, BoardDesk(branch.place).glance, announcer, tasks, ChangeFeed())
    qtbot.waitUntil(lambda: made.called.rows == [("A001", "3")])
    assert begun == []
