"""What the program says about documents, their wording, keys and signatures, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "document.unshowable_character": QT_TRANSLATE_NOOP(
        "Messages",
        "No installed font can show the character {character} ({codepoint}). Add a font that has it or mend the text.",
    ),
    "document.already_sealed": QT_TRANSLATE_NOOP(
        "Messages", "Document {number} is sealed already. A sealed document is superseded by a new one, never edited."
    ),
    "document.unreadable": QT_TRANSLATE_NOOP("Messages", "The file is not a PDF or is damaged."),
    "wording.unknown_language": QT_TRANSLATE_NOOP("Messages", "There is no wording in this language: {language}."),
    "wording.damaged": QT_TRANSLATE_NOOP("Messages", "The wording file {file} is damaged: {reason}"),
    "key.unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The sealing key cannot be read: it is damaged, of another kind, or the password is wrong."
    ),
    "signature.empty": QT_TRANSLATE_NOOP("Messages", "Please sign in the box."),
    "signature.too_small": QT_TRANSLATE_NOOP("Messages", "The signature is too small. Please sign larger."),
    "signature.straight_line": QT_TRANSLATE_NOOP("Messages", "A single line is no signature. Please write the name."),
    "seal.no_certificate": QT_TRANSLATE_NOOP(
        "Messages", "This terminal has no sealing certificate. The administrator must enrol it again."
    ),
    "document.cannot_read": QT_TRANSLATE_NOOP("Messages", "The document cannot be read: {path} ({reason})"),
    "authority.none_named": QT_TRANSLATE_NOOP(
        "Messages", "Say whose seal is to be trusted: a home (--home) or an authority's certificate (--trust)."
    ),
    "authority.missing": QT_TRANSLATE_NOOP("Messages", "The authority's certificate is not there: {path}"),
    "authority.unreadable": QT_TRANSLATE_NOOP("Messages", "This is no certificate in PEM form: {path}"),
}
