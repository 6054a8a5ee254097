"""The parts of the report that the records tell: what was published, when, and how whole it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from newscrawl.amounts import many
from newscrawl.reporting.columns import Plot, draw
from newscrawl.reporting.facts import Facts, Verdict
from newscrawl.reporting.gather import BEFORE, LAG_ORDER
from newscrawl.reporting.holidays import weekend
from newscrawl.reporting.markup import Html, bars, block, details, in_part, join, link, table
from newscrawl.reporting.periods import Scale, in_periods, scale
from newscrawl.reporting.shares import cleaning, fields

RECENT = 91
"""Days of the plots that show single days: a quarter of a year."""
SERIES = 7
HALF = 40
"""Columns that a plot has room for in half the width."""
NAMES = 12
"""How many agencies, flags and changed days a table names."""

DAYS: Mapping[Verdict, str] = {"gap": "gap", "holiday": "holiday", "quiet": "quiet day"}
LEVELS = {
    "free": "free",
    "metered": "metered: free up to a number of articles",
    "partial": "partly behind a wall",
    "locked": "behind a wall",
    "unknown": "the page does not say",
}


def panels(facts: Facts) -> Iterator[Html]:
    """The parts, in the order of the page."""
    days = facts.by_day()
    if days:
        yield _recent(facts, max(days))
        if (max(days) - min(days)).days >= RECENT:
            yield _all_time(facts, min(days), max(days))
        yield _seen(facts, days)
        yield _lag(facts)
        yield _short(facts)
        yield fields(facts, days)
        yield cleaning(facts, days)
    yield _changes(facts)
    yield _access(facts)
    about = "Who wrote it, where it was not the outlet."
    yield _names("Agencies", about, "Agency", facts.agencies, facts.articles)
    about = "What a person should look at, from the records’ field “quality”."
    yield _names("Flags", about, "Flag", facts.quality, facts.articles)


def _recent(facts: Facts, last: date) -> Html:
    first = _first_shown(facts.by_day(), last)
    axis = scale(first, last, RECENT)
    marked = {day.day: (day.verdict, day.why) for day in facts.short if day.day >= first}
    plot = Plot(
        title="Articles by day of publication and section",
        unit="articles a day",
        scale=axis,
        series=_by_section(facts, axis),
        marked=marked,
        shaded=weekend(facts.country),
    )
    about = "By the day they were published. Weekends are shaded; short days are marked at the foot."
    return block("Articles a day, by section", about, draw(plot), css="wide")


def _first_shown(days: Iterable[date], last: date) -> date:
    """The first day of a plot of single days: the first that has anything, but two weeks at least."""
    edge = last - timedelta(days=RECENT - 1)
    return min(*(day for day in days if day >= edge), last - timedelta(days=13))


def _all_time(facts: Facts, first: date, last: date) -> Html:
    axis = scale(first, last, RECENT)
    plot = Plot(
        title=f"Articles by {axis.unit} of publication and section",
        unit=f"articles a {axis.unit}",
        scale=axis,
        series=_by_section(facts, axis),
    )
    about = f"Everything in the archive, by {axis.unit}."
    return block(f"Articles a {axis.unit}, over all time", about, draw(plot), css="wide")


def _by_section(facts: Facts, axis: Scale) -> Sequence[tuple[str, Mapping[date, int]]]:
    """The largest sections of the periods shown, and the rest together."""
    known = set(axis.starts)
    by_section: dict[str, Counter[date]] = {}
    for (day, section), n in facts.published.items():
        start = axis.start_of(day)
        if start in known:
            by_section.setdefault(section, Counter())[start] += n
    ordered = sorted(by_section, key=lambda name: (-by_section[name].total(), name))
    series = [(name, by_section[name]) for name in ordered[:SERIES]]
    rest = sum((by_section[name] for name in ordered[SERIES:]), Counter[date]())
    if rest:
        series.append((many(len(ordered) - SERIES, "other section"), rest))
    return series


def _seen(facts: Facts, days: Counter[date]) -> Html:
    last = max([*days, *facts.archived])
    first = _first_shown({**days, **facts.archived}, last)
    plot = Plot(
        title="Articles published and articles first archived, by day",
        unit="articles a day",
        scale=scale(first, last, RECENT),
        series=(("published", days), ("first archived (UTC day)", facts.archived)),
        lines=True,
        shaded=weekend(facts.country),
    )
    about = (
        "Lines that run together: articles arrive on the day they appear. A peak of the second: a back-fill."
    )
    return block("Published and first archived", about, draw(plot), css="wide")


def _lag(facts: Facts) -> Html:
    whole = facts.lag.total() - facts.lag[BEFORE]
    counted = [(label, facts.lag[label]) for label in LAG_ORDER if facts.lag[label] and label != BEFORE]
    about = (
        f"From publication to the archive, of the {whole:,} articles published since the first run. "
        f"{facts.lag[BEFORE]:,} are older than that."
    )
    inner = bars("Time from publication to the archive", ("Archived", "Articles"), counted, whole)
    return block("How soon", about, inner)


def _short(facts: Facts) -> Html:
    title = "Days that are short"
    if not facts.short:
        return block(title, "None, or too few articles a day to judge.", "")
    kinds = Counter(day.verdict for day in facts.short)
    told = ", ".join(f"{n:,} {DAYS[kind] if n == 1 else DAYS[kind] + 's'}" for kind, n in kinds.most_common())
    rows = [
        (f"{day.day} {day.day:%a}", day.articles, round(day.usual), day.verdict, day.why)
        for day in reversed(facts.short)
    ]
    about = (
        f"Days with less than half of what is usual on their weekday: {told}. Of a gap the ledger "
        "knows what is missing. On a quiet day all that was listed is here; the setting HOLIDAYS names more "
        "days off."
    )
    heads = ("Day", "Articles", "Usual", "Verdict", "Why")
    return block(title, about, in_part(rows, NAMES, "earlier day", partial(table, title, heads)))


def _changes(facts: Facts) -> Html:
    totals: Counter[str] = Counter()
    for (_, change), n in facts.changes.items():
        totals[change] += n
    about = "Every revision by what it was. “Re-read” ones come from the same page, read by newer code."
    parts = [bars("Revisions by kind", ("Change", "Revisions"), totals.most_common(), facts.revisions)]
    kinds = [change for change, _ in totals.most_common() if change != "new"]
    if kinds:
        parts.append(_changes_over_time(facts, kinds))
    if facts.latest:
        rows = [(link(c.url, c.headline), c.change, c.when[:10], c.correction or "") for c in facts.latest]
        heads = ("Article", "Change", "Taken", "What the outlet says")
        named = "The latest changed articles"
        parts.append(details(named, table(named, heads, rows)))
    return block("Revisions and corrections", about, join(parts))


def _changes_over_time(facts: Facts, kinds: Sequence[str]) -> Html:
    days = [day for day, _ in facts.changes]
    axis = scale(min(days), max(days), HALF)
    series = [
        (kind, in_periods(axis, {day: n for (day, k), n in facts.changes.items() if k == kind}))
        for kind in kinds
    ]
    plot = Plot(
        title="Later revisions by when they were taken",
        unit=f"revisions a {axis.unit}",
        scale=axis,
        series=series,
    )
    return Html(f"<h4>Later revisions, by {axis.unit} (UTC)</h4>\n{draw(plot)}")


def _access(facts: Facts) -> Html:
    counted = [(LEVELS.get(level, level), n) for level, n in facts.access.most_common()]
    about = f"What pages say and show of who may read them. In {facts.truncated:,} the text is cut off."
    return block("Access", about, bars("Access levels", ("Access", "Articles"), counted, facts.articles))


def _names(title: str, about: str, head: str, counted: Counter[str], whole: int) -> Html:
    common = counted.most_common()
    shown = in_part(common, NAMES, "other", lambda rows: bars(title, (head, "Articles"), rows, whole))
    return block(title, about, shown)
