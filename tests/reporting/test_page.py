"""The page: whole, self-contained, readable without pictures, and true to its numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest

from newscrawl.archive import Archive
from newscrawl.archive.ledger.runs import REBUILT
from newscrawl.reporting import Facts, gather, page
from newscrawl.reporting.facts import LATELY
from newscrawl.reporting.gather import BEFORE
from newscrawl.reporting.markup import MOST
from newscrawl.reporting.notes import notes
from tests.archive.world import Clock
from tests.reporting.paper import FIRST, GAP, HOSTILE, MADE, NAME, Told

VOID = {"meta", "path", "rect", "link", "br"}
STYLE = files("newscrawl.reporting").joinpath("style.css").read_text("utf-8")


class Outline(HTMLParser):
    """Every element with its attributes, and whether each is closed in its turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.found if name == tag]


@pytest.fixture(scope="module")
def html(facts: Facts) -> str:
    return page([facts])


@pytest.fixture(scope="module")
def outline(html: str) -> Outline:
    return Outline(html)


def test_every_element_is_closed(outline: Outline) -> None:
    assert outline.open == []
    assert [len(outline.all(tag)) for tag in ("html", "body", "h1", "main")] == [1, 1, 1, 1]


def test_it_loads_nothing(outline: Outline) -> None:
    assert not {"script", "img", "link", "iframe", "object", "image", "use"} & {t for t, _ in outline.found}
    (policy,) = (m["content"] or "" for m in outline.all("meta") if m.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert not re.search(r"url\(|@import|@font-face", STYLE)
    assert not any(name.startswith("on") for _, attrs in outline.found for name in attrs)


def test_what_an_outlet_wrote_stays_text(html: str, outline: Outline) -> None:
    assert "<script" not in html
    assert HOSTILE in "".join(outline.text)


def test_pictures_have_names_and_numbers(html: str, outline: Outline) -> None:
    pictures = outline.all("svg")
    assert len(pictures) >= 2
    assert all(p["role"] == "img" and p["aria-label"] for p in pictures)
    assert html.count("</svg>") == len(re.findall(r"</svg>.*?<details>.*?<table", html, re.DOTALL))


def test_tables_can_be_read_aloud(html: str, outline: Outline) -> None:
    tables = html.count("<table")
    assert (
        tables == html.count("<caption>") == len([d for d in outline.all("div") if d.get("role") == "region"])
    )
    assert all(head.get("scope") in ("row", "col") for head in outline.all("th"))
    ids = [attrs["id"] for _, attrs in outline.found if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {a["aria-labelledby"] for a in outline.all("article")} <= set(ids)


def test_no_table_stands_there_without_rows(facts: Facts) -> None:
    """As after the first run, when nothing was published since."""
    fresh = page([replace(facts, lag=Counter({BEFORE: facts.articles}))])
    assert "of the 0 articles published since the first run" in fresh
    assert "<tbody></tbody>" not in "".join(fresh.split())


def test_columns_are_as_high_as_their_numbers(html: str, told: Told) -> None:
    svg = re.findall(r"<svg.*?</svg>", html, re.DOTALL)[0]
    for title, shapes in re.findall(r"<g><title>([^<]*)</title>(.*?)</g>", svg):
        day = title.split(":")[0]
        heights = sum(float(h) for h in re.findall(r'class="c\d" [^>]*height="([\d.]+)"', shapes))
        expected = {f"{d.day} {d:%b %Y}": n for d, n in told.by_day.items()}.get(day, 0)
        assert heights == pytest.approx(100 * expected / 20, abs=0.1)
    assert f"{GAP.day} Oct 2026: none (no run reached the site" in svg


def test_what_to_look_at_comes_first(facts: Facts, html: str) -> None:
    told = notes(facts)
    assert "One day has a gap" in told
    assert "description has become rare" in told
    assert "authors" not in told
    assert html.index("One day has a gap") < html.index("<svg")


@pytest.mark.parametrize(
    ("later", "says"),
    [
        (timedelta(), None),
        (timedelta(days=3), "No run since"),
        (timedelta(days=-1), "The last run lies ahead"),
        (timedelta(days=-365), "The last run lies ahead"),
    ],
)
def test_when_the_last_run_was(facts: Facts, later: timedelta, says: str | None) -> None:
    told = notes(replace(facts, made=MADE + later))
    known = {"No run since", "The last run lies ahead"}
    assert [words for words in known if words in told] == ([says] if says else [])


@pytest.mark.parametrize(("reason", "says"), [("interrupted", True), (REBUILT, False)])
def test_only_a_run_that_was_killed_did_not_end(facts: Facts, reason: str, says: bool) -> None:
    last = replace(facts.runs[0], status=None, reason=reason)
    assert ("The last run did not end." in notes(replace(facts, runs=[last, *facts.runs[1:]]))) is says


@pytest.mark.parametrize(
    ("gave", "says"),
    [("2026-08-20T18:00:00Z", True), ("2026-10-15T18:00:00Z", False), (None, False)],
)
def test_a_source_that_has_listed_nothing_for_long_is_named(
    facts: Facts, gave: str | None, says: bool
) -> None:
    (source,) = facts.sources
    quiet = replace(source, last_asked="2026-10-20T18:00:00Z", last_gave=gave)
    told = notes(replace(facts, sources=[quiet]))
    assert ("1 source listed nothing for a month or longer" in told) is says
    assert (f"{source.url} since 20 August 2026, 18:00 UTC." in told) is says


def test_sources_and_reasons_by_the_thousand_are_counted_and_not_all_named(facts: Facts) -> None:
    """As of sections whose every page counts, and of a wall that each address leads to in its own way."""
    (source,) = facts.sources
    found = [replace(source, url=f"https://paper.example/map/{n}.xml") for n in range(2_000)]
    reasons = {("gone", f"redirects to https://paper.example/door/{n}"): 1 for n in range(2_000)}
    shown = page([replace(facts, sources=found, states=Counter(reasons))])
    assert shown.count(">paper.example/map/") == shown.count("paper.example/door/") == MOST
    assert shown.count(f"{2_000 - MOST:,} beyond these are not named; the ledger has all.") == 2


def test_a_feed_that_may_be_too_short_for_the_time_between_runs_is_named(facts: Facts) -> None:
    (source,) = facts.sources
    full = replace(source, kind="feed", all_news=LATELY)
    assert "in each of the last 5 runs: https://paper.example/rss" in re.sub(
        "<[^>]*>", "", notes(replace(facts, sources=[full]))
    )
    listed_elsewhere = replace(full, alone=full.listed // 2)
    for other in (replace(full, all_news=LATELY - 1), replace(full, kind="section"), listed_elsewhere):
        assert "nothing but news" not in notes(replace(facts, sources=[other]))


def test_a_report_of_a_period_says_so(paper_root: Path, told: Told) -> None:
    assert told.articles
    since, until = FIRST + timedelta(days=7), FIRST + timedelta(days=13)
    shown = page([gather(paper_root, NAME, MADE, since=since, until=until)])
    assert f"articles of {since} to {until}, only from {since}, only to {until}" in shown


def test_several_outlets_and_an_empty_one(tmp_path: Path, facts: Facts) -> None:
    Archive.open(tmp_path, "empty", now=Clock(), durable=False).close(3, "no source gave an article", {})
    both = Outline(page([facts, gather(tmp_path, "empty", MADE)]))
    assert {"#empty", f"#{NAME}"} <= {a["href"] for a in both.all("a")}
    assert "no source gave an article" in "".join(both.text)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_contrast(mode: str) -> None:
    """WCAG 2.2: 4.5 to 1 for text, 3 to 1 for the shapes of plots."""
    roots = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    colours: dict[str, str] = {}
    for root in roots[: 1 if mode == "light" else 2]:
        colours.update(re.findall(r"--([a-z0-9]+): (#[0-9a-f]{3,6});", root))
    for name in ("ink", "soft", "accent", "ok", "warn", "bad"):
        assert min(contrast(colours[name], colours[ground]) for ground in ("card", "paper")) >= 4.5, name
    for name in ("tint", *(f"c{n}" for n in range(8))):
        assert contrast(colours[name], colours["card"]) >= 3, name


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
