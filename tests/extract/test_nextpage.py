"""Where an article goes on: the address of its next page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.nextpage import MOST_PAGES, is_page, may_be_further, next_page

HOME = "https://tide.example"


@pytest.mark.parametrize(
    ("first", "link"),
    [
        ("/mill/", "/mill/2/"),
        ("/mill", "/mill/2"),
        ("/mill/", "/mill/page/2/"),
        ("/mill", "/mill/seite-2"),
        ("/mill-123.html", "/mill-123-p2.html"),
        ("/c1001-40371234.html", "/c1001-40371234-2.html"),
        ("/mill.html", "/mill_2.html"),
        ("/mill_1.html", "/mill_2.html"),
        ("/mill.html", "/mill-page-2.html"),
        ("/mill,seite-1.html", "/mill,seite-2.html"),
        ("/articles/-/123", "/articles/-/123?page=2"),
        ("/mill?page=1", "/mill?page=2"),
        ("/mill?id=7", "/mill?page=2&amp;id=7"),
        ("/?p=123", "/?p=123&amp;page=2"),
        ("/mill?utm_source=feed", "/mill?p=2"),
        ("/%E7%81%AF%E5%A1%94/", "/%E7%81%AF%E5%A1%94/2/"),
        ("/m%C3%BChle/", "/mühle/2/"),
        ("/m%C3%BChle/", "/m%c3%bchle/2/"),
        ("/mill.html", "/mill,2.html"),
        ("/mill", "/mill/teil-2"),
        ("/mill", "/mill?strana=2"),
        ("/mill", "/mill?str=2"),
    ],
)
@pytest.mark.parametrize("form", ["{}", f"{HOME}{{}}", "{}#text"])
def test_a_page_that_counts_on_is_the_next(first: str, link: str, form: str) -> None:
    html = f'<link rel="canonical" href="{first}"><p>Text</p><a class="n" href="{form.format(link)}">→</a>'
    further = f"{HOME}{link}".replace("&amp;", "&")
    assert next_page(html.encode(), f"{HOME}{first}") == further
    assert may_be_further(further)
    assert not may_be_further(f"{HOME}{first}")


def test_where_the_first_page_is_counted_zero() -> None:
    pages = "".join(f'<a href="/mill?page={number}">{number + 1}</a>' for number in range(3)).encode()
    assert next_page(pages, f"{HOME}/mill") == f"{HOME}/mill?page=1"
    assert next_page(pages, f"{HOME}/mill", 2, f"{HOME}/mill?page=1") == f"{HOME}/mill?page=2"
    assert next_page(pages, f"{HOME}/mill", 3, f"{HOME}/mill?page=2") is None
    assert next_page(pages, f"{HOME}/mill?page=0") == f"{HOME}/mill?page=1"
    assert is_page(f"{HOME}/mill", f"{HOME}/mill?page=1", 2)
    other = b'<a href="/pier?page=0">1</a><a href="/mill?page=1">1</a><a href="/mill?page=2">2</a>'
    assert next_page(other, f"{HOME}/mill") == f"{HOME}/mill?page=2"


def test_links_are_joined_to_the_base_of_the_page() -> None:
    based = b'<base href="/x/"><a href="mill/2/">2</a>'
    assert next_page(based, f"{HOME}/x/mill/?utm_source=a") == f"{HOME}/x/mill/2/"
    assert next_page(b"<base target=_blank><a href='?page=2'>2</a>", f"{HOME}/mill") == f"{HOME}/mill?page=2"


@pytest.mark.parametrize(
    "tag", ['<link rel=next href="?page=2">', "<A HREF='?page=2'>2</A>", "<a href=mill?page=2>2</a>"]
)
def test_links_are_read_as_they_are_written(tag: str) -> None:
    assert next_page(tag.encode(), f"{HOME}/mill") == f"{HOME}/mill?page=2"


@pytest.mark.parametrize(
    ("first", "link"),
    [
        ("/mill", "/mill-2"),
        ("/mill/", "/mill-2/"),
        ("/mill-2024", "/mill-2024-2"),
        ("/mill", "/mill/3"),
        ("/mill", "/mill/2024"),
        ("/mill", "/mill/2/pier"),
        ("/mill", "/miller/2"),
        ("/mill", "/pier/2"),
        ("/articles/1", "/articles/2"),
        ("/2026/05/1", "/2026/05/2"),
        ("/mill", "/mill?page=2&sort=new"),
        ("/mill?page=3", "/mill?page=2"),
        ("/mill", "/mill?comment-page=2"),
        ("/mill", "/mill?id=2"),
        ("/mill", "https://pier.example/mill/2"),
        ("/", "/2/"),
        ("/", "/page/2"),
        ("/", "/?page=2"),
        ("/mill", "/mill/2.pdf"),
    ],
)
def test_another_page_is_none(first: str, link: str) -> None:
    assert next_page(f'<a href="{link}">2</a>'.encode(), f"{HOME}{first}") is None


@pytest.mark.parametrize(
    "tag",
    [
        '<a href="/mill?page=2#comments">2</a>',
        '<a class="comments-next" href="/mill?page=2">2</a>',
        '<b href="/mill/2">',
    ],
)
def test_pages_of_comments_are_none(tag: str) -> None:
    assert next_page(tag.encode(), f"{HOME}/mill") is None


def test_pages_count_on_from_the_first() -> None:
    html = b'<a href="/mill/">1</a> <b>2</b> <a href="/mill/3/">3</a> <a href="/mill/4/">4</a>'
    second = f"{HOME}/mill/2/"
    assert next_page(html, f"{HOME}/mill/", 2, second) == f"{HOME}/mill/3/"
    assert next_page(html, second) is None
    assert next_page(html, f"{HOME}/mill/", 4, f"{HOME}/mill/4/") is None
    assert (
        next_page(b"<a href='?page=3'>3</a>", f"{HOME}/mill", 2, f"{HOME}/mill?page=2")
        == f"{HOME}/mill?page=3"
    )


@given(st.binary(max_size=300), st.text(max_size=40), st.integers(1, 99))
def test_no_bytes_and_no_address_make_it_fail(html: bytes, url: str, number: int) -> None:
    found = next_page(b"<a href='" + html + b"?2'>" + html, url, number)
    assert found is None or is_page(url, found, number + 1)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/mill",
        "/mill-2",
        "/mill/2024",
        "/mill/2/pier",
        "/mill/1",
        "/mill?page=1",
        "/mill?id=2",
        "/mill/51",
    ],
)
def test_an_address_that_is_of_no_further_page(path: str) -> None:
    assert not may_be_further(HOME + path)


@given(
    st.sampled_from(["/mill", "/c1001-40371234.html", "/mill?id=7", "/mill,seite-1.html"]),
    st.text(max_size=20),
)
def test_no_further_page_is_missed(first: str, more: str) -> None:
    for address in (f"{HOME}{first}{more}", f"{HOME}{first}?{more}", more):
        if any(is_page(f"{HOME}{first}", address, number) for number in range(2, MOST_PAGES + 1)):
            assert may_be_further(address)
