"""Pictures of what stands in the hall of the demo branch: the board of the evening, and the pages of its kiosk."""

from contextlib import nullcontext

from app.bootstrap.board import BoardFace
from app.bootstrap.hall_gear import HallGear
from app.bootstrap.hall_opening import NobodySigns, Unattended, itself
from app.bootstrap.hall_options import HallOptions
from app.bootstrap.kiosk import KioskFace
from app.bootstrap.opening import OpenHome
from app.services.voice import SilentVoice
from app.ui.album import Album
from app.ui.changes import ChangeFeed
from app.ui.rehearsal import Hands

TALL, WIDE = (1080, 1920), (1920, 1080)
_READ = ("ticket", "book", "prefill", "complain", "check_in", "answers", "fees")
"""Where the kiosk leads without anything being written."""


def picture_hall(home: OpenHome, hands: Hands, album: Album) -> None:
    """Take the board, and every page of the kiosk that writes nothing."""
    session = home.session_of(itself(home.terminal), NobodySigns())
    options = HallOptions(face="kiosk", inches=43, windowed=True)
    gear = HallGear(options, Unattended(home, session, nullcontext()), hands.tasks, ChangeFeed(), lambda: None)
    _board(gear, hands, album)
    _kiosk(gear, hands, album)


def _board(gear: HallGear, hands: Hands, album: Album) -> None:
    face = BoardFace(gear, SilentVoice())
    face.board.resize(*WIDE)
    face.board.show()
    hands.rest()
    album.take("board", face.board)
    face.board.close()
    face.board.deleteLater()


def _kiosk(gear: HallGear, hands: Hands, album: Album) -> None:
    face = KioskFace(gear, SilentVoice())
    # The hands of the demo are no client's: they may do more than a kiosk lets through.
    face.keys.release()
    face.kiosk.resize(*TALL)
    face.kiosk.show()
    hands.rest()
    album.take("kiosk", face.kiosk)
    for key in _READ:
        face.session.choose(key)
        hands.rest()
        album.take(f"kiosk-{key.replace('_', '-')}", face.kiosk)
    face.session.end()
    face.kiosk.leave()
    face.kiosk.deleteLater()
