"""The record's dates: what a layout names, else the generic reading; and what is to be doubted of them."""

from __future__ import annotations

import datetime as dt
import re

from newscrawl.extract.dates.moments.when import When, parse
from newscrawl.extract.dates.published import Dates, read_dates
from newscrawl.extract.dates.stated.indata import Stated
from newscrawl.extract.fields import LayoutFacts, Story, note
from newscrawl.extract.markup.text import tidy
from newscrawl.items import Article

_YEAR = re.compile(r"\d\d{3}")
_SURELY_PAST = dt.timedelta(days=3)
"""So long ago a day is past on the clocks of all the world."""


def fill_dates(article: Article, story: Story, time_zone: str | None, now: dt.datetime) -> None:
    """Dates of publication and change. `time_zone` and `now` are those of `extract`."""
    page, nodes, headline, facts, _ = story
    dates = read_dates(page, nodes, headline.element, language=article.in_language or "", time_zone=time_zone)
    _named_dates(dates, facts, article.in_language or "", time_zone)
    if dates.published and _is_version(dates.published, now):
        dates.published = None
    if dates.modified and _is_version(dates.modified, now):
        dates.modified = None
    if dates.published:
        dates.flags += _fill_published(article, dates.published, now)
    else:
        dates.flags.append("no_date")
    if dates.modified:
        article.date_modified = dates.modified.when.text()
        note(article, "date_modified", dates.modified.source)
    article.quality += dates.flags


def _fill_published(article: Article, published: Stated, now: dt.datetime) -> list[str]:
    """Give an article its date; returns what is to be doubted of it."""
    when, flags = published.when, list[str]()
    article.date_published, article.date_precision = when.text(), when.precision
    article.date_raw = tidy(when.raw)[:120] or None
    note(article, "date_published", published.source)
    if when.time is not None and when.offset is None:
        flags.append("no_time_zone")
    if _is_future(when, now):
        flags.append("future_date")
    return flags


def _named_dates(dates: Dates, facts: LayoutFacts, language: str, time_zone: str | None) -> None:
    """The dates a layout names take the place of the generic ones."""
    for name in ("published", "modified"):
        text, source = facts.value(f"date_{name}")
        when = parse(text, language) if text else None
        if when:
            setattr(dates, name, Stated(_in_local(when, time_zone), source, 0))
            if name == "published":
                dates.flags.clear()


def _in_local(when: When, time_zone: str | None) -> When:
    """An epoch names an instant only: it is told on the outlet's clock."""
    instant = when.instant
    if instant is None or not time_zone or not when.raw.isdigit():
        return when.in_zone(time_zone)
    clock = When(instant.date(), instant.time(), None, when.precision, when.raw).in_zone(time_zone)
    local = instant + dt.timedelta(minutes=clock.offset or 0)
    return When(local.date(), local.time(), clock.offset or 0, when.precision, when.raw)


def _is_version(stated: Stated, now: dt.datetime) -> bool:
    """Whether what the page tells is a number with points ("Shop system 9.3.51") and no day, or one with the
    year in front ("14-12-30"): its year has two figures, and is to come."""
    return _YEAR.search(stated.when.raw) is None and _is_future(stated.when, now)


def _is_future(when: When, now: dt.datetime) -> bool:
    if when.day <= now.date() - _SURELY_PAST:
        return False
    instant = when.instant
    return (
        instant > now + dt.timedelta(hours=1) if instant else when.day > (now + dt.timedelta(days=1)).date()
    )
