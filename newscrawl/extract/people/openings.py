"""How bylines begin: "By", "Von", "Autor:", "Posted by", "Text und Fotos:", in many languages.

Lines that begin with what names a picture's author, or a translator, are no bylines of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from newscrawl.extract.people.eastern import is_eastern_byline
from newscrawl.extract.people.words import AND, AND_IN_SMALL, BYS, CHECKERS, EDITORS, NOUNS, OTHERS, lowered
from newscrawl.known.wordtables import plain_words

_BY = re.compile(
    rf"^\s*(?:(?:ein|eine|un|une|an?(?!\scura)|blog|artikel)\s)?(?:(?:{NOUNS})\s*(?:[:：/]\s*|\s(?={BYS}\b)))?"
    rf"(?:am\s[\d.\s]{{4,14}}\s)?(?:(?:{BYS})\b\s*[:.]?\s*(?=\S)|[:：|•·–-]\s*)?",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"^\s*(?:autor(?:in|en|es)?|authors?|auteurs?|autore|teksti|texte?"
    r"|(?:entrevista|entretien|intervista|reportagem|reportaje|texto)\sd[ei])\s(?-i:(?=[^\W\d_a-zß-ÿ]))",
    re.IGNORECASE,
)
"""The word for author, text or interview right before a name."""
_STARTS = re.compile(
    rf"^\s*(?:(?:ein|eine|blog|artikel(?=\s(?:{BYS})\b))\s)?(?:(?:{NOUNS})\s*[:：]|(?:(?:{NOUNS})\s)?(?:{BYS})(?:\s*:|\s))"
    r"\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
_OUTRIGHT = re.compile(rf"^\s*(?:(?:{NOUNS})\s*[:：]|(?:{NOUNS})\s(?:{BYS})\s)", re.IGNORECASE)
_LABEL = re.compile(
    rf"^\s*(?:(?:ein|eine|un|une|an?|artikel)\s)?(?:{NOUNS}|{BYS})(?:\s(?:{BYS}))?\s*[:：]?\s*$",
    re.IGNORECASE,
)
_LABELS_ALONE = plain_words(
    """
    著者 筆者 執筆 執筆者 投稿者 ライター 文責 필자 저자 ผู้เขียน ავტორი ጸሐፊ مصنف مؤلف
    autorius autorė autoriai mwandishi författare forfatter skribent journaliste giornalista jornalista
    """
)
"""Further labels, which begin no byline without a mark or an element that parts them from the name."""
_OTHER = re.compile(
    rf"^\s*(?:{OTHERS})(?:\s*[:：/]|\s(?:{BYS})\s|\s*$|\s(?-i:(?=[^\W\d_a-zß-ÿ])))", re.IGNORECASE
)


_BOTH = re.compile(
    rf"^\s*(?:{NOUNS}|{OTHERS})\s*(?:{AND}|{AND_IN_SMALL}|[,/])\s*(?:{NOUNS}|{OTHERS})(?:\s*[:：]|\s(?:{BYS})\s|\s(?=\S))",
    re.IGNORECASE,
)
"""Who made the pictures as well as the text."""


_OURS = re.compile(
    r"\b(?:unser(?:em|er|en)|notre|nuestr[oa]|our)\s[\w-]{4,30}\s(?-i:(?=[^\W\d_a-zß-ÿ]))", re.IGNORECASE
)
"""Whom a byline calls the outlet's own before it names them: "unserem Korrespondenten"."""
_INSIDE = re.compile(
    rf"(?<=\S)[\s,;|]+(?=(?:{NOUNS}|{OTHERS}|{EDITORS})(?:\s(?:{BYS}))?\s*[:：])", re.IGNORECASE
)
_OPENED = re.compile(rf"(?:{BYS})\s+[^\W\d_][^\s:：]*\s", re.IGNORECASE)
"""A word for "by" and a name behind it, which no label ends."""
_EDITED = re.compile(rf"\s*(?:{EDITORS})(?:\s(?:{BYS}))?\s*[:：]", re.IGNORECASE)
_CHECKED = re.compile(rf"\s*(?:{CHECKERS})(?:\s|:|$)", re.IGNORECASE)
_LABELLED = re.compile(r"\s*((?:[^\s\d:：]++\s*+){1,3})[:：]\s*(?=\S)")


_WORD = re.compile("[\\w\u0900-\u0dff\u0e31-\u0e4e]+")
"""A word with its marks for vowels, which are no letters by themselves."""
_OPENERS = (
    frozenset(
        lowered(words.split(r"\s")[0])
        for words in f"ein|eine|un|une|a|an|blog|artikel|{NOUNS}|{BYS}".split("|")
    )
    | _LABELS_ALONE
)
"""The first words of bylines."""
BEGINNINGS = _OPENERS | frozenset(map(lowered, f"am|{OTHERS}".split("|")))
"""The first words of what the patterns know: bylines, and lines about those who made something else."""
_MARKS = frozenset(":：|•·–-")
_STARTS_OF_OPENERS = frozenset(word[:3] for word in _OPENERS)
_FILED = re.compile(r"\s*(?:(?:filed|posted)\s(?:under|in)|tags|topics|categories)\s*:?\s*", re.IGNORECASE)


def _first_word(text: str) -> str:
    word = _WORD.match(text)
    return lowered(word[0]) if word else ""


def _may_open(text: str) -> bool:
    """Whether the patterns have anything to look for in a text, by what it begins with."""
    return not text or text[0] in _MARKS or text[0].isspace() or _first_word(text) in BEGINNINGS


def begins_label(text: str) -> bool:
    """Whether a line's first word is one that bylines or lines about others' work begin with."""
    return _first_word(text) in BEGINNINGS


def may_be_byline(text: str) -> bool:
    """Whether a line's first word is one that bylines begin with; most lines differ in the first letters."""
    start = text[:3]
    if start.isalpha() and start.isascii():
        return start.lower() in _STARTS_OF_OPENERS and _first_word(text) in _OPENERS
    return start[:1].isalpha() and (_first_word(text) in _OPENERS or is_eastern_byline(text))


def without_opening(text: str) -> str:
    """A byline without the words that it begins with."""
    if not _may_open(text):
        return text
    text = _BOTH.sub("", text, count=1)
    return _OURS.sub("", _AUTHOR.sub("", _BY.sub("", text, count=1), count=1), count=1)


def writers(lines: Iterable[str]) -> list[str]:
    """The lines of a byline, cut at the labels inside them ("Text: A Fotos: B"), without who took pictures
    and who edited what others wrote.
    """
    found = [part for line in lines for part in _segments(line) if not is_of_others(part)]
    return [part for part in found if not _EDITED.match(part)] or found


def is_of_checker(line: str) -> bool:
    """Whether a line names who looked over a text: "Reviewed by ...", "Fact-checked by ..."."""
    return _CHECKED.match(line) is not None


def is_of_editor(line: str) -> bool:
    """Whether a line names who went over what others wrote: "Editor: ..."."""
    return _EDITED.match(line) is not None


def before_filing(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a byline before the one that says under which topics the article is filed."""
    return takewhile(lambda line: not _FILED.fullmatch(line), lines)


def _segments(text: str) -> list[str]:
    """A line at the labels inside it."""
    colons = text.count(":") + text.count("：")
    opened = colons > 0 and _OPENED.match(text) is not None
    if colons + opened < 2:
        return [text]
    found: list[str] = []
    for part in _INSIDE.split(text):
        if found and not opened and ":" not in found[-1] and "：" not in found[-1]:
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def label_of(text: str) -> tuple[str, str]:
    """The label that a text begins with, in words that need not be known, and the rest ("Haber: A")."""
    found = _LABELLED.match(text) if ":" in text or "：" in text else None
    return (found[1].strip(), text[found.end() :]) if found else ("", text)


def starts_byline(text: str) -> bool:
    """Whether a line begins as a byline does: "By ...", "Autor: ..."."""
    return _may_open(text) and bool(_STARTS.match(text) or _AUTHOR.match(text)) and not is_of_others(text)


def names_its_author(text: str) -> bool:
    """Whether a line says outright that a name follows: "Autor: ...", "Posted by ..."."""
    return bool(_OUTRIGHT.match(text)) and not is_of_others(text)


def is_label(text: str) -> bool:
    """Whether a text is only the label of a byline: "Autor:", "By"."""
    if text.rstrip(" :：").lower() in _LABELS_ALONE:
        return True
    return bool(_LABEL.match(text)) and not is_of_others(text)


def is_of_others(text: str) -> bool:
    """Whether a line names who took a picture or translated: "Foto: ...", "Photo by ..."."""
    return _may_open(text) and bool(_OTHER.match(text)) and not _BOTH.match(text)
