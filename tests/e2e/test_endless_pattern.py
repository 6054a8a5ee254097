"""A pattern that goes through all ways of matching a text ends no run, and no archive."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

from newscrawl import settings
from newscrawl.console.ending import INTERRUPTED
from newscrawl.console.stopping import AT_ONCE_IS, SAME_WISH
from newscrawl.runs.status import ExitStatus
from tests.newspaper import Newspaper, story
from tests.project import OUTLET, PROJECT, Project
from tests.site import Site

ENDLESS = """
import re
from pathlib import Path
class Endless:
    def process_item(self, item):
        Path(__file__).with_suffix(".began").touch()
        re.match("(a+)+$", "a" * 60 + "b")
"""


def stopped(project: Project, site: Site, folder: Path) -> tuple[int, str]:
    """The status of a run that is told twice to stop while it is in the pattern, and what it said."""
    pipelines = json.dumps({**settings.ITEM_PIPELINES, "mine.Endless": 1})
    with subprocess.Popen(
        project.command("crawl", OUTLET, *site.arguments, "-s", f"ITEM_PIPELINES={pipelines}"),
        env=project.environ(**{**site.environ, "PYTHONPATH": f"{folder}:{PROJECT}"}),
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while not (folder / "mine.began").exists():
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        time.sleep(SAME_WISH + 0.2)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    return process.returncode, said


def test_a_second_signal_ends_a_run_that_is_in_it(project: Project, tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(ENDLESS, "utf-8")
    with Newspaper([story(1)]).site() as site:
        assert stopped(project, site, tmp_path) == (INTERRUPTED, f"newscrawl: {AT_ONCE_IS}\n")
        assert project.crawl(*site.arguments, **site.environ).status == ExitStatus.OK
    assert len(project.records()) == 1
