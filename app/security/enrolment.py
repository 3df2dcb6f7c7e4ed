"""The two messages of an enrolment as bytes: the request with its short code, the welcome sealed and signed.

A short code is eight characters that two people read to each other. It is derived slowly (scrypt), so that nobody can
make a request, or a branch, of their own that happens to have the same one.
"""

import hashlib
from base64 import b32decode, b32encode
from datetime import datetime
from typing import Final

import msgspec

from app.domain.enrolment import EnrolmentRequest, Welcome
from app.domain.errors import RuleViolation
from app.domain.people import TerminalKind
from app.security.boxes import BoxClosed, open_box, seal
from app.security.person_keys import verify_approval
from app.security.terminal_keys import TerminalKeys

MARK: Final = "GUITAI-REQUEST:"
_VERSION: Final = 1
_REQUEST: Final = b"guitai enrolment request 1|"
_WELCOME: Final = b"guitai welcome 1|"
_CODE: Final = b"guitai short code 1"
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH: Final = 8
_LARGEST: Final = 4096


class _Wire(msgspec.Struct, array_like=True, frozen=True):
    version: int
    branch: str
    terminal: str
    terminal_kind: TerminalKind
    sign_public: bytes
    box_public: bytes
    seal_public: bytes
    made_at: datetime


class _Signed(msgspec.Struct, array_like=True, frozen=True):
    body: bytes
    public: bytes
    signature: bytes


def request_text(request: EnrolmentRequest, keys: TerminalKeys) -> str:
    """Return the request as one line of capitals and digits, signed by the new terminal; fits a QR code."""
    body = msgspec.msgpack.encode(
        _Wire(
            _VERSION,
            request.branch_code,
            request.terminal_code,
            request.terminal_kind,
            request.sign_public,
            request.box_public,
            request.seal_public,
            request.made_at,
        )
    )
    # The public half stands in the body.
    raw = msgspec.msgpack.encode((body, keys.sign(_REQUEST + body)))
    return MARK + b32encode(raw).decode("ascii").rstrip("=")


def read_request(text: str) -> EnrolmentRequest:
    """Read a request from a file, a scanner or the clipboard; blanks and line breaks in it do no harm.

    Raises:
        RuleViolation: ``enrolment.no_request`` where it is none or was cut, ``enrolment.newer`` where a newer program
            made it.
    """
    packed = "".join(text.split()).upper()
    if not packed.startswith(MARK) or len(packed) > _LARGEST:
        raise RuleViolation("enrolment.no_request", "request")
    try:
        raw = b32decode(_padded(packed.removeprefix(MARK)))
        body, signature = msgspec.msgpack.decode(raw, type=tuple[bytes, bytes])
        version = msgspec.msgpack.decode(body)[0]
        if version != _VERSION:
            raise RuleViolation("enrolment.newer", "request")
        wire = msgspec.msgpack.decode(body, type=_Wire)
    except (ValueError, IndexError, TypeError, KeyError) as error:
        raise RuleViolation("enrolment.no_request", "request") from error
    if not verify_approval(wire.sign_public, _REQUEST + body, signature):
        raise RuleViolation("enrolment.no_request", "request")
    return EnrolmentRequest(
        branch_code=wire.branch,
        terminal_code=wire.terminal,
        terminal_kind=wire.terminal_kind,
        sign_public=wire.sign_public,
        box_public=wire.box_public,
        seal_public=wire.seal_public,
        made_at=wire.made_at,
    )


def request_digest(request: EnrolmentRequest) -> bytes:
    """Return what names a request: a digest of everything in it."""
    content = (request.branch_code, request.terminal_code, request.terminal_kind.value, request.sign_public.hex())
    rest = (request.box_public.hex(), request.seal_public.hex(), request.made_at.isoformat())
    return hashlib.sha256(_REQUEST + "|".join((*content, *rest)).encode()).digest()


def request_code(request: EnrolmentRequest) -> str:
    """Return the short code of a request, such as ``K7QM-4TZ2``."""
    return _short_code(request_digest(request))


def welcome_code(request: EnrolmentRequest, authority_pem: str) -> str:
    """Return the short code by which the new terminal knows that its own branch has answered."""
    return _short_code(_WELCOME + request_digest(request) + authority_pem.encode())


def same_code(typed: str, code: str) -> bool:
    """Tell whether a code was read right: case, blanks and hyphens do not count, nor O for 0 or I and L for 1."""
    return _plain_code(typed) == _plain_code(code)


def seal_welcome(welcome: Welcome, request: EnrolmentRequest, keys: TerminalKeys) -> bytes:
    """Seal a welcome to the terminal that asked, signed by the one that approved."""
    body = msgspec.msgpack.encode(welcome)
    bound = _WELCOME + request_digest(request)
    signed = _Signed(body, keys.sign_public, keys.sign(bound + body))
    return seal(msgspec.msgpack.encode(signed), request.box_public, bound)


def open_welcome(box: bytes, request: EnrolmentRequest, keys: TerminalKeys) -> Welcome:
    """Open a welcome; that it comes from one's own branch is for the short code to say.

    Raises:
        RuleViolation: ``enrolment.bad_welcome``: it was made for another request, changed on its way, or signed by a
            terminal it does not name.
    """
    bound = _WELCOME + request_digest(request)
    try:
        opened = open_box(box, keys.box_private, bound)
        signed = msgspec.msgpack.decode(bytes(opened), type=_Signed)
        welcome = msgspec.msgpack.decode(signed.body, type=Welcome)
    except (BoxClosed, ValueError) as error:
        raise RuleViolation("enrolment.bad_welcome") from error
    known = {terminal.sign_public for terminal in welcome.terminals}
    if signed.public not in known or not verify_approval(signed.public, bound + signed.body, signed.signature):
        raise RuleViolation("enrolment.bad_welcome")
    return welcome


def _padded(text: str) -> bytes:
    return text.encode("ascii") + b"=" * (-len(text) % 8)


def _short_code(content: bytes) -> str:
    raw = hashlib.scrypt(content, salt=_CODE, n=2**15, r=8, p=1, maxmem=2**26, dklen=_LENGTH)
    letters = "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in raw)
    return f"{letters[:4]}-{letters[4:]}"


def _plain_code(code: str) -> str:
    plain = "".join(ch for ch in code.upper() if ch.isalnum())
    return plain.translate(str.maketrans("OIL", "011"))
