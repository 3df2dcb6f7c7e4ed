"""The tariff as clients may see it, where it was put up, and what was taken today."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.policy import Payment
from app.forms import vocabulary
from app.services.fee_views import ReceiptsOfDay
from app.services.fees import FeeDesk
from app.services.ports import PageImage, PageImages
from app.services.tariff import Posting, TariffDesk, TariffView
from app.ui import language, locale_text, messages
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card, PageHeader
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.page_view import PageView, to_image

_DOTS = 144.0


@dataclass(frozen=True, slots=True)
class Fees:
    """All the page shows, loaded together."""

    tariff: TariffView
    day: ReceiptsOfDay | None
    """None for whoever handles no money."""


class FeesPage(LiveWidget):
    """One page for two questions: what does it cost, and what did we take.

    Signals:
        left: the person goes back to the cases.
    """

    left = Signal()

    def __init__(
        self,
        tariff: TariffDesk,
        fees: FeeDesk,
        draw: PageImages,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        """Ask the desks; nothing is loaded before the page is shown."""
        super().__init__(parent)
        self._tariff, self._fees, self._draw, self._around = tariff, fees, draw, around
        self.found: Fees | None = None
        self.back, self.print_sheet = Button(icon="arrow-left", kind=Kind.GHOST), Button(icon="printer")
        self._header = PageHeader(self.back, self.print_sheet)
        self.fault, self.pages = Banner(tone=Tone.ACT), PageView(widest=700)
        self.day, self.posted = Card(), Card()
        self._lines, self._sums = QWidget(), text_label("", "strong", wrap=True)
        self._postings = text_label("", "soft", wrap=True)
        self.place, self.post = QLineEdit(), Button(icon="stamp", size="small")
        self._lay_out()
        self._connect()
        self.settle()

    def reload(self) -> None:
        """Look at tariff and receipts as they are now."""
        words = language.active().language.value
        self._around.tasks.run(self, partial(self._load, words), self._show, failed=self._failed)
        self._around.tasks.run(self, partial(self._pages_in, words), self._paint, lane=Lane.DOCUMENTS)

    def retranslate(self) -> None:
        """Set every word; the sheet is laid out anew in the language."""
        self._header.say(translate("Fees", "Tariff and receipts"))
        self.back.setText(translate("Fees", "Back"))
        self.print_sheet.setText(translate("Fees", "Print the tariff"))
        self.day.set_title(translate("Fees", "Receipts of today at this terminal"))
        self.posted.set_title(translate("Fees", "Put up for clients"))
        self.place.setPlaceholderText(translate("Fees", "Where it hangs, such as the hall's notice board"))
        self.post.setText(translate("Fees", "Log as put up today"))
        if self.found is not None:
            self._tell(self.found)
            if self.isVisible():
                self.reload()

    def restyle(self) -> None:
        """Keep the side as wide as a receipt's number asks."""
        self._side.setFixedWidth(theme.active().px(320))

    def _lay_out(self) -> None:
        self.day.add(self._sums)
        self.day.add(self._lines)
        for part in (self._postings, self.place, self.post):
            self.posted.add(part)
        inner = QWidget()
        inner.setLayout(column(self.day, self.posted, 1, space=12))
        self._side = QScrollArea()
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setWidgetResizable(True)
        self._side.setWidget(inner)
        body = row(self.pages, self._side, space=14)
        body.setStretch(0, 1)
        outer = column(self._header, self.fault, space=10)
        outer.addLayout(body, 1)
        self.setLayout(outer)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.print_sheet.clicked.connect(self._print)
        self.post.clicked.connect(self._post)
        self.place.returnPressed.connect(self._post)
        self._around.feed.follow(self, {"receipt", "refund", "tariff_notice"}, self._follow)

    def _follow(self) -> None:
        if self.found is not None:
            self.reload()

    def _load(self, words: str) -> Fees:
        tariff = self._tariff.tariff(words)
        # Whoever handles no money only looks at the tariff; asking for the receipts would be refused and audited.
        return Fees(tariff, self._fees.day() if tariff.may_post else None)

    def _pages_in(self, words: str) -> Sequence[PageImage]:
        return self._draw(self._tariff.pdf(words), _DOTS)

    def _paint(self, pages: Sequence[PageImage]) -> None:
        self.pages.show_pages([to_image(page) for page in pages])

    def _show(self, found: Fees) -> None:
        self.found = found
        self._tell(found)

    def _tell(self, found: Fees) -> None:
        self.day.setVisible(found.day is not None)
        if found.day is not None:
            self._sums.setText(_sums(found.day))
            self._rebuild(found.day)
        for field in (self.place, self.post):
            field.setVisible(found.tariff.may_post)
        missing = translate("Fees", "This edition is not logged as put up yet.")
        lines = [] if found.tariff.posted else [missing]
        self._postings.setText("\n".join([*lines, *map(_posting, found.tariff.postings)]))

    def _rebuild(self, day: ReceiptsOfDay) -> None:
        fresh = QWidget()
        lines = []
        for receipt in day.receipts:
            facts = (self._around.hour(receipt.at), word(vocabulary.PAYMENTS, receipt.payment.value), receipt.by)
            lines.append(_line(receipt.receipt_no, locale_text.money(receipt.amount_fen), " · ".join(facts)))
        for refund in day.refunded:
            about = " · ".join((self._around.hour(refund.at), refund.reason, refund.by))
            lines.append(_line(refund.refund_no, locale_text.money(-refund.amount_fen), about))
        fresh.setLayout(column(*lines, space=8))
        self.day.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh

    def _print(self) -> None:
        work = partial(self._tariff.print_sheet, language.active().language.value)
        self._around.tasks.run(self, work, self._printed, failed=self._failed)

    def _printed(self, printer: str) -> None:
        self.fault.say("")
        words = translate("Fees", "The tariff is printed on {printer}.").format(printer=printer)
        self._around.notify(words, Tone.GOOD)

    def _post(self) -> None:
        work = partial(self._tariff.post, self.place.text(), language.active().language.value)
        self._around.tasks.run(self, work, self._logged, failed=self._failed)

    def _logged(self, view: TariffView) -> None:
        self.fault.say("")
        self.place.clear()
        self._show(Fees(view, self.found.day if self.found else None))

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, RuleViolation | Refused | Unavailable):
            return False
        self.fault.say(messages.say(error))
        return True


def _sums(day: ReceiptsOfDay) -> str:
    if not day.receipts and not day.refunded:
        return translate("Fees", "Nothing was taken yet. Each receipt appears here with its number.")
    ways = [
        f"{word(vocabulary.PAYMENTS, payment.value)} {locale_text.money(day.taken_by(payment))}"
        for payment in Payment
        if day.taken_by(payment)
    ]
    count = len(day.receipts)
    told = translate("Fees", "{count} receipts, {sum}") if count != 1 else translate("Fees", "1 receipt, {sum}")
    told = told.format(count=count, sum=locale_text.money(day.taken_fen))
    back = translate("Fees", "given back {sum}").format(sum=locale_text.money(day.refunded_fen))
    return " · ".join([told, *ways, *([back] if day.refunded else [])])


def _posting(posting: Posting) -> str:
    return translate("Fees", "Edition {edition}: {date}, {place}, {name}").format(
        edition=posting.edition, date=locale_text.short_date(posting.on), place=posting.place, name=posting.by
    )


def _line(number: str, amount: str, about: str) -> QWidget:
    line = QWidget()
    head = row(text_label(number, selectable=True), 1, text_label(amount, "strong"), space=6)
    line.setLayout(column(head, text_label(about, "caption", wrap=True), space=0))
    return line
