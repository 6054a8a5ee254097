"""One parser reads many pages, and none of them shows in the next."""

import gc
from concurrent.futures import ThreadPoolExecutor

import pytest
from lxml import etree

from newscrawl.extract import extract
from newscrawl.extract.markup import parsing
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.parsing import parse

PAGES = [
    b"<html><body><p>The ferry sails again.",
    b"",
    b"<div>The <b>mill</div> spins",
    b"<html><body>" + b"<i>" * 3000 + b"deep",
    b"text alone",
    b"<html><body><p>ends in a tag <a href='",
    b"<html><body><p>a &amp; b &lt; c</p></body></html> after",
]


def seen(source: bytes) -> list[tuple[str, dict[str, str], str | None, str | None, int]]:
    return [
        (found.tag, dict(found.attrib), found.text, found.tail, found.end) for found in parse(source).iter()
    ]


def test_a_page_is_read_as_if_no_other_had_been(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = []
    for page in PAGES:
        monkeypatch.setattr(parsing, "_idle", [])
        alone.append(seen(page))
    monkeypatch.setattr(parsing, "_idle", [])
    for _ in range(2):
        assert [seen(page) for page in PAGES] == alone


def test_pages_read_at_the_same_time_do_not_mix() -> None:
    pages = [f"<html><body>{f'<p class=c{n}>page {n} <b>b</b></p>' * 300}".encode() for n in range(8)]
    alone = [seen(page) for page in pages]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(seen, pages * 5)) == alone * 5


def elements_left() -> int:
    gc.collect()
    return sum(isinstance(found, Element) for found in gc.get_objects())


def test_a_parser_keeps_nothing_of_its_last_page() -> None:
    parse(PAGES[0])
    before = elements_left()
    parse(b"<html><body>" + b"<p>one</p>" * 50)
    assert elements_left() == before


def test_a_parser_that_was_broken_off_is_not_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(parsing, "_idle", [])
    with monkeypatch.context() as patched:
        patched.setattr(etree, "fromstring", broken_off)
        with pytest.raises(KeyboardInterrupt):
            parse(PAGES[0])
    assert parsing._idle == []
    assert "".join(parse(PAGES[0]).itertext()) == "The ferry sails again."


@pytest.mark.parametrize("end", ["</html>", "</body></html>", "</BODY>\n</HTML >", "</html><html>"])
def test_what_stands_behind_the_end_of_a_page_is_of_it(end: str) -> None:
    text = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>" * 4
    page = f"<html><body><header>Harbour Post</header>{end}<main><h1>Bridge</h1>{text}</main></body></html>"
    root = parse(page.encode())
    assert len(root.among.by_tag["p"]) == 4
    article = extract(page.encode(), "https://www.harbourpost.example/news/bridge")
    assert article is not None
    assert article.word_count == 60
