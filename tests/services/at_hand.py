"""Complaints carried to where a test begins."""

from app.domain.complaints import Complainant, Responsibility
from app.services.complaint_handling import Decision, Finding, HandlingDesk
from app.services.complaint_intake import RegisterComplaint
from app.services.complaints import Classification, ComplaintDesk
from tests.fakes.lettering import deliver_by_post, sealed_letter

WORDS = "排队两个小时没人管,我要投诉!"
ZHANG = Complainant(name="张小明", phone="12000000001")
SLOW = Classification(category="service_conduct", cause="long_wait", grade="ordinary", urgency="normal")
FOUND = Finding(
    finding="当日两窗口停用,未及时增开。", responsibility=Responsibility.BRANCH, proposal="致歉并增开窗口。"
)
DONE = Decision(result="致歉,并于高峰时段增开窗口。", reasonableness="justified")


def desk(branch, who="teller"):
    return ComplaintDesk(branch.at(who))


def handling(branch, who="teller"):
    return HandlingDesk(branch.at(who))


def register(branch, who="teller", **more):
    command = RegisterComplaint(**{"words": WORDS, "complainant": ZHANG} | more)
    return desk(branch, who).register(command).complaint_id


def classified(branch, **more):
    found = register(branch, **more)
    desk(branch, "supervisor").accept(found)
    desk(branch, "supervisor").classify(found, SLOW)
    return found


def in_hand(branch, handler="colleague", **more):
    found = classified(branch, **more)
    desk(branch, "second_supervisor").confirm(found)
    desk(branch).acknowledge(found, "电话告知已受理,三十个工作日内书面答复。")
    desk(branch, "supervisor").assign(found, branch.staff[handler].id)
    return found


def decided(branch, **more):
    found = in_hand(branch, **more)
    handling(branch, "colleague").find(found, FOUND)
    handling(branch, "supervisor").decide(found, DONE)
    return found


def replied(branch, **more):
    found = decided(branch, **more)
    deliver_by_post(branch.at("colleague"), sealed_letter(branch.at("supervisor"), found))
    return found


def closed(branch, **more):
    found = replied(branch, **more)
    handling(branch, "teller").close(found, "客户接受。", accepted=True)
    return found
