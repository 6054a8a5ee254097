"""What a front page says itself: the outlet's name, its sections, which of its links are articles.

Nothing is known of the site yet, so the form of an address, the words of a link and its place decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from urllib.parse import unquote, urlsplit

from lxml import html

from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.likeness import is_headed, is_other_page, looks_like_article
from newscrawl.discover.listing import links, menu_articles
from newscrawl.discover.urls import bare_host, tidy

MAX_SECTIONS = 20

FEED_PATH = re.compile(
    r"(?:\.rss|/rss/?|/feed/?|/feeds/[^?]+|/rss\.xml|/atom\.xml|/feed\.xml|/rss/[^?]+\.xml)$", re.IGNORECASE
)
_MENU = "nav|header|menu|ressort|rubri|section"
_SHELVES = re.compile(r"categor(?:y|ies|ia|ie)|kategorie|rubri(?:k|ka|que)|se(?:ct|cc)ion", re.IGNORECASE)
"""Folders that sections stand in at some sites; elsewhere they hold tags."""
_SECTION_QUERY = re.compile(
    r"(?:c|cat|sec|categor(?:y|ia|ie)|kategorie|rubri(?:k|ka|que)|ressort|channel|topic|se(?:ct|cc)ion)(?:[-_]?id)?"
    r"=[^&=]+",
    re.IGNORECASE,
)
"""The query of an address that names a section, as in "/?cat=7"; in a menu such a link is one."""
_HEADLINE_WORDS = 4
_ENOUGH = 4
_ARTICLES_BESIDE = 3
"""Articles on another host of the site that make it one of the outlet's."""
_LONGEST_NAME = 60
_SEPARATOR = re.compile(r"\s[|–—·»-]\s|:\s")


def name_of_site(tree: html.HtmlElement, domain: str) -> str:
    """What the outlet calls itself; its domain where it does not say.

    Of a title ("Home – The Gazette | News of the hills") it is the part that is most like the domain, the
    first where none is.
    """
    for place in ('//meta[@property="og:site_name"]/@content', '//meta[@name="application-name"]/@content'):
        for value in tree.xpath(place)[:1]:
            if name := _short(value):
                return name
    label = bare_host(domain).partition(".")[0]
    for title in tree.xpath("//title")[:1]:
        parts = [part for part in map(_short, _SEPARATOR.split(title.text_content())) if part]
        if parts:
            return max(parts, key=lambda part: _likeness(part, label))
    return domain


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_NAME else ""


def _likeness(part: str, label: str) -> float:
    """How much a name is like a host's label, from 0 to 1; a slight likeness is chance."""
    letters = "".join(filter(str.isalnum, part.lower()))
    share = SequenceMatcher(None, letters, re.sub(r"[^a-z0-9]", "", label)).ratio()
    return share if share >= 0.5 else 0.0


def hosts_of(tree: html.HtmlElement, url: str) -> tuple[str, ...]:
    """The page's host, and the hosts of the same site beside it that it links to several articles on."""
    headed = (
        link for link, text in links(tree, url) if is_headed(link, text) and looks_like_article(link).article
    )
    return (urlsplit(url).netloc, *hosts_beside(headed, url))


def hosts_beside(articles: Iterable[str], url: str) -> list[str]:
    """The hosts of a page's site, beside its own, that several of these articles are on."""
    own = urlsplit(url).netloc
    found: dict[str, set[str]] = {}
    for address in map(tidy, articles):
        host = urlsplit(address).netloc if address else own
        if address and bare_host(host) != bare_host(own) and is_own(address, url):
            found.setdefault(host, set()).add(address)
    return [host for host, there in found.items() if len(there) >= _ARTICLES_BESIDE]


def part_links(
    tree: html.HtmlElement, url: str, hosts: tuple[str, ...]
) -> tuple[list[Found], dict[str, str]]:
    """A page's own links: articles on `hosts`, and the addresses of the rest with their words.

    Where hardly an address looks like an article's, those count that links with headlines lead to.
    """
    facts = UrlFacts(hosts=hosts)
    found: dict[str, Found] = {}
    headed: dict[str, Found] = {}
    others: dict[str, str] = {}
    asides = menu_articles(tree, url, facts)
    for link, text in links(tree, url):
        identity = identify(link, facts, "", trusted=is_headed(link, text))
        if identity and identity.key not in asides:
            kept = found if looks_like_article(identity.url).article else headed
            known = kept.get(identity.key)
            if known is None or len(text) > len(known.title or ""):
                kept[identity.key] = Found(url=identity.url, kind="section", source=url, title=text or None)
        elif (address := tidy(link)) and is_own(address, url):
            others.setdefault(address, text)
    articles = _by_headline(list(found.values()))
    return articles if len(articles) >= _ENOUGH else [*articles, *headed.values()], others


def is_own(address: str, url: str) -> bool:
    """Whether an address is on the same site, subdomains included."""
    own, other = bare_host(urlsplit(url).netloc), bare_host(urlsplit(address).netloc)
    return other == own or other.endswith("." + own)


def _by_headline(found: list[Found]) -> list[Found]:
    """A link whose form says article and whose text is a word or none may be a topic: ask its neighbours.

    Where most links of the page carry headlines, those that carry one word are not counted as articles.
    """
    headed = [
        one for one in found if len((one.title or "").split()) >= _HEADLINE_WORDS or _is_long(one.title)
    ]
    return found if len(headed) * 2 < len(found) else headed


def _is_long(title: str | None) -> bool:
    """Whether a title without blanks between its words (Chinese, Japanese, Thai) is as long as a headline."""
    return title is not None and not title.isascii() and len(title) >= 10


def sections_among(others: dict[str, str], tree: html.HtmlElement, url: str) -> dict[str, str]:
    """Name to address: short paths with short names, those of the menu first."""
    menu = _menu_links(tree, url)
    sections: dict[str, str] = {}
    for address in sorted(others, key=lambda address: address not in menu):
        if (menu and address not in menu) or not _may_head_a_section(address, others[address], url):
            continue
        if _is_section(address):
            last = urlsplit(address).path.rstrip("/").rpartition("/")[2]
            sections.setdefault(re.sub(r"\.\w+$", "", unquote(last)).lower(), address)
        elif menu and _SECTION_QUERY.fullmatch(urlsplit(address).query):
            sections.setdefault(others[address].lower(), address)
        if len(sections) >= MAX_SECTIONS:
            break
    return sections


def _may_head_a_section(address: str, text: str, url: str) -> bool:
    """Whether a link is to the page's own host and has few words."""
    own = bare_host(urlsplit(address).netloc) == bare_host(urlsplit(url).netloc)
    return own and 1 <= len(text.split()) <= 4


def _is_section(address: str) -> bool:
    parts = urlsplit(address)
    names = [name for name in parts.path.split("/") if name]
    if not 1 <= len(names) <= 2 or parts.query or FEED_PATH.search(parts.path):
        return False
    if looks_like_article(address).article:  # "How we pay our way", in a menu: neither the one nor the other
        return False
    shelved = len(names) == 2 and _SHELVES.fullmatch(names[0]) is not None
    return shelved or not is_other_page(address)


def _menu_links(tree: html.HtmlElement, url: str) -> set[str]:
    """The addresses in what looks like a menu; the head of a story on the page is none."""
    test = " or ".join(
        f"contains(translate(concat(@class, ' ', @id), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', "
        f"'abcdefghijklmnopqrstuvwxyz'), '{word}')"
        for word in _MENU.split("|")
    )
    places = tree.xpath(f"(//nav | //header | //ul[{test}] | //div[{test}])[not(ancestor::article)]")
    return {address for link, _ in links(tree, url, places) if (address := tidy(link))}
