"""Requests and welcomes as they cross the room and the engine."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from app.domain.enrolment import EngineLife, TerminalCard, Welcome, WelcomeKey
from app.domain.errors import RuleViolation
from app.domain.people import TerminalKind
from app.domain.records import Scope
from app.security.enrolment import (
    open_welcome,
    read_request,
    request_code,
    request_text,
    same_code,
    seal_welcome,
    welcome_code,
)
from app.security.terminal_keys import TerminalKeys
from tests.fakes.enrolment_keys import Newcomer

APPROVER = TerminalKeys.make()


def code(call, *arguments):
    with pytest.raises(RuleViolation) as refused:
        call(*arguments)
    return refused.value.code


def welcome(signer=APPROVER):
    return Welcome(
        branch_id=UUID(int=1), branch_code="B001", branch_name="示例营业部", demo=False, authority_pem="PEM",
        terminal_id=UUID(int=3), terminal_code="C2", certificate_pem="PEM",
        keys=(WelcomeKey(UUID(int=4), Scope.LOBBY, bytes(32)),), client_key_id=None, client_public=b"",
        terminals=(TerminalCard(UUID(int=2), "C1", TerminalKind.COUNTER, signer.sign_public),),
        engine=EngineLife("ab", b"c", {"lobby/C1": (4, b"d", 5)}),
        reference=(b"piece",), approved_by="马经理", approved_at=datetime(2026, 11, 23, tzinfo=UTC),
    )  # fmt: skip


def test_a_request_survives_a_scanner_that_breaks_lines_and_loses_case():
    newcomer = Newcomer()
    broken = "\r\n".join(newcomer.text[i : i + 60].lower() for i in range(0, len(newcomer.text), 60))
    assert read_request(broken) == newcomer.request
    assert newcomer.text.isascii()
    assert newcomer.text == newcomer.text.upper()


@pytest.mark.parametrize(
    "text", ["", "GUITAI-REQUEST:", "hello", "GUITAI-REQUEST:!!!!", "GUITAI-REQUEST:" + "A" * 5000]
)
def test_what_is_no_request_is_said_to_be_none(text):
    assert code(read_request, text) == "enrolment.no_request"


def test_a_request_that_lost_its_end_or_was_edited_is_refused():
    text = Newcomer().text
    assert code(read_request, text[:-20]) == "enrolment.no_request"
    for place in range(20, len(text), 23):
        other = "A" if text[place] != "A" else "B"
        assert code(read_request, text[:place] + other + text[place + 1 :]) == "enrolment.no_request"


def test_nobody_can_ask_in_the_name_of_keys_they_do_not_hold():
    honest, thief = Newcomer(), TerminalKeys.make()
    assert code(read_request, request_text(honest.request, thief)) == "enrolment.no_request"


def test_every_request_has_a_code_of_its_own_that_is_easily_read_out():
    first, second = Newcomer(), Newcomer()
    assert first.code != second.code
    assert request_code(first.request) == first.code
    assert same_code(f" {first.code.lower().replace('-', ' ')}", first.code)
    assert same_code("oil0-1111", "0110-1111")
    assert not same_code(second.code, first.code)
    assert not same_code("", first.code)


def test_a_welcome_opens_for_the_terminal_that_asked_and_nobody_else():
    newcomer, other = Newcomer(), Newcomer()
    box = seal_welcome(welcome(), newcomer.request, APPROVER)
    assert open_welcome(box, newcomer.request, newcomer.keys) == welcome()
    assert code(open_welcome, box, newcomer.request, other.keys) == "enrolment.bad_welcome"
    assert code(open_welcome, box, other.request, other.keys) == "enrolment.bad_welcome"


def test_a_welcome_that_was_changed_or_signed_by_a_stranger_is_refused():
    newcomer = Newcomer()
    box = seal_welcome(welcome(), newcomer.request, APPROVER)
    for place in range(0, len(box), 41):
        changed = bytes([*box[:place], box[place] ^ 1, *box[place + 1 :]])
        assert code(open_welcome, changed, newcomer.request, newcomer.keys) == "enrolment.bad_welcome"
    strange = seal_welcome(welcome(), newcomer.request, TerminalKeys.make())
    assert code(open_welcome, strange, newcomer.request, newcomer.keys) == "enrolment.bad_welcome"


def test_another_branch_answers_with_another_code():
    request = Newcomer().request
    assert welcome_code(request, "PEM") == welcome_code(request, "PEM")
    assert welcome_code(request, "PEM") != welcome_code(request, "another authority")
