"""Which layers of the system's own lock-down are missing around the kiosk; each is told, none is pretended.

A program alone cannot hold a machine: what never reaches it (Ctrl+Alt+Del, consoles, the Windows key) is the system's
to hold. What has to be set up for it stands in ``docs/kiosk.md``; the scripts lie in ``resources/kiosk``.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

_SYSRQ_OFF: Final = frozenset({"0"})
_DESKTOPS: Final = frozenset(
    {
        "gnome-shell",
        "plasmashell",
        "xfce4-session",
        "cinnamon",
        "mate-session",
        "lxqt-session",
        "ukui-session",
        "dde-shell",
    }
)
_STICKY_SHORTCUT: Final = 0x4
_RUNNING: Final = 4


def lacking(*, watched: bool) -> tuple[str, ...]:
    """Return the codes of the layers that are missing here.

    Args:
        watched: Whether the program's own watchdog started it.
    """
    found = [] if watched else ["watchdog"]
    checks = _WINDOWS if sys.platform == "win32" else _LINUX if sys.platform.startswith("linux") else None
    if checks is None:
        return (*found, "unknown_system")
    return (*found, *(code for code, holds in checks if not holds()))


def _own_session() -> bool:
    """Tell whether no desktop runs for this user behind the kiosk."""
    return not any(name in _DESKTOPS for name in _programs())


def _programs() -> Sequence[str]:
    """Return the names of this user's programs."""
    names = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if folder.stat().st_uid == os.getuid():
                names.append((folder / "comm").read_text(encoding="utf-8").strip())
        except OSError:
            continue
    return names


def _consoles_held() -> bool:
    """Tell whether no console waits to be switched to (``NAutoVTs=0`` in logind's settings, or no console at all)."""
    if not Path("/dev/tty1").exists():
        return True
    folders = (Path("/etc/systemd/logind.conf"), *sorted(Path("/etc/systemd/logind.conf.d").glob("*.conf")))
    lines = [line.strip() for file in folders if file.is_file() for line in _read(file).splitlines()]
    return "NAutoVTs=0" in lines and "ReserveVT=0" in lines


def _sysrq_held() -> bool:
    """Tell whether the kernel takes no orders from the keyboard."""
    file = Path("/proc/sys/kernel/sysrq")
    return not file.is_file() or _read(file).strip() in _SYSRQ_OFF


def _no_privileges() -> bool:
    """Tell whether the user may not administer the machine."""
    import grp

    if os.geteuid() == 0:
        return False
    powerful = {"sudo", "wheel", "admin"}
    return not any(group.gr_gid in os.getgroups() and group.gr_name in powerful for group in grp.getgrall())


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""


def _launched_as_shell() -> bool:
    """Tell whether Shell Launcher is on: it then stands as the shell of this user in the registry's policy."""
    return _registry(r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon", "Shell").lower() in {
        "eshell.exe",
        "customshellhost.exe",
    }


def _filter_runs() -> bool:
    """Tell whether the service of the Keyboard Filter starts with the system."""
    start = _registry(r"SYSTEM\CurrentControlSet\Services\MsKeyboardFilter", "Start")
    return start.isdigit() and int(start) < _RUNNING


def _sticky_keys_off() -> bool:
    """Tell whether five presses of Shift open nothing."""
    flags = _registry(r"Control Panel\Accessibility\StickyKeys", "Flags", user=True)
    return flags.isdigit() and not int(flags) & _STICKY_SHORTCUT


def _no_administrator() -> bool:
    import ctypes

    return not ctypes.windll.shell32.IsUserAnAdmin()  # type: ignore[attr-defined, unused-ignore]


def _registry(key: str, name: str, *, user: bool = False) -> str:
    import winreg

    root = winreg.HKEY_CURRENT_USER if user else winreg.HKEY_LOCAL_MACHINE  # type: ignore[attr-defined, unused-ignore]
    try:
        with winreg.OpenKey(root, key) as opened:  # type: ignore[attr-defined, unused-ignore]
            return str(winreg.QueryValueEx(opened, name)[0])  # type: ignore[attr-defined, unused-ignore]
    except OSError:
        return ""


Check = tuple[str, Callable[[], bool]]
_LINUX: Final[tuple[Check, ...]] = (
    ("own_session", _own_session),
    ("consoles", _consoles_held),
    ("sysrq", _sysrq_held),
    ("privileges", _no_privileges),
)
_WINDOWS: Final[tuple[Check, ...]] = (
    ("shell_launcher", _launched_as_shell),
    ("keyboard_filter", _filter_runs),
    ("sticky_keys", _sticky_keys_off),
    ("privileges", _no_administrator),
)
