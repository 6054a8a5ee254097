import pytest

from newscrawl.extract.markup.source.attributes import few_attributes
from newscrawl.extract.page import Page


def tag_of(count: int, form: str) -> str:
    return "<div " + " ".join(form.format(n) for n in range(count)) + "><p>One tide.</p></div>"


@pytest.mark.parametrize(
    "form", ['abcdefgh{}="1 2"', "abcdefghijklmnop{}", "abcdefgh{}='x'", "abcdefghijkl{}=1"]
)
def test_an_element_keeps_its_first_thousand_attributes(form: str) -> None:
    page = Page(f"<html><body>{tag_of(5000, form)}</body></html>".encode())
    element = page.by_tag["div"][0]
    assert len(element.attrib) == 1000
    assert "abcdefgh" in min(element.attrib)
    assert [p.text for p in element.iter("p")] == ["One tide."]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{'tide ' * 20000}</p>",
        f"<p>1 < 2 {'tide ' * 20000}</p>",
        f"<script>if (a<b) {{ '{'tide ' * 20000}' }}</script><p>x</p>",
        f"<img alt='{'tide ' * 20000}' src=a>",
        f"<div data-x='{'tide' * 20000}'",
        tag_of(900, "a-long-name-of-forty-and-more-letters-{}='1'"),
        "",
        "<",
    ],
)
def test_long_texts_scripts_and_values_stay(html: str) -> None:
    assert few_attributes(html.encode()) == html.encode()


def test_every_such_element_of_a_page_is_cut() -> None:
    html = tag_of(5000, "abcdefgh{}=1") * 3
    assert few_attributes(html.encode()).count(b"abcdefgh") == 3000


def test_what_looks_like_attributes_and_is_none_is_looked_through_once() -> None:
    """The square of it would take minutes."""
    html = f"<div{' /' * 150_000}><p>x</p>"
    assert few_attributes(html.encode()) == html.encode()
