"""HTML made of small pieces: escaping, tables that are plots, and plots with their tables.

A bar is drawn inside the cell that holds its number, so nobody needs to see colours or shapes to read it, and
a screen reader meets an ordinary table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import TypeVar

from newscrawl.amounts import many

MOST = 500
"""How many rows of a list the page holds at all; of sources and reasons there may be a hundred thousand."""

Cell = str | int | float | None
Row = TypeVar("Row")


class Html(str):
    """Text that is markup already and passes as it is."""

    __slots__ = ()


def text(value: Cell) -> Html:
    """A value as markup: numbers with thousands marks, None as a dash, everything else escaped."""
    if isinstance(value, Html):
        return value
    if value is None:
        return Html("–")
    if isinstance(value, int):
        return Html(f"{value:,}")
    return Html(f"{value:,.1f}" if isinstance(value, float) else escape(value))


def join(parts: Iterable[str]) -> Html:
    """Pieces of markup one after the other."""
    return Html("\n".join(parts))


def link(url: str, label: str) -> Html:
    """A link, if it leads to the web; else its label."""
    if not url.startswith(("https://", "http://")):
        return text(label)
    return Html(f'<a href="{escape(url)}" rel="noreferrer">{escape(label)}</a>')


def percent(part: int, whole: int) -> str:
    """A share for people: "0%" and "100%" only where it is none or all."""
    if not whole:
        return "–"
    share = 100 * part / whole
    if 0 < share < 1:
        return "<1%"
    return ">99%" if 99 < share < 100 else f"{share:.0f}%"


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]], *, css: str = "") -> Html:
    """A table whose first column names its rows; numbers stand right. In a box that scrolls by itself.

    Where there are no rows, a word says so in its place.
    """
    listed = [*rows]
    if not listed:
        return Html('<p class="about">None.</p>')
    body = join(_row(row) for row in listed)
    right = map(_right, listed[0])
    head = "".join(f'<th scope="col"{side}>{escape(h)}</th>' for h, side in zip(heads, right, strict=True))
    return Html(
        f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(caption)}">'
        f'<table class="{css}"><caption>{escape(caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>"
    )


def _row(row: Sequence[Cell]) -> str:
    first, *others = row
    cells = "".join(_cell(value) for value in others)
    return f'<tr><th scope="row">{text(first)}</th>{cells}</tr>'


def _cell(value: Cell) -> str:
    if isinstance(value, Html) and value.startswith("<td"):
        return value
    return f"<td{_right(value)}>{text(value)}</td>"


def _right(value: Cell) -> str:
    """Numbers stand right, below a heading that does."""
    numeric = isinstance(value, (int, float)) or (
        isinstance(value, Html) and value.startswith('<td class="n')
    )
    return ' class="n"' if numeric else ""


def bars(caption: str, heads: tuple[str, str], counted: Sequence[tuple[Cell, int]], whole: int) -> Html:
    """A table of names and numbers with a bar as long as its share of `whole`."""
    rows = [(name, n, _bar(n, whole, percent(n, whole))) for name, n in counted]
    return table(caption, (*heads, "Share"), rows, css="bars")


def _bar(n: int, whole: int, label: str) -> Html:
    width = min(100 * n / whole, 100) if whole else 0
    return Html(
        f'<td class="bar"><span class="track" aria-hidden="true"><i style="width:{width:.1f}%"></i></span>'
        f"<span>{escape(label)}</span></td>"
    )


def shade(label: str, share: float) -> Html:
    """A cell tinted by a share from 0 to 1, which its label says as well."""
    return Html(f'<td class="n shade" style="--s:{100 * share:.0f}%">{escape(label)}</td>')


def details(summary: str, inner: str) -> Html:
    """Something to open."""
    return Html(f"<details><summary>{escape(summary)}</summary>\n{inner}\n</details>")


def in_part(rows: Sequence[Row], first: int, what: str, shown: Callable[[Sequence[Row]], Html]) -> Html:
    """The first rows as `shown` draws them, to open those after them, and of those beyond `MOST` how many."""
    parts = [shown(rows[:first])]
    if after := rows[first:MOST]:
        parts.append(details(many(len(after), what), shown(after)))
    if (beyond := len(rows) - MOST) > 0:
        parts.append(Html(f'<p class="about">{beyond:,} beyond these are not named; the ledger has all.</p>'))
    return join(parts)


def block(title: str, about: str, inner: str, *, css: str = "") -> Html:
    """One part of the report: a heading, a sentence, and what it is about."""
    return Html(
        f'<section class="card {css}"><h3>{escape(title)}</h3>\n<p class="about">{escape(about)}</p>\n'
        f"{inner}\n</section>"
    )
