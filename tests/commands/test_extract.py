"""`scrapy extract` on files, addresses and standard input."""

import gzip
import json
import os
import signal
import subprocess
import time
from contextlib import suppress
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path
from threading import Barrier, Event
from typing import Any

import pytest

from newscrawl.commands.extract import is_charset
from tests.project import PROJECT, Project
from tests.site import Asked, Page, Site

ARTICLE = (
    '<html lang="en"><head><title>New bridge opens | Harbour Post</title>'
    '<meta property="article:published_time" content="2024-03-01T09:30:00+05:30"></head>'
    '<body><article><h1>New bridge opens</h1><p class="byline">By Ada Moss</p>'
    + "".join(
        f"<p>The harbour bridge number {n} opened on Friday after three years of work, and the first ferries "
        "passed beneath it before noon while people watched from both banks of the river.</p>"
        for n in range(6)
    )
    + "</article></body></html>"
)


def test_prints_a_record_for_each_page_and_tells_why_for_the_rest(project: Project, tmp_path: Path) -> None:
    page, zipped, empty = tmp_path / "a.html", tmp_path / "a.html.gz", tmp_path / "empty.html"
    page.write_text(ARTICLE, "utf-8")
    zipped.write_bytes(gzip.compress(ARTICLE.encode()))
    empty.write_text("", "utf-8")
    run = project.scrapy(
        "extract", "--url", "https://harbourpost.example/1", *map(str, (page, zipped, empty))
    )
    assert run.status == 0
    first, second = (json.loads(line) for line in run.stdout.splitlines())
    assert [one["provenance"].pop("via") for one in (first, second)] == [
        {"kind": "file", "source": str(path)} for path in (page, zipped)
    ]
    assert first == second
    assert first["headline"] == "New bridge opens"
    assert first["url"] == "https://harbourpost.example/1"
    assert first["authors"] == [{"name": "Ada Moss", "type": "Person"}]
    assert first["date_published"] == "2024-03-01T09:30:00+05:30"
    assert run.lines == [f"newscrawl: {empty}: the page is empty"]
    assert not project.archive.exists()


def test_no_article_at_all_is_status_1(project: Project, tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_text("<html><body></body></html>", "utf-8")
    assert project.scrapy("extract", str(empty)).status == 1


def test_a_file_that_is_not_there_is_one_line_and_status_2(project: Project, tmp_path: Path) -> None:
    run = project.scrapy("extract", str(tmp_path / "none.html"))
    assert run.status == 2
    assert run.lines == [f"newscrawl: {tmp_path / 'none.html'}: the file cannot be read ({os.strerror(2)})"]


def test_an_unknown_outlet_is_one_line_and_status_2(project: Project) -> None:
    run = project.scrapy("extract", "--outlet", "nowhere", "page.html")
    assert run.status == 2
    assert run.lines[0].startswith("newscrawl: no outlet 'nowhere'. `scrapy list` shows all ")


def test_an_address_that_cannot_be_fetched_is_one_line_and_status_2(project: Project) -> None:
    url = "http://127.0.0.1:1/story"
    run = project.scrapy("extract", url)
    assert run.status == 2
    asked = "-s ALLOW_PRIVATE_ADDRESSES=1 has it asked"
    assert run.lines == [f"newscrawl: {url}: leads to a private address; {asked}"]


@pytest.mark.parametrize(
    ("bad", "why"), [(Page(b"", 503), "status 503"), (Page(fault="drop"), "connection lost")]
)
def test_a_page_that_was_not_had_beside_one_that_was(project: Project, bad: Page, why: str) -> None:
    """As for a file that cannot be read: the record is there, and the status tells that another is not."""
    html = {"Content-Type": "text/html; charset=utf-8"}
    home = "https://harbourpost.example"
    pages = {"/robots.txt": Page(b""), "/ok": Page(ARTICLE.encode(), headers=html), "/bad": bad}
    with Site(pages) as site:
        environ: dict[str, Any] = site.environ
        run = project.scrapy(
            "extract", f"{home}/ok", f"{home}/bad", *site.arguments, "-s", "RETRY_TIMES=0", **environ
        )
    assert run.status == 2
    assert [json.loads(line)["url"] for line in run.stdout.splitlines()] == [f"{home}/ok"]
    assert run.lines == [f"newscrawl: {home}/bad: {why}"]


def test_many_sites_do_not_wait_for_each_other(project: Project) -> None:
    """Eight answer once all have been asked, which is more than a crawl of one site asks at a time."""
    together = Barrier(8)

    def answer(_: Asked) -> Page:
        together.wait(60)
        return Page(ARTICLE.encode(), headers={"Content-Type": "text/html; charset=utf-8"})

    urls = [f"https://post{n}.example/story" for n in range(8)]
    with Site({"/robots.txt": Page(b""), "/story": answer}) as site:
        environ: dict[str, Any] = site.environ
        run = project.scrapy("extract", *urls, *site.arguments, "-s", "RETRY_TIMES=0", **environ)
    assert [json.loads(line)["url"] for line in run.stdout.splitlines()] == urls


def test_a_record_is_told_while_other_pages_are_fetched(project: Project) -> None:
    told = Event()

    def late(_: Asked) -> Page:
        told.wait(60)
        return Page(ARTICLE.encode(), headers={"Content-Type": "text/html; charset=utf-8"})

    pages: dict[str, Any] = {"/robots.txt": Page(b""), "/story": late, "/now": Page(ARTICLE.encode())}
    urls = ["https://harbourpost.example/now", "https://quaypost.example/story"]
    with Site(pages) as site:
        command = project.command("extract", *urls, *site.arguments)
        environ = project.environ(**site.environ)
        with subprocess.Popen(
            command, env=environ, cwd=PROJECT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            told.set()
            rest = process.stdout.read()
    assert [json.loads(line)["url"] for line in (first, *rest.splitlines())] == urls


def test_nothing_more_is_fetched_once_nobody_reads(project: Project) -> None:
    asked: list[str] = []

    def answer(one: Asked) -> Page:
        asked.append(one.path)
        time.sleep(0.2)
        return Page(ARTICLE.encode(), headers={"Content-Type": "text/html; charset=utf-8"})

    urls = [f"https://harbourpost.example/story{n}" for n in range(200)]
    stories = {f"/story{n}": answer for n in range(200)}
    with Site({"/robots.txt": Page(b""), **stories}) as site:
        command = project.command("extract", *urls, *site.arguments)
        environ = project.environ(**site.environ)
        with subprocess.Popen(command, env=environ, cwd=PROJECT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            process.stdout.close()
            process.wait(timeout=60)
    assert len(asked) < 100


@pytest.mark.parametrize("encoding", ["idna", "undefined", "hex", "utf-99"])
def test_a_codec_that_is_no_charset_of_pages(project: Project, encoding: str) -> None:
    run = project.scrapy("extract", "--encoding", encoding, "page.html")
    assert run.status == 2
    assert run.lines == [f"newscrawl: --encoding {encoding}: no such charset; write utf-8 or windows-1252"]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "UTF-16", "windows-1252", "cp932", "gb18030", "big5-hkscs", "iso2022_jp", "euc-kr"]
)
def test_charsets_of_pages(encoding: str) -> None:
    assert is_charset(encoding)


def test_a_folder_without_files_is_one_line_and_status_1(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    run = project.scrapy("extract", str(folder))
    assert (run.status, run.lines) == (1, [f"newscrawl: {folder}: there is no file in it"])


def test_an_empty_name_is_not_the_working_directory(project: Project, tmp_path: Path) -> None:
    tmp_path.joinpath("private.html").write_text(ARTICLE, "utf-8")
    run = project.scrapy("extract", "", cwd=tmp_path)
    assert (run.status, run.stdout, len(run.lines)) == (2, "", 1)
    assert "empty" in run.lines[0]


@pytest.mark.parametrize("url", ["https://harbourpost.example/1", None])
def test_a_page_from_standard_input(project: Project, url: str | None) -> None:
    run = subprocess.run(
        project.command("extract", "-", *(["--url", url] if url else [])),
        env=project.environ(),
        cwd=PROJECT,
        input=ARTICLE.encode(),
        capture_output=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    assert json.loads(run.stdout).get("url") == url


def test_a_folder_is_read_on_all_cores_in_order(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "deep").mkdir(parents=True)
    (folder / ".hidden").write_text(ARTICLE, "utf-8")
    for number in range(40):
        place = folder / ("deep" if number % 2 else ".") / f"{number:02}.html"
        place.write_text(ARTICLE.replace("New bridge opens", f"New bridge {number} opens"), "utf-8")
    (folder / "deep" / "99.pdf").write_bytes(b"%PDF-1.7 and so on")
    one, two = (project.scrapy("extract", str(folder), "--jobs", jobs) for jobs in ("1", "2"))
    assert (one.status, one.stdout, one.stderr) == (two.status, two.stdout, two.stderr)
    names = [Path(json.loads(line)["url"]).name for line in two.stdout.splitlines()]
    even, odd = ([f"{n:02}.html" for n in range(first, 40, 2)] for first in (0, 1))
    assert names == even + odd
    assert two.lines == [f"newscrawl: {folder / 'deep' / '99.pdf'}: it is a PDF, not a page"]


@pytest.mark.parametrize("zipped", [False, True])
def test_standard_input_beside_so_many_files_that_all_cores_read(
    project: Project, tmp_path: Path, zipped: bool
) -> None:
    files = [tmp_path / f"{number:02}.html" for number in range(40)]
    for file in files:
        file.write_text(ARTICLE, "utf-8")
    page = ARTICLE.replace("New bridge opens", "Old bridge closes").encode()
    run = subprocess.run(
        project.command("extract", *map(str, files), "-", "--jobs", "2"),
        env=project.environ(),
        cwd=PROJECT,
        input=gzip.compress(page) if zipped else page,
        capture_output=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    headlines = [json.loads(line)["headline"] for line in run.stdout.splitlines()]
    assert headlines == [*["New bridge opens"] * 40, "Old bridge closes"]


def test_once_pages_are_fetched_sigterm_still_ends_it(project: Project, tmp_path: Path) -> None:
    """While it waits for a page that nobody writes."""
    os.mkfifo(pipe := tmp_path / "pipe")
    with Site({"/story": Page(ARTICLE.encode(), headers={"Content-Type": "text/html"})}) as site:
        process = subprocess.Popen(
            project.command("extract", "http://harbourpost.example/story", str(pipe), *site.arguments),
            env=project.environ(**site.environ),
            cwd=PROJECT,
            stdout=subprocess.DEVNULL,
        )
        writes = None
        while writes is None and process.poll() is None:
            with suppress(OSError):  # until somebody reads
                writes = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
            time.sleep(0.05)
        process.terminate()
        assert process.wait(timeout=30) == 128 + signal.SIGTERM
    assert writes is not None
    os.close(writes)


def test_pages_as_browsers_save_them_bring_their_address(project: Project, tmp_path: Path) -> None:
    message = MIMEText(ARTICLE, "html", "utf-8")
    whole = MIMEMultipart("related")
    whole["Snapshot-Content-Location"] = "https://harbourpost.example/1"
    whole.attach(message)
    (tmp_path / "a.mhtml").write_bytes(bytes(whole))
    note = "<!-- saved from url=(0029)https://harbourpost.example/2 -->"
    (tmp_path / "b.html").write_text(note + ARTICLE, "utf-8")
    (tmp_path / "c.xml").write_text("<rss><channel><item/></channel></rss>", "utf-8")
    (tmp_path / "d.mht").write_bytes(b'Content-Type: multipart/related; boundary="x"\n\n--x--\n')
    run = project.scrapy("extract", str(tmp_path))
    assert run.status == 0
    records = [json.loads(line) for line in run.stdout.splitlines()]
    assert [r["url"] for r in records] == ["https://harbourpost.example/1", "https://harbourpost.example/2"]
    assert {r["headline"] for r in records} == {"New bridge opens"}
    assert run.lines == [
        f"newscrawl: {tmp_path / 'c.xml'}: it is a feed, not a page",
        f"newscrawl: {tmp_path / 'd.mht'}: it is an MHTML file without a page",
    ]


def test_rules_of_a_person_s_own(project: Project, tmp_path: Path) -> None:
    page, rules = tmp_path / "a.html", tmp_path / "own.toml"
    phrase = "Tell us what you think of the Harbour Post."
    page.write_text(ARTICLE.replace("</article>", f"<p>{phrase}</p></article>"), "utf-8")
    rules.write_text(
        f"""
        [[rule]]
        id = "own-think"
        kind = "newsletter"
        phrases = ["{phrase}"]
        hit = ["{phrase}"]
        miss = ["He said: tell us what you think of the harbour, and they told him."]
        """
    )
    run = project.scrapy("extract", str(page), "-s", f"CLEAN_RULES_FILES={rules}")
    assert "own-think" in [piece["rule"] for piece in json.loads(run.stdout)["removed"]]


@pytest.mark.parametrize("pager", ["", '<a href="1?page=2">2</a>'])
def test_a_page_of_several_says_that_it_lacks_the_others(
    project: Project, tmp_path: Path, pager: str
) -> None:
    page = tmp_path / "page.html"
    page.write_text(ARTICLE.replace("</article>", f"{pager}</article>"), "utf-8")
    run = project.scrapy("extract", "--url", "https://harbourpost.example/1", str(page))
    assert ("more_pages" in json.loads(run.stdout).get("quality", [])) == bool(pager)


PARTS = [
    "<p>Nobody had told the pilots of Varno that it would take a year, and the pier would be closed.</p>",
    "<p>On the second day they rowed out to the light themselves, with a barrel of oil and a new wick.</p>",
    "<p>What they found was a keeper who had not been paid, and who had gone home to his sister.</p>",
]
LAMP = "https://tide.example/lamp"


def lamp(number: int) -> Page:
    pager = " ".join(f'<a href="/lamp?page={n}">{n}</a>' for n in (1, 2, 3) if n != number)
    body = f"<h1>The lamp of Varno</h1>{PARTS[number - 1] if number < 4 else ''}<div>{pager}</div>"
    return Page(f"<html><body><article>{body}</article></body></html>".encode())


@pytest.mark.parametrize(
    ("third", "whole", "lacks"),
    [
        (lamp(3), True, False),
        (Page(b"", 500), False, True),
        (Page(b"", 404), False, False),
        (lamp(1), False, False),
    ],
    ids=["there", "cannot be had", "not there", "the same again"],
)
def test_an_address_is_read_with_the_further_pages_of_its_article(
    project: Project, third: Page, whole: bool, lacks: bool
) -> None:
    pages = {LAMP: lamp(1), f"{LAMP}?page=2": lamp(2), f"{LAMP}?page=3": third}
    with Site(pages) as site:
        environ: dict[str, Any] = site.environ
        run = project.scrapy("extract", *site.arguments, LAMP, **environ)
        assert [site.counts[url] >= 1 for url in pages] == [True] * 3
    record = json.loads(run.stdout)
    expected = [part[3:-4] for part in (PARTS if whole else PARTS[:2])]
    assert record["article_body"] == "\n\n".join(expected)
    assert ("more_pages" in record.get("quality", [])) == lacks
    assert [page["url"] for page in record["provenance"]["further_pages"]] == list(pages)[1 : len(expected)]
