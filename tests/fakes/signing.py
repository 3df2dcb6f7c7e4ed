"""Press, sealer, printer and keys without paper, cryptography or a vault; each can be told to fail once."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.domain.documents import LaidOut, Sealed, SignatureBox, UnshowableCharacter, content_json, texts_of
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.handwriting import Handwriting, Stroke, StrokePoint
from app.domain.records import Scope

STAMPED_AT = datetime(2026, 2, 13, 3, 0, tzinfo=UTC)
BOX = SignatureBox(0, 100, 100, 300, 180)


class PowerCut(Exception):
    """The program stopped here."""


class Failing:
    """Raises what it was told to, once, at the named call."""

    def __init__(self):
        self.fail_at: dict[str, Exception] = {}

    def trip(self, call):
        if call in self.fail_at:
            raise self.fail_at.pop(call)


class FakeBlobs(Failing):
    def __init__(self):
        super().__init__()
        self.kept = {}

    def put(self, content, scope=Scope.CLIENT):
        digest = hashlib.sha256(content).hexdigest()
        self.kept[digest] = content
        self.trip("put")
        return digest

    def get(self, digest):
        if digest not in self.kept:
            raise Unavailable("blob.missing", digest=digest)
        return self.kept[digest]


class FakePress(Failing):
    """Sets the content as text; shows every character below the supplementary planes."""

    def lay_out(self, document):
        self.trip("lay_out")
        for where, text in texts_of(document):
            for character in text:
                if ord(character) > 0xFFFF:
                    raise UnshowableCharacter(character, where)
        pdf = b"%PDF " + content_json(document).encode()
        return LaidOut(pdf, hashlib.sha256(pdf).hexdigest(), 1, BOX)

    def lay_out_sheet(self, sheet):
        self.trip("lay_out_sheet")
        pdf = b"%PDF sheet " + repr(sheet).encode()
        return LaidOut(pdf, hashlib.sha256(pdf).hexdigest(), 1 + len(sheet.scans), BOX)

    def mark_copy(self, pdf, mark):
        self.trip("mark_copy")
        return pdf + f"\nmarked {mark.head} {mark.watermark}".encode()


class FakeFeePress(Failing):
    """Sets receipts and the tariff as their text."""

    def set_fee_paper(self, paper):
        self.trip("set_fee_paper")
        return b"%PDF " + repr(paper).encode()

    def set_tariff(self, sheet):
        return b"%PDF " + repr(sheet).encode()


class FakeSealer(Failing):
    def __init__(self):
        super().__init__()
        self.orders = []

    def seal(self, pdf, order):
        self.trip("seal")
        self.orders.append(order)
        content = pdf + f"\nsealed {order.number} {order.evidence_digest} {len(self.orders)}".encode()
        return Sealed(content, hashlib.sha256(content).hexdigest())

    def stamp(self, pdf, means):
        self.trip("stamp")
        content = pdf + b"\nstamped"
        return Sealed(content, hashlib.sha256(content).hexdigest(), STAMPED_AT, "CN=Probe TSA")

    def sign(self, content, means):
        self.trip("sign")
        return b"signed " + hashlib.sha256(content).digest()


class FakePrinter(Failing):
    def __init__(self):
        super().__init__()
        self.printed = []
        self.names = ("Front desk", "Back office")

    def printers(self):
        return self.names

    def print_pdf(self, pdf, printer, title):
        self.trip("print_pdf")
        self.printed.append((printer, title, pdf))


@dataclass
class FakeKeys:
    """The vault's people, their passwords in clear."""

    passwords: dict = field(default_factory=dict)

    def add(self, staff_id, login, name, password, now):
        self.passwords[login] = password
        return f"keys of {login}"

    def reset(self, staff_id, password, now):
        return f"new keys {staff_id}"

    def remove(self, staff_id):
        self.passwords.pop(staff_id, None)

    def change_password(self, login, old, new, now):
        if self.passwords.get(login, old) != old:
            raise Refused("signin.wrong", left=4)
        if old == new:
            raise RuleViolation("password.reused", "password", remembered=5)
        self.passwords[login] = new
        return f"keys of {login} again"


def signature():
    """Return a plausible signature."""
    points = tuple(StrokePoint(round(0.1 + 0.05 * n, 2), 0.3 + 0.3 * (n % 2), 20 * n) for n in range(16))
    return Handwriting((Stroke(points),), 2.5)
