"""One terminal beside the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.people import TerminalKind
from app.domain.records import Scope
from app.services.terminal_views import TerminalView
from app.ui.counter.administration.terminals.looks import kind_words, scope_words, standing_looks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Section
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


class TerminalDetail(Card):
    """Who let it in, what it can read, and the way to revoke it.

    Signals:
        revoke: the button, with the terminal.
        open_restricted: restricted complaints are to be opened to the terminal, or closed; with the terminal.
    """

    revoke = Signal(object)
    open_restricted = Signal(object)

    def __init__(
        self, around: Surroundings, *, may_revoke: bool, may_open: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show none yet."""
        super().__init__(parent=parent)
        self.terminal: TerminalView | None = None
        self._around, self._may_revoke, self._may_open = around, may_revoke, may_open
        self._code, self._kind, self._standing = text_label("", "title"), text_label("", "soft"), Chip()
        self._came, self._reads, self._gone = (text_label("", wrap=True) for _ in range(3))
        self._came_section, self._reads_section, self._gone_section = Section(), Section(), Section()
        self.end, self.restricted = Button(icon="ban"), Button(icon="shield-check")
        self.restricted.clicked.connect(lambda: self.open_restricted.emit(self.terminal))
        self.end.clicked.connect(lambda: self.revoke.emit(self.terminal))
        self._came_section.body.addWidget(self._came)
        self._reads_section.body.addWidget(self._reads)
        self._gone_section.body.addWidget(self._gone)
        self.add(row(column(self._code, self._kind, space=0), 1, self._standing, space=8))
        for section in (self._came_section, self._reads_section, self._gone_section):
            self.add(section)
        self.add(row(self.restricted, 1))
        self.add(row(self.end, 1))
        self.body.addStretch(1)
        self.settle()

    def show_terminal(self, terminal: TerminalView) -> None:
        """Show one."""
        self.terminal = terminal
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        one = getattr(self, "terminal", None)
        if one is None:
            return
        self._came_section.set_title(translate("Terminals", "Let in"))
        self._reads_section.set_title(translate("Terminals", "Can read"))
        self._gone_section.set_title(translate("Terminals", "Revoked"))
        self.end.setText(translate("Terminals", "Revoke…"))
        self._code.setText(one.code)
        self._kind.setText(kind_words(one))
        words, icon, tone = standing_looks(one)
        self._standing.show_state(words, icon=icon, tone=tone)
        self._reads.setText(scope_words(one))
        self._came.setText(self._came_words(one))
        self._gone_section.setVisible(one.revoked_at is not None)
        if one.revoked_at is not None:
            text = translate("Terminals", "{moment} by {name}")
            self._gone.setText(text.format(moment=self._around.moment(one.revoked_at), name=one.revoked_by))
        self.restricted.setText(
            translate("Terminals", "Close restricted complaints")
            if Scope.RESTRICTED in one.scopes
            else translate("Terminals", "Open restricted complaints")
        )
        counter = one.terminal_kind is TerminalKind.COUNTER
        self.restricted.setVisible(self._may_open and counter and one.revoked_at is None)
        self.end.setVisible(self._may_revoke and one.revoked_at is None and not one.here)

    def _came_words(self, one: TerminalView) -> str:
        if one.enrolled_at is None:
            return translate("Terminals", "With the branch")
        moment = self._around.moment(one.enrolled_at)
        if not one.approved_by:
            return translate("Terminals", "{moment}, with the branch").format(moment=moment)
        return translate("Terminals", "{moment} by {name}").format(moment=moment, name=one.approved_by)
