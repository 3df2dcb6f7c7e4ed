"""What a command's exit status says; listed in the manual, so a number once given keeps its meaning."""

OK = 0
DOES_NOT_HOLD = 1
"""What was checked does not hold: a document, the audit trail, an import with a refused file."""
USAGE = 2
UNEXPECTED = 70
"""A fault that nobody foresaw; the details lie in a file that is named."""
INTERRUPTED = 130
"""Stopped by Ctrl+C, or at the password's prompt."""

_BY_CODE = {
    "signin.wrong": 10,
    "signin.locked": 11,
    "signin.login_needed": 12,
    "signin.expired": 13,
    "signin.disabled": 14,
    "signin.no_roles": 14,
    "permission.refused": 14,
    "password": 15,
    "recovery": 16,
    "vault.missing": 20,
    "vault.damaged": 21,
    "vault.newer": 22,
    "vault.foreign": 23,
    "vault": 24,
    "store.missing": 30,
    "store.damaged": 31,
    "store.truncated": 31,
    "store.foreign": 32,
    "store.newer": 33,
    "store.wrong_key": 34,
    "store": 35,
    "store.full": 40,
    "home.full": 40,
    "store.read_only": 41,
    "home.read_only": 41,
    "home.in_use": 42,
    "home.exists": 43,
    "home.missing": 44,
    "home": 45,
    "sheet": 50,
    "client_list": 51,
    "complaint_file": 51,
    "request_file": 51,
    "policy": 52,
    "document": 53,
    "calendar": 54,
    "authority": 55,
    "file": 56,
    "blob": 57,
    "demo": 58,
    "seal": 59,
    "key": 59,
    "time_authority": 59,
    "display": 60,
    "sync.alone": 61,
    "sync": 62,
    "enrolment.waiting": 63,
    "enrolment": 64,
    "terminal": 64,
    "snapshot": 65,
}


def exit_code(code: str) -> int:
    """Return the exit status for an error's code: its own, else its area's, else USAGE."""
    return _BY_CODE.get(code, _BY_CODE.get(code.partition(".")[0], USAGE))
