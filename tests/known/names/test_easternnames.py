"""Names in Chinese, Japanese and Korean: whose they are, by their letters alone."""

import pytest

from newscrawl.known.names.easternnames import (
    is_common_name,
    is_eastern_organisation,
    is_han_name,
    is_japanese_name,
    is_korean_name,
    is_medium,
    is_no_name,
)


@pytest.mark.parametrize(
    "name", ["王明", "王大明", "欧阳修", "歐陽大明", "司马小红", "阿里·海港", "陈静", "洪大明", "賴小紅"]
)
def test_a_last_name_and_one_or_two_letters_are_a_person(name: str) -> None:
    assert is_han_name(name)
    assert not is_eastern_organisation(name)


@pytest.mark.parametrize(
    "name", ["关注", "时间", "王大明明明", "海港报", "未知", "一王明", "明", "Ada Moss", "洪水", "薄弱"]
)
def test_other_words_are_none(name: str) -> None:
    assert not is_han_name(name)


def test_the_header_of_a_list_is_no_japanese_name() -> None:
    assert is_japanese_name("関谷美咲")
    assert is_japanese_name("滝沢美咲")
    assert not is_japanese_name("関連記事")


@pytest.mark.parametrize(
    "name",
    [
        "海港报", "海港晚报", "新海港科技", "海港财经-自媒体综合", "海港号", "海港发布", "海港之家",
        "株式会社ハーバー", "港新聞デジタル", "海港電視臺", "새벽일보", "항구뉴스", "港务局", "海港在线",
    ],
)  # fmt: skip
def test_papers_offices_and_companies_by_what_they_end_in(name: str) -> None:
    assert is_eastern_organisation(name)


@pytest.mark.parametrize("name", ["王大社", "李小局", "鈴木太郎", "김철수", "八月的风", "Harbour Post", ""])
def test_people_and_western_names_are_no_eastern_organisations(name: str) -> None:
    assert not is_eastern_organisation(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("김철수", True),
        ("남궁민", True),
        ("왕철수", True),
        ("사진", False),
        ("나무와꽃들", False),
        ("김일보", False),
        ("Kim", False),
    ],
)
def test_korean_names_begin_with_a_last_name(name: str, expected: bool) -> None:
    assert is_korean_name(name) is expected


def test_what_stands_where_a_name_is_expected() -> None:
    assert list(map(is_no_name, ("未知", "暂无简介", "暫無簡介", "王明"))) == [True, True, True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("海港网", True),
        ("海港新聞", True),
        ("海港人民政府门户网站", True),
        ("渡轮停航三天", False),
        ("海港大学", False),
        ("Harbour", False),
    ],
)
def test_what_stands_beside_a_headline(text: str, expected: bool) -> None:
    assert is_medium(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("田村祐介", True),
        ("佐々木望", True),
        ("山口組", False),
        ("石川県警", False),
        ("大野町", False),
        ("Moss", False),
    ],
)
def test_a_common_last_name_and_a_first_one(text: str, expected: bool) -> None:
    assert is_common_name(text) is expected
