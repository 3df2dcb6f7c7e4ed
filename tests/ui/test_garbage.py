"""Widgets in cycles are destroyed in the window's thread, whoever was allocating when they were due."""

import gc
import threading

from PySide6.QtWidgets import QWidget

from app.ui.failures import Failures
from app.ui.tasks import Tasks


class Page(QWidget):
    """A page that holds itself, and tells on which thread it went."""

    def __init__(self, went):
        super().__init__()
        self.me, self._went = self, went

    def __del__(self):
        self._went.append(threading.current_thread())


def much():
    """Allocate what stays: what is freed again is subtracted from the collector's count."""
    return [[{}] for _ in range(200_000)]


def test_a_busy_worker_destroys_no_widget(qtbot, tasks):
    went, kept = [], []
    Page(went)
    tasks.run(tasks, much, kept.append)
    tasks.wait_idle()
    assert went == []
    qtbot.waitUntil(lambda: bool(went), timeout=10_000)
    assert went == [threading.main_thread()]


def test_python_collects_again_once_there_are_no_workers(qapp):
    before = gc.isenabled()
    tasks = Tasks(Failures())
    assert not gc.isenabled()
    tasks.close()
    assert gc.isenabled() == before
