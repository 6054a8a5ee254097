"""What RDFa says of a page's article, and not of the teasers and comments beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element

PROPERTIES = frozenset((
    "headline", "author", "datepublished", "datemodified", "datecreated", "articlesection", "itemlistelement",
    "isaccessibleforfree",
))  # fmt: skip
"""What RDFa calls parts of an article, from an element on that says its type."""
_OF_LISTS = "itemlistelement"
_ARTICLE = re.compile(r"(?:article|posting|report|webpage)(?:\s|$)")
"""The types whose dates and authors may be those of the article, and not of a comment or a person."""
_LINE, _AROUND = 60, 40
"""Letters of a line at the most, and elements around one that may say which type it is of."""


def own_properties(
    called: Mapping[int, str],
    types: Mapping[int, str],
    elements: Sequence[Element],
    by_tag: Mapping[str, Sequence[Element]],
) -> dict[int, str]:
    """What of `called`, by place, is said of the page's article: teasers and comments are said to have dates
    too. `types` are the types that elements say."""
    heading = next((element.place for element in by_tag.get("h1", ())), None)
    text = _first_text(by_tag, heading or 0)
    own: dict[int, str] = {}
    whose: dict[int, bool] = {}
    for place, value in called.items():
        around = islice(elements[place].iterancestors(), _AROUND)
        typed = next((above for above in around if above.place in types), None)
        if typed is not None and typed.place not in whose:
            holds = heading is None or any(
                at is not None and typed.place <= at < typed.end for at in (heading, text)
            )
            whose[typed.place] = holds and _ARTICLE.search(types[typed.place]) is not None
        if value == _OF_LISTS or (typed is not None and whose[typed.place]):
            own[place] = value
    return own


def _first_text(by_tag: Mapping[str, Sequence[Element]], start: int) -> int | None:
    """The place of the first paragraph after a place that has more than a line."""
    paragraphs = by_tag.get("p", ())
    return next((p.place for p in paragraphs if p.place > start and len(p.text or "") > _LINE), None)
