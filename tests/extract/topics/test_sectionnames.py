"""What is stated as a section, as a name."""

import pytest

from newscrawl.extract.topics.sectionnames import section_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[Opinion] Letters", "[Opinion] Letters"),
        ("HTTP and the web", "HTTP and the web"),
        ("/world/middle_east", "middle east"),
        ("news/local_government", "local government"),
        ("Film/TV", "Film/TV"),
        ("Town,Harbour", "Town"),
        ("Arts, Culture, Books", "Arts, Culture, Books"),
        ("Arts, Culture, Books, Film", "Arts"),
        ("Test Cricket", "Test Cricket"),
    ],
)
def test_a_section_has_a_name(text: str, name: str) -> None:
    assert section_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Uncategorized", "Non classé", "Sin categoría", "Bez kategorii", "Без рубрики", "未分类",
        "All", "Homepage",
        "{{section}}", "undefined", "https://example.org/town", '{"a": 1}', '["Town"]', "[{}]", "/2024/05",
        "world_news", "Article", "/",
    ],
)  # fmt: skip
def test_what_systems_state_is_none(text: str) -> None:
    assert section_name(text) == ""
