"""What the seal needs somebody to see to: a certificate that ends, documents that wait for a timestamp."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.errors import Unavailable
from app.services.sealing_certificates import CertificateView
from app.services.timestamps import PendingTimestamp
from app.ui import locale_text, messages
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

AGAIN_MS: Final = 10 * 60 * 1000
"""How long a silent authority is left alone before it is asked again."""
KINDS: Final = frozenset({"confirmation", "timestamp", "sealing_certificate", "time_authority"})


@dataclass(frozen=True, slots=True)
class SealNews:
    """How the seal stands."""

    certificate: CertificateView
    pending: tuple[PendingTimestamp, ...]


@dataclass(frozen=True, slots=True)
class SealWork:
    """What the banners look with, and what asks for timestamps again."""

    look: Callable[[], SealNews]
    stamp: Callable[[], int]


class SealWatch(LiveWidget):
    """Two banners, each seen only while it has something to say."""

    def __init__(self, work: SealWork, around: Surroundings, parent: QWidget | None = None) -> None:
        """Look how the seal stands, now and whenever something of it changes."""
        super().__init__(parent)
        self._work, self._around = work, around
        self._news: SealNews | None = None
        self.certificate = Banner(tone=Tone.SOON, closable=False)
        self.stamps = Banner(tone=Tone.NOTE, closable=False)
        self.stamps.acted.connect(self.ask_again)
        self.setLayout(column(self.certificate, self.stamps, space=8))
        self._later = QTimer(self, interval=AGAIN_MS)
        self._later.timeout.connect(self._ask_quietly)
        self._later.start()
        around.feed.follow(self, KINDS, self.reload)
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._work.look, self._show, failed=lambda error: isinstance(error, Unavailable))

    def ask_again(self) -> None:
        """Ask for the timestamps that are missing, beside everything else."""
        self.stamps.setEnabled(False)
        self._around.tasks.run(self, self._work.stamp, self._stamped, lane=Lane.DOCUMENTS, failed=self._failed)

    def _ask_quietly(self) -> None:
        """Ask for what is missing without being told to; an authority that is still silent is no news."""
        if self._news is not None and self._news.pending:
            self._around.tasks.run(
                self, self._work.stamp, lambda _count: self.reload(), lane=Lane.DOCUMENTS,
                failed=lambda error: isinstance(error, Unavailable),
            )  # fmt: skip

    def retranslate(self) -> None:
        """Set every word."""
        news = self._news
        self.certificate.say(self._certificate_words(news), tone=self._tone(news))
        waiting = news.pending if news else ()
        words = translate("Seal", "Documents that wait for a timestamp: {count}. They are sealed and valid meanwhile.")
        said = words.format(count=locale_text.count(len(waiting))) if waiting else ""
        self.stamps.say(said, action=translate("Seal", "Ask again") if waiting else "")
        self.setVisible(bool(self.certificate.text or self.stamps.text))

    def _certificate_words(self, news: SealNews | None) -> str:
        if news is None or not news.certificate.ends_soon:
            return ""
        if news.certificate.expired:
            return translate(
                "Seal", "The sealing certificate has ended: nothing can be sealed until an administrator renews it."
            )
        day = locale_text.short_date(news.certificate.valid_until.astimezone(self._around.zone).date())
        words = translate("Seal", "The sealing certificate ends on {day}. An administrator renews it at this terminal.")
        return words.format(day=day)

    def _tone(self, news: SealNews | None) -> Tone:
        return Tone.ACT if news is not None and news.certificate.expired else Tone.SOON

    def _show(self, news: SealNews) -> None:
        self._news = news
        self.retranslate()

    def _stamped(self, count: int) -> None:
        self.stamps.setEnabled(True)
        self._around.notify(translate("Seal", "Documents stamped: {count}").format(count=count), Tone.GOOD)
        self.reload()

    def _failed(self, error: Exception) -> bool:
        self.stamps.setEnabled(True)
        if not isinstance(error, Unavailable):
            return False
        self._around.notify(messages.say(error), Tone.SOON)
        self.reload()
        return True
