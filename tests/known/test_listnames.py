"""Names in addresses of lists, and what each reader makes of them."""

from __future__ import annotations

import pytest

from newscrawl.discover.addresses.likeness import NEVER, looks_like_article
from newscrawl.extract.kind.templates import LISTED
from newscrawl.extract.kind.unnamedsigns import is_listing
from newscrawl.extract.record import read
from newscrawl.known.listnames import ARCHIVES, RESEARCH_TOO, SEARCHES, SHELVES

SITE = "https://notes.example"
SLUG = "rain-stops-play-in-the-old-harbour"
TEXT = "The harbour wall needs new stones before the winter, and the fishermen are to pay a part of it."
SURE = sorted(SHELVES | SEARCHES)
ALL = sorted(SHELVES | SEARCHES | ARCHIVES | RESEARCH_TOO)


def reason(path: str) -> str | None:
    """Why a short page that calls itself a website of some writer is no article."""
    head = "<meta property='og:type' content='website'><meta name='author' content='Ada Moss'>"
    body = f"<main><h1>Harbour</h1><p>{TEXT}</p></main>"
    return read(f"<html><head>{head}</head><body>{body}</body></html>".encode(), SITE + path).reason


def test_each_name_stands_in_one_row() -> None:
    assert len(ALL) == sum(map(len, (SHELVES, SEARCHES, ARCHIVES, RESEARCH_TOO)))
    assert [name.lower() for name in ALL] == ALL


@pytest.mark.parametrize("name", SURE)
def test_an_address_tells_a_shelf_or_a_search(name: str) -> None:
    assert looks_like_article(f"{SITE}/{name}/{SLUG}").weight == NEVER
    assert looks_like_article(f"{SITE}/{name}-{SLUG}").article


@pytest.mark.parametrize("name", sorted(ARCHIVES | RESEARCH_TOO))
def test_an_address_may_be_of_a_story_in_an_archive_or_on_research(name: str) -> None:
    assert looks_like_article(f"{SITE}/{name}/{SLUG}-2171").article


@pytest.mark.parametrize(
    "path", sorted((*(f"/{name}/harbour/" for name in SHELVES), *(f"/{n}/2024/" for n in ARCHIVES)))
)
def test_the_end_of_an_address_tells_a_shelf_where_the_page_tells_no_day(path: str) -> None:
    assert reason(path) == LISTED
    assert reason(f"{path}{SLUG}/") is None


@pytest.mark.parametrize("name", sorted(SEARCHES | RESEARCH_TOO))
def test_a_search_is_no_shelf(name: str) -> None:
    assert reason(f"/{name}/harbour/") is None


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("form", ["/{}/rain", "/town/{}", "/{}.html", "/town?{}=rain"])
def test_any_name_may_be_of_a_list(name: str, form: str) -> None:
    assert is_listing(SITE + form.format(name))


@pytest.mark.parametrize(
    "form", ["https://{}.example/town/rain", "https://town.example/{}-rain", "https://a.example/on-{}"]
)
@pytest.mark.parametrize("name", ALL)
def test_part_of_a_name_tells_nothing(name: str, form: str) -> None:
    assert not is_listing(form.format(name))
