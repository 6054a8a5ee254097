"""Mistakes in the facts of an outlet's file, told before the first request.

The file is read by Python, which takes a text for a list of texts and a misspelt name for a new one: such an
outlet would be crawled in vain, or end in a traceback when the fact is first wanted.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from newscrawl.discover.documents.dated import dated_sitemaps
from newscrawl.discover.identity import UrlFacts
from newscrawl.locate import NAME
from newscrawl.options import OptionError
from newscrawl.outlets.endless import is_endless
from newscrawl.outlets.facttypes import wrong_types
from newscrawl.spiders.base import NewsSpider

FACTS = (
    "name", "outlet_name", "domain", "country", "language", "time_zone", "urls", "sections", "pagination",
    "feeds", "news_sitemaps", "sitemaps", "dated_sitemaps", "layouts",
)  # fmt: skip
_NEAR = 0.8
"""How much of two names must be alike (`difflib`'s ratio): "section", "time_zones", "feed" are."""
_ANY = date(2001, 2, 3)
_FORMS = (
    ("name", NAME, "letters and digits"),
    ("outlet_name", re.compile(".+"), "as people call it"),
    ("domain", re.compile(r"[^\s/]+"), "the host alone, like 'example.org'"),
    ("country", re.compile("[A-Z]{2}"), "two capitals of ISO 3166, like 'IN'"),
    ("language", re.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"), "a code of BCP 47, like 'en' or 'pt-BR'"),
)
"""What texts look like that stand in each record, or name a folder."""


def check(outlet: type[NewsSpider]) -> None:
    """Raise OptionError for the first mistake in an outlet's facts."""
    for fault in faults(outlet):
        raise OptionError(f"{inspect.getfile(outlet)}: {fault}")


def faults(outlet: type[NewsSpider]) -> Iterator[str]:
    """What is wrong with an outlet's facts, a line each."""
    yield from _misspelt(outlet)
    if wrong := [*wrong_types(outlet), *_of_sources(outlet)]:
        yield from wrong
        return
    yield from _forms(outlet)
    yield from _patterns(outlet.urls)
    yield from _places(outlet)
    try:
        if outlet.time_zone:
            ZoneInfo(outlet.time_zone)
    except (KeyError, ValueError, OSError):
        yield (
            f"time_zone: no zone {outlet.time_zone!r}; write it like 'Asia/Kolkata'"
            if available_timezones()
            else "time_zone: this machine knows none; install them (pip install tzdata)"
        )


def _of_sources(outlet: type[NewsSpider]) -> Iterator[str]:
    for name in ("sections", "feeds"):
        yield from _addresses_by_name(name, getattr(outlet, name))
    for name in ("news_sitemaps", "sitemaps", "dated_sitemaps"):
        yield from _addresses(name, getattr(outlet, name))


def _misspelt(outlet: type[NewsSpider]) -> Iterator[str]:
    for name in {*FACTS} & {*inspect.get_annotations(outlet)} - {*vars(outlet)}:
        yield f"{name}: is given nothing; write = in the place of :"
    for name in vars(outlet):
        if name in FACTS or name.startswith("_") or hasattr(NewsSpider, name):
            continue
        if meant := get_close_matches(name, FACTS, n=1, cutoff=_NEAR):
            yield f"{name}: there is no such fact; did you mean {meant[0]}?"


def _forms(outlet: type[NewsSpider]) -> Iterator[str]:
    for name, form, wanted in _FORMS:
        value = getattr(outlet, name)
        if value is not None and not form.fullmatch(value):
            yield f"{name}: {value!r} cannot be used; write {wanted}" if value else f"{name}: missing"
    for host in outlet.urls.hosts:
        if "/" in host:
            yield f"urls, hosts: {host!r} cannot be used; write the host alone, like 'example.org'"


def _addresses_by_name(name: str, value: object) -> Iterator[str]:
    if not isinstance(value, Mapping):
        yield f'{name}: must be written {{"name": "https://…"}}'
        return
    for key, url in value.items():
        if not isinstance(key, str):
            yield f"{name}: the name {key!r} is no text"
        yield from _address(f"{name}, {key}", url)


def _addresses(name: str, value: object) -> Iterator[str]:
    if not isinstance(value, tuple | list):
        yield f'{name}: must be written ("https://…",), with the comma'
        return
    yield from (fault for url in value for fault in _address(name, url))


def _address(where: str, url: object) -> Iterator[str]:
    try:
        there = isinstance(url, str) and urlsplit(url).scheme in ("http", "https") and urlsplit(url).netloc
    except ValueError:
        there = False
    if not there:
        yield f"{where}: {url!r} is no web address"


def _patterns(urls: UrlFacts) -> Iterator[str]:
    """Regular expressions that are none, and a canonical address of groups that the pattern lacks."""
    named = [("article", urls.article or ""), ("ids", urls.ids or "")]
    named += [("reject", one) for one in urls.reject]
    named += [("rewrite", one) for one, _ in urls.rewrite]
    named += [("types", one) for one in urls.types]
    groups: dict[str, str] = {}
    for name, pattern in named:
        try:
            made = re.compile(pattern)
        except re.error as error:
            yield f"urls, {name}: {pattern!r} is no pattern: {error}"
            return
        groups |= dict.fromkeys(made.groupindex, "1")
        if is_endless(made):
            yield (
                f"urls, {name}: {pattern!r} never comes to an end on some addresses: what is repeated is "
                "repeated again, as in (a+)+; write a+"
            )
    if urls.article and urls.ids:
        yield "urls, ids: is for outlets whose articles have no one form; `article` says which form all have"
    yield from _format("urls, canonical", urls.canonical, lambda text: text.format(**groups))


def _places(outlet: type[NewsSpider]) -> Iterator[str]:
    """What stands in braces in addresses that are made."""
    pagination = outlet.pagination
    unfilled = [*_format("pagination", pagination, lambda text: text.format(url="", n=2))]
    yield from unfilled
    if pagination is not None and "{n" not in pagination and not unfilled:
        yield f"pagination: {pagination!r} has no place {{n}} for the number of the page"
    for pattern in outlet.dated_sitemaps:
        try:
            dated_sitemaps(pattern, _ANY, _ANY)
        except ValueError as error:
            yield f"dated_sitemaps: {error}"


def _format(where: str, text: str | None, fill: Callable[[str], object]) -> Iterator[str]:
    try:
        fill(text or "")
    except (KeyError, IndexError, ValueError) as error:
        yield f"{where}: {text!r} cannot be filled in: {type(error).__name__}: {error}"
