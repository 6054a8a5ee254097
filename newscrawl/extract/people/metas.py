"""The authors that meta elements state, under the many names that systems have for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.markup.text import letters, plain
from newscrawl.extract.page import Page
from newscrawl.extract.people.catalogued import CATALOGUED, OF_PAPERS, righted, upright
from newscrawl.extract.people.kinds import is_organisation
from newscrawl.extract.people.names import split_names
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.items import Author

_ACCOUNT = "twitter:creator"
"""The account of who wrote, in whose place some have the name."""
_META = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "cxenseparse:author", "byl", "article:author_name", "article.author", "dc.author",
    "authors", "creator", "rbauthors", "vr:author", "citation_author", "citation_authors", "author_name",
    "og:author", "mrf:authors", "article_author", "articleauthor", "twitter:author", "sailthru.byline_name",
    "bt:author", "analyticsattributes.author", "dcsext.author", "mediator_author", "byline",
    "search.byline", "author.name", "eprints.creators_name", "shareaholic:article_author_name", _ACCOUNT,
)  # fmt: skip
_MAX_AUTHORS = 12
_LABEL = re.compile(r"written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|автор|skrevet")


def in_metas(page: Page, site: set[str]) -> Iterator[Author]:
    """The authors of the first meta elements that name people, else of the first. `site` are the outlet's
    names, as bare letters."""
    found: list[Author] = []
    meta = page.meta
    for key in filter(meta.__contains__, _META):
        texts = [plain(text) if "<" in text else text for text in meta[key][:_MAX_AUTHORS]]
        texts = [text for text in texts if not _is_address(text, page.url) and not is_unfilled(text)]
        here = [Author(name=name) for text in texts for name in _names(key, text, page.language, site)]
        if any(not is_organisation(author.name, site) for author in here):
            yield from here
            return
        found = found or here
    if found:
        yield from found
        return
    label = " ".join(page.meta.get("twitter:label1", [])).casefold()
    if _LABEL.search(label):
        for text in page.meta.get("twitter:data1", []):
            yield from (Author(name=name) for name in split_names(text, page.language))


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
