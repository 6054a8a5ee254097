"""Which pages a page names as itself in other languages."""

from __future__ import annotations

import pytest

from newscrawl.discover.pages.translations import translations

URL = "https://www.example.org/en/news/4811-mill-opens"
OTHER = "https://www.example.org/de/news/4811-muehle-oeffnet"
OWN = f'<link rel="alternate" hreflang="en" href="{URL}">'
LINK = '<link rel="alternate" hreflang="{}" href="{}">'


@pytest.mark.parametrize("head", [OWN, '<base href="/">', ""])
def test_the_same_page_in_another_language(head: str) -> None:
    page = f'<html lang="en-GB"><head>{head}{LINK.format("de-DE", "/de/news/4811-muehle-oeffnet")}</head>'
    assert translations(page.encode(), URL) == [OTHER]


@pytest.mark.parametrize("language", ["en-US", "x-default", "", "EN"])
def test_editions_for_other_countries_are_no_translations(language: str) -> None:
    page = f'<html lang="en-GB"><head>{OWN}{LINK.format(language, "/us/news/4811-mill-opens")}</head>'
    assert translations(page.encode(), URL) == []


def test_pages_that_name_none() -> None:
    assert translations(b"", URL) == []
    assert (
        translations(b'<link rel="alternate" hreflang="de"><a hreflang="de" href="/de">x</a>', f"{URL}/")
        == []
    )
    assert translations(b'<link rel="alternate" hreflang="de" href="http://[">', URL) == []
