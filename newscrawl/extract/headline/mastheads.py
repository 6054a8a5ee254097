"""First headings that are the name of a site, or of a section, and not the headline."""

from __future__ import annotations

from newscrawl.extract.headline.signs import is_link_away, said_by_home_links
from newscrawl.extract.headline.titles import MAX_TITLE, NAME_WORDS, SEPARATOR
from newscrawl.extract.markup.addresses import leads_home
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.textstart import text_after

_HEADINGS, _LONG, _SECTION_WORDS, _SHORTENED, _MANY = 8, 25, 2, 5, 8
"""Headings of a level that are looked at, letters over which the beginning of a title tells which it is,
words up to which a heading may be the name of a section, from which one may be a title with fewer, and from
which half of them in the title tell that it is the same."""

_COLONS = (":", "：")


def mastheads(page: Page, site: set[str]) -> set[str]:
    """A first heading that is the last part of the title, or its first, while another is the rest and no
    sign of the site; or one that no title has, while another heading is a title whole, or its beginning; or
    one that is all of the title and leads home, above others of some length. Or the shorter rest of a title
    that the first heading begins or ends, where that is no link, and the social title and maybe a link to the
    front page say no more."""
    if not page.by_tag["title"] or not page.by_tag["h1"]:
        return set()
    heading = element_text(page.by_tag["h1"][0], 40)
    head, words = letters(heading), heading.count(" ") + 1
    if not head or any(letters(text).startswith(head) for text in page.meta.get("og:title", [])):
        return set()
    title = page.title[:MAX_TITLE]
    if not (whole := letters(title)).startswith(head) and not whole.endswith(head):
        return {head} if _is_apart(page, head, whole, words) else set()
    if head == whole and heads_home(page.by_tag["h1"][0]):
        lower = (h for tag in ("h2", "h3") for h in page.by_tag[tag][:_HEADINGS])
        return {head} if any(len(element_text(h, 40)) > _LONG for h in lower) else set()
    parts = [letters(part) for part in _parts(page, title, heading)]
    edges = {parts[0], parts[-1], "".join(parts[1:]), "".join(parts[:-1])}
    if len(parts) < 2 or head not in edges or words > NAME_WORDS:
        return set()
    rest = edges - {head, ""} - site
    other = (h for tag in ("h1", "h2", "h3") for h in page.by_tag[tag][:_HEADINGS])
    named = {letters(text) for text in page.meta.get("og:title", [])} & rest
    first = page.by_tag["h1"][0]
    if (
        named
        and next(first.iter("a"), None) is None
        and (len(max(named, key=len)) < len(head) or not named.isdisjoint(said_by_home_links(page)))
    ):
        return named  # some sites state their own name for each of their pages
    return {head} if named or any(_is_rest(page, h, rest, first.place) for h in other) else set()


def _parts(page: Page, title: str, heading: str) -> list[str]:
    """The parts of a title. A colon is a seam behind a heading that is a link to another page: the site."""
    behind = title[len(heading) :].lstrip() if title.startswith(heading) else ""
    if behind[:1] in _COLONS and is_link_away(page, page.by_tag["h1"][0]):
        return [heading, behind[1:]]
    return SEPARATOR.split(title)


def _is_rest(page: Page, heading: Element, rest: set[str], at: int) -> bool:
    """Whether a heading is the rest of a title, and no sign of the site: that leads home, ends a page, or
    stands below the text that follows on the first heading, whose place is `at`."""
    if letters(element_text(heading, 40)) not in rest or at < text_after(page, at) < heading.place:
        return False
    if next(heading.iterancestors("footer"), None) is not None:
        return False
    return not heads_home(heading)


def heads_home(heading: Element) -> bool:
    """Whether a heading is, or holds, a link to the front page."""
    link = next(heading.iter("a"), heading.parent)
    return link is not None and link.tag == "a" and leads_home((link.get("href") or "").strip())


def _is_apart(page: Page, head: str, title: str, words: int) -> bool:
    """Whether the first heading, `head` of some `words`, has nothing in common with the titles, and a further
    one has; below one of very few words, as a section has for a name, it may be any."""
    titles = [title, *map(letters, page.meta.get("og:title", [])[:1])]
    stated = [letters(text) for node in page.jsonld for text in strings(node.get("headline"))[:1]]
    if any(head in text or text in head for text in [*titles, *stated] if text):
        return False
    own = set(element_text(page.by_tag["h1"][0], 40).casefold().split())
    if len(own) >= _MANY and 2 * len(own & set(page.title[:MAX_TITLE].casefold().split())) >= len(own):
        return False
    around = page.by_tag["h1"][0].parent
    lower = (h for tag in ("h2", "h3") for h in page.by_tag[tag][:_HEADINGS])
    few = words <= _SECTION_WORDS
    further = [*page.by_tag["h1"][:_HEADINGS], *(h for h in lower if few or not _is_of_article(h, around))]
    said = [text for heading in further if len(text := element_text(heading, 40)) > _LONG]
    keys = {key for text in said if len(key := letters(text)) > _LONG and key not in head}
    if any(text.startswith(key) for text in titles for key in keys):
        return True
    whole = page.title[:MAX_TITLE].casefold().split() if keys else []
    return any(letters(text) in keys and _is_shortened(text.casefold().split(), whole) for text in said)


def _is_shortened(words: list[str], title: list[str]) -> bool:
    """Whether some words are those of a title in their order, with few left out."""
    if not _SHORTENED <= len(words) < len(title) or 2 * len(words) < len(title):
        return False
    rest = iter(title)
    return all(word in rest for word in words)


def _is_of_article(heading: Element, around: Element | None) -> bool:
    """Whether a heading stands beside the first in what is more than the page: that is an article's headline
    and what is below it."""
    return around is not None and heading.parent is around and around.tag not in ("body", "html")
