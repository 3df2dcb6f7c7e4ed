"""How Chinese characters are read, without tones, from pypinyin's tables.

The tables load on first use (a fifth of a second), and only writing needs them: what is typed is letters already.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

SURNAMES: Final = {
    "单": ("shan",), "曾": ("zeng",), "解": ("xie",), "仇": ("qiu",), "查": ("zha",), "区": ("ou",), "任": ("ren",),
    "华": ("hua",), "朴": ("piao",), "翟": ("zhai",), "盖": ("ge", "gai"), "缪": ("miao",), "乐": ("yue", "le"),
    "员": ("yun",), "种": ("chong",), "黑": ("he",), "秘": ("bi",), "冼": ("xian",), "万": ("wan",),
    "尉": ("wei", "yu"),
    "燕": ("yan",), "召": ("shao",), "折": ("she",), "繁": ("po",), "祭": ("zhai",), "隗": ("wei", "kui"),
    "逄": ("pang",), "幺": ("yao",), "么": ("yao",), "沈": ("shen",), "洗": ("xian",), "柏": ("bai",), "晁": ("chao",),
    "谌": ("chen",), "覃": ("qin", "tan"), "宓": ("mi", "fu"), "句": ("gou",), "车": ("che",), "撒": ("sa",),
    "藏": ("zang",), "臧": ("zang",), "应": ("ying",), "宁": ("ning",), "都": ("du",), "牟": ("mu", "mou"),
    "褚": ("chu",), "郗": ("xi", "chi"), "谷": ("gu",), "贾": ("jia",), "适": ("kuo",), "郇": ("xun", "huan"),
    "莘": ("shen", "xin"), "纪": ("ji",), "曲": ("qu",), "石": ("shi",), "瞿": ("qu",),
    "葛": ("ge",), "强": ("qiang",), "俞": ("yu",), "於": ("yu",), "訾": ("zi",), "亓": ("qi",), "重": ("chong",),
    "尹": ("yin",), "便": ("bian",), "卜": ("bu",), "缴": ("jiao",), "哈": ("ha",), "那": ("na",), "佴": ("nai",),
}  # fmt: skip
"""Readings of characters as surnames, where they differ from the common one or where that is in doubt."""
COMPOUND_SURNAMES: Final = {
    "尉迟": ("yu", "chi"), "万俟": ("mo", "qi"), "澹台": ("tan", "tai"), "长孙": ("zhang", "sun"),
    "单于": ("chan", "yu"), "鲜于": ("xian", "yu"), "宰父": ("zai", "fu"), "令狐": ("ling", "hu"),
    "皇甫": ("huang", "fu"), "夏侯": ("xia", "hou"), "亓官": ("qi", "guan"), "呼延": ("hu", "yan"),
    "石抹": ("shi", "mo"), "冒顿": ("mo", "du"),
}  # fmt: skip
_IN_NAMES: Final = {
    "茜": ("qian", "xi"), "乐": ("le", "yue"), "行": ("xing", "hang"), "朝": ("chao", "zhao"), "晟": ("sheng", "cheng"),
    "长": ("chang", "zhang"), "重": ("zhong", "chong"), "莎": ("sha", "suo"), "曾": ("zeng", "ceng"),
    "传": ("chuan", "zhuan"), "朴": ("pu", "piao"), "琦": ("qi",), "单": ("dan", "shan"), "柏": ("bai", "bo"),
    "斌": ("bin",), "俊": ("jun",), "盛": ("sheng", "cheng"), "卓": ("zhuo",), "觉": ("jue",), "阿": ("a",),
}  # fmt: skip
"""Characters of given names that are read in more than one way, the likelier first."""
_LONGEST_PHRASE: Final = 4
_TONES: Final = str.maketrans(
    "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿ", "aaaaooooeeeeiiiiuuuuvvvvvnnnm", "\u0304\u0301\u030c\u0300\u0302êế"
)


def plain(reading: str) -> str:
    """Return a reading without tones, ü as v."""
    return reading.translate(_TONES)


@cache
def common_reading(character: str) -> str:
    """Return the most common reading of a character; the character itself where there is none."""
    from pypinyin.constants import PINYIN_DICT

    return plain(PINYIN_DICT.get(ord(character), "").split(",")[0]) or character


@cache
def given_readings(character: str) -> tuple[str, ...]:
    """Return how a character is read within a given name, the likelier reading first."""
    return _IN_NAMES.get(character) or _with_u(common_reading(character))


@cache
def surname_readings(character: str) -> tuple[str, ...]:
    """Return how a character is read as a surname; the common reading comes last, for those who know no better."""
    return tuple(dict.fromkeys((*SURNAMES.get(character, ()), *_with_u(common_reading(character)))))


def phrase_readings(characters: Sequence[str]) -> list[str]:
    """Return the readings of running text, words known to the dictionary first (银行: yin hang)."""
    from pypinyin.constants import PHRASES_DICT

    readings: list[str] = []
    while len(readings) < len(characters):
        at = len(readings)
        for length in range(min(_LONGEST_PHRASE, len(characters) - at), 0, -1):
            found = PHRASES_DICT.get("".join(characters[at : at + length])) if length > 1 else None
            if found:
                readings.extend(plain(options[0]) for options in found)
                break
        else:
            readings.append(common_reading(characters[at]))
    return readings


def _with_u(reading: str) -> tuple[str, ...]:
    """Add the reading with u to one with ü (吕: lv, lu), for both are typed."""
    return (reading, reading.replace("v", "u")) if reading in ("lv", "nv") else (reading,)
