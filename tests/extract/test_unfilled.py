"""Texts that a template leaves where there is nothing to say."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.unfilled import is_unfilled
from tests.extract.test_record import URL, page


@pytest.mark.parametrize(
    "text",
    ["{{description}}", " {{ entry.teaser | raw }} ", "undefined", "null", "[object Object]", "%%excerpt%%",
     "<%= text %>", "${text}", "{% block %}", "N/A"],
)  # fmt: skip
def test_what_is_all_of_a_template(text: str) -> None:
    assert is_unfilled(text)


@pytest.mark.parametrize(
    "text",
    ["", "None of the ferries sails", "Null and void", "{Harbour}", "50 %", "{{a}} and {{b}}", "{" * 90],
)
def test_what_says_something(text: str) -> None:
    assert not is_unfilled(text)


def test_the_next_description_is_taken() -> None:
    said = '<meta property="og:description" content="{{ text }}"><meta name="description" content="{}">'
    for text, description in (("The pier is shut.", "The pier is shut."), ("undefined", None)):
        article = extract(page(head=said.replace("{}", text)), URL)
        assert article is not None
        assert article.description == description
