"""The parts of the report that are tables of shares: which fields articles have, which rules took something.

A row is a field or a rule, a column a stretch of time, so that a new template or a rule that begins to eat
articles is seen as a step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from newscrawl.amounts import many
from newscrawl.reporting.facts import FIELDS, Facts
from newscrawl.reporting.markup import Cell, Html, block, percent, shade, table
from newscrawl.reporting.periods import Scale, in_periods, scale

PERIODS = 15
RULES = 20


def fields(facts: Facts, days: Counter[date]) -> Html:
    """How many of the articles of each stretch of time have which field."""
    axis = scale(min(days), max(days), PERIODS)
    whole = in_periods(axis, days)
    rows: list[tuple[Cell, ...]] = []
    for name in FIELDS:
        have = Counter({day: n for (day, field), n in facts.complete.items() if field == name})
        rows.append((name, *_shares(axis, have, whole)))
    rows.append(("articles", *(whole[start] for start in axis.starts)))
    heads = ("Field", *map(axis.short_label, axis.starts))
    about = (
        f"The share of the articles of each {axis.unit} that have the field. A sudden step is a new template."
    )
    return block(
        "How whole the records are",
        about,
        table("Completeness of fields", heads, rows, css="heat"),
        css="wide",
    )


def cleaning(facts: Facts, days: Counter[date]) -> Html:
    """In how many of the articles of each stretch of time which rule took something."""
    axis = scale(min(days), max(days), PERIODS)
    whole = in_periods(axis, days)
    totals: Counter[str] = Counter()
    for (_, rule), n in facts.removed.items():
        totals[rule] += n
    rows: list[tuple[Cell, ...]] = []
    for rule, total in totals.most_common(RULES):
        took = Counter({day: n for (day, by), n in facts.removed.items() if by == rule})
        rows.append((rule, *_shares(axis, took, whole), total, facts.removed_characters[rule]))
    rest = f" Not shown: {many(len(totals) - RULES, 'rarer rule')}." if len(totals) > RULES else ""
    heads = ("Rule", *map(axis.short_label, axis.starts), "Articles", "Characters")
    about = (
        f"The share of the articles of each {axis.unit} in which a rule took something from the text.{rest} "
        "What it took is kept in the record, under “removed”."
    )
    return block(
        "What cleaning removed", about, table("Cleaning by rule", heads, rows, css="heat"), css="wide"
    )


def _shares(axis: Scale, days: Counter[date], whole: Counter[date]) -> Iterator[Cell]:
    some = in_periods(axis, days)
    for start in axis.starts:
        share = some[start] / whole[start] if whole[start] else 0
        yield shade(percent(some[start], whole[start]), share)
