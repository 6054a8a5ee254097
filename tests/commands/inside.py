"""Commands that start no crawl, run inside the test's own process: the same entry, without Python's start."""

from __future__ import annotations

from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from scrapy.cmdline import execute
from scrapy.settings import Settings

from tests.project import PROJECT, Run


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
