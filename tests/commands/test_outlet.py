"""`scrapy outlet new`: from a home page to an outlet that can be crawled, on the loopback."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.commands.copied import NAME, Copy, project
from tests.project import PROJECT
from tests.site import Page, Site

__all__ = ["project"]


def test_from_a_home_page_to_a_crawl(project: Copy) -> None:
    with unknown.site() as site:
        made = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
        assert made.status == ExitStatus.OK, made.stderr
        assert NAME in project.run("list").stdout.split()
        crawled = project.run("crawl", NAME, site=site)
        assert crawled.status == ExitStatus.OK, crawled.stderr
    assert str(project.file) in made.stdout
    numbers = {record["url"]: record["id"] for record in project.records()}
    assert numbers == {unknown.address(n): f"{NAME}:{7100000 + n * 37}" for n in unknown.NUMBERS}


def test_what_the_form_of_addresses_misses_is_told_and_archived(project: Copy) -> None:
    column = f"{unknown.HOME}/opinion/what-the-valley-needs-now"
    linked = '<link rel="alternate" type="application/rss+xml" href="/rss/all.xml">'
    with unknown.site() as site:
        assert "of another form" not in project.run("outlet", "new", f"{unknown.HOME}/", site=site).stdout
        feed = unknown.feed(range(4, 7)).body.replace(
            b"</channel>", f"<item><link>{column}</link></item></channel>".encode()
        )
        site.pages |= {
            f"{unknown.HOME}/": unknown.listing(range(6), linked),
            f"{unknown.HOME}/rss/all.xml": Page(feed, headers=unknown.XML),
        }
        project.file.unlink()
        shutil.rmtree(project.golden)
        made = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
        assert f"of another form: 1 address, like {column}" in made.stdout
        told = unknown.article(3).body.replace(unknown.address(3).encode(), column.encode())
        site.pages[column] = Page(told.replace(b"library", b"granary"), headers=unknown.HTML)
        assert project.run("crawl", NAME, site=site).status == ExitStatus.OK
    assert "ids=r" in project.file.read_text("utf-8")
    ids = {record["url"]: record["id"].partition(":")[2] for record in project.records()}
    assert ids.keys() == {column, *map(unknown.address, unknown.NUMBERS)}
    assert all(ids[unknown.address(n)] == str(7100000 + n * 37) for n in unknown.NUMBERS)


def test_a_page_of_the_house_with_the_form_of_an_article_is_left_out(project: Copy) -> None:
    house, column = (f"{unknown.HOME}/{name}" for name in ("how-we-pay-our-way", "what-the-valley-needs-now"))
    foot = "".join(f'<footer><a href="{url}">Read</a></footer>' for url in (house, column)).encode()
    text = "".join(f"<p>{one}</p>" for one in unknown.paragraphs(1)).encode()
    slugs = [url.rpartition("-")[0] for url in map(unknown.address, unknown.NUMBERS)]
    heads = "".join(f'<h2><a href="{slug}">{unknown.headline(1)}</a></h2>' for slug in slugs).encode()
    with Site(
        {
            f"{unknown.HOME}/": Page(b"<main>%s</main>%s" % (heads, foot), headers=unknown.HTML),
            house: Page(b"<h1>How we pay our way</h1>" + text, headers=unknown.HTML),
            column: unknown.article(2),
            **{slug: unknown.article(1) for slug in slugs},
        }
    ) as site:
        made = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
    assert made.status == ExitStatus.OK, made.stderr
    assert f"of that form, and no article: 1 page, like {house}" in made.stdout
    assert 'reject=("^/how-we-pay-our-way/?$",)' in project.file.read_text("utf-8")


def test_sections_that_robots_txt_forbids_are_left_out(project: Copy) -> None:
    robots = Page(b"User-agent: *\nDisallow: /world\n")
    with Site(unknown.pages() | {f"{unknown.HOME}/robots.txt": robots}) as site:
        made = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
    assert made.status == ExitStatus.OK, made.stderr
    text = project.file.read_text("utf-8")
    assert "/business" in text
    assert "/world" not in text


@pytest.mark.parametrize("moved", [False, True])
def test_what_robots_txt_names_where_the_home_page_fails_or_is_elsewhere(project: Copy, moved: bool) -> None:
    pages = unknown.pages()
    pages[f"{unknown.HOME}/map.xml"] = pages.pop(f"{unknown.HOME}/sitemap.xml")
    pages[f"{unknown.HOME}/robots.txt"] = Page(f"Sitemap: {unknown.HOME}/map.xml\n".encode())
    old = "https://old.example"
    pages |= {f"{unknown.HOME}/": Page(b"", 500)} if not moved else {}
    pages |= {f"{old}/": Page(b"", 301, {"Location": f"{unknown.HOME}/"})}
    asked = old if moved else unknown.HOME
    with Site(pages) as site:
        made = project.run("outlet", "new", f"{asked}/", "--name", NAME, "-s", "RETRY_ENABLED=0", site=site)
    assert made.status == ExitStatus.OK, made.stderr
    assert 'sitemaps = (f"{HOME}/map.xml",)' in project.file.read_text("utf-8")
    assert made.stderr == (
        "" if moved else f"newscrawl: {asked}/: status 500; this is what robots.txt names\n"
    )


@pytest.mark.parametrize(("declared", "line"), [(b"en_US", 'language = "en"'), (b"{{ lang }}", None)])
def test_the_language_that_the_home_page_declares(project: Copy, declared: bytes, line: str | None) -> None:
    pages = unknown.pages()
    home = unknown.listing(range(6)).body.replace(b"en-GB", declared)
    with Site({**pages, f"{unknown.HOME}/": Page(home, headers=unknown.HTML)}) as site:
        made = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
    assert made.status == ExitStatus.OK, made.stderr
    written = [text.strip() for text in project.file.read_text("utf-8").splitlines() if "language" in text]
    assert written == ([line] if line else [])


def test_hosts_that_only_a_feed_tells_of(project: Copy) -> None:
    beside = unknown.HOME.replace("www", "reports")
    pages = {
        url.replace(unknown.HOME, beside): page
        for url, page in unknown.pages().items()
        if url.endswith("html")
    }
    items = "".join(f"<item><title>News</title><link>{url}</link></item>" for url in pages)
    feed = Page(f"<rss><channel>{items}</channel></rss>".encode(), headers=unknown.XML)
    with Site(
        {**pages, f"{unknown.HOME}/": unknown.listing(range(0)), f"{unknown.HOME}/rss.xml": feed}
    ) as site:
        made = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
        assert made.status == ExitStatus.OK, made.stderr
        assert project.run("crawl", NAME, site=site).status == ExitStatus.OK
    assert {record["url"] for record in project.records()} == set(pages)


def commands_of_the_readme() -> list[list[str]]:
    section = (
        PROJECT.joinpath("README.md")
        .read_text("utf-8")
        .partition("## Add an outlet")[2]
        .partition("\n## ")[0]
    )
    lines = [line.partition("#")[0].split() for line in section.splitlines()]
    return [line[1:] for line in lines if line[:1] == [".venv/bin/scrapy"]]


def test_the_readme_tells_it_as_it_is(project: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unknown, "HOME", "https://example.org")
    commands = commands_of_the_readme()
    assert [command[:2] for command in commands] == [
        ["crawl", "news"], ["outlet", "new"], ["list"], ["crawl", "example"]
    ]  # fmt: skip
    with unknown.site() as site:
        for command in commands:
            run = project.run(*command, site=site)
            assert run.status == ExitStatus.OK, run.stderr
        assert "apart from " in run.stderr, "of the run with the file, as `news` was tried before"
    assert "example" in project.spiders()
    assert project.golden.with_name("example").is_dir()
    for outlet in ("example.org", "example"):
        project.outlet = project.archive / outlet
        assert len(project.records()) == 5


def test_what_the_file_says(project: Copy) -> None:
    with unknown.site() as site:
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    text = project.file.read_text("utf-8")
    for fact in (
        'outlet_name = "Valley Daily"',
        'language = "en"',
        'hosts=("www.valleydaily.example",)',
        '"world": f"{HOME}/world"',
        'f"{HOME}/rss/all.xml"',
        'f"{HOME}/sitemap.xml"',
        'HOME + "/sitemap-{yyyy}-{mm}.xml"',
        r"(?P<id>\d",
    ):
        assert fact in text
    assert len(text.splitlines()) <= 40
    command = [sys.executable, "-m", "ruff", "format", "--check", "--line-length", "110", str(project.file)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_the_golden_folder(project: Copy) -> None:
    with unknown.site() as site:
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    meta = json.loads(project.golden.joinpath("meta.json").read_text("utf-8"))
    record = json.loads(project.golden.joinpath("record.json").read_text("utf-8"))
    number = next(n for n in unknown.NUMBERS if unknown.address(n) == meta["url"])
    answer = unknown.article(number)
    assert project.golden.joinpath("page.html").read_bytes() == answer.body
    assert meta["outlet"] == NAME
    assert record["headline"] == unknown.headline(number)
    assert record["article_body"] == "\n\n".join(unknown.paragraphs(number))


def test_the_tests_of_the_project_hold_what_was_written(project: Copy) -> None:
    """As the documentation has it: look the file over, add the time zone, put the outlet into the table."""
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("docs", "examples", "tests"):
        shutil.copytree(PROJECT / name, project.folder / name, ignore=ignored)
    shutil.copy(PROJECT / "pyproject.toml", project.folder)
    with unknown.site() as site:
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    text = project.file.read_text("utf-8")
    assert "country" not in text
    project.file.write_text(
        text.replace("    urls =", '    time_zone = "Europe/London"\n    urls ='), "utf-8"
    )
    assert project.python("docs.outlets").returncode == 0
    held = ("tests/test_golden.py", "tests/spiders/test_outlets.py")
    tested = project.python("pytest", "-q", "-p", "no:cacheprovider", *held)
    assert tested.returncode == 0, tested.stdout
    record = project.golden / "record.json"
    record.write_text(record.read_text("utf-8").replace("Friday", "Sunday"), "utf-8")
    tested = project.python("pytest", "-q", "-p", "no:cacheprovider", held[0], "-k", NAME)
    assert f"test_the_record_is_as_expected[{NAME}]" in tested.stdout
    assert "1 failed, 1 passed" in tested.stdout


def test_the_article_and_the_name_may_be_chosen(project: Copy) -> None:
    chosen = ("--name", "daily2", "--article", unknown.address(7))
    with unknown.site() as site:
        assert project.run("outlet", "new", f"{unknown.HOME}/", *chosen, site=site).status == ExitStatus.OK
    assert "daily2" in project.spiders()
    meta = json.loads((project.golden.parent / "daily2" / "meta.json").read_text("utf-8"))
    assert meta["url"] == unknown.address(7)


def test_a_site_that_names_nothing(project: Copy) -> None:
    with unknown.site(declared=False) as site:
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    text = project.file.read_text("utf-8")
    assert '"latest": f"{HOME}/rss.xml"' in text
    assert 'sitemaps = (f"{HOME}/sitemap.xml",)' in text


def test_the_usual_places_where_what_is_named_gives_nothing(project: Copy) -> None:
    pages = unknown.pages(declared=False)
    pages[f"{unknown.HOME}/robots.txt"] = Page(b"Sitemap: /gone.xml")
    stale = '<link rel="alternate" type="application/rss+xml" href="/gone">'
    pages[f"{unknown.HOME}/"] = unknown.listing(range(6), stale)
    with Site(pages) as site:
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    written = project.file.read_text("utf-8")
    assert f"{unknown.HOME}/rss.xml" in written.replace("{HOME}", unknown.HOME)
    assert "gone" not in written


def test_a_site_of_links_alone_is_asked_at_its_home_page(project: Copy) -> None:
    with unknown.site() as site:
        for path in ("rss/all.xml", "sitemap.xml", "robots.txt"):
            del site.pages[f"{unknown.HOME}/{path}"]
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    assert '"home": f"{HOME}/"' in project.file.read_text("utf-8")


def test_an_article_of_a_sitemap_is_the_example_where_there_are_no_links(project: Copy) -> None:
    with unknown.site() as site:
        site.pages[f"{unknown.HOME}/"] = Page(b"<div id='root'></div>", headers=unknown.HTML)
        assert project.run("outlet", "new", f"{unknown.HOME}/", site=site).status == ExitStatus.OK
    assert project.golden.joinpath("record.json").is_file()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("new",), "https://example.org/"),
        (("new", "valley daily"), "not a web address"),
        (("new", f"{unknown.HOME}/", "--name", "Valley Daily"), "lower-case"),
        (("new", f"{unknown.HOME}/", "--name", "../base"), "lower-case"),
        (("new", f"{unknown.HOME}/", "--article", "one"), "not a web address"),
        (("remove", NAME), "scrapy outlet new"),
    ],
)
def test_a_wrong_argument(project: Copy, arguments: tuple[str, ...], says: str) -> None:
    before = project.spiders()
    run = project.run("outlet", *arguments)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert says in run.stderr + run.stdout
    assert project.spiders() == before


def test_nothing_is_written_beside_modules_that_are_installed(project: Copy) -> None:
    project.folder.joinpath("scrapy.cfg").unlink()
    run = project.run("outlet", "new", f"{unknown.HOME}/", "--name", NAME)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert run.lines == ["newscrawl: no project here; go to the folder of one, where scrapy.cfg is"]


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (Page(b"", 403), ExitStatus.REFUSED),
        (Page(b"", 404), ExitStatus.NOTHING_FOUND),
        (Page(fault="drop"), ExitStatus.UNREACHABLE),
        (Page(b"<html><body><p>Soon.</p></body></html>", headers=unknown.HTML), ExitStatus.NOTHING_FOUND),
    ],
)
def test_a_site_that_gives_nothing(project: Copy, answer: Page, status: ExitStatus) -> None:
    before = project.spiders()
    with Site({}, default=answer) as site:
        run = project.run("outlet", "new", f"{unknown.HOME}/", "-s", "RETRY_ENABLED=0", site=site)
    assert run.status == status
    assert len(run.lines) == 1, run.stderr
    assert project.spiders() == before
    assert not project.golden.exists()


def test_robots_txt_is_obeyed(project: Copy) -> None:
    with unknown.site() as site:
        site.pages[f"{unknown.HOME}/robots.txt"] = Page(b"User-agent: *\nDisallow: /\n")
        run = project.run("outlet", "new", f"{unknown.HOME}/", site=site)
        assert {asked.path for asked in site.asked} == {"/robots.txt"}
    assert run.status == ExitStatus.NOTHING_FOUND
    assert "robots.txt" in run.stderr
