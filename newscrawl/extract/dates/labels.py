"""What is said of the dates in a line: "Published: March 5, 2026 | Updated: March 6, 2026".

A line with several dates is cut at the words for publication and for change, so that each date is called what
stands beside it. Where nothing is said, a date is one of publication.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.dates.firstpublished import first_published
from newscrawl.extract.dates.labelwords import OTHERS, SEEMING, changes, posts, publications, states
from newscrawl.extract.dates.moments.when import When, read
from newscrawl.extract.dates.yearless import later
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit, lowered
from newscrawl.known.having import has_any

_LEVELS, _LABEL = 3, 30
"""Elements around a date that may hold its label, and letters of a text in which it begins, or of an element
that is one."""
_HEADINGS = ("h1", "h2")
_NO_LABELS = frozenset(("a", *_HEADINGS))
_INLINE = frozenset(("a", "b", "em", "i", "small", "span", "strong"))
_CREDITED = re.compile(r"(?i:photo|foto)[^\W\d_]*+:?(?: [a-z]{2,4}:?)?(?: [^\W\d_a-zß-ÿ][^\s\d]*){2,4}")
"""Who took the pictures, in an element of its own: a line of the byline, and no label of what follows."""
_MARKS = " \t\n;:/|·•,.–—-("
_BEHIND = re.compile(
    r"[于於]\s*([\d年月日時时分/.:-][\d\s年月日時时分/.:-]{6,24})(修[改订訂]|更新|[编編][辑輯]|[发發][布表])"
    r"(?!\s*[于於时時日:：])"
)
"""A day with its word behind it, as Chinese says it: "于 2026-03-05 09:30 修改"."""
_WHOSE = re.compile(r"\b(?:publi(?:shed|é|cado|sh)|veröffentlicht) (?:by|par|por|von)\b", re.IGNORECASE)
"""What stands before who published a text."""
_BAR = re.compile(r"\s[|·•]\s")
_ENDING = re.compile(r"\d[\s\w:：時点]{0,8}(?:更新|修改|수정)[)）\]]?$")
"""The same with nothing behind: "2026-03-05 09:30 更新"."""
_SINGLE, _PAIR, _ENOUGH = 33, 2, 3
_STARTS = frozenset(word[:_ENOUGH] for word in OTHERS)
"""What such labels begin with: most lines begin otherwise."""

_SHORTER = _ENOUGH - 1
_SHORT = frozenset(word for word in OTHERS if len(word) == _SHORTER)
"""Those that are no longer: the signs of a life's days, and words of Chinese."""


def _led(text: str) -> str:
    """A line whose words stand before their dates."""
    return _BEHIND.sub(r"\2 \1", text) if "于" in text or "於" in text else text


def is_of_change(text: str, language: str) -> bool:
    """Whether a text speaks of a change, and not of a publication as well, unless of whose that is."""
    return _says(text, changes(language)) and not _says(_WHOSE.sub("", text), publications(language))


def _says(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has one of some words, and not as a part of what only seems to be a label."""
    lower = lowered(text)
    return has_any(lower, words) and has_any(SEEMING.sub(_blank, lower), words)


def _bare(text: str) -> str:
    """The same without words that only seem to be labels."""
    return SEEMING.sub(_blank, lowered(text))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def tells_change(text: str, language: str, around: str) -> bool:
    """Whether the first date of a line is one of a change, by the words before it and `around` the line: a
    word behind it speaks of what follows ("3 May 2021, 13:45, updated 16:20")."""
    if not is_of_change(f"{around} {text}", language):
        return False
    text = _led(text)
    if len(text) < _SINGLE and _ENDING.search(text):
        return True
    lower = _bare(text)
    found = [at for word in changes(language) if (at := lower.find(word)) > 0]
    head = text[: min(found, default=0)]
    return not has_digit(head) or read(head, language) is None or is_of_change(around, language)


def has_label(text: str, language: str) -> bool:
    """Whether a text has a word for a publication or a change."""
    return _says(text, changes(language)) or _says(text, publications(language))


def is_of_other(text: str) -> bool:
    """Whether a line begins with the label of a day that is not the article's: "Deadline: 1 June 2025"."""
    start = text.lstrip(_MARKS)[:_LABEL].lower()
    return (start[:_ENOUGH] in _STARTS or start[:_SHORTER] in _SHORT) and start.startswith(OTHERS)


def labelled(text: str, language: str) -> list[tuple[When, bool]]:
    """The dates of a line that speaks of a change, and of each whether it is the date of that.

    Nothing for a line that speaks of no change or has one date only. Days of something else, as those on
    which a paper was received and accepted, are left out.
    """
    text = _led(text)
    if first := first_published(text, language):
        return first
    of_other = is_of_other(text)
    if not of_other and not _says(text, changes(language) + states(language)):
        return []
    pieces = _pieces(text, _bare(text), language, OTHERS if of_other else ())
    pieces = pieces if len(pieces) > 1 else _parted(text, language)
    return [
        (when, _is_changed(piece, language) and not _is_of_post(piece, language))
        for piece, when in pieces
        if not is_of_other(piece)
    ]


def _parted(text: str, language: str) -> list[tuple[str, When]]:
    """The parts of a line with a bar between a date and an earlier: "Updated: 6 May 2026 | 5 May 2026"."""
    parts = _BAR.split(text)
    pieces = [(part, when) for part in parts if has_digit(part) and (when := read(part, language))]
    return pieces if len(pieces) == _PAIR and pieces[0][1].day >= pieces[1][1].day else []


def _is_changed(piece: str, language: str) -> bool:
    return is_of_change(piece, language) or _says(piece, states(language))


def _is_of_post(text: str, language: str) -> bool:
    return _says(text, posts(language))


def _pieces(text: str, lower: str, language: str, more: tuple[str, ...]) -> list[tuple[str, When]]:
    """The parts of a line that have a date, each with the words for it.

    Words stand before their date, unless the line ends with some; then those of the last may be in brackets.
    """
    known = changes(language) + states(language) + publications(language) + posts(language) + more
    labels = sorted(span for word in known if word in lower for span in _found(word, lower))
    cuts = [start for start, _ in labels]
    if not has_digit(text[cuts[-1] :]):
        bracket = max(text.rfind(mark, 0, cuts[-1]) for mark in "(（[［")
        cuts = [end for _, end in labels[:-1]] or [max(bracket, 0)]
    found: list[tuple[str, When]] = []
    begun = 0
    for cut in (*cuts, len(text)):
        piece = text[begun:cut]
        if not has_digit(piece):
            continue
        when = read(piece, language)
        if when is None and found and is_of_change(piece, language):
            when = later(piece, found[-1][1], language)
        if when:
            found.append((piece, when))
            begun = cut
    return found


def _found(word: str, text: str) -> list[tuple[int, int]]:
    """Where a word stands in a text."""
    at, spans = text.find(word), []
    while at >= 0:
        spans.append((at, at + len(word)))
        at = text.find(word, at + len(word))
    return spans


def words_before(element: Element) -> str:
    """The words right before an element: "Updated" often stands outside the `<time>` it speaks of."""
    for above in islice(element.iterancestors(), _LEVELS):
        previous = element.getprevious()
        text = ((previous.tail if previous is not None else above.text) or "").strip()
        if not text and previous is not None and _CREDITED.fullmatch(text := label_in(previous)):
            return ""
        if text or previous is not None or above.tag not in _INLINE:
            return "" if has_digit(text) else text[-40:]
        element = above
    return ""


def label_in(element: Element) -> str:
    """The words of an element that may be the label of what follows it."""
    text = "" if element.tag in _NO_LABELS else element_text(element, 10)
    if len(text) > _LABEL or has_digit(text) or next(element.iter(*_HEADINGS), None) is not None:
        return ""
    return text
