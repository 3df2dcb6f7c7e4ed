"""The reception's window on the demo day: finds or registers who comes, and gives the ticket."""

from datetime import date
from uuid import UUID

from app.demo.errands import NEEDS, Errand
from app.demo.lobby import initials
from app.demo.windows import Windows
from app.domain.synthetic import SyntheticClient
from app.ui.counter.reception.page import ReceptionPage


def receive(windows: Windows, errand: Errand) -> UUID:
    """Find the client by pinyin, look at the document, choose the service, give the ticket, and return the ticket's id.

    Raises:
        LookupError: No ticket came.
    """
    page, hands = windows.page(ReceptionPage, "reception"), windows.hands
    windows.picture("reception")
    _look_at_the_form(windows, page)
    _find(windows, page, errand.client)
    hands.press(page.who.see_button)
    hands.type_into(page.need.services.line, errand.service)
    page.need.services.line.search_now()
    hands.enter(page.need.services.line)
    page.need.need.selectAll()
    hands.type_into(page.need.need, NEEDS[errand.service])
    windows.picture("reception-need")
    hands.enter(page.need.need)
    windows.picture("reception-ticket")
    if page.slip.slip is None:
        raise LookupError("no ticket came")
    return page.slip.slip.ticket_id


def _look_at_the_form(windows: Windows, page: ReceptionPage) -> None:
    page.register()
    windows.hands.rest()
    windows.picture("reception-register")
    page.begin_again()
    windows.hands.rest()


def _find(windows: Windows, page: ReceptionPage, person: SyntheticClient) -> None:
    """Put the mark on the client's line and take it; who is not on file, as a row the import refused, is registered."""
    hands, finder = windows.hands, page.finder
    for text in (initials(person.name), person.client_no, person.identity_number):
        finder.line.clear()
        hands.type_into(finder.line, text)
        finder.line.search_now()
        hands.rest()
        windows.picture("reception-found")
        numbers = [line.client_no for line in finder.table.model.rows]
        if person.client_no in numbers:
            finder.table.select_row(numbers.index(person.client_no))
            hands.enter(finder.line)
            return
    hands.enter(finder.line)
    page.newcomer.person.fill(_typed(person))
    hands.press(page.newcomer.save)


def _typed(person: SyntheticClient) -> dict[str, str]:
    until = person.identity_valid_until
    return {
        "name": person.name,
        "identity_kind": person.identity_kind.value,
        "identity_number": person.identity_number,
        "country": person.country,
        "valid_until": until.isoformat() if isinstance(until, date) else "",
        "unlimited": "" if isinstance(until, date) else "yes",
        "phone": person.phone,
        "client_no": person.client_no,
    }
