"""Headings of chapters put back into a text: what stands between two pieces of it and heads the second.

A word or two under no telling name look like a label to the model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import pairwise

from newscrawl.extract.body.added.parts.abovegaps import above_left_out, ends_with_head, is_made_like
from newscrawl.extract.body.added.parts.digests import lines_of_digest, makes_of_digest
from newscrawl.extract.body.boldheads import is_bold_line, is_called_head, is_head_by_name, made_in
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.bracketed import without_bracketed
from newscrawl.extract.body.leftout.stories.beside import parted
from newscrawl.extract.body.leftout.stories.leading import is_of_time
from newscrawl.extract.markup.addresses import site_of
from newscrawl.extract.markup.element import Element
from newscrawl.known.commentheads import heads_comments

_ANSWER, _SIGNS = "re: ", " ¶#§"
"""What stands before the headline above each answer in a thread, and after it as a link to the answer."""
_HEADINGS, _FEWEST, _NAMED = 2, 3, 2
"""Headings right below each other that may stand in a text; those with links from which on another of their
make is one; and short lines in bold or named for a title from which on they head the parts of a text."""
_PARTED = frozenset(("table", "ul", "ol", "dl", "blockquote", "pre"))
"""Tags of what is a part of a text though it has several pieces."""


def with_subheadings(cut: Cut, kept: list[int], title: str, url: str = "") -> list[int]:
    """`kept` with the headings between two pieces of one text. `title` is the headline, in small letters."""
    between_kept = [(before, after) for before, after in pairwise(kept) if after - before > 1]
    if not between_kept:
        return kept
    gaps = [(before, after) for before, after in between_kept if after - before <= _HEADINGS + 1]
    titled = any(piece.tag == "h1" for piece in cut.pieces[: kept[0]])
    linked = [at for at in kept if cut.pieces[at].type == "heading" and cut.pieces[at].links]
    makes = Counter([made_in(cut, at) for at in linked]) if len(linked) >= _FEWEST else {}
    alike = {make for make, count in makes.items() if count >= _FEWEST} | makes_of_digest(cut, kept)
    wide = [(before, after) for before, after in between_kept if after - before > _HEADINGS + 1]
    found = [
        after - 1
        for before, after in wide
        if _may_be_subheading(cut, after - 1, title, url, alike, titled=titled)
        and (_is_beside(cut, before, after - 1, after) or _begins_box(cut, after - 1, after))
    ]
    found += above_left_out(cut, kept, [gap for gap in between_kept if gap[1] - gap[0] > _HEADINGS])
    for before, after in gaps:
        heads = [
            _may_be_subheading(cut, at, title, url, alike, titled=titled) for at in range(before + 1, after)
        ]
        if all(heads):
            found += range(before + 1, after) if _is_one_text(cut, before, after) else ()
        elif heads[-1] and _is_beside(cut, before, after - 1, after):
            found.append(after - 1)
    named = [
        at for at in found if cut.pieces[at].type != "heading" and not is_called_head(cut.box_of(at).css)
    ]
    least = _NAMED - any(is_bold_line(cut, at) for at in kept) if named else 0
    if len({cut.pieces[at].text for at in named}) < least:
        found = [at for at in found if at not in named]
    found += lines_of_digest(cut, kept)
    found += _made_as(cut, [*kept, *found], {after - 1 for _, after in between_kept}.difference(found))
    return sorted({*kept, *found}) if found else kept


def _made_as(cut: Cut, known: Sequence[int], likely: Iterable[int]) -> list[int]:
    """Those of some `likely` lines above a text that are named for headings and made as several `known` ones
    are: the first of all, in a box that the text before it does not stand in, or one that was lost."""
    pieces = cut.pieces
    lines = [
        at
        for at in likely
        if (one := pieces[at]).type != "heading"
        and not one.links
        and is_head_by_name(one, cut.box_of(at).css)
    ]
    makes = Counter([made_in(cut, at) for at in known if pieces[at].type != "heading"]) if lines else {}
    return [at for at in lines if makes.get(made_in(cut, at), 0) >= _NAMED]


def _is_beside(cut: Cut, before: int, at: int, after: int) -> bool:
    """Whether a heading stands right in the box that the text around it lies in, or is one of its parts, and
    the text goes on right below it, though boxes that are left out stand before it."""
    own, theirs = cut.box_of(at), cut.box_of(after)
    around = own if own.end - own.first > 1 else cut.boxes[cut.part_of(own).parent]
    if not around.first <= before < after < around.end or (cut.pieces[at].links and _has_own_link(cut, at)):
        return False
    return theirs is around or any(
        box.parent == around.place and box.first == after for box in theirs.outward()
    )


def _has_own_link(cut: Cut, at: int) -> bool:
    """Whether a heading has a link that is not in brackets beside it, as wikis have one to edit it."""
    return without_bracketed(cut.pieces[at]) == cut.pieces[at].text


def _begins_box(cut: Cut, at: int, after: int) -> bool:
    """Whether a heading without a link begins the box that it stands right in, and the text goes on there."""
    around = cut.boxes[cut.box_of(at).parent]
    return around.first == at and around.end > after + 1 and not cut.pieces[at].links


def _may_be_subheading(
    cut: Cut, at: int, title: str, url: str, alike: Container[tuple[int, str, str]], *, titled: bool
) -> bool:
    """Whether a piece is a heading, or a short line in bold or named for one, and neither a headline nor what
    stands above readers' comments; of a page that is `titled` before its text no `h1` is.
    One with a link that stays on the site is none, but where others are made `alike`."""
    piece = cut.pieces[at]
    if piece.type != "heading":
        is_one = is_head_by_name(piece, cut.box_of(at).css) or is_bold_line(cut, at)
        return is_one and without_answer(piece.text) != title
    if piece.tag == "h1" and not titled:
        return False
    links = (piece.links or piece.is_link) and _has_own_link(cut, at)
    if links and made_in(cut, at) not in alike and not _leads_away(cut, at, url):
        return False
    return without_answer(piece.text) != title and not heads_comments(piece.text)


def _leads_away(cut: Cut, at: int, url: str) -> bool:
    """Whether the links of a heading, or the one around it, lead to other sites than `url` is on: to the shop
    or the inn of which the chapter tells; or to times of a recording, of which it is the transcript."""
    element = cut.box_of(at).element
    around = (*element.among[element.place : element.end], *element.iterancestors())
    led = {one.attrib.get("href", "") for one in around if one.tag == "a"}
    own, sites = site_of(url), set(map(site_of, led))
    return (own != "" and not sites & {own, ""}) or all(map(is_of_time, led))


def without_answer(heading: str) -> str:
    """A heading in small letters as the headline that it repeats above an answer is."""
    return heading.casefold().removeprefix(_ANSWER).rstrip(_SIGNS)


def _is_one_text(cut: Cut, before: int, after: int) -> bool:
    """Whether two pieces and all between them stand in one box, each by itself or in boxes of one make: a box
    of another make is no part of the text, and has a heading of its own."""
    last = cut.pieces[after].box
    ours, theirs = parted(cut, cut.pieces[before].box, last)
    if ours is not None and ours.end > before + 1:
        return ends_with_head(cut, before, ours, theirs)
    if not (_is_part(ours) and _is_part(theirs)) and not is_made_like(ours, theirs):
        return _is_part(ours) and _heads(cut, before + 1, theirs)
    for own in [cut.pieces[at].box for at in range(before + 1, after)]:
        box, _ = parted(cut, own, last)
        if box is None or box.place == own or is_made_like(box, ours):
            continue
        if not _wraps(box.element, cut.boxes[own].element):
            return False
    return True


def _wraps(box: Element, heading: Element) -> bool:
    """Whether a box around a heading has nothing else in it, be it something that no reader reads."""
    levels = next(n for n, above in enumerate(heading.iterancestors(), 1) if above is box)
    return box.end == heading.end and heading.place - box.place == levels


def _heads(cut: Cut, first: int, box: Box | None) -> bool:
    """Whether the heading at `first` stands by itself right above a box."""
    own = cut.box_of(first)
    alone = own.end - own.first == 1
    return box is not None and alone and own.parent == box.parent and box.first == first + 1


def _is_part(box: Box | None) -> bool:
    """Whether a box is a part of the text around it, as a paragraph or a list is; None is all that text."""
    return box is None or box.end - box.first == 1 or box.tag in _PARTED
