"""Credits that no word for one leads to: a name in brackets behind the caption, behind a stroke, or in a line
of its own; before a word for taking pictures as well (`shots`).

A name alone may be that of whom the picture shows. So in brackets it must be the outlet's, a writer's or an
agency's, or two with a stroke between; in a line of its own it must follow on a whole sentence, or be set
small.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.kinds import is_credited
from newscrawl.extract.pictures.buttons import is_button
from newscrawl.extract.pictures.makers import (
    LONGEST,
    is_agency,
    is_all_makers,
    is_capital,
    is_maker,
    is_of_agency,
    is_pair,
    is_source,
)
from newscrawl.extract.pictures.shots import ISSUES, SHOOTS, shot_by, shot_in

_OPEN = {")": "(", "）": "（", "]": "["}
_SIGNING = SHOOTS | ISSUES | _OPEN.keys()
_PAIRED = re.compile(
    r"(?:(?:\w{5}|\s[^\W\d_A-Z]{3,4}|[A-ZÀ-Þ][a-zß-ÿ]{3,14}\s(?!Gen|Col|Capt|Lieu|Maj|Mrs|Prof|Sen|Rep|Gov|Insp)"
    r"[^\W\d_]{3,4})[.!?]|[।۔]|\d{4}\.|[^\W\d_]{3}\s\d\d?\.|[”\"’)])\s+([^\s.!?”\"’()/][^.!?”\"’()/]{1,30}/[^.!?”\"’()/]{2,30})$"
)
"""What follows on the last sentence of a caption, of two names with a stroke between; a stop behind a few
letters may be that of a title, but for a place's second word ("Kestrel Bay.")."""
_CLOSING = re.compile(
    r"[.!?”\"’)](?:(?<=\w{5}[.!?])|(?<=[가-힣]{2}[.!?])|(?<=\d{4}\.)|(?<=[”\"’)]))"
    r"(?:\s+|—\s?)([^.!?”\"’()]{2,60})$"
)
"""The same, of any name."""
_AGENCY_FIRST = re.compile(r"\s((?:REUTERS|AP|AFP|EFE|EPA|ANSA|dpa|PTI|ANI)/[^\s/.()][^/.()]{3,30})$")
"""A name behind that of its agency, which papers set in capitals, and a stroke."""
_SET_APART = re.compile(
    r"(?!(?i:video|photo|foto|file|graphic|watch|listen|gallery|update|sic\b|in\s))"
    r"[A-ZÀ-Þ][\w.&'’-]*(?:[ /][A-ZÀ-Þ&][\w.&'’-]*){0,3}"
)
"""A name of up to four words in square brackets: what explains or adds something begins small, or is said."""
_FILED = re.compile(r"(?:,\s|//?)(?:file(?:\sphoto)?|archive?s?|archiv)$", re.IGNORECASE)
"""What agencies add where a picture is older."""
_OF_OUTLET = re.compile(r"([^,|]{4,40}?)(?:,| \|| [-–—])\s([^,|]{3,40})")
"""A name and the outlet's ("Ada Moss, Harbour Post")."""
_OWN_PHOTO = re.compile(r"[A-Z]{2,5}(?:\s[Ff]ile)?\s[Pp]hoto")
"""An outlet's or agency's short name: "HT Photo"."""
_BRACKETED = re.compile(r"\((?!(?i:file|photo|video|picture|left|right|above|below|top))[A-Z][^()\d]{1,60}\)")
"""A text in brackets that is all of the last element of a caption."""
_SHORT = re.compile(r"(?!FILE|PHOTO|VIDEO|ARCHIV)[A-Z]{4,11}")
"""A short name behind the end of a sentence: what is explained so stands in the sentence."""
_STROKES = (" / ", " | ")
_PARTING = (*_STROKES, " - ", " – ", " — ")
ENDS_SENTENCE = (".", "!", "?", "”", '"', "»", "…")
"""What a sentence ends in."""
_LINES = frozenset(("span", "div", "p", "small", "em", "i", "cite"))
_APART = frozenset(("small", "cite"))
"""Tags of what is said beside a caption, and not shown."""
_FEW, _NEAR_END, _MOST = 4, 70, 40
"""Elements in such a line, letters of a credit with the end of the sentence before, and elements of a
caption."""
_PAIR = 2
"""Parts of a caption that are it and its credit."""


def knows_nobody(_name: str) -> bool:
    """Stands for `is_own` where neither the outlet nor the writers are known: no name is theirs."""
    return False


def signed_by(caption: str, is_own: Callable[[str], bool] = knows_nobody) -> tuple[str, str] | None:
    """A caption without the name that it ends in, and the name; `is_own` tells the outlet's and writers'."""
    if told := shot_by(caption):
        return told
    last = caption[-1:]
    if last.isalnum() and is_source(caption):
        return "", caption
    if (mark := _OPEN.get(last)) is not None:
        text, opened, who = caption[:-1].rpartition(mark)
        shot = shot_in(who)
        who, text = shot or who.strip(), text.rstrip()
        is_short = _SHORT.fullmatch(who) is not None and text.endswith(ENDS_SENTENCE)
        named = _SET_APART.fullmatch(who) is not None or (", " in who and is_maker(who.partition(",")[0]))
        is_short |= mark == "[" and bool(text) and named
        is_short |= mark == "(" and text.endswith(ENDS_SENTENCE) and is_full_name(who)
        if not (opened and (shot or is_short or _is_name(who, is_own))):
            return None
        return (mark == "(" and _with_name(caption, text)) or (text, who)
    if ("/" in caption or " | " in caption) and (told := _behind_stroke(caption)):
        return told
    if "/" in caption and (agency := _AGENCY_FIRST.search(caption)) and is_pair(agency[1]):
        return caption[: agency.start()].rstrip(), agency[1]
    closing = _CLOSING.search(caption, max(len(caption) - _NEAR_END, 0)) if last.isalnum() else None
    if closing is not None and is_source(closing[1]):
        return caption[: closing.start(1)].rstrip(), closing[1]
    return None


def _with_name(caption: str, text: str) -> tuple[str, str] | None:
    """The same, where all of a caption is a name with the agency behind it, or what follows on its last
    sentence is; `text` is the caption without the agency."""
    closing = _CLOSING.search(text, max(len(text) - _NEAR_END, 0))
    start = closing.start(1) if closing is not None else 0
    said, who = caption[:start].rstrip(), caption[start:]
    return (said, who) if is_of_agency(who) else None


def _behind_stroke(caption: str) -> tuple[str, str] | None:
    """The same, where a stroke stands before the name, or a dash or the last sentence before two with one
    between."""
    paired = _PAIRED.search(_FILED.sub("", caption))
    if paired is not None and is_pair(paired[1]):
        return caption[: paired.start(1)].rstrip(), paired[1]
    for mark in _PARTING:
        text, found, who = (part.strip() for part in caption.rpartition(mark))
        if not (found and text) or len(who) > LONGEST:
            continue
        if is_pair(who) or (mark in _STROKES and is_maker(who)):
            return text, who
    text, _, who = caption.rpartition(" /")
    return (text.rstrip(), who) if text and is_agency(who) else None


def signs(text: str) -> bool:
    """Whether a line says something and then who took it, in brackets or in Chinese."""
    told = signed_by(text) if text[-1:] in _SIGNING or " / " in text[-LONGEST:] else None
    return told is not None and bool(told[0])


def _is_name(who: str, is_own: Callable[[str], bool]) -> bool:
    """Whether a text in brackets names the outlet, a writer or an agency, or two with a stroke between."""
    who = _FILED.sub("", who)
    if is_own(who) or is_agency(who) or is_pair(who) or _OWN_PHOTO.fullmatch(who):
        return True
    maker, lent, outlet = who.partition(" for ")
    if is_agency(who.partition(" via ")[2]) or (lent and is_full_name(maker) and is_capital(outlet)):
        return True
    source, _, owner = who.partition(": ")
    if owner:
        return is_full_name(owner) and (is_agency(source) or is_own(source) or is_credited(source))
    signed = _OF_OUTLET.fullmatch(who)
    return signed is not None and is_full_name(signed[1]) and is_own(signed[2])


def signs_alone(line: Element, said: str) -> str | None:
    """The name that is all of a line beside what a caption has `said`: a person's, an agency's or
    two, and behind a sentence any other that has capitals."""
    if line.tag not in _LINES or line.end - line.place > _FEW:
        return None
    name = element_text(line, _FEW).strip()
    if not 0 < len(name) <= LONGEST or is_button(name):
        return None
    if line.tag == "cite" or is_all_makers(name):
        return name
    apart = said.endswith(ENDS_SENTENCE) and " " in name
    return name if apart and _SET_APART.fullmatch(name) else None


def last_line(caption: Element) -> str | None:
    """The name that is all of the last element in a caption: behind a sentence, or set small, or two with a
    stroke between."""
    last = next(reversed(caption), None)
    if last is None or last.tag not in _LINES or last.end - last.place > _FEW or (last.tail or "").strip():
        return None
    name = element_text(last, _FEW).strip()
    apart = last.tag == "cite" or (name[-1:] == ")" and _BRACKETED.fullmatch(name) is not None)
    beside = last.getprevious() if apart else None
    if beside is not None and not (beside.tail or "").strip() and not is_button(name):
        return name
    if not 0 < len(name) <= LONGEST or not is_all_makers(name):
        return None
    said = element_text(caption, _MOST).removesuffix(name)
    before, glued = said.rstrip(), said[-1:].isalnum()  # two lines, as nothing parts the words
    apart = glued or last.tag in _APART or is_pair(name) or _is_on_next_line(last)
    apart |= _is_second(caption, last) and is_source(name)
    return name if before.endswith(ENDS_SENTENCE) or (before and apart) else None


def _is_on_next_line(last: Element) -> bool:
    before = last.getprevious()
    return before is not None and before.tag == "br" and not (before.tail or "").strip()


def _is_second(caption: Element, last: Element) -> bool:
    """Whether a caption is two elements of one kind and nothing beside."""
    parts = [*caption]
    texts = (caption.text, *(part.tail for part in parts))
    alike = len(parts) == _PAIR and parts[0].tag == last.tag
    return alike and not any((text or "").strip() for text in texts)
