"""Tries, on this machine, everything the program needs, in a temporary folder."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.bootstrap.calendars import calendar_with
from app.bootstrap.creation import NewHome, create_home, recovery_sheet_pdf
from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import new_id, utc_now
from app.bootstrap.opening import Environment, OpenHome, door_of, signed_in
from app.bootstrap.phrasebook import say
from app.bootstrap.tools import page_pictures, verify_pdf
from app.db import schema
from app.db.connection import KEY_BYTES, core_connection, keyed, set_up
from app.domain.documents import ConfirmationDocument
from app.domain.errors import Unavailable
from app.domain.handwriting import Handwriting, Stroke, StrokePoint
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.generating import SigningTools
from app.services.ports import SealingMeans, SealOrder
from app.services.resources import resource
from app.services.sync_ports import SyncBackend
from app.sync.backends import open_backend

LOGIN = "selfcheck"
_PASSWORD = "Jade-Lantern-2026"  # noqa: S105 - of a home that lives for a second
_PLACE = "自检营业部"
_NAMES = {
    "home": QT_TRANSLATE_NOOP("Cli", "A home is made"),
    "sign-in": QT_TRANSLATE_NOOP("Cli", "Signing in, and the audit trail"),
    "document": QT_TRANSLATE_NOOP("Cli", "A document is laid out, drawn, sealed and verified"),
    "migrations": QT_TRANSLATE_NOOP("Cli", "A database is brought up to date"),
    "engines": QT_TRANSLATE_NOOP("Cli", "The engines of sync are found, and a folder takes an entry"),
    "calendar": QT_TRANSLATE_NOOP("Cli", "Policy and calendar"),
    "words": QT_TRANSLATE_NOOP("Cli", "Both languages"),
    "window": QT_TRANSLATE_NOOP("Cli", "The sign-in page is painted"),
}

_NOBODY = ("postgresql://127.0.0.1:9/check", "s3://check/check?region=check&endpoint=http%3A%2F%2F127.0.0.1%3A9")


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing tried; ``failure`` is empty when it worked."""

    name: str
    """English; the ``Cli`` context translates it."""
    failure: str = ""


def run_self_check() -> Iterator[CheckResult]:
    """Try each thing in turn and tell how it went; a failure does not keep the others from being tried."""
    with tempfile.TemporaryDirectory() as folder:
        paths = HomePaths(Path(folder) / "home")
        yield _tried("home", lambda: _make(paths))
        yield _tried("sign-in", lambda: _audit(paths))
        yield _tried("document", lambda: _document(paths))
        yield _tried("migrations", lambda: _migrations(Path(folder) / "old.db"))
        yield _tried("engines", lambda: _engines(Path(folder)))
    yield _tried("calendar", _calendar)
    yield _tried("words", _words)
    yield _tried("window", _window)


def _tried(name: str, work: Callable[[], None]) -> CheckResult:
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whatever is missing on this machine is the answer that was asked for
        return CheckResult(_NAMES[name], f"{type(error).__name__}: {error}")
    return CheckResult(_NAMES[name])


def _require(held: bool, what: str) -> None:  # noqa: FBT001 - reads as an assertion
    if not held:
        raise RuntimeError(what)


def _make(paths: HomePaths) -> None:
    wanted = NewHome(
        paths=paths,
        branch_code="CHECK",
        branch_name=_PLACE,
        terminal_code="C1",
        login=LOGIN,
        name="自检",
        password=_PASSWORD,
        demo=True,
    )
    _require(recovery_sheet_pdf(create_home(wanted), "zh_CN").startswith(b"%PDF"), "no recovery sheet")


def _audit(paths: HomePaths) -> None:
    with signed_in(paths, None, lambda: _PASSWORD) as session:
        verdict = session.desks.audit.verify()
    _require(verdict.broken_at is None and verdict.entries > 0, f"audit broken at {verdict.broken_at}")


def _document(paths: HomePaths) -> None:
    door, around = door_of(paths), Environment()
    home = OpenHome(paths, door, door.sign_in(LOGIN, _PASSWORD, around.clock()), around)
    try:
        sealed = _sealed(home.tools)
        found = verify_pdf(sealed, [home.branch.authority_pem], around.clock())
    finally:
        home.close()
    _require(found.holds, f"does not hold: {[check.code.value for check in found.checks if not check.holds]}")
    _require(bool(page_pictures(sealed, 72)), "no page was drawn")


def _sealed(tools: SigningTools, means: SealingMeans | None = None) -> bytes:
    document = _confirmation(tools)
    laid = tools.press.lay_out(document)
    points = tuple(StrokePoint(0.1 + step / 50, 0.3 + step % 5 / 10, step * 9, 0.5) for step in range(30))
    order = SealOrder(
        number=document.number,
        reason=_PLACE,
        location=_PLACE,
        signer_name=document.client_name,
        at=utc_now(),
        handwriting=Handwriting((Stroke(points),), 3.0),
        box=laid.signature_box,
        evidence_digest="00" * 32,
        means=means or SealingMeans(),
    )
    return tools.sealer.seal(laid.pdf, order).pdf


def _confirmation(tools: SigningTools) -> ConfirmationDocument:
    wording = tools.wording.confirmation("ACC-OPEN", "个人开户", "zh_CN")
    return ConfirmationDocument(
        number="C-C1-00000000-0001",
        title=wording.title,
        language="zh_CN",
        branch_name=_PLACE,
        terminal_code="C1",
        service_code="ACC-OPEN",
        service_name="个人开户",
        client_name="自检",
        client_identity="1010**********0000",
        opening=wording.opening,
        fee_line="—",
        acknowledgement=wording.acknowledgement,
        staff_name="自检",
        staff_registration_no="",
        prepared_at=utc_now(),
        policy_version="1",
        wording_version=wording.version,
        demo=True,
        terms=wording.terms,
    )


def _migrations(path: Path) -> None:
    """Bring an empty database up to date, by the revisions that lie as files beside their runner."""
    from app.db.migrations.runner import upgrade

    driver = keyed(path, os.urandom(KEY_BYTES), new_id(), create=True)
    try:
        set_up(driver)
        connection = core_connection(driver)
        upgrade(connection)
        _require(schema.revision(connection) == schema.HEAD, "not up to date")
        connection.close()
    finally:
        driver.close()


def _engines(folder: Path) -> None:
    """Write to a folder, and reach for servers that are not there with the libraries that would speak to them."""
    with closing(open_backend(str(folder))) as engine:
        engine.append("check/check/client/C1", 1, b"entry")
        _require(list(engine.read("check/check/client/C1", 0, 1)) == [b"entry"], "the entry did not come back")
    for address in _NOBODY:
        with closing(open_backend(address)) as engine:
            _require(_fault_of(engine) == "sync.unreachable", address)


def _fault_of(engine: SyncBackend) -> str:
    try:
        engine.heads("check/")
    except Unavailable as fault:
        return fault.code
    return ""


def _calendar() -> None:
    calendar, _hours = calendar_with(())
    _require(calendar.is_working_day(date(2026, 2, 14)), "a make-up Saturday does not count")


def _words() -> None:
    _require(say("zh_CN", "Cli", _NAMES["home"]) != _NAMES["home"], "no Chinese on the command line")
    _require(resource("translations", "guitai_zh_CN.qm").is_file(), "no Chinese in the windows (make translations)")


def _window() -> None:
    """Paint the sign-in page; where there is no display, offscreen."""
    if os.name == "posix" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.devices.printing import SystemPrinter
    from app.ui.trial import paint_sign_in

    paint_sign_in()
    SystemPrinter(page_pictures).printers()
