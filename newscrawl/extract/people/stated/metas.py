"""The authors that meta elements state, under the many names that systems have for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.markup.microdata import is_of_entry
from newscrawl.extract.markup.text import letters, plain
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.catalogued import CATALOGUED, OF_PAPERS, righted, upright
from newscrawl.extract.people.names.kinds import is_organisation
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.items import Author
from newscrawl.known.names.firstnames import begins_with_first_name

_ACCOUNT = "twitter:creator"
"""The account of who wrote, in whose place some have the name."""
_META = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "cxenseparse:author", "byl", "article:author_name", "article.author", "dc.author",
    "authors", "creator", "rbauthors", "vr:author", "citation_author", "citation_authors", "author_name",
    "og:author", "mrf:authors", "article_author", "articleauthor", "twitter:author", "sailthru.byline_name",
    "bt:author", "analyticsattributes.author", "dcsext.author", "mediator_author", "byline",
    "search.byline", "author.name", "eprints.creators_name", "shareaholic:article_author_name",
    "article:authorname", "article:author:name", "content_author", "dable:author", "writer", _ACCOUNT,
)  # fmt: skip
_MAX_AUTHORS = 12
_WRITERS = re.compile(r"(?:^|\s)(?:author|creator)(?:$|\s)")
_LABEL = re.compile(
    r"written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|автор|skrevet|skriven|kirjoittanut|napisan"
    r"|napisał|napsal|szerző|scris|yazan|yazar|ditulis|penulis|γράφτηκε|συντά|viết|كتب|بواسطة|نویسنده|נכתב|लेखक"
    r"|执笔|作者|撰|執筆|글쓴이|작성자|auth?ore?\b|auteur|skribent|napísa|napisa|napisał|írta|написа|نوشته|escrit\sper"
    r"|เขียนโดย|parašė|uzrakst|kirjutas|लिखित|লিখেছেন|skrifað|scríofa|ysgrifen|idatzi|shkruar|müəllif|ავტორი"
    r"|հեղինակ|жазған|投稿者|저자|تحریر|எழுதியவர்"
)
"""How publishing systems say in a card's label who wrote."""


def meta_authors(page: Page, site: set[str]) -> Iterator[Author]:
    """The authors of the first meta elements that name people, else of the first. `site` are the outlet's
    names, as bare letters."""
    found: list[Author] = []
    for here in _stated(page, site):
        if any(one.type == "Person" and not is_organisation(one.name, site) for one in here):
            yield from here
            return
        found = found or here
    yield from found


def _stated(page: Page, site: set[str]) -> Iterator[list[Author]]:
    """Whom each of the meta elements names that may name authors."""
    meta = page.meta
    for key in filter(meta.__contains__, _META):
        texts = [plain(text) if "<" in text else text for text in meta[key][:_MAX_AUTHORS]]
        texts = [text for text in texts if not _is_address(text, page.url) and not is_unfilled(text)]
        yield [Author(name=name) for text in texts for name in _names(key, text, page.language, site)]
    yield list(_in_scopes(page))
    if _LABEL.search(" ".join(meta.get("twitter:label1", [])).casefold()):
        told = meta.get("twitter:data1", [])
        yield [Author(name=name) for text in told for name in split_names(text, page.language)]


def _in_scopes(page: Page) -> Iterator[Author]:
    """The names that microdata states of an author in a meta element, of which a reader sees nothing."""
    for element in page.by_tag["meta"] if "name" in page.meta else ():
        scope = element.parent if element.get("itemprop") == "name" else None
        if scope is None or not _WRITERS.search(scope.get("itemprop") or "") or is_of_entry(element):
            continue
        text = (element.get("content") or "").strip()
        names = [] if is_unfilled(text) else split_names(righted(text), page.language, nicknames=True)
        house = (scope.get("itemtype") or "").endswith("Organization")
        for name in names:
            yield Author(
                name=name, type="Organization" if house and not begins_with_first_name(name) else "Person"
            )


def _names(key: str, text: str, language: str, site: set[str]) -> list[str]:
    if key == _ACCOUNT and " " not in text:
        return []
    if letters(text) in site:
        return [plain(text)]
    text = upright(text, surely=key in OF_PAPERS) if key in CATALOGUED else righted(text)
    return split_names(text, language)


def _is_address(text: str, url: str) -> bool:
    """Whether a meta element has an address where a name should be: a handle, a page, or another site, as
    that of who made the page's template."""
    if text.startswith("@") or "//" in text:
        return True
    return text.startswith("www.") and " " not in text and text[len("www.") :].lower() not in url.lower()
