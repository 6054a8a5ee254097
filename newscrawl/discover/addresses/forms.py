"""The form of an address: where the id is, how it is cut off from the slug, which ending; as a pattern, too.

`form_of` reduces an address to it, `pattern_of` makes of it the regular expression of all that have it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from newscrawl.discover.addresses.numbers import ID, code_of, is_year, number_of
from newscrawl.discover.addresses.urls import bare_host

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
_WORD = re.compile(r"[a-z\d]{4,16}", re.IGNORECASE)
"""What may be an id or the name of a section; where many of one length stand below folders, they are ids."""
_PARENT = re.compile(r"^(?P<mark>[a-z]{0,8}[-_]?)(?P<id>\d{4,})$", re.IGNORECASE)
_DATE = re.compile(r"/(?:19|20)\d\d/(\d{1,2}|[a-z]{3})/(?:(\d{1,2})/)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """How an address is built: the form of its last part, what cuts off the id, the ending, the date."""

    kind: str
    mark: str
    ending: str
    date: str


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


def pattern_of(form: Form, urls: list[str], folder: str, short: str, *, plain: bool = False) -> str:
    """The pattern of addresses that have a form, as these do: of those below a `folder`, or of all with "". A
    `short` one is that of shorter slugs, from the root on; with `plain` a code may be letters alone."""
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
    folders = "(?:[^/?#]+/)" + ("+?" if (plain or form.kind == "word") and not folder else "*?")
    path = f"{folder}{folders}{date}{_last(form, urls, plain=plain)}"
    return rf"^https?://(?:www\.)?(?:{host})/{f'(?:{short}|{path})' if short else path}{end}"


def _last(form: Form, urls: list[str], *, plain: bool) -> str:
    mark = re.escape(form.mark)
    number = number_of(_shortest(form, urls))
    return {
        "slug": r"[^/?#.]*[^\W\d_][^/?#.]*" if form.date else r"(?:[^/?#.-]+-){3,}[^/?#.-]+",
        "slug-hex": rf"[^/?#]+{mark}{ID}[0-9a-f]{{8,40}})",
        "uuid": rf"{ID}[0-9A-Fa-f]{{8}}(?:-[0-9A-Fa-f]{{4}}){{3}}-[0-9A-Fa-f]{{12}})",
        "code": code_of([_last_parts(urlsplit(url).path)[:2] for url in urls], plain=plain),
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
