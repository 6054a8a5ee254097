"""The standfirst that only readers see: the line between headline and text that is named for one.

It is asked for where a page states no description.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:lead(?:-?text)?|lede|lid|stand-?first|sub-?(?:title|titel|titulo|headline|heading|head)|dec?k|intro|"
    r"ingress?|summary|excerpt|perex|chapo|chapeau|entradilla|bajada|copete|vorspann|manchet|spot|sapo|anons|"
    r"sommario|occhiello|podtytul|podnaslov|podzaglavie|leiðari|undertittel|juhtloik|underrubrik|preamble)(?:$|[\s_-])"
)
_AFTER, _PARTS = 30, 12
"""Elements from the heading to such a line, and in it."""
_LETTERS, _WORDS = range(20, 500), 4
"""Letters of one, and words at the least."""


def shown_standfirst(page: Page, heading: Element | None) -> str | None:
    """What the first line below a heading says that is named for a standfirst and leads nowhere."""
    if heading is None:
        return None
    names = page.outline.names
    for element in page.elements[heading.end : heading.end + _AFTER]:
        if (name := names[element.place]) and _NAMED.search(name) and element.end - element.place <= _PARTS:
            text = element_text(element, _PARTS)
            if len(text) in _LETTERS and text.count(" ") >= _WORDS and next(element.iter("a"), None) is None:
                return text
    return None
