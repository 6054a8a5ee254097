"""Text in a `<pre>`: lines are lines, empty lines end paragraphs, and what was only wrapped is one line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import extract
from newscrawl.extract.markup.source.preformatted import with_breaks

WRAPPED = (
    "The committee met on Tuesday and decided to raise the fee for all boats\n"
    "in the harbour from next year, the mayor said, although many people came\n"
    "to speak against it."
)
ONE = WRAPPED.replace("\n", " ")
CODE = "for boat in harbour:\n    fee(boat)\n\nprint(total)"


def blocks(inside: str, tag: str = "<pre>") -> list[tuple[str, str]]:
    page = f"<title>Fee rises</title><body><h1>Fee rises</h1>{tag}{inside}</pre></body>"
    article = extract(page.encode(), "https://example.org/news/fee")
    assert article is not None
    return [(block.type, block.text) for block in article.blocks]


def test_an_article_in_one_pre_has_its_paragraphs_and_headings() -> None:
    text = f"\n\nBy Anna Berg\n\n{WRAPPED}\n\nWhat the mayor says\n\n{WRAPPED}\n \n{WRAPPED}\n\n{WRAPPED}\n"
    page = f"<title>Fee rises</title><body><h1>Fee rises</h1><pre>{text}</pre></body>"
    article = extract(page.encode(), "https://example.org/news/fee")
    assert article is not None
    assert [author.name for author in article.authors] == ["Anna Berg"]
    assert [block.text for block in article.blocks] == [ONE, "What the mayor says", ONE, ONE, ONE]
    assert article.blocks[1].type == "heading"


@pytest.mark.parametrize("one", [WRAPPED, ONE], ids=["wrapped", "whole"])
def test_lines_that_alone_are_drawn_in_begin_paragraphs(one: str) -> None:
    text = f"By Anna Berg\n    {one}\n    {one}\n    {one}\n    (Reporting by Anna Berg)"
    assert blocks(text)[:3] == [("paragraph", ONE)] * 3


def test_lines_that_are_drawn_in_below_short_ones_are_lines() -> None:
    rows = "Fees for boats:\n   rowing boats  12\n   sailing boats  30"
    assert blocks(f"{WRAPPED}\n\n{WRAPPED}\n\n{rows}")[-1] == (
        "paragraph",
        "Fees for boats:\nrowing boats 12\nsailing boats 30",
    )


def test_the_row_of_signs_below_a_title_is_no_line_of_the_text() -> None:
    text = f"Fee rises\n=========\n\n{WRAPPED}\n\nCosts\n-----\n\n{WRAPPED}\n\n-- \n"
    assert [line for _, line in blocks(text)] == [ONE, "Costs", ONE]


def test_a_text_that_speaks_of_a_language_or_a_code_is_no_code() -> None:
    said = WRAPPED.replace("fee", "language code")
    assert blocks(f"{said}\n\n{said}") == [("paragraph", said.replace("\n", " "))] * 2


def test_headings_and_lines_are_told_apart_in_letters_of_any_script() -> None:
    long = "Городской совет проголосовал во вторник за восстановление старого моста через реку\n"
    text = f"{long * 2}\nЧто дальше\n\n{long * 2}\nМэр: Иван Иванович, город\nМесто: ратуша на площади"
    article = extract(f"<h1>Мост</h1><pre>{text}</pre>".encode(), "")
    assert article is not None
    assert [block.type for block in article.blocks] == ["paragraph", "heading", "paragraph", "paragraph"]
    assert article.blocks[-1].text == "Мэр: Иван Иванович, город\nМесто: ратуша на площади"
    assert blocks(f"{'市議会は火曜日に橋の再建を決めた。' * 2}\n橋は冬の洪水のあと閉じられた。") == [
        ("paragraph", f"{'市議会は火曜日に橋の再建を決めた。' * 2} 橋は冬の洪水のあと閉じられた。")
    ]


def test_lines_that_were_not_wrapped_stay_lines() -> None:
    rows = "1. Boats pay more.\n2. Ferries pay less.\n3. Nobody pays twice."
    assert blocks(f"{WRAPPED}\n\n{rows}\n\n{WRAPPED}") == [
        ("paragraph", ONE),
        ("paragraph", rows),
        ("paragraph", ONE),
    ]


def test_long_lines_that_are_whole_sentences_each_were_not_wrapped() -> None:
    lines = [f"{ONE} The {word} of them stayed away.” " for word in ("first", "second", "third")]
    assert blocks("\n".join(lines)) == [("paragraph", line.strip()) for line in lines]


def test_the_rows_of_a_wide_table_stay_lines() -> None:
    rows = [f"Harbour Football Club {n}            10     {n}     1      Lindmoor" for n in (7, 8, 9)]
    text = "\n".join(" ".join(row.split()) for row in rows)
    assert blocks("\n\n".join([WRAPPED, "\n".join(rows), WRAPPED])) == [
        ("paragraph", ONE),
        ("paragraph", text),
        ("paragraph", ONE),
    ]


@pytest.mark.parametrize("indent", ["", "   ", "\t"])
def test_a_text_drawn_in_as_a_whole_is_a_text(indent: str) -> None:
    text = f"{WRAPPED}\n\n{WRAPPED}".replace("\n", f"\n{indent}")
    assert [text for _, text in blocks(indent + text)] == [ONE, ONE]


@pytest.mark.parametrize(
    "source",
    [
        f"<pre>{CODE}</pre>",
        f"<pre><code>{CODE}</code></pre>",
        f'<PRE class="brush: python">{CODE}</PRE>',
        f'<pre class="highlight">{WRAPPED}</pre>',
    ],
)
def test_code_stays_in_one_piece_with_all_its_lines(source: str) -> None:
    made = with_breaks(source.encode()).decode()
    lines = [line for line in re.sub("<(?!br)[^>]*>", "", source).split("\n") if line]
    assert re.sub("<(?!br)[^>]*>", "", made) == "<br>".join(lines)
    assert made.lower().startswith("<pre")


def test_no_line_of_code_goes_by_its_words() -> None:
    code = "$ source $VENV_PATH/bin/activate\n$ deactivate\nread only = yes"
    story = "".join(f"<p>{ONE}</p>" for _ in range(3))
    page = (
        f"<title>Set up</title><body><h1>Set up</h1><article>{story}<pre>{code}</pre>{story}</article></body>"
    )
    article = extract(page.encode(), "https://example.org/news/set-up")
    assert article is not None
    assert code in article.article_body


@pytest.mark.parametrize(
    "source",
    [
        "<p>one\n\ntwo</p>",
        f"<prefix>{WRAPPED}\n\n{WRAPPED}</prefix>",
        f"<pre>{WRAPPED}\n\n{WRAPPED}",
        '<script type="application/ld+json">{"articleBody":\n"<pre>one\n\ntwo</pre>"}</script>',
        "<textarea><pre>one\n\ntwo</pre></textarea>",
    ],
)
def test_what_is_no_pre_or_has_no_end_stays_as_it_is(source: str) -> None:
    assert with_breaks(source.encode()) == source.encode()


def test_a_tag_over_two_lines_stays_a_tag() -> None:
    assert with_breaks(b'<pre>one <a\nhref="/x">two</a>\nthree</pre>') == (
        b'<pre>one <a href="/x">two</a><br>three</pre>'
    )


@given(st.text(alphabet="ab .\n\t<>/pre{}", max_size=200))
def test_only_blanks_and_tags_change(inside: str) -> None:
    def letters(raw: bytes) -> bytes:
        return re.sub(rb"<[^<>]*>|\s", b"", raw)

    raw = b"<pre>" + inside.encode() + b"</pre>"
    assert letters(with_breaks(raw)) == letters(raw)


GUTTERS = [
    "<td class='gutter'><pre><span class='line'>1</span><br><span class='line'>2</span><br></pre></td>",
    "<td class='linenos'><div class='linenodiv'><pre><span>7</span>\n<span>8</span></pre></div></td>",
    "<td class='rouge-gutter gl'><pre class='lineno'>1\n2\n3\n</pre></td>",
    "<div class='line-numbers'><pre>1</pre></div>",
]


@pytest.mark.parametrize("gutter", GUTTERS)
def test_the_numbers_of_lines_beside_code_are_no_text(gutter: str) -> None:
    code = "<td class='code'><pre><span>fee(boat)</span><br><span>print(total)</span></pre></td>"
    raw = f"<table><tr>{gutter}{code}</tr></table>".encode()
    shown = re.sub(rb"<[^<>]*>", b" ", with_breaks(raw)).split()
    assert shown == [b"fee(boat)", b"print(total)"]


@pytest.mark.parametrize(
    "numbers",
    [
        "<p>It prints</p><pre class='output'>1\n2\n3</pre>",
        "<td class='gutter'><pre>1\n2\n4</pre></td>",
        "<td class='gutter'><pre>1\n2 boats</pre></td>",
        "<div class='gutter'><p>It prints</p></div><pre>1\n2\n3</pre>",
    ],
)
def test_other_numbers_are_text(numbers: str) -> None:
    assert b"1<br>2" in with_breaks(numbers.encode())


def test_an_empty_line_of_code_whose_lines_are_elements_ends_no_paragraph() -> None:
    lines = "".join(f"<span class='line'>{line}</span><br>" for line in CODE.split("\n"))
    shown = with_breaks(f"<pre class='code'>{lines}</pre>".encode())
    assert [line.strip() for line in re.sub(rb"<(?!br)[^<>]*>", b"", shown).split(b"<br>")] == [
        *(line.strip().encode() for line in CODE.split("\n") if line),
        b"",
    ]


def code_of(inside: str, tag: str = "<pre class='language-python'>") -> str:
    html = with_breaks(f"{tag}<code>{inside}</code></pre>".encode()).decode()
    return re.sub(r"<(?!br)[^<>]*>", "", html).removesuffix("<br>")


@pytest.mark.parametrize(
    "line",
    [
        "<div class='line'>{}</div>",
        "<div class='line'><div class='code'><span>{}</span></div></div>",
        "<div class='line'>{}<br></div>",
        "<span>{}</span>\n",
        "<span><span>{}\n</span></span>",
        "<div class='line'>{}</div>\n",
    ],
)
def test_each_line_of_code_is_one_line_whatever_box_it_has(line: str) -> None:
    lines = ["for boat in harbour:", "    fee(boat)", "", "", "print(total)"]
    assert code_of("".join(map(line.format, lines))) == "<br>".join(filter(None, lines))


def test_a_figure_of_code_is_no_picture() -> None:
    told = [f"{ONE} The {name} comes later." for name in ("first", "second", "third", "last")]
    lines = "".join(f"<div class='ec-line'><div class='code'>{line}</div></div>" for line in CODE.split("\n"))
    code = f"<figure><figcaption>Shell</figcaption><pre><code>{lines}</code></pre></figure>"
    text = "".join(f"<p>{one}</p>" for one in told[:2]) + code + "".join(f"<p>{one}</p>" for one in told[2:])
    page = f"<title>Fee rises</title><body><main><h1>Fee rises</h1>{text}</main></body>"
    article = extract(page.encode(), "https://example.org/news/fee")
    assert article is not None
    assert [block.text for block in article.blocks] == [
        *told[:2],
        CODE.replace("\n\n", "\n").replace("    ", ""),
        *told[2:],
    ]
