"""The page: a head, and for each outlet what to look at, then plots and tables from the general to the fine.

It holds everything it shows. A policy in its head forbids it to load anything, so that opening an old report
asks nobody for anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files

from newscrawl.reporting import panels, runpanels
from newscrawl.reporting.facts import Facts
from newscrawl.reporting.markup import Html, join, table, text
from newscrawl.reporting.notes import notes
from newscrawl.reporting.words import moment, size, status_label

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_FOOT = "Days are the publisher’s own; runs are told in UTC. Made by <code>scrapy report</code>."


def page(outlets: Sequence[Facts]) -> str:
    """The whole report as one HTML document."""
    style = files("newscrawl.reporting").joinpath("style.css").read_text("utf-8")
    names = ", ".join(_name(facts) for facts in outlets)
    return join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>Archive report: {escape(names)}</title>",
            f"<style>\n{style}</style>\n</head>\n<body>",
            _head(outlets),
            "<main>",
            *(_outlet(facts) for facts in outlets),
            "</main>",
            f"<footer>{_FOOT}</footer>\n</body>\n</html>\n",
        )
    )


def _name(facts: Facts) -> str:
    return facts.name or facts.outlet


def _head(outlets: Sequence[Facts]) -> Html:
    made = f"As of {moment(outlets[0].made)}" if outlets else ""
    parts = [f"<header>\n<h1>What the archive holds</h1>\n<p>{escape(made)}</p>"]
    if len(outlets) > 1:
        rows = [
            (
                Html(f'<a href="#{escape(facts.outlet)}">{escape(_name(facts))}</a>'),
                facts.articles,
                facts.waiting,
                Html(f"{status_label(run)} {run.started[:10]}") if (run := facts.last_run) else "none yet",
            )
            for facts in outlets
        ]
        heads = ("Outlet", "Articles", "Waiting", "Last run")
        parts.append(Html(f'<section class="card">{table("Outlets in this report", heads, rows)}</section>'))
    return join((*parts, "</header>"))


def _outlet(facts: Facts) -> Html:
    days = sorted(facts.by_day())
    told = "".join(
        f", only {word} {day}" for word, day in (("from", facts.since), ("to", facts.until)) if day
    )
    span = f"{days[0]:%Y-%m-%d} to {days[-1]:%Y-%m-%d}" if days else "nothing archived yet"
    cards = (*panels.panels(facts), *runpanels.panels(facts))
    return join(
        (
            f'<article aria-labelledby="{escape(facts.outlet)}">',
            f'<h2 id="{escape(facts.outlet)}">{escape(_name(facts))}</h2>',
            f'<p class="span"><code>{escape(facts.outlet)}</code>, articles of {span}{told}</p>',
            _tiles(facts),
            notes(facts),
            '<div class="cards">',
            *cards,
            "</div>\n</article>",
        )
    )


def _tiles(facts: Facts) -> Html:
    records, pages = facts.bytes["articles"], facts.bytes["warc"]
    each = f"{size((records + pages) / facts.revisions)} a revision" if facts.revisions else ""
    changed = facts.revisions - facts.articles
    tiles: list[tuple[str, str, str]] = [
        ("Articles", text(facts.articles), f"{facts.words:,} words"),
        ("Revisions", text(facts.revisions), f"{changed:,} of them later versions"),
        ("With a correction", text(facts.corrections), "as the outlet printed it"),
        ("On the disk", size(records + pages), f"{size(records)} records, {size(pages)} pages; {each}"),
        ("Waiting", text(facts.waiting), "URLs for the next run"),
    ]
    if last := facts.last_run:
        tiles.append(("Last run", status_label(last), moment(last.started)))
    items = "".join(
        f"<div><dt>{escape(label)}</dt><dd>{value}<small>{escape(more)}</small></dd></div>"
        for label, value, more in tiles
    )
    return Html(f'<dl class="tiles">{items}</dl>')
