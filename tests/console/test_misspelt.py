"""A misspelt setting is told; a setting of somebody else's is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.console.misspelt import misspelt
from newscrawl.runs.status import ExitStatus
from tests.project import Project


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("REVISIT_BUGET", "no setting REVISIT_BUGET; did you mean REVISIT_BUDGET?"),
        ("WARC_ENABLE", "no setting WARC_ENABLE; did you mean WARC_ENABLED?"),
        ("COOLDOWN", "no setting COOLDOWN; did you mean COOL_DOWN?"),
        ("DOWNLOAD_DELEY", "no setting DOWNLOAD_DELEY; did you mean DOWNLOAD_DELAY?"),
        ("NEWSCRAWL_LIMITS", "no setting NEWSCRAWL_LIMITS; it changes nothing"),
    ],
)
def test_settings_that_are_nearly_ours(name: str, said: str) -> None:
    assert list(misspelt([name, "REVISIT_BUDGET", "ROBOTSTXT_OBEY", "REPLAY_AT"], {})) == [said]


@pytest.mark.parametrize(
    "name",
    [
        *("PLAYWRIGHT_BROWSER_TYPE", "SPLASH_URL", "ZYTE_API_KEY", "REDIS_URL", "SCHEDULER_PERSIST"),
        *("CRAWLERA_ENABLED", "DELTAFETCH_ENABLED", "SENTRY_DSN", "ROTATING_PROXY_LIST", "DOWNLOAD_SLOTS"),
        *("AUTOEXTRACT_USER", "WACZ_TITLE", "SCRAPEOPS_API_KEY", "SPIDERMON_ENABLED", "FEED_TEMPDIR"),
        *("USER_AGENTS", "DOWNLOAD_DELAYS", "RETRY_TIME", "ADDON", "MAX_RETRY_TIMES", "RANDOM_DELAY"),
    ],
)
def test_settings_of_others(name: str) -> None:
    assert list(misspelt([name], {})) == []


READ = "no environment variable {} is read; "


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("NEWSCRAWL_ARCHIV", f"{READ}did you mean NEWSCRAWL_ARCHIVE?"),
        ("NEWSCRAWL_REVISIT_BUDGET", f"{READ}give the setting as -s REVISIT_BUDGET=VALUE"),
        ("NEWSCRAWL_CONTACT", None),
        ("NEWSCRAWL_CORPUS", None),
        ("HOME", None),
    ],
)
def test_environment_variables(name: str, said: str | None) -> None:
    assert list(misspelt([], {name: "1"})) == ([said.format(name)] if said else [])


def test_the_run_goes_on_after_a_line(tmp_path: Path) -> None:
    run = Project(tmp_path / "archive").scrapy("list", "-s", "REVISIT_BUGET=3")
    assert run.status == ExitStatus.OK
    assert run.lines == ["newscrawl: no setting REVISIT_BUGET; did you mean REVISIT_BUDGET?"]
