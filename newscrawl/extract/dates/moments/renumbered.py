"""Days in the order of English in languages whose months are numbers: "5月 3, 2024", "Tháng Năm 3, 2024".

Systems put the words of a language into the order that somebody has chosen for a site, and many leave it at
that of English. In figures such a day is read as any other.
"""

from __future__ import annotations

import re

from newscrawl.known.having import has_any

_HAN = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_VIETNAMESE = (
    "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
)  # fmt: skip
_NUMBERS = {word: number for words in (_HAN, _VIETNAMESE) for number, word in enumerate(words, 1)}
_SIGNS = ("月", "월", "háng ", "HÁNG ", " сар ")
"""One of these is in such a day."""
_MONTH = (
    r"(?:(?P<east>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\s?[月월]|(?P<mongolian>\d\d?)-р сар"
    rf"|tháng\s(?P<vietnamese>\d\d?|{'|'.join(sorted(_VIETNAMESE, key=len, reverse=True))}))"
)
_SHAPES = (
    re.compile(rf"(?<![\w年]){_MONTH},?\s(?P<day>\d\d?),?\s(?P<year>20\d\d)(?![\d年년])", re.IGNORECASE),
    re.compile(rf"(?<![\d:])(?P<day>\d\d?)\.?\s{_MONTH},?\s(?P<year>20\d\d)(?![\d年년])", re.IGNORECASE),
)


def in_figures(text: str) -> str:
    """A text with such days as "2024-05-03"."""
    if not has_any(text, _SIGNS):
        return text
    for shape in _SHAPES:
        text = shape.sub(_day, text)
    return text


def _day(found: re.Match[str]) -> str:
    told = (found["east"] or found["mongolian"] or found["vietnamese"]).lower()
    month = int(told) if told.isdecimal() else _NUMBERS[told]
    return f"{found['year']}-{month:02}-{int(found['day']):02}"
