"""The record of calls: why each number was called when it was; typing a number tells who went before it and why."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from app.services.call_record import CallLine, CallRecordDesk, TicketStory
from app.ui import messages
from app.ui.counter.looks import why_icon
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


class CallRecordDialog(Dialog):
    """Today's calls at the left; at the right the line as one call found it, or the story of a number."""

    def __init__(self, desk: CallRecordDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Look at once."""
        super().__init__(parent, icon="history", width=860)
        self._desk, self._around = desk, around
        self._calls: tuple[CallLine, ...] = ()
        self._story: TicketStory | None = None
        self.number, self.list = QLineEdit(), EntryList()
        self._about, self.told = text_label("", "subtitle", wrap=True), text_label("", wrap=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.number.returnPressed.connect(self._look_up)
        self.list.selected.connect(self._tell)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.told)
        self.list.setMinimumSize(theme.active().px(300), theme.active().px(340))
        right = QWidget()
        right.setLayout(column(self._about, scroll, space=8))
        body = row(self.list, right, space=16)
        body.setStretch(1, 1)
        self.body.addWidget(self.number)
        self.body.addLayout(body)
        around.tasks.run(self, desk.calls, self._show)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self.say(translate("Queue", "Record of calls"), translate("Queue", "Close"))
        self.number.setPlaceholderText(translate("Queue", "A number, such as A023: who was called before it, and why"))
        self._fill()

    def _show(self, calls: tuple[CallLine, ...]) -> None:
        self._calls = calls
        self._fill()

    def _fill(self) -> None:
        self.list.show_entries([self._entry(call) for call in self._calls])
        if self._story is not None:
            self._tell_story(self._story)
        elif not self._calls:
            self._about.setText(translate("Queue", "Nobody was called yet today"))

    def _entry(self, call: CallLine) -> Entry:
        icon, colour = why_icon(call.why)
        detail = translate("Queue", "Window {window} · {name}").format(window=call.window, name=call.teller_name)
        out = translate("Queue", "Out of turn") if call.reason else messages.say_code(call.why, {})
        return Entry(
            title=f"{call.number}  {out}", detail=detail, right=self._around.hour(call.called_at), icon=icon,
            colour=colour, key=call,
        )  # fmt: skip

    def _tell(self, entry: object) -> None:
        call = entry.key if isinstance(entry, Entry) else None
        if not isinstance(call, CallLine):
            return
        self._story = None
        hour = self._around.hour
        self._about.setText(
            translate("Queue", "{number}, here since {since}, called at {hour} to window {window}").format(
                number=call.number, since=hour(call.issued_at), hour=hour(call.called_at), window=call.window
            )
        )
        lines = [translate("Queue", "Why: {why}").format(why=self._why(call))]
        lines.append(translate("Queue", "Waiting then: {count}").format(count=call.waiting))
        if call.passed:
            lines.append(translate("Queue", "Went on waiting although they had come before it, or stood before it:"))
        lines += [
            f"{passed.number}  {hour(passed.issued_at)}  {messages.say_code(passed.why, {})}"
            + self._kept(passed.because)
            for passed in call.passed
        ]
        left = call.passed_count - len(call.passed)
        if left > 0:
            lines.append(translate("Queue", "and {count} more").format(count=left))
        self.told.setText("\n".join(lines))

    def _kept(self, because: str) -> str:
        """Say what kept the window from one, where it was not the order of the line."""
        if because == "order":
            return ""
        code = because if "." in because else f"passed.{because}"
        return "  –  " + _said(code)

    def _why(self, call: CallLine) -> str:
        if call.reason:
            return translate("Queue", "out of turn: {reason}").format(reason=call.reason)
        return messages.say_code(call.why, {})

    def _look_up(self) -> None:
        wanted = self.number.text().strip()
        if wanted:
            self._around.tasks.run(self, partial(self._desk.story, wanted), self._tell_story)

    def _tell_story(self, story: TicketStory | None) -> None:
        self._story, hour = story, self._around.hour
        if story is None:
            self._about.setText(translate("Queue", "No such number was given today"))
            self.told.setText("")
            return
        called = hour(story.called_at) if story.called_at else translate("Queue", "not called")
        about = translate("Queue", "{number}: here since {since}, called {called}")
        self._about.setText(about.format(number=story.number, since=hour(story.issued_at), called=called))
        if not story.before:
            self.told.setText(translate("Queue", "Nobody who came later was called before it."))
            return
        lines = [translate("Queue", "Came later and were called before it:")]
        for before in story.before:
            call, why = before.call, _said(before.because)
            reason = f" ({call.reason})" if call.reason else ""
            window = translate("Queue", "window {window}").format(window=call.window)
            lines.append(f"{hour(call.called_at)}  {call.number}  {window}  –  {why}{reason}")
        self.told.setText("\n".join(lines))


def _said(code: str) -> str:
    """Say a code whose sentence may want names that the record does not keep, without them."""
    bare = {
        "staff.registration_missing": translate("Queue", "the window's teller is not registered for its service"),
        "staff.registration_lapsed": translate("Queue", "the registration of the window's teller had lapsed"),
    }
    return bare[code] if code in bare else messages.say_code(code, {})


def show_record(parent: QWidget, desk: CallRecordDesk, around: Surroundings) -> None:
    """Show the dialog until it is closed."""
    dialog = CallRecordDialog(desk, around, parent.window())
    dialog.exec()
    dialog.deleteLater()
