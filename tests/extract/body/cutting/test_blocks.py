"""A page cut into the pieces a reader sees: paragraphs, lists, quotes, tables."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.body.cutting.gathering import Gathering
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.neat import LINE_BREAK, letters_of, neat
from newscrawl.extract.markup.parsing import parse
from newscrawl.known.wordcount import count_words


def cut(html: str, *, everything: bool = False) -> Cut:
    return cut_page(tree(html), everything=everything)


def tree(html: str) -> Element:
    return parse(html.encode())


def texts(html: str) -> list[str]:
    return [piece.text for piece in cut(html).pieces]


@pytest.mark.parametrize(
    "html",
    [
        "<p>One tide.</p><p>Two tides.</p>",
        "<div>One tide.</div><div>Two tides.</div>",
        "<div>One tide.<br><br>Two tides.</div>",
        "<div>One tide.<br> <br/>\nTwo tides.</div>",
        "<div>One tide.<p>Two tides.</p></div>",
        "<div><p>One tide.</p>Two tides.</div>",
        "<div><div><div>One tide.</div></div><div>Two tides.</div></div>",
        "<section><span>One <b>tide</b>.</span><hr>Two tides.</section>",
        "<table><tr><td><p>One tide.</p></td><td><p>Two tides.</p></td></tr></table>",
        "<x-para>One tide.</x-para><x-para>Two tides.</x-para>",
    ],
)
def test_a_paragraph_is_one_however_it_is_written(html: str) -> None:
    assert texts(html) == ["One tide.", "Two tides."]


def test_one_line_break_is_a_line_of_the_piece() -> None:
    assert texts("<p>Line one<br>line two</p>") == ["Line one\nline two"]


def test_a_line_break_in_the_source_is_white_space() -> None:
    assert texts("<p>One\n   tide</p>") == ["One tide"]


def test_kinds_of_pieces() -> None:
    html = (
        "<h2>Head</h2><p>Text</p><ul><li>Item<p>more</p></li></ul><blockquote><p>Said</p></blockquote>"
        "<table><tr><th>Team</th><td>3</td></tr></table>"
    )
    assert [(p.type, p.text) for p in cut(html).pieces] == [
        ("heading", "Head"),
        ("paragraph", "Text"),
        ("list_item", "Item"),
        ("list_item", "more"),
        ("quote", "Said"),
        ("table_row", "Team 3"),
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<nav>x</nav>",
        "<figure><figcaption>x</figcaption></figure>",
        "<button>x</button>",
        '<div style="color:red; display : none">x</div>',
        '<p hidden="">x</p>',
        '<p aria-hidden="true">x</p>',
        '<span class="visually-hidden">x</span>',
        '<span class="icon sr-only">x</span>',
        "<select><option>x</option></select>",
        "<template><p>x</p></template>",
    ],
)
def test_what_no_reader_sees_is_left_out(html: str) -> None:
    assert texts(f"<div>{html}<p>Seen.</p></div>") == ["Seen."]


def test_everything_reads_navigation_and_hidden_parts() -> None:
    html = '<nav><p>One</p></nav><div style="display:none">Two</div>'
    assert [p.text for p in cut(html, everything=True).pieces] == ["One", "Two"]


def test_noscript_is_read_where_it_holds_paragraphs() -> None:
    assert texts("<noscript><p>a</p><p>b</p><p>c</p></noscript>") == ["a", "b", "c"]
    within = "<ul><noscript><li><div><p>a</p><p>b</p></div><p>c</p></li></noscript><li><p>d</p></li></ul>"
    assert texts(within) == ["a", "b", "c", "d"]
    assert texts("<div><noscript><div><p>a</p></div></noscript><p>b</p><p>c</p></div>") == ["b", "c"]
    assert texts("<p>x</p><noscript>Turn scripts on.</noscript>") == ["x"]


@pytest.mark.parametrize("text", ["One.<br><br>Two.", "One.<br> <br/>Two.", "<p>One.</p>Two."])
def test_a_cell_that_lays_out_the_page_is_no_value_of_a_row(text: str) -> None:
    menu = "<a href='/'>Home</a><br><a href='/n'>News</a>"
    html = f"<table><tr><td>{menu}</td><td><font>{text}</font></td></tr></table>"
    assert texts(html) == ["Home\nNews", "One.", "Two."]


def test_a_cell_with_a_line_break_is_a_value() -> None:
    assert texts("<table><tr><td>Mon<br>day</td><td><b>3</b></td></tr></table>") == ["Mon\nday 3"]


@pytest.mark.parametrize("name", ["shadowrootmode", "shadowroot"])
def test_a_declared_shadow_root_is_read_as_browsers_draw_it(name: str) -> None:
    html = (
        f'<news-story><template {name}="open"><p>Drawn</p><slot></slot></template><p>Slotted</p></news-story>'
    )
    assert texts(html) == ["Drawn", "Slotted"]


def test_dropped_elements_are_left_out_with_what_is_in_them() -> None:
    root = tree('<div><p>Keep</p><div class="ad"><p>Drop</p></div>and keep</div>')
    assert [
        p.text
        for p in cut_page(root, {element for element in root.iter() if element.get("class") == "ad"}).pieces
    ] == ["Keep", "and keep"]


def test_links_and_bold_words_are_counted() -> None:
    (piece,) = cut('<p>See <a href="/">the long list</a> of <b>ships</b> now</p>').pieces
    assert (piece.words, piece.linked, piece.links, piece.strong) == (7, 3, 1, 1)
    assert piece.link_density == pytest.approx(3 / 7)


def test_boxes_hold_ranges_of_pieces() -> None:
    found = cut('<body><div class="A" id="b"><p>1</p><p>2</p></div><p>3</p></body>')
    (box,) = [box for box in found.boxes if box.css == "a b"]
    assert [p.text for p in found.pieces[box.first : box.end]] == ["1", "2"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("three small words", 3),
        ("", 0),
        ("東京都で大きな地震がありました", 8),
        ("مرحبا بالعالم الجديد", 3),
        ("서울에서 열린 회의", 3),
        ("ข่าวด่วนวันนี้", 8),
    ],
)
def test_words_are_counted_in_every_script(text: str, words: int) -> None:
    assert count_words(text) == words


_TAGS = "div p li b span td tr table noscript o:p x-y"
_SCRAPS = st.sampled_from(
    [form.format(tag) for tag in _TAGS.split() for form in ("<{}>", "</{}>")]
    + ["<a href=x>", "</a>", "<br>", " ", "word ", "漢字", "\u200b"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_SCRAPS, max_size=60))
def test_no_text_is_doubled_and_boxes_nest(scraps: list[str]) -> None:
    html = "<html><body>" + "".join(
        scrap.replace("word", f"w{number}") for number, scrap in enumerate(scraps)
    )
    found = cut(html)
    words = [word for piece in found.pieces for word in piece.text.split() if word.startswith("w")]
    assert len(words) == len(set(words))
    for box in found.boxes:
        assert 0 <= box.first <= box.end <= len(found.pieces)
        if box.parent >= 0:
            outer = found.boxes[box.parent]
            assert outer.first <= box.first <= box.end <= outer.end


def test_a_picture_is_of_all_boxes_around_it() -> None:
    found = cut(
        "<main><div id=a><p>One tide.</p><figure><img src='/x'></figure></div>"
        "<div id=b><p>Two tides.</p><img src='/y' hidden></div>"
        "<div id=c><img src='/z'><p>Three.</p></div></main>"
    )
    named = [box.element.get("id") or box.tag for box in found.boxes]
    assert [named[at] for at in sorted(found.pictured)] == ["html", "body", "main", "a", "c"]


TEXTS = st.text(st.sampled_from("ab. é’\n\t\u00a0\u00ad\u200b\u2028\u3000漢字ก\u0301" + LINE_BREAK))


@settings(max_examples=300, deadline=None)
@given(st.lists(TEXTS))
def test_a_text_read_with_its_words_is_as_neat_and_as_long(parts: list[str]) -> None:
    gathering = Gathering()
    gathering.text += parts
    gathering.flush()
    gathering.finish()
    text = neat("".join(parts).replace("\n", " ").replace(LINE_BREAK, "\n"))
    assert [(piece.text, piece.words) for piece in gathering.pieces] == [(text, count_words(text))][
        : len(text)
    ]


def test_letters_that_nfc_may_change_are_known_by_their_bytes() -> None:
    for letter in map(chr, range(0x110000)):
        parts = unicodedata.normalize("NFD", letter)
        if unicodedata.combining(letter) or unicodedata.normalize("NFC", letter) != letter:
            assert letters_of(letter).unsettled
        assert len(parts) == 1 or any(letters_of(part).unsettled for part in parts[1:])


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_a_text_of_settled_letters_is_in_nfc(text: str) -> None:
    assert letters_of(text).unsettled or unicodedata.normalize("NFC", text) == text


def test_a_paragraph_of_marks_that_nobody_sees_is_none() -> None:
    texts = [
        piece.text
        for piece in cut(
            "<main><p>One</p><p>\u200d</p><p>\u200b \u200c</p><p>&rlm;</p><p>&nbsp;&lrm;</p><p>Two</p></main>"
        ).pieces
    ]
    assert texts == ["One", "Two"]


@pytest.mark.parametrize(
    "mark", ["&#8203;", "&shy;", "&zwnj;", "&rlm;", "&#xfeff;", "&nbsp;&lrm;", "\u200b\n"]
)
def test_a_line_of_such_marks_parts_paragraphs_as_an_empty_one_does(mark: str) -> None:
    pieces = cut(f"<main><p>One<br>{mark}<br>Two<br>{mark}</p><div>Three{mark}<br>Four</div></main>").pieces
    assert [piece.text.strip("\u200c\u200e\u200f ") for piece in pieces][:2] == ["One", "Two"]
    assert len(pieces) == 3
    assert pieces[2].text.count("\n") == 1


@pytest.mark.parametrize(
    ("kept", "around"),
    [
        ([0], "inner"),
        ([0, 1], "inner"),
        ([0, 2], "outer"),
        ([1, 2], "outer"),
        ([2], "outer"),
        ([0, 3], "page"),
    ],
)
def test_the_box_around_pieces_holds_the_first_and_the_last(kept: list[int], around: str) -> None:
    html = "<div id=inner><p>One tide.</p><p>Two tides.</p></div><p>Three tides.</p>"
    page = cut(f"<body id=page><div id=outer>{html}</div><p>Four tides.</p>")
    names = [box.element.get("id") for box in page.boxes if box.element.get("id")]
    assert {"inner", "outer", "page"} <= {*names}
    box = page.box_around(kept)
    while not box.element.get("id"):
        box = box.outer
    assert box.element.get("id") == around
