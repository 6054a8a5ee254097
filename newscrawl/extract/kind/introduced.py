"""Whether what is read of a page introduces other pages, as on the front of a site or of a section.

Where only one or a few of its boxes have a text, or each is made in its own way, no make repeats that would
tell. But each text stands right below a title that leads elsewhere, and the page has no heading of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.kind.entries import buttoned, headings, nearest_links, text_of, titles
from newscrawl.extract.kind.fronts import heads_stories
from newscrawl.extract.kind.ownheading import Head, head_of, is_name
from newscrawl.extract.kind.shelves import names_story
from newscrawl.extract.kind.teasers import address_of, is_signed, leads_on
from newscrawl.extract.markup.neat import neat
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.wordcount import count_words

_MOST, _EACH, _SHORT = 1000, 100, 40
"""Words from which no page is a list by these signs; of the text below one title, on average; and of that on
a page which may have a heading of its own."""
_SHARE = 0.75
"""The share of what is read that must stand below such titles."""
_FEWEST = 4
"""Titles with a text that are a list."""
_FEW, _MANY, _SOME = 150, 10, 6
"""Words of a text below one title or a few; and titles on such a page at least, of one title and of more."""
_BARE, _CROWD = 15, 60
"""Words that are hardly a text amid many titles, and amid a crowd of them."""
_CROWDED = 40
"""Titles that are a crowd."""
_ABOVE, _LABEL = 2, 9
"""Pieces above a text among which its title is looked for, and words of a label that may stand between."""
_OWN = 20
"""Words of a first text that is a page's own, and stands above what leads on."""
_TITLE = 4
"""Words of a link from which it is a title."""
_ENTRY = 12
"""Pieces of a box that has one entry of a list."""
_LINKED = 0.8
"""The share of its words in links from which a piece is a link itself."""
_PAGE = frozenset(("html", "body", "main"))


def is_introduction(
    page: Page, headline: str, words: int, blocks: Sequence[Block], *, is_called: bool = False
) -> bool:
    """Whether a page without a heading of its own has little but texts below titles that lead to other pages,
    or hardly a text amid many such titles. One that `is_called` an article needs more of them."""
    if words >= _MOST or (shown := head_of(page, headline)) is Head.OWN:
        return False
    cut = cut_page(page.tree, outline=page.outline)
    heads = [any(one) for one in zip(headings(cut), titles(cut), buttoned(cut), strict=True)]
    if shown is Head.NONE and _is_line(cut, heads, headline):
        return False
    read = {block.text for block in blocks if block.type != "heading"}
    texts = [at for at, piece in enumerate(cut.pieces) if piece.text in read and piece.link_density < _LINKED]
    if not is_called and _is_bare(page, words, sum(heads)) and not _is_headed(cut, heads, texts):
        return True
    held, here = _below_titles(cut, heads, texts), address_of(page)
    if not is_called and _is_left_over(page, cut, [at for at in texts if not heads[at]], sum(heads)):
        return True
    if any(at not in held and cut.pieces[at].words >= _OWN for at in texts[:1]):
        return False
    found = [box for box in map(cut.box_of, sorted(set(held.values()))) if leads_on(box, here)]
    total, below = (sum(cut.pieces[at].words for at in some) for some in (texts, held))
    most = _SHORT if shown is Head.NAME else _EACH
    if not found or below < _SHARE * total or below > most * len(found):
        return False
    if len(found) < _FEWEST and not _are_enough(
        page, shown, len(found), words, sum(heads), is_called=is_called
    ):
        return False
    return not is_signed(page, found)


def _are_enough(page: Page, shown: Head, found: int, words: int, all_titles: int, *, is_called: bool) -> bool:
    """Whether so few texts below titles are enough for a list, on a page with so many titles in all."""
    if names_story(page.url):
        return False
    if is_called:
        return words < _FEW and all_titles >= _CROWDED and shown is Head.NONE
    if shown is Head.NAME:
        return words < _CROWD and all_titles >= 2 * _MANY
    return words < _FEW and all_titles >= (_MANY if found == 1 else _SOME)


def _is_bare(page: Page, words: int, all_titles: int) -> bool:
    """Whether hardly a text stands amid many titles, at an address that names no story."""
    if names_story(page.url):
        return False
    if words < _BARE:
        return all_titles >= _MANY
    return words < _CROWD and all_titles >= _CROWDED and heads_stories(page)


def _is_left_over(page: Page, cut: Cut, texts: Sequence[int], heads: int) -> bool:
    """Whether what is read is no more than the line that a page ends with below links to stories, and one
    above them that says in short what they are on."""
    above = texts[:-1]
    if texts[-1:] != [len(cut.pieces) - 1] or len(above) > 1 or names_story(page.url):
        return False
    if any(cut.pieces[at].words >= _OWN for at in above):
        return False
    links = {link.attrib.get("href", "").partition("#")[0] for link in page.by_tag["a"]}
    return max(heads, sum(map(names_story, links))) >= _FEWEST


def _is_headed(cut: Cut, heads: Sequence[bool], texts: Sequence[int]) -> bool:
    """Whether a heading of some words that leads nowhere stands right above the first of some texts."""
    above = texts[0] - 1 if texts else -1
    if above < 0 or heads[above] or cut.pieces[above].type != "heading":
        return False
    return not is_name(cut.pieces[above].text)


def _is_line(cut: Cut, heads: Sequence[bool], headline: str) -> bool:
    """Whether a headline stands on the page as a line that leads nowhere."""
    if is_name(headline):
        return False
    sought = letters(headline)
    return any(
        not head and not piece.links and letters(piece.text) == sought
        for head, piece in zip(heads, cut.pieces, strict=True)
    )


def _below_titles(cut: Cut, heads: Sequence[bool], texts: Sequence[int]) -> dict[int, int]:
    """The places of those of some texts that stand below one of the `heads` in its box, or begin with it, and
    of this."""
    found: dict[int, int] = {}
    for at in texts:
        title = at if heads[at] or _begins_with_title(cut, at) else _title_above(cut, heads, at, found)
        if title is not None:
            found[at] = title
    return found


def _begins_with_title(cut: Cut, at: int) -> bool:
    """Whether a text begins with a link of some words."""
    piece = cut.pieces[at]
    if piece.linked < _TITLE:
        return False
    link = next(nearest_links(cut.box_of(at).element), None)
    said = neat(text_of(link)) if link is not None else ""
    return count_words(said) >= _TITLE and piece.text.startswith(said)


def _title_above(cut: Cut, heads: Sequence[bool], at: int, found: dict[int, int]) -> int | None:
    """The place of the title right above a text, with a label or a further text of it between at the most."""
    for above in range(at - 1, max(at - 1 - _ABOVE, -1), -1):
        if heads[above] or above in found:
            title = above if heads[above] else found[above]
            return title if _are_together(cut, title, at) else None
        if cut.pieces[above].type == "heading" or cut.pieces[above].words > _LABEL:
            return None
    return None


def _are_together(cut: Cut, title: int, at: int) -> bool:
    """Whether a title and a text stand in a box of their own, or as a term and what it says."""
    if cut.box_of(at).tag == "dd":
        return cut.box_of(title).tag == "dt"
    around = next((box for box in cut.box_of(at).outward() if box.first <= title), None)
    return around is not None and around.tag not in _PAGE and around.end - around.first <= _ENTRY
