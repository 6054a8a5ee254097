"""Manuals, of which all in the box of the text is text."""

import pytest

from newscrawl.extract.body.added.manuals import with_the_manual
from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

SIGNATURE = "<dt id='g{0}'><code>open_gate</code>(<a href='#int'><code>int</code></a> gate_{0})</dt>"
MEANING = "<dd><p>Opens gate {0} and waits for it.</p><div><p>Added in 2.{0}.</p></div></dd>"
ENTRY = f"<dl>{SIGNATURE}{MEANING}</dl>"
ENTRIES = "".join(map(ENTRY.format, range(1, 7)))
MENU = "<ul><li><a href='/gates'>Gates</a></li><li><a href='/locks'>Locks</a></li></ul>"


def added(html: str, own: str = LONG) -> list[str]:
    """What is added to one paragraph of a manual."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == own]
    return [found.pieces[at].text for at in with_the_manual(found, kept) if at not in kept]


def test_names_of_functions_and_what_follows_the_last_sentence_are_text() -> None:
    read = added(f"<main><section><p>{LONG}</p>{ENTRIES}</section></main>")
    assert len(read) == 18
    assert read[:3] == ["open_gate(int gate_1)", "Opens gate 1 and waits for it.", "Added in 2.1."]


@pytest.mark.parametrize(
    "around",
    ["<div class='body'>{}</div>", "<article>{}</article>", "<section><section>{}</section></section>"],
    ids=["name", "tag", "sections"],
)
def test_the_box_of_a_text_is_known_by_its_name_its_tag_or_its_sections(around: str) -> None:
    html = around.format(f"<section><p>{LONG}</p></section><section>{ENTRIES}</section>")
    assert len(added(f"<div><p>Menu</p>{html}<p>On this site</p></div>")) == 18


@pytest.mark.parametrize(
    "beside",
    [
        MENU,
        f"<nav><p>{LONG}</p></nav>",
        f"<footer><p>{LONG}</p></footer>",
        "<div class='sphinx-prev-next'><p>Next: locks and how to fill them.</p></div>",
        "<div class='post-author'><div><p>Who wrote this and why.</p></div></div>",
    ],
)
def test_menus_and_what_is_named_for_something_else_are_none(beside: str) -> None:
    assert len(added(f"<main><p>{LONG}</p>{ENTRIES}{beside}</main>")) == 18


def test_the_members_of_a_class_tell_a_manual() -> None:
    row = "<tr{}><td>void</td><td>open (int gate)</td></tr>"
    html = f"<div class='contents'><div><p>{LONG}</p></div><table>{row}</table><p>More.</p></div>"
    assert added(html.format(" class='memitem:a12 r_a12'")) == ["void open (int gate)", "More."]
    assert added(html.format("")) == []
    lines = "<div class='fragment'><div class='line'>open (3);</div></div><table><tr></tr></table>"
    assert added(f"<div class='contents'><div><p>{LONG}</p></div>{lines}<p>More.</p></div>") == [
        "open (3);",
        "More.",
    ]


def test_text_that_stands_outside_all_boxes_has_no_names_around_it() -> None:
    html = f"<p>{LONG}</p><table><tr><td>Gate</td></tr></table></body>--&gt;"
    found = cut(html)
    assert any(found.box_of(at).parent < 0 for at in range(len(found.pieces)))
    assert added(html) == []


def test_few_words_of_code_make_no_manual() -> None:
    code = "<p><code>open_gate</code></p>"
    assert added(f"<main><p>{LONG}</p>{7 * code}</main>") == []
    assert len(added(f"<main><p>{LONG}</p>{8 * code}</main>")) == 8
    assert added(f"<main><p>{20 * LONG}</p>{8 * code}</main>", 20 * LONG) == []


def test_nothing_is_made_of_nothing() -> None:
    assert with_the_manual(cut(""), []) == []
    assert with_the_manual(cut(f"<main>{ENTRIES}</main>"), []) == []


@pytest.mark.parametrize(
    ("head", "whole"),
    [
        ("", True),
        ("<meta property='article:published_time' content='2026-01-02T08:00:00Z'>", False),
        (
            "<script type='application/ld+json'>{'@type': 'Article', 'datePublished': '2026-01-02'}</script>",
            False,
        ),
    ],
    ids=["no day", "meta", "json-ld"],
)
def test_what_tells_its_day_is_left_to_the_scores(head: str, whole: bool) -> None:
    text = "".join(f"<p>{LONG} It is gate {n}.</p>" for n in range(3))
    last = "<div><span>Stable interface</span></div>"
    html = f"<title>Gates</title>{head}<main><h1>Gates</h1>{text}{ENTRIES}{last}</main>"
    body = read_body(Page(html.replace("'", chr(34)).encode()), headline="Gates")
    assert ("Stable interface" in [block.text for block in body.blocks]) is whole
