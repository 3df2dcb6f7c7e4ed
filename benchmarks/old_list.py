"""A demo home, and a client list of made-up people as an older system would write it: GB18030, Chinese headings."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.home import HomePaths
from app.domain.clients import ClientType, InvestorClass
from app.domain.identity import IdentityKind
from app.domain.synthetic import SyntheticClient, synthetic_clients
from app.domain.written_dates import Unlimited

LOGIN: Final = "admin"
PASSWORD: Final = "Rain-on-jade-7"  # noqa: S105 - a made-up person's
TODAY: Final = date(2026, 3, 2)
_HEADINGS: Final = (
    *("客户号", "姓名", "客户类型", "证件类型", "证件号码", "证件有效期", "手机号码", "风险等级", "风评日期"),
    *("投资者类别", "开户日期", "营业部", "备注"),
)
_KINDS: Final = {
    IdentityKind.RESIDENT_ID: "居民身份证",
    IdentityKind.HK_MACAO_RESIDENCE: "港澳居民居住证",
    IdentityKind.TAIWAN_RESIDENCE: "台湾居民居住证",
    IdentityKind.HK_MACAO_TRAVEL: "港澳居民来往内地通行证",
    IdentityKind.TAIWAN_TRAVEL: "台湾居民来往大陆通行证",
    IdentityKind.FOREIGN_PERMANENT_RESIDENCE: "外国人永久居留身份证",
    IdentityKind.PASSPORT: "护照",
    IdentityKind.USCC: "统一社会信用代码",
}
_CLASSES: Final = {InvestorClass.ORDINARY: "普通投资者", InvestorClass.PROFESSIONAL: "专业投资者"}


def demo_home(root: Path) -> Path:
    """Make a home in which made-up identities are taken; ``LOGIN`` and ``PASSWORD`` open it."""
    wanted = NewHome(
        paths=HomePaths(root),
        branch_code="B01",
        branch_name="演示营业部",
        terminal_code="C1",
        login=LOGIN,
        name="林小满",
        password=PASSWORD,
        demo=True,
    )
    create_home(wanted)
    return root


def write_list(path: Path, count: int) -> Path:
    """Write a list of so many clients."""
    with path.open("w", encoding="gb18030", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADINGS)
        writer.writerows(_cells(count))
    return path


def _cells(count: int) -> Iterator[tuple[str, ...]]:
    for client in synthetic_clients(1, TODAY, count):
        yield _row(client)


def _row(client: SyntheticClient) -> tuple[str, ...]:
    until = client.identity_valid_until
    return (
        client.client_no,
        client.name,
        "机构" if client.client_type is ClientType.INSTITUTION else "个人",
        _KINDS[client.identity_kind],
        client.identity_number,
        "长期" if isinstance(until, Unlimited) else f"{until.year}年{until.month}月{until.day}日",
        client.phone,
        client.risk_level.value,
        f"{client.risk_assessed_on:%Y%m%d}",
        _CLASSES.get(client.investor_class, ""),
        f"{client.opened_on.year}/{client.opened_on.month}/{client.opened_on.day}",
        "演示营业部",
        "",
    )
