"""Pictures that stand by an article and are none of it: those of other stories, and portraits of its writers.

What links to other stories may lie in one element with the article, and so may the box on its writers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from urllib.parse import unquote, urlsplit

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import letters

_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_PORTRAIT = re.compile(
    r"(?:author|autor|avatar|byline|headshot|profile?|portrait|photo|foto|image|thumb|small|square|bw|x)*"
)
"""What else a file is called that is named for a writer."""
_FEWEST = 6
"""Letters of a name that files are not called by for another reason."""


def is_of_other_story(figure: Element, body: Element) -> bool:
    """Whether a figure is a teaser's: in an `article` of its own, or below the text in a link to a page.

    `body` is the element that holds the text.
    """
    if body.place <= figure.place < body.end:
        return False
    around = next(figure.iterancestors("article"), None)
    if around is not None and not around.place <= body.place < around.end:
        return True
    return figure.place >= body.end and _leads_on(figure)


def _leads_on(figure: Element) -> bool:
    """Whether a figure without a caption is a link to another page, and to no larger picture."""
    if next(figure.iter("figcaption"), None) is not None:
        return False
    link = next(figure.iter("a"), None) or next(figure.iterancestors("a"), None)
    href = link.attrib.get("href", "") if link is not None else ""
    return not href.startswith(("#", "javascript:")) and bool(href) and not _FILE.search(href)


def name_letters(names: Iterable[str]) -> set[str]:
    """The names of writers as bare letters, without those that are too short to tell."""
    return {bare for name in names if len(bare := letters(name)) >= _FEWEST}


def is_portrait(url: str, caption: str | None, writers: Collection[str]) -> bool:
    """Whether the caption of a picture, or its file, has the name of one of `writers`, as bare letters."""
    if not writers:
        return False
    if caption:
        return letters(caption) in writers
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    stem = _DIGITS.sub("", letters(unquote(path.rpartition("/")[2]).rpartition(".")[0]))
    return any(name in stem and _PORTRAIT.fullmatch(stem.replace(name, "")) for name in writers)
