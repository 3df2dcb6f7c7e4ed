"""What a complaint lacks or cannot do, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "complaint_file.unknown_column": QT_TRANSLATE_NOOP(
        "Messages", "The file has something named “{column}”, which no complaint has. Nothing was taken."
    ),
    "complaint_file.json": QT_TRANSLATE_NOOP("Messages", "{name} is no list of complaints in JSON."),
    "complaint_file.headings": QT_TRANSLATE_NOOP("Messages", "{name} does not begin with a row of headings."),
    "complaint_file.damaged": QT_TRANSLATE_NOOP("Messages", "Row {row} of the file cannot be read. Nothing was taken."),
    "complaint.words_missing": QT_TRANSLATE_NOOP(
        "Messages", "Write down what was said, in the complainant's own words."
    ),
    "complaint.name_missing": QT_TRANSLATE_NOOP(
        "Messages", "Enter the complainant's name, or mark the complaint as anonymous."
    ),
    "complaint.contact_missing": QT_TRANSLATE_NOOP(
        "Messages", "Enter at least one way to reach the complainant: telephone, e-mail or postal address."
    ),
    "complaint.external_missing": QT_TRANSLATE_NOOP(
        "Messages", "Enter the number under which it was transferred to the branch."
    ),
    "complaint.received_later": QT_TRANSLATE_NOOP(
        "Messages", "The receipt cannot lie in the future, nor before the day it reached whoever transferred it."
    ),
    "complaint.persons": QT_TRANSLATE_NOOP(
        "Messages", "At least as many complain of the matter as complain together here; nobody is not possible."
    ),
    "complaint.amount": QT_TRANSLATE_NOOP(
        "Messages", "The amount must be above zero; leave it empty where none is asked."
    ),
    "complaint.about_you": QT_TRANSLATE_NOOP(
        "Messages", "The complaint is about you: let a colleague take it in. Whom it is about never owns it."
    ),
    "complaint.recused": QT_TRANSLATE_NOOP(
        "Messages", "You take no part in complaint {number}: it is about you, or you stand too near to it."
    ),
    "complaint.not_yours": QT_TRANSLATE_NOOP(
        "Messages", "Complaint {number} is for whoever took it in, follows it through or handles it, and their seniors."
    ),
    "complaint.not_handler": QT_TRANSLATE_NOOP("Messages", "This is for whoever handles the complaint: {name}."),
    "complaint.category_unknown": QT_TRANSLATE_NOOP("Messages", "Choose one of the four categories."),
    "complaint.cause_unknown": QT_TRANSLATE_NOOP("Messages", "Choose a cause that belongs to the category."),
    "complaint.grade_unknown": QT_TRANSLATE_NOOP("Messages", "Choose the grade."),
    "complaint.urgency_unknown": QT_TRANSLATE_NOOP("Messages", "Choose how urgent it is."),
    "complaint.classified_already": QT_TRANSLATE_NOOP("Messages", "The withdrawn complaint has its category already."),
    "complaint.confirm_same": QT_TRANSLATE_NOOP(
        "Messages", "What is confirmed must be the category it was given. Otherwise send it back with another one."
    ),
    "complaint.disagree_differs": QT_TRANSLATE_NOOP(
        "Messages", "Name another category or cause than it was given, or confirm it."
    ),
    "complaint.lead_missing": QT_TRANSLATE_NOOP(
        "Messages", "There is no other complaint with this number that it could be handled with."
    ),
    "complaint.lead_closed": QT_TRANSLATE_NOOP(
        "Messages", "Complaint {number} is closed or is itself handled with another one."
    ),
    "complaint.to_be_acknowledged": QT_TRANSLATE_NOOP(
        "Messages", "First tell the complainant that it was accepted, who follows it through and until when."
    ),
    "complaint.cannot_handle": QT_TRANSLATE_NOOP(
        "Messages", "{name} cannot handle it: not entitled, no longer here, or concerned by it."
    ),
    "complaint.finding_missing": QT_TRANSLATE_NOOP("Messages", "Write down what the inquiry found."),
    "complaint.proposal_missing": QT_TRANSLATE_NOOP(
        "Messages", "Write down what you propose to do for the complainant."
    ),
    "complaint.responsibility_missing": QT_TRANSLATE_NOOP("Messages", "Say whose responsibility it is."),
    "complaint.result_missing": QT_TRANSLATE_NOOP("Messages", "Write down what is decided; the reply is built on it."),
    "complaint.reasonableness_missing": QT_TRANSLATE_NOOP("Messages", "Say how far the complaint is justified."),
    "complaint.decided_by_two": QT_TRANSLATE_NOOP(
        "Messages", "A major or a group complaint is decided by branch manager and compliance together."
    ),
    "complaint.decided_by_one": QT_TRANSLATE_NOOP("Messages", "This complaint is decided by one person."),
    "complaint.extension_amount": QT_TRANSLATE_NOOP(
        "Messages", "An extension reaches to day {least} at least and day {most} at most, counted from the receipt."
    ),
    "complaint.extended_already": QT_TRANSLATE_NOOP("Messages", "The time was extended once; it cannot be again."),
    "complaint.extension_too_late": QT_TRANSLATE_NOOP(
        "Messages", "The time ended on {due}. An extension is agreed and told to the client before it ends."
    ),
    "complaint.letter_undelivered": QT_TRANSLATE_NOOP(
        "Messages", "Nothing was told in writing yet: write and seal the letter, and record its delivery there."
    ),
    "complaint.reply_time": QT_TRANSLATE_NOOP(
        "Messages", "The reply was delivered after the decision, and not later than now."
    ),
    "complaint.nobody_to_reply": QT_TRANSLATE_NOOP("Messages", "The complaint is anonymous: close it without a reply."),
    "complaint.lead_undecided": QT_TRANSLATE_NOOP(
        "Messages", "There is no decision yet that could be told in the reply."
    ),
    "complaint.to_be_replied": QT_TRANSLATE_NOOP("Messages", "The complainant has not been answered in writing yet."),
    "complaint.close_too_early": QT_TRANSLATE_NOOP(
        "Messages", "The complainant may appeal until {due}. Until then it is closed only if they accept the reply."
    ),
    "complaint.appeal_incomplete": QT_TRANSLATE_NOOP(
        "Messages", "An appeal says how the complaint was handled, what is disputed, and what is asked for."
    ),
    "complaint.appeal_late": QT_TRANSLATE_NOOP(
        "Messages", "The time to appeal ended on {due}. Only the branch manager may still let the appeal in."
    ),
    "complaint.appealed_already": QT_TRANSLATE_NOOP(
        "Messages", "It was appealed once. Mediation, the regulator and the courts remain open to the complainant."
    ),
    "complaint.nothing_to_appeal": QT_TRANSLATE_NOOP("Messages", "There is no reply that could be appealed against."),
    "complaint.missing.response": QT_TRANSLATE_NOOP(
        "Messages", "Nobody has answered the complainant in substance yet."
    ),
    "complaint.missing.owner": QT_TRANSLATE_NOOP("Messages", "Nobody follows it through yet: whoever accepts it does."),
    "complaint.missing.finding": QT_TRANSLATE_NOOP(
        "Messages", "What the inquiry found, and whose responsibility it is."
    ),
    "complaint.missing.extension_notice": QT_TRANSLATE_NOOP(
        "Messages", "The complainant has not been told in writing of the extension; until then it does not count."
    ),
    "complaint.missing.reply": QT_TRANSLATE_NOOP("Messages", "The written reply, delivered and proved."),
}
