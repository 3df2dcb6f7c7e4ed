"""Written notices to a client: what is missing, or that a service is refused and that one may complain (rules 4.3)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.documents.archival import Particulars
from app.documents.flow import BODY, Column, Flow
from app.documents.marks import ACCENT, FAINT, PAGE_HEIGHT, PAGE_WIDTH, Rule, Slanted, Text
from app.documents.press import Press
from app.domain.documents import Fact
from app.domain.notices import NoticePurpose
from app.domain.policy import Words

MARGIN = 64.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
_DEMO = "演示数据 Demo data"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePaper:
    """What one notice says; names in full, for the client takes it home."""

    notice_no: str
    purpose: NoticePurpose
    branch_name: str
    client_name: str
    case_no: str
    service: Words
    points: tuple[str, ...]
    reply_by: date | None
    made_by: str
    made_at: datetime
    utc_offset_minutes: int = 480
    demo: bool = False


_TITLES = {
    NoticePurpose.SUPPLEMENT: Words("补正通知书", "Notice of what is missing"),
    NoticePurpose.REFUSAL: Words("不予办理通知书", "Notice of refusal"),
}
_OPENINGS = {
    NoticePurpose.SUPPLEMENT: Words(
        "您申请的上述业务，经审核尚缺以下材料或事项。请于{day}本营业部营业结束前补齐，补齐后继续办理。补正期间，办理时限暂停计算。",
        "For the service named above, the following is still missing. Please hand it in before this branch closes on"
        " {day}; then we go on. The time within which we must finish stands still meanwhile.",
    ),
    NoticePurpose.REFUSAL: Words(
        "您申请的上述业务，经审核不予办理，理由如下：",
        "The service named above was examined and is not given, for this reason:",
    ),
}
_CLOSINGS = {
    NoticePurpose.SUPPLEMENT: Words(
        "逾期未补齐的，视为撤回本次申请；您可以随时重新申请，本次申请不影响您的其他业务。",
        "If it is not handed in by then, the application counts as withdrawn. You may apply again at any time; your"
        " other business with us is not touched.",
    ),
    NoticePurpose.REFUSAL: Words(
        "如您不同意本决定，可以向本营业部提出投诉，由未参与本次办理的人员处理并书面答复；"
        "也可以拨打12386中国证监会服务平台热线，或依法申请调解、提起诉讼。",
        "If you do not agree, you may complain here; somebody who took no part decides and answers in writing;"
        " you may also call the CSRC's service platform, 12386, or ask for mediation or go to court as the law allows.",
    ),
}


def set_notice(paper: NoticePaper, press: Press) -> bytes:
    """Return the notice as a PDF, in Chinese and English.

    Raises:
        UnshowableCharacter: A character of it that no font shows.
    """
    texts = (("client_name", paper.client_name), ("points", "".join(paper.points)), ("made_by", paper.made_by))
    press.typefaces.check((("branch_name", paper.branch_name), *texts))
    flow = Flow(press.typefaces, Column(MARGIN, WIDTH, PAGE_HEIGHT - 132, PAGE_HEIGHT - 72, 64))
    _head(flow, paper)
    flow.table(_facts(paper))
    for language in ("zh_CN", "en"):
        _body(flow, paper, language)
    _foot(flow, paper)
    if paper.demo:
        for page in flow.pages:
            page.insert(0, Slanted(PAGE_WIDTH / 2, PAGE_HEIGHT / 2, _DEMO, 54, 35))
    title = f"{_TITLES[paper.purpose].zh} {paper.notice_no}"
    particulars = Particulars(title, paper.branch_name, paper.notice_no, paper.made_at, "zh_CN")
    return press.print_pages(flow.pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)


def _head(flow: Flow, paper: NoticePaper) -> None:
    title = _TITLES[paper.purpose]
    flow.put(Text(MARGIN, PAGE_HEIGHT - 58, paper.branch_name, 12, bold=True, colour=ACCENT))
    number = paper.notice_no
    flow.put(Text(MARGIN + WIDTH - flow.measure(number, 9), PAGE_HEIGHT - 58, number, 9, colour=FAINT))
    flow.put(Rule(MARGIN, PAGE_HEIGHT - 66, MARGIN + WIDTH, PAGE_HEIGHT - 66, 1.4, ACCENT))
    middle = PAGE_WIDTH / 2
    flow.put(Text(middle - flow.measure(title.zh, 18, bold=True) / 2, PAGE_HEIGHT - 98, title.zh, 18, bold=True))
    flow.put(Text(middle - flow.measure(title.en, 9) / 2, PAGE_HEIGHT - 113, title.en, 9, colour=FAINT))


def _facts(paper: NoticePaper) -> tuple[Fact, ...]:
    made = paper.made_at + timedelta(minutes=paper.utc_offset_minutes)
    facts = [
        Fact("客户 Client", paper.client_name),
        Fact("业务编号 Case", paper.case_no),
        Fact("业务 Service", f"{paper.service.zh}\n{paper.service.en}"),
        Fact("日期 Date", f"{made:%Y-%m-%d %H:%M}"),
    ]
    if paper.reply_by is not None:
        facts.append(Fact("补正期限 Until", f"{paper.reply_by:%Y-%m-%d}"))
    return tuple(facts)


def _body(flow: Flow, paper: NoticePaper, language: str) -> None:
    """Set the notice in one language; what was typed stands once, in the first."""
    chinese = language.startswith("zh")
    indent = 2 * BODY if chinese else 0.0
    flow.skip(12)
    flow.paragraph(_filled(_OPENINGS[paper.purpose], paper, language), first_indent=indent)
    flow.skip(3)
    if chinese:
        flow.numbered(paper.points)
    else:
        flow.paragraph("See the list above." if len(paper.points) > 1 else "See above.")
    flow.skip(3)
    flow.paragraph(_filled(_CLOSINGS[paper.purpose], paper, language), first_indent=indent)


def _filled(words: Words, paper: NoticePaper, language: str) -> str:
    day = paper.reply_by
    written = "" if day is None else f"{day.year}年{day.month}月{day.day}日" if language.startswith("zh") else f"{day}"
    return words.in_language(language).format(day=written)


def _foot(flow: Flow, paper: NoticePaper) -> None:
    """Set who decided, and the line on which the client may sign for the paper."""
    flow.need(90)
    flow.skip(26)
    flow.put(Text(MARGIN, flow.y, f"审核人 Decided by：{paper.made_by}", BODY))
    branch = paper.branch_name
    flow.put(Text(MARGIN + WIDTH - flow.measure(branch), flow.y, branch, BODY))
    flow.skip(40)
    flow.put(Text(MARGIN, flow.y, "客户签收 Received by：", BODY))
    flow.put(Rule(MARGIN + 120, flow.y - 2, MARGIN + 280, flow.y - 2, 0.5, FAINT))
    flow.put(Text(MARGIN + 300, flow.y, "日期 Date：", BODY))
    flow.put(Rule(MARGIN + 360, flow.y - 2, MARGIN + WIDTH, flow.y - 2, 0.5, FAINT))
