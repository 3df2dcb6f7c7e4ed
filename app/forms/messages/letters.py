"""What a complaint's letter lacks or cannot do, by code; names in braces are the error's params."""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "letter.no_such_blank": QT_TRANSLATE_NOOP(
        "Messages", "The letter has no place for this ({blank}): only its blanks can be written."
    ),
    "letter.too_long": QT_TRANSLATE_NOOP("Messages", "This is too long: a blank takes {most} characters."),
    "letter.blank_empty": QT_TRANSLATE_NOOP(
        "Messages", "“{blank}” wants at least {least} characters about this very complaint; a bare frame is no answer."
    ),
    "letter.not_now": QT_TRANSLATE_NOOP("Messages", "This letter belongs to another stage of the complaint."),
    "letter.already": QT_TRANSLATE_NOOP("Messages", "There is such a letter already: {number}. Go on with that one."),
    "letter.nobody_to_write_to": QT_TRANSLATE_NOOP(
        "Messages", "The complainant of {number} would not be named: there is nobody to write to."
    ),
    "letter.not_draft": QT_TRANSLATE_NOOP("Messages", "{number} was issued: its words no longer change."),
    "letter.not_yet": QT_TRANSLATE_NOOP("Messages", "What the letter tells is not decided yet; keep it as a draft."),
    "letter.copied": QT_TRANSLATE_NOOP(
        "Messages", "These are the very words of {number}, about another complaint. Answer this one."
    ),
    "letter.not_sealed": QT_TRANSLATE_NOOP("Messages", "{number} is not sealed yet."),
    "letter.recipient_missing": QT_TRANSLATE_NOOP("Messages", "Say who took it, or where it was sent."),
    "letter.delivered_before_sealed": QT_TRANSLATE_NOOP("Messages", "It cannot have arrived before it was sealed."),
    "letter.delivered_in_future": QT_TRANSLATE_NOOP("Messages", "It cannot have arrived later than now."),
    "letter.phone_alone": QT_TRANSLATE_NOOP(
        "Messages", "A telephone call alone does not deliver this letter: it is due in writing."
    ),
    "letter.proof_missing": QT_TRANSLATE_NOOP(
        "Messages", "Add what proves the delivery: the signed copy, the post's receipt, a picture of the screen."
    ),
    "rectification.owner_only": QT_TRANSLATE_NOOP("Messages", "{name} mends this."),
    "rectification.not_owner": QT_TRANSLATE_NOOP("Messages", "{name} mends this; somebody else verifies it."),
    "rectification.due_past": QT_TRANSLATE_NOOP("Messages", "The day is past."),
    "rectification.due_too_late": QT_TRANSLATE_NOOP("Messages", "It is to be mended by {last} at the latest."),
    "accountability.incomplete": QT_TRANSLATE_NOOP("Messages", "Say who, under which number, and what was decided."),
    "return_visit.by_handler": QT_TRANSLATE_NOOP(
        "Messages", "You handled this complaint; somebody else calls the complainant."
    ),
    "return_visit.tries": QT_TRANSLATE_NOOP(
        "Messages", "It takes {wanted} tries on record before somebody counts as unreachable; there are {made}."
    ),
    "return_visit.score": QT_TRANSLATE_NOOP(
        "Messages", "4 and 5 are for a satisfied complainant, 1 to 3 for one who is not."
    ),
}
