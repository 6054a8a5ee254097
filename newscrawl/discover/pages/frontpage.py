"""What a front page says itself: which of its links are articles, and on which hosts these are.

Nothing is known of the site yet, so the form of an address, the words of a link and its place decide.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import html

from newscrawl.discover.addresses.likeness import THRESHOLD, is_headed, looks_like_article
from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.pages.alike import alike
from newscrawl.discover.pages.links import links, placed_links
from newscrawl.discover.pages.listing import menu_articles
from newscrawl.discover.pages.scripted import articles_in_data
from newscrawl.known.folders import NOTICES, SELDOM_NEWS
from newscrawl.known.wordcount import spaceless

_HEADLINE_WORDS, _UNSPACED_WORDS = 4, 5
_ENOUGH = 4
_ARTICLES_BESIDE = 3
"""Articles on another host of the site that make it one of the outlet's."""
_HOSTS_BESIDE = 2
"""Hosts with so many that tell where the outlet has its sections."""
_HALF = THRESHOLD / 2


def hosts_of(tree: html.HtmlElement, url: str) -> tuple[str, ...]:
    """The page's host, and the hosts of the same site beside it on which are several articles that it links
    to, or whose headlines its data have; the one with or without "www." where it links to all of them there,
    which may be the only place where they are.
    """
    shown = list(links(tree, url))
    headed = [link for link, text in shown if is_headed(link, text) and _may_be_beside(link)]
    in_data = articles_in_data(tree, url, UrlFacts()).values()
    headed += [one.url for one in in_data if one.title and _may_be_beside(one.url)]
    fronts = {urlsplit(link).netloc for link, text in shown if text and _is_front(link)}
    own = urlsplit(url).netloc
    twin = own.removeprefix("www.") if own.startswith("www.") else f"www.{own}"
    named = [urlsplit(link).netloc for link in dict.fromkeys(headed)]
    twins = (twin,) if named.count(twin) >= _ARTICLES_BESIDE and own not in named else ()
    return (own, *twins, *hosts_beside(headed, url, fronts))


def _is_front(link: str) -> bool:
    """Whether an address is that of the front page of a host that is not named for other things."""
    parts = urlsplit(link)
    return not (parts.path.strip("/") or parts.query) and is_of_news(link)


def _may_be_beside(link: str) -> bool:
    """Whether an address has the form of an article's, or half of it on a host not named for other things."""
    weight = looks_like_article(link).weight
    if weight >= THRESHOLD:
        return True
    return weight >= _HALF and is_of_news(link)


def is_of_news(link: str) -> bool:
    """Whether the host of an address is not named for events, adverts, films or goods."""
    return urlsplit(link).netloc.lower().partition(".")[0] not in SELDOM_NEWS | NOTICES


def hosts_beside(articles: Iterable[str], url: str, fronts: Collection[str] = ()) -> list[str]:
    """The hosts of a page's site, beside its own, that several of these articles are on; two are enough where
    the page leads to the front page of the host as well, as it does to a section's, and one where several
    others are the outlet's.
    """
    own = urlsplit(url).netloc
    found: dict[str, set[str]] = {}
    for address in map(tidy, articles):
        host = urlsplit(address).netloc if address else own
        if address and bare_host(host) != bare_host(own) and is_own(address, url):
            found.setdefault(host, set()).add(address)
    told = {host: len(there) + (host in fronts) for host, there in found.items()}
    sure = [host for host in told if told[host] >= _ARTICLES_BESIDE]
    few = _ARTICLES_BESIDE - (len(sure) >= _HOSTS_BESIDE)
    return [host for host in told if told[host] >= (few if host in fronts else _ARTICLES_BESIDE)]


class Links(NamedTuple):
    """A page's own links: articles, the addresses of other pages with their words, and what has headlines
    where the addresses of the articles tell enough by themselves.
    """

    articles: list[Found]
    others: dict[str, str]
    headed: list[Found]


def part_links(tree: html.HtmlElement, url: str, hosts: tuple[str, ...]) -> Links:
    """A page's own links, those of articles on `hosts` apart.

    Where hardly an address looks like an article's, those count that links with headlines lead to.
    """
    facts = UrlFacts(hosts=hosts)
    found: dict[str, Found] = {}
    headed: dict[str, Found] = {}
    others: dict[str, str] = {}
    shown = list(placed_links(tree, url))
    is_alike = alike(shown)
    asides = menu_articles(tree, url, facts, is_alike, articles_in_data(tree, url, facts))
    for link, text, _ in shown:
        identity = identify(link, facts, "", trusted=is_alike(link, text))
        if identity and identity.key not in asides:
            kept = found if looks_like_article(identity.url).article else headed
            known = kept.get(identity.key)
            if known is None or len(text) > len(known.title or ""):
                kept[identity.key] = Found(url=identity.url, kind="section", source=url, title=text or None)
        elif (address := tidy(link)) and is_own(address, url):
            others.setdefault(address, text)
    articles = _by_headline(list(found.values()))
    if len(articles) < _ENOUGH:
        return Links([*articles, *headed.values()], others, [])
    return Links(articles, others, [*headed.values()])


def is_own(address: str, url: str) -> bool:
    """Whether an address is on the same site, subdomains included."""
    own, other = bare_host(urlsplit(url).netloc), bare_host(urlsplit(address).netloc)
    return other == own or other.endswith("." + own)


def _by_headline(found: list[Found]) -> list[Found]:
    """A link whose form says article and whose text is a word or none may be a topic: ask its neighbours.

    Where most links of the page carry headlines, those that carry one word are not counted as articles.
    """
    headed = [one for one in found if _is_long(one.title or "")]
    return found if len(headed) * 2 < len(found) else headed


def _is_long(title: str) -> bool:
    """Whether a title is as long as a headline, also where no blanks stand between words (Chinese, Thai)."""
    return len(title.split()) >= _HEADLINE_WORDS or spaceless(title) >= _UNSPACED_WORDS
