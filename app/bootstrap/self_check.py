"""Tries, on this machine, everything the program needs, in a temporary folder."""

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.bootstrap.creation import Created, NewHome, create_home, recovery_sheet_pdf
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from app.domain.errors import GuitaiError

_PASSWORD = "Self-Check-2026"  # noqa: S105 - of a home that lives for a second


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing tried; ``failure`` is empty when it worked."""

    name: str
    failure: str = ""


def run_self_check() -> Iterator[CheckResult]:
    """Try each thing in turn and tell how it went; a failure does not keep the others from being tried."""
    with tempfile.TemporaryDirectory() as folder:
        paths = HomePaths(Path(folder) / "home")
        made: list[Created] = []
        yield _tried("home", lambda: made.append(_make(paths)))
        yield _tried("sign-in and audit", lambda: _audit(paths))
        yield _tried("documents", lambda: _documents(made[0]))
        yield _tried("window", _window)


def _tried(name: str, work: Callable[[], None]) -> CheckResult:
    try:
        work()
    except (GuitaiError, ImportError, OSError, RuntimeError, IndexError) as error:
        return CheckResult(name, f"{type(error).__name__}: {error}")
    return CheckResult(name)


def _make(paths: HomePaths) -> Created:
    return create_home(
        NewHome(
            paths=paths,
            branch_code="CHECK",
            branch_name="自检营业部",
            terminal_code="C1",
            login="check",
            name="自检",
            password=_PASSWORD,
            demo=True,
        )
    )


def _audit(paths: HomePaths) -> None:
    with signed_in(paths, None, lambda: _PASSWORD) as session:
        verdict = session.desks.audit.verify()
    if verdict.broken_at is not None:
        raise RuntimeError(f"audit broken at {verdict.broken_at}")


def _documents(made: Created) -> None:
    from app.documents.pages import page_count

    if page_count(recovery_sheet_pdf(made, "zh_CN")) < 1:
        raise RuntimeError("no page")


def _window() -> None:
    """Paint the sign-in page; where there is no display, offscreen."""
    if os.name == "posix" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.ui.trial import paint_sign_in

    paint_sign_in()
