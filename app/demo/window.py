"""A teller's day: calls, waits for who does not come, carries each errand to the signed and sealed paper."""

from datetime import datetime, time, timedelta
from random import Random
from uuid import UUID

from app.demo.day import Day
from app.demo.errands import DETAILS, Errand, Turn
from app.demo.judged import judge
from app.demo.paper import JammingPrinter
from app.demo.paying import take_fee
from app.demo.signatures import sign_in_ink, sign_on_screen
from app.demo.stage import Acts
from app.domain import case_workflow, ticket_workflow
from app.domain.errors import Unavailable
from app.domain.written_dates import Unlimited
from app.forms.identity_document import AddDocument
from app.forms.rating import GiveRating
from app.services.case_opening import OpenCase
from app.services.eligibility import RENEWAL
from app.services.queue_views import TicketView
from app.services.reception import CheckMethod

LUNCH_FROM = time(11, 30)
LUNCH_MINUTES = 25
_BETWEEN_CALLS = 22
"""Seconds; a little more than the rules ask for (rules 3.9)."""
_RATES = 0.55
_ELECTRONIC = 0.2
_SCORES = ((5, 76), (4, 19), (3, 4), (2, 1))
_COMMENTS = ("", "", "", "", "办得很快", "讲解很耐心", "等的时间有点长", "谢谢")


class Window:
    """One window and who sits there."""

    def __init__(self, day: Day, login: str, number: int) -> None:
        """Sit down."""
        self._day, self._login, self._number = day, login, number
        self._random: Random = day.chance(login)
        self._paused: dict[UUID, UUID] = {}
        """Cases that wait for a second person, by their tickets."""

    def work(self, closing: datetime) -> Acts:
        """Serve until the branch closes, and then whoever has been kept waiting for a second person."""
        lunch = self._day.clock.at(LUNCH_FROM) + timedelta(minutes=LUNCH_MINUTES * (self._number - 1))
        while self._day.clock.now < closing or self._paused:
            if lunch <= self._day.clock.now < closing:
                lunch = closing
                yield LUNCH_MINUTES * 60.0 * self._day.pace
            yield from self._next(closing)

    def _next(self, closing: datetime) -> Acts:
        """Take up what waits: somebody whose case came back, somebody handed over, the next in line."""
        queue = self._day.desks(self._login).queue
        for ticket_id in self._paused:
            if self._moved_on(ticket_id):
                yield from self._take_up(ticket_id)
                return
        for view in queue.parked():
            if (
                view.state == ticket_workflow.TRANSFERRED
                and view.teller_id != self._day.team[self._login].actor.staff_id
            ):
                queue.act(view.ticket_id, "accept")
                yield from self._serve(view, self._day.by_ticket[view.ticket_id])
                return
        called = queue.call_next() if self._day.clock.now < closing else None
        if called is None:
            yield self._seconds(25, 50)
        else:
            yield from self._attend(called)

    def _attend(self, view: TicketView) -> Acts:
        """Wait for whoever was called, and begin."""
        queue, errand = self._day.desks(self._login).queue, self._day.by_ticket[view.ticket_id]
        yield self._seconds(10, 35)
        if errand.turn is Turn.RECALLED:
            yield _BETWEEN_CALLS
            queue.recall(view.ticket_id)
            yield self._seconds(5, 20)
        elif self._stays_away(errand, view.ticket_id):
            for _ in range(2):
                yield _BETWEEN_CALLS
                queue.recall(view.ticket_id)
            yield _BETWEEN_CALLS
            queue.missed(view.ticket_id)
            self._day.timetable.begin(self._afterwards(view.ticket_id, errand))
            return
        queue.start_serving(view.ticket_id)
        if errand.turn is Turn.HANDED_OVER and self._day.first_time("handed over", view.ticket_id):
            yield self._seconds(60, 120)
            queue.transfer(view.ticket_id, "客户所办业务由其他窗口办理更合适")
            return
        yield from self._serve(view, errand)

    def _stays_away(self, errand: Errand, ticket_id: UUID) -> bool:
        if errand.turn is Turn.WALKED_OUT:
            return True
        return errand.turn is Turn.CAME_BACK and self._day.first_time("missed", ticket_id)

    def _afterwards(self, ticket_id: UUID, errand: Errand) -> Acts:
        """Somebody who missed the calls comes back, or is given up."""
        yield self._seconds(300, 600)
        back = errand.turn is Turn.CAME_BACK
        self._day.desks(self._login).queue.act(ticket_id, "requeue" if back else "abandon")
        if not back:
            self._day.served()

    def _mend(self, case_id: UUID) -> None:
        """See the document of who acts for the client, and read the notice for elderly clients out, where it is due."""
        desks = self._day.desks(self._login)
        case = desks.cases.case(case_id)
        if case.representative is not None:
            acting = case.representative.representative_id
            desks.capacity.check_representative(case.visit_id, acting, CheckMethod.SEEN)
        if "case.senior_notice_missing" in case.missing:
            desks.capacity.give_senior_notice(case_id)

    def _serve(self, view: TicketView, errand: Errand) -> Acts:
        desks, service = self._day.desks(self._login), self._day.catalogue.service(view.service_code)
        case = desks.cases.open_case(
            OpenCase(visit_id=view.visit_id, service_code=service.code, ticket_id=view.ticket_id)
        )
        self._day.by_case[case.case_id] = errand
        yield self._working(service.minutes, 0.3)
        if errand.turn is Turn.WITHDRAWN:
            desks.cases.act(case.case_id, "withdraw", "客户改变主意，暂不办理")
            self._finish(view.ticket_id)
            return
        if service.code == RENEWAL and view.client_id is not None:
            desks.clients.add_document(view.client_id, self._renewed(errand))
        desks.cases.update(case.case_id, details=DETAILS[service.code], materials=service.materials)
        if not judge(desks, case.case_id, errand.client, self._random, self._day.clock.now):
            desks.cases.act(case.case_id, "withdraw", "风险等级不匹配，客户不再申请")
            self._finish(view.ticket_id)
            return
        self._mend(case.case_id)
        applied = desks.cases.apply(case.case_id)
        if applied.state == case_workflow.APPROVED:
            yield from self._carry_out(view.ticket_id, case.case_id)
            return
        desks.queue.act(view.ticket_id, "pause")
        self._paused[view.ticket_id] = case.case_id

    def _renewed(self, errand: Errand) -> AddDocument:
        person, until = errand.client, errand.client.identity_valid_until
        term = None if isinstance(until, Unlimited) else max(until, errand.at.date()) + timedelta(days=7300)
        return AddDocument(
            identity_kind=person.identity_kind,
            identity_number=person.identity_number,
            country=person.country,
            valid_until=term,
            unlimited=term is None,
            replaces=True,
        )

    def _moved_on(self, ticket_id: UUID) -> bool:
        state = self._day.desks(self._login).cases.case(self._paused[ticket_id]).state
        return state not in (case_workflow.APPLIED, case_workflow.REVIEWED)

    def _take_up(self, ticket_id: UUID) -> Acts:
        """Go on with a case that came back from the second person."""
        desks, case_id = self._day.desks(self._login), self._paused.pop(ticket_id)
        desks.queue.act(ticket_id, "resume")
        state = desks.cases.case(case_id).state
        if state == case_workflow.SUPPLEMENT:
            yield self._seconds(60, 180)
            desks.cases.act(case_id, "resupply")
            desks.queue.act(ticket_id, "pause")
            self._paused[ticket_id] = case_id
        elif state == case_workflow.APPROVED:
            yield from self._carry_out(ticket_id, case_id)
        else:
            yield self._seconds(60, 120)
            self._finish(ticket_id)

    def _carry_out(self, ticket_id: UUID, case_id: UUID) -> Acts:
        desks = self._day.desks(self._login)
        service = desks.cases.case(case_id).service_code
        if desks.fees.fee(case_id).due:
            yield self._seconds(30, 90)
            take_fee(desks.fees, case_id, self._random)
        desks.cases.execute(case_id, f"XT{self._random.randrange(10**8):08}")
        yield self._working(self._day.catalogue.service(service).minutes, 0.5)
        made = desks.signing.generate(case_id)
        confirmation_id = made.confirmation_id
        if made.on_paper:
            yield from sign_in_ink(desks, confirmation_id, self._random, self._seconds)
        else:
            corrected = self._day.by_case[case_id].turn is Turn.CORRECTED
            yield from sign_on_screen(desks, case_id, self._random, self._seconds, corrected=corrected)
            confirmation_id = desks.cases.case(case_id).confirmation_id or confirmation_id
        desks.signing.countersign(confirmation_id)
        desks.signing.seal(confirmation_id)
        yield from self._hand_over(confirmation_id)
        self._finish(ticket_id)
        self._rate(ticket_id, case_id)

    def _hand_over(self, confirmation_id: UUID) -> Acts:
        """Give the client the paper or a file; a printer that fails is tried again, and then a file has to do."""
        desks = self._day.desks(self._login)
        on_paper = self._random.random() >= _ELECTRONIC
        for _ in range(2):
            try:
                desks.signing.deliver(confirmation_id, JammingPrinter.NAME if on_paper else None)
            except Unavailable:
                yield 120.0
            else:
                return
        desks.signing.deliver(confirmation_id, None)

    def _finish(self, ticket_id: UUID) -> None:
        self._day.desks(self._login).queue.finish(ticket_id)
        self._day.served()

    def _rate(self, ticket_id: UUID, case_id: UUID) -> None:
        desks = self._day.desks(self._login)
        if self._random.random() >= _RATES:
            desks.queue.act(ticket_id, "leave_unrated")
            return
        scores, shares = zip(*_SCORES, strict=True)
        score = self._random.choices(scores, shares)[0]
        desks.ratings.rate(case_id, GiveRating(score=score, comment=self._random.choice(_COMMENTS)))

    def _seconds(self, least: float, most: float) -> float:
        return self._random.uniform(least, most) * self._day.pace

    def _working(self, minutes: int, share: float) -> float:
        return minutes * 60 * share * self._random.lognormvariate(0, 0.35) * self._day.pace
