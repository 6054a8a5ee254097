"""What a page itself calls its headline, where that settles what is else learned.

Without a first heading, it is a line that the title has too, or what a class calls a headline. With several,
the first may be the sign of the site: a link to another page, while one further down is none and heads the
text.
"""

from __future__ import annotations

from newscrawl.extract.headline.choice import choose
from newscrawl.extract.headline.texts import Texts, Vote, unranked
from newscrawl.extract.headline.unranked import in_title
from newscrawl.extract.markup.addresses import address_parts, joined
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page

_HEADINGS, _INSIDE = 6, 30
"""First headings that are looked at, and elements in one."""
_HALF = 2


def called(page: Page, texts: Texts) -> list[Vote]:
    """The votes for what a page without a first heading of its own calls its headline, if it does."""
    vote = (unranked(page) or in_title(page)) if page.title and not page.by_tag["h1"] else None
    found = texts.get(letters(vote.text)) if vote else None
    return [*found, vote] if vote and found else []


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
    title = letters(page.title)
    for head in [*heads[1:], *page.by_tag["h2"][:_HEADINGS]]:
        key = letters(element_text(head, _INSIDE)) if next(head.iter("a"), None) is None else ""
        most = title.startswith(key) and len(key) * _HALF > len(title)
        if key in texts and (head.tag == "h1" or most):
            return texts[key]
    if letters(best[0].text) != sign:
        return best
    parts = {key: votes for key, votes in texts.items() if key in title and sign not in key}
    return (choose(page, parts) if any(len(key) > len(sign) for key in parts) else []) or best


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
    there, here = address_parts(joined(page.base, href) or ""), address_parts(page.url)
    return there.netloc == here.netloc and there.path.strip("/") != here.path.strip("/")
