"""What the register is filtered by: words, state, category, grade, channel, how near the deadline is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import complaint_workflow as flow
from app.domain.complaints import ComplaintChannel
from app.forms import complaint_words
from app.services.complaint_ports import Urgency, Wanted
from app.services.complaint_register import Nearness
from app.ui.counter.complaints.looks import CategoryWords
from app.ui.counter.complaints.register.looks import urgency_words
from app.ui.counter.looks import word
from app.ui.counter.steered_line import SteeredLine
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

OPEN, ENDED = "open", "ended"
"""Stand for all states that still want something done, and for all others."""


class RegisterFilters(LiveWidget):
    """One line to type in, and five boxes below it that show their words whole.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, words: CategoryWords, parent: QWidget | None = None) -> None:
        """Begin with what is open."""
        super().__init__(parent)
        self._words = words
        self.line = SteeredLine()
        names = ("state", "category", "grade", "channel", "urgency")
        self.boxes: dict[str, QComboBox] = {name: QComboBox() for name in names}
        self.setLayout(column(self.line, row(*self.boxes.values(), space=8), space=8))
        self.setFocusProxy(self.line)
        self.settle()
        self.take({"state": OPEN})
        self.line.searched.connect(lambda _text: self.changed.emit())
        for box in self.boxes.values():
            box.currentIndexChanged.connect(lambda _at: self.changed.emit())

    @property
    def values(self) -> dict[str, str]:
        """What is chosen, by name; what does not matter is left out."""
        chosen = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        chosen["text"] = self.line.text().strip()
        return {name: value for name, value in chosen.items() if value}

    def take(self, values: Mapping[str, str]) -> None:
        """Choose this, and nothing else."""
        self.line.blockSignals(True)
        self.line.setText(values.get("text", ""))
        self.line.blockSignals(False)
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(values.get(name, ""))))
            box.blockSignals(False)
        self.changed.emit()

    def wanted(self, bounds: Nearness) -> Wanted:
        """Return what is looked for."""
        chosen = self.values
        near = bounds.wanted(Urgency(chosen["urgency"])) if "urgency" in chosen else Wanted()
        category, _, cause = chosen.get("category", "").partition("/")
        return replace(
            near,
            states=_states(chosen.get("state", "")),
            channel=chosen.get("channel", ""),
            category=category,
            cause=cause,
            grade=chosen.get("grade", ""),
            text=chosen.get("text", ""),
        )

    def retranslate(self) -> None:
        """Set every word."""
        say, policy = word, self._words.categories
        self.line.setPlaceholderText(translate("Register", "Number, transfer number or name"))
        states = [(OPEN, translate("Register", "Open")), (ENDED, translate("Register", "Ended"))]
        states += [(state, say(complaint_words.STATES, state)) for state in complaint_words.STATES]
        categories = [(one.key, self._words.cause(one.key, "")) for one in policy.categories]
        categories += [(choice.value, choice.label) for choice in self._words.causes()]
        offered: dict[str, tuple[str, list[tuple[str, str]]]] = {
            "state": (translate("Register", "All states"), states),
            "category": (translate("Register", "Categories"), categories),
            "grade": (translate("Register", "Grades"), [(g, self._words.grade(g)[0]) for g in policy.grades]),
            "channel": (
                translate("Register", "Channels"),
                [(one.value, say(complaint_words.CHANNELS, one.value)) for one in ComplaintChannel],
            ),
            "urgency": (translate("Register", "Any deadline"), [(one.value, urgency_words(one)) for one in Urgency]),
        }
        for name, (every, choices) in offered.items():
            _offer(self.boxes[name], every, choices)

    def restyle(self) -> None:
        """Keep the line wide enough for a number."""
        self.line.setMinimumWidth(theme.active().px(120))


def _states(chosen: str) -> tuple[str, ...]:
    if chosen == OPEN:
        return flow.OPEN
    if chosen == ENDED:
        return flow.ENDED
    return (chosen,) if chosen else ()


def _offer(box: QComboBox, every: str, choices: Sequence[tuple[str, str]]) -> None:
    """Offer the choices, keeping what was chosen."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(every, "")
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.blockSignals(False)
