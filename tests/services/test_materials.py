"""Papers and recordings put to a case (rules 3.2, 4.3)."""

from datetime import timedelta

import pytest

from app.domain.attachments import Attachment, AttachmentWithdrawal, Purpose
from app.domain.cases import ServiceCase
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.services.cases import OpenCase
from app.services.materials import Attach
from tests.fakes import brought


def code(call, *arguments, kind=RuleViolation, **named):
    with pytest.raises(kind) as refused:
        call(*arguments, **named)
    return refused.value.code


@pytest.fixture
def bare(branch):
    """A case of which nothing was seen yet."""
    slip = branch.visit(branch.person(), "BANK-CHG")
    return branch.cases().open_case(OpenCase(visit_id=slip.visit_id, service_code="BANK-CHG", details="变更银行"))


def put(branch, case, content=None, who="teller", **more):
    desk = branch.materials(who)
    paper = desk.examine(content or brought.picture())
    return desk.attach(Attach(case_id=case.case_id, paper=paper, name="身份证.png", **more))


def recorded(branch, case, minutes=(1, 5), device="双录一体机", content=None):
    desk = branch.materials()
    start = branch.clock.now
    begin, end = (start + timedelta(minutes=each) for each in minutes)
    branch.clock.advance(minutes=10)
    paper = desk.examine_recording(content or brought.mp4())
    return desk.attach(
        Attach(
            case_id=case.case_id, paper=paper, name="notice.mp4", purpose=Purpose.AV_RECORD, started_at=begin,
            ended_at=end, device=device,
        )
    )  # fmt: skip


def test_a_file_is_kept_by_its_digest_and_ticks_its_material(branch, bare):
    view = put(branch, bare, material="id")
    (file,) = view.files
    assert (file.material, file.media_type, file.pages, file.added_by) == ("id", "image/png", 1, "林晓")
    assert branch.blobs.get(file.digest) == brought.picture()
    assert (view.seen, view.may_add, view.may_withdraw) == ({"id"}, True, True)


def test_a_file_beside_the_list_ticks_nothing(branch, bare):
    assert put(branch, bare).seen == frozenset()


def test_the_same_file_is_attached_once_for_the_same_thing(branch, bare):
    put(branch, bare, material="id")
    assert code(put, branch, bare, material="id") == "attachment.twice"
    assert len(put(branch, bare, material="bank_card").files) == 2
    assert len({file.digest for file in branch.materials().materials(bare.case_id).files}) == 1


def test_a_file_for_what_the_service_does_not_ask_is_refused(branch, bare):
    assert code(put, branch, bare, material="notarial_deed") == "attachment.unknown_material"


def test_a_wrong_file_is_withdrawn_with_a_reason_and_stays(branch, bare):
    (file,) = put(branch, bare, material="id").files
    desk = branch.materials()
    assert code(desk.withdraw, file.attachment_id, "  ") == "attachment.reason_missing"
    view = desk.withdraw(file.attachment_id, "拿错了客户的证件")
    assert (view.files[0].withdrawn, view.seen) == ("拿错了客户的证件", frozenset())
    assert desk.read(file.attachment_id) == brought.picture()
    assert code(desk.withdraw, file.attachment_id, "再次") == "attachment.withdrawn"


def test_a_withdrawn_file_may_be_attached_again(branch, bare):
    (file,) = put(branch, bare, material="id").files
    branch.materials().withdraw(file.attachment_id, "错误")
    view = put(branch, bare, material="id")
    assert ([bool(each.withdrawn) for each in view.files], view.seen) == ([True, False], {"id"})


def test_a_tick_stays_while_another_file_stands_for_the_material(branch, bare):
    first = put(branch, bare, material="id").files[0]
    put(branch, bare, brought.picture("JPEG"), material="id")
    assert branch.materials().withdraw(first.attachment_id, "模糊").seen == {"id"}


def test_files_may_be_added_until_the_case_was_checked(branch):
    case = branch.case(branch.person(), service="TRANSFER")
    branch.cases().apply(case.case_id)
    view = put(branch, case, material="id")
    assert (view.may_add, view.may_withdraw) == (True, False)
    assert code(branch.materials().withdraw, view.files[0].attachment_id, "错误") == "attachment.closed"
    branch.cases("supervisor").review(case.case_id)
    assert code(put, branch, case, brought.pdf()) == "attachment.closed"


def test_a_supplement_opens_the_papers_again(branch):
    case = branch.case(branch.person(), service="TRANSFER")
    branch.cases().apply(case.case_id)
    branch.cases("supervisor").act(case.case_id, "supplement", "证件背面")
    view = put(branch, case, material="id")
    assert (view.may_add, view.may_withdraw) == (True, True)


def test_only_whoever_made_the_case_attaches_to_it(branch, bare):
    assert code(put, branch, bare, who="colleague", kind=Refused) == "case.not_maker"
    assert code(put, branch, bare, who="greeter", kind=Refused) == "permission.refused"


def test_every_look_into_a_file_is_audited(branch, bare):
    (file,) = put(branch, bare).files
    branch.materials("supervisor").read(file.attachment_id)
    _, actor, event = branch.store.audited[-1]
    assert (actor.name, event.action, event.details["digest"]) == ("周主管", "case:attachment:read", file.digest)
    assert code(branch.materials("administrator").read, file.attachment_id, kind=Refused) == "permission.refused"


def test_a_case_takes_so_many_files_and_no_more(branch, bare):
    most = branch.place.policy.limits.attachments.files
    for number in range(most):
        put(branch, bare, brought.pdf(text=f"sheet {number}"))
    assert code(put, branch, bare, brought.pdf(text="one more")) == "attachment.too_many"


def test_a_disk_that_is_full_leaves_no_record(branch, bare):
    branch.blobs.fail_at["put"] = Unavailable("store.full", path="")
    assert code(put, branch, bare, material="id", kind=Unavailable) == "store.full"
    view = branch.materials().materials(bare.case_id)
    assert (view.files, view.seen) == ((), frozenset())


def test_a_recording_is_kept_with_its_times_and_device(branch, bare):
    (file,) = recorded(branch, bare).files
    assert (file.purpose, file.media_type, file.device) == (Purpose.AV_RECORD, "video/mp4", "双录一体机")
    assert file.ended_at - file.started_at == timedelta(minutes=4)


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ((5, 5), "recording.times_order"),
        ((7, 2), "recording.times_order"),
        ((-60, 3), "recording.before_visit"),
        ((2, 90), "recording.not_ended"),
    ],
)
def test_a_recording_belongs_into_this_visit(branch, bare, minutes, expected):
    assert code(recorded, branch, bare, minutes) == expected


def test_a_recording_names_its_device(branch, bare):
    assert code(recorded, branch, bare, device=" ") == "recording.device_missing"


def test_papers_and_recordings_are_not_taken_for_each_other(branch, bare):
    desk = branch.materials()
    sound = desk.examine_recording(brought.wave())
    wrong = Attach(case_id=bare.case_id, paper=sound, name="a.wav", material="id")
    assert code(desk.attach, wrong) == "attachment.wrong_kind"
    scan = Attach(case_id=bare.case_id, paper=desk.examine(brought.pdf()), name="a", purpose=Purpose.AV_RECORD)
    assert code(desk.attach, scan) == "attachment.wrong_kind"


def test_a_scan_of_what_was_signed_in_ink_is_taken_once_it_is_carried_out(branch):
    case = branch.case()
    assert code(put, branch, case, purpose=Purpose.SIGNED_SCAN) == "attachment.closed"
    branch.cases().apply(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    assert put(branch, case, purpose=Purpose.SIGNED_SCAN).files[0].purpose is Purpose.SIGNED_SCAN


def test_attachments_and_withdrawals_are_never_changed(branch, bare):
    (file,) = put(branch, bare, material="id").files
    branch.materials().withdraw(file.attachment_id, "错误")
    with branch.store.begin(None) as uow:
        for kind in (Attachment, AttachmentWithdrawal):
            with pytest.raises(TypeError, match="never changed"):
                uow.save(uow.find(kind)[0])
        assert uow.get(ServiceCase, bare.case_id).materials == ()


def test_a_material_with_a_file_stays_ticked_whatever_the_list_says(branch, bare):
    put(branch, bare, material="id")
    case = branch.cases().update(bare.case_id, details="变更", materials=("bank_card",))
    assert [material.seen for material in case.materials] == [True, True]
