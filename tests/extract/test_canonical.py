"""The address that a page gives itself, and addresses that are none of an article's."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.canonical import placed_by_canonical, read_canonical
from newscrawl.extract.page import Page

SITE = "https://www.harbourpost.example"
URL = f"{SITE}/news/pier"


def canonical(href: str = "", social: str = "", url: str = URL) -> str | None:
    links = f'<link rel="Canonical" href="{href}"><meta property="og:url" content="{social}">'
    return read_canonical(Page(f"<head>{links}</head><h1>Pier</h1>".encode(), url))


@pytest.mark.parametrize(
    ("href", "address"),
    [
        (URL, URL),
        (f" {URL}\n", URL),
        ("/news/pier", URL),
        ("//m.harbourpost.example/pier", "https://m.harbourpost.example/pier"),
        (f"{SITE}/?p=812", f"{SITE}/?p=812"),
        (URL.replace("https", "HTTPS"), URL),
        (f"{SITE}{URL}", URL),
        (f"{URL}#comments", URL),
        (f"{SITE}/a#!/news/pier", f"{SITE}/a#!/news/pier"),
        ("https://www.harbourpost.example/https://x.example/pier", f"{SITE}/https://x.example/pier"),
        (f"{URL}?a=1&amp;b=2", f"{URL}?a=1&b=2"),
        (f"{SITE}/news/index.html", f"{SITE}/news/index.html"),
        ("https://localpost.example/pier", "https://localpost.example/pier"),
        ("https://www.local.example/the-old-pier", "https://www.local.example/the-old-pier"),
        ("https://172.40.0.9/the-old-pier", "https://172.40.0.9/the-old-pier"),
    ],
)
def test_a_link(href: str, address: str) -> None:
    assert canonical(href) == address
    assert canonical(href, SITE) == address


@pytest.mark.parametrize(
    "href",
    [
        "", "#", "javascript:void(0)", "//[z", "pier",
        SITE, f"{SITE}/", f"{SITE}/index.php", "/", "https://example.org",
        "http://localhost:3000/news/pier", "http://127.0.0.1/news/pier", "http://dev.local/news/pier",
        "http://dev.local/the-old-pier", "http://staging.post.local/news/the-old-pier", "http://web01/news/old-pier",
        "http://10.0.3.17/news/the-old-pier", "http://192.168.1.4/news/the-old-pier", "http://172.16.0.9/the-old-pier",
        "{{ page.url }}", f"{SITE}/{{{{ slug }}}}", f"{SITE}/undefined", f"{SITE}/old-news/undefined",
        f"{SITE}/news/null?x=1",
    ],
)  # fmt: skip
def test_what_is_none_of_the_articles_gives_way(href: str) -> None:
    assert canonical(href) is None
    assert canonical(href, URL) == URL
    assert canonical("", href) is None


@pytest.mark.parametrize(
    ("base", "href", "address"),
    [
        ("/", "news/pier", URL),
        (f"{SITE}/", "news/pier.html?id=4", f"{URL}.html?id=4"),
        (f"{SITE}/news/", "pier/", f"{URL}/"),
        (f"{SITE}/", "www.harbourpost.example/news/pier", None),
        (f"{SITE}/", "#top", None),
        (f"{SITE}/", "", None),
    ],
)
def test_a_part_of_an_address_is_one_of_that_which_the_page_states_for_its_links(
    base: str, href: str, address: str | None
) -> None:
    links = f'<base href="{base}"><link rel="canonical" href="{href}">'
    assert read_canonical(Page(f"<head>{links}</head><h1>Pier</h1>".encode(), URL)) == address


@pytest.mark.parametrize("url", [SITE, f"{SITE}/", f"{SITE}/index.html", "https://[z"])
def test_the_home_page_has_its_own(url: str) -> None:
    assert canonical(f"{SITE}/", url=url) == f"{SITE}/"


def test_a_social_address_is_a_whole_one() -> None:
    assert canonical("", "/news/pier") is None
    assert canonical("", URL) == URL


def test_the_home_page_of_a_language_is_none_of_the_articles() -> None:
    url = f"{SITE}/en/news/pier"
    for home in (f"{SITE}/en/", f"{SITE}/en", "/en/"):
        assert canonical(home, url, url=url) == url
    assert canonical(f"{SITE}/de/", url=url) == f"{SITE}/de/"
    assert canonical(f"{SITE}/en/news/", url=url) == f"{SITE}/en/news/"  # of a story in several pages


@pytest.mark.parametrize("section", ["/news", "/news/", "/sport/football/", "/новости/"])
def test_the_section_that_an_article_lies_in_is_none_of_the_articles(section: str) -> None:
    above = f"{SITE}{section.rstrip('/')}"
    assert canonical(section, url=f"{above}/the-old-pier-is-open") is None
    assert canonical(section, url=f"{above}/2024/481234.html") is None
    assert canonical(section, url=f"{above}/pier/2") == f"{SITE}{section}"
    assert canonical(section, url=f"{SITE}/town/the-old-pier-is-open") == f"{SITE}{section}"
    assert canonical(f"{section}?id=4", url=f"{above}/the-old-pier-is-open") == f"{SITE}{section}?id=4"


def test_an_article_may_have_its_number_alone_for_its_own() -> None:
    assert canonical("/news/4812", url=f"{SITE}/news/4812/the-old-pier-is-open") == f"{SITE}/news/4812"


@pytest.mark.parametrize(
    ("url", "base", "at"),
    [
        ("", "", URL),
        ("file:///home/ada/pier.html", "", URL),
        ("", "<base href='/'>", URL),
        ("", "<base href='https://cdn.example/'>", "https://cdn.example/"),
        ("https://www.quaypost.example/pier", "", "https://www.quaypost.example/pier"),
    ],
)
def test_links_of_a_page_from_nowhere_are_parts_of_its_own_address(url: str, base: str, at: str) -> None:
    html = f"<head>{base}<link rel=canonical href={URL}></head><h1>Pier</h1>"
    page = Page(html.encode(), url)
    assert placed_by_canonical(page) == URL
    assert page.base == at


def test_pictures_and_writers_of_a_saved_page_have_whole_addresses() -> None:
    text = "The pier was closed for a year, and on Friday the first boat came in again. " * 4
    html = f"""<head><link rel=canonical href={URL}></head><article><h1>The pier is open</h1>
        <p class=byline>By <a rel=author href=/by/ada-moss>Ada Moss</a></p>
        <figure><img src=/img/pier.jpg width=900 height=600></figure><p>{text}</p><p>{text}</p></article>"""
    article = extract(html.encode(), "")
    assert article is not None
    assert [author.url for author in article.authors] == [f"{SITE}/by/ada-moss"]
    assert [image.url for image in article.images] == [f"{SITE}/img/pier.jpg"]
