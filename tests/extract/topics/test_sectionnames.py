"""What is stated as a section, as a name."""

import pytest

from newscrawl.extract.topics.keywords import read_keywords
from newscrawl.extract.topics.section import read_section
from newscrawl.extract.topics.sectionnames import section_name
from tests.extract.facts import page


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[Opinion] Letters", "[Opinion] Letters"),
        ("HTTP and the web", "HTTP and the web"),
        ("/world/middle_east", "middle east"),
        ("news/local_government", "local government"),
        ("Film/TV", "Film/TV"),
        ("News/Local News", "Local News"),
        ("/Town", "Town"),
        ("Town,Harbour", "Town"),
        ("Arts, Culture, Books", "Arts, Culture, Books"),
        ("Arts, Culture, Books, Film", "Arts"),
        ("Test Cricket", "Test Cricket"),
        ("businessNews", "Business News"),
        ("globalCoverage2", ""),
        ("eSports", "eSports"),
        ("macOS", "macOS"),
        ("iPhone", "iPhone"),
    ],
)
def test_a_section_has_a_name(text: str, name: str) -> None:
    assert section_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Uncategorized", "Non classé", "Sin categoría", "Bez kategorii", "Без рубрики", "未分类",
        "其他", "Other", "All", "Homepage",
        "{{section}}", "undefined", "https://example.org/town", '{"a": 1}', '["Town"]', "[{}]", "/2024/05",
        "world_news", "Article", "/",
    ],
)  # fmt: skip
def test_what_systems_state_is_none(text: str) -> None:
    assert section_name(text) == ""


def test_of_several_that_are_stated_the_first_that_is_a_section() -> None:
    nodes = [{"articleSection": ["Home", "Town", "Harbour"]}]
    assert read_section(page(), nodes, []) == ("Town", "json-ld")
    metas = "".join(
        f'<meta property="article:section" content="{name}">' for name in ("Uncategorized", "Town")
    )
    assert read_section(page(head=metas), [], []) == ("Town", "meta")
    assert read_section(page(head=metas.replace("Town", "Home")), [], []) == (None, "")


def test_what_has_no_category_has_none_in_a_trail_or_among_its_keywords() -> None:
    assert read_section(page(), [], ["Town", "Uncategorized"]) == ("Town", "breadcrumbs")
    assert read_section(page(), [], ["Sin categoría"]) == (None, "")
    assert read_keywords(page(), [{"keywords": "Ferry, Uncategorized, Home"}])[0] == ["Ferry", "Home"]


def test_what_the_story_is_called_is_no_section() -> None:
    titled = page(head="<title>The old pier opens</title>")
    assert read_section(titled, [{"articleSection": "The old pier opens"}], ["Town"]) == (
        "Town",
        "breadcrumbs",
    )
    assert read_section(page(head="<title>Opinion</title>"), [], ["Opinion"]) == ("Opinion", "breadcrumbs")


def test_a_section_is_spelled_as_the_link_to_its_folder_is() -> None:
    url = "https://www.harbourpost.example/town-life/bridge-opens"
    found = page('<p><a href="/town-life/">Town Life</a></p><h1>Bridge opens</h1>', url=url)
    for stated in ("town-life", "townlife"):
        assert read_section(found, [{"articleSection": stated}], []) == ("Town Life", "json-ld")
    assert read_section(found, [{"articleSection": "harbour"}], []) == ("harbour", "json-ld")


def test_who_is_named_in_a_byline_is_no_section() -> None:
    body = '<h1>Bridge opens</h1><p class="byline">Mary Moss</p>'
    assert read_section(page(body), [{"articleSection": "Mary Moss"}], ["Town"]) == ("Town", "breadcrumbs")
    assert read_section(page("<h1>Bridge</h1>"), [{"articleSection": "Mary Moss"}], [])[0] == "Mary Moss"
