"""An outlet that has a folder of its host."""

from __future__ import annotations

import pytest

from newscrawl.discover.addresses.folders import folder_of
from newscrawl.discover.identity import identify
from newscrawl.discover.pages.autodiscover import explore

HOST = "https://example.edu"
NEWS = [f"{HOST}/news/{word}/rain-stops-play-in-the-{word}" for word in ("town", "lab", "hall", "park")]
OTHER = [
    f"{HOST}/courses/how-to-build-a-{word}-of-stone" for word in ("mill", "bridge", "tower", "wall", "road")
]


@pytest.mark.parametrize(
    ("home", "folder"),
    [
        (f"{HOST}/news/", "/news/"),
        (f"{HOST}/news", "/news/"),
        (f"{HOST}/news/town", ""),  # one article is there
        (f"{HOST}/home/", ""),
        (f"{HOST}/news/index.html", ""),
        (f"{HOST}/news/?lang=en", ""),
        (f"{HOST}/", ""),
        (HOST, ""),
    ],
)
def test_the_folder_of_a_home_page(home: str, folder: str) -> None:
    assert folder_of(home, [*NEWS, *OTHER]) == folder


def page(*urls: str) -> bytes:
    links = "".join(
        f'<h3><a href="{url}">{url.rpartition("/")[2].replace("-", " ")}</a></h3>' for url in urls
    )
    menu = '<nav><a href="/news/town">Town</a><a href="/courses">Courses</a></nav>'
    return f"{menu}<main>{links}</main>".encode()


def test_what_is_not_in_the_folder_is_of_others() -> None:
    site = explore(page(*OTHER, *NEWS), f"{HOST}/news/", named=f"{HOST}/news/")
    assert [article.url for article in site.articles] == NEWS
    assert site.sections == {"town": f"{HOST}/news/town"}
    assert site.folder == "/news/"
    facts = site.addresses()
    assert [url for url in (*NEWS, *OTHER) if identify(url, facts, "")] == NEWS


def test_where_a_person_named_the_host_all_of_it_counts() -> None:
    site = explore(page(*NEWS, *OTHER), f"{HOST}/news/", named=HOST)
    assert site.folder == ""
    assert len(site.articles) == 9
