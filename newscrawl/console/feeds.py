"""Where else a run writes its articles (`-o`, `-O`, FEEDS), checked before it begins.

Scrapy drops all feeds, with no more than a line in the log, where one of them cannot be had, and finds half
of what may be wrong when the first article is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from scrapy.exceptions import NotConfigured
from scrapy.extensions.feedexport import apply_uri_params
from scrapy.settings import BaseSettings
from scrapy.utils.misc import build_from_crawler, load_object

from newscrawl.archive.folder import is_part
from newscrawl.console.files import OWN
from newscrawl.options import OptionError

_WHOLE = ("json", "xml")
"""Formats of which a file holds one document."""
_OF_BATCH = re.compile(r"%\(batch_(?:id|time)\)")
_OF_RUN = {"time": "", "batch_time": "", "batch_id": 1}
_OF_OUTLET = ("name", "outlet_name", "domain", "country", "language", "today")
"""What the name of a file may tell of a run and of its outlet."""


def check_feeds(settings: BaseSettings, outlet: str | None = None) -> None:
    """Raise OptionError for a feed in a format that nobody writes, one that cannot be added to what is there,
    which would be two documents in a file that nobody can read then, or one for which something is missing;
    in a crawl of an `outlet` for one whose name tells what no outlet has. Spiders of somebody's own may.
    """
    for address, feed in settings.getdict("FEEDS").items():
        where = f"FEEDS {address}"
        if not isinstance(feed, Mapping):
            raise OptionError(f'{where}: must be written {{"ADDRESS": {{"format": "jsonl"}}}}')
        _check_format(where, str(address), feed, settings)
        if isinstance(feed.get("fields"), str):
            raise OptionError(f'{where}: fields must be written ["url", "headline"]')
        _check_parts(where, {"uri_params": settings.get("FEED_URI_PARAMS"), **feed})
        batch = feed.get("batch_item_count") or settings.getint("FEED_EXPORT_BATCH_ITEM_COUNT")
        if batch and not _OF_BATCH.search(str(address)):
            raise OptionError(f"{where}: the name of each batch needs %(batch_id)d or %(batch_time)s")
        if outlet and not (feed.get("uri_params") or settings.get("FEED_URI_PARAMS")):
            _check_name(where, str(address))
        _check_storage(where, str(address), feed, settings)


def _check_format(where: str, address: str, feed: Mapping[str, Any], settings: BaseSettings) -> None:
    known = settings.getwithbase("FEED_EXPORTERS")
    form, path = feed.get("format"), Path(address.removeprefix("file://"))
    if is_part(path):
        raise OptionError(f"cannot write {path}: {OWN}")
    if form in _WHOLE and not feed.get("overwrite") and path.is_file() and path.stat().st_size:
        raise OptionError(f"{path}: {form} cannot be added to; -O writes it anew, and a .jsonl can")
    if form not in known:
        raise OptionError(f"{where}: no format {form!r}. Allowed: {', '.join(sorted(known))}")


def _check_parts(where: str, feed: Mapping[str, Any]) -> None:
    """Raise OptionError for a class or a function that cannot be had."""
    for name in ("item_filter", "uri_params", "item_classes", "postprocessing"):
        given = feed.get(name) or ()
        for part in given if isinstance(given, Iterable) and not isinstance(given, str) else (given,):
            try:
                load_object(part)
            except (ImportError, NameError, TypeError, ValueError) as error:
                raise OptionError(f"{where}: {name} {part}: nothing of that name") from error


def _check_name(where: str, address: str) -> None:
    """Raise OptionError for an address that Scrapy cannot make the name of a file of."""
    try:
        apply_uri_params(address, {**dict.fromkeys(_OF_OUTLET, ""), **_OF_RUN})
    except KeyError as error:
        allowed = ", ".join((*_OF_RUN, *_OF_OUTLET))
        raise OptionError(f"{where}: nothing is called %({error.args[0]})s. Allowed: {allowed}") from error
    except (TypeError, ValueError) as error:
        raise OptionError(f"{where}: not a name that Scrapy can fill in ({error})") from error


def _check_storage(where: str, address: str, feed: Mapping[str, Any], settings: BaseSettings) -> None:
    """Raise OptionError for a place that nobody writes to, or that wants a library which is not there."""
    scheme, known = urlsplit(address).scheme, settings.getwithbase("FEED_STORAGES")
    if scheme not in known:
        others = ", ".join(sorted(filter(None, known)))
        raise OptionError(f"{where}: nothing writes to {scheme}:. Allowed: a path, {others}")
    storage = known[scheme]
    if not str(storage).startswith("scrapy."):
        return
    crawler: Any = SimpleNamespace(settings=settings)
    try:
        build_from_crawler(load_object(storage), crawler, address, feed_options=dict(feed))
    except (NotConfigured, ValueError) as error:
        raise OptionError(f"{where}: {error}") from error
