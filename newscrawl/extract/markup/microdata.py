"""Whether what microdata states is said of a page's article, or of what stands beside it."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element

_LEVELS = 4
_ARTICLE = "Article"
"""What the types of articles end in."""


def is_of_entry(element: Element) -> bool:
    """Whether microdata states what an element says of an entry of a list, of a comment, or of an article
    that follows the one with the page's heading."""
    above = element.parent
    for _ in range(_LEVELS):
        if above is None:
            break
        names = above.attrib.get("itemprop")
        if names and ("itemlistelement" in names.lower() or "comment" in names.split()):
            return True
        above = above.parent
    heads = element.among.by_tag.get("h1", ())
    if not heads or element.place < heads[0].place:
        return False
    scope, own = _article(element), _article(heads[0])
    return scope is not None and own is not None and own.end <= scope.place


def _article(element: Element) -> Element | None:
    """The innermost article of microdata around an element."""
    above = element.parent
    while above is not None and _ARTICLE not in above.attrib.get("itemtype", ""):
        above = above.parent
    return above
