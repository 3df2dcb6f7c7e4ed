"""With what this terminal seals, and who vouches for the time: renewed, imported, set up."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.domain.errors import RuleViolation, Unavailable
from app.domain.sealing import KeySource
from app.services.sealing_certificates import CertificateView, SealingCertificateDesk
from app.services.timestamps import TimeAuthorityView, TimestampDesk
from app.ui import messages
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.password_edit import PasswordEdit
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row

AskFile = Callable[[QWidget, str], str]


@dataclass(frozen=True, slots=True)
class SealSettings:
    """The desks behind the card, and what reads certificates from a file."""

    certificates: SealingCertificateDesk
    timestamps: TimestampDesk
    read_anchors: Callable[[Path], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Seen:
    certificate: CertificateView
    authority: TimeAuthorityView


def ask_file(parent: QWidget, kinds: str) -> str:
    """Ask in the system's dialog."""
    chosen, _filter = QFileDialog.getOpenFileName(parent.window(), "", "", kinds)
    return chosen


class SealCard(Card):
    """Two settings; whatever is changed holds from the next seal on."""

    def __init__(
        self, settings: SealSettings, around: Surroundings, *, ask: AskFile = ask_file, parent: QWidget | None = None
    ) -> None:
        """Look what holds now."""
        super().__init__(parent=parent)
        self._settings, self._around, self._ask = settings, around, ask
        self._seen: _Seen | None = None
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.certificate, self.authority = text_label("", wrap=True), text_label("", wrap=True)
        self._key_words, self._time_words = text_label("", "caption", wrap=True), text_label("", "caption", wrap=True)
        self.renew, self.bring = Button(icon="rotate-ccw"), Button(icon="upload")
        self.password, self.url = PasswordEdit(), QLineEdit()
        self.set_url = Button(icon="clock")
        self.renew.clicked.connect(lambda: self._change(settings.certificates.renew))
        self.bring.clicked.connect(self._import)
        self.set_url.clicked.connect(self._set_authority)
        keys, times = row(self.renew, self.password, self.bring, space=8), row(self.url, self.set_url, space=8)
        keys.setStretch(1, 1)
        times.setStretch(0, 1)
        self.add(column(self.fault, self.certificate, self._key_words, keys, space=6))
        self.add(column(self.authority, self._time_words, times, space=6))
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._look, self._show, failed=self._failed)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "set_url"):
            return
        self.set_title(translate("Terminal", "Seal and time"))
        self.renew.setText(translate("Terminal", "Renew the certificate"))
        self.bring.setText(translate("Terminal", "Import a key…"))
        self.set_url.setText(translate("Terminal", "Ask this authority…"))
        self._key_words.setText(
            translate("Terminal", "To import a key, type the password of its file (PKCS#12), then choose the file.")
        )
        self._time_words.setText(
            translate(
                "Terminal",
                "An RFC 3161 authority; its certificate (PEM) is asked for next. Without an address nobody is asked.",
            )
        )
        self.password.setPlaceholderText(translate("Terminal", "Password of the key file"))
        self.url.setPlaceholderText("https://")
        if self._seen is not None:
            self.certificate.setText(self._certificate_words(self._seen.certificate))
            self.authority.setText(_authority_words(self._seen.authority))

    def _certificate_words(self, found: CertificateView) -> str:
        where = {
            KeySource.BRANCH: translate("Terminal", "issued by the branch's authority"),
            KeySource.PKCS12: translate("Terminal", "imported"),
            KeySource.PKCS11: translate("Terminal", "on a token"),
        }[found.source]
        until = translate("Terminal", "until {moment}").format(moment=self._around.moment(found.valid_until))
        return f"{found.subject} · {where} · {until}"

    def _look(self) -> _Seen:
        return _Seen(self._settings.certificates.in_use(), self._settings.timestamps.authority())

    def _show(self, seen: _Seen) -> None:
        self._seen = seen
        self.url.setText(seen.authority.url)
        self.retranslate()

    def _import(self) -> None:
        path = self._ask(self, "PKCS#12 (*.p12 *.pfx)")
        if path:
            password = self.password.text()
            self.password.clear()
            self._change(partial(_imported, self._settings.certificates, Path(path), password))

    def _set_authority(self) -> None:
        url = self.url.text().strip()
        path = self._ask(self, "PEM (*.pem *.crt *.cer)") if url else ""
        if path or not url:
            self._change(partial(_asked, self._settings, url, path))

    def _change(self, work: Callable[[], object]) -> None:
        self._around.tasks.run(self, work, lambda _done: self._changed(), failed=self._failed)

    def _changed(self) -> None:
        self.fault.say("")
        self._around.notify(translate("Terminal", "It holds from the next seal on."), Tone.GOOD)
        self.reload()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, Unavailable | RuleViolation):
            return False
        self.fault.say(messages.say(error))
        return True


def _authority_words(found: TimeAuthorityView) -> str:
    if not found.url:
        return translate("Terminal", "No time authority is asked; the time of a seal is this terminal's own word.")
    words = translate("Terminal", "Timestamps are asked of {url}. Documents that wait for one: {pending}")
    return words.format(url=found.url, pending=found.pending)


def _imported(desk: SealingCertificateDesk, path: Path, password: str) -> CertificateView:
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise Unavailable("file.unreadable", file=path.name, reason=fault.strerror or "") from fault
    return desk.import_pkcs12(content, password)


def _asked(settings: SealSettings, url: str, path: str) -> TimeAuthorityView:
    return settings.timestamps.ask_whom(url, settings.read_anchors(Path(path)) if path else ())
