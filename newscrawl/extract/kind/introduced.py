"""Whether what is read of a page introduces other pages, as on the front of a site or of a section.

Where only one or a few of its boxes have a text, or each is made in its own way, no make repeats that would
tell. But each text stands right below a title that leads elsewhere, and the page has no heading of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import or_

from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.kind.entries import headings, titles
from newscrawl.extract.kind.fronts import heads_stories
from newscrawl.extract.kind.ownheading import is_name, own_heading
from newscrawl.extract.kind.teasers import is_signed
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.items import Block

_MOST, _EACH = 1000, 100
"""Words from which no page is a list by these signs, and of the text below one title, on average."""
_SHARE = 0.75
"""The share of what is read that must stand below such titles."""
_FEWEST = 4
"""Titles with a text that are a list."""
_FEW, _MANY = 150, 10
"""Words of a text below one title or a few, and titles on such a page at least."""
_BARE, _CROWD = 15, 60
"""Words that are hardly a text amid many titles, and amid a crowd of them."""
_CROWDED = 40
"""Titles that are a crowd."""
_ABOVE, _LABEL = 2, 9
"""Pieces above a text among which its title is looked for, and words of a label that may stand between."""
_ENTRY = 12
"""Pieces of a box that has one entry of a list."""
_LINKED = 0.8
"""The share of its words in links from which a piece is a link itself."""
_PAGE = frozenset(("html", "body", "main"))


def is_introduction(
    page: Page, headline: str, words: int, blocks: Sequence[Block], *, fewest: int = 1
) -> bool:
    """Whether a page without a heading of its own has little but texts below titles that lead to other pages,
    `fewest` of them or more, or hardly a text amid many such titles."""
    if words >= _MOST or own_heading(page, headline) is not None:
        return False
    cut = cut_page(page.tree, outline=page.outline)
    heads = list(map(or_, headings(cut), titles(cut)))
    if _is_shown(cut, heads, headline):
        return False
    read = {block.text for block in blocks if block.type != "heading"}
    texts = [at for at, piece in enumerate(cut.pieces) if piece.text in read and piece.link_density < _LINKED]
    held = _below_titles(cut, heads, texts)
    found, all_titles = set(held.values()), sum(heads)
    if len(found) < fewest or not found:
        return fewest == 1 and _is_bare(page, words, all_titles)
    total, below = (sum(cut.pieces[at].words for at in some) for some in (texts, held))
    if below < _SHARE * total or below > _EACH * len(found):
        return fewest == 1 and _is_bare(page, words, all_titles)
    if len(found) < _FEWEST and (words >= _FEW or all_titles < _MANY):
        return False
    return not is_signed(page, [cut.box_of(at) for at in sorted(found)])


def _is_bare(page: Page, words: int, all_titles: int) -> bool:
    """Whether hardly a text stands amid many titles."""
    if words < _BARE:
        return all_titles >= _MANY
    return words < _CROWD and all_titles >= _CROWDED and heads_stories(page)


def _is_shown(cut: Cut, heads: Sequence[bool], headline: str) -> bool:
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
        title = at if heads[at] else _title_above(cut, heads, at, found)
        if title is not None:
            found[at] = title
    return found


def _title_above(cut: Cut, heads: Sequence[bool], at: int, found: dict[int, int]) -> int | None:
    """The place of the title right above a text, with a label or a further text of it between at the most."""
    for above in range(at - 1, max(at - 1 - _ABOVE, -1), -1):
        if heads[above] or above in found:
            title = above if heads[above] else found[above]
            around = next((box for box in cut.box_of(at).outward() if box.first <= title), None)
            alone = around is not None and around.tag not in _PAGE and around.end - around.first <= _ENTRY
            return title if alone else None
        if cut.pieces[above].type == "heading" or cut.pieces[above].words > _LABEL:
            return None
    return None


