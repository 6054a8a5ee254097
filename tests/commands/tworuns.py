"""An archive of two runs, for the commands that read archives: four articles, of which the second changed."""

from __future__ import annotations

from pathlib import Path

from newscrawl.archive import Archive
from newscrawl.runs.status import ExitStatus
from tests.archive.world import Clock, article, entry
from tests.project import Project, Run

OUTLET = "outlet"
RUNS = ({1: "One.", 2: "Two, a “tale”.", 3: "Three."}, {2: "Two, again.", 4: "Four."})


def project_of_two_runs(folder: Path) -> Project:
    clock = Clock()
    project = Project(folder)
    for texts in RUNS:
        archive = Archive.open(project.archive, OUTLET, now=clock, durable=False)
        for number, text in texts.items():
            store(archive, number, text)
        archive.close(0, "fine", {})
        clock.forward(hours=1)
    return project


def store(archive: Archive, number: int, text: str) -> None:
    day = f"2026-11-2{number}T09:00:00+05:30"
    archive.ledger.discover(f"{OUTLET}:{number}", entry(number, date_published=day))
    archive.store(f"{OUTLET}:{number}", article(number, text, date_published=day))


def ran(run: Run) -> str:
    """What a command printed that had nothing to complain of."""
    assert (run.status, run.stderr) == (ExitStatus.OK, ""), run.stderr
    return run.stdout
