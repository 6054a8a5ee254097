"""The words before a row of links: those for tags, and any others that stand apart from what they head."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.known.tagwords import LABELS

_PARTS, _COLONS = 4, frozenset(":：")
"""Elements of a label, and what may stand behind one."""
_LETTERS, _LEVELS, _MARKS = 30, 3, " \t\r\n\xa0:：#|•·–—-"
"""Letters of a label, elements that begin with a link of which one may stand behind it, and what is around
it."""


def is_behind_label(link: Element) -> bool:
    """Whether a word for tags stands right before a link, or before the entry or the list that it begins."""
    return label_before(link)[0].lower() in LABELS


def label_before(link: Element) -> tuple[str, bool]:
    """The few words right before a link, or before the entry or the list that it begins, and whether they
    stand apart: in an element of their own, or with a colon behind."""
    part = link
    for _ in range(_LEVELS):
        around = part.parent
        if around is None:
            break
        before = part.getprevious() if part.place > around.place + 1 else None
        said = around.text if before is None else before.tail
        if said and not said.isspace() and (text := said.strip(_MARKS)):
            return _as_label(text), said.rstrip()[-1:] in _COLONS
        if before is not None:
            said = element_text(before, _PARTS) if before.tag == "header" else before.text
            return _as_label((said or "").strip(_MARKS)), before.tag != "a"
        part = around
    return "", False


def _as_label(text: str) -> str:
    return text if len(text) <= _LETTERS else ""


def is_told(link: Element) -> bool:
    """Whether a lone link is named for a tag, or its place has a label ("Tags:") before it."""
    if any(name == "tag" or name.endswith("-tag") for name in (link.get("class") or "").lower().split()):
        return True
    return is_behind_label(link) or _is_behind_sign(link)


def _is_behind_sign(link: Element) -> bool:
    """Whether a link is the first of its line behind the sign of a tag."""
    around = link.parent
    return around is not None and around.place + 1 == link.place and (around.text or "").strip() == "#"
