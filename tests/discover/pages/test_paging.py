"""Which page of a listing comes after which."""

from __future__ import annotations

import pytest

from newscrawl.discover.pages.listing import parse_page
from newscrawl.discover.pages.paging import following

URL = "https://example.org/markets"


def next_of(page: str, url: str = URL) -> str | None:
    tree = parse_page(f"<body>{page}</body>".encode())
    assert tree is not None
    return following(tree, url)


@pytest.mark.parametrize(
    ("url", "hrefs", "address"),
    [
        ("/markets", "/markets?page=2 /markets?page=3 /markets?page=44", "/markets?page=2"),
        ("/markets/", "?page=2", "/markets/?page=2"),
        ("/markets?page=2", "?page=1 ?page=2 ?page=3 ?page=4", "/markets?page=3"),
        ("/markets/page/9/", "/markets/ /markets/page/8/ /markets/page/10/", "/markets/page/10/"),
        ("/markets", "/markets/page-2", "/markets/page-2"),
        ("/markets", "/markets/p2", "/markets/p2"),
        ("/?cat=7", "/?cat=7&paged=2", "/?cat=7&paged=2"),
        ("/?cat=7&page=2", "/?page=3&cat=7", "/?page=3&cat=7"),
        ("/nachrichten", "/nachrichten?seite=2", "/nachrichten?seite=2"),
        ("/nyheter", "/nyheter?sida=2", "/nyheter?sida=2"),
        ("/miasto", "/miasto/strona/2/", "/miasto/strona/2/"),
        ("/markets", "/markets?currentPage=2", "/markets?currentPage=2"),
        ("/markets", "/markets/part/2 /markets?part=2 /markets/sidan/2", None),
        ("/", "/page/2", "/page/2"),
        ("/markets", "/sport?page=2 /markets?page=3 /?p=2", None),
        ("/markets", "/markets/page/2/comments /pages/2 /markets?page=20", None),
        ("/markets", "https://elsewhere.example/markets?page=2", None),
        ("/markets?page=2", "/markets?page=2", None),
        ("/markets", "/markets?offset=40 /markets?offset=20 /markets?offset=0", "/markets?offset=20"),
        ("/markets?offset=20", "/markets?offset=0 /markets?offset=40", "/markets?offset=40"),
        ("/?cat=7&start=10", "/?start=20&cat=7 /?start=20&cat=8", "/?start=20&cat=7"),
        ("/markets", "/markets?b_start:int=30", "/markets?b_start:int=30"),
        ("/?rubrique7", "/?rubrique7&debut_town=10 /?rubrique7&debut_town=5", "/?rubrique7&debut_town=5"),
        ("/markets?start=20", "/markets?start=10 /markets?start=20", None),
        (
            "/markets/",
            "/markets/index.php?PAGEN_1=2 /markets/index.php?PAGEN_1=3",
            "/markets/index.php?PAGEN_1=2",
        ),
        (
            "/markets/index.php?PAGEN_1=2",
            "/markets/ /markets/index.php?PAGEN_1=3",
            "/markets/index.php?PAGEN_1=3",
        ),
        ("/", "/index.php?start=20 /index.php?start=10", "/index.php?start=10"),
        ("/", "/index.php?view=featured&limitstart=10", None),
        ("/markets", "/sport?offset=20 /markets?start=2026-11-20 /markets?from=20", None),
        ("/markets", "/markets?offset=20 /markets?page=2", "/markets?page=2"),
        ("/markets/", "/markets/?PAGEN_1=2 /markets/?PAGEN_1=3", "/markets/?PAGEN_1=2"),
        ("/markets", "?l_1[currentPage]=2&cHash=4f", "/markets?l_1%5BcurrentPage%5D=2&cHash=4f"),
        (
            "/markets?l_1[currentPage]=2&cHash=4f",
            "?l_1[currentPage]=3&cHash=9b /markets",
            "/markets?l_1%5BcurrentPage%5D=3&cHash=9b",
        ),
        ("/markets", "?l_1[sortBy]=2&cHash=4f", None),
    ],
)
def test_links_that_count_on(url: str, hrefs: str, address: str | None) -> None:
    host = "https://example.org"
    page = "".join(f'<a href="{href.replace("&", "&amp;")}">More</a>' for href in hrefs.split())
    assert next_of(page, host + url) == (host + address if address else None)


@pytest.mark.parametrize(
    ("url", "links", "address"),
    [
        ("/town.html", "/town_2.html=2 /town_3.html=3", "/town_2.html"),
        ("/town_2.html", "/town.html=1 /town_3.html=3 /town_4.html=4", "/town_3.html"),
        ("/town/", "/town/index_2.shtml=2", "/town/index_2.shtml"),
        ("/town/index.html", "/town/index-2.html=2", "/town/index-2.html"),
        ("/town", "/town/2=2 /town/3=3", "/town/2"),
        ("/town", "/town/sidan/2=2", "/town/sidan/2"),
        ("/town", "/town?from=4=2 /town?from=8=3", "/town?from=4"),
        ("/town?from=4", "/town?from=0=1 /town?from=8=3", "/town?from=8"),
        ("/list?cat=7", "/list?cat=7&nr=2=2", "/list?cat=7&nr=2"),
        ("/list?cat=7&nr=2", "/list?cat=7&nr=1=1 /list?cat=7&nr=3=3", "/list?cat=7&nr=3"),
        (
            "/list?cat=7",
            "/list?page=2&total=90&cat=7=2 /list?page=3&total=90&cat=7=3",
            "/list?page=2&total=90&cat=7",
        ),
        (
            "/",
            "/index.php?view=front&limitstart=20=3 /index.php?view=front&limitstart=10=2",
            "/index.php?view=front&limitstart=10",
        ),
        (
            "/index.php?view=front&limitstart=10",
            "/index.php?view=front&limitstart=20=3",
            "/index.php?view=front&limitstart=20",
        ),
        ("/list?cat=7", "/list?cat=8&start=10=2", None),
        ("/town/", "/town/=首页 /town/index_2.html=下一页 /town/index_9.html=尾页", "/town/index_2.html"),
        ("/town/index_2.html", "/town/=首页 /town/index_3.html=下一页", "/town/index_3.html"),
        ("/list?cat=7", "/list?cat=7&view=all&page=2=Weiter→", "/list?cat=7&view=all&page=2"),
        ("/list", "/list?l[pointer]=1&cHash=4f=2", "/list?l%5Bpointer%5D=1&cHash=4f"),
        (
            "/list?l[pointer]=1&cHash=4f",
            "/list=1 /list?l[pointer]=2&cHash=9b=3",
            "/list?l%5Bpointer%5D=2&cHash=9b",
        ),
        ("/town", "/town?shown[number]=2=2 /town?shown[number]=3=3", "/town?shown%5Bnumber%5D=2"),
        ("/list?cat=7", "/list?page=2&total=90=2 /list?page=3&total=90&cat=7=2", None),
        (
            "/town",
            "/town?0000017a-d1c2-d1c2-a97e-2b7e151628ae-p=2=LoadMore",
            "/town?0000017a-d1c2-d1c2-a97e-2b7e151628ae-p=2",
        ),
        ("/town.html", "/town_2.html=۲ /town_3.html=۳", "/town_2.html"),
        ("/town_2.html", "/town.html=১ /town_3.html=৩", "/town_3.html"),
        ("/town", "/town/mill-2/more=More /more/2=More /town/2/=ShowMore", "/town/2/"),
        ("/town", "/town/mills=Next /town/mill-9=Next /sport/2=Next /town_3.html=Next", None),
        ("/town", "/town/mill-2=Mill /town/2/comments=2 /sport/2=2 /town/the-mills-of-2=2", None),
        ("/town/2", "/town/4=4 /town/1=1", None),
        ("/2026/11/26/", "/2026/11/27/=27", None),
    ],
)
def test_links_that_show_the_number_of_the_next_page_or_are_called_so(
    url: str, links: str, address: str | None
) -> None:
    told = (link.rpartition("=") for link in links.split())
    page = "".join(f'<a href="{href.replace("&", "&amp;")}">{text}</a>' for href, _, text in told)
    host = "https://example.org"
    assert next_of(page, host + url) == (host + address if address else None)


def test_what_says_that_it_is_next_goes_first() -> None:
    page = '<a href="?page=2">2</a> <a class="next" href="/markets/older">Older</a>'
    assert next_of(page) == f"{URL}/older"


@pytest.mark.parametrize(
    ("button", "address"),
    [
        ('<button data-url="/markets?page=2">More</button>', f"{URL}?page=2"),
        ('<a href="#" data-href="?page=2">More</a>', f"{URL}?page=2"),
        ('<a href="/a" data-href="?page=2">More</a>', None),
        ('<button data-url="/ajax/more?page=2">More</button>', "https://example.org/ajax/more?page=2"),
        ('<button data-url="/ajax/more?page=3">More</button>', None),
        ('<a href="/ajax/more?page=2">More</a>', None),
        ("<button data-next='2'>More</button>", None),
    ],
)
def test_a_button_that_counts_on(button: str, address: str | None) -> None:
    assert next_of(button) == address


def test_a_page_with_a_base() -> None:
    base = '<base href="/site/">'
    assert next_of(f'{base}<a rel="next" href="markets/2">Older</a>') == "https://example.org/site/markets/2"
    counted = f'{base}<a href="markets?page=2">2</a>'
    assert next_of(counted) is None
    assert next_of(counted, "https://example.org/site/markets") == "https://example.org/site/markets?page=2"


@pytest.mark.parametrize(
    ("box", "address"),
    [
        ('<div data-next-url="/_feed/7?cursor=b81f">', "/_feed/7?cursor=b81f"),
        ('<section data-next-page="?after=mill">', "/markets?after=mill"),
        ('<button data-next-url="/markets/more/b81f">', "/markets/more/b81f"),
        ('<div data-next-page="2" data-next="#slide">', None),
        ('<div data-next="/i/mill-2.jpg">', None),
        ('<div data-next-url="https://example.net/markets">', None),
        ('<div data-next-url="/_feed/7"><a href="?page=2">More</a>', "/markets?page=2"),
    ],
)
def test_a_box_that_a_script_lengthens_names_its_next_page(box: str, address: str | None) -> None:
    assert next_of(box) == (f"https://example.org{address}" if address else None)
