"""Walking the audit chain: a button, the work under way, and a verdict in words."""

from datetime import datetime

from PySide6.QtWidgets import QProgressBar, QWidget

from app.forms import vocabulary
from app.services.audit import AuditDesk
from app.services.queries import AttestationVerdict, AuditVerdict
from app.ui import locale_text
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import mark


class VerificationCard(Card):
    """Whether nothing that was recorded was changed, removed or cut off since."""

    def __init__(self, desk: AuditDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a verdict."""
        super().__init__(parent=parent)
        self._desk, self._around = desk, around
        self._verdict: AuditVerdict | None = None
        self._at: datetime | None = None
        self._mark, self._words = IconLabel("shield", "ink_soft", 28), text_label("", "strong", wrap=True)
        self._meaning, self._bar = text_label("", "soft", wrap=True), QProgressBar()
        self.verify = Button(icon="shield-check")
        # How many entries there are is known only at the end, so the bar tells that it moves, not how far it is.
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._attested: AttestationVerdict | None = None
        self._signed = text_label("", "soft", wrap=True)
        self._signed.hide()
        words = column(self._words, self._signed, self._meaning, self._bar, space=4)
        body = row(self._mark, words, self.verify, space=14)
        body.setStretch(1, 1)
        self.add(body)
        self.verify.clicked.connect(self.run)
        self.settle()

    @property
    def text(self) -> str:
        """The verdict, as it is said."""
        return self._words.text()

    def run(self) -> None:
        """Walk the chain."""
        self.verify.setEnabled(False)
        self._bar.show()
        self._around.tasks.run(self, self._verify, self._verified, failed=lambda _error: self._rest())

    def show_last(self, verdict: AuditVerdict, at: datetime) -> None:
        """Show what came of an earlier walk."""
        self._verdict, self._at = verdict, at
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "verify"):
            return
        self.verify.setText(translate("Audit", "Verify the chain"))
        self._say_signed()
        verdict = self._verdict
        if verdict is None:
            self._mark.show_icon("shield", "ink_soft")
            self._words.setText(translate("Audit", "The chain has not been verified here yet"))
            self._meaning.setText(
                translate("Audit", "Every entry carries the one before it; a change anywhere breaks all that follow.")
            )
            return
        when = self._around.moment(self._at) if self._at else ""
        self._meaning.setText(translate("Audit", "Verified {when}").format(when=when))
        if verdict.broken_at is None:
            self._mark.show_icon("shield-check", "good")
            told = translate("Audit", "The chain holds: {count} entries, none changed, none missing")
            self._words.setText(told.format(count=locale_text.count(verdict.entries)))
        else:
            self._mark.show_icon("shield-x", "act_text")
            self._words.setText(_broken(verdict.broken_reason).format(number=locale_text.count(verdict.broken_at)))

    def _verify(self) -> tuple[AuditVerdict, AttestationVerdict]:
        return self._desk.verify(), self._desk.verify_attestations()

    def _verified(self, verdicts: tuple[AuditVerdict, AttestationVerdict]) -> None:
        walked, self._attested = verdicts
        self._walked(walked)
        if self._attested.standing:
            self._around.notify(self._signed.text(), Tone.ACT)

    def _say_signed(self) -> None:
        verdict = self._attested
        self._signed.setVisible(verdict is not None)
        if verdict is None:
            return
        if not verdict.standing:
            told = translate("Audit", "The signatures hold: {count} approvals and statements of the staff")
            self._signed.setText(told.format(count=locale_text.count(verdict.checked)))
        else:
            act = word(vocabulary.ACTIONS, verdict.act)
            what = " · ".join(part for part in (act, verdict.staff_name, verdict.subject) if part)
            told = translate("Audit", "A signature does not hold: {what}. {reason}")
            self._signed.setText(told.format(what=what, reason=_standing(verdict.standing)))
        role = "error" if verdict.standing else "soft"
        mark(self._signed, "role", role)

    def _walked(self, verdict: AuditVerdict) -> None:
        self._rest()
        self.show_last(verdict, self._around.now())
        if verdict.broken_at is not None:
            self._around.notify(self.text, Tone.ACT)

    def _rest(self) -> bool:
        self.verify.setEnabled(True)
        self._bar.hide()
        return False


def _broken(reason: str) -> str:
    if reason == "gap":
        return translate("Audit", "The chain is broken: entry {number} is missing")
    if reason == "truncated":
        return translate("Audit", "The chain is broken: it was cut off before entry {number}")
    if reason == "forged":
        return translate("Audit", "The chain is broken at entry {number}: it was put in")
    return translate("Audit", "The chain is broken at entry {number}: it was changed after it was written")


def _standing(standing: str) -> str:
    return {
        "forged": translate("Audit", "It does not fit what was signed."),
        "unknown_key": translate("Audit", "The key is not this person's."),
        "altered": translate("Audit", "The record says something else than was signed."),
        "missing": translate("Audit", "It was removed."),
    }[standing]
