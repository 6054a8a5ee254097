"""Who is named in a row of details below the heading."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.unmarked import named_near

TEXT = "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier.</p>"


def named(row: str, language: str = "en") -> list[str]:
    page = Page(f"<body><h1>Pier</h1><div>{row}</div>{TEXT}</body>".encode(), "https://post.example/1")
    page.language = language
    return [author.name for author in named_near(page, page.by_tag["h1"][0])]


@pytest.mark.parametrize(
    "row",
    [
        "<span>March 14, 2023</span> · 3 min · 420 words · Ada Moss | <a href='/edit'>Suggest Changes</a>",
        "Ada Moss | 14.03.2023 | <a href='/local'>Local News</a>",
        "<a href='/local'>Local News</a> — <time>14 March 2023</time> — Ada Moss",
        "<p>Created on March 14, 2023 by Ada Moss</p>",
        "<p><time datetime='2023-03-14'>14.03.2023 08:15</time> von Ada Moss </p>",
        "<p>14/03/2023, 09:10 by Ada Moss</p>",
    ],
)
def test_a_name_among_marks_beside_a_day(row: str) -> None:
    assert named(row) == ["Ada Moss"]


def test_a_word_of_the_language_before_a_name_among_marks() -> None:
    row = "{} | <b>News</b> | Setyembre 12, 2023"
    assert named(row.format("Ni Ada Moss"), "fil") == ["Ada Moss"]
    assert named(row.format("Ni Ada Moss"), "en") == ["Ni Ada Moss"]


def test_a_korean_row_that_goes_on_behind_the_reporters() -> None:
    row = "기자명 김민수·이영희 기자 | 승인 2023.10.03 14:20 | 댓글 0"
    assert named(row, "ko") == ["김민수", "이영희"]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("zh", "2023-3-14 08:15<i>|</i> 发布者: <a>admin</a><i>|</i>原作者: 李晓芸<i>|</i>来自: 韦镇新闻网"),
        ("zh", "2023-03-14 08:15:00&nbsp;&nbsp;来源：韦镇新闻网&nbsp;&nbsp;作者：李晓芸&nbsp;&nbsp;点击：12"),
        (
            "zh",
            "<b>2023-03-14 08:15</b> 来源:<span>韦镇新闻网</span> 作者:<span>李晓芸</span> <i>12人参与</i>",
        ),
        ("zh", "<small>时间:</small>2023-03-14<small>作者:</small>李晓芸<small>点击:</small>次"),
        ("ko", "<span>작성자</span> <strong><span>이수민</span></strong><span>조회</span> 412회"),
        ("ko", "작성일 2023.03.14 | 작성자: 이수민 | 조회 412"),
    ],
)
def test_a_name_behind_a_label_in_the_row(language: str, row: str) -> None:
    assert named(row, language) == ["李晓芸" if language == "zh" else "이수민"]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("zh", "记者 李晓芸 王小明 | 发布时间：2023-03-14 08:15:00"),
        ("zh", "2023-03-14 08:15　作者：李晓芸、王小明　来源：韦镇新闻网"),
        ("zh", "2023-03-14 08:15 来源：韦镇新闻网 记者：李晓芸 通讯员：王小明"),
        ("zh", "2023-03-14 08:15 本报记者 李晓芸 实习生 王小明"),
        ("ko", "이수민·김영희 기자 | 승인 2023.03.14 08:15"),
        ("ko", "이수민 기자, 김영희 기자 2023.03.14 08:15"),
    ],
)
def test_two_names_in_the_row(language: str, row: str) -> None:
    assert named(row, language) == (["李晓芸", "王小明"] if language == "zh" else ["이수민", "김영희"])


@pytest.mark.parametrize(
    ("language", "row"),
    [("sq", "Publikuar më: 12/03/2026 18:40 nga Ada Moss"), ("fr", "12/03/2026 18:40 par Ada Moss")],
)
def test_a_name_behind_the_date_and_the_languages_word_for_by(language: str, row: str) -> None:
    assert named(row, language) == ["Ada Moss"]


@pytest.mark.parametrize(
    "row",
    [
        "Harbour News · 3 min read · Ada Moss",
        "14 March 2023 · <a href='/moss'>Ada Moss</a> · 3 min",
        "来源：韦镇新闻网　作者：本网编辑部　点击：12",
        "On 14 March 2023 the pier fell — Ada Moss saw it — and the board met.",
    ],
    ids=["no day", "link", "desk", "sentence"],
)
def test_what_is_no_row_with_a_name(row: str) -> None:
    assert named(row) == []


def test_a_sentence_that_goes_on_behind_the_writer() -> None:
    about = "Written by <strong>Ada Moss</strong> who lives and works by the harbour. <a>Follow</a>"
    assert named(f"<p>{about}</p>") == ["Ada Moss"]
    both = "<p>Written by <strong>Ada Moss</strong> and <strong>Ben Lund</strong></p>"
    assert named(both) == ["Ada Moss", "Ben Lund"]


@pytest.mark.parametrize("by", ["By", "Door", "Von", "Par"])
def test_a_word_for_by_in_a_row_is_no_part_of_a_name(by: str) -> None:
    assert named(f"<p>{by} Ada Moss | 14 March 2023 | Town</p>") == ["Ada Moss"]


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("<ul><li>기자 박서연</li><li>입력 2023.08.24 14:05</li></ul>", "박서연"),
        ("<ul><li>著者 佐藤美咲</li><li>2021.11.19 06:30</li></ul>", "佐藤美咲"),
        ("<p>府城新聞網 2023-04-02 20:17 記者 陳柏翰</p>", "陳柏翰"),
        ("<p>由陳柏翰发表于2023年4月2日</p>", "陳柏翰"),
        ("<p>2023年4月2日　筆者：佐藤美咲</p>", "佐藤美咲"),
    ],
)
def test_a_label_and_a_name_with_a_blank_between_in_a_row_with_a_day(row: str, name: str) -> None:
    assert named(row, "ko" if name == "박서연" else "zh") == [name]


def test_without_a_day_a_blank_behind_a_label_tells_nothing() -> None:
    assert named("<p>記者 陳柏翰 港口 大橋</p>", "zh") == []


def test_who_posted_a_notice_is_named_in_the_table_of_a_board() -> None:
    table = "<table><tr><th>投稿者</th><td>大野直子</td><th>掲載日</th><td>2022-08-02</td></tr></table>"
    assert named(table, "ja") == ["大野直子"]
    assert named(table.replace("<th>掲載日</th><td>2022-08-02</td>", ""), "ja") == []


def test_all_reporters_of_a_korean_row_are_named() -> None:
    row = "<ul><li><i></i> 기자명 이정훈, 최은비 기자</li><li>입력 2023.12.11 10:21</li></ul>"
    assert named(row, "ko") == ["이정훈", "최은비"]


@pytest.mark.parametrize(
    ("language", "row", "names"),
    [
        ("mt", "<span>5 ta’ Marzu 2024</span> · 3 min · Maria Camilleri", ["Maria Camilleri"]),
        ("sq", "<span>5 Mars 2024</span> · 3 min · Elira Hoxha, Arben Leka", ["Elira Hoxha", "Arben Leka"]),
        ("ar", "<span>5 مارس 2024</span> · 3 دقائق · سارة الحداد", ["سارة الحداد"]),
        ("en", "<span>5 March 2024</span> · 3 min · Carrow, Lindmoor", []),
        ("ar", "<span>5 مارس 2024</span> · 3 دقائق · أخبار محلية", []),
    ],
)
def test_names_among_marks_in_other_languages(language: str, row: str, names: list[str]) -> None:
    assert named(row, language) == names
