"""What does not fit a client: insisted on and signed for, or refused whatever is said."""

from dataclasses import replace

from app.domain.clients import RiskLevel
from tests.journeys.branch import ASSESSED, CLIENT, MANAGER, SUPERVISOR, TELLER
from tests.journeys.hands import says


def begin(bed):
    """Come from the door to a product's case in which nothing was compared."""
    bed.sign_in(TELLER)
    bed.receive("zxm", "PROD-SIGN")
    bed.call()
    bed.open_case("认购人民币1,000,000.00元。")
    bed.tick_materials()


def acknowledge(bed):
    """Let the client read the special warning to its end and sign."""
    bed.generate()
    bed.hand_over()
    bed.read()
    bed.sign()
    bed.seal()
    bed.deliver()


def test_a_client_who_insists_on_a_mismatch_signs_for_it_before_it_is_carried_out(bed):
    begin(bed)
    card = bed.compare("SL-PRIVATE", assets_fen="3,200,000")
    assert card.chip.text == "Mismatch"
    assert not bed.service.case.next.buttons["apply"].isEnabled()
    bed.insist()
    bed.record_talk()
    bed.act("apply")
    bed.with_colleague("approve", MANAGER)
    assert not bed.service.case.next.buttons["execute"].isEnabled()
    assert says("Prepare the mismatch acknowledgement")
    assert not says("Rated by the client", bed.service)
    acknowledge(bed)
    assert bed.case.state == "approved"
    bed.execute()
    assert bed.bar.stage == "generate"
    assert says("Prepare the confirmation")
    acknowledge(bed)
    assert bed.case.state == "archived"
    model = bed.desk("confirmations").model
    about = [model.data(model.index(line, 2)) for line in range(2)]
    assert about == ["Subscribe to a product", "Mismatch acknowledgement · Subscribe to a product"]


def test_the_lowest_class_is_refused_whatever_it_says(bed):
    bed.sign_in(SUPERVISOR)
    (client,) = bed.desks.clients.search(CLIENT)
    bed.desks.clients.classify(client.client_id, replace(ASSESSED, risk_level=RiskLevel.C1_LOWEST))
    bed.sign_out()
    begin(bed)
    card = bed.compare("SL-BOND")
    assert card.chip.text == "Refused by rule"
    assert says("nobody's insistence or approval changes that")
    assert not card.insistence.isVisible()
    assert not bed.service.case.next.buttons["apply"].isEnabled()
