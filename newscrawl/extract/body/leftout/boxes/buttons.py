"""Boxes of a few lines amid a text that stand over a button: invitations, questions that are put to readers.

Nobody reads buttons, but where they stand tells what stands above them. Entries of a live blog have buttons
as well, to share each: they are told by their headings. Of a single line the button itself has to say that
one joins something, and of a poll the lines beside it have to be a question and no more than a count.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.labels import SHARED, bare
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import beginning

PARTS = frozenset(("list_item", "table_row"))
_LINES = 4
"""Lines of a box that ends in a button, at the most."""
_FEWEST_ENTRIES = 2
"""Boxes side by side that are entries of a text, though each has a button; one more without headings."""
_LONE, _LABEL, _ELEMENTS = 2, 40, 6
"""Boxes up to which a line over such a button is no entry, and letters and elements of what a button says."""
_ANSWERS, _COUNT, _ASKED = 2, 4, tuple("?？؟")
"""Buttons of a poll at the least, words of how many took part at the most, and what a question ends with."""
_JOINING = re.compile(
    r"subscri|sign[ -]?(?:me )?up|newsletter|register(?<=^register)\b|donate(?<!\wdonate)|anmelden|abonn"
    r"|inscri|iscriv|suscr|assin(?:e|ar)\b|prenumer|tilaa|zapisz|odebírat|feliratk|abone ol"
    r"|подпис|підпис|εγγραφ|اشترك|عضویت|הירשמ|הרשמה|सब्सक्राइब|সাবস্ক্রাইব|சந்தா|สมัคร(?!งาน)|đăng ký|berlangganan"
    r"|jiandikishe|購読|登録する|订阅|訂閱|구독"
)
_FIRST, _INSIDE = 25, 100
"""Lines and elements of a box that are looked at for what is pressed; boxes in boxes are not looked through
again and again."""
_Make: TypeAlias = tuple[int, str, str]


def joins(label: str) -> bool:
    """Whether what a button or a short link says, in small letters, has its reader join something."""
    return _JOINING.search(label) is not None


def may_be_pressed(cut: Cut, box: Box) -> bool:
    """Whether a box has a button, a form or a line that is a link: what wants something of its reader has."""
    lines = cut.pieces[box.first : min(box.end, box.first + _FIRST)]
    return any(line.is_link for line in lines) or holds_early(box, "button", "form")


def holds_early(box: Box, *tags: str) -> bool:
    """Whether an element of some tags is among the first of a box."""
    element = box.element
    inside = element.among[element.place : min(element.end, element.place + _INSIDE)]
    return not {one.tag for one in inside}.isdisjoint(tags)


def over_buttons(cut: Cut, boxes: Sequence[Box], buttons: Sequence[int]) -> set[int]:
    """The places of those of some boxes that stand over buttons, which have places in page order, and are no
    entries of a text."""
    several = [box for box in boxes if _ends_in_button(cut, box, buttons)]
    lone = [box for box in boxes if _joins_below(box, buttons)]
    asking = [box for box in boxes if _asks(cut, box, buttons)]
    found = _that_invite(cut, several)
    return found.union(box.place for few in (lone, asking) if len(few) <= _LONE for box in few)


def over_joining(cut: Cut, boxes: Sequence[Box], buttons: Sequence[int]) -> set[int]:
    """The places of those of some boxes of a few lines that stand over a button by which one joins
    something."""
    found = [box for box in boxes if _joins_below(box, buttons) or _ends_in_joining(cut, box, buttons)]
    return {box.place for box in found}


def _ends_in_joining(cut: Cut, box: Box, buttons: Sequence[int]) -> bool:
    if not _ends_in_button(cut, box, buttons):
        return False
    button = box.element.among[_inside(box, buttons)[-1]]
    return joins(beginning(button, _ELEMENTS, _LABEL).lower())


def _that_invite(cut: Cut, boxes: Sequence[Box]) -> set[int]:
    """The places of those of some boxes over a button that are no entries: these stand side by side, are of
    one make, and say each something else. Of those without headings several follow right after each other.
    Each entry of a live blog may be shared by one, those of more lines as well."""
    if not boxes:
        return set()
    makes = {(box.parent, *box.make) for box in boxes}
    parents, said = {parent for parent, _, _ in makes}, defaultdict[_Make, set[str]](set)
    for box in cut.boxes:
        if box.parent in parents and (made := (box.parent, *box.make)) in makes:
            lines = cut.pieces[box.first : box.end]
            if any(piece.type == "heading" for piece in lines):
                said[made].add(lines[-1].text)
    entries = {made for made, texts in said.items() if len(texts) >= _FEWEST_ENTRIES}
    rows = ([box for box in boxes if (box.parent, *box.make) == made] for made in makes)
    entries.update((row[0].parent, *row[0].make) for row in rows if _follow(cut, row))
    return {box.place for box in boxes if (box.parent, *box.make) not in entries}


def _follow(cut: Cut, row: Sequence[Box]) -> bool:
    """Whether some boxes of one make, which begin otherwise each, stand right behind each other."""
    begun = {cut.pieces[box.first].text for box in row}
    apart = any(one.end != other.first for one, other in pairwise(row))
    return len(begun) == len(row) > _FEWEST_ENTRIES and not apart


def _ends_in_button(cut: Cut, box: Box, buttons: Sequence[int]) -> bool:
    """Whether a box of a few lines has a button below them: fields of forms are gone from the page. What a
    button stands above or beside unfolds, or is played."""
    last = bisect_left(buttons, box.element.end) - 1
    if last < 0 or buttons[last] <= box.element.place or not 1 < box.end - box.first <= _LINES:
        return False
    if not _may_invite(box.element.among[buttons[last]]):
        return False
    lines = cut.pieces[box.first : box.end]
    above = [line for line in lines if cut.boxes[line.box].element.place < buttons[last]]
    return len(above) == len(lines) and all(line.type not in PARTS for line in lines)


def _may_invite(button: Element) -> bool:
    """Whether a button says something, and not that it shares what stands above, as any part of a text."""
    said = bare(beginning(button, _ELEMENTS, _LABEL))
    return any(map(str.isalpha, said)) and said not in SHARED


def _joins_below(box: Box, buttons: Sequence[int]) -> bool:
    """Whether a box of one line has one button, by which its reader joins something."""
    if box.end - box.first > 1:
        return False
    own = _inside(box, buttons)
    return len(own) == 1 and joins(beginning(box.element.among[own[0]], _ELEMENTS, _LABEL).lower())


def _asks(cut: Cut, box: Box, buttons: Sequence[int]) -> bool:
    """Whether a box is a question right above several buttons, with no more below them than how many took
    part."""
    if box.end - box.first >= _LINES or not cut.pieces[box.first].text.endswith(_ASKED):
        return False
    rest = cut.pieces[box.first + 1 : box.end]
    own = _inside(box, buttons)
    below = [line for line in rest if own and cut.boxes[line.box].element.place > own[-1]]
    counts = all(line.words <= _COUNT and not ends_sentence(line.text) for line in rest)
    return len(own) >= _ANSWERS and below == rest and counts


def _inside(box: Box, buttons: Sequence[int]) -> Sequence[int]:
    """Those of some places, in page order, that lie in a box."""
    return buttons[bisect_right(buttons, box.element.place) : bisect_left(buttons, box.element.end)]
