"""Who is named in the line right below the heading, behind a word for "by" that only its language has.

Such words begin other lines as well ("Per", "Na", "De"): the line has to be nothing else, and neither
headline nor text may speak of whom it names.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.signedlines import in_whole_line, speak_of
from newscrawl.extract.people.marked.elsewhere import is_elsewhere
from newscrawl.extract.people.words.ownwords import has_own_words
from newscrawl.items import Author, Block

_LEVELS, _INSIDE, _LONGEST = 3, 8, 70
"""Elements around a heading below which its next line may stand, elements in a line, and letters of one."""


def right_under(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """The names in the line below a heading, where it is a byline and nothing else."""
    line = _below(heading) if heading is not None and has_own_words(page.language) else None
    text = element_text(line, _INSIDE) if line is not None and line.end - line.place <= _INSIDE else ""
    if heading is None or line is None or not 5 < len(text) < _LONGEST:
        return []
    names = in_whole_line(text, page.language, bare=False)
    texts = [element_text(heading), *(block.text for block in blocks if block.text != text)]
    if not names or is_elsewhere(page, line, heading) or speak_of(names, texts):
        return []
    return [Author(name=name) for name in names]


def _below(heading: Element) -> Element | None:
    """The element right below a heading, or below what it is the end of."""
    box: Element | None = heading
    for _ in range(_LEVELS):
        if box is None:
            return None
        if (below := box.getnext()) is not None:
            return below
        box = box.parent
    return None
