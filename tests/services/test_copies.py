"""Who reads, copies and prints a confirmation, and what is on record of it (rules 5.3)."""

import pytest

from app.domain.errors import Refused, Unavailable
from app.services.archive import ArchiveDesk
from app.services.confirmations import ConfirmationDesk
from app.services.printing import PrintDesk


@pytest.fixture
def sealed(branch):
    return branch.sealed(branch.executed().case_id)


def copies(branch, who):
    return ConfirmationDesk(branch.at(who), branch.tools)


def test_reading_a_confirmation_is_audited(branch, sealed):
    branch.signing("auditor").pdf(sealed.confirmation_id)
    assert branch.actions()[-1] == "document:file:read"
    with pytest.raises(Refused):
        branch.signing("administrator").pdf(sealed.confirmation_id)
    assert branch.actions()[-1] == "permission:action:refused"


@pytest.mark.parametrize("who", ["teller", "manager", "compliance"])
def test_whose_matter_it_is_and_who_keeps_the_archive_may_copy_a_confirmation(branch, sealed, who):
    assert copies(branch, who).export(sealed.confirmation_id).startswith(b"%PDF")
    assert branch.actions()[-1] == "document:copy:exported"
    assert copies(branch, who).print_again(sealed.confirmation_id, "front").prints


@pytest.mark.parametrize("who", ["colleague", "supervisor", "auditor", "greeter", "administrator"])
def test_nobody_copies_what_is_not_their_matter(branch, sealed, who):
    for copy in (copies(branch, who).export, lambda which: copies(branch, who).print_again(which, "front")):
        with pytest.raises(Refused):
            copy(sealed.confirmation_id)
        assert branch.actions()[-1] == "permission:action:refused"


def test_pending_copies_are_shown_to_those_who_hand_out_papers(branch, sealed):
    branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.failed", printer="front")
    with pytest.raises(Unavailable):
        branch.signing().deliver(sealed.confirmation_id, "front")
    seen = {who: len(PrintDesk(branch.at(who), branch.tools).pending()) for who in branch.staff}
    assert {who for who, count in seen.items() if count} == {
        *("teller", "colleague", "supervisor", "second_supervisor", "manager", "compliance")
    }


def test_a_filed_case_is_not_told_to_whom_filing_is_no_matter_of(branch, sealed):
    branch.signing().deliver(sealed.confirmation_id, None)
    assert ArchiveDesk(branch.at("teller")).file(sealed.case_id).archive_no
    with pytest.raises(Refused):
        ArchiveDesk(branch.at("administrator")).file(sealed.case_id)
