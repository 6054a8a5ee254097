"""What `scrapy outlet new` leaves: nothing over what is there, and file and golden folder or neither."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from scrapy.http import HtmlResponse

from newscrawl.console.ending import INTERRUPTED
from newscrawl.outlets import golden as golden_folder
from newscrawl.outlets.golden import write_outlet
from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.commands.copied import NAME, Copy, project
from tests.site import Page

__all__ = ["project"]


def test_nothing_is_written_over(project: Copy) -> None:
    project.file.write_text("# mine\n", "utf-8")
    with unknown.site() as site:
        run = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
        assert site.asked == []
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert len(run.lines) == 1
    assert "--name" in run.lines[0]
    assert project.file.read_text("utf-8") == "# mine\n"


def test_an_article_that_is_named_later_gives_the_golden_folder(project: Copy) -> None:
    chosen = unknown.address(7)
    with unknown.site() as site:
        good = dict(site.pages)
        site.pages |= {
            unknown.address(n): Page(b"<h1>Soon</h1>", headers=unknown.HTML) for n in unknown.NUMBERS
        }
        run = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
        assert run.status == ExitStatus.NOTHING_FOUND
        assert "--article" in run.lines[-1]
        assert not project.golden.exists()
        text = project.file.read_text("utf-8")
        text = text.replace("    urls =", '    time_zone = "Asia/Kolkata"\n    urls =')
        project.file.write_text(text, "utf-8")
        named = ("outlet", "new", f"{unknown.HOME}/", "--article", chosen)
        run = project.run(*named, site=site)
        assert (run.status, project.golden.exists()) == (ExitStatus.NOTHING_FOUND, False)
        assert run.lines == [f"newscrawl: {chosen}: no article could be read there"]
        page = good[chosen]
        assert isinstance(page, Page)
        site.pages[chosen] = Page(page.body.replace(b"T08:00:00+00:00", b" 08:00"), headers=unknown.HTML)
        site.asked.clear()
        assert project.run(*named, site=site).status == ExitStatus.OK
        assert {asked.path for asked in site.asked} == {"/robots.txt", chosen.removeprefix(unknown.HOME)}
    assert project.file.read_text("utf-8") == text
    record = json.loads(project.golden.joinpath("record.json").read_text("utf-8"))
    assert record["date_published"].endswith("+05:30")


def test_the_first_lines_of_a_locked_article_are_the_example_where_all_are_locked(project: Copy) -> None:
    def locked(number: int) -> Page:
        _, *rest = unknown.paragraphs(number)
        page = "".join(f"<p>{one}</p>" for one in rest).encode()
        body = unknown.article(number).body.replace(page, b"<p class='wall'>Subscribe to read on.</p>")
        return Page(
            body.replace(b'"headline"', b'"isAccessibleForFree": false, "headline"'), headers=unknown.HTML
        )

    with unknown.site() as site:
        site.pages |= {unknown.address(n): locked(n) for n in unknown.NUMBERS}
        run = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
        assert run.status == ExitStatus.OK, run.stderr
        record = json.loads(project.golden.joinpath("record.json").read_text("utf-8"))
        assert record["access"]["level"] == "locked"
        shutil.rmtree(project.golden)
        site.pages[unknown.address(5)] = unknown.article(5)
        project.file.unlink()
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    meta = json.loads(project.golden.joinpath("meta.json").read_text("utf-8"))
    assert meta["url"] == unknown.address(5), "the one that can be read"


def test_an_article_of_another_outlet_of_that_name_is_not_taken(project: Copy) -> None:
    project.file.write_text(
        "from newscrawl.spiders.base import NewsSpider\n\n\nclass ValleydailySpider(NewsSpider):\n"
        f'    name = "{NAME}"\n    outlet_name = "Another"\n    domain = "valleydaily.org"\n',
        "utf-8",
    )
    with unknown.site() as site:
        run = project.run("outlet", "new", f"{unknown.HOME}/", "--article", unknown.address(1), site=site)
        assert site.asked == []
    assert (run.status, len(run.lines)) == (ExitStatus.BAD_ARGUMENTS, 1)
    assert "of valleydaily.org; choose another name" in run.lines[0]
    assert not project.golden.exists()


def test_nothing_is_written_of_a_look_that_was_stopped(project: Copy) -> None:
    with unknown.site() as site:
        site.pages[f"{unknown.HOME}/rss/all.xml"] = Page(b"", delay=30)
        with subprocess.Popen(
            project.command("outlet", "new", f"{unknown.HOME}/", *site.arguments),
            cwd=project.folder,
            env=project.environ(**site.environ, PYTHONPATH=str(project.folder)),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            while not any(asked.path == "/rss/all.xml" for asked in site.asked):
                assert process.poll() is None
                time.sleep(0.05)
            process.send_signal(signal.SIGINT)
            told = process.communicate(timeout=60)
    assert (process.returncode, told) == (INTERRUPTED, (b"", b""))
    assert not project.file.exists()
    assert not project.golden.exists()


def test_nothing_is_left_where_one_of_both_cannot_be_written(project: Copy) -> None:
    project.folder.joinpath("tests").write_text("no folder", "utf-8")
    with unknown.site() as site:
        run = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
    assert (run.status, len(run.lines)) == (ExitStatus.CANNOT_WRITE, 1)
    assert str(project.golden) in run.lines[0]
    assert not project.file.exists()


def test_no_golden_folder_is_left_where_the_file_cannot_be_written(tmp_path: Path) -> None:
    page = unknown.article(1)
    answer = HtmlResponse(unknown.address(1), body=page.body, headers=page.headers)
    golden = tmp_path / "golden" / NAME
    with pytest.raises(OSError, match=r"example\.py"):
        write_outlet(tmp_path / "none" / "example.py", "# facts\n", golden, answer, NAME)
    assert not golden.exists()
    write_outlet(tmp_path / "example.py", "# facts\n", golden, answer, NAME)
    assert sorted(path.name for path in golden.iterdir()) == ["meta.json", "page.html", "record.json"]


def test_killed_between_the_two_it_leaves_the_file_to_which_a_folder_can_be_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder alone would keep the outlet's name from being used until somebody removes it."""
    file, begun = tmp_path / "example.py", []
    monkeypatch.setattr(golden_folder, "write_golden", lambda *_: begun.append(file.exists()))
    write_outlet(file, "# facts\n", tmp_path / NAME, HtmlResponse(unknown.address(1)), NAME)
    assert begun == [True]


def test_no_part_of_a_file_is_left_where_files_have_no_room(project: Copy) -> None:
    """With a limit of size, and no article, so that the outlet's file is the first to be written."""
    with unknown.site() as site:
        site.pages |= {
            unknown.address(n): Page(b"<h1>Soon</h1>", headers=unknown.HTML) for n in unknown.NUMBERS
        }
        command = project.command("outlet", "new", f"{unknown.HOME}/", *site.arguments)
        done = subprocess.run(
            ["sh", "-c", 'ulimit -f 0; exec "$@"', "sh", *command],
            cwd=project.folder,
            env=project.environ(**site.environ, PYTHONPATH=str(project.folder), PYTHONDONTWRITEBYTECODE="1"),
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == ExitStatus.CANNOT_WRITE, done.stderr
    assert str(project.file) in done.stderr
    assert not [path for path in project.file.parent.iterdir() if NAME in path.name]
