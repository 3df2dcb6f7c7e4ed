"""Errors, sorted by who must act.

An error carries a stable code and the values its sentence needs; the sentence itself lives with the translations
(``app/forms/wording``), so that a code can be searched, tested and said in any language.
"""


class GuitaiError(Exception):
    """A fault the program knows by name.

    Args:
        code: Stable, lower-case, ``area.reason`` (``client.duplicate_identity``).
        params: Values for the sentence, plain text, numbers or dates.
    """

    def __init__(self, code: str, **params: object) -> None:
        """Keep the code and the values; the text form serves logs only."""
        super().__init__(code if not params else f"{code} {params}")
        self.code = code
        self.params = params


class RuleViolation(GuitaiError):
    """The person at the screen can mend it: said beside the field that is named.

    Args:
        code: The rule that does not hold.
        field: The form field it belongs to, or None where it concerns the whole form.
        params: Values for the sentence.
    """

    def __init__(self, code: str, field: str | None = None, **params: object) -> None:
        """Keep the field beside the code."""
        super().__init__(code, **params)
        self.field = field


class Conflict(GuitaiError):
    """The record was changed meanwhile by somebody else: reload, look, and do it again."""


class Refused(GuitaiError):
    """The actor may not do this; params name the permission and whose it is."""


class Unavailable(GuitaiError):
    """A device, file, disk or network does not answer; worth another try after it is mended."""
