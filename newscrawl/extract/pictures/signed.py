"""Credits that no word for one leads to: a name in brackets behind the caption, before "photo" or 摄, or in a
line of its own.

A name alone may be that of whom the picture shows. So in brackets it must be the outlet's, a writer's or an
agency's, or two with a stroke between; in a line of its own it must follow on a whole sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.kinds import is_full_name
from newscrawl.known.agencies import agency_of

_OPEN = {")": "(", "）": "（", "]": "["}
_PHOTO = re.compile(r"[.!?”\"’)]\s+([^.!?”\"’()]{5,60}?)\s+[Pp]hotos?$")
"""An American paper's way: "The bridge on Monday. Ada Moss photo"."""
_HAN = "\u4e00-\u9fff"
_SHOT = re.compile(
    rf"(?:^|[。！？”」』）\s])((?:[{_HAN}]{{0,6}}(?:记者|記者|通讯员)\s?)?[{_HAN}]{{2,8}})(?<!拍)\s?[摄攝]$"
)
"""A Chinese paper's way: "…。记者 李晓芸 摄"."""
_SHOOTS = frozenset("摄攝")
_SENTENCE = (".", "!", "?", "”", '"', "»", "…")
_LINES = frozenset(("span", "div", "p", "small", "em", "i", "cite"))
_FEW, _LONGEST = 4, 60
"""Elements in such a line, and letters of a credit."""


def is_nobody(_name: str) -> bool:
    """Whether a name is one of those that are known, where none is."""
    return False


def signed_by(caption: str, is_own: Callable[[str], bool] = is_nobody) -> tuple[str, str] | None:
    """A caption without the name that it ends in, and the name; `is_own` tells the outlet's and writers'."""
    last = caption[-1:]
    if (mark := _OPEN.get(last)) is not None:
        text, opened, who = caption[:-1].rpartition(mark)
        return (text.rstrip(), who.strip()) if opened and _is_name(who.strip(), is_own) else None
    if last in _SHOOTS:
        shot = _SHOT.search(caption)
    else:
        shot = _PHOTO.search(caption) if caption.endswith(("hoto", "hotos")) else None
    if shot is None or not (last in _SHOOTS or is_full_name(shot[1])):
        return None
    return caption[: shot.start(1)].rstrip(), shot[1]


def signs(text: str) -> bool:
    """Whether a line says something and then who took it, in Chinese."""
    told = signed_by(text) if text[-1:] in _SHOOTS else None
    return told is not None and bool(told[0])


def _is_name(who: str, is_own: Callable[[str], bool]) -> bool:
    """Whether a text in brackets names the outlet, a writer or an agency, or two with a stroke between."""
    if not 0 < len(who) <= _LONGEST:
        return False
    if is_own(who) or agency_of(who):
        return True
    one, stroke, other = who.partition("/")
    parts = (one.strip(), other.strip())
    return bool(stroke) and all(parts) and any(map(_is_maker, parts)) and all(map(_is_capital, parts))


def _is_maker(name: str) -> bool:
    return is_full_name(name) or agency_of(name) is not None


def _is_capital(name: str) -> bool:
    return name[0].isalpha() and not name[0].islower()


def last_line(caption: Element) -> str | None:
    """The name that is all of the last element in a caption, behind a sentence in the one before."""
    lines = list(caption) if caption.end - caption.place > 2 else []
    if len(lines) < 2 or any(line.tag not in _LINES or line.end - line.place > _FEW for line in lines[-2:]):
        return None
    if any((line.tail or "").strip() for line in lines[-2:]):
        return None
    before, name = (element_text(line, _FEW).strip() for line in lines[-2:])
    return name if before.endswith(_SENTENCE) and _is_maker(name) else None
