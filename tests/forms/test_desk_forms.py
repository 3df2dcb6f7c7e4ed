"""The counter's forms: what was typed becomes a command, or every mistake is named beside its field."""

from datetime import date
from uuid import UUID

import pytest

from app.domain.clients import Grade, InvestorClass, RepresentativeRole, RiskLevel
from app.domain.confirmations import Rating
from app.domain.identity import IdentityKind
from app.domain.people import Employment, QualificationKind
from app.domain.policy import Role
from app.domain.reception import Channel
from app.forms import vocabulary
from app.forms.fields import Entry, FormErrors
from app.forms.first_run import BRANCH_AND_TERMINAL, FIRST_ADMINISTRATOR
from app.forms.identity_document import ADD_DOCUMENT
from app.forms.open_case import OPEN_CASE
from app.forms.password import CHANGE_PASSWORD, SIGN_IN, UNLOCK
from app.forms.rating import RATING
from app.forms.reception_need import RECEPTION_NEED
from app.forms.register_client import CLASSIFY_CLIENT, EDIT_CLIENT, REGISTER_INSTITUTION, REGISTER_NATURAL
from app.forms.representative import ADD_REPRESENTATIVE
from app.forms.staff_member import ADD_STAFF, EDIT_STAFF, PROPOSE_ROLES, RESET_PASSWORD

FORMS = (
    ADD_DOCUMENT, ADD_REPRESENTATIVE, ADD_STAFF, BRANCH_AND_TERMINAL, CHANGE_PASSWORD, CLASSIFY_CLIENT, EDIT_CLIENT,
    EDIT_STAFF, FIRST_ADMINISTRATOR, OPEN_CASE, PROPOSE_ROLES, RATING, RECEPTION_NEED, REGISTER_INSTITUTION,
    REGISTER_NATURAL, RESET_PASSWORD, SIGN_IN, UNLOCK,
)  # fmt: skip


def wrong(form, **raw):
    with pytest.raises(FormErrors) as refused:
        form.clean(raw)
    return [(violation.field, violation.code) for violation in refused.value.violations]


def natural(**more):
    values = {"name": "欧阳 小兰", "identity_kind": "resident_id", "identity_number": "1101 0519 4912 3100 2x"}
    return values | {"unlimited": "yes"} | more


def test_spelling_is_tidied_and_characters_are_kept():
    command = REGISTER_NATURAL.clean(natural(name=" 阿依古丽•买买提 ", notes="第一行\n第二行"))
    assert (command.name, command.identity_number, command.notes) == (
        "阿依古丽·买买提", "11010519491231002X", "第一行\n第二行",
    )  # fmt: skip
    assert REGISTER_NATURAL.clean(natural(name="王𠮷")).name == "王𠮷"


def test_everything_missing_is_named_at_once():
    assert wrong(REGISTER_NATURAL) == [
        ("name", "form.required"), ("identity_kind", "form.required"), ("identity_number", "form.required"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"unlimited": ""}, ("valid_until", "identity.term_missing")),
        ({"valid_until": "2030-01-01"}, ("valid_until", "identity.term_twice")),
        ({"valid_until": "2030-02-30"}, ("valid_until", "date.impossible")),
        ({"identity_kind": "library_card"}, ("identity_kind", "form.choice")),
        ({"name": "长" * 61}, ("name", "form.too_long")),
        ({"name": "\ue000"}, ("name", "form.unreadable")),
    ],
)
def test_a_mistake_is_named_beside_its_field(more, code):
    assert wrong(REGISTER_NATURAL, **natural(**more)) == [code]


def test_a_term_of_validity_is_a_day_or_without_end():
    command = REGISTER_NATURAL.clean(natural(unlimited="", valid_until="2030年1月5日"))
    assert (command.valid_until, command.unlimited) == (date(2030, 1, 5), False)


def test_what_was_left_empty_in_a_change_stays_as_it_is():
    command = EDIT_CLIENT.clean({"phone": "", "notes": "新备注"})
    assert (command.name, command.phone, command.notes) == (None, None, "新备注")


def test_an_agent_needs_a_power_of_attorney_with_an_end():
    raw = {"role": "agent", "name": "代办人", "identity_kind": "resident_id", "identity_number": "1"}
    assert wrong(ADD_REPRESENTATIVE, **raw) == [("authority", "representative.authority_missing")]
    command = ADD_REPRESENTATIVE.clean(
        raw | {"authority": "公证 17", "valid_until": "20270101", "scope": "QUERY, CLOSE"}
    )
    assert (command.role, command.scope) == (RepresentativeRole.AGENT, ("QUERY", "CLOSE"))


def test_a_guardian_needs_none():
    raw = {"role": "guardian", "name": "监护人", "identity_kind": "resident_id", "identity_number": "1"}
    assert ADD_REPRESENTATIVE.clean(raw).valid_until is None


def test_a_need_has_at_least_one_service():
    assert wrong(RECEPTION_NEED, need="问询", service_codes=" , ", channel="counter") == [
        ("service_codes", "form.required")
    ]
    command = RECEPTION_NEED.clean(
        {
            "need": "问询",
            "service_codes": "QUERY,CLOSE,QUERY",
            "channel": "phone",
            "representative_id": str(UUID(int=7)),
        }
    )
    assert (command.service_codes, command.channel, command.representative_id) == (
        ("QUERY", "CLOSE"), Channel.PHONE, UUID(int=7),
    )  # fmt: skip


def test_risk_level_and_day_of_assessment_go_together():
    raw = {"investor_class": "ordinary", "grade": "vip", "risk_level": "C3"}
    assert wrong(CLASSIFY_CLIENT, **raw) == [("risk_assessed_on", "client.risk_needs_both")]
    command = CLASSIFY_CLIENT.clean(raw | {"risk_assessed_on": "2026-01-05"})
    assert (command.investor_class, command.grade, command.risk_level) == (
        InvestorClass.ORDINARY, Grade.VIP, RiskLevel.C3,
    )  # fmt: skip


@pytest.mark.parametrize("score", ["0", "6", "4.5", "great", "４"])
def test_a_rating_is_one_to_five(score):
    if score == "４":
        assert RATING.clean({"score": score}).score == 4
    else:
        assert wrong(RATING, score=score) == [("score", "form.number")]


def test_registrations_are_complete_or_absent():
    raw = {
        "login": "Lin.Xiao",
        "name": "林晓",
        "roles": "teller,receptionist",
        "temporary_password": "x",
        "reason": "新聘",
    }
    command = ADD_STAFF.clean(raw | {"employment": "outsourced"})
    assert (command.login, command.roles) == ("lin.xiao", (Role.TELLER, Role.RECEPTIONIST))
    assert (command.employment, command.qualifications) == (Employment.OUTSOURCED, ())
    part = raw | {"employment": "employee", "registration_no": "S1"}
    assert wrong(ADD_STAFF, **part) == [("registration_no", "staff.registration_incomplete")]
    whole = part | {"qualification_kind": "general,fund_sales", "registered_until": "2028-12-31"}
    assert [q.kind for q in ADD_STAFF.clean(whole).qualifications] == [
        QualificationKind.GENERAL, QualificationKind.FUND_SALES,
    ]  # fmt: skip


def test_each_registration_of_a_colleague_has_its_own_last_day():
    raw = {"employment": "employee", "general_no": "S1", "general_until": "2028-12-31", "advisor_no": "T7"}
    assert wrong(EDIT_STAFF, **raw) == [("advisor_until", "staff.registration_unfinished")]
    held = EDIT_STAFF.clean(raw | {"advisor_until": "2027-06-30"}).qualifications
    assert [(q.kind.value, q.registration_no, q.valid_until.year) for q in held] == [
        ("general", "S1", 2028), ("advisor", "T7", 2027),
    ]  # fmt: skip


@pytest.mark.parametrize("login", ["x", "lin xiao", "林晓", "a" * 33])
def test_a_sign_in_name_is_plain(login):
    assert wrong(FIRST_ADMINISTRATOR, login=login, name="林", new="Spring-2026-x", repeated="Spring-2026-x") == [
        ("login", "staff.login_form")
    ]


def test_a_new_password_is_typed_twice_and_keeps_the_rules():
    assert wrong(CHANGE_PASSWORD, old="o", new="Spring-2026-x", repeated="Spring-2026-y") == [
        ("repeated", "password.differs")
    ]
    assert wrong(CHANGE_PASSWORD, old="o", new="short", repeated="short") == [("new", "password.short")]
    assert wrong(FIRST_ADMINISTRATOR, login="linxiao", name="林晓", new="Linxiao-2026", repeated="Linxiao-2026") == [
        ("new", "password.has_login")
    ]


def test_a_password_keeps_its_spaces_and_is_never_shown():
    command = SIGN_IN.clean({"login": "lin", "password": " x "})
    assert command.password == " x "
    assert " x " not in repr(command)


@pytest.mark.parametrize("code", ["ABCDEFGHIJKLMNOPQ", "营业部", "A/1"])
def test_branch_and_terminal_codes_fit_into_numbers(code):
    assert wrong(BRANCH_AND_TERMINAL, branch_code=code, branch_name="x", terminal_code="c1") == [
        ("branch_code", "first_run.code_form")
    ]


def test_codes_are_made_capitals():
    command = BRANCH_AND_TERMINAL.clean({"branch_code": "b001", "branch_name": "x", "terminal_code": "c1"})
    assert (command.branch_code, command.terminal_code) == ("B001", "C1")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_secrets_are_entered_hidden_and_lists_have_their_choices(form):
    assert [f.name for f in form.fields if f.entry is Entry.PASSWORD and not f.sensitive] == []
    assert len({field.name for field in form.fields}) == len(form.fields)
    initial = [f.initial for f in form.fields if f.choices and f.initial]
    assert all(value in {c.value for f in form.fields for c in f.choices} for value in initial)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (vocabulary.IDENTITY_KINDS, IdentityKind),
        (vocabulary.GRADES, Grade),
        (vocabulary.RISK_LEVELS, RiskLevel),
        (vocabulary.INVESTOR_CLASSES, InvestorClass),
        (vocabulary.REPRESENTATIVE_ROLES, RepresentativeRole),
        (vocabulary.CHANNELS, Channel),
        (vocabulary.ROLES, Role),
        (vocabulary.QUALIFICATIONS, QualificationKind),
        (vocabulary.EMPLOYMENTS, Employment),
    ],
)
def test_the_vocabulary_has_a_word_for_every_value(words, kind):
    assert set(words) == {member.value for member in kind}


def test_the_vocabulary_has_a_word_for_every_state_and_action_of_the_workflows():
    from app.domain.case_workflow import CASE
    from app.domain.confirmation_workflow import CONFIRMATION
    from app.domain.ticket_workflow import TICKET

    tables = (
        (TICKET, vocabulary.TICKET_STATES),
        (CASE, vocabulary.CASE_STATES),
        (CONFIRMATION, vocabulary.CONFIRMATION_STATES),
    )
    for workflow, words in tables:
        assert set(workflow.states()) - {"new"} == set(words)
        assert {row.action for row in workflow.rows} <= set(vocabulary.ACTIONS)


def test_a_rating_of_the_form_fits_the_record():
    assert set(RATING.clean({"score": "5"}).__slots__) <= set(Rating.__slots__)
