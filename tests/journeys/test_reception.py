"""Somebody new at the door."""

from datetime import date

from PySide6.QtCore import Qt

from app.domain.synthetic import resident_number
from tests.journeys.branch import CLIENT_NUMBER, TELLER
from tests.journeys.hands import says

NEWCOMER = resident_number(77, date(1995, 4, 8), male=True)


def type_number(bed, number):
    """Type a number that nobody on file has, and press Enter twice: look, then register."""
    page = bed.desk("reception")
    bed.hands.type(number, into=page.finder.line)
    bed.hands.until(lambda: page.finder._shown_for == number)
    bed.hands.press(Qt.Key.Key_Return)
    return page


def test_somebody_new_is_registered_from_a_typed_number(bed):
    bed.sign_in(TELLER)
    page = type_number(bed, NEWCOMER)
    assert says("Format valid · born", page.newcomer)
    assert page.newcomer.form.raw()["identity_number"] == NEWCOMER
    bed.hands.type("钱多多")
    bed.hands.click(page.newcomer.form.row("unlimited").control)
    bed.hands.type("12800009876", into=page.newcomer.form.row("phone").control)
    bed.hands.push("Register and go on")
    assert page.serving
    assert says("钱*", page.who)
    bed.give_ticket(page, "ACC-UPD", "换了手机号码")
    assert page.slip.slip.number


def test_somebody_on_file_is_not_registered_twice(bed):
    bed.sign_in(TELLER)
    known = bed.desks.clients.count()
    page = bed.desk("reception")
    bed.hands.push("New client", page)
    bed.hands.type(CLIENT_NUMBER, into=page.newcomer.form.row("identity_number").control)
    bed.hands.type("郑大满", into=page.newcomer.form.row("name").control)
    bed.hands.click(page.newcomer.form.row("unlimited").control)
    bed.hands.push("Register and go on")
    assert not page.serving
    assert says("郑*", page.newcomer), page.newcomer.holder.text
    bed.hands.push("Take this client", page.newcomer)
    assert page.serving
    assert says("郑*", page.who)
    assert bed.desks.clients.count() == known
