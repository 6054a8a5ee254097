"""What a replay found, counted and told: lines while it goes on, a table and a sentence at its end."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from newscrawl.amounts import many
from newscrawl.replay.chains import Reread
from newscrawl.replay.differences import shown
from newscrawl.replay.reader import PageRead

_EVERY = 0.5
"""Seconds between two looks at a replay, for a person at a terminal."""


@dataclass(slots=True)
class Tally:
    """Counts of one replay. `by` counts differences as (field, whose doing); `reasons` pages without article.

    `unkept` are articles of whose newest record no page is kept, `written` the new revisions; `shows` says
    whether a terminal is shown how far it is.
    """

    jobs: int
    pages: int = 0
    articles: int = 0
    differing: int = 0
    unkept: int = 0
    written: int = 0
    by: Counter[tuple[str, str]] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    shows: bool = True
    shown_at: float = 0.0

    def take(self, done: Reread, *, as_json: bool) -> Iterator[str]:
        """Count one article of an archive; gives a line for each difference and each fault."""
        if not done.wanted:
            return
        self.articles += 1
        self.pages += done.pages
        self.differing += done.amended is not None
        self.unkept += not done.kept
        self.faults += done.faults
        for revision, by, difference in done.found:
            self.by[difference.field, by] += 1
            told = {"id": done.article_id, "revision": revision, "by": by, "field": difference.field}
            if as_json:
                values = {"before": difference.before, "after": difference.after}
                yield json.dumps({**told, **values}, ensure_ascii=False)
            else:
                yield f"{done.article_id} r{revision} {by}: {shown(difference)}"
        for fault in done.faults:
            yield json.dumps({"id": done.article_id, "fault": fault}) if as_json else fault
        self._show()

    def take_page(self, result: PageRead) -> None:
        """Count one page of a foreign WARC."""
        if result.fault:
            self.pages += 1
            self.faults.append(result.reason or "a page could not be read")
            self._show()
        else:
            self.count(None if result.article else result.reason or "no article")

    def count(self, reason: str | None) -> None:
        """Count one page: an article where there is no reason why it is none."""
        self.pages += 1
        if reason is None:
            self.articles += 1
        else:
            self.reasons[reason] += 1
        self._show()

    def clear(self) -> None:
        """Take what is shown from the terminal."""
        if self.shown_at:
            sys.stderr.write("\r\033[K")

    def _show(self) -> None:
        now = time.monotonic()
        if self.shows and sys.stderr.isatty() and now - self.shown_at > _EVERY:
            self.shown_at = now
            sys.stderr.write(f"\r\033[K{self.pages:,} pages · {self.rate:,.0f} pages a second")
            sys.stderr.flush()

    @property
    def rate(self) -> float:
        """Pages a second since the beginning."""
        return self.pages / max(time.monotonic() - self.began, 0.001)

    def table(self, outlet: str, *, as_json: bool) -> Iterator[str]:
        """The end of the replay of an outlet: how often each field differs, by whom, and a sentence."""
        if as_json:
            yield json.dumps(self.summary(outlet))
            return
        if self.by:
            yield f"{'field':<24} {'parser':>9} {'publisher':>9}"
        for name in sorted({name for name, _ in self.by}):
            yield f"{name:<24} {self.by[name, 'parser']:>9,} {self.by[name, 'publisher']:>9,}"
        verb, their = ("differs", "its") if self.articles == 1 else ("differ", "their")
        change = f"{self.differing:,} of {many(self.articles, 'article')} {verb} from {their} newest record"
        if self.unkept:
            change += f"; of {self.unkept:,} no page is kept, so that nothing is known of them"
        if self.faults:
            change += f"; {many(len(self.faults), 'page')} gave no article, as told above"
        written = many(self.written, "new revision") if self.written else "nothing written"
        yield f"{outlet}: {self.sentence()}; {change}; {written}"

    def summary(self, outlet: str) -> dict[str, Any]:
        """The same for programs."""
        fields: dict[str, dict[str, int]] = {}
        for (name, by), n in sorted(self.by.items()):
            fields.setdefault(name, {})[by] = n
        return {
            "outlet": outlet,
            "pages": self.pages,
            "articles": self.articles,
            "differing": self.differing,
            "unkept": self.unkept,
            "written": self.written,
            "fields": fields,
            "faults": len(self.faults),
            "pages_per_second": round(self.rate, 1),
            "processes": self.jobs,
        }

    def sentence(self) -> str:
        """How many pages gave how many articles, and how fast."""
        seconds = time.monotonic() - self.began
        self.clear()
        why = counted(self.reasons)
        others = f" (others: {why})" if why else ""
        read = f"{many(self.pages, 'page')}, {many(self.articles, 'article')}{others}"
        rate = f"{many(round(self.rate), 'page')} a second on {many(self.jobs, 'process')}"
        return f"{read}, in {seconds:,.1f} s: {rate}"


def counted(kinds: Counter[str]) -> str:
    """The most common of some kinds, each with its number."""
    return ", ".join(f"{kind} {n:,}" for kind, n in kinds.most_common(6))
