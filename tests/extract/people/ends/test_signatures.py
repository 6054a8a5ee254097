"""A name at the right margin below a text."""

import pytest

from newscrawl.extract import extract

TEXT = [
    f"On day {n} the harbour board voted to rebuild the old pier, and it will take long." for n in range(5)
]


def authors(line: str, texts: list[str] = TEXT, before: str = "") -> list[str]:
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    main = f"<main><h1>Pier to be rebuilt</h1>{before}{paragraphs}{line}</main>"
    html = f"<html lang='en'><body>{main}</body></html>"
    article = extract(html.encode(), "https://www.harbourpost.example/news/pier")
    assert article is not None
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "line",
    [
        "<p align='right'><em>Ada Moss</em></p>",
        "<p style='text-align: right;'><strong>Ada Moss</strong></p>",
        "<p class='text-right'>Ada Moss</p>",
        "<p></p><p class='text-right'>Ada Moss</p>",
    ],
)
def test_it_is_who_wrote_it(line: str) -> None:
    assert authors(line) == ["Ada Moss"]
    assert authors(line, before="<p align='right'>3 May 2021</p>") == ["Ada Moss"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<b>Ada Moss</b> <i>(Reuters)</i>", ["Ada Moss"]),
        ("ADA MOSS", ["Ada Moss"]),
        ("Anna Moss, reporter", ["Anna Moss"]),
        ("Ada Moss / Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("Ada Moss - Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("Anna Moss, photo: Ben Lund", ["Anna Moss"]),
        ("Ada Moss.<br>Foto autor.", ["Ada Moss"]),
        ("Lindmoor, 3 May", []),
        ("Happy Easter, everybody", []),
        ("Weather Forecast | Traffic", []),
        ("Read on in the Harbour Post of Monday", []),
    ],
)
def test_what_stands_beside_the_name(line: str, names: list[str]) -> None:
    assert authors(f"<p align='right'>{line}</p>") == names


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("<p>Ada Moss</p>", TEXT),
        ("<p align='right'>Ada Moss</p>", [*TEXT, "“We shall see,” said Moss."]),
        ("<p align='right'>The harbour board</p>", TEXT),
        ("<p align='right'>Ada Moss</p><p align='right'>Ben Lund</p>", TEXT),
        ("<p align='right'>See you in May</p>", TEXT),
        ("<div align='right'>©RIPRODUZIONE RISERVATA</div>", TEXT),
        ("<div align='right'>Riproduzione Riservata</div>", TEXT),
    ],
    ids=["at the left", "spoken of", "a board", "two of them", "no name", "a notice", "the same in words"],
)
def test_any_other_line_is_none(line: str, texts: list[str]) -> None:
    assert authors(line, texts) == []


def test_something_said_in_turn_before_it_is_no_second_name() -> None:
    assert authors("<p align='right'>Ada Moss</p>", [*TEXT, "— No Way.", TEXT[0]]) == ["Ada Moss"]


def test_a_japanese_signature_in_brackets_is_read_at_the_margin() -> None:
    text = "<p>橋は月曜日に開通する予定だと、町の港湾事務所が発表した。工事は三年前に始まった。</p>" * 3
    page = "<html lang='ja'><body><main><h1>橋が開通へ</h1>{}<div align='right'>{}</div></main></body></html>"
    for line, names in (("（佐藤美咲）", ["佐藤美咲"]), ("（共同通信）", [])):
        article = extract(page.format(text, line).encode(), "https://www.harbourpost.example/news/pier")
        assert article is not None
        assert [author.name for author in article.authors] == names


def test_a_label_before_the_name_is_none_of_it() -> None:
    assert authors("<p align='right'>Ord: Ada Moss</p>") in (["Ada Moss"], [])


@pytest.mark.parametrize("line", ["责编：王丽", "编辑 王丽 校对 李刚", "사진=김민수 기자"])
def test_an_eastern_line_with_more_than_a_name_is_no_signature(line: str) -> None:
    assert authors(f"<p align='right'>{line}</p>") == []


def test_a_signature_that_is_left_out_of_the_text() -> None:
    assert authors("<p>— Anna Moss</p>") == ["Anna Moss"]
    assert authors("<p>(Anna Moss)</p>") == ["Anna Moss"]
    assert authors("<p>— Anna Moss</p>", [*TEXT, "“We shall see,” said Moss."]) == []
    assert authors("<p>— Lindmoor</p>") == []


def test_a_signature_in_a_script_without_capitals() -> None:
    text = "<p>नदी पर बना पुराना पुल सोमवार को बंद कर दिया गया, नगर परिषद ने भरे हुए हॉल में यह जानकारी दी।</p>" * 3
    page = "<html lang='hi'><body><main><h1>पुराना पुल बंद</h1>{}<p>- {}</p></main></body></html>"
    for line, names in (("अनीता शर्मा", ["अनीता शर्मा"]), ("राज्य समाचार", [])):
        article = extract(page.format(text, line).encode(), "https://www.harbourpost.example/news/pier")
        assert article is not None
        assert [author.name for author in article.authors] == names


@pytest.mark.parametrize("line", ["(Ada Moss)", "- Ada Moss", "– Ada Moss"])
def test_a_signature_below_a_text_that_line_breaks_part(line: str) -> None:
    told = "<br><br>".join(TEXT)
    html = f"<html lang='en'><body><h1>Pier to be rebuilt</h1><div>{told}<br><br>{line}</div></body></html>"
    article = extract(html.encode(), "https://www.harbourpost.example/news/pier")
    assert article is not None
    assert [author.name for author in article.authors] == ["Ada Moss"]
