"""Kickers that the menu of the site has, too."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.topics.menusections import section_of_folder, section_of_menu
from newscrawl.extract.topics.section import read_section
from tests.extract.facts import page
from tests.patience import no_hanging

TEXT = "<p>The bridge opens on Monday, the harbour office said.</p>"
MENU = (
    "<nav><ul><li><a class='x' href='/town/'>\n Town </a></li><li><a href='/morje'>Море</a></li></ul></nav>"
)


def section(above: str, menu: str = MENU) -> str | None:
    found = page(f"{menu}<main><div>{above}<h1>Bridge opens</h1>{TEXT}</div></main>")
    return section_of_menu(found, found.by_tag["h1"][0])


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("<div class='eyebrow'>Town</div>", "Town"),
        ("<p><span>Town</span></p>", "Town"),
        ("<em>Море</em>", "Море"),
    ],
)
def test_a_kicker_that_the_menu_has_is_the_section(above: str, name: str) -> None:
    assert section(above) == name
    found = page(f"{MENU}<main>{above}<h1>Bridge opens</h1>{TEXT}</main>")
    assert read_section(found, [], []) == (name, "visible")


@pytest.mark.parametrize(
    "above",
    [
        "<div>Harbour</div>",
        "<div>Town</div><div>By Ada Moss</div>",
        "<div>Town on <b>Monday</b></div>",
        "<ul><li>Town</li></ul>",
        "<a href='/town/'>Town</a>",
        "",
    ],
)
def test_another_line_above_the_heading_is_none(above: str) -> None:
    assert section(above) is None


@pytest.mark.parametrize(
    "menu",
    [
        "<nav><a href='/tag/town'>Town</a></nav>",
        "<nav><a href='/2021'>Town</a></nav>",
        "<nav><a href='https://www.ferries.example/town'>Town</a></nav>",
        "<p>Town</p>",
        "<nav><a href='/town'>Town of ferries</a></nav>",
    ],
)
def test_the_menu_leads_to_a_folder_of_the_site(menu: str) -> None:
    assert section("<div>Town</div>", menu) is None


def test_a_page_that_says_it_again_and_again_takes_no_longer() -> None:
    assert section("<div>Town</div>", "<p>Town</p>" * 50_000) is None


FOLDERS = (
    "<nav><a href='/'>Home</a><a class='n' href='/en/politik/'><span>Politik</span></a>"
    '<a href="https://www.x.example/en/politik/oesterreich">Österreich</a>'
    "<a href='/sport'>All sport</a></nav>"
)


def of_folder(url: str, menu: str = FOLDERS) -> str | None:
    return section_of_folder(Page(f"<html><body>{menu}<h1>Bridge</h1></body></html>".encode(), url))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/en/politik/bridge-opens", "Politik"),
        ("/en/politik/2026/bridge-opens", "Politik"),
        ("/en/politik/oesterreich/bridge-opens", "Österreich"),
        ("/en/politik/oesterreich/", "Politik"),
        ("/en/politik", None),
        ("/politik/bridge-opens", None),
        ("/sport/bridge-opens", None),
        ("/en/bridge-opens", None),
        ("/bridge-opens", None),
        ("", None),
    ],
)
def test_a_folder_of_the_address_is_a_section_where_the_menu_calls_it_so(path: str, name: str | None) -> None:
    assert of_folder(f"https://www.x.example{path}") == name


@pytest.mark.parametrize("folder", ["author", "tag", "2026", "@adamoss"])
def test_folders_of_writers_topics_and_years_are_none(folder: str) -> None:
    name = folder.strip("@").title()
    assert of_folder(f"https://x.example/{folder}/bridge", f"<a href='/{folder}'>{name}</a>") is None


def test_a_menu_of_another_site_has_none_of_its_folders() -> None:
    assert of_folder("https://x.example/town/bridge", "<a href='https://y.example/town'>Town</a>") is None


def test_what_the_site_calls_it_is_the_last_to_be_asked() -> None:
    found = Page(f"{FOLDERS}<h1>Bridge</h1>{TEXT}".encode(), "https://x.example/en/politik/bridge")
    dated = {"datePublished": "2026-05-01"}
    assert read_section(found, [dated], []) == ("Politik", "url")
    assert read_section(found, [], []) == (None, "")
    assert read_section(found, [dated | {"articleSection": "Town"}], []) == ("Town", "json-ld")
    menu = b"<nav><a href='/articles'>Articles</a></nav><h1>Bridge</h1>"
    articles = Page(menu, "https://x.example/articles/bridge")
    assert read_section(articles, [dated], []) == (None, "")


def test_a_page_that_leads_there_again_and_again_takes_no_longer() -> None:
    assert of_folder("https://x.example/town/bridge", "<i x='/town'>Town</i>" * 50_000) is None


@pytest.mark.parametrize(
    ("url", "kicker", "name"),
    [
        ("https://post.example/town/bridge", "Town", "Town"),
        ("https://post.example/en/économie/2025/bridge", "Economie", "Economie"),
        ("https://post.example/news/town-life/bridge", "Town life", "Town life"),
        ("https://post.example/town/bridge", "Opinion", None),
        ("https://post.example/author/town/bridge", "Town", None),
        ("https://post.example/town", "Town", None),
    ],
)
def test_a_kicker_that_the_address_spells_is_the_section(url: str, kicker: str, name: str | None) -> None:
    found = page(f"<main><p>{kicker}</p><h1>Bridge opens</h1>{TEXT}</main>", url=url)
    assert section_of_menu(found, found.by_tag["h1"][0]) == name


def test_a_link_that_nobody_closed_is_soon_looked_at() -> None:
    links = b"<a " + b"href=/news/town " * 60_000
    with no_hanging():
        found = Page(b"<p>x</p>" + links, "https://post.example/news/town/bridge-1")
        assert section_of_folder(found) is None


@pytest.mark.parametrize(
    ("path", "menu", "name"),
    [
        ("/sport/bridge", "<a href='/sport/'>खेल</a>", "खेल"),
        ("/politics/bridge", "<a href='/politics'>政治</a>", "政治"),
        ("/sport/bridge", "<a href='/sport/'>Deportes</a>", None),
        ("/news/bridge", "<a href='/news/'>最新</a>", None),
    ],
)
def test_a_folder_in_latin_letters_is_called_in_another_alphabet(
    path: str, menu: str, name: str | None
) -> None:
    assert of_folder(f"https://x.example{path}", f"<nav>{menu}</nav>") == name
