"""Parts of the text that a page hides at first, behind a dialog or a button.

On a page that is free nothing is withheld: an open dialog hides the rest of a page, and some sites unfold a
text by script. What is hidden from those who have not paid is `unseen`.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from newscrawl.extract.access.claims import claims_free
from newscrawl.extract.access.paywalls import shows_wall
from newscrawl.extract.body.contentbox import own_box
from newscrawl.extract.body.folded import show_folded
from newscrawl.extract.layout import Layout
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_PARAGRAPHS, _MOST = 3, 200
"""Paragraphs of a hidden part that may be a text, and those that are counted."""
_PANELS, _LABEL, _TELLING = 2, 5, 8
"""Parts that unfold from which they are what the page tells, elements of what unfolds one, and words that say
something."""
_AROUND, _SENTENCE = 5, 12
"""Boxes around a part of which one may be that of the text, and words of a paragraph in that."""
_INSIDE, _MARKS = 12, ("?", "？", "؟", ";")
"""Elements of a question at the most, and what it ends in."""
_ALL = ("html", "body")
"""What holds all that a page shows."""
_UNFOLDS = frozenset(("aria-expanded", "aria-controls"))


def show_most(page: Page, layout: Layout | None) -> None:
    """Let a page be read that is hidden for the most part: an open dialog hides it from those who have it
    read out, a script until it has drawn it, and it may have been saved so. Behind a wall that is all of the
    page, or what its headings stand in: another part is the text for those who have paid. And let
    the answers be read to the questions of its text."""
    outline = page.outline
    half, heads = len(outline.elements) / 2, page.by_tag["h1"]
    for place in list(outline.unseen):
        part = outline.elements[place]
        if part.end - place <= half or "dialog" in outline.roles.get(place, ""):
            continue
        is_all = part.tag in _ALL or (heads and all(map(part.holds, heads)))
        if is_all or not shows_wall(page, part, layout):
            outline.unseen.discard(place)
    if outline.unseen:
        _show_answers(page, layout)
        show_folded(page, layout)


def hides_more(page: Page, words: int) -> bool:
    """Whether a page that says it is free has a hidden part with more paragraphs than it shows: some unfold
    the text by script."""
    elements = page.outline.elements
    large = [elements[at] for at in page.outline.unseen if elements[at].end - at > _PARAGRAPHS]
    if not large or not claims_free(page):
        return False
    parts = [list(islice(element.iterchildren("p"), _MOST)) for element in large]
    return any(sum(map(_words, part)) > words for part in parts if len(part) >= _PARAGRAPHS)


def panels_of(page: Page) -> dict[Element, Element]:
    """A page's hidden parts, each with what stands right before it and unfolds it: the answers to questions.
    None where these are few; menus unfold as well, and have links."""
    elements, hidden = page.outline.elements, page.outline.unseen
    if len(hidden) < _PANELS:
        return {}
    inside = (elements[at] for at in hidden if elements[at].end - at > 1)
    found = {panel: label for panel in inside if (label := _unfolding(panel)) is not None}
    return found if len(found) >= _PANELS else {}


def _show_answers(page: Page, layout: Layout | None) -> None:
    """Let the answers be read that unfold below questions in the article's own box. What a site tells of
    itself stands outside of it, and behind a wall nothing is unfolded."""
    asked = {panel: label for panel, label in panels_of(page).items() if _asks(label)}
    own = own_box(page) or _article_of(page) or _text_around(page, next(iter(asked))) if asked else None
    if own is None:
        return
    asked = {panel: label for panel, label in asked.items() if own.holds(panel)}
    if len(asked) < _PANELS or shows_wall(page, own, layout):
        return
    page.outline.unseen.difference_update([panel.place for panel in asked])
    call_questions(asked.values())
    for button in (one for label in asked.values() for one in label.iter("button")):
        button.tag = "span"


def _article_of(page: Page) -> Element | None:
    """The `article` around the only first heading of a page."""
    heads = page.by_tag["h1"]
    return next(heads[0].iterancestors("article"), None) if len(heads) == 1 else None


def _text_around(page: Page, panel: Element) -> Element | None:
    """The box in the page's main part that has a paragraph beside what holds a hidden part, and no first
    heading: that of the text."""
    heads = page.by_tag["h1"]
    for box in islice(panel.iterancestors("div", "section"), _AROUND) if len(heads) == 1 else ():
        if box.holds(heads[0]):
            return None
        if any(_words(one) >= _SENTENCE for one in islice(box.iterchildren("p"), _MOST)):
            return box if next(box.iterancestors("main"), None) is not None else None
    return None


def _asks(label: Element) -> bool:
    return label.end - label.place <= _INSIDE and "".join(label.itertext()).rstrip().endswith(_MARKS)


def words_in(panels: Iterable[Element]) -> int:
    """The words of those parts of a page that tell something beside links."""
    told = (_words(panel) - sum(map(_words, islice(panel.iter("a"), _MOST))) for panel in panels)
    return sum(words for words in told if words >= _TELLING)


def call_questions(labels: Iterable[Element]) -> None:
    """Make headings of those buttons among some elements: they are the questions."""
    for label in labels:
        if label.tag == "button":
            label.tag = "h3"


def _unfolding(panel: Element) -> Element | None:
    """What stands right before an element and is said to unfold it, by itself or within."""
    before = panel.among[panel.place - 1]
    if before is panel.parent:
        return None
    while before.parent is not panel.parent:
        if before.parent is None:
            return None
        before = before.parent
    inside = before.among[before.place : min(before.end, before.place + _LABEL)]
    return before if any(not _UNFOLDS.isdisjoint(one.attrib) for one in inside) else None


def _words(element: Element) -> int:
    return count_words("".join(element.itertext()))
