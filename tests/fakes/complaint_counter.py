"""The complaints page over a branch in memory, and complaints at every step."""

from itertools import count
from uuid import UUID

from app.documents.papers.examining import Examiner
from app.domain.complaints import Complainant, Responsibility
from app.domain.letter_documents import LetterPurpose
from app.forms.register_complaint import RegisterComplaint
from app.services.colleague import ColleagueDesk
from app.services.complaint_appeals import Appeal, AppealDesk
from app.services.complaint_contact import ContactDesk
from app.services.complaint_handling import Decision, Finding, HandlingDesk
from app.services.complaint_lists import ComplaintLists
from app.services.complaint_papers import ComplaintPapersDesk
from app.services.complaint_sheets import ClockSheetDesk
from app.services.complaints import Classification, ComplaintDesk
from app.ui.counter.complaints.desks import ComplaintDesks
from app.ui.counter.complaints.looks import CategoryWords
from tests.fakes.branch import POLICY, desk_branch
from tests.fakes.door import session_desk
from tests.fakes.lettering import deliver_by_post, sealed_letter

WORDS = "我八点半就到了,排队两个小时没人管,问了三次都让我等,我要投诉!"
ZHANG = Complainant(name="张小明", phone="12000000001", address="上海市浦东新区示例路1号")
SLOW = Classification(category="service_conduct", cause="long_wait", grade="ordinary", urgency="normal")
MAJOR = Classification(category="product_use", cause="mismatch", grade="major", urgency="urgent")
FOUND = Finding(
    finding="当日两个窗口停用,未及时增开。", responsibility=Responsibility.BRANCH, proposal="致歉并增开窗口。"
)
DONE = Decision(result="向客户致歉,并在高峰时段增开窗口。", reasonableness="justified")
APPEAL = Appeal(handling="营业部只道歉。", disputed="没有说明原因。", request="要求书面说明原因。")


class ComplaintBranch:
    """A branch, and whoever of it is needed at a desk of complaints."""

    def __init__(self, branch):
        self.branch, self.clock = branch, branch.clock

    def desk(self, who="teller"):
        return ComplaintDesk(self.branch.at(who))

    def handling(self, who="colleague"):
        return HandlingDesk(self.branch.at(who))

    def appeals(self, who="compliance"):
        return AppealDesk(self.branch.at(who))

    def lists(self, who="teller"):
        return ComplaintLists(self.branch.at(who))

    def id_of(self, who):
        return self.branch.staff[who].id

    def registered(self, who="teller", **more):
        command = RegisterComplaint(**{"words": WORDS, "complainant": ZHANG} | more)
        return self.desk(who).register(command).complaint_id

    def accepted(self, **more):
        found = self.registered(**more)
        self.desk("supervisor").accept(found)
        return found

    def classified(self, as_what=SLOW, **more):
        found = self.accepted(**more)
        self.desk("supervisor").classify(found, as_what)
        return found

    def confirmed(self, **more):
        found = self.classified(**more)
        self.desk("second_supervisor").confirm(found)
        return found

    def acknowledged(self, **more):
        found = self.confirmed(**more)
        self.desk().acknowledge(found, "电话告知:已受理,三十个工作日内书面答复。")
        return found

    def in_hand(self, handler="colleague", **more):
        found = self.acknowledged(**more)
        self.desk("supervisor").assign(found, self.id_of(handler))
        return found

    def found(self, **more):
        found = self.in_hand(**more)
        self.handling().find(found, FOUND)
        return found

    def decided(self, **more):
        found = self.found(**more)
        self.handling("supervisor").decide(found, DONE)
        return found

    def letter(self, found, purpose=LetterPurpose.REPLY, issuer="supervisor"):
        return sealed_letter(self.branch.at(issuer), found, purpose)

    def brought(self, letter_id, by="colleague"):
        return deliver_by_post(self.branch.at(by), letter_id)

    def answer(self, found, purpose=LetterPurpose.REPLY, issuer="supervisor"):
        self.brought(self.letter(found, purpose, issuer))
        return self.desk("supervisor").complaint(found)

    def replied(self, **more):
        found = self.decided(**more)
        self.answer(found)
        return found

    def asked(self, amount=60, **more):
        found = self.in_hand(**more)
        self.handling().ask_extension(found, amount, "需向登记公司调取凭证。")
        return found

    def agreed(self, **more):
        found = self.asked(**more)
        self.handling("manager").agree_extension(found)
        self.handling("compliance").agree_extension(found)
        return found

    def extended(self, **more):
        found = self.agreed(**more)
        self.answer(found, LetterPurpose.EXTENSION)
        return found

    def appealed(self, **more):
        found = self.replied(**more)
        self.appeals("teller").appeal(found, APPEAL)
        return found


def complaint_branch():
    """Return a branch whose ids grow from one."""
    numbers = count(1)
    return ComplaintBranch(desk_branch(lambda: UUID(int=(0x0192 << 112) | (7 << 76) | (2 << 62) | next(numbers))))


def complaint_desks(around, who="teller", cards=tuple):
    """Return what the page works with in the name of one of the branch's people."""
    branch = around.branch
    place = branch.at(who)
    return ComplaintDesks(
        complaints=around.desk(who),
        handling=around.handling(who),
        appeals=around.appeals(who),
        lists=around.lists(who),
        papers=ComplaintPapersDesk(place, Examiner()),
        catalogue=POLICY.catalogue,
        contact=ContactDesk(place),
        sheets=ClockSheetDesk(place, branch.tools),
        colleagues=ColleagueDesk(session_desk(branch), place),
        clients=branch.clients(who),
        words=CategoryWords(POLICY.categories),
        calendar=place.calendar,
        may_register=True,
        now=branch.clock,
        ceiling=POLICY.limits.complaints.ceiling,
        open_client=lambda _id: None,
        open_case=lambda _id: None,
        cards=cards,
    )
