"""The lines of a byline: an element's text, with a line's end where its parts tell of different things."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, lines, lowered
from newscrawl.extract.people.names.fullnames import is_common_name
from newscrawl.extract.people.names.kinds import is_of_role
from newscrawl.extract.people.names.names import OPENINGS
from newscrawl.extract.people.names.segments import says_others
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.openings import is_label

_LINKS, _SAID, _LABEL = 12, 4, 30
"""Links of a byline that are looked at, letters of one that is a line by itself, and of a label."""
_FEW = 6
"""Elements of a byline that may say one name only."""
_JOINING = frozenset(("\u05d5", "\u0648"))
"""The letters that mean "and" in Hebrew and Arabic, of one word with the name behind them."""
_ANDS = _JOINING.union(map(lowered, ANDS.split("|")))
_SPACELESS = "\u2e80"
"""The first letter of scripts without blanks."""


def first_lines(element: Element) -> str:
    """The first lines of an element; what a link says that is no name, or right after another, is a line, and
    so is what stands right behind another of its parts that is several words. Behind one without a blank, a
    blank is what parts a name from a post."""
    text = "\n".join(lines(element, 40)[:6])
    for own, behind in _glued(element) if element else ():
        if lowered(own) in _ANDS:
            word = "," if own in _JOINING else own
            text = text.replace(f"{own}{behind}", f" {word} {behind}", 1)
            continue
        apart = " " if " " not in own or lowered(behind) in _ANDS else "\n"
        text = text.replace(own, f"{own}{': ' if _is_label(own) else apart}", 1)
    links = list(islice(element.iter("a"), _LINKS)) if element else []
    for link in links:
        if link is element:
            continue
        own = element_text(link, 10) if len(link) else (link.text or "").strip()
        if len(own) >= _SAID and text != own and (is_of_role(own) or _follows_link(link)):
            text = text.replace(own, f"\n{own}\n", 1)
    return text.strip("\n")


def says_only(element: Element, name: str) -> bool:
    """Whether an element says nothing, or is no link and says a name in one piece, with no more than a word
    for "by" before it."""
    if element.end - element.place > _FEW:
        return False
    *before, last = map(str.strip, ("", *filter(str.strip, element.itertext())))
    if not last or element.tag == "a" or not last.endswith(name):
        return not last
    opening = "".join((*before, last.removesuffix(name).rstrip()))
    return not opening or opening.lower() in OPENINGS


def _glued(element: Element) -> Iterator[tuple[str, str]]:
    """The texts of several words in an element's parts, and of links in scripts without blanks, right behind
    which another part stands, of names before another word with a capital, and of labels and words for "and"
    right before a part; and what stands behind each."""
    label = element.text or ""
    if label and not label[-1].isspace() and _is_label(label):
        yield label, ""
    for part in islice(element.iterdescendants(), _LINKS):
        if part.tail and lowered(part.tail.lstrip()) in _ANDS:
            if part.tail[0].isalpha():
                yield element_text(part, 10), part.tail
            yield part.tail.lstrip(), _behind(part)
        elif part.tail and part.tail.lstrip()[:1].isupper() and (own := element_text(part, 10)):
            if is_common_name(own):
                yield own, part.tail
        elif not part.tail and (behind := _behind(part))[:1].isalpha():
            own = element_text(part, 10)
            several = " " in own or (part.tag == "a" and own >= _SPACELESS)
            if several or _is_label(own) or lowered(own) in _ANDS:
                yield own, behind


def _behind(part: Element) -> str:
    """The text that the element right behind another begins with."""
    following = part.getnext()
    return (following.text or "") if following is not None else ""


def _is_label(text: str) -> bool:
    """Whether a text is no more than the label of who wrote, or of who made something else."""
    return len(text) <= _LABEL and (is_label(text) or says_others(text))


def _follows_link(link: Element) -> bool:
    """Whether nothing but a blank stands between a link and the one before it."""
    before = link.getprevious()
    return before is not None and before.tag == "a" and not (before.tail or "").strip()
