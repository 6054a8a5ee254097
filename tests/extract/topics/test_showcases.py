"""Places in which stories are shown, which systems state as sections."""

import pytest

from newscrawl.extract.topics.section import read_section
from newscrawl.extract.topics.sectionnames import section_name
from newscrawl.extract.topics.showcases import is_showcase
from tests.extract.facts import page


@pytest.mark.parametrize(
    "name",
    ["Featured", "ANZEIGE", "Sponsored", "TOP STORIES", "Editor's Pick", "À la une", "Destacado 1",
     "Primo piano", "Destaques",
     "Topthema", "Son Dakika", "Главное", "عاجل", "头条", "Tin nổi bật"],
)  # fmt: skip
def test_what_sites_call_the_place_of_a_story(name: str) -> None:
    assert is_showcase(name)


@pytest.mark.parametrize(
    "name", ["News", "Features", "Top 14", "Front", "Politics", "Unes", "Local stories", "1"]
)
def test_what_is_a_section(name: str) -> None:
    assert not is_showcase(name)


def test_a_place_gives_way_to_any_section() -> None:
    nodes = [{"articleSection": ["Breaking News", "Featured", "Top stories", "Town", "Harbour"]}]
    assert read_section(page(), nodes, []) == ("Town", "json-ld")
    nodes = [{"articleSection": ["Featured"]}]
    meta = '<meta property="article:section" content="Town">'
    assert read_section(page(head=meta), nodes, ["Harbour"]) == ("Town", "meta")
    assert read_section(page(), nodes, ["Harbour"]) == ("Harbour", "breadcrumbs")
    assert read_section(page(), nodes, ["Harbour", "Latest news"]) == ("Harbour", "breadcrumbs")
    rows = '<h1>Bridge opens</h1><a rel="category tag">Featured</a><a rel="category tag">Town</a>'
    assert read_section(page(rows), [], []) == ("Town", "selector")


def test_a_place_is_the_section_where_there_is_nothing_else() -> None:
    assert read_section(page(), [{"articleSection": ["Featured", "Slider"]}], []) == ("Featured", "json-ld")
    assert read_section(page(), [], ["Top stories"]) == ("Top stories", "breadcrumbs")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Featured,Town", "Town"),
        ("Featured, Town", "Town"),
        ("Town|Harbour", "Town"),
        ("Slider; Town", "Town"),
        ("News > Town", "Town"),
        ("Home > News > Town > ", "Town"),
        ("Town, Harbour", "Town, Harbour"),
        (">", ""),
        ("|;", ""),
    ],
)
def test_one_of_several_sections_in_one_text(text: str, name: str) -> None:
    assert section_name(text) == name
