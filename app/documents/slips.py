"""Smaller papers: the recovery code for the branch's safe, and the slip with a ticket's number."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.documents.archival import Particulars
from app.documents.flow import BODY, Column, Flow
from app.documents.linebreaking import break_lines
from app.documents.marks import ACCENT, FAINT, INK, PAGE_HEIGHT, PAGE_WIDTH, Area, Mark, Rule, Text
from app.documents.press import Press

MARGIN = 64.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
SLIP_WIDTH = 80 / 25.4 * 72
SLIP_MARGIN = 14.0
CODE_SIZE = 17.0


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the sheet for the safe says."""

    branch_name: str
    branch_code: str
    terminal_code: str
    code: str
    """The recovery code in the groups in which it is typed, parted by hyphens."""
    made_at: datetime
    language: str = "zh_CN"
    """The language that comes first; the other follows."""
    utc_offset_minutes: int = 480


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSlip:
    """What a ticket says; no name, since slips are left lying about."""

    branch_name: str
    ticket_no: str
    business_line: str
    people_ahead: int
    issued_at: datetime
    wait_minutes: int = 0
    """About how long it takes; 0 says nothing of it."""
    utc_offset_minutes: int = 480
    demo: bool = False


_RECOVERY_TEXTS = (
    (
        "恢复码",
        "本恢复码可打开本营业部终端上的加密数据。所有人员的密码都无法使用时，凭它重新设置管理员。",
        "请打印本页，装入信封密封，双人签封后存入营业部保险柜；随后删除本文件，不要留存电子副本，不要拍照。",
        "任何人持有本恢复码即可读取客户资料。如怀疑已泄露，请立即由管理员生成新的恢复码，旧码随即作废。",
        "启用时请双人在场，登记启用时间、原因及人员；启用后应生成新的恢复码并重新封存。",
    ),
    (
        "Recovery code",
        "This code opens the encrypted data of this branch's terminals. It is for the day when no password works.",
        "Print this page and put it, in an envelope signed by two people, into the branch's safe.",
        "Then delete this file; keep no electronic copy and take no photograph.",
        "Whoever holds this code can read the clients' data. If it may be known, make a new one: the old one is void.",
        "Use it in the presence of two people and record when, why and by whom. Afterwards make and seal a new code.",
    ),
)


def set_recovery_sheet(sheet: RecoverySheet, press: Press) -> bytes:
    """Return the sheet for the branch's safe as a PDF, in Chinese and English.

    Raises:
        UnshowableCharacter: In the branch's name.
    """
    press.typefaces.check((("branch_name", sheet.branch_name), ("code", sheet.code)))
    flow = Flow(press.typefaces, Column(MARGIN, WIDTH, PAGE_HEIGHT - 96, PAGE_HEIGHT - 80, 60))
    flow.put(Text(MARGIN, PAGE_HEIGHT - 66, sheet.branch_name, 13, bold=True, colour=ACCENT))
    flow.put(Rule(MARGIN, PAGE_HEIGHT - 78, MARGIN + WIDTH, PAGE_HEIGHT - 78, 1.4, ACCENT))
    _code_panel(flow, sheet)
    texts = _RECOVERY_TEXTS if sheet.language.startswith("zh") else _RECOVERY_TEXTS[::-1]
    for heading, *paragraphs in texts:
        flow.skip(10)
        flow.heading(heading)
        flow.numbered(paragraphs)
    particulars = Particulars(
        "恢复码 Recovery code", sheet.branch_name, sheet.terminal_code, sheet.made_at, sheet.language
    )
    return press.print_pages(flow.pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)


def _code_panel(flow: Flow, sheet: RecoverySheet) -> None:
    """Set the code large in a tinted panel, broken between its groups."""
    lines = _grouped(flow, sheet.code)
    height = 44 + len(lines) * 28
    flow.y -= height
    flow.put(Area(((MARGIN, flow.y, WIDTH, height),)))
    for index, line in enumerate(lines):
        x = PAGE_WIDTH / 2 - flow.measure(line, CODE_SIZE, bold=True) / 2
        flow.put(Text(x, flow.y + height - 36 - index * 28, line, CODE_SIZE, bold=True))
    made = _local(sheet.made_at, sheet.utc_offset_minutes)
    note = f"{sheet.branch_code} · {sheet.terminal_code} · {made:%Y-%m-%d %H:%M}"
    flow.put(Text(PAGE_WIDTH / 2 - flow.measure(note, 8) / 2, flow.y + 12, note, 8, colour=FAINT))


def _grouped(flow: Flow, code: str) -> list[str]:
    lines = [""]
    for group in code.split("-"):
        longer = f"{lines[-1]}-{group}" if lines[-1] else group
        if lines[-1] and flow.measure(longer, CODE_SIZE, bold=True) > WIDTH - 40:
            lines[-1] += "-"
            lines.append(group)
        else:
            lines[-1] = longer
    return lines


def set_ticket_slip(slip: TicketSlip, press: Press) -> bytes:
    """Return a ticket as a PDF page 80 mm wide, as long as it needs to be.

    Raises:
        UnshowableCharacter: In the branch's name or the business line.
    """
    press.typefaces.check((("branch_name", slip.branch_name), ("business_line", slip.business_line)))
    lines = _slip_lines(press, slip)
    height = 2 * SLIP_MARGIN + sum(advance for _, _, _, advance in lines)
    marks: list[Mark] = []
    y = height - SLIP_MARGIN
    for text, size, bold, advance in lines:
        y -= advance
        x = (SLIP_WIDTH - press.typefaces.width(text, size, bold=bold)) / 2
        marks.append(Text(x, y + advance * 0.25, text, size, bold=bold, colour=INK))
    particulars = Particulars(f"排队号 {slip.ticket_no}", slip.branch_name, slip.ticket_no, slip.issued_at, "zh_CN")
    return press.print_pages([marks], (SLIP_WIDTH, height), particulars)


def _slip_lines(press: Press, slip: TicketSlip) -> list[tuple[str, float, bool, float]]:
    """Return text, size, weight and advance of every line."""

    def wrapped(text: str, size: float, *, bold: bool = False) -> list[tuple[str, float, bool, float]]:
        width = SLIP_WIDTH - 2 * SLIP_MARGIN
        lines = break_lines(text, width, lambda piece: press.typefaces.width(piece, size, bold=bold))
        return [(line.text, size, bold, size * 1.5) for line in lines]

    issued = _local(slip.issued_at, slip.utc_offset_minutes)
    return [
        *wrapped(slip.branch_name, 10, bold=True),
        *wrapped(slip.ticket_no, 38, bold=True),
        *wrapped(slip.business_line, 12),
        *wrapped(f"前面还有 {slip.people_ahead} 人等候　{slip.people_ahead} ahead", 9.5),
        *(
            wrapped(f"预计等候约 {slip.wait_minutes} 分钟　about {slip.wait_minutes} min", 9.5)
            if slip.wait_minutes
            else ()
        ),
        *wrapped(f"{issued:%Y-%m-%d %H:%M}", BODY),
        *wrapped("过号请联系大堂工作人员", 9.5),
        *wrapped("If your number has passed, please ask at reception", 7.5),
        *(wrapped("演示数据 Demo data", 8) if slip.demo else ()),
    ]


def _local(at: datetime, utc_offset_minutes: int) -> datetime:
    return at + timedelta(minutes=utc_offset_minutes)
