"""The words client lists use for kinds, types, levels and classes; an unknown word is refused, never guessed."""

import re
from functools import lru_cache
from typing import Final

from app.domain import spelling
from app.domain.clients import ClientType, InvestorClass, RiskLevel
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind

_KINDS: Final = {
    IdentityKind.RESIDENT_ID: """
        居民身份证 身份证 二代身份证 第二代身份证 第二代居民身份证 二代居民身份证 中国居民身份证
        中华人民共和国居民身份证 境内居民身份证 大陆居民身份证 内地居民身份证 临时身份证 临时居民身份证
        个人身份证 居民身份證 身份證 residentid residentidcard residentidentitycard idcard identitycard
        nationalid nationalidcard chineseidcard prcid prcresidentid
        chineseresidentidcard residentcard
    """,
    IdentityKind.HK_MACAO_RESIDENCE: """
        港澳居民居住证 香港居民居住证 澳门居民居住证 港澳居住证 hkmacaoresidencepermit hkmacaoresidence
        hkmacauresidencepermit hongkongmacaoresidencepermit
    """,
    IdentityKind.TAIWAN_RESIDENCE: """
        台湾居民居住证 臺灣居民居住證 台湾居住证 taiwanresidencepermit taiwanresidence
    """,
    IdentityKind.HK_MACAO_TRAVEL: """
        港澳居民来往内地通行证 港澳居民往来内地通行证 港澳来往内地通行证 港澳居民通行证 港澳通行证 回乡证
        港澳同胞回乡证 港澳居民來往內地通行證 hkmacaotravelpermit hkmacautravelpermit hkmacaotravel
        homereturnpermit mainlandtravelpermitforhongkongandmacaoresidents mainlandtravelpermit
        hongkongmacautravelpermit hongkongmacaotravelpermit hongkongandmacaotravelpermit hkmacautravel
    """,
    IdentityKind.TAIWAN_TRAVEL: """
        台湾居民来往大陆通行证 台湾居民往来大陆通行证 台湾居民通行证 台湾来往大陆通行证 台胞证 臺胞證
        臺灣居民來往大陸通行證 taiwantravelpermit taiwancompatriotpermit taiwantravel
        mainlandtravelpermitfortaiwanresidents
    """,
    IdentityKind.FOREIGN_PERMANENT_RESIDENCE: """
        外国人永久居留身份证 外国人永久居留证 永久居留身份证 外国人永久居留 foreignpermanentresidence
        foreignpermanentresidentid foreignpermanentresidentidcard permanentresidenceidcard
        permanentresidencecard
    """,
    IdentityKind.PASSPORT: """
        护照 外国护照 中国护照 普通护照 外国公民护照 外籍护照 境外护照 因私护照 護照 passport
        foreignpassport chinesepassport
    """,
    IdentityKind.MILITARY_ID: """
        军官证 解放军军官证 武警证 武警警官证 武警士兵证 武警军官证 警官证 士兵证 军人证 解放军士兵证 士官证
        文职干部证 军人身份证 解放军文职干部证 militaryid militaryidcard officerid militarycard
    """,
    IdentityKind.USCC: """
        统一社会信用代码 统一社会信用代码证 统一社会信用代码证书 社会信用代码 统一信用代码 信用代码 营业执照
        企业营业执照 法人营业执照 企业法人营业执照 工商营业执照 三证合一营业执照 統一社會信用代碼 uscc usci
        unifiedsocialcreditcode socialcreditcode businesslicense businesslicence
        unifiedsocialcreditidentifier
    """,
}
_HELD_NO_MORE: Final = """
    户口簿 户口本 户口 出生证 出生证明 出生医学证明 驾驶证 驾照 社保卡 学生证 组织机构代码
    组织机构代码证 税务登记证 税务登记号 工商注册号 营业执照注册号 事业单位法人证书 社团法人证书 其他
    其他证件 其它 其它证件 householdregister drivinglicence other
"""
"""Known words for documents that a list cannot bring in: not valid alone, or wanting a copy and an approver."""
_TYPES: Final = {
    ClientType.NATURAL: """
        个人 自然人 个人客户 个人投资者 居民 個人 individual personal person natural naturalperson retail
    """,
    ClientType.INSTITUTION: """
        机构 机构客户 法人 企业 单位 公司 企业法人 机构投资者 法人客户 一般机构 普通机构 機構 institution
        institutional company corporate corporation organisation organization entity legalperson
    """,
}
_CLASSES: Final = {
    InvestorClass.ORDINARY: """
        普通投资者 普通 普通客户 一般投资者 普通投資者 ordinary general ordinaryinvestor retail retailinvestor
    """,
    InvestorClass.PROFESSIONAL: """
        专业投资者 专业 专业客户 專業投資者 专业机构投资者 professional professionalinvestor
    """,
}
_INSTITUTIONAL: Final = frozenset(("机构投资者", "机构", "一般机构投资者", "institutional", "institutionalinvestor"))
_LEVEL_NAMES: Final = {"保守": "C1", "谨慎": "C2", "稳健": "C3", "积极": "C4", "激进": "C5"}

_SIGNS = re.compile(r"[\s()\[\]_/.,'\"&:-]+")
_NUMBERING = re.compile(r"^[0-9]{1,3}[\s.:\u3001-]+(?=[\u4e00-\u9fff])")
_LEVEL_TALK = re.compile(r"级别|等级|风险|承受能力|投资者|客户|类别|型|级|类|[\s()\[\]_/:-]")
_CODE = re.compile(r"C[1-5]")


def _words(table: dict[IdentityKind, str] | dict[ClientType, str] | dict[InvestorClass, str]) -> dict[str, str]:
    return {word: meaning.value for meaning, words in table.items() for word in words.split()}


_KIND_OF: Final = _words(_KINDS)
_TYPE_OF: Final = _words(_TYPES)
_CLASS_OF: Final = _words(_CLASSES)
_UNSUPPORTED: Final = frozenset(_HELD_NO_MORE.split())


@lru_cache(maxsize=256)
def identity_kind(text: str, number: str = "") -> IdentityKind:
    """Return the document a word means.

    Args:
        text: The word, perhaps numbered (``01-身份证``) or an identifier of ``IdentityKind``.
        number: The number's first digits, which tell the two documents apart that 港澳台居民居住证 names at once.

    Raises:
        RuleViolation: ``id_kind_missing``, ``id_kind_unsupported``, ``id_kind``.
    """
    word = _word(text)
    if not word:
        raise RuleViolation("id_kind_missing", "identity_kind")
    if word == "港澳台居民居住证":
        return IdentityKind.TAIWAN_RESIDENCE if number.startswith("83") else IdentityKind.HK_MACAO_RESIDENCE
    if word in _UNSUPPORTED:
        raise RuleViolation("id_kind_unsupported", "identity_kind", text=spelling.one_line(text)[:30])
    if word not in _KIND_OF:
        raise RuleViolation("id_kind", "identity_kind", text=spelling.one_line(text)[:30])
    return IdentityKind(_KIND_OF[word])


@lru_cache(maxsize=256)
def client_type(text: str) -> ClientType:
    """Return the client type a word means.

    Raises:
        RuleViolation: ``client_type``.
    """
    meaning = _TYPE_OF.get(_word(text))
    if meaning is None:
        raise RuleViolation("client_type", "client_type", text=spelling.one_line(text)[:30])
    return ClientType(meaning)


@lru_cache(maxsize=256)
def investor_class(text: str) -> InvestorClass:
    """Return the investor class a word means.

    Raises:
        RuleViolation: ``investor_class``.
    """
    meaning = _CLASS_OF.get(_word(text))
    if meaning is None:
        raise RuleViolation("investor_class", "investor_class", text=spelling.one_line(text)[:30])
    return InvestorClass(meaning)


def institution_class(text: str) -> InvestorClass | None:
    """Return an institution's class; None where the word only says again that it is an institution.

    Raises:
        RuleViolation: ``investor_class``.
    """
    return None if _word(text) in _INSTITUTIONAL else investor_class(text)


@lru_cache(maxsize=256)
def risk_level(text: str) -> RiskLevel:
    """Return the risk tolerance level of ``C3``, ``稳健型`` or both together (rules 3.2).

    Raises:
        RuleViolation: ``risk_level``, also where code and name contradict each other.
    """
    word = spelling.half_width(text).upper()
    codes = set(_CODE.findall(word)) | {code for name, code in _LEVEL_NAMES.items() if name in word}
    lowest = "最低" in word or "LOWEST" in word
    rest = re.sub("|".join(_LEVEL_NAMES) + "|最低|LOWEST", "", _CODE.sub("", word))
    if len(codes) != 1 or _LEVEL_TALK.sub("", rest) or (lowest and codes != {"C1"}):
        raise RuleViolation("risk_level", "risk_level", text=spelling.one_line(text)[:30])
    return RiskLevel.C1_LOWEST if lowest else RiskLevel(codes.pop())


def _word(text: str) -> str:
    return _SIGNS.sub("", _NUMBERING.sub("", spelling.half_width(text).lower()))
