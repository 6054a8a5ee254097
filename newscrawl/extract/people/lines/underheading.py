"""Who is named in the line right below the heading, in words that name nobody elsewhere.

That is a lone word behind "By", and names behind a word for "by" that only the page's language has ("Per",
"Na", "De"). Other lines begin so as well ("By Invitation", "By Train"): the line has to be nothing else, and
neither headline nor text may speak of whom it names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.signedlines import in_whole_line, speak_of
from newscrawl.extract.people.marked.elsewhere import is_elsewhere
from newscrawl.extract.people.names.fullnames import is_nickname
from newscrawl.extract.people.names.tails import is_day
from newscrawl.extract.people.words.ownwords import has_own_words
from newscrawl.extract.textstart import is_after_text
from newscrawl.items import Author, Block
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.nameless import is_nameless
from newscrawl.known.wordtables import plain_words

_LINE = re.compile(r"(?i:by|words by|story by|written by)\s([A-ZÀ-Þ][A-Za-zÀ-Þß-ÿ'’-]{2,20})")
_NO_NAMES = plain_words(
    """
    invitation invitations category categories topic topics subject subjects author authors writer writers
    date name number year month week day hour title size price popularity relevance location region type
    kind request design law hand night train rail car bus bike bicycle boat ferry plane air sea land road
    foot mail post email phone fax default proxy proclamation appointment order numbers degrees nature
    definition accident chance choice force mistake others everyone everybody anyone nobody someone
    popular readers our the
    """
)
"""What stands behind "By" and is nobody."""
_NEAR, _INSIDE, _PARAGRAPHS, _LEAST = 8, 6, 40, 60
"""Elements below the heading, elements in the line, paragraphs that are asked, and letters of one."""
_LEVELS, _ELEMENTS, _LONGEST = 3, 8, 70
"""Elements around a heading below which its next line may stand, elements in a line, and letters of one."""


def named_by_one_word(page: Page, element: Element, text: str, heading: Element) -> list[str]:
    """The single word by which who wrote goes, behind "By" in a line that an element begins."""
    found = _LINE.fullmatch(text.strip())
    if found is None or not heading.end <= element.place < heading.end + _NEAR:
        return []
    name = found[1]
    told = name.lower() in _NO_NAMES or is_day(name) or month_of(name) is not None or is_nameless(name)
    if told or not is_nickname(name) or agency_of(name):
        return []
    if element_text(element, _INSIDE) != text.strip() or is_after_text(page, heading.place, element.place):
        return []
    said = (element_text(one) for one in between(page.by_tag["p"], heading.end)[:_PARAGRAPHS])
    texts = [element_text(heading), *(one for one in said if len(one) >= _LEAST)]
    return [] if speak_of([name], texts) else [name.title() if name.isupper() else name]


def named_under_heading(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """The names behind a word of the page's own language for "by", in the line below a heading."""
    line = _below(heading) if heading is not None and has_own_words(page.language) else None
    text = element_text(line, _ELEMENTS) if line is not None and line.end - line.place <= _ELEMENTS else ""
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
