"""The clients' files: masked by default, revealed with a reason (rules 3.1, 3.6)."""

from datetime import date

import pytest

from app.domain.clients import Client, RepresentativeRole
from app.domain.errors import Refused, RuleViolation
from app.domain.identity import IdentityKind
from app.domain.synthetic import resident_number
from app.forms.identity_document import AddDocument
from app.forms.register_client import EditClient
from app.forms.representative import AddRepresentative


def code(call, *arguments, kind=RuleViolation):
    with pytest.raises(kind) as refused:
        call(*arguments)
    return refused.value.code


def passport(number="E12345678", **more):
    return AddDocument(
        identity_kind=IdentityKind.PASSPORT, identity_number=number, country="CN", unlimited=True, **more
    )


def test_the_file_shows_everything_masked_and_the_reading_is_audited(branch):
    client = branch.person("欧阳小兰", email="lan@example.cn", address="上海市黄浦区某路1号")
    branch.executed(client=client)
    file = branch.clients().file(client.client_id)
    assert (file.client.name, file.email, file.address) == ("欧阳*", "l***@example.cn", "上海市黄浦区****")
    assert "***" in file.documents[0].number
    assert (len(file.visits), len(file.cases)) == (1, 1)
    assert branch.actions()[-1] == "client:file:read"


def test_a_supervisor_reveals_with_a_reason_and_all_of_it_is_on_record(branch):
    client = branch.person(phone="12900012345")
    shown = branch.clients("supervisor").reveal(client.client_id, "phone", "回访核对号码")
    assert (shown.value, shown.seconds) == ("12900012345", 60)
    _, actor, event = branch.store.audited[-1]
    assert (actor.login, event.reason, event.details["field"]) == ("supervisor", "回访核对号码", "phone")
    assert "12900012345" not in repr(event)


def test_nobody_reveals_without_a_reason(branch):
    client = branch.person()
    assert code(branch.clients("supervisor").reveal, client.client_id, "phone", " ") == "reveal.reason_missing"


def test_only_what_is_masked_can_be_revealed(branch):
    client = branch.person()
    assert code(branch.clients("supervisor").reveal, client.client_id, "notes", "好奇") == "reveal.unknown_field"


def test_a_teller_reveals_only_while_serving_that_client_today(branch):
    client = branch.person()
    desk = branch.clients()
    assert code(desk.reveal, client.client_id, "identity", "核对证件", kind=Refused) == "permission.refused"
    branch.visit(client)
    assert code(desk.reveal, client.client_id, "identity", "核对证件", kind=Refused) == "permission.refused"
    branch.queue().call_next()
    assert len(desk.reveal(client.client_id, "identity", "核对证件").value) == 18
    branch.clock.advance(days=1)
    assert code(desk.reveal, client.client_id, "identity", "核对证件", kind=Refused) == "permission.refused"


def test_the_administrator_sees_no_client(branch):
    client = branch.person()
    for call in (branch.clients("administrator").search, branch.clients("administrator").file):
        assert code(call, client.client_id if call.__name__ == "file" else "测", kind=Refused) == "permission.refused"


def test_a_change_keeps_what_was_left_empty_and_names_the_fields_only(branch):
    client = branch.person(phone="12900012345", email="lan@example.cn")
    branch.clients().save(client.client_id, EditClient(phone="129 0009 9999", notes="常客"))
    kept = branch.store.all(Client)[0]
    assert (kept.phone, kept.email, kept.notes) == ("12900099999", "lan@example.cn", "常客")
    event = branch.store.audited[-1][2]
    assert event.details == {"fields": "phone, notes"}


def test_the_form_for_changes_begins_without_sensitive_values(branch):
    client = branch.person(special_care=True, notes="老客户")
    assert branch.clients().edit(client.client_id) == {"special_care": "yes", "notes": "老客户"}


def test_a_wrong_phone_is_said_beside_its_field(branch):
    client = branch.person()
    with pytest.raises(RuleViolation) as refused:
        branch.clients().save(client.client_id, EditClient(phone="12"))
    assert refused.value.field == "phone"


def test_a_renewed_document_retires_the_one_it_renews(branch):
    client = branch.person(valid_until=date(2026, 11, 22))
    number = branch.clients("compliance").reveal(client.client_id, "identity", "更新证件").value
    renewal = AddDocument(
        identity_kind=IdentityKind.RESIDENT_ID,
        identity_number=number,
        valid_until=date(2046, 11, 23),
        replaces=True,
    )
    branch.clients().add_document(client.client_id, renewal)
    file = branch.clients().file(client.client_id)
    assert [(d.current, d.expired) for d in file.documents] == [(False, True), (True, False)]
    assert "matter.document_expired" not in [matter.code for matter in file.matters]


def test_a_second_document_stands_beside_the_first(branch):
    client = branch.person()
    branch.clients().add_document(client.client_id, passport())
    assert [d.current for d in branch.clients().file(client.client_id).documents] == [True, True]


def test_a_document_of_another_client_is_refused(branch):
    one, other = branch.person("赵敏"), branch.person()
    branch.clients().add_document(one.client_id, passport())
    assert code(branch.clients().add_document, other.client_id, passport()) == "client.duplicate_identity"


def test_nobody_represents_themselves(branch):
    client = branch.person()
    number = branch.clients("compliance").reveal(client.client_id, "identity", "核对").value
    command = AddRepresentative(
        role=RepresentativeRole.GUARDIAN,
        name="本人",
        identity_kind=IdentityKind.RESIDENT_ID,
        identity_number=number,
    )
    assert code(branch.clients().add_representative, client.client_id, command) == "representative.is_client"


def test_an_authority_that_has_ended_is_not_put_on_file(branch):
    command = AddRepresentative(
        role=RepresentativeRole.AGENT,
        name="代办人",
        identity_kind=IdentityKind.RESIDENT_ID,
        identity_number=resident_number(4, date(1980, 1, 1), male=True),
        valid_until=date(2026, 11, 22),
    )
    client = branch.person()
    assert code(branch.clients().add_representative, client.client_id, command) == "representative.expired"


def test_a_long_list_comes_a_page_at_a_time(branch):
    for _ in range(5):
        branch.person()
    desk = branch.clients()
    first = desk.page(limit=3)
    rest = desk.page(after=first.next_after, limit=3)
    assert (len(first.rows), len(rest.rows), rest.next_after, desk.count()) == (3, 2, None, 5)


def test_a_receptionist_begins_to_change_only_a_file_of_their_own_visit(branch):
    client = branch.person(notes="老客户")
    assert code(branch.clients("greeter").edit, client.client_id, kind=Refused) == "permission.refused"
    branch.visit(client)
    assert branch.clients("greeter").edit(client.client_id)["notes"] == "老客户"
    assert branch.actions()[-1] == "client:file:read"
