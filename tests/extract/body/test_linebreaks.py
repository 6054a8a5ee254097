"""Paragraphs that a page parts by a single line break."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.linebreaks import parted, parted_from_details
from newscrawl.extract.page import Page
from newscrawl.items import Block, BlockType
from tests.extract.body.cuts import LONG

FIRST = "The pilots of Varno have waited since Monday for the lamp that the council promised them in spring."
MORE = "The lamp stands in a shed behind the town hall, and the key to it is lost since the fair in May."
SECOND = "“Nobody told us that it would take a year,” said Ada Lind."


def texts(*lines: str, type_: BlockType = "paragraph", tag: str = "p") -> list[str]:
    block = Block(type=type_, text="\n".join(lines), tag=tag, css="story", link_density=0.2)
    return [part.text for part in parted(block)]


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, SECOND),
        (FIRST, "Will it burn before the first of the winter storms?", f"({FIRST})"),
        (
            "港の新しい灯台は来年の春に完成する予定だと市議会は発表した。",
            "工事は三月から始まっている。作業員は五十人。",
            "費用はまだ分からない。しかし市長は心配していない。",
        ),
        (
            "港の新しい灯台は来年の春に完成する予定だと市議会は発表した！",
            "工事は三月から始まっている。では費用はいくらなのか？",
            "「それは誰も知らない。市長に聞いてほしいと言われるだけだ！」",
        ),
        (
            "서울시가 내년 3월부터 심야버스 노선을 현재 14개에서 28개로 늘리기로 했다고 밝혔다.",
            "배차 간격은 평균 35분에서 20분 이내로 줄어들고, 요금은 2500원으로 유지된다.",
        ),
        ("By Ada Moss - 11/09/2004", FIRST, SECOND),
        ("يقول رئيس المجلس إن المصباح الجديد سيصل إلى الميناء قبل نهاية الشهر المقبل كما وعد.", SECOND),
    ],
    ids=[
        "sentences",
        "questions and brackets",
        "without blanks",
        "wide marks",
        "Korean",
        "a byline",
        "right to left",
    ],
)
def test_lines_that_are_sentences_are_paragraphs(lines: tuple[str, ...]) -> None:
    assert texts(*lines) == [*lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("June 9 – Varno, Old Pier", "June 10 – Lind, Harbour Hall"),
        ("The lamp is out, the tide is low.", "The pilots wait, the storms will blow."),
        (
            "The lamp of Varno has gone out tonight, my dear.",
            "And no one on the pier will light it up again.",
        ),
        (FIRST, "Ada Lind is captain of the Varno ferry and lives"),
        ("The lamp", FIRST),
        ("Up.", FIRST),
        (FIRST, "a) a lamp that burns for more than a year,", "b) a pier that is lit by day and by night."),
        ("港の灯台", "港の新しい灯台は来年の春に完成する予定だ。"),
    ],
    ids=["dates", "verses", "long verses", "no end", "a heading", "a short line", "parts of one", "dense"],
)
def test_other_lines_stay_together(lines: tuple[str, ...]) -> None:
    assert texts(*lines) == ["\n".join(lines)]


@pytest.mark.parametrize(
    ("type_", "tag"), [("quote", "blockquote"), ("list_item", "li"), ("paragraph", "pre")]
)
def test_lines_of_what_is_no_paragraph_stay_together(type_: BlockType, tag: str) -> None:
    assert texts(FIRST, SECOND, type_=type_, tag=tag) == [f"{FIRST}\n{SECOND}"]


def test_each_knows_what_the_whole_was_known_for() -> None:
    whole = Block(text=f"{FIRST}\n{SECOND}", tag="div", css="story", link_density=0.25)
    assert parted(whole) == [
        Block(text=text, tag="div", css="story", link_density=0.25) for text in (FIRST, SECOND)
    ]


def test_a_body_in_one_box_has_the_paragraphs_that_readers_see() -> None:
    story = f"<div>{FIRST}<br>{LONG}<br><br>{SECOND}</div>"
    found = read_body(Page(f"<html><body><h1>Lamp</h1>{story}</body></html>".encode()))
    assert [block.text for block in found.blocks] == [FIRST, LONG, SECOND]


def test_lines_that_head_parts_of_a_text_are_headings() -> None:
    lines = [FIRST, MORE, "A shed without a key", FIRST, MORE]
    parts = parted(Block(text="\n".join(lines), tag="td"))
    assert [part.text for part in parts] == lines
    assert [part.type == "heading" for part in parts] == [False, False, True, False, False]


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, "Old Pier", "Varno", MORE),
        (FIRST, "and then the", MORE),
        (FIRST, "Old Pier", SECOND, "New Pier", MORE),
        (FIRST, "Old Pier", MORE, "New Pier", FIRST, "Mill", MORE),
    ],
    ids=["two lines", "no heading", "short ones", "a list"],
)
def test_lines_between_others_are_none(lines: tuple[str, ...]) -> None:
    assert texts(*lines) == ["\n".join(lines)]


def test_a_signature_in_brackets_is_no_reason_against_paragraphs() -> None:
    lines = (
        "港の新しい灯台は来年の春に完成する予定だと市議会は発表した。",
        "工事は三月から始まっている。作業員は五十人。",
        "（佐藤美咲）",
    )
    assert texts(*lines) == list(lines)
    assert len(texts(lines[0], lines[2])) == 1


def test_a_name_right_behind_the_last_sentence_is_none_either() -> None:
    first, last = (
        "港の新しい灯台は来年の春に完成する予定だと市議会は発表した。",
        "工事は三月から始まっている。",
    )
    assert texts(first, f"{last}（島田くるみ）") == [first, f"{last}（島田くるみ）"]


def shown(inside: str) -> list[str]:
    html = f"<html><body><main><h1>No lamp</h1><div class='x1'>{inside}</div></main></body></html>"
    return [block.text for block in read_body(Page(html.encode()), headline="No lamp").blocks]


@pytest.mark.parametrize("part", ["<span class='x2'>{}</span>", "<span><i></i><span>{}</span></span>"])
def test_spans_of_sentences_with_nothing_between_are_paragraphs(part: str) -> None:
    lines = [FIRST, SECOND, MORE]
    assert shown("".join(map(part.format, lines))) == lines


@pytest.mark.parametrize(
    "inside",
    [
        f"<span>{FIRST}</span> <span>{SECOND}</span> <span>{MORE}</span>",
        f"<span>{FIRST[:50]}</span><span>{FIRST[50:]} {MORE}</span>",
        f"<span>{FIRST}</span> {SECOND} <span>{MORE}</span>",
        "".join(
            f"<span>{number} 艘 Varno 号渡船从周一起停在港口等候新的灯具，市议会没有说明原因。</span>"
            for number in range(6)
        ),
    ],
    ids=["with blanks", "amid a sentence", "with text between", "without blanks"],
)
def test_other_spans_are_parts_of_one(inside: str) -> None:
    assert len(shown(inside)) == 1


JAPANESE = (
    "港の新しい灯台は来年の春に完成する予定だと市議会は三日に発表した。古い灯台は嵐で壊れた。",
    "工事は三月から始まり、夏まで続く。作業員は五十人で、費用は四億二千万円になるという。",
    "「長く待たされた」と漁業者らは話した。市長は現場を訪れ、工事を急ぐと約束したという。",
)
ENGLISH = (FIRST, MORE, SECOND) * 2
PLACES = (FIRST, "Old Pier, Lind", "Harbour Hall, Varno", MORE, FIRST, FIRST)


def written(seam: str, lines: tuple[str, ...], given: str = "") -> list[str]:
    page = f"<body><h1>The lamp</h1><main><div {given}>{seam.join(lines)}</div></main></body>"
    return [block.text for block in read_body(Page(page.encode(), "https://example.org/a")).blocks]


@pytest.mark.parametrize(
    ("seam", "lines", "given"),
    [
        ("\n\n", ENGLISH, ""),
        ("\r\n \r\n", (FIRST, f"<b>Old:</b> {MORE}", SECOND, *ENGLISH), ""),
        ("\n", ENGLISH, 'style="color: #222; white-space: pre-line"'),
        ("\n", ENGLISH, 'class="mt-4 whitespace-pre-wrap"'),
        ("\n", JAPANESE * 2, ""),
        ("\n　", JAPANESE * 2, ""),
    ],
    ids=["empty lines", "with blanks", "a style", "a name of one", "wide marks", "drawn in"],
)
def test_a_text_as_it_was_written_has_its_paragraphs(seam: str, lines: tuple[str, ...], given: str) -> None:
    assert written(seam, lines, given) == [line.replace("<b>", "").replace("</b>", "") for line in lines]


@pytest.mark.parametrize(
    ("seam", "lines"),
    [("\n", ENGLISH), ("\n\n", PLACES)],
    ids=["wrapped", "no sentence"],
)
def test_other_line_breaks_of_the_source_are_blanks(seam: str, lines: tuple[str, ...]) -> None:
    assert written(seam, lines) == [" ".join(lines)]


def test_lines_that_a_style_shows_stay_lines() -> None:
    assert written("\n", PLACES, 'style="white-space:pre-wrap"') == ["\n".join(PLACES)]


@pytest.mark.parametrize(
    "rest", ["Ada Moss\n16 April 2024", "16 April 2024", "حسین جعفری\n16 آوریل 2024", "Ada Moss, 16.4.2024"]
)
def test_who_wrote_it_and_when_are_no_lines_of_the_first_sentence(rest: str) -> None:
    assert [part.text for part in parted_from_details(Block(text=f"{FIRST}\n{rest}"))] == [FIRST, rest]


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        f"{FIRST}\n{SECOND}\n16 April 2024",
        f"{FIRST}\nAda Moss",
        f"{FIRST}\nAda Moss\nLindmoor\n16 April 2024",
        "The old harbour\nAda Moss\n16 April 2024",
        f"{FIRST}\n{MORE} 2024",
    ],
    ids=["alone", "sentences", "no day", "an address", "no sentence", "long"],
)
def test_other_lines_of_the_first_paragraph_stay(text: str) -> None:
    assert [part.text for part in parted_from_details(Block(text=text))] == [text]


def test_a_cell_with_standfirst_byline_and_day_gives_the_standfirst() -> None:
    cell = f"<font size=3><i>{FIRST}</i></font><br><font size=1>Neema Komba<br>Oktoba 5, 2012</font><br><br>"
    page = (
        "<html lang=sw><table><tr><td><font size=5><b>Taa ya bandari</b></font><br>"
        f"{cell}<font size=2>{MORE}</font><br><br><font size=2>{MORE} {FIRST}</font></td></tr></table></html>"
    )
    article = extract(page.encode(), "https://post.example/news/1234567")
    assert article is not None
    assert [block.text for block in article.blocks] == [FIRST, MORE, f"{MORE} {FIRST}"]
