"""How personal data is shown by default (rules 3.6)."""

from datetime import date

from app.domain.policy import MaskingPolicy

_STAR = "*"
_COMPOUND_SURNAMES = (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 "
    "太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 "
    "漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五"
)
STANDARD = MaskingPolicy(
    version="standard",
    effective_from=date(2026, 1, 1),
    compound_surnames=frozenset(_COMPOUND_SURNAMES.split()),
    phone_head=3,
    phone_tail=4,
    identity_head=3,
    identity_tail=4,
    card_tail=4,
)
"""The figures of rules 3.6, used where a branch has set no others."""


def mask_name(name: str, policy: MaskingPolicy = STANDARD) -> str:
    """Show the surname only: ``张*``, ``欧阳*``; of a name with ``·`` or in Latin letters the first part."""
    name = name.strip()
    for divider in ("·", " "):
        head, found, _ = name.partition(divider)
        if found:
            return head + divider + _STAR
    if name[:2] in policy.compound_surnames and len(name) > 2:  # noqa: PLR2004 - a compound surname has two characters
        return name[:2] + _STAR
    return name[:1] + _STAR if name else ""


def mask_phone(phone: str, policy: MaskingPolicy = STANDARD) -> str:
    """Show head and tail: ``138****1234``; a number too short for that shows its tail."""
    return _middle(phone, policy.phone_head, policy.phone_tail)


def mask_identity(number: str, policy: MaskingPolicy = STANDARD) -> str:
    """Show head and tail: ``110***********002X``."""
    return _middle(number, policy.identity_head, policy.identity_tail)


def mask_card(number: str, policy: MaskingPolicy = STANDARD) -> str:
    """Show the last digits only."""
    return _middle(number, 0, policy.card_tail)


def mask_address(address: str) -> str:
    """Show an address down to its district; what has no recognisable district shows its first two characters."""
    ends = [address.find(mark) for mark in ("区", "县", "旗")]
    found = [end for end in ends if end >= 0]
    if found:
        return address[: min(found) + 1] + "****"
    return address[:2] + "****" if address else ""


def mask_email(address: str) -> str:
    """Show the first character and the domain."""
    local, at, domain = address.partition("@")
    return f"{local[:1]}***{at}{domain}" if at else _middle(address, 1, 0)


def _middle(text: str, head: int, tail: int) -> str:
    hidden = len(text) - head - tail
    if hidden >= 1:
        return text[:head] + _STAR * hidden + text[len(text) - tail :]
    # Short numbers: at least half stays hidden, whatever head and tail would show.
    shown = len(text) // 4
    return _STAR * (len(text) - shown) + text[len(text) - shown :]
