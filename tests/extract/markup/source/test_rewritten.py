"""What a web archive wrote into a page is taken out of its source again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.source.rewritten import as_copied
from newscrawl.known.mementos import Memento, memento_of
from tests.copies import MOMENT, PYWB, WAYBACK

PAGE = "http://tide.example/a"


def memento(archive: str = WAYBACK) -> Memento:
    found = memento_of(f"{archive}/{MOMENT}/{PAGE}")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("shown", "page"),
    [
        ('<a href="https://web.archive.org/web/20131110121040/http://tide.example/b">', "http://tide.example/b"),
        ('<a href="/web/20131110121039/https://tide.example/b">', "https://tide.example/b"),
        ("<img src='//web.archive.org/web/2013im_/http://tide.example/b'>", "http://tide.example/b"),
        ("<a href=http://web.archive.org/web/20131110121040/http://tide.example:80/b>", "http://tide.example/b"),
        ('<a href="/web/20131110121040/https://tide.example:443">', "https://tide.example"),
        ('<a href="/web/20131110121040/http://tide.example:8080/b">', "http://tide.example:8080/b"),
        ('<a href="/web/20131110121040/mailto:desk@tide.example">', "mailto:desk@tide.example"),
        ('<a href="https://web.archive.org/replay/20131110121040/http://tide.example/b">', "http://tide.example/b"),
        (r'<script>{"url":"https:\/\/web.archive.org\/web\/20131110121040\/http:\/\/tide.example\/b"}</script>',
         r"http:\/\/tide.example\/b"),
        ('<a href="https://s.example/?u=https://web.archive.org/web/20131110121040/http://tide.example/b">',
         "https://s.example/?u=http://tide.example/b"),
    ],
)  # fmt: skip
def test_an_address_is_the_page_s_own_again(shown: str, page: str) -> None:
    source = as_copied(shown.encode(), memento()).decode()
    assert page in source
    assert "20131110" not in source
    assert "archive.org" not in source


@pytest.mark.parametrize(
    "source",
    [
        "<p>See https://web.archive.org/web/20131110121040/http://tide.example/b for the text of 2012.</p>",
        '<a href="/web/2013/11/10/story">',
        '<a href="https://tide.example/web/20131110121040/http-is-dead">',
        '<a href="https://img.example/w/2000/https://tide.example/b.jpg">',
        '<a href="https://tide.example/sub/web/20131110121040/http://tide.example/b">',
        '<a href="/web/*/http://tide.example/b">',
        "<a href='/web/20131110121040/tide.example/b",
    ],
)
def test_what_no_archive_wrote_stays(source: str) -> None:
    assert as_copied(source.encode(), memento()) == source.encode()


def test_the_page_s_own_link_to_a_copy_stays() -> None:
    own = "https://web.archive.org/web/20110101000000/http://tide.example/b"
    shown = f'<a href="https://web.archive.org/web/{MOMENT}/{own}">'
    assert as_copied(shown.encode(), memento()) == f'<a href="{own}">'.encode()


def test_an_archive_at_the_root_of_its_host() -> None:
    shown = f'<a href="/{MOMENT}mp_/http://tide.example/b"><a href="/2013/11/http">'
    expected = b'<a href="http://tide.example/b"><a href="/2013/11/http">'
    assert as_copied(shown.encode(), memento("http://localhost:8080")) == expected


@pytest.mark.parametrize("name", ["wm-ipp-base", "wm-ipp", "_wb_plain_banner", "_wb_frame_top_banner"])
def test_a_banner_that_is_without_its_comments(name: str) -> None:
    shown = f"<body><DIV class=x id='{name}'><div>2</div><p>more</div ><p>The text.</p><div>End</div>"
    assert as_copied(shown.encode(), memento(PYWB)) == b"<body><p>The text.</p><div>End</div>"


def test_a_banner_that_does_not_end_takes_nothing_with_it() -> None:
    shown = b'<div id="wm-ipp"><div>2 captures</div><p>The text.</p>'
    assert as_copied(shown, memento()) == shown


def test_what_is_between_comments_goes() -> None:
    shown = (
        b"<html><HEAD id=a><script>1</script><!-- End Wayback Rewrite JS Include --><title>T</title></head>"
        b"<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div>x<!-- END WAYBACK TOOLBAR INSERT --><p>a</p>"
        b"<!-- WB Insert --><p>y</p><!-- End WB Insert --><p>b</p>"
        b"<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>c</p>"
    )
    assert as_copied(shown, memento()) == (
        b"<html><HEAD id=a><title>T</title></head><body><p>a</p><p>b</p>"
        b"<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>c</p>"
    )


PIECES = st.sampled_from(
    ["<div id='wm-ipp'>", "</div>", "<div>", "<a href='/web/20131110121040/http://tide.example/a'>", "<", ">",
     "https://web.archive.org/web/2013/", "http:\\/\\/", "<!-- WB Insert -->", "<!-- End WB Insert -->",
     "<script>"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=4), max_size=20).map("".join))
def test_nothing_is_raised_and_text_alone_is_left_as_it_is(source: str) -> None:
    as_copied(source.encode(), memento())
    plain = source.replace("<", "")
    assert as_copied(plain.encode(), memento()) == plain.encode()
