"""Facts of an outlet's file that are of another kind than is wanted: a number for a text, one for several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from newscrawl.discover.identity import UrlFacts
from newscrawl.extract.layout import Layout, check_selector
from newscrawl.spiders.base import NewsSpider

_TEXTS = ("name", "outlet_name", "domain")
_OPTIONAL = ("country", "language", "time_zone", "pagination")
_TEXTS_OF_URLS = ("article", "ids", "canonical", "id_date")
_NO_SELECTORS = ("name", "cut_suffix")
"""The texts of a layout that are none."""


def wrong_types(outlet: type[NewsSpider]) -> Iterator[str]:
    """A line for each fact of a wrong kind; what else is wrong with facts is for those without any."""
    yield from _no_texts(outlet, "", _TEXTS, optional=False)
    yield from _no_texts(outlet, "", _OPTIONAL)
    if not isinstance(outlet.custom_settings, Mapping | None):
        yield 'custom_settings: must be written {"NAME": value}'
    urls = getattr(outlet, "urls", None)
    if not isinstance(urls, UrlFacts):
        yield f'urls: {"missing" if urls is None else "of a wrong kind"}; the least is UrlFacts(hosts=("…",))'
    else:
        yield from _of_urls(urls)
    layouts: Any = outlet.layouts
    if not isinstance(layouts, tuple | list) or not all(isinstance(one, Layout) for one in layouts):
        yield "layouts: must be written (Layout(…),), with the comma"
    else:
        for one in layouts:
            yield from (f"layouts, {one.name}, {fault}" for fault in _of_layout(one))


def _no_texts(holder: object, where: str, names: tuple[str, ...], *, optional: bool = True) -> Iterator[str]:
    for name in names:
        value = getattr(holder, name)
        if not (isinstance(value, str) or (optional and value is None)):
            yield f"{where}{name}: {value!r} is no text"


def _of_urls(urls: UrlFacts) -> Iterator[str]:
    yield from _no_texts(urls, "urls, ", _TEXTS_OF_URLS)
    if not isinstance(urls.types, Mapping):
        yield 'urls, types: must be written {"pattern": "type"}'
    if wrong := [one for one in urls.keep_query if not isinstance(one, str)]:
        yield f"urls, keep_query: {wrong[0]!r} is no text"


def _of_layout(layout: Layout) -> Iterator[str]:
    """What is wrong with a template, each line with the name of its field before."""
    if not (layout.cut_words is None or isinstance(layout.cut_words, int)):
        yield f"cut_words: {layout.cut_words!r} is no number"
    if not isinstance(layout.script_data, Mapping):
        yield 'script_data: must be written {"field": "script:path"}'
    texts = tuple(one.name for one in fields(layout) if one.name not in ("cut_words", "script_data"))
    yield from (wrong := [*_no_texts(layout, "", texts)])
    for name in () if wrong else texts:
        if (css := getattr(layout, name)) and name not in _NO_SELECTORS:
            try:
                check_selector(css)
            except ValueError as error:
                yield f"{name}: {str(error).removeprefix('layout: ')}"
