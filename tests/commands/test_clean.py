"""`scrapy clean`, in a process of its own, and how it marks what goes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from newscrawl.clean import clean_text
from newscrawl.commands.clean import marked
from tests.project import PROJECT, Project

TEXT = "It rained.\nALSO READ: How the river rose\nIt was dry.\nViews expressed above are the author's own.\n"


def scrapy(*args: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scrapy", "clean", *args]
    done = subprocess.run(command, cwd=PROJECT, input=stdin, capture_output=True, timeout=60, check=False)
    return subprocess.CompletedProcess(
        command, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    )


def test_what_goes_is_marked_with_its_rule_and_without_colour_off_a_terminal(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(TEXT, encoding="utf-8")
    run = scrapy(str(file))
    assert run.returncode == 0
    assert "\x1b" not in run.stdout
    assert run.stdout.splitlines() == [
        "It rained.",
        "[-ALSO READ: How the river rose-](related-lead)",
        "It was dry.",
        "[-Views expressed above are the author's own.-](disclaimer-views)",
    ]


def test_standard_input_and_json() -> None:
    run = scrapy("-", "--json", stdin=TEXT.encode())
    record = json.loads(run.stdout)
    assert record["text"] == "It rained.\nIt was dry."
    assert [piece["rule"] for piece in record["removed"]] == ["related-lead", "disclaimer-views"]
    assert record["disclaimers"] == [
        {"kind": "opinion", "text": "Views expressed above are the author's own."}
    ]


@pytest.mark.parametrize(
    ("environ", "coloured"),
    [({}, True), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_shows_colour_where_it_can_and_the_person_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], coloured: bool
) -> None:
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.delenv("NO_COLOR", raising=False)
    more = {"TERM": "xterm", **environ}
    status, shown = Project(tmp_path).on_a_terminal("clean", str(tmp_path / "story.txt"), **more)
    assert (status, "\x1b[31m" in shown) == (0, coloured)


def test_an_outlets_rules_are_used_when_it_is_named() -> None:
    text = b"It rained.\nPowered by Capital Market - Live News\n"
    assert "businessstandard-powered" in scrapy("-", "--outlet", "businessstandard", stdin=text).stdout


def test_what_cannot_be_read_is_one_line_and_its_own_status(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(b"\xff\xfe\xfa")
    for name, fault in (("absent.txt", "cannot be read"), ("latin.txt", "not UTF-8")):
        run = scrapy(str(tmp_path / name))
        assert run.returncode == 2
        assert run.stderr.startswith(f"newscrawl: {tmp_path / name}: {fault}")
        assert len(run.stderr.splitlines()) == 1


def test_a_file_must_be_named() -> None:
    run = scrapy()
    assert run.returncode == 2
    assert "name one file" in run.stderr + run.stdout


def test_marks_stand_around_the_words_and_not_the_blanks() -> None:
    shown = marked(TEXT, clean_text(TEXT), colour=True)
    assert "\x1b[31m[-ALSO READ: How the river rose-](related-lead)\x1b[0m\n" in shown
    assert "\x1b[33m[-Views expressed" in shown
