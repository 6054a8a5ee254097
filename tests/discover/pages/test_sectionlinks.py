"""Sections that a front page leads to: short paths in its menu, and queries that tell them apart."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from newscrawl.discover.pages.autodiscover import explore
from newscrawl.discover.pages.sectionlinks import MAX_SECTIONS

URL = "https://www.example.org/"


def test_sections_on_shelves_and_in_other_scripts() -> None:
    menu = (
        '<nav><a href="/category/politics/">Politics</a> <a href="/tag/rain/">Rain</a> '
        '<a href="/how-we-pay-our-way/">How we pay</a> '
        '<a href="/%E0%A4%96%E0%A5%87%E0%A4%B2">खेल</a></nav>'
    )
    headline = '<h2><a href="/rain-stops-play-again/">Rain stops play again</a></h2>'
    sections = explore(f'<meta charset="utf-8">{menu}{headline}'.encode(), URL).sections
    assert sections == {
        "politics": f"{URL}category/politics/",
        "खेल": f"{URL}%E0%A4%96%E0%A5%87%E0%A4%B2",
    }


@pytest.mark.parametrize(
    "name", ["over-ons", "hakkimizda", "qui-sommes-nous/", "о-редакции", "من-نحن", "chi-siamo.html"]
)
def test_where_a_house_speaks_of_itself_is_no_section(name: str) -> None:
    menu = f'<nav><a href="/politics/">Politics</a> <a href="/{name}">We</a> <a href="/us">US</a></nav>'
    sections = explore(f'<meta charset="utf-8">{menu}'.encode(), URL).sections
    assert sections == {"politics": f"{URL}politics/", "us": f"{URL}us"}


def test_the_head_of_a_story_on_the_page_is_no_menu() -> None:
    menu = '<header><a href="/politics/">Politics</a> <a href="/sport/">Sport</a></header>'
    head = '<header class="{}"><h2><a href="/two-bridges/">Two bridges</a></h2></header>'
    story = f"<article>{head}<p>Text.</p></article>"
    for name in ("", "entry-header"):
        sections = explore(f"{menu}{story.format(name)}".encode(), URL).sections
        assert sections == {"politics": f"{URL}politics/", "sport": f"{URL}sport/"}


def test_the_archive_is_a_section_wherever_it_stands() -> None:
    menu = '<nav><a href="/politics/">Politics</a></nav>'
    foot = '<a href="/about">About</a> <a href="/archive.php">Archive</a> <a href="/a">Архив</a>'
    sections = explore(f'<meta charset="utf-8">{menu}<footer>{foot}</footer>'.encode(), URL).sections
    assert sections == {"politics": f"{URL}politics/", "archive": f"{URL}archive.php", "a": f"{URL}a"}


def test_the_front_pages_of_hosts_that_articles_are_on_are_sections() -> None:
    menu = '<nav><a href="https://sport.example.org/">Sport</a> <a href="https://shop.example.org/">Shop</a></nav>'
    heads = "".join(
        f'<h2><a href="https://{host}.example.org/a/{number}">The mill at the lake opens again</a></h2>'
        for host in ("sport", "events")
        for number in range(48211, 48214)
    )
    found = explore(f"{menu}{heads}".encode(), URL)
    assert found.hosts == ("www.example.org", "sport.example.org")
    assert found.sections == {"sport": "https://sport.example.org/"}


def test_sections_that_a_query_names_in_a_menu() -> None:
    menu = (
        '<nav><a href="/?cat=3">World</a> <a href="/index.php?section_id=sport">Sport</a> '
        '<a href="/?lang=fr">Français</a> <a href="/?cat=3&amp;order=old">Oldest</a></nav>'
    )
    beside = '<a href="/?cat=9">A tag beside an article</a>'
    sections = explore(f"{menu}<main>{beside}</main>".encode(), URL).sections
    assert sections == {"world": f"{URL}?cat=3", "sport": f"{URL}index.php?section_id=sport"}


def test_a_query_in_a_menu_that_says_it_asks_for_a_list_is_that_of_a_section() -> None:
    form = '<a href="/index.php?option=content&amp;view={}&amp;id={}&amp;Itemid={}">{}</a>'
    menu = form.format("category", 8, 101, "Town") + form.format("category", 9, 102, "Sport")
    other = form.format("user", 1, 3, "You") + '<a href="/?view=category&amp;lang=fr">Français</a>'
    beside = form.format("category", 5, 7, "A tag beside an article")
    sections = explore(f"<nav>{menu}{other}</nav><main>{beside}</main>".encode(), URL).sections
    assert list(sections) == ["town", "sport"]
    assert sections["sport"] == f"{URL}index.php?option=content&view=category&id=9&Itemid=102"


ROW = {"World": 1, "Sport": 2, "The Town": 3}


def row(form: str, names: dict[str, int] | None = None) -> str:
    return " ".join(f'<a href="{form.format(number)}">{name}</a>' for name, number in (names or ROW).items())


@pytest.mark.parametrize(
    "form",
    ["/list.php?kat={}", "/?option=content&amp;view=category&amp;id={}", "/board.php?name=news&amp;sca={}"],
)
@pytest.mark.parametrize("menu", ["<nav>{}</nav>", "<table class=menu><td>{}</table>", "<td>{}</td>"])
def test_sections_stand_side_by_side(form: str, menu: str) -> None:
    sections = explore(menu.format(row(form)).encode(), URL).sections
    assert list(sections) == ["world", "sport", "the town"]
    assert sections["sport"] == urljoin(URL, form.format(2).replace("&amp;", "&"))


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("/?kat={}", {"World": 1, "Sport": 2}),
        ("/?lang={}", ROW),
        ("/list.php?page={}", ROW),
        ("/?kat={0}&amp;of={0}", ROW),
        ("/?kat={}", {"1": 1, "2": 2, "3": 3}),
        ("/?do=login&amp;of={}", ROW),
        ("/?id=481{}", ROW),
        ("/?kat={}", {f"{name} is what this is all about": number for name, number in ROW.items()}),
    ],
    ids=["two", "language", "pages", "two values", "numbers", "door", "articles", "sentences"],
)
def test_other_links_with_queries_are_no_sections(form: str, names: dict[str, int]) -> None:
    assert explore(f"<main>{row(form, names)}</main>".encode(), URL).sections == {}


def test_the_index_of_a_folder_has_its_name() -> None:
    sections = explore(f"<nav>{row('/kat{}/index.shtml')}</nav>".encode(), URL).sections
    assert sections == {f"kat{number}": f"{URL}kat{number}/index.shtml" for number in (1, 2, 3)}


def test_sections_that_have_numbers_stand_side_by_side() -> None:
    menu = "".join(
        f'<a href="/taxonomy/term/{n}">{name}</a>' for n, name in ((5, "Town"), (6, "Sport"), (9, "Mill"))
    )
    rest = '<a href="/user/login/3">Log in</a> <a href="/a/b/7">Alone</a>'
    sections = explore(f"<nav>{menu}{rest}</nav>".encode(), URL).sections
    assert sections == {
        "town": f"{URL}taxonomy/term/5",
        "sport": f"{URL}taxonomy/term/6",
        "mill": f"{URL}taxonomy/term/9",
    }


def test_a_front_page_that_is_called_an_archive_is_no_section() -> None:
    page = '<a href="/">Archive</a> <a href="https://example.org/">Archiv</a> <a href="/town/">Town</a>'
    assert explore(f"<nav>{page}</nav>".encode(), URL).sections == {"town": f"{URL}town/"}


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("category/news/politics/", "category/news/economy/", "category/sport/football/"), None),
        (("en/category/politics", "en/category/economy", "en/about/us/team"), ("politics", "economy")),
        (("section/politics/65/1", "section/economy/319/1", "section/sport/298/1"), ("one", "two", "three")),
        (("kategori/1/politics", "kategori/2/economy", "kategori/9/sport"), None),
        (("world/latest", "sport/latest", "economy/latest"), ("latest", "two", "three")),
        (
            ("list.php?section=a&page=1", "list.php?section=b&page=1", "list.php?section=c&page=1"),
            ("one", "two", "three"),
        ),
    ],
)
def test_sections_of_a_menu_may_lie_deep(paths: tuple[str, ...], names: tuple[str, ...] | None) -> None:
    menu = "".join(
        f'<a href="/{path}">{text}</a>' for path, text in zip(paths, ("One", "Two", "Three"), strict=True)
    )
    names = names or tuple(path.strip("/").rpartition("/")[2] for path in paths)
    expected = dict(zip(names, (URL + path for path in paths), strict=False))
    assert explore(f"<nav>{menu}</nav>".encode(), URL).sections == expected
    if "?" not in paths[0] and paths[0].count("/") > 1:
        assert explore(f"<p>{menu}</p><nav><a href='/local'>Local</a></nav>".encode(), URL).sections == {
            "local": f"{URL}local"
        }


def test_sections_near_the_root_come_before_those_that_lie_deep() -> None:
    deep = "".join(f'<a href="/world/europe/{name}">Name</a>' for name in "abcdefghijklmnopqrstuvwxyz")
    near = '<a href="/sport">Sport</a><a href="/culture">Culture</a>'
    sections = explore(f"<nav>{deep}{near}</nav>".encode(), URL).sections
    assert [*sections][:2] == ["sport", "culture"]
    assert len(sections) == MAX_SECTIONS


def test_a_headline_in_a_menu_and_the_marks_of_a_visit_are_no_section() -> None:
    story = '<a href="/a/b/c/mill">The mill at the lake</a><a href="/a/b/;s=4711">Marks</a>'
    assert explore(f"<nav><a href='/local'>Local</a>{story}</nav>".encode(), URL).sections == {
        "local": f"{URL}local"
    }


@pytest.mark.parametrize(
    ("named", "hosts"),
    [
        (("example.org",) * 4, ("www.example.org", "example.org")),
        (("example.org",) * 3 + ("www.example.org",), ("www.example.org",)),
        (("example.org",) * 2, ("www.example.org",)),
        (("m.example.org",) * 4, ("www.example.org",)),
    ],
)
def test_stories_may_all_be_on_the_host_without_its_www(
    named: tuple[str, ...], hosts: tuple[str, ...]
) -> None:
    heads = "".join(
        f'<h2><a href="https://{host}/news/mill-{number}">The mill at the lake opens again</a></h2>'
        for number, host in enumerate(named, 48211)
    )
    front = '<nav><a href="https://example.org/">Home</a><a href="/sport">Sport</a></nav>'
    site = explore(f"{front}{heads}".encode(), URL)
    assert site.hosts == hosts
    assert site.sections == {"sport": f"{URL}sport"}
    assert {one.url for one in site.articles} >= {f"https://{hosts[-1]}/news/mill-48211"}
