"""The desks of the rail: their order, names, icons and keys."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.widgets.rail import DeskEntry

_LOOKS: Mapping[str, tuple[str, Callable[[], str]]] = {
    "today": ("sun", lambda: translate("Desks", "Today")),
    "reception": ("door-open", lambda: translate("Desks", "Reception")),
    "queue": ("ticket", lambda: translate("Desks", "Queue")),
    "appointments": ("calendar-check", lambda: translate("Desks", "Appointments")),
    "service": ("briefcase", lambda: translate("Desks", "Service")),
    "confirmations": ("file-check", lambda: translate("Desks", "Confirmations")),
    "complaints": ("megaphone", lambda: translate("Desks", "Complaints")),
    "clients": ("users", lambda: translate("Desks", "Clients")),
    "archive": ("archive", lambda: translate("Desks", "Archive")),
    "administration": ("settings", lambda: translate("Desks", "Administration")),
}


def rail_entries(pages: Mapping[str, Callable[[], QWidget]]) -> list[DeskEntry]:
    """Return the entries of the desks that have a page, in the rail's order, on Ctrl+1 to Ctrl+9 and Ctrl+0."""
    return [
        DeskEntry(key=key, title=title, icon=icon, page=pages[key], shortcut=f"Ctrl+{number % 10}")
        for number, (key, (icon, title)) in enumerate(((k, v) for k, v in _LOOKS.items() if k in pages), start=1)
    ]


def desk_title(key: str) -> str:
    """Return a desk's name in the present language."""
    return _LOOKS[key][1]()
