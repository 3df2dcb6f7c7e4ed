"""What a command's exit status says; listed in the manual, so a number once given keeps its meaning."""

OK = 0
DOES_NOT_HOLD = 1
"""What was checked does not hold: a document, the audit trail, an import with a refused file."""
USAGE = 2
UNEXPECTED = 70

_BY_CODE = {
    "signin.wrong": 10,
    "signin.locked": 11,
    "signin.login_needed": 12,
    "signin.must_change": 13,
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
    "policy": 52,
    "calendar": 54,
    "document": 53,
}


def exit_code(code: str) -> int:
    """Return the exit status for an error's code: its own, else its area's, else USAGE."""
    return _BY_CODE.get(code, _BY_CODE.get(code.partition(".")[0], USAGE))
