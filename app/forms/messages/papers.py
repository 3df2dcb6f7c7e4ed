"""What attached files, fees and receipts say, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "attachment.empty": QT_TRANSLATE_NOOP("Messages", "The file is empty. Scan or photograph the paper again."),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "Messages", "The file is larger than {limit} MiB. Scan it in parts, or with fewer dots an inch."
    ),
    "attachment.executable": QT_TRANSLATE_NOOP(
        "Messages",
        "This file is a program, whatever its name says. It was not taken; tell whoever minds the terminals.",
    ),
    "attachment.office": QT_TRANSLATE_NOOP(
        "Messages", "This is an office document or a package (Word, Excel, OFD, ZIP). Save or print it as PDF first."
    ),
    "attachment.archive": QT_TRANSLATE_NOOP(
        "Messages", "This is a packed archive. Unpack it and attach what is in it."
    ),
    "attachment.heic": QT_TRANSLATE_NOOP(
        "Messages", "This picture is in a phone's own format (HEIC, AVIF). Send it from the phone as JPEG."
    ),
    "attachment.markup": QT_TRANSLATE_NOOP(
        "Messages", "This is a web page or a drawing in text. Print it as PDF first."
    ),
    "attachment.unknown": QT_TRANSLATE_NOOP(
        "Messages", "This is neither a PDF nor a picture (JPEG, PNG, TIFF, WEBP), whatever its name says."
    ),
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "Messages", "The file is damaged or cut off and cannot be read to its end. Scan or send it again."
    ),
    "attachment.carries_more": QT_TRANSLATE_NOOP(
        "Messages", "Something else is hidden behind this file's own end. Save it again as a plain PDF or picture."
    ),
    "attachment.encrypted": QT_TRANSLATE_NOOP(
        "Messages", "The PDF is locked with a password or a permission. Ask for one that is not, or print and scan it."
    ),
    "attachment.no_pages": QT_TRANSLATE_NOOP("Messages", "The PDF has no pages."),
    "attachment.too_many_pages": QT_TRANSLATE_NOOP(
        "Messages", "The file has more than {limit} pages. Split it and attach the parts."
    ),
    "attachment.unfolds": QT_TRANSLATE_NOOP(
        "Messages", "A picture in this file is larger than {limit} megapixels. Scan it with fewer dots an inch."
    ),
    "attachment.twice": QT_TRANSLATE_NOOP("Messages", "This very file is attached here already, as “{name}”."),
    "attachment.too_many": QT_TRANSLATE_NOOP("Messages", "This case has {limit} files already; no more are taken."),
    "attachment.closed": QT_TRANSLATE_NOOP(
        "Messages",
        "The case has gone too far for its files to be changed. Whoever checks it can ask for a supplement first.",
    ),
    "attachment.unknown_material": QT_TRANSLATE_NOOP("Messages", "The service does not ask for this material."),
    "attachment.wrong_kind": QT_TRANSLATE_NOOP(
        "Messages", "Papers and recordings are kept apart: attach this under the other heading."
    ),
    "attachment.reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Say why it is withdrawn; the file and the reason stay."
    ),
    "attachment.withdrawn": QT_TRANSLATE_NOOP("Messages", "“{name}” was withdrawn already."),
    "recording.unknown": QT_TRANSLATE_NOOP(
        "Messages", "This is no recording (MP4, M4A, WebM, MKV, WAV, MP3), whatever its name says."
    ),
    "recording.damaged": QT_TRANSLATE_NOOP(
        "Messages", "The recording is cut off or damaged. Stop the device, then copy the recording again."
    ),
    "recording.times_missing": QT_TRANSLATE_NOOP("Messages", "Enter when the recording begins and when it ends."),
    "recording.times_order": QT_TRANSLATE_NOOP("Messages", "The recording must end after it begins."),
    "recording.before_visit": QT_TRANSLATE_NOOP(
        "Messages", "The recording begins before this visit. Only one that was made in this visit counts."
    ),
    "recording.not_ended": QT_TRANSLATE_NOOP("Messages", "The recording ends in the future. Correct the time."),
    "recording.device_missing": QT_TRANSLATE_NOOP("Messages", "Name the device that recorded it."),
    "fee.unpaid": QT_TRANSLATE_NOOP(
        "Messages", "The fee is not paid yet. Take it against a receipt first; a published fee cannot be waived."
    ),
    "fee.free": QT_TRANSLATE_NOOP("Messages", "This service is free of charge; nothing may be taken for it."),
    "fee.elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "The amount stands in another paper than the tariff; nothing is taken for it at the counter."
    ),
    "fee.too_early_or_late": QT_TRANSLATE_NOOP(
        "Messages", "A fee is taken once the service is applied for, and until it is completed."
    ),
    "fee.paid": QT_TRANSLATE_NOOP("Messages", "The fee was paid already, on receipt {number}."),
    "fee.not_published": QT_TRANSLATE_NOOP(
        "Messages", "The published tariff had no such amount for {key} on {on}; nothing was taken."
    ),
    "fee.payment_closed": QT_TRANSLATE_NOOP("Messages", "The branch takes no fees in this way."),
    "fee.reference_missing": QT_TRANSLATE_NOOP("Messages", "Enter the reference of the transfer or payment."),
    "fee.count_missing": QT_TRANSLATE_NOOP("Messages", "Cash is counted by two. Ask a colleague to count it too."),
    "fee.same_person": QT_TRANSLATE_NOOP("Messages", "The second count is a colleague's, not your own."),
    "refund.amount": QT_TRANSLATE_NOOP("Messages", "Enter an amount of no more than what is left of the receipt."),
    "refund.reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Say why the money is given back; it stands on the voucher."
    ),
    "refund.own_receipt": QT_TRANSLATE_NOOP(
        "Messages", "You took the money on receipt {number}. Somebody else decides on giving it back."
    ),
    "tariff.place_missing": QT_TRANSLATE_NOOP("Messages", "Say where the tariff was put up."),
}
