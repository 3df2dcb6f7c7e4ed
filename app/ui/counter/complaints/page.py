"""Complaints: what waits at the left, one of them or a new one at the right, and further leaves beside."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.services.complaint_intake import ComplaintReceipt
from app.ui.counter.administration.page import Leaf
from app.ui.counter.complaints.case_page import KINDS, ComplaintPage
from app.ui.counter.complaints.desks import ComplaintDesks
from app.ui.counter.complaints.intake import IntakePage
from app.ui.counter.complaints.receipt import ReceiptPanel
from app.ui.counter.complaints.step_dialog import AskStep, ask_step
from app.ui.counter.complaints.work_list import WorkList
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_ROOMY = 1100


class ComplaintsPage(LiveWidget):
    """The desk of complaints.

    Signals:
        registered: with the ComplaintReceipt of a complaint that was just taken in.
    """

    registered = Signal(object)

    def __init__(
        self,
        desks: ComplaintDesks,
        around: Surroundings,
        *,
        leaves: Sequence[Leaf] = (),
        ask: AskStep = ask_step,
        parent: QWidget | None = None,
    ) -> None:
        """Work with the desks; each further leaf is built when it is first opened."""
        super().__init__(parent)
        self._desks, self._around, self._leaves = desks, around, tuple(leaves)
        self._built: dict[int, QWidget] = {}
        self.new = Button(icon="plus", kind=Kind.PRIMARY)
        self.lists, self.case = WorkList(around), ComplaintPage(desks, around, ask=ask)
        self.intake, self.receipt = IntakePage(desks, around), ReceiptPanel(around)
        self.empty, self._pages = EmptyState("megaphone"), QStackedWidget()
        self._header, self.tabs = PageHeader(self.new), QTabBar()
        self._body, self._all = QWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look what is to be done."""
        self._around.tasks.run(self, self._desks.lists.work, self.lists.show_work)

    def show_complaint(self, complaint_id: UUID) -> None:
        """Show a complaint where it stands."""
        self.tabs.setCurrentIndex(0)
        self._pages.setCurrentWidget(self.case)
        self.case.open_complaint(complaint_id)
        self.lists.mark(complaint_id)

    def take_in(self) -> None:
        """Begin with what somebody complains of."""
        self.tabs.setCurrentIndex(0)
        self._pages.setCurrentWidget(self.intake)
        self.intake.begin()

    def open_leaf(self, key: str) -> QWidget | None:
        """Show a further leaf and return its page; None where there is none of this key."""
        at = next((n for n, leaf in enumerate(self._leaves, 1) if leaf.key == key), 0)
        self.tabs.setCurrentIndex(at)
        return self._built.get(at)

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(translate("Complaints", "Complaints"))
        self.new.setText(translate("Complaints", "Take in a complaint"))
        self._make_room()
        self.tabs.setTabText(0, translate("Complaints", "Work"))
        for at, leaf in enumerate(self._leaves, 1):
            self.tabs.setTabText(at, leaf.title())
        self.empty.say(
            translate("Complaints", "Choose a complaint at the left"),
            translate("Complaints", "Or take one in: their words first, the number for them at once."),
        )

    def restyle(self) -> None:
        """Keep the list narrow, narrower still where there is little room."""
        px = theme.active().px
        self.lists.setFixedWidth(px(290) if self.width() >= px(_ROOMY) else px(210))
        for at, leaf in enumerate(self._leaves, 1):
            self.tabs.setTabIcon(at, theme.active().icon(leaf.icon, "ink_soft", 16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.restyle()

    def _lay_out(self) -> None:
        for page in (self.empty, self.case, self.intake, self.receipt):
            self._pages.addWidget(page)
        body = row(self.lists, self._pages, space=14)
        body.setStretch(1, 1)
        self._body.setLayout(body)
        self._all.addWidget(self._body)
        self.tabs.setExpanding(False)
        for _ in (None, *self._leaves):
            self.tabs.addTab("")
        self.tabs.setVisible(bool(self._leaves))
        outer = column(self._header, self.tabs, space=12, margin=(24, 20, 24, 20))
        outer.addWidget(self._all, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.lists)

    def _connect(self) -> None:
        self.new.setShortcut("Ctrl+N")
        self.new.clicked.connect(self.take_in)
        self.tabs.currentChanged.connect(self._turn)
        self._pages.currentChanged.connect(lambda _at: self._make_room())
        self.lists.chosen.connect(self.show_complaint)
        self.case.moved.connect(self.reload)
        self.case.unknown.connect(self._tell)
        self.intake.registered.connect(self._registered)
        self.intake.left.connect(lambda: self._pages.setCurrentWidget(self.case if self.case.view else self.empty))
        self.receipt.opened.connect(self.show_complaint)
        self._around.feed.follow(self, KINDS, self.reload)

    def _make_room(self) -> None:
        """Leave the whole width to what somebody says."""
        taking_in = self._pages.currentWidget() is self.intake
        self.lists.setVisible(not taking_in)
        self.new.setVisible(self._desks.may_register and not taking_in)

    def _turn(self, at: int) -> None:
        if at > 0 and at not in self._built:
            self._built[at] = self._leaves[at - 1].page()
            self._all.addWidget(self._built[at])
        self._all.setCurrentWidget(self._built[at] if at > 0 else self._body)

    def _registered(self, receipt: ComplaintReceipt) -> None:
        self._pages.setCurrentWidget(self.receipt)
        self.receipt.show_receipt(receipt)
        self.reload()
        self.registered.emit(receipt)

    def _tell(self, words: str) -> None:
        self._pages.setCurrentWidget(self.empty)
        self.empty.say(translate("Complaints", "It cannot be shown"), words)
