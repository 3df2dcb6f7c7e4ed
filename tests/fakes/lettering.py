"""Letters from their frame to the complainant's hands, over a fake press and a fake seal."""

import hashlib

from app.documents.letter_wording import LetterShelf
from app.domain.attachments import Paper
from app.domain.documents import LaidOut
from app.domain.letter_documents import LetterPurpose
from app.domain.letters import Means
from app.services.letter_delivery import Deliver
from app.services.letter_ports import LetterTools
from app.services.letters import LetterDesk
from app.services.resources import resource
from tests.fakes.signing import BOX, FakePrinter, FakeSealer

PROOF = Paper(b"%PDF a receipt of the post", "application/pdf", 1)


def set_plainly(document):
    pdf = b"%PDF " + document.digest.encode()
    return LaidOut(pdf, hashlib.sha256(pdf).hexdigest(), 1, BOX)


def letter_tools():
    return LetterTools(
        wording=LetterShelf(resource("wording")), press=set_plainly, sealer=FakeSealer(), printer=FakePrinter()
    )


def sealed_letter(place, complaint_id, purpose=LetterPurpose.REPLY):
    """Write a letter in words of its own, issue and seal it at the place; return its id."""
    return write_and_seal(LetterDesk(place, letter_tools()), complaint_id, purpose)


def write_and_seal(desk, complaint_id, purpose):
    """Do the same at a desk of letters."""
    shelf = desk.begin(complaint_id, purpose)
    letter = next(one for one in reversed(shelf.letters) if one.purpose is purpose)
    said = f"经核查，您反映的情况属实，营业部就此致歉并已增开窗口。事项编号：{letter.letter_no}。"
    desk.write(letter.letter_id, {blank.key: said for blank in letter.frame.blanks if blank.least})
    desk.issue(letter.letter_id)
    return letter.letter_id


def deliver_by_post(place, letter_id):
    """Record that the post brought a letter just now, with its receipt."""
    return LetterDesk(place, letter_tools()).deliver(letter_id, by_post(place.now()))


def by_post(at):
    return Deliver(
        means=Means.REGISTERED_POST, recipient="张小明", at=at, reference="EMS 1234", proof=PROOF, proof_name="ems.pdf"
    )
