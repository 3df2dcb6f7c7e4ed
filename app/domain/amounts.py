"""Amounts of money as receipts write them: figures, and the capital numerals that cannot be altered by a stroke."""

from typing import Final

_DIGITS: Final = "零壹贰叁肆伍陆柒捌玖"
_PLACES: Final = ("", "拾", "佰", "仟")
_GROUPS: Final = ("", "万", "亿")
_THOUSAND: Final = 1000
_MOST: Final = 10**12


def figures(fen: int) -> str:
    """Return an amount in yuan with two decimals, thousands parted."""
    return f"{fen // 100:,}.{fen % 100:02d}"


def capitals(fen: int) -> str:
    """Return an amount as Chinese papers write it: ``肆佰元整``, ``壹仟零叁元伍角``.

    Raises:
        ValueError: Below nothing, or a trillion yuan and more.
    """
    yuan, rest = divmod(fen, 100)
    if fen < 0 or yuan >= _MOST:
        raise ValueError(fen)
    tenths, hundredths = divmod(rest, 10)
    words = f"{_whole(yuan)}元" if yuan or not rest else ""
    if not rest:
        return words + "整"
    if tenths:
        words += f"{_DIGITS[tenths]}角"
    elif yuan:
        words += "零"
    return words + (f"{_DIGITS[hundredths]}分" if hundredths else "整")


def _whole(number: int) -> str:
    if not number:
        return _DIGITS[0]
    words, gap = "", False
    for index in range(len(_GROUPS) - 1, -1, -1):
        part = number // 10_000**index % 10_000
        if not part:
            gap = gap or bool(words)
            continue
        if words and (gap or part < _THOUSAND):
            words += _DIGITS[0]
        words += _group(part) + _GROUPS[index]
        gap = False
    return words


def _group(part: int) -> str:
    words, gap = "", False
    for place in range(3, -1, -1):
        digit = part // 10**place % 10
        if not digit:
            gap = gap or bool(words)
            continue
        words += (_DIGITS[0] if gap else "") + _DIGITS[digit] + _PLACES[place]
        gap = False
    return words
