"""What stands beside an article and is skipped by a link of its own: boxes that a reader may pass over.

A box in the middle of a text is announced to those who have a page read out by a link such as "Continue
reading the main story", which leads to where the text goes on. So the page itself says that all between the
link and its goal is no part of the text: a chronology, a list of facts, a quotation said again. A second
text, of another who writes, is skipped in the same way, and stays: to lose it is worse than to keep a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, where_most_is_left, words_of
from newscrawl.extract.markup.element import Among, Element, between
from newscrawl.extract.markup.neat import neat

_GOES_ON = re.compile(
    r"(?:skip .{1,60} and )?continue reading the (?:main )?(?:story|article|text)"
    r"|skip .{1,60} and continue reading",
    re.IGNORECASE,
)
_SAID = b"ontinue reading"
"""Every such link says so, and most pages say it nowhere."""
_MOST = 50
"""Such links that are followed; the time a page takes stays bounded."""
_LONGEST = 100
"""Characters that such a link has at the most."""


def without_skipped(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without what lies between a link that leads on in the text and its goal, where more of the
    article is left than goes."""
    last = cut.box_of(kept[-1]).element if kept else None
    links = _within_page(last) if last is not None else []
    if last is None or not links or _SAID not in last.among.source:
        return kept
    left: Sequence[int] = kept
    for start, end in _skipped(last.among, links):
        within = [at for at in left if start <= _element(cut, at).place and _element(cut, at).end <= end]
        prose = words_of(cut, [at for at in within if cut.pieces[at].type == "paragraph"])
        if within and prose < ARTICLE_WORDS:
            gone = frozenset(within)
            left = [at for at in left if at not in gone]
    return kept if left is kept else where_most_is_left(cut, left, kept)


def _element(cut: Cut, at: int) -> Element:
    return cut.box_of(at).element


def _within_page(last: Element) -> list[Element]:
    """The links before an element that lead to a place on its page."""
    before = between(last.among.by_tag["a"], 0, last.place)
    return [link for link in before if (href := link.attrib.get("href")) and href[0] == "#" and href != "#"]


def _skipped(among: Among, links: Sequence[Element]) -> Iterator[tuple[int, int]]:
    """The places from and up to which a reader is led on by some links of a page."""
    leading = [*islice(filter(_leads_on, links), _MOST)]
    if not leading:
        return
    goals = {link.attrib["href"][1:] for link in leading}
    places = {one.attrib["id"]: one.place for one in among if one.attrib.get("id") in goals}
    for link in leading:
        end = places.get(link.attrib["href"][1:], 0)
        if end >= link.end:
            yield _beginning(link, end), end


def _leads_on(link: Element) -> bool:
    return _GOES_ON.fullmatch(neat("".join(link.itertext()))[:_LONGEST]) is not None


def _beginning(link: Element, end: int) -> int:
    """The place of the outermost element that begins with a link and ends before a place: a box's loose text
    goes with it."""
    outer = link
    while outer.parent is not None and outer.parent.end <= end and outer.place == outer.parent.place + 1:
        if (outer.parent.text or "").strip():
            break
        outer = outer.parent
    return outer.place
