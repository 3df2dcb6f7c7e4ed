"""A supervisor's day: reviews and approves what others made, and shuts the doors in the evening."""

from datetime import datetime

from app.demo.day import Day
from app.demo.errands import Turn
from app.demo.stage import Acts
from app.domain import ticket_workflow
from app.domain.errors import Unavailable
from app.services.views import CaseLine

_EVENING = 3600.0
_MENDING = 300.0
"""Seconds until somebody has looked at a printer that jams in the evening."""
_STILL_TO_COME = (ticket_workflow.WAITING, ticket_workflow.MISSED, ticket_workflow.TRANSFERRED)


class Checker:
    """The second person."""

    def __init__(self, day: Day, login: str) -> None:
        """Sit down."""
        self._day, self._login = day, login
        self._random = day.chance(login)

    def work(self, until: datetime) -> Acts:
        """Look every minute or so whether somebody waits for a second person."""
        while self._day.clock.now < until:
            yield self._random.uniform(30, 90) * self._day.pace
            cases = self._day.desks(self._login).cases
            for line in filter(self._may_decide, cases.waiting_for_me()):
                yield self._random.uniform(40, 150) * self._day.pace
                # A colleague may have taken it meanwhile, or it is somebody else's to decide.
                if self._may_decide(line):
                    self._decide(line)

    def shut_the_doors(self) -> Acts:
        """Send home whoever has not been served when the branch closes, and print what the printer still owes."""
        queue, prints = self._day.desks(self._login).queue, self._day.desks(self._login).prints
        for view in (*queue.waiting(), *queue.parked()):
            if view.state in _STILL_TO_COME:
                queue.act(view.ticket_id, "abandon")
                self._day.served()
        yield _EVENING
        while owed := prints.pending():
            try:
                prints.retry(owed[0].job_id)
            except Unavailable:
                yield _MENDING

    def _may_decide(self, line: CaseLine) -> bool:
        view = self._day.desks(self._login).cases.case(line.case_id)
        return view.state == line.state and any(a.allowed and a.action == line.next_action for a in view.actions)

    def _decide(self, line: CaseLine) -> None:
        cases, errand = self._day.desks(self._login).cases, self._day.by_case.get(line.case_id)
        turn = errand.turn if errand else Turn.NONE
        if turn is Turn.SUPPLEMENTED and self._day.first_time("supplement", line.case_id):
            cases.act(line.case_id, "supplement", "考试成绩单缺少盖章页，请补交")
        elif turn is Turn.TURNED_DOWN:
            cases.act(line.case_id, "refuse", "账户内尚有未了结的融资负债，暂不能销户")
        elif line.next_action == "review":
            cases.review(line.case_id)
        else:
            cases.approve(line.case_id)
