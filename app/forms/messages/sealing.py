"""What sealing keys, certificates, timestamps and evidence bundles say, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "seal.certificate_expired": QT_TRANSLATE_NOOP(
        "Messages", "This terminal's sealing certificate has expired. Renew it under Administration, This terminal."
    ),
    "seal.chain_incomplete": QT_TRANSLATE_NOOP(
        "Messages", "The chain of this certificate has a gap: an authority's certificate is missing from the file."
    ),
    "seal.certificate_unfit": QT_TRANSLATE_NOOP(
        "Messages", "This certificate may not be used for signing documents: {subject}."
    ),
    "seal.certificate_not_current": QT_TRANSLATE_NOOP("Messages", "This certificate is not valid today: {subject}."),
    "seal.key_mismatch": QT_TRANSLATE_NOOP("Messages", "The key does not belong to the certificate {subject}."),
    "seal.no_authority": QT_TRANSLATE_NOOP(
        "Messages",
        "The branch's authority is not kept at this terminal. Renew at the branch's first terminal, or import a key.",
    ),
    "key.no_token_support": QT_TRANSLATE_NOOP(
        "Messages", "This installation cannot use tokens. Install it with its token part (pkcs11)."
    ),
    "key.token_missing": QT_TRANSLATE_NOOP("Messages", "Neither the token {token} nor its library was found: {path}."),
    "key.token_refused": QT_TRANSLATE_NOOP("Messages", "The token {token} refused its PIN, or does not give the key."),
    "document.not_sealed_here": QT_TRANSLATE_NOOP("Messages", "This file was not sealed by this program."),
    "time_authority.none": QT_TRANSLATE_NOOP("Messages", "No time authority is set up."),
    "time_authority.address": QT_TRANSLATE_NOOP(
        "Messages", "The address of a time authority begins with http:// or https:// and names a host."
    ),
    "time_authority.no_anchor": QT_TRANSLATE_NOOP(
        "Messages", "Name the certificate by which the time authority is believed (PEM)."
    ),
    "time_authority.silent": QT_TRANSLATE_NOOP(
        "Messages", "The time authority does not answer: {url}. Documents are sealed all the same and stamped later."
    ),
    "time_authority.refused": QT_TRANSLATE_NOOP("Messages", "The time authority refuses to stamp ({status})."),
    "time_authority.unusable": QT_TRANSLATE_NOOP(
        "Messages", "The time authority's answer cannot be relied on ({reason}); it was not taken."
    ),
    "time_authority.resting": QT_TRANSLATE_NOOP(
        "Messages", "The time authority did not answer a short while ago; it is asked again later."
    ),
}
