"""What stands before the counter and is seldom seen: the first run, a new password, a bad start; for its pictures."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.errors import Unavailable
from app.ui.album import Album
from app.ui.change_password import ChangePasswordDialog
from app.ui.first_run import FirstRunAssistant
from app.ui.front import SIZE
from app.ui.joining import JoinAssistant, ShownRequest
from app.ui.progress import Step
from app.ui.recovery_dialog import RecoveryDialog
from app.ui.start_failure import StartFailure

_CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
"""Opens nothing."""
_REQUEST = ShownRequest(
    branch="SH01",
    terminal="C2",
    code="4XTN-9QRA",
    qr=tuple(tuple((line * place + line + place) % 3 == 0 for place in range(45)) for line in range(45)),
    on_engine=True,
)
"""Of no terminal; its picture is no code either."""


def picture_doorway(album: Album) -> None:
    """Take every page of the doorway."""
    assistant = FirstRunAssistant(lambda _typed: True)
    _take(album, "first-run", assistant, SIZE)
    assistant.show_recovery_code(_CODE)
    _take(album, "recovery-code", assistant, SIZE)
    joining = JoinAssistant(lambda _typed: True)
    _take(album, "join-branch", joining, SIZE)
    joining.show_request(_REQUEST)
    _take(album, "join-waiting", joining, SIZE)
    joining.show_answer("K7QM-2XHD")
    _take(album, "join-codes", joining, SIZE)
    joining.show_joining()
    joining.show_progress(Step(0.43, "", None))
    _take(album, "join-exchange", joining, SIZE)
    _take(album, "change-password", ChangePasswordDialog(lambda _password: ()))
    _take(album, "recovery", RecoveryDialog(lambda _login, _password: ()))
    _take(album, "start-failure", StartFailure(Unavailable("vault.damaged", path="vault.json", part="people")), SIZE)


def _take(album: Album, name: str, page: QWidget, size: QSize | None = None) -> None:
    page.resize(size or page.sizeHint())
    album.take(name, page)
    page.close()
