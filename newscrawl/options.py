"""What `-a` may say: parsed and checked before the first request.

Scrapy hands spider arguments over as strings and takes any name. An archive run by cron must not start with a
misspelt section or an impossible date, so every value is checked here, and a fault is one line that says what
is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from newscrawl.discover.addresses.urls import is_address
from newscrawl.known.mementos import original
from newscrawl.namelists import MARK, named_in

ALLOWED = {
    "sections": "names of sections, comma-separated, else all",
    "since": "the first day, YYYY-MM-DD, else what is new",
    "until": "the last day, YYYY-MM-DD, needs since",
    "limit": "how many articles to fetch at most",
    "url": "one or more article URLs, separated by blanks or commas (@FILE has one a line), or, of news, the "
    "outlet's home page",
}
_NUMBER = re.compile(r"0{,9}[1-9][0-9]{0,17}")
"""Of articles: above zero, and none that SQLite cannot hold."""
SCRAPYD_JOB = "_job"
"""Scrapyd gives this to every spider it starts; it says nothing about the crawl."""


class OptionError(ValueError):
    """A wrong `-a` argument; the message is the line a person reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The arguments of one run. Dates are days in the outlet's own zone, both ends included."""

    sections: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    limit: int | None = None
    urls: tuple[str, ...] = ()
    listed: bool = False
    """Whether the addresses are those of a list, which has whatever somebody came upon."""

    @property
    def period(self) -> tuple[str | None, str | None]:
        """The first and the last day asked for, as text."""
        return day_text(self.since), day_text(self.until)

    @property
    def past_only(self) -> bool:
        """Whether the run asks for a closed period, which only dated sitemaps can list."""
        return self.until is not None


def day_text(day: date | None) -> str | None:
    """A day as ISO 8601 has it, where there is one."""
    return day.isoformat() if day else None


def parse_options(arguments: Mapping[str, Any], sections: Collection[str]) -> Options:
    """Check the spider arguments of a run against the outlet's `sections`.

    Raises OptionError for the first fault.
    """
    for name in arguments:
        if name not in ALLOWED and name != SCRAPYD_JOB:
            known = "; ".join(f"{key} ({what})" for key, what in ALLOWED.items())
            raise OptionError(f"-a {name}: no such argument. Allowed: {known}")
    arguments = {name: as_text(name, value) for name, value in arguments.items() if value is not None}
    since, until = _day("since", arguments.get("since")), _day("until", arguments.get("until"))
    if since and until and since > until:
        raise OptionError(f"-a since={since} is after until={until}: put the earlier day into since")
    if until and not since:
        raise OptionError(f"-a until={until} needs a since: say where the period begins")
    if since and since > _last_day():
        raise OptionError(f"-a since={since} lies in the future")
    if since and "url" in arguments:
        raise OptionError(
            f"-a since={since} chooses from what the outlet's sources list, and -a url= names articles, "
            "whatever their day: leave one of them out"
        )
    return Options(
        sections=_sections(arguments.get("sections"), sections),
        since=since,
        until=until,
        limit=_limit(arguments.get("limit")),
        urls=_urls(arguments.get("url")),
        listed=arguments.get("url", "").startswith(MARK),
    )


def as_text(name: str, value: Any) -> str:
    """A value as it is typed; from Python (`process.crawl("example", limit=5)`) it may be of any type."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return (" " if name == "url" else ",").join(map(str, value))
    return value.date().isoformat() if isinstance(value, datetime) else str(value)


def _last_day() -> date:
    """The day that has begun anywhere; an outlet's may be ahead of that of whoever archives it."""
    return datetime.now(timezone(timedelta(hours=14))).date()


def _sections(value: str | None, known: Collection[str]) -> tuple[str, ...]:
    if value is None:
        return ()
    wanted = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    unknown = [name for name in wanted if name not in known]
    if unknown or not wanted:
        what = ", ".join(unknown) or "nothing"
        allowed = ", ".join(sorted(known)) or "none (this outlet is crawled without sections)"
        raise OptionError(f"-a sections={value}: {what} is no section. Allowed: {allowed}")
    return wanted


def _day(name: str, value: str | None) -> date | None:
    if value is None:
        return None
    fault = OptionError(f"-a {name}={value}: not a day. Write it as YYYY-MM-DD, like 2019-03-01")
    if len(value) != len("YYYY-MM-DD"):
        raise fault
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise fault from None


def _limit(value: str | None) -> int | None:
    if value is None:
        return None
    if not _NUMBER.fullmatch(value):
        raise OptionError(f"-a limit={value}: not a number of articles. Write a whole number of 1 or more")
    return int(value)


def _urls(value: str | None) -> tuple[str, ...]:
    if value is None:
        return ()
    urls = _listed(value) if value.startswith(MARK) else split_urls(value)
    for url in urls:
        if not is_address(url):
            raise OptionError(f"-a url={url}: not a web address. It begins with http:// or https://")
        refuse_copy(url)
    if not urls:
        what = f"-a url={value}: the list" if value.startswith(MARK) else "-a url="
        raise OptionError(f"{what} is empty: give one or more article URLs")
    return urls


def _listed(value: str) -> tuple[str, ...]:
    try:
        return tuple(dict.fromkeys(named_in(value)))
    except OSError as error:
        raise OptionError(f"-a url={value}: the list cannot be read ({error.strerror})") from error


def refuse_copy(url: str) -> None:
    """Raise OptionError for the address of a copy in a web archive."""
    if (page := original(url)) != url:
        raise OptionError(
            f"-a url={url}: a copy in a web archive, which is not crawled; `scrapy extract` reads it. "
            f"The page itself is at {page}"
        )


def split_urls(value: str) -> tuple[str, ...]:
    """The addresses in an argument, each once: between blanks, or commas before the next one."""
    return tuple(dict.fromkeys(re.sub(r",(?=\s*https?:)", " ", value).split()))
