"""Labels of lists that are gone: a few words above links to other stories, whatever they say.

The links are told by being nothing else, and the words of many labels are known (`labels`). Any other
stays behind alone, and reads like a heading of what follows the list. One that is marked as a heading may be
just that, if a text follows. Links to parts of the page itself are its table of contents, whose label may as
well be the first line of all.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ENDS
from newscrawl.extract.body.leftout.stories.leading import leads_elsewhere
from newscrawl.extract.body.leftout.stories.readalso import is_lead

_WORDS, _FEWEST, _TITLE_WORDS, _LETTERS = 6, 2, 3, 12
"""Words of a label at the most, links below it at the least, and words or letters of each."""
_ONE_WORDS, _ONE_LETTERS = 4, 20
"""Words or letters of one above a single link at the most."""
_MARKED = 16
"""Words of one that is a heading or all bold."""
_MOST = max(_MARKED, _ONE_LETTERS)
"""Words of any of them at the most: each has a letter."""
_TYPES = frozenset(("paragraph", "heading"))
_COLONS = frozenset(":：")
_STOPS = ENDS | frozenset('”»"')
"""What ends a sentence, and no label."""
_CALLS = ("!", "！", "...", "…")
"""What may end one that is a heading or all bold ("More boats you will love!")."""


def without_list_labels(cut: Cut, kept: list[int], url: str) -> list[int]:
    """`kept` without short lines right above links to other pages of the site that `url` is on, of which none
    is kept, but for the first line; above links to parts of the page without that one as well."""
    pieces = cut.pieces
    over = [
        (at, below)
        for at, below in pairwise((*kept, len(pieces)))
        if below - at > 1 and pieces[at].words <= _MOST and _is_title(pieces[at + 1])
    ]
    if not over:  # as on most pages
        return kept
    gone = {
        at
        for at, below in over
        if below - at > _FEWEST
        and _is_label(cut, at)
        and (_leads_within(cut, at) or (at != kept[0] and leads_elsewhere(_box_below(cut, at), url)))
        and not _heads(cut, at, below)
    }
    gone |= _over_one(cut, kept, {at for at, _ in over}, gone, url)
    return [at for at in kept if at not in gone] if gone else kept


def _over_one(cut: Cut, kept: list[int], over: Container[int], gone: Container[int], url: str) -> set[int]:
    """The bold lines of very few words amid a text, right above one link to another story that has gone, as
    those `over` one are; none where the text has other bold lines, which head its parts. Headings are those
    whose words say so."""
    pieces = cut.pieces
    bold = [at for at in kept[1:] if pieces[at].strong and at not in gone and _is_bold(pieces[at])]
    short = [at for at in kept[1:] if pieces[at].type == "heading" and pieces[at].words <= _ONE_WORDS]
    led = [at for at in short if is_lead(pieces[at].text)]
    if not (bold or led):
        return set()
    above = {at for at in (*bold, *led) if at in over and _is_over_link(cut, at, url)}
    return above if above.issuperset(bold) else above.intersection(led)


def _is_bold(piece: Piece) -> bool:
    """Whether a paragraph is a label by its form: very few words, all of them bold, without a stop."""
    if piece.type != "paragraph" or piece.linked or piece.strong < piece.words:
        return False
    short = piece.words <= _ONE_WORDS or len(piece.text) <= _ONE_LETTERS
    return short and piece.text[-1] not in _STOPS


def _is_over_link(cut: Cut, at: int, url: str) -> bool:
    below = _box_below(cut, at)
    return cut.box_of(at).parent == below.parent and leads_elsewhere(below, url)


def _is_label(cut: Cut, at: int) -> bool:
    piece = cut.pieces[at]
    if piece.linked or piece.type not in _TYPES or piece.words > _MARKED:
        return False
    marked = piece.type == "heading" or piece.strong >= piece.words
    if not marked and piece.words > _WORDS:
        return False
    if piece.text[-1] in _STOPS and not (marked and piece.text.endswith(_CALLS)):
        return False
    return _is_title(cut.pieces[at + _FEWEST])


def _box_below(cut: Cut, at: int) -> Box:
    return cut.box_of(at + 1)


def _leads_within(cut: Cut, at: int) -> bool:
    """Whether the links right below a line lead to parts of the page."""
    boxes = (cut.box_of(below).element for below in range(at + 1, at + 1 + _FEWEST))
    links = (next((one for one in box.iter() if one.tag == "a"), None) for box in boxes)
    return all(link is not None and link.attrib.get("href", "").startswith("#") for link in links)


def _heads(cut: Cut, at: int, below: int) -> bool:
    """Whether a line is marked as a heading, and what is kept below it is a text."""
    if cut.pieces[at].type != "heading" or cut.pieces[at].text[-1] in _COLONS:
        return False
    return below < len(cut.pieces) and cut.pieces[below].type != "heading"


def _is_title(piece: Piece) -> bool:
    """Whether a piece is a link and nothing else, with words enough to be what a story is called."""
    return piece.is_link and (piece.words >= _TITLE_WORDS or len(piece.text) >= _LETTERS)
