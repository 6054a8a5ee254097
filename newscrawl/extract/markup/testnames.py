"""Parts of an article that attributes for tests and programs name (`data-qa="byline"`), or the tags of
elements that a site has made itself (`<article-byline>`).

Sites whose classes are made by a program ("css-1x2y3z") tell nothing by them; who tests such a page has to
find its parts all the same. What names a small box is said of it only where no class in it
says the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from newscrawl.extract.markup.element import Element
from newscrawl.known.having import has_any

TELLING = (
    "data-qa", "data-cy", "data-test", "data-test-id", "data-e2e", "data-element", "data-component-name",
    "data-block", "data-module", "data-part",
)  # fmt: skip
"""The attributes, beside those that tell what an element is for."""
_PARTS = ("byline", "author", "caption", "credit")
"""What they name that no tag tells."""
_LARGEST = 60
"""Elements of such a part at the most."""


@lru_cache(maxsize=512)
def names_part(value: str) -> bool:
    """Whether an attribute names one of these; a page repeats most of its values."""
    return has_any(value.lower(), _PARTS)


def parts_of_tags(by_tag: Mapping[str, Sequence[Element]]) -> dict[int, str]:
    """What elements that a site has made itself name by their tags (`<article-byline>`), by place."""
    own = [tag for tag in by_tag if "-" in tag] if "-" in "".join(by_tag) else ()
    named = filter(names_part, own)
    return {one.place: tag for tag in named for one in by_tag[tag]}


def own_parts(called: dict[int, str], elements: Sequence[Element], names: Sequence[str]) -> dict[int, str]:
    """Those of the parts, by place, that are small and in which nothing is named the same by `names`."""
    own: dict[int, str] = {}
    for place, value in called.items():
        if (end := elements[place].end) - place > _LARGEST:
            continue
        inside = " ".join(names[place:end])
        if not any(part in value and part in inside for part in _PARTS):
            own[place] = value
    return own
