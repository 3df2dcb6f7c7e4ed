"""Reception: finding, entering, checking, receiving (rules 2.1, 3.1)."""

from datetime import date

import pytest

from app.domain.clients import Grade, InvestorClass
from app.domain.errors import Refused, RuleViolation
from app.domain.identity import IdentityKind
from app.domain.reception import Ticket, Visit
from app.domain.synthetic import resident_number
from app.forms.register_client import ClassifyClient, RegisterNatural
from app.services.reception import CheckMethod, Receive


def natural(number, **more):
    values = {"name": "测试客户", "identity_kind": IdentityKind.RESIDENT_ID, "unlimited": True} | more
    return RegisterNatural(identity_number=number, **values)


def test_a_registered_client_is_found_and_shown_masked(branch):
    line = branch.person("欧阳小兰", phone="12900012345")
    assert (line.name, line.phone) == ("欧阳*", "129****2345")
    assert line.identity[:2] == "10"
    assert "***********" in line.identity
    assert branch.reception().look_up("欧阳")[0] == line


def test_looking_for_nothing_finds_nothing(branch):
    branch.person()
    assert branch.reception().look_up("   ") == ()


@pytest.mark.parametrize(
    ("number", "code"), [("11010519491231002X", None), ("110105194912310021", "id_checksum"), ("123", "id_length")]
)
def test_a_number_is_judged_by_its_format_beside_its_field(branch, number, code):
    desk = branch.reception()
    if code is None:
        assert desk.register_client(natural(number)).identity == "110***********002X"
        return
    with pytest.raises(RuleViolation) as refused:
        desk.register_client(natural(number))
    assert (refused.value.code, refused.value.field) == (code, "identity_number")


def test_a_document_on_file_is_refused_naming_masked_who_holds_it(branch):
    number = resident_number(44, date(1990, 1, 1), male=True)
    branch.reception().register_client(natural(number, name="赵敏", client_no="YS1"))
    with pytest.raises(RuleViolation) as refused:
        branch.reception().register_client(natural(number))
    assert refused.value.code == "client.duplicate_identity"
    assert (refused.value.params["name"], refused.value.params["client_no"]) == ("赵*", "YS1")


def test_the_first_member_of_staff_owns_the_matter(branch):
    slip = branch.visit(branch.person())
    visit = branch.store.all(Visit)[0]
    assert visit.id == slip.visit_id
    assert visit.first_inquiry_owner_id == branch.staff["greeter"].id
    assert visit.identity_checked_by == branch.staff["greeter"].id


def test_tickets_count_up_by_line_and_carry_the_terminal(branch):
    numbers = [branch.visit(branch.person(), service).number for service in ("BANK-CHG", "ADVICE-BASIC", "CLOSE")]
    assert numbers == ["A001-C1", "C001-C1", "A002-C1"]


def test_numbers_begin_anew_every_day(branch):
    branch.visit(branch.person())
    branch.clock.advance(days=1)
    assert branch.visit(branch.person()).number == "A001-C1"


def test_the_slip_says_how_many_are_ahead_and_names_nobody(branch):
    branch.visit(branch.person())
    slip = branch.visit(branch.person("欧阳小兰"))
    assert (slip.ahead, slip.estimated_wait.total_seconds() // 60) == (1, 15)
    assert "欧阳" not in repr(slip)


def test_the_old_and_those_who_need_it_stand_in_the_line_of_special_care(branch):
    assert branch.visit(branch.person(born=date(1950, 1, 1))).line == "L"
    assert branch.visit(branch.person(special_care=True)).line == "L"


def test_a_vip_stands_in_the_vip_line(branch):
    client = branch.person()
    vip = ClassifyClient(investor_class=InvestorClass.ORDINARY, grade=Grade.VIP)
    branch.clients("supervisor").classify(client.client_id, vip)
    assert branch.visit(client).line == "V"


def test_an_expired_document_lets_only_its_renewal_through(branch):
    client = branch.person(valid_until=date(2026, 11, 22))
    assert branch.visit(client, "ACC-IDREN").number == "A001-C1"
    with pytest.raises(RuleViolation) as refused:
        branch.visit(client, "BANK-CHG")
    assert (refused.value.code, refused.value.params["on"]) == ("service.document_expired", date(2026, 11, 22))


def test_a_minor_is_not_served_without_a_guardian(branch):
    with pytest.raises(RuleViolation) as refused:
        branch.visit(branch.person(born=date(2012, 1, 1)))
    assert refused.value.code == "service.guardian_needed"


def test_a_refused_visit_leaves_no_ticket_and_uses_no_number(branch):
    with pytest.raises(RuleViolation):
        branch.visit(branch.person(), "NO-SUCH")
    assert branch.store.all(Ticket) == branch.store.all(Visit) == []
    assert branch.visit(branch.person()).number == "A001-C1"


def test_a_check_of_somebody_elses_document_belongs_to_no_visit(branch):
    one, other = branch.person(), branch.person()
    desk = branch.reception()
    check = desk.check_identity(one.client_id, CheckMethod.READER)
    command = Receive(client_id=other.client_id, need="x", service_codes=("BANK-CHG",), identity_check=check)
    with pytest.raises(RuleViolation, match=r"identity\.check_stale"):
        desk.receive(command)


def test_a_check_goes_stale_after_half_an_hour(branch):
    client = branch.person()
    desk = branch.reception()
    check = desk.check_identity(client.client_id, CheckMethod.SEEN)
    branch.clock.advance(minutes=31)
    with pytest.raises(RuleViolation, match=r"identity\.check_stale"):
        desk.receive(Receive(client_id=client.client_id, need="x", service_codes=("BANK-CHG",), identity_check=check))


def test_a_visit_begun_without_a_check_can_be_checked_later(branch):
    slip = branch.visit(branch.person(), checked=False)
    branch.reception("teller").check_visit(slip.visit_id, CheckMethod.SEEN)
    assert branch.store.all(Visit)[0].identity_checked_by == branch.staff["teller"].id


def test_the_catalogue_says_of_each_service_why_it_is_closed_to_the_client(branch):
    choices = {c.code: c for c in branch.reception().services(branch.person().client_id)}
    assert choices["BANK-CHG"].allowed
    assert choices["ACC-OPEN-ORG"].obstacles[0].code == "service.not_for_client"


def test_who_may_not_receive_is_refused_and_the_refusal_is_audited(branch):
    client = branch.person()
    with pytest.raises(Refused) as refused:
        branch.visit(client, who="auditor", checked=False)
    assert refused.value.params == {"permission": "take_ticket", "roles": "kiosk, receptionist"}
    assert branch.actions()[-1] == "permission:action:refused"


def test_meeting_a_client_is_a_reading_of_the_file_and_audited(branch):
    client = branch.person(born=date(1950, 1, 1))
    arrival = branch.reception().arrival(client.client_id)
    assert [m.code for m in arrival.matters] == ["matter.senior", "matter.assessment_missing"]
    assert branch.actions()[-1] == "client:file:read"
