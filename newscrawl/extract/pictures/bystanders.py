"""Pictures that stand by an article and are none of it: those of other stories, and portraits of its writers.

What links to other stories may lie in one element with the article, and so may the box on its writers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import chain, islice
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import site_of
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.captions import OFFER
from newscrawl.extract.pictures.sources import leads_to_page
from newscrawl.known.having import has_any
from newscrawl.known.names.easternnames import is_eastern

_HEADS, _MOST = frozenset(("h1", "h2", "h3", "h4", "h5")), 4
_DIGITS = re.compile(r"\d+")
_PORTRAIT = re.compile(
    r"(?:author|autor|avatar|byline|headshot|profile?|portrait|picture|photo|foto|image|bild|thumb|small|square|bw|x"
    r"|of|von|de|di)*"
)
"""What else a file or a caption says that is named for a writer."""
_LEVELS, _WHOLE = 6, frozenset(("body", "html"))
"""Elements around a text of which one may hold its heading too, and those that hold all of a page."""
_CARD, _TITLED, _UP = 30, 4, 2
"""Elements of a link in which its heading is looked for, and of a box with a teaser; boxes around its picture
that may be that, and elements around a link that may be its heading."""
_TITLE = 16
"""Letters of what a story is called, at the least."""
_OFFER, _OFFERED = "newsletter", 3
"""What boxes are named for in which a paper offers its own, and elements around a picture that are asked."""
_FEWEST, _EASTERN = 6, 3
"""Letters of a name that files are not called by for another reason, also of one in Chinese or Japanese."""


def is_of_other_story(page: Page, figure: Element, body: Element, articles: Sequence[Element]) -> bool:
    """Whether a figure is a teaser's: a link to a page in one of the other `articles` or below the text, or
    in one of them under a heading that is a link; anywhere one that its whole caption leads to, on the site,
    and what stands in a box that is named for a newsletter.

    `body` is the element that holds the text: the others are those that do not hold it. One of these may be
    the picture on top, or an entry of a live report, which link to nothing.
    """
    if _is_offered(page, figure, body):
        return True
    link = _link_of(figure)
    if link is None and body.holds(figure):  # as most do
        return False
    leads = link is not None and leads_to_page(link)
    if link is not None and (_is_in_card(figure) or (leads and _is_titled(figure, link))):
        return True
    if link is not None and leads and _is_captioned_teaser(page, figure, link):
        return True
    around = [other for other in articles if other.holds(figure) and not other.holds(body)]
    if figure.place < body.end and not around:
        return False
    if link is not None and leads and _leads_on(figure, link):
        return True
    return not body.holds(figure) and bool(around) and _heads_link(around[-1])


def _link_of(figure: Element) -> Element | None:
    """The first link in a figure, where that holds more than words, or the one that the figure lies in."""
    for part in figure.among[figure.place + 1 : figure.end]:
        if part.tag == "a":
            if part:
                return part
            break
    return next(figure.iterancestors("a"), None)


def _is_offered(page: Page, figure: Element, body: Element) -> bool:
    """Whether a box around a figure, in which the text is not, is named for a newsletter."""
    around = islice(figure.iterancestors(), _OFFERED)
    return any(_OFFER in page.outline.names[above.place] for above in around if not above.holds(body))


def _is_captioned_teaser(page: Page, figure: Element, link: Element) -> bool:
    """Whether a figure has a caption all of which leads to another page of the site, as its picture does:
    that is what a story is called if it is no short word, and elsewhere the page of who took it."""
    href, caption = link.attrib["href"], next(figure.iter("figcaption"), None)
    said = element_text(caption, _CARD) if caption is not None else ""
    if len(said) < _TITLE or OFFER.search(said.lower()) or not _leads_on(figure, link):
        return False
    return "//" not in href or site_of(href) == site_of(page.url)


def _leads_on(figure: Element, link: Element) -> bool:
    """Whether all of a figure's caption, if it has one, leads to the page that its `link` leads to."""
    caption = next(figure.iter("figcaption"), None)
    if caption is None:
        return True
    titled = (one for one in caption.iter("a") if one.attrib.get("href") == link.attrib["href"])
    said = element_text(caption, _CARD)
    return any(element_text(one, _CARD) == said for one in titled if one is not link)


def _is_in_card(figure: Element) -> bool:
    """Whether a figure lies in a link that holds a heading, too."""
    link = next(figure.iterancestors("a"), None)
    if link is None:
        return False
    inside = link.among[link.place : min(link.end, link.place + _CARD)]
    return not _HEADS.isdisjoint([part.tag for part in inside])


def _is_titled(figure: Element, link: Element) -> bool:
    """Whether words beside a figure lead to the page as well that its `link` leads to: what a story is
    called. Beside one with a caption they are a heading."""
    address, box = link.attrib["href"], figure
    for around in islice(figure.iterancestors(), _TITLED):
        if around.end - around.place > _CARD:
            break
        box = around
    links = [one for one in box.among[box.place : box.end] if one.tag == "a" and one is not link]
    beside = [one for one in links if one.attrib.get("href") == address]
    if beside and next(figure.iter("figcaption"), None) is not None:
        beside = list(filter(_is_heading, beside))
    return any((text := element_text(one, _CARD).lower()) and not OFFER.search(text) for one in beside)


def _is_heading(link: Element) -> bool:
    """Whether a link is or holds a heading."""
    around = [*islice(link.iterancestors(), _UP), *islice(link.iter(), _CARD)]
    return any(one.tag in _HEADS for one in around)


def _heads_link(article: Element) -> bool:
    """Whether a heading of an element holds a link to a page, or lies in one."""
    heads = islice((part for part in article.iter() if part.tag in _HEADS), _MOST)
    links = (link for head in heads for link in chain(head.iter("a"), head.iterancestors("a")))
    return any(map(leads_to_page, links))


def name_letters(names: Iterable[str]) -> set[str]:
    """The names of writers as bare letters, without those that are too short to tell."""
    fewest = {name: _EASTERN if is_eastern(name) else _FEWEST for name in names}
    return {bare for name, least in fewest.items() if len(bare := letters(name)) >= least}


def is_portrait(url: str, caption: str | None, writers: Collection[str]) -> bool:
    """Whether the caption of a picture, or its file, has the name of one of `writers`, as bare letters."""
    if not writers:
        return False
    if caption:
        return _is_of_writer(letters(caption), writers)
    name = url.partition("?")[0].rpartition("/")[2]
    name = unquote(name) if "%" in name else name
    stem = _DIGITS.sub("", letters(name.rpartition(".")[0]))
    return _is_of_writer(stem, writers)


def _is_of_writer(said: str, writers: Collection[str]) -> bool:
    """Whether some letters are the name of one of `writers`, and perhaps a word for a portrait."""
    return has_any(said, writers) and any(
        who in said and _PORTRAIT.fullmatch(said.replace(who, "")) for who in writers
    )


def with_heading(page: Page, text: Element) -> Element:
    """The element that holds a text and the heading above it, where that is less than the page; a picture may
    stand between the two."""
    heads = page.by_tag["h1"] or page.by_tag["h2"] or page.by_tag["h3"]
    above = next((head for head in reversed(heads) if head.place < text.place), None)
    if above is not None:
        for around in islice(text.iterancestors(), _LEVELS):
            if around.tag in _WHOLE:
                break
            if around.place <= above.place:
                return around
    return text
