"""How a run ends: the exit statuses that cron, systemd and scripts can trust.

Plain Scrapy exits with 0 when every request was refused, when every callback raised and when the disk was
full. `judge` looks at what a run did and says how it ended, worst first, so that the status and the sentence
of a summary can never disagree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Literal

from newscrawl.amounts import many

FINDINGS = 1
"""Exit status of the commands that look into an archive (`verify`, `ledger`, `replay`) when they did what was
asked and found something that a person should look at. Else they use 0, 2, 7 and 8 as `crawl` does.
"""
CUT_SHORT = "ended early; the next run goes on"
"""How a run ended that somebody stopped, where nothing went wrong until then."""
_DAYS = 48
"""Hours from which they are told as days."""
SEVERAL = 3
"""Articles behind a door from which a run may count them as lost."""


class ExitStatus(IntEnum):
    """Exit statuses of `scrapy crawl`; the numbers are part of the interface and keep their meaning."""

    OK = 0
    CRASHED = 1
    BAD_ARGUMENTS = 2
    NOTHING_FOUND = 3
    UNREACHABLE = 4
    REFUSED = 5
    ITEMS_LOST = 6
    CANNOT_WRITE = 7
    ALREADY_RUNNING = 8
    NOT_WHOLE = 9


MEANING = {
    ExitStatus.OK: "fine",
    ExitStatus.CRASHED: "the program itself failed; the log has the traceback",
    ExitStatus.BAD_ARGUMENTS: "a wrong argument or setting; no request was made",
    ExitStatus.NOTHING_FOUND: "no fault, but nothing where something always was found, or no article at all",
    ExitStatus.UNREACHABLE: "the site could not be reached",
    ExitStatus.REFUSED: "the site refused us",
    ExitStatus.ITEMS_LOST: "errors kept articles out of the archive; the next run tries them again",
    ExitStatus.CANNOT_WRITE: "the archive could not be written",
    ExitStatus.ALREADY_RUNNING: "another run of this outlet is under way",
    ExitStatus.NOT_WHOLE: "the run went well, but segments of earlier runs are missing or changed",
}


ASKED = (ExitStatus.OK, ExitStatus.ITEMS_LOST, ExitStatus.NOT_WHOLE)
"""How runs end that asked all of their sources and found something."""


@dataclass(slots=True, kw_only=True)
class Tally:
    """What a run did, in numbers: responses by kind, articles by outcome, and what went wrong."""

    answered: int = 0
    unreachable: int = 0
    broken: int = 0
    """Answers that say that the server failed (5xx)."""
    refused: int = 0
    held_back: int = 0
    """Articles that were not asked for because an earlier run was refused."""
    found: int = 0
    settled: int = 0
    """Sitemaps of past days that were not asked, as earlier runs know all that they list."""
    article_failures: int = 0
    pages: int = 0
    """Answers to requests for articles, but for those that led to a door in earlier runs as well."""
    doors: int = 0
    """Articles that led to a login or the like for the first time."""
    barren: int = 0
    """Articles that were asked for, where the archive still holds none."""
    named_in_vain: int = 0
    """Articles that were asked for by their addresses, where the archive holds none of them."""
    too_old: int = 0
    """Articles that were not asked for, as a run without a period passes them over."""
    nothing_new: str = ""
    """Why none of many new addresses gave an article, where none of the period asked for is held."""
    without_news: tuple[str, int, int] | None = None
    """Since when nothing new has come, for how many days, and after how many hours it mostly came, where that
    is long.
    """
    most_gone: tuple[int, int] | None = None
    """How many articles were not there, of how many looked at, where they are many and most of these."""
    cut_short: bool = False
    """Somebody ended the run before it was done."""
    errors: int = 0
    lost_files: str | None = None
    silent_sources: list[str] = field(default_factory=list)
    faulty_sources: list[str] = field(default_factory=list)
    write_fault: str | None = None
    asked_for_range: bool = False
    stopped: Literal["refused", "unreachable"] | None = None
    left_alone: list[str] = field(default_factory=list)

    @property
    def was_refused(self) -> bool:
        """Whether refusals ended the run, or are all it got."""
        return self.stopped == "refused" or bool(self.refused and not self.answered)

    @property
    def walled(self) -> bool:
        """Whether a door stands before all of the site; some lead to one now and then."""
        return self.doors >= SEVERAL and 2 * self.doors > self.pages

    @property
    def lost(self) -> int:
        """How many articles errors kept from us."""
        return self.errors + self.article_failures + (self.doors if self.walled else 0)


def judge(tally: Tally) -> tuple[ExitStatus, str]:
    """The status of a finished run and the sentence that explains it."""
    if tally.write_fault:
        return ExitStatus.CANNOT_WRITE, tally.write_fault
    if tally.was_refused or tally.held_back:
        return ExitStatus.REFUSED, "; ".join(tally.left_alone) or _were(tally.refused, "refused")
    if tally.stopped == "unreachable" or (tally.unreachable and not tally.answered):
        return ExitStatus.UNREACHABLE, _were(tally.unreachable, "not answered")
    if tally.walled:
        read = f"{many(tally.lost, 'article')} could not be read"
        return ExitStatus.ITEMS_LOST, f"{read}; a login, a wall or the like stands in their place"
    if tally.lost:
        return ExitStatus.ITEMS_LOST, f"{many(tally.lost, 'article')} could not be archived"
    if tally.broken and tally.broken == tally.answered:
        return ExitStatus.UNREACHABLE, _were(tally.broken, "answered with a fault of the site's server")
    if not tally.cut_short and (nothing := _nothing(tally)):
        return ExitStatus.NOTHING_FOUND, nothing
    if tally.lost_files:
        return ExitStatus.NOT_WHOLE, tally.lost_files
    return ExitStatus.OK, CUT_SHORT if tally.cut_short else MEANING[ExitStatus.OK]


def _nothing(tally: Tally) -> str | None:
    """What a run that came to its end did not find, and should have; None where all is well."""
    if tally.silent_sources:
        return "gave nothing, and always had: " + ", ".join(tally.silent_sources[:5])
    period = " of that period" if tally.asked_for_range else ""
    if not tally.found and not tally.settled:
        return f"no source gave a single article{period}"
    if tally.most_gone:
        gone, read = tally.most_gone
        return f"{gone} of {many(read, 'article')} that were looked at again cannot be had any more"
    if vain := tally.named_in_vain or (not tally.asked_for_range and tally.barren):
        return _were(vain, "asked for and gave no article", "page")
    if tally.too_old and not tally.asked_for_range:
        return f"nothing but what is older than a run takes: {tally.too_old:,}; -a since=YYYY-MM-DD takes it"
    if tally.nothing_new:
        return f"none of the last new pages{period} gave an article (mostly: {tally.nothing_new})"
    if tally.without_news and not tally.asked_for_range:
        since, days, hours = tally.without_news
        wont = many(hours, "hour") if hours < _DAYS else many(hours // 24, "day")
        return f"no new article since {since[:10]}, for {many(days, 'day')}; mostly one came within {wont}"
    return None


def _were(n: int, what: str, one: str = "request") -> str:
    return f"{many(n, one)} {'was' if n == 1 else 'were'} {what}"
