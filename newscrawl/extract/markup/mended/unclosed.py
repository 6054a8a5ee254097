"""Dialogs, captions, drawings and the like in which the rest of a page stands, as they were never closed.

A browser ends `<dialog><div>…</dialog>` at its end tag whatever is open in it, and a drawing at the first
heading or paragraph. libxml2 does not, so that all that follows would be theirs, and nobody reads those. What
holds most of a page and what heads it, or paragraph after paragraph, is none of these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from newscrawl.extract.markup.element import Element, retag
from newscrawl.known.wordtables import plain_words

_HEADS = ("h1", "main", "article")
"""One of these stands where the text of a page does."""
_LONG, _TEXTS, _BOXES = (
    80,
    ("p", "li"),
    plain_words("p table center div h1 h2 blockquote ul ol section article main header"),
)
"""Letters of a paragraph of text, what may be one, and what no mark holds."""
_TOLD = plain_words("a b br div em h2 h3 h4 i li ol p span strong ul")
"""What a part of a text may hold that is no picture."""
_PARAGRAPHS = 4
"""Paragraphs from which on a caption is none, and figures and what a link holds are a text."""
_NEAR = 5
"""Elements at a mark's beginning among which a box may be, within others that set letters."""


def without_open(by_tag: dict[str, list[Element]], tag: str) -> None:
    """Have an element of a tag that nobody reads be a box where it holds the page."""
    half = len(by_tag[tag][0].among) / 2
    large = [one for one in by_tag[tag] if one.end - one.place > half]
    retag(by_tag, tag, "div", [one for one in large if _holds_head(one, by_tag)])


def without_open_text(by_tag: dict[str, list[Element]], tag: str) -> None:
    """Have one be a box where it holds paragraph after paragraph as well: amid a text, browsers show what
    follows on it, and some list what they tell by a tag for buttons."""
    without_open(by_tag, tag)
    large = [one for one in by_tag[tag] if one.end - one.place > _PARAGRAPHS]
    retag(by_tag, tag, "div", [one for one in large if _count_long(one) >= _PARAGRAPHS])


def without_open_captions(by_tag: dict[str, list[Element]]) -> None:
    """Have a caption be a box where it holds the page or a text."""
    without_open(by_tag, "figcaption")
    large = [one for one in by_tag["figcaption"] if one.end - one.place > _PARAGRAPHS]
    retag(by_tag, "figcaption", "div", [one for one in large if _count(one, "p") >= _PARAGRAPHS])


def without_text_figures(by_tag: dict[str, list[Element]]) -> None:
    """Have figures be boxes where a system puts all parts of a text into one each, without a picture."""
    told = [one for one in by_tag["figure"] if _TOLD.issuperset(part.tag for part in one.iterdescendants())]
    if len(told) >= _PARAGRAPHS and sum(_count(one, "p") for one in told) >= _PARAGRAPHS:
        retag(by_tag, "figure", "div", told)


def without_open_links(by_tag: dict[str, list[Element]]) -> None:
    """Have a link be a box where it holds paragraphs of text, as one that nobody closed does, or is a mark
    that leads nowhere (`<a name="story">`) and holds any box."""
    long = [one for one in by_tag["p"] if (text := one.text) and _is_long(text)]
    boxes = Counter([one.parent for one in long if one.parent is not None])
    marks = {one for one in by_tag["a"] if "href" not in one.attrib and "name" in one.attrib}
    found = {one for one in _around_texts(boxes) if one.tag == "a"}
    found.update([one for one in boxes if one.tag == "a" and one not in marks and _holds_text(one)])
    found.update(filter(_holds_box, marks))
    retag(by_tag, "a", "div", [*found])


def _is_long(text: str) -> bool:
    """Whether a text is as long as a paragraph of many bytes; in some scripts fewer letters say as much."""
    return len(text) > _LONG or (not text.isascii() and len(text.encode()) > _LONG)


def _holds_box(mark: Element) -> bool:
    """Whether a mark has a box at its beginning or right in it."""
    begins = mark.among[mark.place + 1 : min(mark.end, mark.place + _NEAR)]
    return any(part.tag in _BOXES for part in (*begins, *mark))


def _around_texts(boxes: Mapping[Element, int]) -> set[Element]:
    """The elements around a box of several long paragraphs, by how many each has."""
    around: set[Element] = set()
    for box, paragraphs_in in boxes.items():
        above = box.parent if paragraphs_in >= _PARAGRAPHS else None
        while above is not None and above not in around:
            around.add(above)
            above = above.parent
    return around


def _holds_text(link: Element) -> bool:
    paragraphs = [part.text or "" for part in link if part.tag == "p"]
    return sum(len(text) > _LONG for text in (link.text or "", *paragraphs)) > 1


def _holds_head(element: Element, by_tag: dict[str, list[Element]]) -> bool:
    heads = (head for tag in _HEADS for head in by_tag.get(tag, ())[:1])
    return any(element.place < head.place < element.end for head in heads)


def _count_long(element: Element) -> int:
    """How many paragraphs or items with a text of their own an element has."""
    inside = element.among[element.place + 1 : element.end]
    return sum(part.tag in _TEXTS and len(part.text or "") > _LONG for part in inside)


def _count(element: Element, tag: str) -> int:
    return sum(part.tag == tag for part in element.among[element.place + 1 : element.end])
