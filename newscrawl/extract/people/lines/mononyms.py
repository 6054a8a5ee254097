"""Who goes by a single word, behind "By" in a line that is nothing else, right below the heading.

Behind "By" stands more than names ("By Invitation", "By Train"), so such a line counts nowhere else, and not
where headline or text speak of what it names.
"""

from __future__ import annotations

import re

from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.signedlines import speak_of
from newscrawl.extract.people.names.fullnames import is_nickname
from newscrawl.extract.people.names.tails import is_day
from newscrawl.extract.textstart import is_after_text
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


def lone_credit(page: Page, element: Element, text: str, heading: Element) -> list[str]:
    """The word that a line of an element names as who wrote."""
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
