"""Crontab lines that a shell runs, and units that systemd reads."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from configparser import RawConfigParser
from dataclasses import replace
from pathlib import Path

import pytest

from newscrawl.console.intervals import INTERVALS, Every, ScheduleError
from newscrawl.console.scheduling import KEEP_LOGS, LONGEST, Job, crontab, units, with_line


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """A crawl that is a shell script, in a folder whose name a shell would trip over."""
    folder = tmp_path / "it's a %d folder"
    (folder / "logs").mkdir(parents=True)
    return Job(
        outlet="outlet",
        every=Every.read("1h"),
        scrapy=("/bin/sh", str(folder / "scrapy.sh")),
        folder=folder,
        logs=folder / "logs",
        environ={"NEWSCRAWL_CONTACT": "me & you@example.org"},
        arguments=("-a", "limit=5"),
    )


def as_cron_does(line: str, job: Job, crawl: str) -> subprocess.CompletedProcess[str]:
    """Run the command of a crontab line: cron takes the fields off, and makes % of what stands as \\%."""
    (job.folder / "scrapy.sh").write_text(crawl)
    command = line.split(" ", 5)[5].replace("\\%", "%")
    return subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False, cwd="/")


@pytest.mark.parametrize(("status", "said"), [(0, ""), (8, ""), (6, "crawl outlet -a limit=5\nnot well\n")])
def test_only_bad_news_is_told(job: Job, status: int, said: str) -> None:
    done = as_cron_does(crontab(job), job, f"echo $*; echo not well >&2; exit {status}\n")
    assert (done.stdout, done.stderr) == (said, "")


def test_a_run_that_goes_on_for_days_is_told(job: Job) -> None:
    lock = job.logs.parent / ".lock"
    for days, told in ((LONGEST - 1, ""), (LONGEST + 1, "in use\n")):
        lock.write_text("pid 1\n")
        subprocess.run(["touch", "-d", f"{days} days ago", str(lock)], check=True)
        done = as_cron_does(crontab(job), job, "echo in use; exit 8\n")
        assert (done.stdout, done.stderr) == (told, "")


def test_a_crawl_that_the_machine_killed_is_told(job: Job) -> None:
    done = as_cron_does(crontab(job), job, "kill -9 $$\n")
    assert done.stdout == "it ended with status 137, without a word\n"


def test_the_crawl_knows_its_folder_and_its_environment(job: Job) -> None:
    done = as_cron_does(crontab(job), job, 'pwd; echo "$NEWSCRAWL_CONTACT"; exit 1\n')
    assert done.stdout.splitlines() == [str(job.folder), "me & you@example.org"]


def test_mail_goes_where_it_is_wanted(job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mail = tmp_path / "bin" / "mail"
    mail.parent.mkdir()
    mail.write_text('#!/bin/sh\necho "$@"; cat\n')
    mail.chmod(0o755)
    monkeypatch.setenv("PATH", str(mail.parent), prepend=":")
    done = as_cron_does(crontab(replace(job, mail="you@example.org")), job, "echo bad; exit 3\n")
    assert done.stdout == "-s newscrawl outlet you@example.org\nbad\n"


def test_old_logs_go_and_young_ones_stay(job: Job) -> None:
    old, young = job.logs / "2026-01-01.log", job.logs / "2026-11-25.log"
    for path in (old, young):
        path.write_text("log")
    subprocess.run(["touch", "-d", f"{KEEP_LOGS + 2} days ago", str(old)], check=True)
    as_cron_does(crontab(job), job, "exit 0\n")
    assert [*job.logs.iterdir()] == [young]


def said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("text", INTERVALS)
def test_lines_are_of_the_form_that_cron_reads(job: Job, text: str) -> None:
    line = crontab(replace(job, every=Every.read(text), mail="you@example.org"))
    assert re.match(r"([0-9*/-]+ ){5}cd ", line)
    if shutil.which("crontab") and "dry run" in said("crontab", "-h"):
        # Debian's says what it thinks of a table without taking it.
        done = subprocess.run(
            ["crontab", "-n", "-"], input=f"{line}\n", capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_a_line_replaces_the_outlets_own_and_no_other(job: Job) -> None:
    mine, other = crontab(job), crontab(replace(job, outlet="otheroutlet"))
    table = with_line(f"MAILTO=me\n{other}\n", job, mine)
    assert table.splitlines() == ["MAILTO=me", other, mine]
    later = crontab(replace(job, every=Every.read("1d")))
    assert with_line(table, job, later).splitlines() == ["MAILTO=me", other, later]
    assert with_line(table, job, None) == f"MAILTO=me\n{other}\n"
    assert "\n" not in mine


def test_units(job: Job) -> None:
    made = units(replace(job, mail="you@example.org"))
    assert set(made) == {
        "newscrawl-outlet.service",
        "newscrawl-outlet.timer",
        "newscrawl-outlet-mail.service",
    }
    service = made["newscrawl-outlet.service"]
    assert 'Environment="NEWSCRAWL_CONTACT=me & you@example.org"\n' in service
    assert "SuccessExitStatus=8\n" in service
    assert "OnFailure=newscrawl-outlet-mail.service\n" in service
    assert "OnFailure" not in units(job)["newscrawl-outlet.service"]
    assert f'RequiresMountsFor="{job.folder}"\n'.replace("%", "%%") in service
    assert f"TimeoutStartSec={LONGEST}d\n" in service


def test_units_and_calendars_are_of_the_form_that_systemd_reads(job: Job, tmp_path: Path) -> None:
    made = units(replace(job, scrapy=("/bin/true",), folder=tmp_path, mail="you@example.org"))
    for name, text in made.items():
        reader = RawConfigParser(strict=False)
        reader.read_string(text)
        assert {"Unit", "Timer" if name.endswith(".timer") else "Service"} <= set(reader.sections())
        (tmp_path / name).write_text(text)
    if not shutil.which("systemd-analyze"):
        return  # systemd itself is asked where there is one
    paths = [str(tmp_path / name) for name in made]
    done = subprocess.run(["systemd-analyze", "verify", *paths], capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if "newscrawl-outlet" in line] == []
    calendars = [Every.read(text).calendar("outlet") for text in INTERVALS]
    subprocess.run(["systemd-analyze", "calendar", *calendars], check=True, capture_output=True)


def test_a_name_that_cannot_be_a_unit(job: Job) -> None:
    with pytest.raises(ScheduleError, match="use the crontab"):
        units(replace(job, outlet="a/b"))


@pytest.mark.parametrize("made", [crontab, units])
def test_what_would_break_a_line(job: Job, made: Callable[[Job], object]) -> None:
    odd = Path("/srv/new\nline")
    for wrong in (replace(job, folder=odd), replace(job, logs=odd), replace(job, environ={"A": "b\nc"})):
        with pytest.raises(ScheduleError, match="has a line break"):
            made(wrong)
