"""What a person should look at first, said in sentences; where there is nothing, the report says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

from newscrawl.amounts import many
from newscrawl.archive.ledger.runs import REBUILT
from newscrawl.reporting.facts import FIELDS, LATELY, Facts, SourceLine
from newscrawl.reporting.markup import Html, text
from newscrawl.reporting.words import moment, status_name
from newscrawl.runs.status import ExitStatus

IDLE = timedelta(days=2)
AHEAD = timedelta(hours=1)
"""A clock that was set back by less than this is none that anybody has to set right."""
QUIET = timedelta(days=30)
RECENT = timedelta(days=14)
FALLEN = 0.3
"""A field that has fallen by this share is worth a look; less is a matter of what was in the news."""
ENOUGH = 30
"""Articles on both sides that it takes to say so."""


def notes(facts: Facts) -> Html:
    """A list of what to look at."""
    found = [*_runs(facts), *_days(facts), *_fields(facts), *_sources(facts)]
    if not found:
        return Html('<ul class="notes fine"><li><b>Nothing needs a look.</b></li></ul>')
    items = "".join(f"<li><b>{text(what)}</b> {text(why)}</li>" for what, why in found)
    return Html(f'<ul class="notes" aria-label="What to look at">{items}</ul>')


def _runs(facts: Facts) -> Iterator[tuple[str, str]]:
    if not facts.runs:
        yield "No run yet.", "The archive is empty."
        return
    last = facts.runs[0]
    if last.status not in (ExitStatus.OK, None):
        yield f"The last run ended with “{status_name(last)}”:", f"{last.reason}."
    if last.status is None and last.reason not in (None, REBUILT):
        yield "The last run did not end.", "What it had committed is safe; the next one goes on."
    advice = last.summary.get("advice")
    if advice:
        refused = last.status == ExitStatus.REFUSED
        what = "The site refused us." if refused else "The site was not reached."
        yield what, f"{advice[:1].upper()}{advice[1:]}."


def _days(facts: Facts) -> Iterator[tuple[str, str]]:
    gaps = [day for day in facts.short if day.verdict == "gap"]
    if gaps:
        newest = gaps[-1]
        count = "One day has" if len(gaps) == 1 else f"{len(gaps)} days have"
        yield (
            f"{count} a gap.",
            f"The latest is {newest.day}, with {many(newest.articles, 'article')}: {newest.why}.",
        )
    if not facts.runs:
        return
    idle = facts.made - datetime.fromisoformat(facts.runs[0].started)
    if idle > IDLE:
        yield "No run since", f"{moment(facts.runs[0].started)}."
    elif idle < -AHEAD:
        yield "The last run lies ahead:", f"the clock said {moment(facts.runs[0].started)} when it began."


def _fields(facts: Facts) -> Iterator[tuple[str, str]]:
    """Fields that have become rarer: a template that changed shows here first."""
    days = facts.by_day()
    if not days:
        return
    edge = max(days) - RECENT
    recent = sum(n for day, n in days.items() if day > edge)
    before = sum(n for day, n in days.items() if edge - 4 * RECENT < day <= edge)
    if min(recent, before) < ENOUGH:
        return
    for name in FIELDS:
        now, was = (
            sum(n for (day, field), n in facts.complete.items() if field == name and first < day <= last)
            / whole
            for first, last, whole in ((edge, max(days), recent), (edge - 4 * RECENT, edge, before))
        )
        if was - now > FALLEN:
            shares = f"{now:.0%} of the articles of the last {RECENT.days} days have it, {was:.0%} before"
            yield f"The field {name} has become rare:", f"{shares}. Perhaps the site has a new template."


def _sources(facts: Facts) -> Iterator[tuple[str, str]]:
    told = facts.runs[0].summary.get("sources", {}) if facts.runs else {}
    kinds = Counter({kind: len(told.get(kind, [])) for kind in ("faulty", "silent")})
    if kinds["faulty"]:
        yield _count(kinds["faulty"], "could not be read"), "; ".join(map(str, told["faulty"][:3])) + "."
    if kinds["silent"]:
        yield _count(kinds["silent"], "gave nothing, and always had:"), "; ".join(told["silent"][:3]) + "."
    if quiet := [source for source in facts.sources if _is_quiet(source)]:
        since = [f"{source.url} since {moment(source.last_gave or '')}" for source in quiet[:3]]
        yield (
            _count(len(quiet), "listed nothing for a month or longer, and had before:"),
            "; ".join(since) + ".",
        )
    if full := [source.url for source in facts.sources if _is_full(source)]:
        what = f"listed nothing but news in each of the last {LATELY} runs:"
        yield _count(len(full), what), f"{'; '.join(full[:3])}. Crawl more often: there may have been more."


def _is_full(source: SourceLine) -> bool:
    """Whether a source that is as short as feeds are may have listed more between two runs, which nothing
    else does.
    """
    is_short = source.kind in ("feed", "news-sitemap")
    return is_short and source.all_news == LATELY and 2 * source.alone > source.listed


def _is_quiet(source: SourceLine) -> bool:
    """Whether a source is asked still, and has listed nothing for long: that is told only once by a run."""
    if not (source.last_gave and source.last_asked):
        return False
    return datetime.fromisoformat(source.last_asked) - datetime.fromisoformat(source.last_gave) > QUIET


def _count(n: int, what: str) -> str:
    return f"{many(n, 'source')} {what}" + ("" if what.endswith(":") else ":")
