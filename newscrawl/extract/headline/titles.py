"""The names a site goes by, and a title without them.

A page's title is made of the headline, the site's name and often a section, with a mark between. What stands
before or after a mark is cut off only where it is a name of the site: headlines have such marks as well.
"""

from __future__ import annotations

import re

from newscrawl.extract.data.jsonld import Node, types
from newscrawl.extract.dates.entries import text_after
from newscrawl.extract.headline.easterntitles import names_in_title, seams, without_names
from newscrawl.extract.markup.addresses import host_of, leads_home
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.nodes import by_id, strings
from newscrawl.extract.page import Page
from newscrawl.known.easternnames import is_eastern
from newscrawl.known.hostnames import own_label

_SEPARATOR = re.compile(
    r"""[\s|｜：»_.–—-](?:
    (?<=\s)(?=[\s|•·»›«‹:~>\\/｜：_–—-])(?:\s*(?:[|•·»›«‹:~>\\/]|[-–—]{1,2}|:{2,3})\s+|[|｜：»_]\s?|[-–—])
    |(?<=[|｜：»_])\s?|(?<=[-–—])\s(?!(?:und|oder|bzw|and|or)\b)|(?<=\.)\s(?=\S*[^\s.]$))""",
    re.VERBOSE,
)
"""The first character of any separator comes first: so only where one stands is it looked which it is."""
_MARK = re.compile(r"[|•·»›«‹:~>\\/–—｜：_.-](?:(?<=\s.)|(?<=[|｜：»_])|(?<=[.–—-])(?=\s))")
"""What any of those separators has: a mark with a blank before it, or one that needs none there."""
_HANGING = re.compile(r"\s+[|\-–—•·:/]+$")
_HANGING_MARKS = frozenset("|-–—•·:/\n")
_CLOSING = frozenset("?!.…)]}\"'»”’“«›‹")
_WORD_END = re.compile(r"\b|(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z]{2})(?=[A-Z]?[a-z])")
"""Where a word of a name ends that may be written in one with the next ("WELTonline", "20Minutes")."""
_LEAST, _NAME_WORDS = 8, 7
"""Letters of a name with which no other word begins by accident; words over which a title stands there."""
_NAMED = ("og:site_name", "twitter:site", "publisher")
_INSTALLED = ("application-name", "apple-mobile-web-app-title")
"""What a page is called among the programs of a phone: the site, or by mistake itself."""
MAX_TITLE = 300
_HEADINGS, _LONG, _SECTION_WORDS = 8, 25, 2
"""Headings of a level that are looked at, letters over which the beginning of a title tells which it is, and
words up to which a heading may be the name of a section."""


def site_names(page: Page) -> set[str]:
    """The names the site goes by, as bare letters: from meta, publisher nodes and the host."""
    meta = page.meta
    names = list[str]()
    for key in filter(meta.__contains__, _NAMED):
        names += meta[key]
    for key in filter(meta.__contains__, _INSTALLED):
        names += [value for value in meta[key] if not _is_title(page, value)]
    known: dict[str, Node] = {}
    for node in page.jsonld:
        if "publisher" in node:
            stated = node["publisher"]
            if isinstance(stated, dict) and "name" not in stated:
                known = known or by_id(page)
                stated = known.get(str(stated.get("@id")), stated)
            names += strings(stated)[:1]
        if "name" in node and "WebSite" in types(node):
            names += strings(node["name"])[:1]
    host = host_of(page.url)
    names += [host, own_label(host)] if "." in host else [host]
    found = {letters(name.removeprefix("@")) for name in names if len(name.split()) <= _NAME_WORDS} - {""}
    return found | names_in_title(page)


def _is_title(page: Page, name: str) -> bool:
    """Whether what a page is called on a phone is its title, where the site has another name."""
    return name in page.meta.get("og:title", []) and name not in page.meta.get("og:site_name", [name])


def mastheads(page: Page, site: set[str]) -> set[str]:
    """A first heading that is the last part of the title, or its first, while another is the rest and no
    sign of the site; or one that no title has, while another heading is a title whole, or its beginning."""
    if not page.by_tag["title"] or not page.by_tag["h1"]:
        return set()
    heading = element_text(page.by_tag["h1"][0], 40)
    head, words = letters(heading), heading.count(" ") + 1
    if not head or any(letters(text).startswith(head) for text in page.meta.get("og:title", [])):
        return set()
    title = page.title[:MAX_TITLE]
    if not (whole := letters(title)).startswith(head) and not whole.endswith(head):
        return {head} if _is_apart(page, head, whole, words) else set()
    parts = [letters(part) for part in _SEPARATOR.split(title)]
    edges = {parts[0], parts[-1], "".join(parts[1:]), "".join(parts[:-1])}
    if len(parts) < 2 or head not in edges or words > _NAME_WORDS:
        return set()
    rest = edges - {head, ""} - site
    other = (h for tag in ("h1", "h2", "h3") for h in page.by_tag[tag][:_HEADINGS])
    named = {letters(text) for text in page.meta.get("og:title", [])}
    at = page.by_tag["h1"][0].place
    return {head} if rest & named or any(_is_rest(page, h, rest, at) for h in other) else set()


def _is_rest(page: Page, heading: Element, rest: set[str], at: int) -> bool:
    """Whether a heading is the rest of a title, and no sign of the site: that leads home, ends a page, or
    stands below the text that follows on the first heading, whose place is `at`."""
    if letters(element_text(heading, 40)) not in rest or at < text_after(page, at) < heading.place:
        return False
    if next(heading.iterancestors("footer"), None) is not None:
        return False
    link = next(heading.iter("a"), heading.parent)
    return link is None or link.tag != "a" or not leads_home((link.get("href") or "").strip())


def _is_apart(page: Page, head: str, title: str, words: int) -> bool:
    """Whether the first heading, `head` of some `words`, has nothing in common with the titles, and a further
    one has; below one of very few words, as a section has for a name, it may be any."""
    titles = [title, *map(letters, page.meta.get("og:title", [])[:1])]
    stated = [letters(text) for node in page.jsonld for text in strings(node.get("headline"))[:1]]
    if any(head in text or text in head for text in [*titles, *stated] if text):
        return False
    around = page.by_tag["h1"][0].parent
    lower = (h for tag in ("h2", "h3") for h in page.by_tag[tag][:_HEADINGS])
    few = words <= _SECTION_WORDS
    further = [*page.by_tag["h1"][:_HEADINGS], *(h for h in lower if few or not _is_of_article(h, around))]
    keys = {letters(element_text(heading, 40)) for heading in further}
    return any(
        len(key) > _LONG and key not in head and any(text.startswith(key) for text in titles) for key in keys
    )


def _is_of_article(heading: Element, around: Element | None) -> bool:
    """Whether a heading stands beside the first in what is more than the page: that is an article's headline
    and what is below it."""
    return around is not None and heading.parent is around and around.tag not in ("body", "html")


def cut_site(text: str, site: set[str], whole: str = "") -> str:
    """A title without the site's name before or after it; what has the letters of `whole` is not cut."""
    if len(text) > MAX_TITLE:
        return text
    if not text.isascii() and is_eastern(text):
        text = without_names(text, site)
    if text[-1:] in _HANGING_MARKS:
        text = _HANGING.sub("", text)
    for _ in range(3):
        if not _MARK.search(text) or (whole and letters(text) == whole):
            break
        kept = _without_site(text, [m.span() for m in _SEPARATOR.finditer(text)], site)
        if kept is None:
            break
        text = kept.strip(" |-–—»·:,")
    return text.strip()


def _without_site(text: str, cuts: list[tuple[int, int]], site: set[str]) -> str | None:
    """A title up to the last mark that the site's name follows, else from the first that it stands before."""
    for start, end in reversed(cuts):
        if start > 0 and _is_no_title(text[end:], site):
            return text[:start]
    for start, end in cuts:
        if end < len(text) and _is_site(text[:start], site):
            return text[end:]
    return None


def title_parts(title: str) -> dict[str, str]:
    """The pieces of a title round its first and its last mark; empty where it has none."""
    is_east = not title.isascii() and is_eastern(title)
    cuts = seams(title) if is_east else [m.span() for m in _SEPARATOR.finditer(title[:MAX_TITLE])]
    if not cuts:
        return {}
    parts = {"first": title[: cuts[0][0]], "last": title[cuts[-1][1] :]}
    if len(cuts) > 1:
        parts |= {"head": title[: cuts[-1][0]], "tail": title[cuts[0][1] :]}
    return {name: text.strip() for name, text in parts.items()}


def _is_no_title(text: str, site: set[str]) -> bool:
    """Whether the end of a title is the site's name, or ornament without a letter."""
    if letters(text):
        return _is_site(text, site)
    return bool(text.strip()) and _CLOSING.isdisjoint(text)


def _is_site(text: str, site: set[str]) -> bool:
    """Whether a part of a title is a name of the site, the beginning of one or begins with one."""
    name = letters(text)
    if name in site:
        return True
    return len(name) > 3 and any(
        (len(s) < 2 * len(name) and s.startswith(name))
        or (2 < len(s) < len(name) < len(s) + 9 and name.startswith(s) and _has_words(text, s))
        for s in site
    )


def _has_words(text: str, name: str) -> bool:
    """Whether a text begins with the words of a name, in bare letters, and not with a longer word, as
    "Weltmeister" is on a site called "Welt"; no words begin with a long name by accident."""
    if len(name) >= _LEAST or is_eastern(text):
        return True
    return any(letters(text[: end.start()]) == name for end in _WORD_END.finditer(text))
