"""Tables of what tools read and what that took, in Markdown."""

from __future__ import annotations

import statistics
from typing import Any

SCORES = (
    ("body", "f1"),
    ("body", "lenient_f1"),
    ("snippets", "f1"),
    ("title", "exact"),
    ("authors", "exact"),
    ("published", "day"),
    ("published", "instant"),
)


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def quality(results: dict[str, dict[str, Any]], sets: list[str]) -> str:
    columns = [
        (dataset, part, key)
        for dataset in sets
        for part, key in SCORES
        if any(key in result["sets"][dataset].get(part, {}) for result in results.values())
    ]
    rows = [
        [name]
        + [
            f"{value:.3f}" if (value := result["sets"][dataset].get(part, {}).get(key)) is not None else ""
            for dataset, part, key in columns
        ]
        for name, result in results.items()
    ]
    return table(["tool", *(f"{dataset} {part} {key}" for dataset, part, key in columns)], rows)


def cost(results: dict[str, dict[str, Any]]) -> str:
    floor = statistics.fmean(results["jsonld"]["ms"]) if "jsonld" in results else 0
    rows = []
    for name, result in results.items():
        mean, median = statistics.fmean(result["ms"]), statistics.median(result["ms"])
        times = f"{mean / floor:.1f}" if floor else ""
        ms = [f"{mean:.2f}", f"{median:.2f}", f"{max(result['ms']):.0f}"]
        rows.append([name, *ms, times, f"{result['mb']:.0f}"])
    return table(["tool", "ms a page", "median", "worst", "x floor", "peak MB"], rows)
