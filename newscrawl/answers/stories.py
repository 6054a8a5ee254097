"""Is this still the same story? What tells an edit, however deep, from another story at the same address."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from newscrawl.archive.changes.decide import normalise
from newscrawl.archive.ledger.instants import order
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.extract.nextpage import MORE_PAGES
from newscrawl.items import Article
from newscrawl.known.names.easternnames import is_eastern

URL_REUSED = "url_reused"
"""The quality flag of a story at an address that another story had before."""

_PIECE = 12
"""Characters of the pieces that two texts are compared by: about two words, or a phrase where there are no
blanks."""
_COMPARED = 50_000
"""Characters of a text that are compared: whole books are put on the web as one page, and each page of the
same second is held against it."""
_FEW, _SHORT = 2, 3
"""Long words of a headline up to which pieces of it tell more ("Lottery results", any without blanks), and
letters of a word that is in every headline."""
_SHARED, _MOSTLY = 0.1, 0.5
"""The share of its words or pieces over which two texts have something in common, and over which one tells
the story of the other."""
_LONG = 200
"""Pieces of a text that is no other's by chance."""
ROLLING = frozenset({"LiveBlogPosting"})
"""Types of pages that are written on while they are read."""
_SECOND = 2
"""The number of the second story at an address; that of the first is not said."""
_LATER = timedelta(hours=18).total_seconds()
"""A page of each day comes out now somewhat earlier, now somewhat later."""


def is_in_pages(held: Mapping[str, Any]) -> bool:
    """Whether a record has further pages, or lacks some: an unchanged first one says nothing of these."""
    return MORE_PAGES in held.get("quality", ()) or bool(held.get("provenance", {}).get("further_pages"))


def is_another_story(held: Mapping[str, Any], article: Article, urls: UrlFacts) -> bool:
    """Whether a page holds another story than the record that the archive has under its id.

    Words alone do not tell: a developing story is rewritten from top to bottom. So headline and body must
    have nothing in common, and the page must name another publisher's id as canonical, or a day of publishing
    that is later. Pages that roll by design (live blogs) stay one article.
    """
    if article.type in ROLLING or held.get("type") in ROLLING:
        return False
    if not have_nothing_in_common(held, article):
        return False
    return _names_another(article, urls) or _is_later(held.get("date_published"), article.date_published)


def have_nothing_in_common(held: Mapping[str, Any], article: Article) -> bool:
    """Whether a page shares neither words of the headline nor pieces of the text with a record."""
    if _share(*_parts(held.get("headline", ""), article.headline or "")):
        return False
    return not _has_in_common(held.get("article_body", ""), article.article_body)


def are_apart(held: Mapping[str, Any], article: Article) -> bool:
    """Whether a page shares no pieces of the text with a record, and less than half of the headline."""
    if are_alike(held.get("headline", ""), article.headline or ""):
        return False
    return not _has_in_common(held.get("article_body", ""), article.article_body)


def is_beginning(held: Mapping[str, Any], article: Article) -> bool:
    """Whether the text of a page is the beginning of a record's, and less than all of it."""
    whole, text = (
        normalise(one).rstrip(". ") for one in (held.get("article_body", ""), article.article_body)
    )
    return len(text) < len(whole) and whole.startswith(text)


def is_cut_down(held: Mapping[str, Any], article: Article) -> bool:
    """Whether a page shows half at most of the whole text that a record has: the beginning of it, or, where
    the page says that there is more for subscribers, whatever it shows. Of an article in several pages it is
    its pages that tell."""
    whole = not (held.get("access", {}).get("truncated") or is_in_pages(held))
    is_short = len(article.article_body) <= len(held.get("article_body", "")) / 2
    return whole and is_short and (article.access.truncated or is_beginning(held, article))


def is_told_by(held: Mapping[str, Any], article: Article) -> bool:
    """Whether a record has the headline of a page, with more or less around it, and half of its text or more.

    Series have their headlines in common but for a word, and much of their texts.
    """
    here, there = (normalise(text).lower() for text in (held.get("headline", ""), article.headline or ""))
    if not (here and there) or not (here in there or there in here):
        return False
    return _has_in_common(held.get("article_body", ""), article.article_body, _MOSTLY)


def share_of_text(held: Mapping[str, Any], article: Article) -> float:
    """How much of its text a page has in common with a record, from 0 to 1, whatever their headlines say; 0
    for a text so short that it may be another's by chance, and for pages that roll by design. The beginning
    that a wall leaves of a text is 1."""
    old, new = _pieces(held.get("article_body", "")), _pieces(article.article_body)
    if min(len(old), len(new)) < _LONG or ROLLING.intersection((article.type, held.get("type"))):
        return 0.0
    return 1.0 if is_beginning(held, article) else len(old & new) / max(len(old), len(new))


def are_alike(one: str, other: str, share: float = 0.5) -> bool:
    """Whether two headlines share half of the words that the shorter one has, or another `share`."""
    here, there = _parts(one, other)
    return bool(here and there) and len(here & there) >= share * min(len(here), len(there))


def _has_in_common(before: str, after: str, share: float = _SHARED) -> bool:
    return _share(_pieces(before), _pieces(after), share)


def _share(old: set[str], new: set[str], share: float = _SHARED) -> bool:
    """Whether two texts share parts; one that is empty tells nothing, so it counts as shared."""
    return not (old and new) or len(old & new) > share * min(len(old), len(new))


def _parts(one: str, other: str) -> tuple[set[str], set[str]]:
    """What two headlines are compared by: words or, where one of them has few long ones, pieces."""
    here, there = _long_words(one), _long_words(other)
    if min(len(here), len(there)) > _FEW:
        return here, there
    size = 4 if (one + other).isascii() else 3  # a letter tells less than a sign
    return _grams(one, size), _grams(other, size)


def _long_words(text: str) -> set[str]:
    """The words that are not in every headline; none where a syllable or a word is one letter."""
    words = normalise(text).lower().split()
    return set() if is_eastern(text) else {word for word in words if len(word) > _SHORT}


def _pieces(text: str) -> set[str]:
    return _grams(text[:_COMPARED], _PIECE)


def _grams(text: str, size: int) -> set[str]:
    text = normalise(text).lower()
    return {text[at : at + size] for at in range(max(len(text) - size + 1, 0))}


def _names_another(article: Article, urls: UrlFacts) -> bool:
    here = identify(article.url, urls, "x", trusted=True)
    there = identify(article.canonical_url, urls, "x", trusted=True) if article.canonical_url else None
    return bool(urls.article and here and there and here.key != there.key)


def _is_later(before: str | None, after: str | None) -> bool:
    was, now = order(before), order(after)
    return was is not None and now is not None and now - was >= _LATER


def next_id(article_id: str) -> str:
    """The id of the next story at an address: `outlet:123`, `outlet:123~2`, `outlet:123~3`."""
    first, mark, number = article_id.rpartition("~")
    return f"{first}~{int(number) + 1}" if mark and number.isdigit() else f"{article_id}~{_SECOND}"


def previous_id(article_id: str) -> str | None:
    """The id of the story before this one at an address; None where this one is the first."""
    first, mark, number = article_id.rpartition("~")
    if not (mark and number.isdigit()):
        return None
    return first if int(number) <= _SECOND else f"{first}~{int(number) - 1}"
