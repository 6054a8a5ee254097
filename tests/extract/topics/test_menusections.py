"""Kickers that the menu of the site has, too."""

import pytest

from newscrawl.extract.topics.menusections import section_of_menu
from newscrawl.extract.topics.section import read_section
from tests.extract.facts import page

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
