"""What settings say, checked before a crawl begins: Scrapy reads each where it is wanted, and fails there.

A fault is one line that says what is allowed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from math import inf
from typing import Any

from scrapy.settings import BaseSettings, default_settings
from scrapy.utils.misc import load_object
from scrapy.utils.python import global_object_name

from newscrawl import clean
from newscrawl import settings as defaults
from newscrawl.console.feeds import check_feeds
from newscrawl.options import OptionError
from newscrawl.replay.handlers import check_replay

_LEAST = {
    "ARTICLES_IN_FLIGHT": 1,
    "AUTOTHROTTLE_TARGET_CONCURRENCY": 0.1,
    "CONCURRENT_ITEMS": 1,
    "CONCURRENT_REQUESTS": 1,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "DOWNLOAD_TIMEOUT": 1,
    "REFUSED_LIMIT": 1,
    "SECTION_MAX_PAGES": 1,
    "UNREACHABLE_LIMIT": 1,
}
"""With less, a run would fetch nothing, wait for ever, slow down for no site, or end before it began, and say
that it was fine or refused. No other number of the project is below 0: what that would mean is said nowhere.
"""
_NAMES = ("NEWSCRAWL_CONTACT", "USER_AGENT")
"""What goes into the headers of each request."""
_CODES = ("HTTPERROR_ALLOWED_CODES", "RETRY_HTTP_CODES")
"""Lists of numbers."""
_LIBRARIES, _NO_CLASSES = ("scrapy.", "twisted."), frozenset(("REFERRER_POLICY",))
"""Where the classes are that settings name, and what may be given a word as well."""
_TABLES = ("ADDONS", "DOWNLOADER_MIDDLEWARES", "EXTENSIONS", "ITEM_PIPELINES")
"""Settings that say what a run is made of. One that is given takes the place of all that was there: a run
would store nothing, ask private addresses, or ask the site where it was to replay."""
_BY_NAME = ("DOWNLOAD_HANDLERS", "FEED_EXPORTERS", "FEED_STORAGES")
"""Those that name a part for each of something."""
_READ: Mapping[type, tuple[Callable[[BaseSettings, str], Any], str]] = {
    bool: (BaseSettings.getbool, "True or False"),
    int: (BaseSettings.getint, "a whole number"),
    float: (BaseSettings.getfloat, "a number"),
}


def check_log_format(settings: BaseSettings) -> None:
    """Raise OptionError where LOG_FORMAT is none."""
    try:
        logging.Formatter(layout := settings.get("LOG_FORMAT"))
    except ValueError as error:
        raise OptionError(f"LOG_FORMAT={layout}: {error}") from error


def check_settings(settings: BaseSettings, outlet: str | None = None) -> None:
    """Raise OptionError, ReplayError or RulesError for what cannot be used, by a run of `outlet`."""
    _check_reactor(settings)
    if outlet:
        _check_tables(settings)
    _check_parts(settings)
    check_feeds(settings, outlet)
    _check_numbers(settings)
    _check_codes(settings)
    _check_classes(settings)
    _check_names(settings)
    check_replay(settings)
    check_rules(settings, outlet)


def check_loader(settings: BaseSettings) -> None:
    """Raise OptionError for what names no outlets: Scrapy reads them before a command is asked anything."""
    loader = settings["SPIDER_LOADER_CLASS"]
    if loader != defaults.SPIDER_LOADER_CLASS:
        _load("SPIDER_LOADER_CLASS", loader)
        if not hasattr(load_object(loader), "from_settings"):
            usual = defaults.SPIDER_LOADER_CLASS
            raise OptionError(f"SPIDER_LOADER_CLASS: {loader} loads no outlets; usually it is {usual}")
    for module in settings.getlist("SPIDER_MODULES"):
        try:
            there = find_spec(module)
        except (ImportError, ValueError):
            there = None
        if there is None:
            usual = defaults.NEWSPIDER_MODULE
            raise OptionError(f"SPIDER_MODULES: no module {module!r}; usually it is {usual}")


def check_rules(settings: BaseSettings, outlet: str | None) -> None:
    """Raise RulesError for rules that cannot be used, those in the file of `outlet` among them, which nobody
    else reads before its first article.
    """
    clean.load_rules(settings.getlist("CLEAN_RULES_FILES")).cut_words(outlet)


def _check_reactor(settings: BaseSettings) -> None:
    """Raise OptionError for a reactor on which our part of the network does not run."""
    usual, chosen = default_settings.TWISTED_REACTOR, settings["TWISTED_REACTOR"]
    if chosen != usual or not settings.getbool("TWISTED_REACTOR_ENABLED", True):
        raise OptionError(f"TWISTED_REACTOR={chosen}: a run needs {usual}; leave it as it is, and enabled")


def _check_tables(settings: BaseSettings) -> None:
    """Raise OptionError for a table that lacks a part of newscrawl, and does not say that it is to be off."""
    for name in _TABLES:
        given = {one if isinstance(one, str) else global_object_name(one) for one in settings.getdict(name)}
        ours = [part for part in vars(defaults)[name] if part.startswith("newscrawl.")]
        lacks = [part for part in ours if not given & {part, global_object_name(load_object(part))}]
        if lacks:
            more = f" and {len(lacks) - 1} more of newscrawl's" if len(lacks) > 1 else ""
            raise OptionError(
                f"{name} lacks {lacks[0]}{more}: what is given takes the place of all that was there; name "
                "them beside your own, as newscrawl/settings.py does, or with None for one that is to be off"
            )


def _check_parts(settings: BaseSettings) -> None:
    """Raise OptionError for a part of somebody's own that cannot be imported."""
    for name in (*_TABLES, "SPIDER_MIDDLEWARES", *_BY_NAME):
        given, usual = settings.getdict(name), vars(defaults).get(name, {})
        parts = given.values() if name in _BY_NAME else [part for part, at in given.items() if at is not None]
        for part in parts:
            if isinstance(part, str) and part not in usual and part not in usual.values():
                _load(name, part)


def _load(name: str, part: str) -> None:
    try:
        load_object(part)
    except Exception as error:  # whatever somebody's file does when it is read
        raise OptionError(f"{name}: {part} cannot be had: {type(error).__name__}: {error}") from error


def _check_numbers(settings: BaseSettings) -> None:
    """Raise OptionError for a setting of Scrapy or the project that is a number and was given as something
    else, or as one of the project's that makes no sense.
    """
    ours = vars(defaults)
    for name, default in {**vars(default_settings), **ours}.items():
        kind = bool if name.endswith("_ENABLED") else type(default)  # Scrapy has a 1 for one of them
        if not name.isupper() or kind not in _READ or settings[name] is None:
            continue
        read, what = _READ[kind]
        least = _LEAST.get(name, 0)
        try:
            value = read(settings, name)
        except (TypeError, ValueError):
            raise OptionError(f"{name}={settings[name]}: not {what}") from None
        if name in ours and not least <= value < inf:
            raise OptionError(f"{name}={settings[name]}: not {what} of {least} or more")


def _check_codes(settings: BaseSettings) -> None:
    """Raise OptionError for a list of answers' statuses that holds something else."""
    for name in _CODES:
        if odd := next((code for code in settings.getlist(name) if not str(code).strip().isdecimal()), None):
            raise OptionError(f"{name}: {odd} is no HTTP status; they are given like 500,503")


def _check_classes(settings: BaseSettings) -> None:
    """Raise OptionError for a class of Scrapy's that was given as something that cannot be imported."""
    for name, usual in vars(default_settings).items():
        if not name.isupper() or name in _NO_CLASSES or not str(usual).startswith(_LIBRARIES):
            continue
        given = settings[name]
        try:
            if given != usual:
                load_object(given)
        except (ImportError, NameError, TypeError, ValueError):
            raise OptionError(f"{name}={given}: no class of that name; usually it is {usual}") from None


def _check_names(settings: BaseSettings) -> None:
    """Raise OptionError for a name that no header can hold: with it, each request would fail."""
    for name in _NAMES:
        if not str(settings.get(name) or "").isprintable():
            raise OptionError(f"{name}: not one line of text in UTF-8")
