"""An article address pattern, induced from an outlet's own links.

A site spells the addresses of its articles in one way, or a few: where the id is, how it is cut off from
the slug, which ending. Each address is reduced to such a form; the form that most articles share becomes a
regular expression, and it is kept only when the site's other links do not fit it.

A wrong id merges articles, and those that come later are never archived; without one the address is the
identity, which at worst keeps a story twice. So a number that may be no id (`numbers.py`)
stays in the pattern and is not called one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from newscrawl.discover.addresses.likeness import is_other_page, looks_like_article
from newscrawl.discover.addresses.numbers import (
    ID,
    code_of,
    is_year,
    number_of,
    tell_articles_apart,
    without_id,
)
from newscrawl.discover.addresses.queries import without_shared_queries
from newscrawl.discover.addresses.slugfolders import slugs_in_folders
from newscrawl.discover.addresses.urls import bare_host

ENOUGH = 4
"""Addresses of one form that make it a pattern; fewer may be chance."""

SHARE = 0.8
"""The share of the articles that must have the form: what a pattern misses is not archived."""

SHARE_OF_SLUGS = 0.95
"""The same of a form that is words alone: it tells no id, and `looks_like_article` knows it without."""

OTHERS = 0.1
"""The share of the other links that may fit the pattern, in terms of the articles that do."""

_ENDING = re.compile(r"((?:\.[a-z]{2,6}){1,2})$", re.IGNORECASE)
_FORMS = (
    ("uuid", re.compile(r"^(?P<mark>)(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$", re.IGNORECASE)),
    ("slug-number", re.compile(r"(?P<mark>[-_~.,][a-z]{0,8})(?P<id>\d{4,})$", re.IGNORECASE)),
    ("number-slug", re.compile(r"^(?P<id>\d{4,})(?P<mark>[-_.,])[^/]*[^\W\d_]")),
    ("word-number", re.compile(r"^(?P<mark>[a-z]{1,12})(?P<id>\d{5,})$", re.IGNORECASE)),
    ("number", re.compile(r"^(?P<mark>)(?P<id>\d{4,})$")),
    ("slug-hex", re.compile(r"(?P<mark>[-_])(?P<id>[0-9a-f]{8,40})$")),
    (
        "code",
        re.compile(r"^(?P<mark>)(?P<id>(?=[a-z]*\d[a-z\d]*[a-z]|\d*[a-z]+\d)[a-z\d]{8,24})$", re.IGNORECASE),
    ),
)
_WORD = re.compile(r"[a-z\d]{4,7}", re.IGNORECASE)
"""What may be an id or the name of a section; where many of one length stand below folders, they are ids."""
_MANY = 8
_PARENT = re.compile(r"^(?P<mark>[a-z]{0,8}[-_]?)(?P<id>\d{4,})$", re.IGNORECASE)
_DATE = re.compile(r"/(?:19|20)\d\d/(\d{1,2}|[a-z]{3})/(?:(\d{1,2})/)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """How an address is built: the form of its last part, what cuts off the id, the ending, the date."""

    kind: str
    mark: str
    ending: str
    date: str


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
    for folder in dict.fromkeys(["", _common_folder(own)]):
        pattern = _pattern(form, own, folder, short)
        if not all(re.search(pattern, url) for url in own):
            return None
        wrong = [url for url in beside if re.search(pattern, url) and not is_other_page(url)]
        if len(wrong) <= (0 if form.kind == "word" else OTHERS * len(own)):
            return pattern if tell_articles_apart(_ids(pattern, own)) else without_id(pattern)
    return None


def form_of(url: str) -> Form | None:
    """The form of an address, None for one without id, date and slug."""
    path = urlsplit(url).path
    parent, last, ending = _last_parts(path)
    date = _date_kind(path)
    for kind, pattern in _FORMS:
        match = pattern.search(last)
        if match and _has_slug(kind, last[: match.start()]) and not is_year(match["id"]):
            return Form(kind, match["mark"], ending, date)
    if (match := _PARENT.search(parent)) and last.count("-") >= 2 and not is_year(match["id"]):
        return Form("number/slug", match["mark"], ending, date)
    if date and last.isdigit():
        return Form("count", "", ending, date)
    if date or last.count("-") >= 3:
        return Form("slug", "", ending, date)
    return Form("word", str(len(last)), ending, date) if parent and _WORD.fullmatch(last) else None


def _ids(pattern: str, urls: list[str]) -> dict[str, str]:
    matches = ((url, re.search(pattern, url)) for url in urls)
    return {url: match["id"] for url, match in matches if match and match.groupdict().get("id")}


def _has_slug(kind: str, before: str) -> bool:
    return not kind.startswith("slug-") or any(map(str.isalpha, before))


def _last_parts(path: str) -> tuple[str, str, str]:
    """(last folder, last part without its ending, its ending) of a path."""
    folders, _, last = path.rstrip("/").rpartition("/")
    ending = found[1] if (found := _ENDING.search(last)) else ""
    return folders.rpartition("/")[2], last.removesuffix(ending), ending


def _date_kind(path: str) -> str:
    found = _DATE.search(path)
    if not found:
        return ""
    return ("number" if found[1].isdigit() else "name") + ("-day" if found[2] else "")


def _pattern(form: Form, urls: list[str], folder: str, short: str) -> str:
    """The pattern of a form; `short` is that of shorter slugs, from the root on."""
    hosts = sorted({bare_host(urlsplit(url).netloc) for url in urls})
    host = "|".join(map(re.escape, hosts))
    dates = {
        "": "",
        "number": r"(?:19|20)\d\d/\d{1,2}/",
        "number-day": r"(?:19|20)\d\d/\d{1,2}/\d{1,2}/",
        "name": r"(?:19|20)\d\d/[a-z]{3}/",
        "name-day": r"(?:19|20)\d\d/[a-z]{3}/\d{1,2}/",
    }
    end = (re.escape(form.ending) or "/?") + "$"
    date = dates[form.date] and dates[form.date] + r"(?:[^/?#]+/)*?"
    folders = "(?:[^/?#]+/)" + ("+?" if form.kind == "word" and not folder else "*?")
    path = f"{folder}{folders}{date}{_last(form, urls)}"
    return rf"^https?://(?:www\.)?(?:{host})/{f'(?:{short}|{path})' if short else path}{end}"


def _common_folder(urls: list[str]) -> str:
    """The first folder of the addresses where all have the same one, as a pattern."""
    folders = {urlsplit(url).path.split("/")[1] for url in urls if urlsplit(url).path.count("/") > 1}
    common = folders.pop() if len(folders) == 1 else ""
    return re.escape(common) + "/" if common and not common.isdigit() else ""


def _last(form: Form, urls: list[str]) -> str:
    mark = re.escape(form.mark)
    number = number_of(_shortest(form, urls))
    return {
        "slug": r"[^/?#.]*[^\W\d_][^/?#.]*" if form.date else r"(?:[^/?#.-]+-){3,}[^/?#.-]+",
        "slug-hex": rf"[^/?#]+{mark}{ID}[0-9a-f]{{8,40}})",
        "uuid": rf"{ID}[0-9A-Fa-f]{{8}}(?:-[0-9A-Fa-f]{{4}}){{3}}-[0-9A-Fa-f]{{12}})",
        "code": code_of([_last_parts(urlsplit(url).path)[:2] for url in urls]),
        "word": rf"[A-Za-z\d]{{{form.mark}}}",
        "slug-number": rf"[^/?#]*{mark}{number}",
        "number-slug": rf"{number}{mark}[^/?#]+?",
        "number/slug": rf"{mark}{number}/[^/?#]+?",
        "word-number": rf"{mark}{number}",
        "number": number,
        "count": r"\d+",  # a few digits may begin anew each month: no id
    }[form.kind]


def _shortest(form: Form, urls: list[str]) -> int:
    """The fewest digits of an id among the addresses."""
    pattern = dict(_FORMS).get(form.kind, _PARENT)
    lengths = []
    for url in urls:
        parent, last, _ = _last_parts(urlsplit(url).path)
        if match := pattern.search(parent if form.kind == "number/slug" else last):
            lengths.append(len(match["id"]))
    return min(lengths, default=5)
