"""Commands that start no crawl, run inside the test's own process: the same entry, without Python's start.

And an archive to run them on, and how they tell what is wrong.
"""

from __future__ import annotations

from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from scrapy.cmdline import execute
from scrapy.settings import Settings

from newscrawl.archive import Archive
from newscrawl.runs.status import ExitStatus
from tests.archive.world import article, entry
from tests.project import OUTLET, PROJECT, Project, Run


def inside(archive: Path, *arguments: str, cwd: Path = PROJECT) -> Run:
    """What `scrapy ARGUMENTS` says on the archives below `archive`, and its exit status."""
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    settings.set("NEWSCRAWL_ARCHIVE", str(archive))
    out, err, status = StringIO(), StringIO(), -1
    with redirect_stdout(out), redirect_stderr(err), chdir(cwd):
        try:
            execute(["scrapy", *arguments], settings)
        except SystemExit as end:
            status = int(end.code or 0)
    return Run(status, err.getvalue(), out.getvalue())


def of_one_article(folder: Path) -> Project:
    """A project with the archive of one outlet, which has one article."""
    archive = Archive.open(folder, OUTLET, durable=False)
    archive.ledger.discover(f"{OUTLET}:1", entry(1))
    archive.store(f"{OUTLET}:1", article(1))
    archive.close(0, "fine", {})
    return Project(folder)


def told(run: Run, status: ExitStatus, says: str) -> None:
    """Ask that a run told nothing but one line with some words, and ended with a status."""
    assert (run.status, run.stdout) == (status, "")
    (line,) = run.lines
    assert line.startswith("newscrawl: ")
    assert says in line
