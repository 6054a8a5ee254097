"""Which sections a section has below it."""

from __future__ import annotations

import pytest

from newscrawl.discover.pages.subsections import sections_below

HOST = "https://example.org"
STORY = '<h2><a href="/sport/rain-stops-play-in-the-city-71234">Rain stops play in the city</a></h2>'


def below(url: str, *links: tuple[str, str]) -> list[str]:
    menu = "".join(f'<a href="{path}">{text}</a>' for path, text in links)
    page = f"<nav>{menu}</nav><main>{STORY}</main>".encode()
    return [address.removeprefix(HOST) for address in sections_below(page, f"{HOST}{url}").values()]


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("/sport/", "/sport/rowing/"),
        ("/sport", "/sport/rowing"),
        ("/sport/index.html", "/sport/rowing/index.html"),
        ("/sport.html", "/sport/rowing.html"),
        ("/category/sport/", "/category/sport/rowing/"),
    ],
)
def test_what_stands_in_the_folder_of_a_section(url: str, path: str) -> None:
    assert below(url, (path, "Rowing"), (url, "Sport"), ("/town/", "Town")) == [path]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/sport/2", "2"),
        ("/sport/page/2", "Next"),
        ("/sport/page/3", "Last"),
        ("/sport/rain-stops-play-in-the-city-71235", "Rain again"),
        ("/sports-car/", "Cars"),
        ("/sport/tag/rain", "Rain"),
        ("/sport/index.html", "Sport"),
    ],
)
def test_pages_stories_and_other_folders_are_none(path: str, text: str) -> None:
    assert below("/sport/", (path, text), ("/sport/page/2", "2")) == []


@pytest.mark.parametrize("url", ["/", "/?cat=7", "/list.php?cat=7"])
def test_a_page_without_a_folder_of_its_own_has_none(url: str) -> None:
    assert below(url, ("/sport/rowing/", "Rowing"), ("/town/", "Town")) == []


def test_nothing_is_made_of_no_page() -> None:
    assert sections_below(b"", f"{HOST}/sport/") == {}
