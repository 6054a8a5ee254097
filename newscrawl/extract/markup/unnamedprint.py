"""Words below a picture that nothing names: a paragraph all in italics, or all that its small box says.

What is a sentence is the text's, but where it says whose picture it is.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.tags import HEADINGS

_ITALICS, _SMALL, LINE_TAGS = frozenset(("em", "i")), "small", frozenset(("p", "div", "span"))
_MOST_BLANKS, _STOPS = 20, frozenset('.!?…。:;,”"')
"""Blanks in a caption that nothing names at the most, and what a sentence ends in."""
_LABELLED = 4
"""Blanks in a line up to which a label tells who is shown ("Head of office: Ada Moss")."""
_CREDITED = re.compile(
    r"(?:^|\W)(?:photos?|fotos?|image|picture|bild|crédits?|credits?|courtesy|photograph)\W[^.!?]{2,60}\.?$",
    re.IGNORECASE,
)
_BOLD, _CENTRE = frozenset(("b", "strong")), re.compile(r"text-align:\s?center")
_CENTRED, _NEAR = 120, 6
"""Letters of a line set amid the page at the most, and paragraphs beside it that are looked at."""
_NOT_IN = HEADINGS | {"img", "time", "button", "ul", "ol"}
"""What stands in a card of a story or a product, and in no caption."""
_FEW, _DEEPEST, _PAIR, _INSIDE = 8, 3, 2, 30
"""Elements in a line, `div` among them, and in a box, at the most; words of a caption at the least."""


def unnamed_below(below: Element, image: Element) -> Element | None:
    """The line right below a picture that is no sentence, or says whose it is: a paragraph all in italics, or
    all that is said in the small box of both. One all in small letters may be a sentence."""
    inner = below.among[below.place + 1] if below.tag == "p" and below.end > below.place + 1 else None
    is_small = inner is not None and inner.tag == _SMALL and not says_beside(below, inner)
    is_set = is_small or (inner is not None and inner.tag in _ITALICS)
    if not (is_set or _may_share(below, image)) or not is_line(below):
        return None
    said = " ".join("".join(below.itertext()).split())
    credited = _CREDITED.search(said) is not None
    begins = credited or said[0] == "©" or (said[0].isalpha() and not said[0].islower())
    if said.count(" ") >= _MOST_BLANKS or not begins or (said[-1] in _STOPS and not (credited or is_small)):
        return None
    if inner is not None and is_set and not says_beside(below, inner):
        return below
    labelled = ":" in said and said.count(" ") <= _LABELLED and not credited
    return below if said[-1] not in _STOPS and not labelled and _is_all_beside(below, image) else None


def centred_below(below: Element, image: Element) -> bool:
    """Whether a line of few words is set amid the page as the picture above it is, each a paragraph, in a
    text whose own paragraphs are not."""
    above = below.getprevious()
    if above is None or above.tag != below.tag or not above.holds(image) or not is_centred(above):
        return False
    said = "".join(below.itertext()).strip()
    inner = below.among[below.place + 1] if below.end > below.place + 1 else None
    bold = inner is not None and (inner.tag in _BOLD or "bold" in inner.attrib.get("style", ""))
    if bold or not said or len(said) > _CENTRED or said.count(" ") >= _MOST_BLANKS or not is_line(below):
        return False
    if any(part.tag == "a" for part in below.among[below.place : below.end]):
        return False
    beside = [*islice(below.itersiblings(), _NEAR), *islice(above.itersiblings(preceding=True), _NEAR)]
    text = [one for one in beside if one.tag == below.tag and says(one)]
    return any(not is_centred(one) for one in text)


def is_centred(element: Element) -> bool:
    """Whether an element's own style sets it amid the page."""
    own = element.attrib
    return own.get("align") == "center" or _CENTRE.search(own.get("style", "")) is not None


def _may_share(below: Element, image: Element) -> bool:
    """Whether a line and a picture may be all of one small box."""
    box = below.parent
    return box is not None and box.tag == "div" and box.end - box.place <= _INSIDE and box.holds(image)


def _is_all_beside(below: Element, image: Element) -> bool:
    """Whether the words below a picture, several without a link, are all in the small box of both."""
    box = below.parent
    if box is None or not _may_share(below, image):
        return False
    inside = [one.tag for one in box.among[box.place : box.end]]
    few = sum(len(text.split()) for text in below.itertext()) >= _PAIR
    return few and inside.count("img") == 1 and "a" not in inside and not says_beside(box, below)


def is_line(element: Element, picture: Element | None = None) -> bool:
    """Whether an element holds words and not much else but a `picture`."""
    inside = [part.tag for part in element.among[element.place : element.end] if part is not picture]
    plain = len(inside) < _FEW and _NOT_IN.isdisjoint(inside)
    return plain and inside.count("div") < _DEEPEST and says(element)


def says(element: Element) -> bool:
    """Whether an element has words."""
    inside = element.among[element.place + 1 : element.end]
    said = "".join([f"{part.text or ''}{part.tail or ''}" for part in inside]) if inside else ""
    return any(map(str.isalnum, f"{element.text or ''}{said}"))


def says_beside(box: Element, inner: Element) -> bool:
    """Whether an element has words beside those of one in it."""
    said = sum(len(text.strip()) for text in box.itertext())
    return said > sum(len(text.strip()) for text in inner.itertext())
