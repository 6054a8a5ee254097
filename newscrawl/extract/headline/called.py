"""What a page itself calls its headline, where that settles what is else learned.

Without a first heading, it is what a class calls a headline and the title has too. With several, the first
may be the sign of the site: a link to another page, while one further down is none and heads the text. Where
first heading and title both are the site's name, it is the heading that is named as the page's address is.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from newscrawl.extract.headline.choice import choose
from newscrawl.extract.headline.texts import Texts, Vote, entitled, unranked
from newscrawl.extract.headline.unranked import in_title
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters, plain
from newscrawl.extract.page import Page

_HEADINGS, _INSIDE = 6, 30
"""First headings that are looked at, and elements in one."""
_HALF = 2
_SLUG = re.compile(r"/([a-z\d]+(?:[-_][a-z\d]+)+)(?:\.\w{3,5})?/?$")
_NAMES = ("id", "name")
_SHORT = 3
"""Letters of words that any text may have."""
_UNRANKED = frozenset(("b", "div", "p", "span", "strong"))


def called(page: Page, texts: Texts) -> list[Vote]:
    """The votes for what a page without a first heading of its own calls its headline, if it does."""
    if page.by_tag["h1"]:
        return _at_address(page, texts)
    vote = (unranked(page) or _named_title(page) or in_title(page)) if page.by_tag["title"] else None
    found = texts.get(letters(vote.text)) if vote else None
    return [*found, vote] if vote and found else []


def _at_address(page: Page, texts: Texts) -> list[Vote]:
    """The votes for a heading that has the last part of the page's address for its name, where title and
    first heading say one thing, and no word of that: it is the site's name then."""
    heads, slug = page.by_tag["h1"], _SLUG.search(page.url.partition("?")[0])
    if slug is None or len(heads) != 1 or not page.by_tag["title"] or "og:title" in page.meta:
        return []
    said = letters(element_text(heads[0], _INSIDE))
    if said != letters(plain(page.by_tag["title"][0].text or "")) or _shares_a_word(slug[1], said):
        return []
    for head in [head for tag in ("h2", "h3") for head in page.by_tag[tag][:_HEADINGS]]:
        names = {part.attrib.get(name) for part in head.among[head.place : head.place + 2] for name in _NAMES}
        if slug[1] in names:
            return texts.get(letters(element_text(head, _INSIDE)), [])
    return []


def _shares_a_word(slug: str, said: str) -> bool:
    return any(len(word) > _SHORT and word in said for word in re.split("[-_]", slug))


def _named_title(page: Page) -> Vote | None:
    """What a class calls a title, and most of the page's title is."""
    title = letters(plain(page.by_tag["title"][0].text or ""))
    for words, element in page.named("title"):
        if element.tag in _UNRANKED and "title" in words.split():
            text = element_text(element, _INSIDE)
            key = letters(text)
            if _is_most_of(key, title):
                return entitled(text, element)
    return None


def below_sign(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """The votes for the first heading of the text where `best` are those for the sign of the site above it,
    or for a title that has the sign in it. One of the second rank is most of the title. Where there is none,
    they are those for a part of the title beside the sign, and longer."""
    heads = page.by_tag["h1"][:_HEADINGS]
    if not best or not heads or not _is_link_away(page, heads[0]):
        return best
    sign = letters(element_text(heads[0], _INSIDE))
    if not sign or sign not in letters(best[0].text):
        return best
    title = letters(plain(page.by_tag["title"][0].text or "")) if page.by_tag["title"] else ""
    for head in [*heads[1:], *page.by_tag["h2"][:_HEADINGS]]:
        key = letters(element_text(head, _INSIDE)) if next(head.iter("a"), None) is None else ""
        if key in texts and (head.tag == "h1" or _is_most_of(key, title)):
            return texts[key]
    if letters(best[0].text) != sign:
        return best
    parts = {key: votes for key, votes in texts.items() if key in title and sign not in key}
    return (choose(page, parts) if any(len(key) > len(sign) for key in parts) else []) or best


def _is_most_of(key: str, title: str) -> bool:
    return bool(key) and title.startswith(key) and len(key) * _HALF > len(title)


def _is_link_away(page: Page, head: Element) -> bool:
    """Whether all that a heading says is a link to another page of the site."""
    link = next(head.iter("a"), None)
    href = link.attrib.get("href", "") if link is not None else ""
    if (
        link is None
        or not href
        or letters(element_text(link, _INSIDE)) != letters(element_text(head, _INSIDE))
    ):
        return False
    try:
        there, here = urlsplit(urljoin(page.base, href)), urlsplit(page.url)
    except ValueError:
        return False
    return there.netloc == here.netloc and there.path.strip("/") != here.path.strip("/")
