"""What is said of each thing that verification checks; translated where it is shown."""

from app.domain.verification import NOT_REACHED, Check, CheckCode, Verdict
from app.forms.vocabulary import CONFIRMATION_STATES
from app.forms.wording import QT_TRANSLATE_NOOP

HOLDS: dict[CheckCode, str] = {
    CheckCode.BUNDLE: QT_TRANSLATE_NOOP("Verify", "The file is an evidence bundle and can be read"),
    CheckCode.MANIFEST: QT_TRANSLATE_NOOP("Verify", "A trusted terminal signed the bundle's list of contents"),
    CheckCode.FILES: QT_TRANSLATE_NOOP("Verify", "The bundle's contents are those of the list, of one document"),
    CheckCode.READABLE: QT_TRANSLATE_NOOP("Verify", "The file is a PDF and can be read"),
    CheckCode.SIGNED: QT_TRANSLATE_NOOP("Verify", "The file carries a signature"),
    CheckCode.SINGLE_SIGNATURE: QT_TRANSLATE_NOOP("Verify", "The file was sealed once"),
    CheckCode.WHOLE_FILE: QT_TRANSLATE_NOOP("Verify", "The seal covers the whole file"),
    CheckCode.NOTHING_APPENDED: QT_TRANSLATE_NOOP("Verify", "Nothing was added after sealing"),
    CheckCode.UNCHANGED: QT_TRANSLATE_NOOP("Verify", "The content is unchanged since sealing"),
    CheckCode.SEAL_FORM: QT_TRANSLATE_NOOP("Verify", "The seal has the form in which it was made"),
    CheckCode.SEAL_INTACT: QT_TRANSLATE_NOOP("Verify", "The signature is genuine"),
    CheckCode.SEAL_BELONGS: QT_TRANSLATE_NOOP("Verify", "The seal belongs to this document"),
    CheckCode.AS_SHOWN: QT_TRANSLATE_NOOP("Verify", "The document is the one that the client was shown"),
    CheckCode.TRUSTED: QT_TRANSLATE_NOOP("Verify", "The certificate comes from a trusted branch authority"),
    CheckCode.CERTIFICATE_VALID: QT_TRANSLATE_NOOP("Verify", "The certificate was valid when the document was sealed"),
    CheckCode.TIME: QT_TRANSLATE_NOOP("Verify", "The time of sealing is plausible"),
    CheckCode.TIMESTAMP: QT_TRANSLATE_NOOP("Verify", "{authority} vouches that it was sealed by {moment}"),
    CheckCode.RECORDED: QT_TRANSLATE_NOOP("Verify", "The branch's record names exactly this file"),
    CheckCode.EVIDENCE: QT_TRANSLATE_NOOP("Verify", "The evidence of signing belongs to this document"),
    CheckCode.ATTESTED: QT_TRANSLATE_NOOP("Verify", "What the staff attested with their own keys holds"),
    CheckCode.CODE: QT_TRANSLATE_NOOP("Verify", "The printed code belongs to number {number} in the branch's record"),
    CheckCode.AUDIT: QT_TRANSLATE_NOOP("Verify", "The excerpt of the audit trail holds, entry by entry"),
    CheckCode.IN_FORCE: QT_TRANSLATE_NOOP("Verify", "The document is in force: neither void nor superseded"),
}

FAULTS: dict[str, str] = {
    "no_record": QT_TRANSLATE_NOOP("Verify", "This branch has no record of number {number}"),
    "other_file": QT_TRANSLATE_NOOP("Verify", "The branch's record of number {number} names another file"),
    "no_evidence": QT_TRANSLATE_NOOP("Verify", "The evidence of signing is missing from the record"),
    "other_evidence": QT_TRANSLATE_NOOP("Verify", "The evidence in the record is not what was sealed in"),
    "attestation_missing": QT_TRANSLATE_NOOP("Verify", "Nobody attested that the signer's document was seen"),
    "attestation_fails": QT_TRANSLATE_NOOP("Verify", "The attestation of {name} does not hold"),
    "no_bundle": QT_TRANSLATE_NOOP("Verify", "The file is no evidence bundle, or it is damaged"),
    "manifest_changed": QT_TRANSLATE_NOOP("Verify", "The bundle's list of contents was changed"),
    "file_missing": QT_TRANSLATE_NOOP("Verify", "{file} is missing from the bundle"),
    "file_changed": QT_TRANSLATE_NOOP("Verify", "{file} in the bundle was changed"),
    "evidence_of_another": QT_TRANSLATE_NOOP("Verify", "The evidence is of another document"),
    "audit_changed": QT_TRANSLATE_NOOP("Verify", "Entry {number} of the audit excerpt was changed"),
    "audit_missing": QT_TRANSLATE_NOOP("Verify", "The audit excerpt is empty"),
    "part_unreadable": QT_TRANSLATE_NOOP("Verify", "This part of the bundle cannot be read"),
    "no_code": QT_TRANSLATE_NOOP("Verify", "This is no code of a confirmation"),
    "other_code": QT_TRANSLATE_NOOP("Verify", "The code names number {number}, but another content than the record's"),
    "not_in_force": QT_TRANSLATE_NOOP("Verify", "The document is {state} in the branch's record"),
    "superseded": QT_TRANSLATE_NOOP("Verify", "The document was superseded by {number}"),
    NOT_REACHED: QT_TRANSLATE_NOOP("Verify", "Could not be judged"),
    "unreadable": QT_TRANSLATE_NOOP("Verify", "The seal is damaged and cannot be read"),
    "not_a_pdf": QT_TRANSLATE_NOOP("Verify", "The file is not a PDF"),
    "damaged": QT_TRANSLATE_NOOP("Verify", "The PDF is damaged and cannot be read"),
    "ends_early": QT_TRANSLATE_NOOP("Verify", "The file stops in the middle: it is cut off"),
    "signature_removed": QT_TRANSLATE_NOOP("Verify", "The file has a place for the seal, and the seal was taken out"),
    "text_changed": QT_TRANSLATE_NOOP("Verify", "What stands on the pages was edited after sealing"),
    "metadata_changed": QT_TRANSLATE_NOOP("Verify", "What the file says about itself was edited after sealing"),
    "seal_part_changed": QT_TRANSLATE_NOOP("Verify", "The handwriting or the seal's particulars were edited"),
    "signature_appended": QT_TRANSLATE_NOOP("Verify", "Another signature was added after sealing ({bytes} bytes)"),
    "pages_changed_later": QT_TRANSLATE_NOOP("Verify", "A later revision changes the pages ({bytes} bytes)"),
    "form_changed_later": QT_TRANSLATE_NOOP("Verify", "A later revision changes form fields or notes ({bytes} bytes)"),
    "metadata_changed_later": QT_TRANSLATE_NOOP(
        "Verify", "A later revision changes what the file says about itself ({bytes} bytes)"
    ),
    "stamp_unreadable": QT_TRANSLATE_NOOP("Verify", "The timestamp is damaged or not genuine"),
    "stamp_of_another_file": QT_TRANSLATE_NOOP("Verify", "The timestamp belongs to another document"),
    "stamp_of_another_time": QT_TRANSLATE_NOOP("Verify", "The timestamp ({moment}) does not fit the time of sealing"),
    "stamp_expired": QT_TRANSLATE_NOOP("Verify", "The time authority's certificate was not valid at that time"),
    "not_for_stamping": QT_TRANSLATE_NOOP("Verify", "The certificate of the timestamp is not one for timestamps"),
    "unknown_time_authority": QT_TRANSLATE_NOOP("Verify", "The time authority is not trusted: {authority}"),
    "no_signature": QT_TRANSLATE_NOOP("Verify", "The file carries no signature"),
    "several_signatures": QT_TRANSLATE_NOOP("Verify", "The file carries {count} signatures instead of one"),
    "range_malformed": QT_TRANSLATE_NOOP("Verify", "The seal does not say properly what it covers"),
    "cut_off": QT_TRANSLATE_NOOP("Verify", "The file is cut off: {missing} bytes are missing"),
    "rewritten": QT_TRANSLATE_NOOP("Verify", "The file was saved anew by another program; the seal no longer fits it"),
    "bytes_not_covered": QT_TRANSLATE_NOOP("Verify", "Part of the file is not covered by the seal"),
    "revision_appended": QT_TRANSLATE_NOOP("Verify", "A later revision was added after sealing ({bytes} bytes)"),
    "bytes_appended": QT_TRANSLATE_NOOP("Verify", "{bytes} bytes were added after the end of the document"),
    "content_changed": QT_TRANSLATE_NOOP("Verify", "The content was changed after sealing"),
    "not_canonical": QT_TRANSLATE_NOOP("Verify", "The seal was altered or not made by this program"),
    "signature_broken": QT_TRANSLATE_NOOP("Verify", "The signature is not genuine"),
    "no_binding": QT_TRANSLATE_NOOP("Verify", "The seal does not say which document it belongs to"),
    "other_document": QT_TRANSLATE_NOOP("Verify", "The seal belongs to document {sealed}, but this is {found}"),
    "not_as_shown": QT_TRANSLATE_NOOP("Verify", "The document differs from the one that the client was shown"),
    "unknown_authority": QT_TRANSLATE_NOOP("Verify", "The authority is not trusted: {authority}"),
    "foreign_certificate": QT_TRANSLATE_NOOP("Verify", "The seal carries a certificate that does not belong to it"),
    "expired": QT_TRANSLATE_NOOP("Verify", "At sealing the certificate had expired, on {until}"),
    "not_yet_valid": QT_TRANSLATE_NOOP("Verify", "At sealing the certificate was not valid yet, until {from}"),
    "not_for_signing": QT_TRANSLATE_NOOP("Verify", "The certificate may not be used for signing"),
    "no_time": QT_TRANSLATE_NOOP("Verify", "The seal carries no time"),
    "in_the_future": QT_TRANSLATE_NOOP("Verify", "The time of sealing lies in the future"),
}

VERDICTS: dict[Verdict, str] = {
    Verdict.STANDS: QT_TRANSLATE_NOOP("Verify", "It stands"),
    Verdict.NOT_A_PDF: QT_TRANSLATE_NOOP("Verify", "This is no PDF"),
    Verdict.CUT_OFF: QT_TRANSLATE_NOOP("Verify", "The file was cut off"),
    Verdict.DAMAGED: QT_TRANSLATE_NOOP("Verify", "The file is damaged"),
    Verdict.NEVER_SEALED: QT_TRANSLATE_NOOP("Verify", "The document was never sealed, or nothing of the seal is left"),
    Verdict.SEAL_REMOVED: QT_TRANSLATE_NOOP("Verify", "The seal was taken out"),
    Verdict.SEAL_OF_ANOTHER: QT_TRANSLATE_NOOP("Verify", "The seal was moved here from another document"),
    Verdict.SEALED_BY_STRANGER: QT_TRANSLATE_NOOP("Verify", "A stranger signed it; it is no seal of a branch"),
    Verdict.SEALED_AGAIN: QT_TRANSLATE_NOOP("Verify", "Another signature was added to the sealed document"),
    Verdict.TEXT_EDITED: QT_TRANSLATE_NOOP("Verify", "The text of the document was edited"),
    Verdict.METADATA_EDITED: QT_TRANSLATE_NOOP("Verify", "The metadata of the document were edited"),
    Verdict.APPEARANCE_EDITED: QT_TRANSLATE_NOOP("Verify", "The handwriting or the seal's particulars were edited"),
    Verdict.FORM_CHANGED: QT_TRANSLATE_NOOP("Verify", "Form fields or notes were changed after sealing"),
    Verdict.METADATA_ADDED: QT_TRANSLATE_NOOP("Verify", "The metadata were replaced after sealing"),
    Verdict.REVISION_ADDED: QT_TRANSLATE_NOOP("Verify", "A revision was added after sealing"),
    Verdict.BYTES_ADDED: QT_TRANSLATE_NOOP("Verify", "Bytes were added at the end of the file"),
    Verdict.REWRITTEN: QT_TRANSLATE_NOOP("Verify", "Another program saved the file anew"),
    Verdict.SEAL_ALTERED: QT_TRANSLATE_NOOP("Verify", "The seal itself was altered"),
    Verdict.CHANGED: QT_TRANSLATE_NOOP("Verify", "The file was changed after sealing"),
    Verdict.OTHER_AUTHORITY: QT_TRANSLATE_NOOP("Verify", "It was sealed under another branch's authority"),
    Verdict.CERTIFICATE_EXPIRED: QT_TRANSLATE_NOOP("Verify", "The certificate was not valid when it was sealed"),
    Verdict.CERTIFICATE_UNFIT: QT_TRANSLATE_NOOP("Verify", "The certificate is not one for sealing"),
    Verdict.TIME_DOUBTFUL: QT_TRANSLATE_NOOP("Verify", "The time of sealing is doubtful"),
    Verdict.NOT_OF_RECORD: QT_TRANSLATE_NOOP("Verify", "The branch's record does not know it like this"),
    Verdict.NOT_A_BUNDLE: QT_TRANSLATE_NOOP("Verify", "This is no evidence bundle, or it is damaged"),
    Verdict.BUNDLE_CHANGED: QT_TRANSLATE_NOOP("Verify", "The bundle was changed"),
    Verdict.EVIDENCE_DIFFERS: QT_TRANSLATE_NOOP("Verify", "The evidence does not belong to the document"),
    Verdict.ATTESTATION_FAILS: QT_TRANSLATE_NOOP("Verify", "An attestation is missing or does not hold"),
    Verdict.SUPERSEDED: QT_TRANSLATE_NOOP("Verify", "A later document took its place"),
    Verdict.VOID: QT_TRANSLATE_NOOP("Verify", "The document is void"),
}
"""What a whole finding is called."""


def check_wording(check: Check) -> str:
    """Return the English source of the sentence for a check; fill ``{name}`` from its params after translating."""
    return HOLDS[check.code] if check.holds else FAULTS[check.reason]


def state_wording(check: Check) -> str:
    """Return the English source (context ``Vocabulary``) of the state that a check names, empty where it names none."""
    return CONFIRMATION_STATES.get(str(check.params.get("state", "")), "")
