"""Pictures of which only their renditions say where they lie."""

import pytest

from newscrawl.extract.markup.source.unread import without_unread
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.sources import largest_of, source_of

BASE = "https://example.org/pier.html"
WEBP, JPEG = "<source srcset='/a.webp 1x, /b.webp 2x' type='image/webp'>", '<source data-srcset="/a.jpg">'


def told(html: str) -> str | None:
    """Where the only picture lies."""
    page = Page(f"<p>Two</p><picture>{html}</picture>".encode(), BASE)
    (image,) = page.by_tag["img"]
    url = source_of(image, BASE)
    return url and largest_of(image, url, BASE)


@pytest.mark.parametrize(
    ("html", "path"),
    [
        (f"{JPEG}<img alt='A pier'>", "a.jpg"),
        (f"{WEBP}{JPEG}<img alt='A pier'>", "a.jpg"),
        (f"{WEBP}\n <img data-sizes=auto>", "b.webp"),
        (f"{JPEG}</source>\n<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "a.jpg"),
        (f"{JPEG}<img src='/blank.gif'>", "a.jpg"),
        ("<source srcset=/a.jpg media=print><img alt>", "a.jpg"),
        ("<source srcset='data:image/gif;base64,R0=' data-srcset='/c.jpg'><img>", "c.jpg"),
    ],
)
def test_a_picture_without_an_address_has_that_of_a_rendition(html: str, path: str) -> None:
    assert told(html) == f"https://example.org/{path}"


@pytest.mark.parametrize(
    "image",
    ["src='/own.jpg'", "data-src='own.jpg' src='/blank.gif'", "srcset='../own.jpg 2x'"],
)
def test_one_with_an_address_keeps_it(image: str) -> None:
    assert "data-sources" not in without_unread(f"<p>{JPEG}<img {image}>".encode()).decode()
    assert "own" in str(told(f"{JPEG}<img {image}>"))


@pytest.mark.parametrize(
    "html", ["<source src='/a.mp4'><img>", "<source srcset=' '><img>", f"{JPEG}<imgs>", f"{JPEG}<b>", JPEG]
)
def test_what_tells_of_no_picture_just_goes(html: str) -> None:
    left = without_unread(f"<p>{html}".encode()).decode()
    assert left == "<p>" + html[html.index(">") + 1 :]


def test_other_attributes_of_the_picture_stay() -> None:
    left = without_unread(f"<p>{JPEG}<img alt='A pier' width=9><p>".encode())
    assert left == b"<p><img data-sources=\"/a.jpg\" alt='A pier' width=9><p>"
