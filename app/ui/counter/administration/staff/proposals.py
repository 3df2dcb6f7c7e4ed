"""Proposals of roles that wait for a second person: who, what changes, why, by whom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.role_grants import GrantState
from app.services.staff_views import GrantView
from app.ui.counter.administration.wording import role_words
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Badge, Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_HEIGHT, _MOST_SEEN = 52, 2


class ProposalRow(LiveWidget):
    """One proposal.

    Signals:
        agreed, refused: with the GrantView.
    """

    agreed = Signal(object)
    refused = Signal(object)

    def __init__(self, grant: GrantView, parent: QWidget | None = None) -> None:
        """Show a proposal; whoever may not decide reads who may."""
        super().__init__(parent)
        self.grant = grant
        self._what, self._why = text_label("", "strong", wrap=True), text_label("", "caption", wrap=True)
        self._chip = Chip()
        self.agree, self.refuse = Button(icon="check", kind=Kind.PRIMARY, size="small"), Button(size="small")
        self.agree.clicked.connect(lambda: self.agreed.emit(self.grant))
        self.refuse.clicked.connect(lambda: self.refused.emit(self.grant))
        words = column(self._what, self._why, space=2)
        body = row(IconLabel("user-cog", "on_soon_soft", 20), words, self._chip, self.refuse, self.agree, space=10)
        body.setStretch(1, 1)
        self.setLayout(body)
        for button in (self.agree, self.refuse):
            button.setVisible(grant.may_decide)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        grant = self.grant
        before = role_words(grant.former_roles) or translate("Administration", "no role")
        told = translate("Administration", "{name}: {before} → {after}")
        self._what.setText(told.format(name=grant.staff_name, before=before, after=role_words(grant.roles)))
        why = translate("Administration", "Proposed by {name}: {reason}")
        self._why.setText(why.format(name=grant.proposed_by, reason=grant.reason or "–"))
        self.agree.setText(translate("Administration", "Agree"))
        self.refuse.setText(translate("Administration", "Refuse…"))
        if grant.state == GrantState.UNCHECKED:
            self._chip.show_state(
                translate("Administration", "In force, to be checked"), icon="triangle-alert", tone=Tone.SOON
            )
        else:
            words = translate("Administration", "Waits for a second person")
            self._chip.show_state(words, icon="hourglass", tone=Tone.NOTE)
        self._chip.setVisible(not grant.may_decide or grant.state == GrantState.UNCHECKED)


class ProposalsCard(Card):
    """The proposals; hidden while none waits.

    Signals:
        agreed, refused: with the GrantView.
    """

    agreed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(margin=12, parent=parent)
        self.rows: list[ProposalRow] = []
        self._badge = Badge(tone=Tone.SOON)
        self._list = column(space=10)
        self.add_to_head(self._badge)
        inner = QWidget()
        inner.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.add(self._scroll)
        self.hide()
        self.settle()

    def show_grants(self, grants: Sequence[GrantView]) -> None:
        """Show these proposals, those the person may decide first."""
        for each in self.rows:
            each.deleteLater()
        self.rows = [ProposalRow(grant) for grant in sorted(grants, key=lambda one: not one.may_decide)]
        while (item := self._list.takeAt(0)) is not None:
            del item
        for each in self.rows:
            each.agreed.connect(self.agreed)
            each.refused.connect(self.refused)
            self._list.addWidget(each)
        self._list.addStretch(1)
        self._badge.set_count(len(grants))
        bars = Qt.ScrollBarPolicy
        many = len(grants) > _MOST_SEEN
        self._scroll.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if many else bars.ScrollBarAlwaysOff)
        self._scroll.setFixedHeight(theme.active().px(_HEIGHT * min(len(grants), _MOST_SEEN)))
        self.setVisible(bool(grants))

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(translate("Administration", "Roles that wait to be checked"))
