"""What was known of an article before its page was fetched: the title in a source, and the address.

Where these say enough, they tell the article's own page from one that answers in its place.
"""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from newscrawl.answers.stories import are_alike
from newscrawl.archive import Pending
from newscrawl.extract.dates.moments.tokens import TOKEN
from newscrawl.extract.headline.spelled import ENDING, spelled
from newscrawl.items import Article
from newscrawl.known.names.easternnames import is_eastern

_LONG = 4
_ENOUGH = 3
"""Words of four letters or more from which a title or an address tells which story it is of."""
_OF_COPIES = 0.8
"""The share of words that the titles or addresses of two copies of a story have in common."""
_UNSPACED = 8
"""Letters of a title without blanks (Thai), or of one in Chinese, Japanese or Korean, from which it does."""


def has_nothing_told(row: Pending, article: Article) -> bool:
    """Whether a page's headline has nothing of what its source and its address say."""
    headline = article.headline or ""
    told = [*told_of(row), *filter(is_telling, [_slug(article.url)])]
    if told and _is_latin(told[-1]) and not _is_latin(headline):
        told = [text for text in told if not _is_latin(text)]  # an address in other letters
    return bool(told) and not any(_says(text, headline) for text in told)


def _says(told: str, headline: str) -> bool:
    """Whether a headline is alike to what was told of it, be that in the letters that addresses have."""
    here, there = ({word for word in spelled(text) if len(word) >= _LONG} for text in (told, headline))
    return are_alike(told, headline) or (
        bool(here and there) and 2 * len(here & there) >= min(len(here), len(there))
    )


def is_same_story(one: Pending, other: Pending) -> bool:
    """Whether two addresses were listed as one story: its copies for print, for phones, in two sections."""
    return any(are_alike(here, there, _OF_COPIES) for here in told_of(one) for there in told_of(other))


def told_of(row: Pending) -> list[str]:
    """The title that a source gave and the words of the address, where they tell which story it is."""
    return [text for text in (row.via.get("title") or "", _slug(row.url)) if is_telling(text)]


def _slug(url: str) -> str:
    """The words of an address: those of the part of its path that has most."""
    parts = unquote(ENDING.sub("", urlsplit(url).path)).split("/")
    longest: list[str] = max(map(_long_words, parts), key=len)
    return " ".join(longest)


def is_telling(text: str) -> bool:
    """Whether a title has enough words, or letters where no blanks are, to tell which story it is of."""
    unspaced = not text.isascii() and (" " not in text or is_eastern(text)) and len(text) >= _UNSPACED
    return unspaced or len(_long_words(text)) >= _ENOUGH


def _long_words(text: str) -> list[str]:
    return [word for word in TOKEN.findall(text) if len(word) >= _LONG and not word.isdecimal()]


def _is_latin(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return 2 * sum(char < "\u0250" for char in letters) >= len(letters)
