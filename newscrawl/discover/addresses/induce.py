"""An article address pattern, induced from an outlet's own links.

A site spells the addresses of its articles in one way, or a few. Each address is reduced to such a form
(`forms.py`); the form that most articles share becomes a regular expression, and it is kept only when the
site's other links do not fit it.

A wrong id merges articles, and those that come later are never archived; without one the address is the
identity, which at worst keeps a story twice. So a number that may be no id (`numbers.py`) stays in the
pattern and is not called one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import product
from urllib.parse import urlsplit

from newscrawl.discover.addresses.forms import form_of, pattern_of
from newscrawl.discover.addresses.likeness import is_other_page, looks_like_article
from newscrawl.discover.addresses.numbers import ID, tell_articles_apart, without_id
from newscrawl.discover.addresses.queries import without_shared_queries

ENOUGH = 4
"""Addresses of one form that make it a pattern; fewer may be chance."""

SHARE = 0.8
"""The share of the articles that must have the form: what a pattern misses is not archived."""

SHARE_OF_SLUGS = 0.95
"""The same of a form that is words alone: it tells no id, and `looks_like_article` knows it without."""

OTHERS = 0.1
"""The share of the other links that may fit the pattern, in terms of the articles that do."""

_MANY = 8
"""Addresses that make a pattern of one word of so many letters: ids look so, and names of sections."""
_NO_IDS = ("slug", "word", "count")
"""Kinds of forms that have no id."""
_PART = 0.25
"""The share of the articles whose ids count where others have another form."""
_OF_FOLDER = 4
"""Articles of a folder from which it is one of articles."""
_BESIDE = 0.1
"""Other links into it for each of them, at the most."""
_FOLDERS, _LONGEST = 4, 60
"""Folders that a pattern names, and characters of them all; it is a line that people read."""
_COUNTED = r"(?![^/?#.-]+-\d+(?:[/.]|$))"
"""What the further pages of a list are called: a word and a number."""
_SLUG = r"(?:[^/?#.-]+-)+[^/?#.-]+"


def induce_pattern(articles: Sequence[str], others: Sequence[str] = ()) -> str | None:
    """A pattern for `UrlFacts.article` that the articles of one site share and its other links do not.

    The group `id` holds the publisher's id where addresses have one for certain. None when no form is common
    enough. Where the others have a form as well (columns without a number), the pattern is of both.
    """
    told = without_shared_queries(articles)
    beside = {*others}.difference(told, articles)
    pattern = _of_most(told, beside, only=True)
    rest = {url for url in told if looks_like_article(url).article and not re.search(pattern or "", url)}
    second = _of_most(rest, beside)
    return f"{pattern}|{without_id(second)}" if second else pattern


def induce_ids(articles: Sequence[str], others: Sequence[str] = ()) -> str | None:
    """A pattern for `UrlFacts.ids`, of a site whose articles have several forms: of the most common one that
    has the publisher's id. None where none has for certain, or few articles have that form.
    """
    told = {*without_shared_queries(articles)}
    forms = Counter(form for url in told if (form := form_of(url)) is not None and form.kind not in _NO_IDS)
    form, count = forms.most_common(1)[0] if forms else (None, 0)
    if count < max(_MANY, _PART * len(told)):
        return None
    own = {url for url in told if form_of(url) == form}
    pattern = _of_most(own, {*others} - told)
    is_sure = pattern and ID in pattern and not any(re.search(pattern, url) for url in told - own)
    return pattern if is_sure else None


def _of_most(told: Collection[str], beside: Collection[str], *, only: bool = False) -> str | None:
    """The pattern of the form that most of some addresses have.

    Of the `only` one it must say more than `looks_like_article` does: four words in any folder are a headline
    to that as well, which does without them where a feed lists an address.
    """
    forms = Counter(form for url in told if (form := form_of(url)) is not None)
    if not forms:
        return None
    form, count = forms.most_common(1)[0]
    share = SHARE if form.date or form.kind not in ("slug", "word") else SHARE_OF_SLUGS
    fewest = _MANY if form.kind == "word" else ENOUGH
    if count < fewest or count < share * len(told):
        return None
    own = [url for url in told if form_of(url) == form]
    of_words = form.kind == "slug" and not form.date
    short = slugs_in_folders(own, beside) if of_words else ""
    if only and of_words and not short:
        return None
    plain = [True] if form.kind == "code" and len(own) >= _MANY else []
    for folder, letters in product(dict.fromkeys(["", _common_folder(own)]), [*plain, False]):
        pattern = pattern_of(form, own, folder, short, plain=letters)
        if not all(re.search(pattern, url) for url in own):
            if letters:
                continue
            return None
        wrong = [url for url in beside if re.search(pattern, url) and not is_other_page(url)]
        if len(wrong) <= (0 if letters or form.kind == "word" else OTHERS * len(own)):
            return pattern if tell_articles_apart(_ids(pattern, own)) else without_id(pattern)
    return None


def _ids(pattern: str, urls: list[str]) -> dict[str, str]:
    matches = ((url, re.search(pattern, url)) for url in urls)
    return {url: match["id"] for url, match in matches if match and match.groupdict().get("id")}


def _common_folder(urls: list[str]) -> str:
    """The first folder of the addresses where all have the same one, as a pattern."""
    folders = {urlsplit(url).path.split("/")[1] for url in urls if urlsplit(url).path.count("/") > 1}
    common = folders.pop() if len(folders) == 1 else ""
    return re.escape(common) + "/" if common and not common.isdigit() else ""


def slugs_in_folders(articles: Iterable[str], others: Iterable[str]) -> str:
    """The pattern, from the root on, of shorter slugs in the folders of these articles; empty where no folder
    has articles alone, or nearly so.

    "Mill reopens" is as good a headline as any, and "Our history" as good a page: the words do not tell. But
    where several articles stand in a folder and hardly another link leads into it, what else is there is one.
    """
    beside = Counter(map(_folder_of, others))
    found = Counter(map(_folder_of, sorted(articles))).most_common(_FOLDERS)
    folders = [
        folder
        for folder, count in found
        if folder and count >= _OF_FOLDER and beside[folder] <= _BESIDE * count
    ]
    while sum(map(len, folders)) > _LONGEST:
        folders.pop()
    return f"(?:{'|'.join(map(re.escape, sorted(folders)))})/{_COUNTED}{_SLUG}" if folders else ""


def _folder_of(url: str) -> str:
    """Where a page stands; not where it is called as a folder's own list mostly is, by one word, nor in a
    folder of one year or issue, which the next articles do not stand in.
    """
    folder, _, last = urlsplit(url).path.strip("/").rpartition("/")
    return folder if "-" in last and not any(map(str.isdecimal, folder.split("/"))) else ""
