"""The tables of the records: made from the dataclasses, with the keys and indexes told here."""

from typing import Final

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, text
from sqlalchemy.types import TypeEngine

from app.db.mapping import Mapping
from app.db.registry import MAPPINGS
from app.domain.records import Record

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s__%(column_0_N_name)s",
        "uq": "uq_%(table_name)s__%(column_0_N_name)s",
        "fk": "fk_%(table_name)s__%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

REFERENCES: Final = {
    ("identity_document", "client_id"): "client",
    ("representative", "client_id"): "client",
    ("attachment", "case_id"): "service_case",
    ("attachment_withdrawal", "attachment_id"): "attachment",
    ("receipt", "case_id"): "service_case",
    ("refund", "receipt_id"): "receipt",
    ("signing_evidence", "confirmation_id"): "confirmation",
    ("archive_item", "case_id"): "service_case",
    ("rating", "case_id"): "service_case",
    ("working_plan", "staff_id"): "staff",
    ("leave", "staff_id"): "staff",
    ("timestamp", "confirmation_id"): "confirmation",
    ("suitability_judgement", "case_id"): "service_case",
    ("risk_assessment", "case_id"): "service_case",
    ("professional_recognition", "case_id"): "service_case",
    ("rating_decline", "case_id"): "service_case",
    ("improvement_item", "case_id"): "service_case",
    ("complaint_letter", "complaint_id"): "complaint",
    ("restricted_letter", "complaint_id"): "restricted_complaint",
    ("letter_delivery", "letter_id"): "complaint_letter",
    ("restricted_delivery", "letter_id"): "restricted_letter",
    ("rectification", "complaint_id"): "complaint",
    ("restricted_rectification", "complaint_id"): "restricted_complaint",
    ("return_visit", "complaint_id"): "complaint",
    ("restricted_return_visit", "complaint_id"): "restricted_complaint",
    ("accountability", "complaint_id"): "complaint",
    ("restricted_accountability", "complaint_id"): "restricted_complaint",
}
"""References that hold at every commit. Those that cross a scope are left out: a kiosk holds tickets, not visits."""

UNIQUE: Final[tuple[tuple[str, tuple[str, ...], str], ...]] = (
    ("branch", ("code",), ""),
    ("terminal", ("code",), ""),
    ("staff", ("login",), ""),
    ("room", ("code",), ""),
    ("policy_document", ("edition", "name"), ""),
    ("client", ("client_no",), "client_no <> ''"),
    ("identity_document", ("number", "identity_kind"), "current = 1"),
    ("ticket", ("business_day", "number"), ""),
    ("service_case", ("case_no",), ""),
    ("receipt", ("receipt_no",), ""),
    ("refund", ("refund_no",), ""),
    ("confirmation", ("confirmation_no",), ""),
    ("archive_item", ("archive_no",), ""),
    ("rating", ("case_id",), ""),
    ("improvement_item", ("item_no",), ""),
    ("complaint", ("complaint_no",), ""),
    ("restricted_complaint", ("complaint_no",), ""),
    ("complaint_letter", ("letter_no",), ""),
    ("restricted_letter", ("letter_no",), ""),
    ("rectification", ("item_no",), ""),
    ("restricted_rectification", ("item_no",), ""),
    ("claim", ("thing",), "released_at IS NULL"),
    ("appointment", ("number",), ""),
    ("appointment", ("source_ref",), "source_ref <> ''"),
)
"""Table, columns, and the condition under which only one may have them; ``app.db.guards`` refuses a second. Two
terminals that were apart may still each have given one out: merging lets both in, and lists them."""

_UNIQUE_HERE: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("draft", ("staff_id", "form", "subject")),
    ("complaint_due", ("complaint_id",)),
)
"""What never travels is kept apart by an index."""

UNIQUE_FIELD: Final = {("identity_document", "identity_kind"): "number", ("draft", "subject"): "form"}
"""The field to blame, where it is not the last of the unique columns."""

_FILTERED: Final = (
    *("state", "channel", "category", "confirmed_category", "cause", "confirmed_cause", "grade"),
    *("handler_id", "owner_id", "registered_by", "respondent_id", "recused"),
)
"""What the register of complaints is filtered by, and whom it is kept from: its indexes hold all of it, so that no row
is read in vain."""


def _but(name: str) -> tuple[str, ...]:
    return tuple(each for each in _FILTERED if each != name)


_INDEXES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("step", ("subject_id", "hlc")),
    ("lobby_step", ("subject_id", "hlc")),
    ("restricted_step", ("subject_id", "hlc")),
    ("client", ("client_no", "id", "name", "client_type", "phone", "grade", "risk_level")),
    ("identity_document", ("client_id", "current", "identity_kind", "number")),
    ("representative", ("client_id",)),
    ("calendar_notice", ("year",)),
    ("working_plan", ("staff_id", "weekday")),
    ("leave", ("staff_id", "starts_at")),
    ("visit", ("client_id",)),
    ("ticket", ("visit_id",)),
    ("ticket", ("business_day", "state")),
    ("ticket", ("business_day", "called_at")),
    ("ticket", ("finished_at", "serving_at", "service_code")),
    ("ticket_call", ("ticket_id",)),
    ("ticket_call", ("business_day", "called_at", "why")),
    ("prefill", ("ticket_id",)),
    ("prefill_confirmation", ("prefill_id",)),
    ("ticket_rating", ("rated_on",)),
    ("ticket_rating", ("ticket_id",)),
    ("window_state", ("business_day",)),
    ("day_sheet", ("business_day",)),
    ("handover", ("visit_id",)),
    ("handover", ("to_id", "answer")),
    ("service_case", ("client_id", "id")),
    ("service_case", ("state", "id")),
    ("service_case", ("visit_id",)),
    ("attachment", ("case_id",)),
    ("attachment_withdrawal", ("case_id",)),
    ("receipt", ("case_id",)),
    ("receipt", ("business_day", "id")),
    ("refund", ("case_id",)),
    ("refund", ("business_day", "id")),
    ("confirmation", ("client_id", "id")),
    ("confirmation", ("case_id",)),
    ("suitability_judgement", ("case_id",)),
    ("risk_assessment", ("case_id",)),
    ("risk_assessment", ("client_id", "assessed_on")),
    ("professional_recognition", ("case_id",)),
    ("signing_evidence", ("confirmation_id",)),
    ("print_job", ("document_digest",)),
    ("timestamp", ("confirmation_id",)),
    ("timestamp", ("stamped_digest", "id")),
    ("archive_item", ("client_class", "service_code", "id")),
    ("archive_item", ("case_id",)),
    ("attestation", ("subject_id",)),
    ("rating_decline", ("case_id",)),
    ("improvement_item", ("state", "id")),
    ("improvement_item", ("case_id",)),
    ("notice", ("case_id",)),
    ("complaint", ("state", "received_at")),
    ("complaint", ("received_at", "id")),
    ("complaint", ("limit_at", "id")),
    ("complaint", ("client_id",)),
    ("complaint", ("merged_into",)),
    ("restricted_complaint", ("state", "received_at")),
    ("restricted_attestation", ("subject_id",)),
    ("complaint_paper", ("complaint_id",)),
    ("restricted_paper", ("complaint_id",)),
    ("complaint_escalation", ("complaint_id",)),
    ("restricted_escalation", ("complaint_id",)),
    ("complaint_letter", ("complaint_id",)),
    ("complaint_letter", ("words_digest",)),
    ("restricted_letter", ("complaint_id",)),
    ("restricted_letter", ("words_digest",)),
    ("letter_delivery", ("letter_id",)),
    ("restricted_delivery", ("letter_id",)),
    ("rectification", ("complaint_id",)),
    ("rectification", ("state", "due_on")),
    ("restricted_rectification", ("complaint_id",)),
    ("return_visit", ("complaint_id",)),
    ("return_visit", ("state", "due_at")),
    ("restricted_return_visit", ("complaint_id",)),
    ("accountability", ("complaint_id",)),
    ("restricted_accountability", ("complaint_id",)),
    ("saved_view", ("staff_id",)),
    (
        "appointment",
        ("starts_at", "ends_at", "state", "staff_id", "room_id", "client_id", "first_contact_at", "overridden", "id"),
    ),
    ("appointment", ("state", "id")),
    ("appointment", ("client_id", "state", "ends_at")),
    ("appointment", ("source_ref", "id")),
    ("appointment", ("first_contact_at", "channel", "state")),
    ("appointment", ("series_id", "id")),
    ("booking_token", ("starts_at", "closed_at")),
    ("booking_token", ("appointment_id",)),
    ("client_message", ("closed_at", "id")),
    ("client_message", ("appointment_id",)),
    ("slot_hold", ("held_until", "released_at")),
    ("complaint_due", ("due_at", "complaint_id")),
    ("complaint", ("received_at", "complaint_no", *_FILTERED)),
    ("complaint", ("state", "complaint_no", "received_at", *_but("state"))),
    ("complaint", ("category", "received_at", "complaint_no", *_but("category"))),
    ("complaint", ("grade", "received_at", "complaint_no", *_but("grade"))),
    ("complaint", ("handler_name", "received_at", "complaint_no", *_FILTERED)),
    ("complaint", ("closed_at", "received_at")),
    ("complaint", ("id", "version", *_FILTERED)),
    ("service_case", ("corrects_id",)),
)
"""The first of ``client`` covers a list page whole, that of ``appointment`` what blocks a time, those of ``complaint``
every filter of the register: pages that are not read need no decrypting."""


def _column(name: str, kept: TypeEngine[object], table: str, *, nullable: bool) -> Column[object]:
    target = REFERENCES.get((table, name))
    if target is None:
        return Column(name, kept, nullable=nullable)
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, kept, key, nullable=nullable)


def _table(mapping: Mapping[Record]) -> Table:
    name = mapping.record.kind.name
    own = [
        _column(field, mapping.storages[field].column, name, nullable=mapping.storages[field].nullable)
        for field in mapping.names
        if field not in ("id", "version")
    ]
    return Table(
        name,
        METADATA,
        # A row number of our own, because the search index names rows by it and VACUUM may renumber any other.
        Column("row", Integer, primary_key=True),
        Column("id", LargeBinary(16), nullable=False, unique=True),
        Column("version", BigInteger, nullable=False),
        *own,
    )


TABLES: Final[dict[type[Record], Table]] = {record: _table(mapping) for record, mapping in MAPPINGS.items()}


for _name, _columns in _UNIQUE_HERE:
    _found = METADATA.tables[_name].c
    Index(f"uq_{_name}__{'_'.join(_columns)}", *(_found[column] for column in _columns), unique=True)
for _name, _columns, _condition in UNIQUE:
    _found = METADATA.tables[_name].c
    # What an index begins with already needs no second one to be looked for.
    if not any(_other == _name and _begun[: len(_columns)] == _columns for _other, _begun in _INDEXES):
        Index(
            f"ix_{_name}__{'_'.join(_columns)}",
            *(_found[column] for column in _columns),
            sqlite_where=text(_condition) if _condition else None,
        )
for _name, _columns in _INDEXES:
    Index(f"ix_{_name}__{'_'.join(_columns[:2])}", *(METADATA.tables[_name].c[column] for column in _columns))
