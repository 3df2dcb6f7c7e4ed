"""Made-up clients for the demo branch, the benchmarks and the tests; the same seed makes the same people.

No number can hit a living person or a real firm (rules 6): area code 10 exists in no identity number, 12x in no mobile
number. Shares of ages, levels and documents follow rules 6.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from app.domain.check_digits import USCC_ALPHABET, mod_11_2, mod_31
from app.domain.clients import ClientType, Grade, InvestorClass, RiskLevel
from app.domain.identity import IdentityKind
from app.domain.written_dates import UNLIMITED, Unlimited

_SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田"
    "董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪"
)
_COMPOUND_SURNAMES: Final = ("欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "东方")
_GIVEN_OLD = (
    "建国",
    "秀英",
    "桂兰",
    "淑珍",
    "玉梅",
    "国强",
    "志明",
    "凤英",
    "德胜",
    "素芬",
    "秀兰",
    "永康",
    "福生",
    "惠芳",
)
_GIVEN_MIDDLE = (
    "伟",
    "敏",
    "静",
    "军",
    "丽",
    "勇",
    "艳",
    "杰",
    "涛",
    "燕",
    "海燕",
    "晓明",
    "雪梅",
    "志强",
    "丽华",
    "文斌",
)
_GIVEN_YOUNG = (
    "子涵",
    "雨桐",
    "浩然",
    "欣怡",
    "宇轩",
    "诗琪",
    "俊杰",
    "梓萱",
    "一诺",
    "思远",
    "佳琪",
    "晨",
    "悦",
    "睿",
)
_GIVEN_FROM_AGE: Final = ((60, _GIVEN_OLD), (30, _GIVEN_MIDDLE), (0, _GIVEN_YOUNG))
_RARE_NAMES: Final = ("王䶮", "李喆", "陈堃", "张頔", "刘昇", "赵犇", "周㛃", "吴翀", "孙赟", "郑燊")
_ETHNIC_NAMES: Final = (
    "阿依古丽·买买提",
    "古丽娜尔·艾合买提",
    "扎西·多吉",
    "巴特尔·苏和",
    "买买提·吐尔逊",
    "迪丽努尔·阿布都拉",
)
_FOREIGN_NAMES: Final = ("ANNA LINDQVIST", "JOHN MICHAEL SMITH", "SEÁN O'NEILL", "MARIE DUPONT", "KENJI YAMADA")
_FIRM_WORDS: Final = ("华", "启", "恒", "瑞", "信", "达", "联", "宏", "新", "远", "博", "泰", "安", "盛")
_FIRM_TRADES: Final = ("信息科技", "贸易", "投资咨询", "文化传媒", "电子科技", "机械制造", "生物医药", "供应链管理")

_AGE_BANDS: Final = ((0.08, 18, 29), (0.47, 30, 59), (0.27, 60, 69), (0.18, 70, 92))
"""Share, youngest and oldest of those who come to the counter."""
_LEVELS: Final = (RiskLevel.C1, RiskLevel.C2, RiskLevel.C3, RiskLevel.C4, RiskLevel.C5)
_LEVEL_SHARES: Final = (12, 20, 38, 21, 9)
_INSTITUTIONS: Final = 0.014
_PROFESSIONALS: Final = 0.006
_VIPS: Final = 0.03
_OTHER_DOCUMENTS: Final = 0.007
_EXPIRED_DOCUMENTS: Final = 0.04
_EXPIRED_ASSESSMENTS: Final = 0.18
_UNUSUAL_NAME_SHARES: Final = (1, 1, 98)
"""Percent of rare characters, of ethnic names, of others."""
_COMPOUND_PERCENT: Final = 1
_UNLIMITED_FROM_AGE: Final = 46
"""A resident card issued from this age on has no end."""
_ASSESSMENT_DAYS: Final = 730


@dataclass(frozen=True, slots=True, kw_only=True)
class SyntheticClient:
    """A made-up client, as an account file would have it."""

    client_no: str
    client_type: ClientType
    name: str
    identity_kind: IdentityKind
    identity_number: str
    identity_valid_until: date | Unlimited
    country: str = ""
    birth_date: date | None = None
    phone: str
    risk_level: RiskLevel
    risk_assessed_on: date
    investor_class: InvestorClass
    grade: Grade
    opened_on: date


def synthetic_clients(seed: int, today: date, count: int, *, prefix: str = "YS") -> Iterator[SyntheticClient]:
    """Yield made-up clients with unlike identity numbers, phones and client numbers.

    Args:
        seed: The same seed and day give the same clients.
        today: The branch's day; ages and terms are reckoned from it.
        count: How many; up to five million stay unlike each other.
        prefix: What client numbers begin with.
    """
    for index in range(count):
        random = Random(f"{seed}:{index}")  # noqa: S311 - made from a seed, so that it can be made again
        make = _institution if random.random() < _INSTITUTIONS else _person
        yield make(random, index, today, f"{prefix}{index + 1:08}")


def resident_number(index: int, born: date, *, male: bool) -> str:
    """Return the identity number of made-up person ``index``; unlike for each index below five million."""
    digits = f"10{index // 500 % 10_000:04}{born:%Y%m%d}{index % 500 * 2 + male:03}"
    return digits + mod_11_2(digits)


def firm_code(index: int) -> str:
    """Return the unified social credit code of made-up firm ``index``; its area exists in no register."""
    signs, rest = "", index
    for _ in range(9):
        rest, place = divmod(rest, len(USCC_ALPHABET))
        signs = USCC_ALPHABET[place] + signs
    body = f"9110{1 + index % 9999:04}{signs}"
    return body + mod_31(body)


def mobile(index: int) -> str:
    """Return the phone number of made-up client ``index``; no carrier uses the prefix 12x."""
    return f"12{index * 7919 % 10**9:09}"


def _person(random: Random, index: int, today: date, client_no: str) -> SyntheticClient:
    born = _birth_date(random, today)
    kind, number, country = _document(random, index, born)
    return SyntheticClient(
        client_no=client_no,
        client_type=ClientType.NATURAL,
        name=_name(random, (today - born).days // 365, foreign=bool(country)),
        identity_kind=kind,
        identity_number=number,
        identity_valid_until=_valid_until(random, today, born),
        country=country,
        birth_date=born,
        phone=mobile(index),
        risk_level=random.choices(_LEVELS, _LEVEL_SHARES)[0],
        risk_assessed_on=_assessed_on(random, today),
        investor_class=_investor_class(random),
        grade=Grade.VIP if random.random() < _VIPS else Grade.ORDINARY,
        opened_on=_opened_on(random, today, born),
    )


def _institution(random: Random, index: int, today: date, client_no: str) -> SyntheticClient:
    words = random.sample(_FIRM_WORDS, 2)
    return SyntheticClient(
        client_no=client_no,
        client_type=ClientType.INSTITUTION,
        name=f"示例{''.join(words)}{random.choice(_FIRM_TRADES)}有限公司",
        identity_kind=IdentityKind.USCC,
        identity_number=firm_code(index),
        identity_valid_until=UNLIMITED,
        phone=mobile(index),
        risk_level=random.choices(_LEVELS, _LEVEL_SHARES)[0],
        risk_assessed_on=_assessed_on(random, today),
        investor_class=_investor_class(random),
        grade=Grade.VIP if random.random() < _VIPS else Grade.ORDINARY,
        opened_on=today - timedelta(days=random.randint(30, 6000)),
    )


def _birth_date(random: Random, today: date) -> date:
    _, youngest, oldest = random.choices(_AGE_BANDS, [share for share, _, _ in _AGE_BANDS])[0]
    return today - timedelta(days=random.randint(youngest * 366, oldest * 365))


def _document(random: Random, index: int, born: date) -> tuple[IdentityKind, str, str]:
    if random.random() >= _OTHER_DOCUMENTS:
        return IdentityKind.RESIDENT_ID, resident_number(index, born, male=random.choice((True, False))), ""
    if random.choice((True, False)):
        return IdentityKind.PASSPORT, f"DEMO{index:07}", random.choice(("SWE", "USA", "IRL", "FRA", "JPN"))
    digits = f"910{index // 500 % 1000:03}{born:%Y%m%d}{index % 500 * 2:03}"
    return IdentityKind.FOREIGN_PERMANENT_RESIDENCE, digits + mod_11_2(digits), "USA"


def _name(random: Random, age: int, *, foreign: bool) -> str:
    if foreign:
        return random.choice(_FOREIGN_NAMES)
    if whole := random.choices((_RARE_NAMES, _ETHNIC_NAMES, ()), _UNUSUAL_NAME_SHARES)[0]:
        return random.choice(whole)
    surname = random.choice(_COMPOUND_SURNAMES if random.randrange(100) < _COMPOUND_PERCENT else _SURNAMES)
    return surname + random.choice(next(names for above, names in _GIVEN_FROM_AGE if age >= above))


def _valid_until(random: Random, today: date, born: date) -> date | Unlimited:
    if random.random() < _EXPIRED_DOCUMENTS:
        return today - timedelta(days=random.randint(1, 700))
    if (today - born).days // 365 >= _UNLIMITED_FROM_AGE:
        return UNLIMITED
    return today + timedelta(days=random.randint(30, 7000))


def _assessed_on(random: Random, today: date) -> date:
    if random.random() < _EXPIRED_ASSESSMENTS:
        return today - timedelta(days=random.randint(_ASSESSMENT_DAYS + 10, 1800))
    return today - timedelta(days=random.randint(1, _ASSESSMENT_DAYS - 10))


def _investor_class(random: Random) -> InvestorClass:
    return InvestorClass.PROFESSIONAL if random.random() < _PROFESSIONALS else InvestorClass.ORDINARY


def _opened_on(random: Random, today: date, born: date) -> date:
    """Return a day of the last sixteen years on which the client was of age."""
    of_age = (today - born).days - 18 * 366
    return today - timedelta(days=random.randint(0, max(0, min(of_age, 5800))))
