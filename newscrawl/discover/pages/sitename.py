"""What an outlet calls itself, from its home page.

Many say so in a field of its own. Of a title ("Home – The Gazette | News of the hills") each part may be the
name: not "Home" or "Latest news", in any language, rather what is like the domain, and what stands on the
logo, in the names of feeds or in the line of copyright as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import islice
from typing import Any

from lxml import html

from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.documents.decoding import json_of
from newscrawl.discover.pages.links import anchors, title_of
from newscrawl.known.homewords import HOME_WORDS, NEWS_WORDS

_LONGEST = 60
_FIELDS = (
    '//meta[@property="og:site_name"]/@content',
    '//meta[@name="application-name"]/@content',
    '//meta[@name="apple-mobile-web-app-title"]/@content',
)
_KINDS = ("WebSite", "NewsMediaOrganization", "Organization")
_EASTERN = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_SEPARATOR = re.compile(
    rf"\s*(?:[|｜：]|-{{2,}}|:{{2,}})\s*|\s[–—·»«›•~:-]\s|:\s|(?<={_EASTERN})[-–—_·](?={_EASTERN})"
)
_WORD = re.compile(r"[^\s,;!?/&+、，・]+")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[\s\d,–-]*(?:(?:©|\(c\)|by)[\s\d,–-]*)*", re.IGNORECASE)
_OWNED = ("©", "(c)", "(C)", "opyright", "OPYRIGHT", "版权所有", "版權所有")
_BEHIND = re.compile(r"[.,|;]|\ball\b|\d{4}|-\s|版权|版權", re.IGNORECASE)
"""What ends the name in a line of copyright."""
_LINES, _LONGEST_LINE, _MOST_VALUES = 20, 300, 2000
_FEWEST = 2
_NOBODYS = frozenset(word.casefold() for word in HOME_WORDS | NEWS_WORDS)


def name_of_site(tree: html.HtmlElement, url: str) -> str:
    """What the outlet calls itself; its domain where it does not say."""
    if declared := next(_declared(tree), None):
        return declared
    domain = bare_host(_host_of(url))
    owners = list(filter(None, map(_owner_in, _lines_of_copyright(tree))))
    shown = list(_shown(tree, url))
    if parts := parts_of_title(tree):
        label = domain.partition(".")[0]
        told = [*map(_letters, shown), *map(_letters, owners)]
        name = max(
            parts, key=lambda part: (_likeness(part, label), sum(_letters(part) in one for one in told))
        )
        return next((owner for owner in owners if _has_words_of(name, owner)), name)
    return next(filter(_may_be_a_name, [*shown, *owners]), domain)


def titled(tree: html.HtmlElement) -> list[str]:
    """The parts of a home page's title of which one is the name, where no field tells which."""
    return [] if next(_declared(tree), None) else parts_of_title(tree)


def parts_of_title(tree: html.HtmlElement) -> list[str]:
    """The parts of a page's title that may be a name, in their order."""
    title = next((_plain(one.text_content()) for one in tree.iter("title")), "")
    return [*filter(_may_be_a_name, map(_plain, _SEPARATOR.split(title)))]


def _declared(tree: html.HtmlElement) -> Iterator[str]:
    """The names that a page gives in fields of their own, the surest first."""
    told = [value for place in _FIELDS for value in tree.xpath(place)[:1]]
    named = dict(_named_in_data(tree))
    told += (named[kind] for kind in (*_KINDS, "publisher") if kind in named)
    yield from filter(_may_be_a_name, map(_plain, told))


def _named_in_data(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """The kind and the name of the sites and houses in a page's JSON-LD."""
    waiting: list[tuple[str, Any]] = []
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            waiting.append(("", json_of((script.text or "").encode())))
        except ValueError:
            continue
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        role, value = waiting.pop(0)
        if isinstance(value, list):
            waiting.extend((role, one) for one in value)
        elif isinstance(value, dict):
            if isinstance(name := value.get("name"), str):
                kinds = value.get("@type")
                of = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
                yield from ((kind, name) for kind in (role, *of) if isinstance(kind, str))
            waiting.extend(value.items())


def _shown(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """What links to the home page show, the logo among them, and what feeds are called."""
    home = tidy(url)
    for anchor, address in anchors(tree, url, [tree]):
        if tidy(address) == home:
            pictures = [picture.get("alt", "") for picture in anchor.iter("img")]
            yield from filter(None, map(_plain, [*pictures, title_of(anchor)]))
    yield from (_plain(title) for title in tree.xpath('//link[contains(@type, "rss")]/@title'))


def _lines_of_copyright(tree: html.HtmlElement) -> list[str]:
    test = " or ".join(f"contains(., '{mark}')" for mark in _OWNED)
    boxes = (text.getparent() for text in tree.xpath(f"//body//text()[{test}][not(parent::script)]"))
    lines = (_plain("".join(islice(box.itertext(), _LINES))) for box in boxes)
    return [line for line in islice(lines, _LINES) if len(line) <= _LONGEST_LINE]


def _owner_in(line: str) -> str:
    """Who a line of copyright says that it is."""
    mark = _COPYRIGHT.search(line)
    return _BEHIND.split(line[mark.end() :].lstrip() if mark else line)[0].strip()


def _has_words_of(name: str, owner: str) -> bool:
    """Whether a name says more than the owner's ("Welcome to the Observer")."""
    return len(_WORD.findall(owner)) >= _FEWEST and owner in name


def _may_be_a_name(text: str) -> bool:
    """Whether a text is no longer than a name, and says more than "Home" or "Latest news"."""
    words = [word.strip(".:()'\"") for word in _WORD.findall(text.casefold())]
    if len(text) > _LONGEST or "_".join(words) in _NOBODYS:
        return False
    return any(map(str.isalpha, text)) and not _NOBODYS.issuperset(words)


def _likeness(part: str, label: str) -> float:
    """How much a name is like a host's label, from 0 to 1; a slight likeness is chance."""
    share = SequenceMatcher(None, _letters(part), re.sub(r"[^a-z0-9]", "", label)).ratio()
    return share if share >= 0.5 else 0.0


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _host_of(url: str) -> str:
    return (tidy(url) or url).partition("://")[2].partition("/")[0]
