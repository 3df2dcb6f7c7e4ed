"""Capturing a signature from a pen of 1,000 Hz, against a bare widget that only records the samples.

Latency is what an event costs from being sent until the pad is free for the next one; painting is counted apart, since
a screen asks for it sixty times a second however fast the pen is.
"""

import json
import math
import os
import statistics
import time

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.application import make_application
from app.ui.memory import PassingMemory
from app.ui.widgets.signature_pad import SignaturePad

HERTZ, SECONDS = 1000, 4
FRAME = HERTZ // 60
ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "5"))
PEN = QPointingDevice(
    "pen",
    7,
    QInputDevice.DeviceType.Stylus,
    QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
    1,
    2,
)


class Recorder(QWidget):
    """Keeps place and pressure, and does nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.samples: list[tuple[float, float, float, float]] = []

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: N802 - as Qt has it
        """Take the sample."""
        place = event.position()
        self.samples.append((place.x(), place.y(), time.monotonic(), event.pressure()))
        event.accept()


def events(widget: QWidget) -> list[QTabletEvent]:
    """Return a name of eight strokes, written in four seconds."""
    total, stroke = HERTZ * SECONDS, HERTZ * SECONDS // 8
    made = []
    for n in range(total):
        first, last = n % stroke == 0, n % stroke == stroke - 1
        kind = QEvent.Type.TabletPress if first else QEvent.Type.TabletRelease if last else QEvent.Type.TabletMove
        x = 40 + (widget.width() - 80) * n / total
        y = widget.height() / 2 + widget.height() / 3 * math.sin(n / 60)
        place, pressure = QPointF(x, y), 0.5 + 0.4 * math.sin(n / 45)
        none = Qt.KeyboardModifier.NoModifier
        button, held = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton if last else Qt.MouseButton.LeftButton
        made.append(QTabletEvent(kind, PEN, place, place, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, none, button, held))
    return made


def written(widget: QWidget) -> dict[str, float]:
    """Write the name once and return what an event and a frame cost, in microseconds."""
    widget.resize(900, 400)
    widget.show()
    QApplication.processEvents()
    costs, frames = [], []
    for n, event in enumerate(events(widget)):
        begun = time.perf_counter()
        QApplication.sendEvent(widget, event)
        costs.append((time.perf_counter() - begun) * 1e6)
        if n % FRAME == 0:
            begun = time.perf_counter()
            QApplication.processEvents()
            frames.append((time.perf_counter() - begun) * 1e6)
    widget.hide()
    costs.sort()
    frames.sort()
    return {
        "event_p50_us": statistics.median(costs),
        "event_p99_us": costs[len(costs) * 99 // 100],
        "frame_p50_us": statistics.median(frames),
        "frame_p99_us": frames[len(frames) * 99 // 100],
    }


def median(rounds: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(statistics.median(each[name] for each in rounds), 1) for name in rounds[0]}


def main() -> None:
    make_application(PassingMemory())
    bare, ours, kept = [], [], 0
    for _ in range(ROUNDS):
        bare.append(written(Recorder()))
        pad = SignaturePad()
        ours.append(written(pad))
        kept = len(pad.handwriting().points)
    recorder, pad_costs = median(bare), median(ours)
    found = {
        "samples": HERTZ * SECONDS,
        "kept": kept,
        "recorder": recorder,
        "pad": pad_costs,
        "ratio": round(pad_costs["event_p50_us"] / recorder["event_p50_us"], 2),
        "share_of_a_millisecond": round(pad_costs["event_p99_us"] / 1000, 3),
        "frame_p99_ms": round(pad_costs["frame_p99_us"] / 1000, 2),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
