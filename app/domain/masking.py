"""How personal data is shown by default (rules 3.6)."""

import re
from datetime import date
from typing import Final

from app.domain.policy import MaskingPolicy

_STAR: Final = "*"
_DISTRICT: Final = re.compile(r".+?(?:(?<![治小社园厂])区|(?<!自)县|旗)(?![路街道巷镇乡村里前后东西南北中城])")
"""Ends at a district, a county or a banner; not at 自治区, 小区, nor at 县前街 or 红旗路, which are streets."""
_CITY: Final = re.compile(r".+?[市州盟](?![路街道巷镇乡村场中])")
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
    for divider in ("·", "•", " "):
        head, found, _ = name.partition(divider)
        if head and found:
            return head + divider + _STAR
    if name[:2] in policy.compound_surnames and len(name) > 2:  # noqa: PLR2004 - a compound surname has two characters
        return name[:2] + _STAR
    return name[:1] + _STAR if name else ""


def mask_phone(phone: str, policy: MaskingPolicy = STANDARD) -> str:
    """Show head and tail: ``138****1234``; a shorter number shows its last quarter."""
    return _middle(phone, policy.phone_head, policy.phone_tail, least=4)


def mask_identity(number: str, policy: MaskingPolicy = STANDARD) -> str:
    """Show head and tail: ``110***********002X``; of a number that would show half of itself, the last quarter."""
    return _middle(number, policy.identity_head, policy.identity_tail, least=(len(number) + 1) // 2)


def mask_card(number: str, policy: MaskingPolicy = STANDARD) -> str:
    """Show the last digits only."""
    return _middle(number, 0, policy.card_tail, least=(len(number) + 1) // 2)


def mask_address(address: str) -> str:
    """Show an address down to its district, or to its city where it names none, or its first two characters."""
    address = address.strip()
    if not address:
        return ""
    found = _DISTRICT.match(address) or _CITY.match(address)
    return (found[0] if found else address[:2]) + _STAR * 4


def mask_email(address: str) -> str:
    """Show the first character and the domain."""
    local, at, domain = address.partition("@")
    return f"{local[:1]}***{at}{domain}" if at else _middle(address, 1, 0, least=1)


def _middle(text: str, head: int, tail: int, *, least: int) -> str:
    """Hide the middle; where fewer than ``least`` characters would be hidden, all but the last quarter."""
    hidden = len(text) - head - tail
    if hidden < least:
        head, tail = 0, len(text) // 4
        hidden = len(text) - tail
    return text[:head] + _STAR * hidden + text[len(text) - tail :]
