"""Sub-headings that are paragraphs in bold."""

import pytest

from newscrawl.extract.body.asblocks import blocks_of
from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.boldheads import call_heads, call_text
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.page import Page
from newscrawl.items import Block
from tests.extract.body.cuts import LONG, cut
from tests.patience import no_hanging


def heads(line: str, below: str = f"<p>{LONG}</p>") -> list[str]:
    page = Page(f"<main><p>{LONG}</p>{line}{below}<p>{LONG} Again.</p></main>".encode())
    return [block.text for block in read_body(page).blocks if block.type == "heading" and block.tag[0] != "h"]


@pytest.mark.parametrize(
    "line",
    [
        "<p><b>What comes next</b></p>",
        "<p class='x'><strong><span>What comes next</span></strong></p>",
        "<div><b>What comes next</b></div>",
        "<p><b>What comes ne</b><b>xt</b></p>",
        "<p><font size='3'><b>What comes next</b></font></p>",
        "<p class='inter'>What comes next</p>",
        "<p class='article__crosshead'>What comes next</p>",
    ],
)
def test_a_short_line_in_bold_between_paragraphs_is_a_heading(line: str) -> None:
    assert heads(line) == ["What comes next"]


@pytest.mark.parametrize("name", ["crosshead", "story__intertitle", "zwischentitel"])
def test_a_line_with_a_name_that_nothing_else_has_is_one_though_it_is_the_only_one(name: str) -> None:
    assert heads(f"<div class='{name}'>Three days by sea</div>") == ["Three days by sea"]
    assert heads("<div class='title'>Three days by sea</div>") == []


@pytest.mark.parametrize(
    "said", ["<p><i>“The boats are gone, and so are we.”</i></p>", "<p>One mile<br>Two ferries</p>"]
)
def test_one_may_stand_above_what_is_said_in_italics_or_in_lines(said: str) -> None:
    assert heads("<p><b>What comes next</b></p>", said) == ["What comes next"]


def test_what_is_said_again_and_again_above_such_is_none() -> None:
    said = "<p><i>“The boats are gone, and so are we.”</i></p>"
    assert heads("<p><b>More to come</b></p>", f"{said}<p>{LONG}</p><p><b>More to come</b></p>{said}") == []


def test_so_is_one_in_capitals() -> None:
    assert heads("<p>WHAT COMES NEXT</p>") == ["WHAT COMES NEXT"]
    assert heads("<p>手机APP</p>") == []
    assert heads("<p>IBAN: XX54 5205 0353 0002</p>") == []
    assert heads("<p>WHAT COMES NEXT:</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>What comes next</em></p>",
        "<p><b>What comes next?</b></p>",
        "<p><b>What comes next:</b></p>",
        "<p><b>– What comes next</b></p>",
        "<p><b>What</b> comes next</p>",
        "<p><b><a href='/x'>What comes next</a></b></p>",
        f"<p><b>{LONG.rstrip('.')}</b></p>",
        "<p>What comes next</p>",
    ],
)
def test_other_lines_in_bold_are_text(line: str) -> None:
    assert heads(line) == []


@pytest.mark.parametrize(
    ("head", "above", "below"),
    [
        ("持ち主の言い分", "港長は「修理には四百万かかる」", "漁師たちは何も聞かされていないと話している。"),
        ("ባለቤቶቹ የሚሉት", "ጥገናው እስከ ጸደይ እንደሚቆይ የወደቡ ኃላፊ ተናግረዋል።", "ዓሣ አጥማጆች ማንም እንዳልጠየቃቸው ተናግረዋል።"),
        (
            "เจ้าของว่าอย่างไร",
            "เจ้าท่ากล่าวกับผู้สื่อข่าวในการประชุมที่กินเวลาสามชั่วโมง",
            "ชาวประมงกล่าวว่าไม่มีใครถามพวกเขาเรื่องท่าเรือเลยแม้แต่น้อย",
        ),
        ("What comes “next“", LONG, LONG.rstrip(".")),
    ],
    ids=["Japanese", "Amharic", "Thai", "no stop"],
)
def test_so_is_one_between_texts_of_any_script(head: str, above: str, below: str) -> None:
    lines = [f"<p>{above}</p>", f"<p><b>{head}</b></p>", f"<p>{below}</p>"]
    cut = cut_page(Page(f"<main>{''.join(lines)}</main>".encode()).tree)
    block = Block(text=head)
    call_heads(cut, range(3), [(1, block)])
    assert block.type == "heading"


def test_what_is_in_bold_throughout_has_no_such_headings() -> None:
    assert heads("<p><b>What comes next</b></p>", f"<p><b>{LONG}</b></p>") == []
    assert heads("<p><b>What comes next</b></p>", "<h2>The bridge</h2>") == []


@pytest.mark.parametrize("tag", ["i", "b"])
def test_thousands_of_such_lines_in_one_box_are_read(tag: str) -> None:
    lines = "".join(f"<{tag}>What comes next {n}</{tag}><br><br>{LONG}<br><br>" for n in range(40_000))
    with no_hanging():
        read_body(Page(f"<main>{lines}</main>".encode()))


SENTENCE = "Ferries pass beneath it after three years of work."


def called(*texts: str, described: str | None = None) -> list[str]:
    blocks = [Block(type="heading", text=text) for text in texts] + [Block(text=LONG)]
    call_text(blocks, described)
    return [block.type for block in blocks[:-1]]


def test_a_standfirst_set_as_a_heading_is_a_paragraph() -> None:
    assert called(SENTENCE) == ["paragraph"]
    assert called("Ferries pass beneath it after three years of work", described=SENTENCE) == ["paragraph"]
    assert called("Ferries pass beneath it after three years of work; " * 2) == ["paragraph"]


def test_headings_stay_headings() -> None:
    assert called("What comes next", described="What comes next") == ["heading"]
    assert called("Ferries pass beneath it after three years of work") == ["heading"]
    assert called("What comes next", SENTENCE) == ["heading", "heading"]


def test_a_long_sentence_in_large_print_is_a_paragraph_unless_it_is_asked() -> None:
    assert called("What comes next", SENTENCE * 4) == ["heading", "paragraph"]
    assert called("What comes next", SENTENCE * 4 + " And then?") == ["heading", "heading"]


def test_a_text_without_blocks_has_none_to_call() -> None:
    call_text([], None)


@pytest.mark.parametrize("name", ["cross-head", "a-h3"])
def test_a_span_that_is_named_for_a_heading_is_one(name: str) -> None:
    def types(text: str) -> list[str]:
        line = f"<p><span class='{name}'>{text}</span></p>"
        page = Page(f"<main><p>{LONG}</p>{line}<p>{LONG} Again.</p></main>".encode())
        blocks = read_body(page).blocks
        call_text(blocks, None)
        return [block.type for block in blocks]

    assert types("What comes next") == ["paragraph", "heading", "paragraph"]
    assert types(LONG.lower()) == ["paragraph", "paragraph", "paragraph"]


def test_one_above_a_list_or_table_is_a_heading() -> None:
    items = "<ul><li>Cord</li><li>Tape</li></ul>"
    assert heads("<p><b>What you need</b></p>", items) == ["What you need"]
    assert heads("<p><b>What you need is:</b></p>", items) == []


def lines_of(*lines: str, text: str = "t") -> list[str]:
    parts = "".join(
        f"<div class='h'>{line}</div><div class='{text}'>{number}: {LONG}</div>"
        for number, line in enumerate(lines)
    )
    found = cut(f"<main><div class='{text}'>{LONG}</div>{parts}</main>")
    return [one.text for one in blocks_of(found, range(len(found.pieces))) if one.type == "heading"]


def test_short_lines_of_a_make_of_their_own_between_texts_are_headings() -> None:
    assert lines_of("After the storm", "Who will pay") == ["After the storm", "Who will pay"]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["After the storm"], "t"),
        (["Host", "Minister", "Host"], "t"),
        (["It was cold.", "It was late."], "t"),
        (["After the storm", "Who will pay"], "h"),
    ],
    ids=["one", "speakers", "sentences", "the make of the text"],
)
def test_other_short_lines_are_text(lines: list[str], text: str) -> None:
    assert lines_of(*lines, text=text) == []
