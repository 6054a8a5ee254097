"""Credits that no word for one leads to: a name in brackets behind the caption, before "photo" or 摄, or in a
line of its own.

A name alone may be that of whom the picture shows. So in brackets it must be the outlet's, a writer's or an
agency's, or two with a stroke between; in a line of its own it must follow on a whole sentence, or be set
small.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.kinds import is_full_name
from newscrawl.known.agencies import WORDS, agency_of
from newscrawl.known.easternnames import is_common_name

_LIBRARIES = frozenset(
    (
        "getty images", "getty", "afp", "epa", "epa-efe", "shutterstock", "istock", "alamy", "adobe stock",
        "unsplash", "pixabay", "pexels", "freepik", "depositphotos", "imago", "picture alliance",
        "wikimedia commons", "pa images", "rex features", "zuma press", "uncredited",
    )
)  # fmt: skip
"""Where papers have pictures from, beside the agencies."""
_WORD = re.compile(r"[\w-]+")
_OF_SOURCES = WORDS.union(*(name.split() for name in _LIBRARIES))
"""One of these words is in what names one."""
_OPEN = {")": "(", "）": "（", "]": "["}
_PHOTO = re.compile(r"[.!?”\"’)]\s+([^.!?”\"’()]{5,60}?)\s+[Pp]hotos?$")
"""An American paper's way: "The bridge on Monday. Ada Moss photo"."""
_HAN = "\u4e00-\u9fff"
_REPORTER = rf"[{_HAN}]{{0,6}}(?:记者|記者|通讯员)\s?"
_SHOT = re.compile(
    rf"(?:^|[。！？”」』）\s])(?:((?:{_REPORTER})?[{_HAN}]{{2,8}})(?<!拍)\s?[摄攝]"
    rf"|({_REPORTER}[{_HAN}]{{2,8}}?)\s?[／/]?\s?[摄攝]影)$"
    rf"|(?:^|[、＝])(?P<common>[{_HAN}々]{{3,5}})撮影$"
)
"""A Chinese paper's way: "…。记者 李晓芸 摄", "…。記者林美玲／攝影", and a Japanese one's: "…、山本由美撮影",
in which the last name has to be a common one."""
_BENGALI = ("চিত্র।", "চিত্র", "ছবি।")
"""What a credit of Bengali papers ends in, behind a long dash: "—নিজস্ব চিত্র।"."""
_BEFORE_PHOTO = re.compile(r"[/.(,!?]\s*((?:[^\W\d_]\.\s?)?[^\W\d_a-z][^/.(),!?]{2,50}?)\s?nuotr\.?\)?$")
_SHORT_WORD = 8
"""A Lithuanian paper's way: "The bridge / A. Moss nuotr.", and letters in which that word ends."""
_GIVEN = re.compile(r"(?:取自|翻[摄攝]自?)\w{2,20}|\w{2,20}提供|[資资]料照片?|[檔档]案照片?")
"""Where else a picture is from, in brackets: "（取自臉書）", "（警視庁提供）", "（資料照）"."""
_SHOOTS = frozenset("摄攝影")
_SIGNING = _SHOOTS | _OPEN.keys()
_LAST = re.compile(r"[.!?”\"’)]\s+([^.!?”\"’()]{5,60})$")
"""What follows on the last sentence of a caption."""
_PAIRED = re.compile(
    r"(?:\w{5}[.!?]|\d{4}\.|[”\"’)])\s+([^\s.!?”\"’()/][^.!?”\"’()/]{1,30}/[^.!?”\"’()/]{2,30})$"
)
"""The same, of two names with a stroke between; a stop behind a few letters may be that of a title."""
_CLOSING = re.compile(r"(?:\w{5}[.!?]|\d{4}\.|[”\"’)])\s+([^.!?”\"’()]{2,60})$")
"""The same, of any name."""
_FILED = re.compile(r",\s(?:file|archive?s?|archiv)$", re.IGNORECASE)
"""What agencies add where a picture is older."""
_OWN_PHOTO = re.compile(r"[A-Z]{2,5}(?:\s[Ff]ile)?\s[Pp]hoto")
"""An outlet's or agency's short name: "HT Photo"."""
_MAKERS = re.compile(r"/|,\s|\svia\s")
"""What stands between a name and an agency."""
_PHOTOS = (" photo", " photos", " pic")
_STROKES = (" / ", " | ")
_PARTING = (*_STROKES, " - ", " – ", " — ")
ENDS_SENTENCE = (".", "!", "?", "”", '"', "»", "…")
"""What a sentence ends in."""
_LINES = frozenset(("span", "div", "p", "small", "em", "i", "cite"))
_APART = frozenset(("small", "cite"))
"""Tags of what is said beside a caption, and not shown."""
_FEW, _LONGEST, _NEAR_END, _MOST = 4, 60, 70, 40
"""Elements in such a line, letters of a credit, and of it with the end of the sentence before, and elements
of a caption."""


def is_nobody(_name: str) -> bool:
    """Whether a name is one of those that are known, where none is."""
    return False


def signed_by(caption: str, is_own: Callable[[str], bool] = is_nobody) -> tuple[str, str] | None:
    """A caption without the name that it ends in, and the name; `is_own` tells the outlet's and writers'."""
    last = caption[-1:]
    if "nuotr" in caption[-_SHORT_WORD:] and (shot := _BEFORE_PHOTO.search(caption)):
        return caption[: shot.start()].rstrip(), shot[1]
    if last.isalnum() and _is_source(caption):
        return "", caption
    if (mark := _OPEN.get(last)) is not None:
        text, opened, who = caption[:-1].rpartition(mark)
        shot = _SHOT.fullmatch(who) if who[-1:] in _SHOOTS else None
        who = shot[shot.lastindex or 1] if shot is not None else who.strip()
        is_told = (
            (shot is not None and _may_shoot(shot))
            or _is_name(who, is_own)
            or _GIVEN.fullmatch(who) is not None
        )
        return (text.rstrip(), who) if opened and is_told else None
    if ("/" in caption or " | " in caption) and (told := _behind_stroke(caption)):
        return told
    closing = _CLOSING.search(caption, max(len(caption) - _NEAR_END, 0)) if last.isalnum() else None
    if closing is not None and _is_source(closing[1]):
        return caption[: closing.start(1)].rstrip(), closing[1]
    text, dash, who = caption.rpartition("—") if caption.endswith(_BENGALI) else ("", "", "")
    if dash and len(who) < _LONGEST:
        return text.rstrip(), who.rstrip("। ")
    if last in _SHOOTS:
        shot = _SHOT.search(caption)
    else:
        shot = _PHOTO.search(caption) if caption.endswith(("hoto", "hotos")) else None
    if shot is None:
        return None
    own = shot.lastindex or 1
    is_told = _may_shoot(shot) if last in _SHOOTS else is_full_name(shot[own])
    return (caption[: shot.start(own)].rstrip(), shot[own]) if is_told else None


def _may_shoot(shot: re.Match[str]) -> bool:
    """Whether a name before a word for taking pictures is one, where no other sign of it is there."""
    return shot["common"] is None or is_common_name(shot["common"])


def _behind_stroke(caption: str) -> tuple[str, str] | None:
    """The same, where a stroke stands before the name, or a dash or the last sentence before two with one
    between."""
    paired = _PAIRED.search(caption)
    if paired is not None and _is_pair(paired[1]):
        return caption[: paired.start(1)].rstrip(), paired[1]
    for mark in _PARTING:
        text, found, who = (part.strip() for part in caption.rpartition(mark))
        if not (found and text and who) or len(who) > _LONGEST:
            continue
        maker = _LAST.search(text) if mark == _STROKES[0] and _is_capital(who) else None
        if maker is not None and is_full_name(maker[1]):
            return text[: maker.start(1)].rstrip(), f"{maker[1]}{mark}{who}"
        if _is_pair(who) or (mark in _STROKES and _is_maker(who)):
            return text, who
    return None


def signs(text: str) -> bool:
    """Whether a line says something and then who took it, in brackets or in Chinese."""
    told = signed_by(text) if text[-1:] in _SIGNING or " / " in text[-_LONGEST:] else None
    return told is not None and bool(told[0])


def _is_name(who: str, is_own: Callable[[str], bool]) -> bool:
    """Whether a text in brackets names the outlet, a writer or an agency, or two with a stroke between."""
    if not 0 < len(who) <= _LONGEST:
        return False
    who = _FILED.sub("", who)
    if is_own(who) or _is_agency(who) or _is_pair(who) or _OWN_PHOTO.fullmatch(who):
        return True
    maker, lent, outlet = who.partition(" for ")
    return _is_agency(who.partition(" via ")[2]) or (
        bool(lent) and is_full_name(maker) and _is_capital(outlet)
    )


def _is_source(text: str) -> bool:
    """Whether a text is nothing but where a picture is from: an agency or a library, or that and a name."""
    if not 0 < len(text) <= _LONGEST or _OF_SOURCES.isdisjoint(_WORD.findall(text.casefold())):
        return False
    parts = [part.strip() for part in _MAKERS.split(text, maxsplit=2)]
    if len(parts) > 1:
        return all(map(_is_maker, parts)) and any(map(_is_agency, parts))
    ending = next(filter(text.lower().endswith, _PHOTOS), "")
    return _is_agency(text[: -len(ending)] if ending else text)


def _is_pair(who: str) -> bool:
    """Whether a text is two names with a stroke between, one of them of a person or an agency."""
    one, stroke, other = who.partition("/")
    parts = (one.strip(), other.strip())
    makers = [part for part in parts if _is_maker(part)] if stroke and all(parts) else []
    return bool(makers) and all(_is_capital(part) or part.isalpha() for part in parts)


def _is_maker(name: str) -> bool:
    return is_full_name(name) or _is_agency(name)


def _is_agency(name: str) -> bool:
    """Whether a name is an agency's; some papers write their short forms as words ("Ansa")."""
    return (
        name.lower() in _LIBRARIES
        or agency_of(name) is not None
        or (name.istitle() and agency_of(name.upper()) is not None)
    )


def _is_capital(name: str) -> bool:
    return name[:1].isalpha() and not name[0].islower()


def last_line(caption: Element) -> str | None:
    """The name that is all of the last element in a caption: behind a sentence, or set small."""
    last = next(reversed(caption), None) if caption.end - caption.place > 1 else None
    if last is None or last.tag not in _LINES or last.end - last.place > _FEW or (last.tail or "").strip():
        return None
    name = element_text(last, _FEW).strip()
    if not 0 < len(name) <= _LONGEST or not (_is_maker(name) or _is_pair(name) or _is_source(name)):
        return None
    before = element_text(caption, _MOST).removesuffix(name).rstrip()
    return name if before.endswith(ENDS_SENTENCE) or (before and last.tag in _APART) else None
