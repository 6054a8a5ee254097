"""What settings say, checked before a crawl begins: Scrapy reads each where it is wanted, and fails there.

A fault is one line that says what is allowed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from scrapy.settings import BaseSettings

from newscrawl import clean
from newscrawl import settings as defaults
from newscrawl.options import OptionError
from newscrawl.replay.handlers import check_replay

_LEAST = {"ARTICLES_IN_FLIGHT": 1, "REFUSED_LIMIT": 1, "UNREACHABLE_LIMIT": 1, "SECTION_MAX_PAGES": 1}
"""With less, a run would fetch nothing, or end before it began, and say that it was fine or refused."""
_READ: Mapping[type, tuple[Callable[[BaseSettings, str], Any], str]] = {
    bool: (BaseSettings.getbool, "True or False"),
    int: (BaseSettings.getint, "a whole number"),
    float: (BaseSettings.getfloat, "a number"),
}


def check_settings(settings: BaseSettings) -> None:
    """Raise OptionError, ReplayError or RulesError for what cannot be used."""
    _check_feeds(settings)
    _check_numbers(settings)
    check_replay(settings)
    clean.load_rules(settings.getlist("CLEAN_RULES_FILES"))


def _check_feeds(settings: BaseSettings) -> None:
    """Raise OptionError for a feed in a format that nobody writes; Scrapy would drop the feed without a
    word.
    """
    known = settings.getwithbase("FEED_EXPORTERS")
    for address, feed in settings.getdict("FEEDS").items():
        if feed.get("format") not in known:
            formats = ", ".join(sorted(known))
            raise OptionError(f"FEEDS {address}: no format {feed.get('format')!r}. Allowed: {formats}")


def _check_numbers(settings: BaseSettings) -> None:
    """Raise OptionError for a setting of the project that is a number and was given as something else."""
    for name, default in vars(defaults).items():
        kind = type(default)
        if not name.isupper() or kind not in _READ:
            continue
        read, what = _READ[kind]
        least = _LEAST.get(name)
        try:
            value = read(settings, name)
        except (TypeError, ValueError):
            raise OptionError(f"{name}={settings[name]}: not {what}") from None
        if least is not None and value < least:
            raise OptionError(f"{name}={settings[name]}: not {what} of {least} or more")
