"""Whether a page is a shelf, a list of articles: of a tag, a category, a writer or a month, or its next page.

An address tells more of a shelf than its markup does. Blogs name their owner on every page and call every
page a posting; a shelf may hold one word, or the whole of one story. So what stands at such an address is an
article only where it tells its day, and hardly where its text stands under headings that lead away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import unquote

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.kind.fronts import (
    count_linked,
    heads_stories,
    stated_address,
    tells_day,
    tells_story,
)
from newscrawl.extract.kind.posted import shows_posts
from newscrawl.extract.kind.reasons import FRONT
from newscrawl.extract.kind.teasers import are_stories
from newscrawl.extract.kind.templates import LISTED, is_story_template
from newscrawl.extract.markup.addresses import address_parts, is_root
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import PROFILE_FOLDERS
from newscrawl.items import Block
from newscrawl.known.countedpages import PARAMETERS
from newscrawl.known.listnames import ARCHIVES, SEARCHES, SHELVES
from newscrawl.known.tagwords import TOPICS

DAYS_STATED = frozenset((
    "article:published_time", "og:article:published_time", "article:published", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "date",
))  # fmt: skip
"""Meta elements that tell the day of a page."""
_OF_ANY = {"date"}
"""Those of them that some systems have on every page, with the day on which they made it."""
_ENOUGH = 60
"""Words from which a page has enough text for an article."""
_ON_A_FRONT = 5
"""Stories that a home page shows at least."""
_PAGED = re.compile(r"/(?:page/\d{1,4}|index-?\d{1,3})/?$")
_LISTS = SHELVES | ARCHIVES | SEARCHES
_NAMED, _ARCHIVE, _SEARCH = ("|".join(sorted(names)) for names in (SHELVES, ARCHIVES, SEARCHES))
_ROOT = re.compile(rf"/(?:{_NAMED}|{_ARCHIVE}|{_SEARCH})/?$")
"""Where all shelves of a kind are shown, or one may search. Some blogs date this page as they do their
stories."""
_SHELF = re.compile(
    rf"/(?:(?:{_NAMED})(?:/(?P<name>[^/]+)){{0,2}}|(?:{_ARCHIVE})(?:/(?:19|20)\d\d(?:/\d\d?){{0,2}})?)/?$"
)
_DAYS = re.compile(
    r"/(?:19|20)\d\d(?:/(?:0?[1-9]|1[0-2])(?:/(?:0?[1-9]|[12]\d|3[01]))?"
    r"|[_-](?:0[1-9]|1[0-2])(?:[_-]\d\d[_-]archive)?)?/?$"
)
"""The shelf of a year, a month or a day; a story may have no other name either."""
_PAGE_OF = re.compile(r"paged?=\d{1,4}")
"""A query that is no more than the number of a list's further page."""
_COUNTS = re.compile(
    rf"(?:^|&)(?:{'|'.join(sorted(PARAMETERS - {'p'}))}|pagen_\d|start|offset)=\d{{1,4}}(?:&|$)",
    re.IGNORECASE,
)
"""A query that counts pages beside something else: those of a list, or of a story."""
_ASKED = re.compile(
    r"(?:m=\d{4,8}|(?:cat|author)=\d{1,6}|(?:tag|category_name|author_name|s)=[^&/=]{1,60})(?:&paged=\d{1,4})?"
)
"""A query by which the home page of a blog is asked for some of its posts."""
_LIST = re.compile(
    r"(?:/index\.php)?(?:/[a-z]{2}(?:-[a-z]{2})?)?/(?:blogs?|posts|articles|news|notes|journal|stories)"
    r"(?:/(?:\d{1,3}|(?:19|20)\d\d(?:/\d\d?)?))?/?"
)
"""Where all stories of a kind are shown, with the number of its further page, or a year. A story that has
such an address shows no others."""
_TOPICS = TOPICS | {"cat"}
_SLUG = 3
"""Hyphens in the address of a list at the most."""
_SEVERAL = 2
"""Stories from which a page is a list that may be one story as well."""
_INDEX = re.compile(r"/index\.\w{3,5}$|\.html?$")
_STORY = re.compile(r"\d{4}|(?:[-_+][^-_+]+){3}")
"""In the name of a story on a shelf: "/category/town/the-ferry-sails-again", "/category/town/28117.html"."""
_UNDER = re.compile(rf"/(?:{_NAMED})/[^/]+/[^/]+/?$")
"""What lies below a tag or a writer: a story of a blog, or one kind of theirs."""
_DAY_OR_TEXT = ("datePublished", "dateCreated", "dateModified", "articleBody")


class _Place(NamedTuple):
    """What an address says of a page: that it is the `front` of a site, a `shelf`, the `root` of all shelves
    of a kind, `listed` as having all stories of a kind, a further page of a list (`turned`), or that it
    `counts` pages beside something else."""

    path: str
    front: bool
    shelf: bool
    root: bool
    listed: bool
    turned: bool
    counts: bool


def why_shelf(
    page: Page, nodes: Sequence[Node], words: int, blocks: Sequence[Block], og_type: str
) -> str | None:
    """The reason why a page whose address is that of a list is no article, or None where it may be one."""
    is_article = og_type == "article"  # some systems say so of all their pages
    if is_article and page.url.count("-") > _SLUG:  # as of most stories: no list is called so
        return None
    address = page.url or stated_address(page)
    path, query = _path(address) if address else ("", "")
    place = _place(page, path, query) if address else None
    if place is None and not is_article and page.url and _is_list_of_posts(page, path):
        return LISTED
    if place is None or is_story_template(page) or (is_article and place.front):
        return None
    if place.root and words < _ENOUGH and not is_article:
        return LISTED
    days = DAYS_STATED.intersection(page.meta)
    if days - _OF_ANY or any(node.get(key) for node in nodes for key in _DAY_OR_TEXT):
        return None
    is_article = is_article or bool(days)
    short = (place.shelf or (place.listed and place.turned)) and words < _ENOUGH and not is_article
    heads = place.shelf and not place.turned and not is_article and _heads_others(page, place)
    if place.front and not is_article and shows_posts(page):
        return FRONT
    if short or heads or are_stories(page, blocks, _fewest(page, place, is_article=is_article)):
        return FRONT if place.front else LISTED
    return None


def _place(page: Page, path: str, query: str) -> _Place | None:
    """What the address of a page says, or None where it is that of no list."""
    unpaged, counted = _PAGED.sub("/", path), _PAGE_OF.fullmatch(query) is not None
    front, paged = unpaged == "/" and (counted or is_root(f"/?{query}")), unpaged != path
    turned = paged or counted
    named = not _LISTS.isdisjoint(path.split("/"))
    shelf = (named and _is_shelf(unpaged)) or (front and turned)
    root = named and _ROOT.search(path) is not None
    listed = _LIST.fullmatch(unpaged) is not None and (turned or _is_headed(page))
    asked = unpaged == "/" and _ASKED.fullmatch(query) is not None
    counts = not counted and (asked or _COUNTS.search(query) is not None)
    known = front or shelf or paged or root or listed or counts or _DAYS.search(path)
    return _Place(path, front, shelf, root, listed, turned, counts) if known else None


def _is_list_of_posts(page: Page, path: str) -> bool:
    """Whether a page in a folder of topics shows several posts of a blog and nothing before them but what the
    topic or the site is called."""
    folder, _, name = path.strip("/").rpartition("/")
    return folder.rpartition("/")[2] in _TOPICS and shows_posts(page, name)


def _fewest(page: Page, place: _Place, *, is_article: bool) -> int:
    """How many stories a page shows at least that is a list."""
    if place.path == "/" and not place.counts and not place.turned and not _heads_several(page):
        return _ON_A_FRONT
    return _SEVERAL if is_article or place.counts or (place.listed and not place.turned) else 1


def _is_headed(page: Page) -> bool:
    """Whether a first heading is none that leads on, as that of a story or of the site is."""
    heads = page.by_tag["h1"]
    return not heads or count_linked(heads) < len(heads)


def _heads_others(page: Page, place: _Place) -> bool:
    """Whether most headings lead on, and none before them has a day or a text of its own, as that of a story
    has; a writer's page may tell since when they write."""
    if not heads_stories(page) or (_UNDER.search(place.path) and tells_story(page)):
        return False
    head = page.first_heading if PROFILE_FOLDERS.isdisjoint(place.path.split("/")) else None
    return head is None or not tells_day(page, head)


def _heads_several(page: Page) -> bool:
    """Whether all first headings lead on, the site's and those of several stories."""
    heads = page.by_tag["h1"]
    return len(heads) > _SEVERAL and count_linked(heads) == len(heads)


def _path(url: str) -> tuple[str, str]:
    """The path of an address, as readers see it and without the name of an index, and the query."""
    parts = address_parts(url)
    return _INDEX.sub("/", unquote(parts.path).lower()) or "/", parts.query


def _is_shelf(path: str) -> bool:
    """Whether a path is that of a tag, a category, a writer or an archive, and names no story in it."""
    found = _SHELF.search(path)
    return found is not None and not _STORY.search(found["name"] or "")


def names_story(url: str) -> bool:
    """Whether the last part of an address, or its query, has what names of stories have and those of lists
    have not: a number of some length, or several words."""
    path, query = _path(url)
    return _STORY.search(path.rstrip("/").rpartition("/")[2]) is not None or _STORY.search(query) is not None
