"""What is wanted: service, with whom, where, how they asked, and from which day on a time is looked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from app.domain.people import Staff
from app.domain.reception import Channel
from app.domain.staffing import Room
from app.forms import vocabulary
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.date_edit import DateEdit
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.cards import Section
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

MOST_WEEKS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What can be chosen."""

    services: tuple[str, ...]
    people: tuple[Staff, ...]
    rooms: tuple[Room, ...]
    channels: tuple[Channel, ...] = (Channel.PHONE, Channel.COUNTER, Channel.ONLINE, Channel.EMAIL)


class Wishes(LiveWidget):
    """The wishes of whoever wants to come.

    Signals:
        changed: something else is wanted, so that other times can be had.
    """

    changed = Signal()

    def __init__(self, offered: Offered, around: Surroundings, parent: QWidget | None = None) -> None:
        """Offer services, people and rooms."""
        super().__init__(parent)
        self._offered, self._around = offered, around
        self.service, self.staff, self.room, self.channel = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.day, self.need, self.weeks = DateEdit(), QLineEdit(), QComboBox()
        self.told, self._bring = QCheckBox(), text_label("", "soft", wrap=True)
        self._labels = {
            name: text_label("", "strong") for name in ("service", "staff", "room", "channel", "day", "need", "weeks")
        }
        self._section = Section()
        self._lay_out()
        for box in (self.service, self.staff, self.room):
            box.currentIndexChanged.connect(self._tell_changed)
        self.day.editingFinished.connect(self.changed)
        self.day.edited.connect(self._tell_day)
        self.settle()

    @property
    def service_code(self) -> str:
        """Which service."""
        return str(self.service.currentData())

    @property
    def staff_id(self) -> UUID | None:
        """With whom; None for anybody."""
        return _uuid(self.staff)

    @property
    def room_id(self) -> UUID | None:
        """Where; None for wherever it fits."""
        return _uuid(self.room)

    @property
    def first_day(self) -> date | None:
        """From which day on."""
        return self.day.day()

    def name_of(self, who: UUID | None) -> str:
        """Return the name of a person or room that is offered."""
        names = {one.id: one.name for one in self._offered.people} | {one.id: one.name for one in self._offered.rooms}
        return names.get(who, "") if who is not None else ""

    def start(self, service: str, staff_id: UUID | None, room_id: UUID | None, day: date) -> None:
        """Begin with these wishes."""
        for box, value in ((self.service, service), (self.staff, staff_id), (self.room, room_id)):
            at = box.findData(value)
            if at >= 0:
                box.setCurrentIndex(at)
        self.day.put(day.isoformat())

    def retranslate(self) -> None:
        """Set every word."""
        self._section.set_title(translate("Appointments", "What for, with whom, where"))
        for name, words in {
            "service": translate("Appointments", "Service"),
            "staff": translate("Appointments", "With"),
            "room": translate("Appointments", "Where"),
            "channel": translate("Appointments", "Asked"),
            "day": translate("Appointments", "From"),
            "need": translate("Appointments", "Need"),
            "weeks": translate("Appointments", "Repeat"),
        }.items():
            self._labels[name].setText(words)
            getattr(self, name).setAccessibleName(words)
        self.told.setText(translate("Appointments", "The client knows what to bring"))
        catalogue = self._around.words
        self._fill(self.service, [(catalogue.service(code), code) for code in self._offered.services])
        anybody, anywhere = translate("Appointments", "Anybody who may"), translate("Appointments", "Wherever it fits")
        self._fill(self.staff, [(anybody, None), *((one.name, one.id) for one in self._offered.people)])
        self._fill(self.room, [(anywhere, None), *((one.name, one.id) for one in self._offered.rooms)])
        self._fill(self.channel, [(word(vocabulary.CHANNELS, one.value), one) for one in self._offered.channels])
        weeks = translate("Appointments", "{weeks} weeks running")
        once = translate("Appointments", "once")
        self._fill(self.weeks, [(once, 1), *((weeks.format(weeks=n), n) for n in range(2, MOST_WEEKS + 1))])
        self._say_bring()

    def _say_bring(self) -> None:
        needs = self._around.words.materials(self.service_code)
        bring = translate("Appointments", "Bring: {materials}").format(materials=", ".join(needs))
        minutes = translate("Appointments", "about {minutes} min").format(
            minutes=self._around.words.minutes(self.service_code)
        )
        self._bring.setText(f"{minutes} · {bring}" if needs else minutes)
        self.told.setVisible(bool(needs))

    def _tell_day(self) -> None:
        if self.day.day() is not None:
            self.changed.emit()

    def _tell_changed(self) -> None:
        self._say_bring()
        self.changed.emit()

    @staticmethod
    def _fill(box: QComboBox, entries: Sequence[tuple[str, object]]) -> None:
        kept = box.currentData()
        box.blockSignals(True)
        box.clear()
        for words, value in entries:
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(kept), 0))
        box.blockSignals(False)

    def _lay_out(self) -> None:
        px = theme.active().px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        # Two beside each other: the sheet fits on a small screen.
        places = {
            "service": (0, 0),
            "staff": (2, 0),
            "room": (2, 2),
            "channel": (3, 0),
            "day": (3, 2),
            "weeks": (4, 0),
            "need": (4, 2),
        }
        for name, (line, at) in places.items():
            control = getattr(self, name)
            grid.addWidget(self._labels[name], line, at)
            grid.addWidget(control, line, at + 1, 1, 3 if name == "service" else 1)
            if isinstance(control, QComboBox):
                control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                control.setMinimumContentsLength(6)
        grid.addWidget(self._bring, 1, 1, 1, 3)
        self._section.body.addLayout(grid)
        self._section.body.addWidget(self.told)
        self.setLayout(column(self._section))
        self.setFocusProxy(self.service)


def _uuid(box: QComboBox) -> UUID | None:
    chosen = box.currentData()
    return chosen if isinstance(chosen, UUID) else None
