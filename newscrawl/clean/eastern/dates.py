"""Dates in Chinese, Japanese and Korean: lines of labels, dates and counts of readers, and datelines
(`新华社北京3月4日电`, `(서울=연합뉴스)`, `【ロンドン共同】`).

What a story tells of years and numbers has the same words. Such a line is a page's where a label stands
before its date or count, with little beside them. Folded text has simplified letters, and so have the
patterns for these lines.
"""

from __future__ import annotations

import re

from newscrawl.known.agencies import agency_of
from newscrawl.known.names.easternnames import simple

_LABELLED = 14
"""Letters of what labels say beside dates."""
_DAYS = (
    "[发更][布新](?:日期|时间|于)|최종 ?수정|기사입력|기사수정|입력|수정|등록|승인|업데이트"
    "|掲載日|公開日|更新日|最終更新日?|最后更新于?|配信"
)
_COUNTS = "浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|点击(?:次?数|量)|访问次数|조회수?"
_TIMES = f"{_DAYS}|{_COUNTS}"
_YEAR = r"(?:19|20)\d\d ?[-./年년]"
_TIMED = re.compile(
    simple(
        rf"(?:{_DAYS}) ?[:(]? ?(?:{_YEAR}|\d\d[-./]\d\d)|(?:{_COUNTS}) ?:(?: ?\d| ?$)|(?:{_DAYS}) ?:$"
        rf"|^{_YEAR}[^:]{{4,12}}\d:\d\d(?::\d\d)? ?(?:{_DAYS})$"
    )
)
"""A label and its date or count. When something was registered or changed is told the other way round,
without a time of day."""
_UNKNOWN = re.compile(r"[^\W\d_]{1,8} ?:")
_LABEL = re.compile(
    simple(
        f"(?:{_TIMES}|信息来源|文章来源|稿件?来源|来源|作者|发布机构|编辑|字[体号](?:大小)?|[大中小]|打印"
        "|分享[到至]?)"
    )
)
_NUMBERS = re.compile(r"[\d年月日时分秒次오전후.:\-/ ]+")
_HAN = "\u3400-\u9fff"
_CHINESE = re.compile(
    rf"[（(〔【]?(?P<agency>[{_HAN}]{{2,3}}社)"
    rf"(?:[记記]者(?:[{_HAN}]{{2,3}}(?P<county>[{_HAN}]{{2}}[縣县市])|[{_HAN}]{{2,3}}(?P<town>[{_HAN}]{{2,3}}))"
    rf"|(?P<place>[{_HAN}]{{2,8}}?))(?:\d{{1,2}}月)?\d{{1,2}}日[专專]?[电電]"
)
_KOREAN = re.compile(r"[(\[](?P<place>[가-힣·]{1,10})\s?=\s?(?P<agency>[가-힣A-Z0-9]{2,8})[)\]]")
_JAPANESE = re.compile(
    rf"【(?P<place>[\u3040-\u30ff{_HAN}]{{1,10}}?)(?:(?P<short>共同|時事)|[＝=](?P<agency>[^【】\n]{{2,10}}))】"
)
_DAY_FIRST = re.compile(r"【\d{1,2}月\d{1,2}日 ?(?P<agency>[^【】\n]{2,20})】")
"""A day in the place of a place: "【6月18日 AFP】"."""
_SHORT = {"共同": "Kyodo", "時事": "Jiji"}
"""What Japanese papers call the agencies there, and nowhere else."""


def is_dated(text: str) -> bool:
    """Whether a line is labels, dates and counts, with little that these say beside them."""
    start = text.lstrip("([【 ")
    if not (start[:1].isdigit() or _LABEL.match(start)) or not _TIMED.search(text):
        return False
    rest = _LABEL.sub("·", text)
    if _UNKNOWN.search(rest):
        return False
    return sum(map(str.isalnum, _NUMBERS.sub("", rest))) <= _LABELLED


def eastern_dateline(line: str) -> tuple[str | None, str | None] | None:
    """Agency and place of the dateline that a line begins with, each None where it does not tell; None where
    there is no dateline of these languages."""
    found = _CHINESE.match(line) or _KOREAN.match(line) or _JAPANESE.match(line) or _DAY_FIRST.match(line)
    if found is None:
        return None
    told = found.groupdict()
    agency = _SHORT.get(told.get("short") or "") or agency_of(told["agency"] or "")
    if agency is None and found.re is not _JAPANESE:
        return None
    return agency, next(filter(None, map(told.get, ("county", "town", "place"))), None)
