"""A client list as an older system writes it: GB18030, title rows, uneven dates; some rows wrong on purpose."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from app.domain.clients import ClientType, RiskLevel
from app.domain.synthetic import SyntheticClient, synthetic_clients
from app.domain.written_dates import Unlimited

HEADINGS = (
    "客户号", "客户姓名", "客户类型", "证件类型", "证件号码", "证件有效期", "手机号码",
    "风险等级", "风评日期", "投资者类别", "开户日期", "营业部", "备注",
)  # fmt: skip
_KINDS = {
    "resident_id": "居民身份证",
    "uscc": "统一社会信用代码",
    "passport": "护照",
    "hk_macao_residence": "港澳居民居住证",
    "taiwan_residence": "台湾居民居住证",
    "hk_macao_travel": "港澳居民来往内地通行证",
    "taiwan_travel": "台湾居民来往大陆通行证",
    "foreign_permanent_residence": "外国人永久居留身份证",
}


def write_old_list(path: Path, seed: int, today: date, count: int, branch_name: str) -> None:
    """Write the list; about one row in fifty is wrong, as in every old system."""
    random = Random(seed)
    with path.open("w", encoding="gb18030", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([f"{branch_name} 客户资料导出"])
        writer.writerow(["导出日期", _written(random, today)])
        writer.writerow([])
        writer.writerow(HEADINGS)
        for client in synthetic_clients(seed, today, count):
            writer.writerow(_spoilt(random, list(_cells(random, client, branch_name))))


def _cells(random: Random, client: SyntheticClient, branch_name: str) -> Iterator[str]:
    natural = client.client_type is ClientType.NATURAL
    until = client.identity_valid_until
    level = RiskLevel.C1 if client.risk_level is RiskLevel.C1_LOWEST else client.risk_level
    yield client.client_no
    yield client.name
    yield "个人" if natural else "机构"
    yield _KINDS.get(client.identity_kind.value, "居民身份证")
    yield client.identity_number
    yield "长期" if isinstance(until, Unlimited) else _written(random, until)
    yield client.phone
    yield level.value
    yield _written(random, client.risk_assessed_on)
    yield "专业投资者" if client.investor_class.value == "professional" else "普通投资者"
    yield _written(random, client.opened_on)
    yield branch_name
    yield random.choice(["", "", "", "上午联系", '=HYPERLINK("http://x")', "已回访\n下次换人"])


def _written(random: Random, day: date) -> str:
    plain = (
        f"{day.year}/{day.month}/{day.day}",
        f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日",
        day.isoformat(),
    )
    return random.choice(plain)


def _spoilt(random: Random, cells: list[str]) -> list[str]:
    """Spoil one row in fifty: a wrong digit, a missing name, half a telephone number."""
    if random.random() >= 0.02:
        return cells
    fault = random.randrange(3)
    if fault == 0:
        last = cells[4][-1]
        cells[4] = cells[4][:-1] + ("1" if last != "1" else "2")
    elif fault == 1:
        cells[1] = ""
    else:
        cells[6] = cells[6][:7]
    return cells
