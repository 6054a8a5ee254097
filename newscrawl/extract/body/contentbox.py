"""The box that a page itself names as the content of its article, and what lies outside of it.

`entry-content` is a word of the hAtom microformat, which the themes of the most common publishing system have
kept, beside one of its own; those of another have one that is alike. `e-content` is the same in the second
microformats. Where a page has a single such box, what is read after it is a teaser, a label or a byline: the
learned choice knows that where the text is long, and takes to anything where it is a line, a picture or a
film. A box that only opens the text says nothing: what follows it stays, unless it is headed by a link.

Where none is named so, the `article` or `main` around the only `h1` tells as much of teasers that follow it:
where a text is one line, or a server failed to put it there, nothing but these would be read.
"""

from __future__ import annotations

from itertools import takewhile

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import without, words_of
from newscrawl.extract.body.leftout.stories.teased import headed
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page

_OF, _CONTENT = ("entry", "wp-block-post", "gh"), "-content"
_SHORT = "e-content"
_NAMES = frozenset((*(f"{of}{_CONTENT}" for of in _OF), _SHORT))
_LABEL = 3
"""Words of a line around the box, or of a text in all that is no text, up to which it is a label ("Written
by", "in")."""

_ITEMS, _FAR = 3, 8
"""Items of a list that may end a text far behind it, and the pieces between from which on it is far."""
_PROSE, _SENTENCE = 3, 12
"""Paragraphs behind the box that are more of its text at the least, and words of each."""
_LINES, _INVITING = 6, 60
"""Lines and words of what invites, over a button, at the most."""
_SEVERAL = 2
"""Teasers that are some: a lone one may be part of the text."""


def own_box(page: Page) -> Element | None:
    """The one box of the page that is named for the content of its article; None where there are several, as
    on a list, or none."""
    if not _is_named(page.outline.text):
        return None
    found: list[Element] = []
    for words, element in page.named(*_NAMES):
        if not _NAMES.isdisjoint(words.split()) and not (found and element.place < found[-1].end):
            found.append(element)
    return found[0] if len(found) == 1 else None


def _is_named(text: str) -> bool:
    """Whether any name stands in a text: what they end in is looked for once."""
    at = text.find(_CONTENT)
    while at >= 0:
        if text.endswith(_OF, 0, at) or (text.endswith("e", 0, at) and not text[at - 2 : at - 1].isalpha()):
            return True
        at = text.find(_CONTENT, at + 1)
    return False


def without_others_after(page: Page, cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without what follows the `article` or `main` around the only `h1` and is none of its text:
    teasers with their headings, and a few lines over a button or a form."""
    heads = page.by_tag["h1"]
    around = next(heads[0].iterancestors("article", "main"), None) if len(heads) == 1 else None
    if around is None or not kept or cut.box_of(kept[-1]).element.place < around.end:
        return kept
    kept = _without_forms_after(cut, kept, around)
    after = [at for at in kept if cut.box_of(at).element.place >= around.end]
    teasers = {at for at in after if _is_teaser(cut, at)}
    if sum(cut.pieces[at].type != "heading" for at in teasers) < _SEVERAL:
        return kept
    texts = [at for at in after if at not in teasers and cut.pieces[at].type != "heading"]
    gone = teasers if texts else set(after)
    return [at for at in kept if at not in gone]


def _without_forms_after(cut: Cut, kept: list[int], around: Element) -> list[int]:
    """`kept` without the few lines of boxes with a button or a form behind the element `around` a text."""
    after = [at for at in kept if cut.box_of(at).element.place >= around.end]
    return [*without(cut, kept, {at for at in after if _is_over_button(cut, at, around)})]


def _is_over_button(cut: Cut, at: int, around: Element) -> bool:
    """Whether the outermost box of a piece behind an element has few words and a button or a form."""
    box = cut.box_of(at)
    while box.parent >= 0 and box.outer.element.place >= around.end:
        box = box.outer
    few = box.end - box.first <= _LINES and words_of(cut, range(box.first, box.end)) <= _INVITING
    return few and next(box.element.iter("button", "form"), None) is not None


def without_far_items(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without one to three items of a list that end it far behind the box of the text: those of the
    text itself stand in that box, or right below it."""
    pieces, end = cut.pieces, len(kept)
    while end and pieces[kept[end - 1]].type == "list_item":
        end -= 1
    if end == len(kept) or not end or len(kept) - end > _ITEMS or kept[end] - kept[end - 1] <= _FAR:
        return kept
    is_apart = kept[end] >= cut.box_around(kept[:end]).end
    return kept[:end] if is_apart and words_of(cut, kept[:end]) > 2 * words_of(cut, kept[end:]) else kept


def within_own(cut: Cut, kept: list[int], own: Element | None) -> list[int]:
    """`kept` without what lies outside of the article's own box and is none of its text."""
    if own is None or not kept:
        return kept
    places = [cut.box_of(at).element.place for at in kept]
    inside = [at for at, place in zip(kept, places, strict=True) if own.place <= place < own.end]
    if len(inside) == len(kept):
        return kept
    told = frozenset(inside)
    after = [at for at, place in zip(kept, places, strict=True) if place >= own.end]
    gone = {at for at in kept if at not in told and _is_label(cut, at)}
    gone |= {at for at in after if _is_teaser(cut, at)}
    if words_of(cut, inside) > words_of(cut, after):
        gone.update({*after}.difference(_goes_on(cut, inside, after, own)))
    return [at for at in kept if at not in gone]


def _goes_on(cut: Cut, inside: list[int], after: list[int], own: Element) -> list[int]:
    """Those of the pieces `after` the article's own box that are more of its text: several paragraphs in a
    row right behind it, beside it or in one box that is, as an end of a box too many leaves them."""
    if not inside or not after or after[0] != inside[-1] + 1:
        return []
    rest = [*takewhile(lambda at: _is_prose(cut.pieces[at]), range(after[0], after[-1] + 1))]
    homes = {cut.box_of(at).element.parent for at in rest}
    around = homes.pop() if len(homes) == 1 else None
    beside = around is not None and own.parent in (around, around.parent)
    return rest if beside and len(rest) >= _PROSE and after[: len(rest)] == rest else []


def _is_prose(piece: Piece) -> bool:
    said = piece.type == "paragraph" and piece.words >= _SENTENCE and not piece.links
    return said and ends_sentence(piece.text)


def _is_label(cut: Cut, at: int) -> bool:
    piece = cut.pieces[at]
    return piece.type == "paragraph" and piece.words <= _LABEL and not ends_sentence(piece.text)


def _is_teaser(cut: Cut, at: int) -> bool:
    """Whether a piece is a linked heading, or stands below one in a box of its own."""
    piece = cut.pieces[at]
    if piece.type == "heading":
        return piece.is_link
    return headed(cut, at) is not None
