"""Bylines that run into the text, as reports in Chinese, Korean and Japanese have them.

No line and no mark holds them: `〔記者王大明／台北報導〕` or `(서울=연합뉴스) 김철수 기자 =` stands right
before the first sentence, as `Ada MOSS/IZMIR, (DHA)-` in Turkey, and `（记者 李小红）` right behind the
last, as `(c)AFP/Ada MOSS` in Japan; Chinese and Japanese papers set the name alone in brackets there or
below. What tells them from a sentence that speaks of reporters is their form: brackets, a stroke or a sign of
equality, and a name beside the word for the role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.eastern import eastern_names
from newscrawl.extract.people.words.japanese import without_office
from newscrawl.extract.people.words.korean import KOREAN_RANK
from newscrawl.items import Block
from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any
from newscrawl.known.names.easternnames import (
    begins_with_last_name,
    has_common_surname,
    is_eastern_organisation,
    is_han_name,
    is_japanese_name,
    is_korean_name,
)

_STOPS = frozenset("。！？…”」』")
_HEAD, _FOOT = 80, 60
"""Letters at the beginning of a text and at its end in which such a byline stands."""
_FIRST, _LAST, _NOTES = 3, 2, 4
"""Paragraphs of which one may be the first of the report, below lines on its picture, or the last."""
_ROLES = ("記者", "记者", "기자", "특파원")
_OPEN, _SHUT = "〔（(【\\[", "〕）)】\\]"
_SHUTS = tuple("〕）)】]")
_HELD = rf"[{_OPEN}]([^{_OPEN}{_SHUT}\n]{{3,40}})[{_SHUT}]"
_CHINESE_HEAD = re.compile(rf"(?:[^。，,]{{0,30}}?[電电訊讯])?\s?{_HELD}")
"""In brackets right at the beginning, or behind where and when an agency's report was sent from."""
_CHINESE_LINE = re.compile(r"([^。，,（(\n]{0,6}[記记]者[^。，,（(\n]{2,24}?(?:報導|報道|报导|报道))[\s:：]")
_FOOT_HELD = re.compile(rf"{_HELD}\s*$")
_NAME = f"(?!{KOREAN_RANK})[가-힣]{{2,4}}"
_KOREAN_NAMES = rf"((?:{_NAME}[ ·,]{{1,2}}){{0,3}}{_NAME})\s?{KOREAN_RANK}?(?:기자|특파원)"
_KOREAN_HEAD = re.compile(
    rf"[\[(【][^\[\]()【】=\n]{{1,20}}=[^\[\]()【】=\n]{{1,16}}[\])】]\s?{_KOREAN_NAMES}\s?[=:]"
    rf"|(?!사진|그래픽)[가-힣]{{1,8}}\s?=\s?{_KOREAN_NAMES}\s"
)
"""Behind a place and an agency, or a place alone: "서울=김철수 기자 "."""
_KOREAN_HELD = re.compile(
    rf"[\[(【]([^\[\]()【】=\n]{{1,16}}(?:\([^()\n]{{1,10}}\))?\s?=\s?|[^\[\]()【】\n]{{0,16}}\s)?{_KOREAN_NAMES}[\])】]"
)
_KOREAN_FOOT = re.compile(
    r"(?:^|[.…\"”)\]]\s?|[/▲]\s?|(?<!사진)=\s?)(?!(?:사진|그래픽|영상|촬영)[ ·,=])"
    rf"{_KOREAN_NAMES}(?:\s?[(\[]?[\w.+-]{{2,40}}@[\w.-]{{4,60}}[)\]]?)?[)\]]?\s*$"
)
_JAPANESE_HEAD = re.compile("【[^【】＝=\n]{1,20}[＝=]([\u3040-\u30ff\u3400-\u9fff々]{3,8})】")
_JAPANESE_FOOT = re.compile("[（【]([ \u3000-\u9fff]{3,40})[）】]")
"""Who signed a report in brackets in a line of its own, with no word for the role."""
_JAPANESE_END = re.compile("[。」][（【]([\u3040-\u30ff\u3400-\u9fff々]{3,7})[）】]$")
"""The same right behind the last sentence, with kana; the last name has to be known."""
_CHINESE_END = re.compile(rf"(?:^|[。！？…”」』!?.]\s?)[{_OPEN}]([^{_OPEN}{_SHUT}\n]{{2,40}})[{_SHUT}]\s*$")
_CHINESE_LABEL = re.compile(
    r"^(?:文[/／、]?[图圖]|[图圖][/／、]?文|文字?|作者|撰文|撰稿人?|[执執][笔筆]人?|供稿|通[讯訊][员員])\s?[/／:：|｜]?\s*"
    r"|[/／](?:文|[图圖]文|文[图圖])$"
)
"""What stands with the writer in brackets behind a Chinese text."""
_KANA = re.compile("[\u3040-\u30ff]")
_CHINESE_PARTED = re.compile(r"[\s、，,]+")
_PARTED = re.compile(r"[ ·,]+")
_FILED = re.compile(r"([^/(\n]{5,60}?)\s?/\s?[^/(\n]{2,40}?,?\s?\(([^()\n]{2,10})\)\s?[-–—]")
_OF_AGENCY = re.compile(r"[。.」”]\s?\([cC]\)\s?([A-Z][A-Za-z]{1,9})/([^/()\n]{5,60})$")
"""An agency's notice of copyright right behind the last sentence, with the writer behind a stroke."""
_DATED = re.compile(r"[.!?“»\"]\s\(([^()\d]{5,80}), \d{1,2}\.\s?\d{1,2}\.\s?20\d\d\)$")
"""Who wrote, perhaps for which paper, and when, as Austrian papers have it behind the last sentence."""
_SEVERAL = re.compile(r"\s?-\s?|,\s")
"""Names, a place and an agency, and what stands between names there."""
_PICTURED = re.compile("사진|그래픽|영상|촬영|[攝摄]")
"""What says that somebody made the picture."""
_WRITTEN_TOO = re.compile(r"\s?[摄攝]影[报報][道導]$")
_FULL = 3
"""Letters of a Korean name below a text, where two may be a word before the one for the role, and of a
Chinese one whatever last name it begins with."""


def run_in_byline(blocks: Sequence[Block]) -> list[str]:
    """The names in the first byline that runs into a text; none where it has none."""
    texts = [block.text for block in blocks if block.type == "paragraph"]
    for text in texts[:_FIRST]:
        if "/" in text[:_HEAD] and (names := list(_filed(text))):
            return names
        if not text.isascii() and (names := list(dict.fromkeys(_at_head(text[:_HEAD])))):
            return names
    for text in texts[-_LAST:]:
        noticed = _OF_AGENCY.search(text) if "/" in text[-_HEAD:] and text[-1] != ")" else None
        if noticed and agency_of(noticed[1]):
            return split_names(noticed[2])
        if not text.isascii() and (names := list(dict.fromkeys(_at_foot(text[-_FOOT:])))):
            return names
        if text[-1:] == ")" and text[-2:-1].isdigit() and (dated := _DATED.search(text)):
            return [name for name in split_names(dated[1]) if is_full_name(name) and name in dated[1]]
    last = texts[-_NOTES:]
    if not any(text.endswith(_SHUTS) for text in last):
        return []
    return _signed_in_chinese(texts) or _signed_in_japanese(last)


def _filed(text: str) -> Iterator[str]:
    """The full names before the place and the agency that a report begins with."""
    found = _FILED.match(text)
    if found and agency_of(found[2]):
        yield from map(cased, filter(is_full_name, map(str.strip, _SEVERAL.split(found[1]))))


def _signed_in_chinese(texts: list[str]) -> list[str]:
    """The names in brackets behind the last sentence of a Chinese text or below it, which does not speak of
    them; one of two letters may be a word."""
    for at in range(max(len(texts) - _LAST, 1), len(texts)):
        found = _CHINESE_END.search(texts[at][-_FOOT:]) if texts[at].endswith(_SHUTS) else None
        if found is None or (found.start(1) == 1 and texts[at - 1][-1:] not in _STOPS):
            continue
        names = [name for name in _CHINESE_PARTED.split(_CHINESE_LABEL.sub("", found[1])) if name]
        said = "".join([*texts[:at], texts[at][: -len(found[0])]])
        sure = found[1] not in names or len(found[1]) >= _FULL or has_common_surname(found[1])
        if names and sure and all(is_han_name(name) and name not in said for name in names):
            return [] if _KANA.search(said[-_FOOT:]) else names
    return []


def _signed_in_japanese(last: list[str]) -> list[str]:
    """The name that is the last line, below a sentence, or stands right behind the last one. Behind it may be
    what a site says of itself: then it begins with a common last name."""
    for place, (above, line) in enumerate(pairwise(last), 2):
        below = above.endswith(("。", "」")) and _KANA.search(above)
        names = japanese_signature(line) if below else []
        if names and (place == len(last) or all(map(begins_with_last_name, names))):
            return names
    glued = _JAPANESE_END.search(last[-1][-_FOOT:]) if last and last[-1].endswith(("）", "】")) else None
    return [glued[1]] if glued and begins_with_last_name(glued[1]) else []


def japanese_signature(line: str) -> list[str]:
    """The names that are all of a line, in brackets, but for the office of who wrote."""
    found = _JAPANESE_FOOT.fullmatch(line)
    names = without_office(found[1]).split("、") if found else []
    return names if all(is_japanese_name(name) and not agency_of(name) for name in names) else []


def _at_head(text: str) -> Iterator[str]:
    text = text.lstrip()
    if found := _JAPANESE_HEAD.match(text):
        yield from (name for name in found.groups() if not (agency_of(name) or is_eastern_organisation(name)))
    if not has_any(text, _ROLES):
        return
    if found := _CHINESE_HEAD.match(text) or _CHINESE_LINE.match(text):
        yield from _chinese(found[1])
    if found := _KOREAN_HEAD.match(text):
        yield from _korean(found[1] or found[2])
    elif (found := _KOREAN_HELD.match(text)) and not _PICTURED.search(found[1] or ""):
        yield from _korean(found[2])


def _at_foot(text: str) -> Iterator[str]:
    if not has_any(text, _ROLES):
        return
    if found := _FOOT_HELD.search(text):
        yield from _chinese(found[1])
    if found := _KOREAN_FOOT.search(text):
        yield from (name for name in _korean(found[1]) if len(name) >= _FULL)


def _chinese(held: str) -> Iterator[str]:
    """The names in what brackets hold, beside a word for the role; who wrote may have made the pictures."""
    held = _WRITTEN_TOO.sub("", held)
    if ("記者" in held or "记者" in held) and not _PICTURED.search(held):
        yield from filter(is_han_name, eastern_names(held) or [])


def _korean(names: str) -> Iterator[str]:
    """Of the words before a word for the role those that are names, not a paper or a desk."""
    yield from filter(is_korean_name, _PARTED.split(names))
