import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread

from app.domain.errors import Conflict, RuleViolation
from app.ui.progress import Cancelled, Progress
from app.ui.tasks import Lane


def test_the_result_comes_back_in_the_windows_thread(tasks, qtbot):
    got = []
    owner = QObject()
    tasks.run(owner, lambda: threading.current_thread().name, lambda name: got.append((name, QThread.currentThread())))
    tasks.wait_idle()
    assert got == [("guitai-database", owner.thread())]


def test_work_of_one_lane_runs_one_after_the_other(tasks):
    order = []
    owner = QObject()
    for number in range(20):
        tasks.run(owner, partial(order.append, number))
    tasks.wait_idle()
    assert order == list(range(20))


def test_the_lanes_do_not_wait_for_each_other(tasks):
    gate, owner, got = threading.Event(), QObject(), []
    tasks.run(owner, lambda: gate.wait(5), lambda _seen: got.append("database"))
    tasks.run(owner, gate.set, lambda _none: got.append("documents"), lane=Lane.DOCUMENTS)
    tasks.wait_idle()
    assert set(got) == {"database", "documents"}


def test_a_result_whose_owner_is_gone_is_dropped(tasks):
    import shiboken6

    owner, got = QObject(), []
    tasks.run(owner, lambda: 1, got.append)
    shiboken6.delete(owner)
    tasks.wait_idle()
    assert got == []


def test_cancelled_work_delivers_nothing(tasks):
    got = []
    owner = QObject()
    tasks.run(owner, lambda: 1, got.append).cancel()
    tasks.wait_idle()
    assert got == []


def test_an_error_that_nobody_handles_takes_the_one_error_path(tasks, heard):
    def work():
        raise Conflict("client.changed")

    owner = QObject()
    tasks.run(owner, work)
    tasks.wait_idle()
    assert [error.code for error in heard.errors] == ["client.changed"]


def test_an_error_that_the_screen_handles_goes_no_further(tasks, heard):
    def work():
        raise RuleViolation("form.required", "name")

    owner = QObject()
    tasks.run(owner, work, failed=lambda error: isinstance(error, RuleViolation))
    tasks.wait_idle()
    assert heard.errors == []


def test_retry_does_the_same_work_again(tasks, heard):
    tries, got, owner = [], [], QObject()

    def work():
        tries.append(1)
        if len(tries) == 1:
            raise OSError("printer")
        return "printed"

    tasks.run(owner, work, got.append)
    tasks.wait_idle()
    heard.retries[0]()
    tasks.wait_idle()
    assert got == ["printed"]


def test_progress_tells_how_long_it_will_take(qtbot, monkeypatch):
    moments = iter([0.0, 10.0, 20.0])
    monkeypatch.setattr("app.ui.progress.time.monotonic", lambda: next(moments))
    steps, progress = [], Progress()
    progress.moved.connect(steps.append)
    for done in (0.0, 0.25, 0.5):
        progress.report(done, "rows")
    assert [step.seconds_left for step in steps] == [None, pytest.approx(30), pytest.approx(20)]


def test_cancel_stops_the_work_at_its_next_report(tasks, heard):
    progress, started, owner = Progress(), threading.Event(), QObject()

    def work():
        for done in range(10_000):
            started.set()
            progress.report(done / 10_000)
            threading.Event().wait(0.001)

    task = tasks.run(owner, work, progress=progress)
    started.wait(5)
    task.cancel()
    tasks.wait_idle()
    assert isinstance(task.error, Cancelled)
    assert heard.errors == []


def test_busy_is_said_once_for_several_pieces_of_work(tasks):
    said, owner = [], QObject()
    tasks.busy_changed.connect(said.append)
    tasks.run(owner, lambda: 1)
    tasks.run(owner, lambda: 2)
    tasks.wait_idle()
    assert said == [True, False]


def test_what_stands_by_goes_on_uncounted_until_it_is_told_to_stop(tasks, qtbot):
    rounds, ended = [], threading.Event()

    def work(stop):
        while not stop.wait(0.001):
            rounds.append(1)
        ended.set()

    stop = tasks.stand_by(work)
    qtbot.waitUntil(lambda: len(rounds) > 2)
    assert tasks.idle
    stop()
    assert ended.wait(5)


def test_closing_waits_for_nobody_who_stands_by(tasks, qtbot, heard):
    gone, begun = threading.Event(), threading.Event()

    def work(stop):
        begun.set()
        gone.wait(30)

    tasks.stand_by(work)
    assert begun.wait(5)
    tasks.close()
    gone.set()
    assert heard.errors == []


def test_what_breaks_while_standing_by_is_reported(tasks, qtbot, heard):
    def work(stop):
        raise ValueError("broken")

    tasks.stand_by(work)
    qtbot.waitUntil(lambda: len(heard.errors) == 1)
