"""What is read in an answer: the links of a listing, whatever charset it is in and declares."""

import pytest
from scrapy.http import HtmlResponse

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.shared.answered import read_source

URL = "https://outlet.example/news/"
_LINK = (
    '<a href="/news/mühle-brennt-ab-{}">Mühle über dem Bach brennt in der Nacht ab, {} Übernachtungsgäste</a>'
)
LINKS = "".join(_LINK.format(number, number) for number in range(20))
CYRILLIC = (
    '<a href="/news/мельница-сгорела-ночью-1">Мельница на ручье сгорела ночью, никто не пострадал</a>' * 9
)


def listed(page: bytes, content_type: str) -> tuple[str, str | None]:
    """Address and title of the first article of a listing."""
    response = HtmlResponse(URL, body=page, headers={"Content-Type": content_type})
    _, found = read_source(response, "section", UrlFacts(hosts=("outlet.example",)))
    first = next(found)
    return first.url, first.title


@pytest.mark.parametrize(
    ("page", "content_type"),
    [
        (f"<title>x</title>{LINKS}".encode(), "text/html"),
        (f"<meta charset=iso-8859-1>{LINKS}".encode(), "text/html"),
        (f"<title>x</title>{LINKS}".encode(), "text/html; charset=ISO-8859-1"),
        (f"<title>x</title>{LINKS}".encode() + b"\xc3", "text/html"),
        (f"<title>x</title>{LINKS}".encode("cp1252"), "text/html; charset=utf-8"),
        (f"<meta charset=iso-8859-1>{LINKS}".encode("cp1252"), "text/html"),
        (f"<title>x</title>{LINKS}".encode("utf-16"), "text/html"),
    ],
)
def test_addresses_are_read_in_the_charset_that_the_bytes_are_in(page: bytes, content_type: str) -> None:
    address = "https://outlet.example/news/m%C3%BChle-brennt-ab-0"
    assert listed(page, content_type) == (
        address,
        "Mühle über dem Bach brennt in der Nacht ab, 0 Übernachtungsgäste",
    )


def test_addresses_in_a_charset_that_nobody_declares_are_read() -> None:
    address, title = listed(f"<title>Вести</title>{CYRILLIC}".encode("cp1251"), "text/html")
    assert address.startswith("https://outlet.example/news/%D0%BC%D0%B5%D0%BB%D1%8C")
    assert title == "Мельница на ручье сгорела ночью, никто не пострадал"
