"""The summary of a run as a person reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import RunCounts
from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.runs.status import ExitStatus, Tally
from newscrawl.runs.summary import SHOWN, render, summarize


def summary(found: int, sources: int) -> dict[str, Any]:
    counts = RunCounts(run="20261127T160000Z", found=found, pending=0)
    verdict = (ExitStatus.OK, "fine")
    return summarize("outlet", counts, {"new": found}, Tally(), verdict, sources=sources, seconds=1.0)


def test_one_is_not_called_many() -> None:
    assert "found      1 article listed by 1 source\n" in render(summary(1, 1), Path("/archive"))
    assert "found      1,200 articles listed by 3 sources\n" in render(summary(1200, 3), Path("/archive"))


def test_what_did_not_happen_is_left_out() -> None:
    lines = [line.split()[0] for line in render(summary(2, 1), Path("/archive")).splitlines()[1:]]
    assert lines == ["found", "new", "changed", "unchanged", "skipped", "took", "files"]


def test_a_revision_that_is_not_the_first_counts_as_a_change_of_its_kind() -> None:
    counts = RunCounts(run="20261127T160000Z", found=9)
    changes = {"new": 4, "edited": 3, "removed": 0}
    told = summarize("outlet", counts, changes, Tally(), (ExitStatus.OK, "fine"), sources=1, seconds=1.0)
    assert (told["new"], told["changed"]) == (4, {"edited": 3})


def test_a_source_whose_fault_is_told_is_not_called_silent_as_well() -> None:
    tally = Tally(faulty_sources=["https://a.example/feed: not a feed"])
    tally.silent_sources = ["https://a.example/feed", "https://a.example/feed2"]
    counts = RunCounts(run="20261127T160000Z", found=9)
    told = summarize("outlet", counts, {}, tally, (ExitStatus.OK, "fine"), sources=2, seconds=1.0)
    shown = render(told, Path("/archive"))
    assert "  faulty     https://a.example/feed: not a feed\n  silent     https://a.example/feed2\n" in shown
    assert shown.count("silent") == 1


@pytest.mark.parametrize(("further", "said"), [(1, "and 1 more reason"), (2, "and 2 more reasons")])
def test_of_many_reasons_the_first_are_named(further: int, said: str) -> None:
    counts = RunCounts(run="20261127T160000Z", found=9)
    counts.states.update({("skipped", f"reason {n}"): 99 - n for n in range(SHOWN + further)})
    told = summarize("outlet", counts, {}, Tally(), (ExitStatus.OK, "fine"), sources=1, seconds=1.0)
    (line,) = (line for line in render(told, Path("/archive")).splitlines() if "skipped" in line)
    assert line.endswith(said)
    assert f"reason {SHOWN - 1} " in line
    assert f"reason {SHOWN} " not in line


def test_six_reasons_are_all_there_are() -> None:
    counts = RunCounts(run="20261127T160000Z", found=9)
    counts.states.update({("skipped", f"reason {n}"): 1 for n in range(SHOWN)})
    tally = Tally(faulty_sources=[f"source {n}" for n in range(SHOWN)])
    told = summarize("outlet", counts, {}, tally, (ExitStatus.OK, "fine"), sources=1, seconds=1.0)
    assert " more" not in render(told, Path("/archive"))


def test_articles_whose_page_told_nothing_of_them_are_not_called_unchanged_alone() -> None:
    counts = RunCounts(run="20261127T160000Z", found=9)
    counts.states.update({("unchanged", None): 1_200, ("unchanged", f"{AS_HELD}no text"): 19})
    told = summarize("outlet", counts, {}, Tally(), (ExitStatus.OK, "fine"), sources=1, seconds=1.0)
    assert (told["unchanged"], told["as_held"]) == (1_219, {"no text": 19})
    assert "  unchanged  1,219, as held 19: no text 19\n" in render(told, Path("/archive"))


def eventful() -> dict[str, Any]:
    """Of a run in which all happened that can."""
    counts = RunCounts(run="20261127T160000Z", found=1_300, pending=7)
    counts.states.update(
        {
            ("duplicate", "copy of paper:1"): 2,
            ("skipped", "video"): 3,
            ("skipped", None): 1,
            ("gone", "404"): 1_100,
            ("failed", "timeout"): 1,
        }
    )
    sources = [f"https://example.org/{n}: 404" for n in range(SHOWN + 2)]
    tally = Tally(settled=40, errors=2, lost_files="one is missing", faulty_sources=sources)
    told = summarize(
        "paper",
        counts,
        {"new": 5, "edited": 1},
        tally,
        (ExitStatus.ITEMS_LOST, "3 articles could not be archived"),
        sources=12,
        seconds=61.26,
    )
    return {**told, "advice": "look at the log"}


def test_what_a_person_or_a_mail_of_cron_is_told_of_a_run_with_troubles() -> None:
    faulty = "".join(f"  faulty     https://example.org/{n}: 404\n" for n in range(SHOWN))
    assert render(eventful(), Path("/archive/paper")) == (
        "paper, run 20261127T160000Z: 3 articles could not be archived (exit status 6)\n"
        "  found      1,300 articles listed by 12 sources, 40 more known from earlier runs\n"
        "  new        5\n"
        "  changed    1: edited 1\n"
        "  unchanged  0\n"
        "  duplicate  2\n"
        "  skipped    4: video 3, no reason given 1\n"
        "  gone       1,100: 404 1,100\n"
        "  failed     1: timeout 1\n"
        "  errors     2 in the program; the log has the tracebacks\n"
        "  waiting    7 for the next run\n"
        f"{faulty}"
        "  faulty     and 2 more\n"
        "  lost       one is missing\n"
        "  advice     look at the log\n"
        "  took       61.3 s\n"
        "  files      /archive/paper\n"
    )


def test_what_the_first_line_says_is_not_said_again() -> None:
    lost = {**eventful(), "status": int(ExitStatus.NOT_WHOLE), "status_text": "one is missing"}
    assert render(lost, Path("/archive")).count("one is missing") == 1


def test_of_a_run_that_could_not_write_it_is_told_why_and_where() -> None:
    told = {"outlet": "paper", "run": "20261127T160000Z", "status": 7, "status_text": "disk full"}
    assert render(told, Path("/archive/paper")) == (
        "paper, run 20261127T160000Z: disk full (exit status 7)\n  files      /archive/paper\n"
    )


def test_a_run_that_is_fine_says_so_without_a_number() -> None:
    assert render(summary(1, 1), Path("/archive")).startswith("outlet, run 20261127T160000Z: fine\n")


def test_what_programs_read_names_a_settled_sitemap_or_a_lost_file_only_where_there_are_some() -> None:
    fine, told = summary(1, 1), eventful()
    assert (told["sources"]["settled"], told["lost_files"]) == (40, "one is missing")
    assert "settled" not in fine["sources"]
    assert "lost_files" not in fine
    assert fine["new"] == 1
