"""Plots over time, as SVG that is stretched to the width it finds.

The picture holds shapes only. Axis labels and legend are HTML around it, so that they keep their size on a
phone, follow the reader's font and can be selected.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from newscrawl.reporting.markup import Html, details, join, table
from newscrawl.reporting.periods import Scale

HEIGHT = 100
LABELS = 6
"""How many dates the axis names."""

Values = Mapping[date, int]


@dataclass(slots=True, frozen=True, kw_only=True)
class Plot:
    """What to draw: named series over the same periods, and marks under some of them.

    `lines` draws lines beside each other; else columns are stacked. `shaded` are weekdays (Monday is 0) that
    plots of days set off. `marked` gives a letter class and a text for a period.
    """

    title: str
    unit: str
    scale: Scale
    series: Sequence[tuple[str, Values]]
    lines: bool = False
    shaded: Collection[int] = ()
    marked: Mapping[date, tuple[str, str]] = field(default_factory=dict)


def draw(plot: Plot) -> Html:
    """The plot with legend, axes and its numbers."""
    tops = [
        (max if plot.lines else sum)([values.get(start, 0) for _, values in plot.series] or [0])
        for start in plot.scale.starts
    ]
    top = ceiling(max(tops, default=0))
    shapes = _lines(plot, top) if plot.lines else _columns(plot, top)
    return join(
        (
            _legend(plot),
            '<div class="plot">',
            _heights(top),
            _svg(plot, shapes, max(tops, default=0)),
            _axis(plot.scale),
            "</div>",
            _numbers(plot),
        )
    )


def ceiling(n: int) -> int:
    """The least of 1, 2, 3, 4, 5, 6, 8 times a power of ten that a number does not pass; at least 2."""
    power = 1
    while power * 10 < n:
        power *= 10
    return max(2, next(step * power for step in (1, 2, 3, 4, 5, 6, 8, 10) if step * power >= n))


def _heights(top: int) -> str:
    half = f"{top // 2:,}" if top % 2 == 0 else ""
    spans = "".join(f"<span>{height}</span>" for height in (f"{top:,}", half, "0"))
    return f'<div class="y" aria-hidden="true">{spans}</div>'


def _svg(plot: Plot, shapes: str, most: int) -> str:
    width = len(plot.scale.starts)
    first, last = plot.scale.label(plot.scale.starts[0]), plot.scale.label(plot.scale.starts[-1])
    label = f"{plot.title}: {first} to {last} by {plot.scale.unit}, at most {most:,} {plot.unit}"
    grid = "".join(f'<path class="grid" d="M0 {y}H{width}"/>' for y in (0, HEIGHT / 2, HEIGHT))
    return (
        f'<svg role="img" aria-label="{escape(label)}" viewBox="0 0 {width} {HEIGHT}" '
        f'preserveAspectRatio="none">{_weekends(plot)}{grid}\n{shapes}</svg>'
    )


def _weekends(plot: Plot) -> str:
    if plot.scale.unit != "day":
        return ""
    days = (n for n, start in enumerate(plot.scale.starts) if start.weekday() in plot.shaded)
    return "".join(f'<rect class="weekend" x="{n}" y="0" width="1" height="{HEIGHT}"/>' for n in days)


def _columns(plot: Plot, top: int) -> str:
    parts = []
    for n, start in enumerate(plot.scale.starts):
        y = float(HEIGHT)
        tip = escape(_tip(plot, start))
        stack = []
        for index, (_, values) in enumerate(plot.series):
            height = HEIGHT * values.get(start, 0) / top
            y -= height
            if height:
                stack.append(
                    f'<rect class="c{index}" x="{n + 0.1:.1f}" y="{y:.2f}" width=".8" height="{height:.2f}"/>'
                )
        if start in plot.marked:
            kind = escape(plot.marked[start][0])
            stack.append(f'<rect class="mark {kind}" x="{n + 0.1:.1f}" y="96" width=".8" height="4"/>')
        if stack:
            parts.append(f"<g><title>{tip}</title>{''.join(stack)}</g>")
    return "\n".join(parts)


def _tip(plot: Plot, start: date) -> str:
    told = "; ".join(f"{name} {values[start]:,}" for name, values in plot.series if values.get(start))
    mark = f" ({plot.marked[start][1]})" if start in plot.marked else ""
    return f"{plot.scale.label(start)}: {told or 'none'}{mark}"


def _lines(plot: Plot, top: int) -> str:
    parts = []
    for index, (name, values) in enumerate(plot.series):
        points = " ".join(
            f"{n + 0.5:.1f},{HEIGHT - HEIGHT * values.get(start, 0) / top:.2f}"
            for n, start in enumerate(plot.scale.starts)
        )
        parts.append(f'<polyline class="l{index}" points="{points}"><title>{escape(name)}</title></polyline>')
    return "\n".join(parts)


def _axis(scale: Scale) -> str:
    count = len(scale.starts)
    shown = sorted({round(i * (count - 1) / (LABELS - 1)) for i in range(LABELS)})
    named = ((100 * (n + 0.5) / count, scale.axis_label(scale.starts[n])) for n in shown)
    spans = "".join(f'<span style="left:{left:.2f}%">{escape(label)}</span>' for left, label in named)
    return f'<div class="x" aria-hidden="true">{spans}</div>'


def _legend(plot: Plot) -> str:
    kind = "l" if plot.lines else "c"
    items = "".join(
        f'<li><i class="key {kind}{index}"></i>{escape(name)}</li>'
        for index, (name, _) in enumerate(plot.series)
    )
    marks = "".join(
        f'<li><i class="key mark {kind}"></i>{kind}</li>'
        for kind in dict.fromkeys(escape(kind) for kind, _ in plot.marked.values())
    )
    return f'<ul class="legend">{items}{marks}</ul>' if len(plot.series) > 1 or marks else ""


def _numbers(plot: Plot) -> str:
    marks = ("Mark",) if plot.marked else ()
    rows = [
        (
            plot.scale.label(start),
            *(values.get(start, 0) for _, values in plot.series),
            *((plot.marked.get(start, ("", ""))[0],) if marks else ()),
        )
        for start in reversed(plot.scale.starts)
    ]
    heads = (plot.scale.unit.capitalize(), *(name for name, _ in plot.series), *marks)
    return details("The numbers", table(plot.title, heads, rows))
