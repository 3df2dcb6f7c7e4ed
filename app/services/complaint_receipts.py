"""The receipt that is handed over when a complaint was registered, and again whenever it is asked for (rules 4.5)."""

from app.domain.letter_documents import LetterDocument, LetterFrame, LetterPurpose
from app.services.complaint_intake import ComplaintReceipt
from app.services.letter_ports import LetterTools, LetterWording
from app.services.workplace import Workplace

LANGUAGES = ("zh_CN", "en")


class ReceiptPress:
    """Lays receipts out; it needs nothing but the receipt, so that a restricted one can be printed and is not read."""

    def __init__(self, place: Workplace, tools: LetterTools) -> None:
        """Work at the place with its press."""
        self._place, self._tools = place, tools

    def pdf(self, receipt: ComplaintReceipt, *, english: bool = False) -> bytes:
        """Return the receipt as a PDF with number, dates and rights.

        Raises:
            UnshowableCharacter: A character of it that no font shows.
        """
        frame = receipt_frame(self._place, self._tools.wording, receipt, LANGUAGES if english else LANGUAGES[:1])
        return self._tools.press(LetterDocument(frame=frame, words={})).pdf

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen, the usual one first."""
        return tuple(self._tools.printer.printers())

    def print_receipt(self, receipt: ComplaintReceipt, printer: str, *, english: bool = False) -> None:
        """Put a receipt on paper.

        Raises:
            UnshowableCharacter: A character of it that no font shows.
            Unavailable: What the printer says.
        """
        self._tools.printer.print_pdf(self.pdf(receipt, english=english), printer, receipt.complaint_no)


def receipt_frame(
    place: Workplace, wording: LetterWording, receipt: ComplaintReceipt, languages: tuple[str, ...]
) -> LetterFrame:
    """Return what a receipt says."""
    local, offset = place.now().astimezone(place.zone), place.now().astimezone(place.zone).utcoffset()

    def moment(language: str, name: str) -> str:
        return wording.moment(language, getattr(receipt, name).astimezone(place.zone))

    def text_of(language: str) -> tuple[dict[str, str], dict[str, str]]:
        places = {
            "addressee": receipt.complainant_name or wording.phrase(language, "nameless"),
            "day": wording.day(language, local),
        }
        facts = {
            "complaint_no": receipt.complaint_no,
            "received_at": moment(language, "received_at"),
            "channel": wording.channel(language, receipt.channel),
            "matter": receipt.words,
            "claim": receipt.wants,
            "evidence": "\n".join(receipt.evidence),
            "taken_by": receipt.registered_by,
            "respond_by": moment(language, "respond_by"),
            "reply_by": wording.day(language, receipt.reply_by.astimezone(place.zone)),
        }
        return places, facts

    return LetterFrame(
        number=receipt.complaint_no,
        purpose=LetterPurpose.RECEIPT,
        branch_name=receipt.branch_name,
        texts=tuple(wording.text(LetterPurpose.RECEIPT, one, *text_of(one)) for one in languages),
        prepared_at=place.now(),
        utc_offset_minutes=int(offset.total_seconds() // 60) if offset else 0,
        policy_version=receipt.policy_version,
        wording_version=wording.version(languages[0]),
        demo_mark="演示数据" if place.branch.demo else "",
    )
