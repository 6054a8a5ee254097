"""A run that is killed between two pages of a section: the first is no news to the next run, which must come
to the second all the same.
"""

from __future__ import annotations

import subprocess
from dataclasses import replace

from newscrawl.archive.commit import Limits
from newscrawl.runs.status import ExitStatus
from tests.newspaper import HOME, Newspaper, story
from tests.project import OUTLET, Project
from tests.site import Asked, Page, in_turn

FIRST, SECOND = f"{HOME}/companies-news", f"{HOME}/companies-news/page-2"


def test_the_second_is_not_lost(project: Project) -> None:
    """The first comes so late that all it lists is committed when it is kept."""
    paper = Newspaper([story(n) for n in range(1, 5)], per_page=2)
    first, second = paper.pages()[FIRST], paper.pages()[SECOND]
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    processes: list[subprocess.Popen[bytes]] = []

    def kill(asked: Asked) -> Page:
        if asked.count == 1:
            processes[0].kill()
        return second

    paper.more = {FIRST: in_turn(replace(first, delay=2 * Limits().group_seconds), first), SECOND: kill}
    with paper.site() as site:
        words = (*site.arguments, "-a", "sections=companies")
        command = project.command("crawl", OUTLET, *words)
        processes.append(subprocess.Popen(command, env=project.environ(**site.environ)))
        processes[0].wait(300)
        assert site.counts[SECOND] == 1
        assert project.crawl(*words, **site.environ).status == ExitStatus.OK
    assert {record["id"] for record in project.records()} == {one.key for one in paper.stories}
