"""What is missing where a layer of the system's lock-down is not there; the codes are ``app.bootstrap.lockdown``'s."""

from app.ui.language import translate


def layer_words(code: str) -> str:
    """Return the sentence of a missing layer."""
    return {
        "shell_launcher": translate(
            "Kiosk", "Windows Shell Launcher does not start the kiosk in place of the desktop."
        ),
        "keyboard_filter": translate("Kiosk", "Windows Keyboard Filter does not hold the system's key combinations."),
        "sticky_keys": translate("Kiosk", "The shortcut of the sticky keys (Shift five times) is on."),
        "own_session": translate(
            "Kiosk", "A desktop runs behind the kiosk: it has no session of its own (such as cage)."
        ),
        "consoles": translate("Kiosk", "Consoles can be switched to (Ctrl+Alt+F1 and others)."),
        "sysrq": translate("Kiosk", "The kernel takes orders from the keyboard (Magic SysRq)."),
        "privileges": translate("Kiosk", "The kiosk runs as a user who may administer this machine."),
        "watchdog": translate("Kiosk", "No watchdog restarts the kiosk after a crash."),
        "voice": translate("Kiosk", "No engine here speaks Mandarin: nothing is read aloud."),
        "unknown_system": translate("Kiosk", "This system's lock-down cannot be examined."),
    }.get(code, code)
