"""The notices of a case: what the client was told in writing, printed or saved for them."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation, Unavailable
from app.services.views import NoticeView, PrintView
from app.ui import locale_text, messages
from app.ui.counter.printer_box import PRINTER, PrinterBox
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


class NoticeCard(Card):
    """The latest notice; hidden where there is none."""

    def __init__(
        self, desks: ServiceDesks, around: Surroundings, *, ask: AskPath = ask_path, parent: QWidget | None = None
    ) -> None:
        """Begin without a notice; ``ask`` says where a copy is saved."""
        super().__init__(parent=parent)
        self._desks, self._around, self._ask = desks, around, ask
        self.notice: NoticeView | None = None
        self._facts, self._points = text_label("", "soft", wrap=True, selectable=True), text_label("", wrap=True)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.printer = PrinterBox()
        self.print_button, self.save = Button(icon="printer", size="small"), Button(icon="download", size="small")
        self.print_button.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        tools = row(self.printer, self.print_button, self.save, 1)
        self.add(column(self._facts, self._points, self.fault, tools, space=8))
        self.hide()
        around.tasks.run(self, desks.notices.printers, self._show_printers)
        self.settle()

    def show_notices(self, notices: tuple[NoticeView, ...]) -> None:
        """Show the latest of a case's notices."""
        former = self.notice
        self.notice = notices[-1] if notices else None
        if former is None or self.notice is None or former.notice_id != self.notice.notice_id:
            self.fault.say("")
        self.setVisible(self.notice is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        notice = getattr(self, "notice", None)
        if notice is None:
            return
        supplement = notice.purpose == "supplement"
        missing = translate("Service", "Notice of what is missing")
        self.set_title(missing if supplement else translate("Service", "Notice of refusal"))
        facts = [notice.notice_no, self._around.moment(notice.made_at), notice.made_by]
        if notice.reply_by is not None:
            day = locale_text.short_date(notice.reply_by)
            facts.append(translate("Service", "to be handed in by {day}").format(day=day))
        self._facts.setText(" · ".join(facts))
        numbered = len(notice.points) > 1
        points = enumerate(notice.points, 1)
        self._points.setText("\n".join(f"{n}. {point}" if numbered else point for n, point in points))
        self.print_button.setText(translate("Service", "Print for the client"))
        self.save.setText(translate("Service", "Save as PDF"))

    def _print(self) -> None:
        if self.notice is not None:
            printer = self.printer.currentText()
            self._around.memory.keep(PRINTER, printer)
            work = partial(self._desks.notices.print_notice, self.notice.notice_id, printer)
            self._around.tasks.run(self, work, self._printed, failed=self._failed)

    def _printed(self, _copy: PrintView) -> None:
        self.fault.say("")
        self._around.notify(translate("Service", "The printer has taken the notice."), Tone.GOOD)

    def _save(self) -> None:
        path = self._ask(self, f"{self.notice.notice_no}.pdf") if self.notice is not None else ""
        if path and self.notice is not None:
            work = partial(write_made, partial(self._desks.notices.pdf, self.notice.notice_id), Path(path))
            self._around.tasks.run(self, work, self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self.fault.say("")
        self._around.notify(translate("Service", "Saved as {file}.").format(file=path.name), Tone.GOOD)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, Unavailable | RuleViolation):
            return False
        self.fault.say(messages.say(error))
        return True

    def _show_printers(self, printers: tuple[str, ...]) -> None:
        self.printer.offer(printers, self._around.memory.recall(PRINTER))
        self.printer.setVisible(bool(printers))
        self.print_button.setEnabled(bool(printers))
