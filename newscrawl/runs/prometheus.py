"""The last run as a textfile for Prometheus' node_exporter, for those who have one (setting PROMETHEUS_FILE).

A run is over before anything could scrape it; the textfile collector is how short jobs are watched. The file
appears whole, since the collector reads whenever it likes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

from newscrawl.export.aside import aside
from newscrawl.items import Change

_STATES = ("unchanged", "duplicate", "skipped", "gone", "refused", "failed")
_CHANGES = tuple(change for change in get_args(Change) if change != "new")
_HELP = {
    "status": "Exit status of the last run; 0 is fine.",
    "end_timestamp_seconds": "When the last run ended.",
    "duration_seconds": "How long the last run took.",
    "found": "Articles that sources listed in the last run.",
    "articles": "Revisions that the last run stored, by change.",
    "urls": "URLs that the last run left in a state.",
    "sources": "Sources that the last run asked, that were faulty, that gave nothing and always had.",
    "errors": "Errors of the program in the last run.",
    "pending": "URLs that wait for the next run.",
}

Sample = tuple[str, Mapping[str, str], float]


def write_metrics(path: str, summary: Mapping[str, Any]) -> None:
    """Write the summary of a run to `path`, in which "{outlet}" stands for the outlet's name.

    Raises OSError.
    """
    target = Path(path.replace("{outlet}", str(summary["outlet"]))).expanduser()
    with aside(target) as part:
        part.write_text(exposition(summary), "utf-8")
        part.chmod(0o644)


def exposition(summary: Mapping[str, Any]) -> str:
    """The summary in Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/)."""
    lines = []
    told = set()
    for name, labels, value in _samples(summary):
        metric = f"newscrawl_last_run_{name}"
        if name not in told:
            lines += [f"# HELP {metric} {_HELP[name]}", f"# TYPE {metric} gauge"]
            told.add(name)
        named = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels.items())
        lines.append(f"{metric}{{{named}}} {value:.15g}")
    return "\n".join(lines) + "\n"


def _samples(summary: Mapping[str, Any]) -> Iterator[Sample]:
    outlet = {"outlet": str(summary["outlet"])}
    yield "status", outlet, summary["status"]
    if "found" not in summary:  # a run that could not write knows only how it ended
        return
    yield "end_timestamp_seconds", outlet, datetime.fromisoformat(summary["ended"]).timestamp()
    yield "duration_seconds", outlet, summary["seconds"]
    yield "found", outlet, summary["found"]
    changes = {"new": summary["new"], **dict.fromkeys(_CHANGES, 0)}
    for change, n in {**changes, **summary["changed"]}.items():
        yield "articles", {**outlet, "change": change}, n
    for state in _STATES:
        counted = summary[state]
        n = sum(counted.values()) if isinstance(counted, Mapping) else counted
        yield "urls", {**outlet, "state": state}, n
    sources = summary["sources"]
    yield "sources", {**outlet, "condition": "asked"}, sources["asked"]
    for condition in ("faulty", "silent"):
        yield "sources", {**outlet, "condition": condition}, len(sources[condition])
    yield "errors", outlet, summary["errors"]
    yield "pending", outlet, summary["pending"]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
