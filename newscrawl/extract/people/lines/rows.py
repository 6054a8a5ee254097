"""Who is named in a row of details below a heading: the day, the minutes of reading, source and views.

Marks part such a row (`March 14, 2023 · 3 min · Ada Moss`), or labels do (`来源：… 作者：李晓芸 点击：…`).
Its text lies before and behind the elements of a line. A link in it leads to a section as often as to a
writer, and is left to what knows profiles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.bylinewords import BYS
from newscrawl.extract.people.words.openings import starts_byline, without_opening
from newscrawl.extract.people.words.ownwords import in_common_words
from newscrawl.known.having import has_any
from newscrawl.known.names.easternnames import is_common_name, is_han_name, is_japanese_name, is_korean_name
from newscrawl.known.names.uncasednames import is_uncased_name
from newscrawl.known.wordtables import by_letter, plain_words

_MARKS = re.compile(r"\s*[|｜·•—–]\s*")
_MAY_PART = re.compile(r"[|｜·•—–作撰记記筆著投发發글작기]")
"""What any row of details has: a mark, or what a label begins with."""
_LATIN = "\u052f"
"""The last letter of the scripts that have capitals in every name."""
_FEWEST, _PARTS, _INSIDE = 3, 12, 20
"""Parts from which a line is a row, parts that are looked at, and elements in one."""
_COLONS = (":", "：")
_LEAST, _LONGEST = 5, 160
"""Letters of a text that names somebody, and of a row."""
_LABELLED = re.compile(
    r"(?:^|(?<=[\s|｜/(（]))(?:原?作者|撰文|撰稿人?|(?:本[报報网網台刊])?[记記]者|通[讯訊][员員]|[实實][习習]生"
    r"|作成者|[筆著]者|投稿者|執筆者|[发發][布佈][者人]|글쓴이|작성자|기자명?)(\s?[:：]\s*|\s)"
    r"([\u3400-\u9fff\uac00-\ud7af々]{2,5}"
    r"(?:[\s、](?!通[讯訊][员員]|[实實][习習]生)[\u4e00-\u9fff]{2,4}(?=$|[\s|/)）、]))*)(?=$|[\s|/)）,，])"
)
_POSTED = re.compile(
    r"(?:^由?|[\s由])([\u3400-\u9fff]{2,4})\s?[发發][表布佈][于於]\s?[\d年月日:/. -]{6,20}(?:$|[|｜·])"
    r"|^\s*(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s?[–—|｜·]\s?([\u3400-\u9fff々]{2,5})\s*$"
    r"|[发發][表布佈][于於].{4,20}由\s?([\u3400-\u9fff]{2,4})\s*$"
)
"""Who posted it, before or behind when, without a label, or stands behind a day and a mark."""
_KOREAN_ROW, _PARTED = (
    re.compile(r"기자명\s+([가-힣·,\s]{2,40}?)\s기자\s*(?:$|[|｜])"),
    re.compile(r"[·,、\s]+"),
)
"""The row of a system that hundreds of Korean papers have."""
_LABELS = plain_words(
    "投稿者 執筆者 发布者 发布人 發布者 發佈者 作者 撰 记者 記者 通讯员 通訊員 作成者 筆者 著者 "
    "글쓴이 작성자 기자"
)
_POSTED_AT = ("月", "发表于", "发布于", "發表於", "發佈於", "發布於")
_AT_HOUR = re.compile(r"[\s|·•–—-]*([^\W\d_][^|·•–—@\d]{2,40}?)\s@\s\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\s*")
"""How the first theme of a system ends the line below a title: "Filed under: Walks — Ada Moss @ 9:10 pm"."""
_BIDS = (
    "Leave|Add|Write|No|Kommentar|Hinterlasse|Schreibe|Laisser|Ajouter|Aucun|Poster|Deja|Dejar|Sin|Lascia|Nessun"
    "|Deixe|Deixar|Sem|Geef|Reageer|Plaats|Dodaj|Zostaw|Napisz|Brak|Lämna|Skriv|Kommentera|Legg|Napsat|Přidat|Lasă"
    "|Niciun|Bir|Yorum|Оставить|Добавить|Комментариев|Додати|Залишити|Szólj"
)
"""How the line of an entry asks its readers to comment, or says that none has, right behind who wrote it."""
_BY_LATER = re.compile(
    rf"\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{{2,4}})?,?\s+(?i:{by_letter(BYS)})(?:\s?:)?\s+(?=[^\W\d_])(.{{3,60}}?)"
    rf"(?:\s+(?i:in|under|unter|en|dans|em|w))?\s*(?:$|\s[|·•–—]|\s\d{{1,4}}\s[^\W\d_]|\s(?:{_BIDS})\s[^\W\d_]{{1,12}})"
)


def named_in_row(element: Element, language: str) -> list[str]:
    """The people whom a row of details names in the text that an element begins with, or right behind it."""
    text, tail = element.text, element.tail
    own = text if text and _LEAST < len(text) < _LONGEST and _MAY_PART.search(text) else ""
    if own and (names := _named(own, element, language)):
        return names
    if tail and _LEAST < len(tail) < _LONGEST and _MAY_PART.search(tail):
        return _named(tail, element.parent or element, language)
    return _behind_label(element, tail.strip()) if tail and tail.rstrip().endswith(_COLONS) else []


def _behind_label(element: Element, label: str) -> list[str]:
    """The people whom an element names right behind a label that stands between it and the one before."""
    following = element.getnext() if has_any(label, _LABELS) else None
    if following is None:
        return []
    return list(_labelled(f"{label} {element_text(following, _INSIDE)[:_LONGEST]}", following))


def _named(text: str, holder: Element, language: str) -> list[str]:
    """The people whom a text in `holder` names behind a label, or as one of the parts of a row."""
    if names := list(_labelled(text, holder)):
        return names
    if "@" in text and (posted := _AT_HOUR.fullmatch(text)):
        return split_names(posted[1], nicknames=True)
    said = [in_common_words(part, language) for part in _MARKS.split(text.strip())]
    cut = [without_opening(part) if starts_byline(part) else part for part in said]
    parts = [names for part in cut if (names := _names_in(part))]
    return parts[0] if len(parts) == 1 and _is_row(holder, language) else []


def _names_in(part: str) -> list[str]:
    """The names that a part of a row is; in scripts without capitals common ones tell that they are such."""
    names = part.split(", ")
    if part > _LATIN:
        return names if all(is_uncased_name(name) or is_common_name(name) for name in names) else []
    return list(map(cased, names)) if all(" " in name and is_full_name(name) for name in names) else []


def _is_row(holder: Element, language: str) -> bool:
    """Whether an element is a line that marks cut into several parts, one of them a day."""
    line = element_text(holder, _INSIDE)
    cut = _MARKS.split(line) if len(line) < _LONGEST and has_digit(line) else []
    return len(cut) >= _FEWEST and any(_is_day(part, language) for part in cut[:_PARTS])


def by_later(text: str) -> str:
    """What stands behind the word for "by" that follows on a date, without the one that leads to a topic:
    "Created on May 3, 2021 by Ada Moss in"."""
    found = _BY_LATER.search(text)
    return found[1] if found else ""


def _labelled(text: str, holder: Element) -> Iterator[str]:
    """The names behind a label; where no colon parts them, the row or what is around it has a day."""
    if text.isascii():
        return
    if "기자명" in text and (several := _KOREAN_ROW.search(text)):
        yield from filter(is_korean_name, _PARTED.split(several[1]))
    elif has_any(text, _LABELS):
        for mark, names in _LABELLED.findall(text):
            if mark.strip() or _is_dated(holder):
                yield from takewhile(_is_person, _PARTED.split(names))
    elif has_any(text, _POSTED_AT) and (posted := _POSTED.search(text)) and has_digit(text):
        yield from filter(_is_person, filter(None, posted.groups()))


def _is_person(name: str) -> bool:
    return is_han_name(name) or is_korean_name(name) or is_japanese_name(name)


def _is_dated(holder: Element) -> bool:
    said = (element_text(one, _INSIDE) for one in (holder, holder.parent or holder))
    return any(len(line) < _LONGEST and _is_day(line) for line in said)


def _is_day(part: str, language: str = "") -> bool:
    return has_digit(part) and read(part, language) is not None
