"""`scrapy schedule`: printed, installed, replaced and removed, with a crontab that is a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newscrawl.archive import Archive
from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside
from tests.project import OUTLET, PROJECT, Run

FAKE = """#!/bin/sh
# A crontab in a file: without one, -l fails as the real one does.
if [ "$1" = -l ] && [ "$SHUT" ]; then echo "crontabs/you: Permission denied" >&2; exit 1
elif [ "$1" = -l ]; then cat "$TABLE" 2>/dev/null || { echo "no crontab for you" >&2; exit 1; }
else [ -z "$REFUSE" ] || { echo "not allowed" >&2; exit 1; }; cat > "$TABLE"; fi
"""


MILL = "https://mill.example/"


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The crontab's file; it is not there yet."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("crontab", "mail", "sendmail"):
        (programs / name).write_text(FAKE)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("TABLE", str(tmp_path / "table"))
    monkeypatch.setenv("NEWSCRAWL_CONTACT", "me@example.org")
    return tmp_path / "table"


def schedule(tmp_path: Path, *arguments: str) -> Run:
    return inside(tmp_path / "archive", "schedule", *arguments)


def test_the_line_is_printed_and_nothing_is_changed(tmp_path: Path, table: Path) -> None:
    settings = ("-s", "SUMMARY_ALWAYS=1", "-s", "USER_AGENT=90% me", "-s", f"NEWSCRAWL_ARCHIVE={tmp_path}/x")
    run = schedule(tmp_path, OUTLET, "--every", "30m", "-a", "limit=100", *settings)
    assert (run.status, run.stderr) == (ExitStatus.OK, "")
    (line,) = run.stdout.splitlines()
    assert f"cd {PROJECT} &&" in line
    assert f"NEWSCRAWL_CONTACT=me@example.org NEWSCRAWL_ARCHIVE={tmp_path / 'x'} " in line
    assert f" crawl {OUTLET} -a limit=100 -s SUMMARY_ALWAYS=1 -s 'USER_AGENT=90\\% me' 2>&1" in line
    assert not table.exists()


def test_what_is_given_may_name_files_of_the_folder_in_which_it_is(tmp_path: Path) -> None:
    here = PROJECT / "tests"
    for more, folder in ((("-a", "limit=5"), here), (("-s", "CLEAN_RULES_FILES="), here), ((), PROJECT)):
        run = inside(tmp_path / "archive", "schedule", OUTLET, *more, cwd=here)
        assert f" cd {folder} && " in run.stdout


def test_outlets_that_nobody_has_described_have_a_line_each(tmp_path: Path, table: Path) -> None:
    """Both are crawled by `news`; the second took the place of the first."""
    for name in ("mill.example", "ferry.example"):
        run = schedule(tmp_path, "news", "-a", f"url=https://www.{name}/", "--install")
        assert (run.status, run.stderr) == (ExitStatus.OK, "")
    mill, ferry = table.read_text().splitlines()
    assert " crawl news -a url=https://www.mill.example/ 2>&1" in mill
    assert f"find {tmp_path / 'archive' / 'mill.example' / 'logs'} " in mill
    assert (mill.endswith("# newscrawl mill.example"), ferry.endswith("# newscrawl ferry.example")) == (
        True,
        True,
    )
    assert mill.split()[:2] != ferry.split()[:2]
    run = schedule(tmp_path, "news", "-a", "url=https://mill.example/", "--remove")
    assert run.stdout == "removed from the crontab: mill.example\n"
    assert table.read_text().splitlines() == [ferry]
    units = schedule(tmp_path, "news", "-a", "url=https://mill.example/", "--systemd").stdout
    assert "newscrawl-mill.example.timer" in units


def test_the_name_of_an_archive_stands_for_its_home_page(tmp_path: Path, table: Path) -> None:
    for name in ("mill.example", "www.mill.example"):
        Archive.open(tmp_path / "archive", name, durable=False).close(0, "fine", {})
    run = schedule(tmp_path, "mill.example")
    assert " crawl news -a url=https://mill.example/ 2>&1" in run.stdout
    assert run.stdout.endswith("# newscrawl mill.example\n")
    run = schedule(tmp_path, "www.mill.example")
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert run.lines == [
        "newscrawl: www.mill.example is not described here; write: scrapy schedule news -a url=ADDRESS"
    ]


@pytest.mark.parametrize(
    ("name", "asked", "home"),
    [
        ("mill.example", ["https://www.mill.example/", "https://www.mill.example/town"], None),
        ("mill.example", ["https://mill.example/up/", "https://mill.example/up/town"], None),
        ("mill.example", ["https://shop.mill.example/", f"{MILL}?a=1"], MILL),
        ("127.0.0.1-8000", ["http://127.0.0.1:8000/"], None),
    ],
)
def test_the_home_page_is_the_one_that_the_archive_was_begun_with(
    tmp_path: Path, table: Path, name: str, asked: list[str], home: str | None
) -> None:
    """Many a site answers at "www." alone."""
    archive = Archive.open(tmp_path / "archive", name, durable=False)
    for url in reversed(asked):
        archive.ledger.source_seen(url, "section", 1, 1)
    archive.close(0, "fine", {})
    assert f" crawl news -a url={home or asked[0]} 2>&1" in schedule(tmp_path, name).stdout


def test_arguments_with_which_the_crawl_would_not_begin(tmp_path: Path, table: Path) -> None:
    for arguments, says in (
        ((OUTLET, "-a", "limit=x"), "-a limit=x: not a number of articles"),
        ((OUTLET, "-a", "limit"), "-a limit: write it as NAME=VALUE"),
        (("news",), "-a url=... must name the home page"),
        ((OUTLET, "-s", "REVISIT_BUDGET=many"), "REVISIT_BUDGET=many: not a whole number"),
        ((OUTLET, "-s", "BOT_NAME=two\nlines"), "has a line break"),
    ):
        run = schedule(tmp_path, *arguments, "--install")
        assert run.status == ExitStatus.BAD_ARGUMENTS
        assert says in run.stderr
        assert not table.exists()


def test_installed_replaced_and_removed_beside_what_others_put_there(tmp_path: Path, table: Path) -> None:
    for every in ("1h", "1d"):
        run = schedule(tmp_path, OUTLET, "--every", every, "--install")
        assert table.read_text() == run.stdout
        assert len(run.stdout.splitlines()) == 1
    table.write_text("0 5 * * * backup\n" + table.read_text())
    assert schedule(tmp_path, "ndtv", "--install").status == ExitStatus.OK
    assert len(table.read_text().splitlines()) == 3
    run = schedule(tmp_path, OUTLET, "--remove")
    assert run.stdout == f"removed from the crontab: {OUTLET}\n"
    first, second = table.read_text().splitlines()
    assert (first, second.endswith("# newscrawl ndtv")) == ("0 5 * * * backup", True)


def test_the_line_of_an_outlet_that_is_gone_is_removed(tmp_path: Path, table: Path) -> None:
    line = "0 * * * * crawl # newscrawl lindalpost"
    table.write_text(f"0 5 * * * backup\n{line}\n")
    for told in ("removed from the crontab: lindalpost", "nothing to remove: no line of lindalpost"):
        run = schedule(tmp_path, "lindalpost", "--remove", "-s", "REVISIT_BUDGET=many")
        assert (run.status, run.stderr) == (ExitStatus.OK, "")
        assert run.stdout.startswith(told)
    assert table.read_text() == "0 5 * * * backup\n"


def test_a_crontab_that_cannot_be_read_is_not_written_over(
    tmp_path: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.write_text("0 5 * * * backup\n")
    monkeypatch.setenv("SHUT", "1")
    for how in ("--install", "--remove"):
        run = schedule(tmp_path, OUTLET, how)
        assert (run.status, run.stdout) == (ExitStatus.CANNOT_WRITE, "")
        assert run.lines == ["newscrawl: `crontab -l` failed: crontabs/you: Permission denied"]
    assert table.read_text() == "0 5 * * * backup\n"


def test_bad_news_that_would_reach_nobody(
    tmp_path: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newscrawl.console.clocks.shutil.which", lambda name, **_: name == "crontab" or None)
    run = schedule(tmp_path, OUTLET, "--mail", "me@example.org", "--install")
    assert (run.status, run.lines) == (
        ExitStatus.BAD_ARGUMENTS,
        ["newscrawl: --mail me@example.org: there is no `mail` here; install one (Debian: bsd-mailx)"],
    )
    assert not table.exists()
    run = schedule(tmp_path, OUTLET, "--install")
    assert run.status == ExitStatus.OK
    assert run.stderr.startswith("newscrawl: there is no sendmail here, and cron throws away ")
    assert table.read_text() == run.stdout


def test_a_line_that_is_too_long_for_cron(tmp_path: Path) -> None:
    run = schedule(tmp_path, "news", "-a", f"url=https://harbour.example/{'a' * 998}/")
    assert run.status == ExitStatus.OK
    assert run.stdout.count("\n") == 1
    (told,) = run.lines
    assert told.startswith("newscrawl: the command of that line has 1,")
    assert "--systemd" in told


def test_what_others_put_there_stays_byte_for_byte(tmp_path: Path, table: Path) -> None:
    before = b"# caf\xe9\x0c and\xe2\x80\xa8more\n\n0 5 * * * backup\r\n\n"
    table.write_bytes(before)
    for _ in range(2):
        assert schedule(tmp_path, OUTLET, "--install").status == ExitStatus.OK
        assert table.read_bytes().startswith(before)
    schedule(tmp_path, OUTLET, "--remove")
    assert table.read_bytes() == before


def test_units_are_printed(tmp_path: Path) -> None:
    out = schedule(tmp_path, OUTLET, "--systemd", "--mail", "me@example.org").stdout
    for kind in ("service", "timer"):
        assert f"# newscrawl-{OUTLET}.{kind}\n" in out
    assert f"# newscrawl-{OUTLET}-mail.service\n" in out


def test_mistakes_are_one_line(tmp_path: Path, table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = schedule(tmp_path, "nowhere")
    assert unknown.status == ExitStatus.BAD_ARGUMENTS
    assert unknown.lines[0].startswith("newscrawl: no outlet 'nowhere'. `scrapy list` shows all ")
    odd = schedule(tmp_path, OUTLET, "--every", "7h")
    assert odd.status == ExitStatus.BAD_ARGUMENTS
    assert "choose one of 5m" in odd.lines[0]
    monkeypatch.setenv("REFUSE", "1")
    refused = schedule(tmp_path, OUTLET, "--install")
    assert (refused.status, refused.lines) == (
        ExitStatus.CANNOT_WRITE,
        ["newscrawl: `crontab -` failed: not allowed"],
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    for how, line in ((), "no crontab"), (("--systemd",), "no systemd"):
        run = schedule(tmp_path, OUTLET, "--install", *how)
        assert run.status == ExitStatus.BAD_ARGUMENTS
        assert line in run.lines[0]


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a `systemctl` notes that it was told, by somebody who is not root; it fails where it is shut."""
    programs = tmp_path / "bin"
    programs.mkdir()
    told = tmp_path / "told"
    said = "System has not been booted with systemd as init system"
    (programs / "systemctl").write_text(
        f'#!/bin/sh\necho "$@" >> {told}\n[ -z "$SHUT" ] || {{ echo "{said}" >&2; exit 1; }}\n'
    )
    (programs / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("newscrawl.console.clocks.os.geteuid", lambda: 1000)
    return told


def test_units_are_put_in_place_and_taken_away(tmp_path: Path, systemd: Path) -> None:
    run = schedule(tmp_path, OUTLET, "--systemd", "--install")
    assert run.status == ExitStatus.OK
    units = tmp_path / ".config" / "systemd" / "user"
    names = {f"newscrawl-{OUTLET}.service", f"newscrawl-{OUTLET}.timer"}
    assert {path.name for path in units.iterdir()} == names
    assert f"--user enable --now newscrawl-{OUTLET}.timer" in systemd.read_text().splitlines()[-1]
    run = schedule(tmp_path, OUTLET, "--systemd", "--remove")
    assert (run.status, run.stdout) == (ExitStatus.OK, f"removed from {units}: {OUTLET}\n")
    assert [*units.iterdir()] == []
    run = schedule(tmp_path, OUTLET, "--systemd", "--remove")
    assert (run.status, run.stdout) == (ExitStatus.OK, f"nothing to remove: no units of {OUTLET} here\n")


def test_where_systemd_does_not_run_no_unit_is_left(
    tmp_path: Path, systemd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHUT", "1")
    run = schedule(tmp_path, OUTLET, "--systemd", "--install")
    assert run.status == ExitStatus.CANNOT_WRITE
    (line,) = run.lines
    assert "System has not been booted with systemd" in line
    assert not (tmp_path / ".config").exists()
    assert systemd.read_text() == "--user daemon-reload\n"
