"""Bylines in Chinese, Japanese and Korean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import extract
from newscrawl.extract.people.names.kinds import is_organisation
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.eastern import eastern_names, is_eastern_byline


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("記者王大明／台北報導", ["王大明"]),
        ("記者 王大明/台北報導", ["王大明"]),
        ("〔記者王大明、李小華／綜合報導〕", ["王大明", "李小華"]),
        ("記者王大明台北報導", ["王大明"]),
        ("中央社記者王大明台北2日電", ["王大明"]),
        ("編譯王大明／綜合報導", ["王大明"]),
        ("（记者 王明）", ["王明"]),
        ("新华社记者 王明", ["王明"]),
        ("记者王明 实习生李华", ["王明", "李华"]),
        ("文／王明", ["王明"]),
        ("文丨王明 李华", ["王明", "李华"]),
        ("撰文：张三", ["张三"]),
        ("文｜海港 李晓芸", ["李晓芸"]),
        ("文｜李晓芸 编辑｜赵敏", ["李晓芸"]),
        ("記者 王大明 攝影 林小華", ["王大明"]),
        ("文・鈴木 花子", ["鈴木 花子"]),
        ("王明 记者", ["王明"]),
        ("来源：新华社", []),
        ("图／王明", []),
        ("记者：王大明 通讯员：李小红", ["王大明", "李小红"]),
        ("文／記者王大明 圖／李小華", ["王大明"]),
        ("文/图 记者 王大明", ["王大明"]),
        ("文、攝影／王大明", ["王大明"]),
        ("图文/记者王大明", ["王大明"]),
        ("采写/王大明", ["王大明"]),
        ("记者王大明 编辑李小红", ["王大明"]),
        ("海港报记者 王大明 编辑 李小红 校对 陈伟", ["王大明"]),
        ("港支局・鈴木太郎", ["鈴木太郎"]),
        ("（港支局長　鈴木太郎）", ["鈴木太郎"]),
        ("社会部 鈴木太郎、佐藤花子", ["鈴木太郎", "佐藤花子"]),
        ("鈴木太郎・編集委員", ["鈴木太郎"]),
        ("김철수 기자 · 이영희 인턴기자", ["김철수", "이영희"]),
        ("김철수 기자 kim@quay.example 이영희 기자", ["김철수", "이영희"]),
        ("글=김철수 기자 사진=이영희 기자", ["김철수"]),
        ("글·사진=김철수 기자", ["김철수"]),
        ("김철수 시민기자", ["김철수"]),
        ("김철수 문화전문기자", ["김철수"]),
        ("文・鈴木太郎", ["鈴木太郎"]),
        ("取材・文：鈴木太郎、佐藤花子", ["鈴木太郎", "佐藤花子"]),
        ("取材・文／鈴木太郎", ["鈴木太郎"]),
        ("写真：鈴木太郎", []),
        ("編集委員 鈴木太郎", ["鈴木太郎"]),
        ("鈴木太郎 編集委員", ["鈴木太郎"]),
        ("【ワシントン=鈴木太郎】", ["鈴木太郎"]),
        ("文在寅", ["文在寅"]),
        ("김철수 기자", ["김철수"]),
        ("(서울=연합뉴스) 김철수 이영희 기자", ["김철수", "이영희"]),
        ("정치부 김철수 선임기자", ["김철수"]),
        ("김철수 워싱턴 특파원", ["김철수"]),
        ("뉴욕 김철수 특파원", ["김철수"]),
        ("文：王大明 图：李小红", ["王大明"]),
        ("기자 김철수", ["김철수"]),
        ("글 김철수 / 사진 이영희", ["김철수"]),
        ("采写：海港报记者 王大明 李小红", ["王大明", "李小红"]),
        ("海港报 ⋅", ["海港报"]),
        ("김철수 나무 칼럼니스트", ["김철수"]),
        ("王大明 海港大学教授", ["王大明"]),
        ("未知", []),
        ("关注", []),
        ("海港网 > 新闻 > 渡轮停航三天", []),
    ],
)
def test_names_without_roles_places_and_photographers(byline: str, expected: list[str]) -> None:
    assert split_names(byline) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("記者王大明／台北報導", True),
        ("文・鈴木太郎", True),
        ("김철수·이영희 기자", True),
        ("记者了解到，", False),
        ("記者 会見", False),
        ("取材 拒否", False),
        ("作者不詳", False),
        ("編集委員 鈴木太郎", True),
        ("记者从市政府获悉，新的大桥将于明年春天通车", False),
        ("그는 기자 회견에서 말했다", False),
        ("By Ada Moss", False),
        ("王大明", False),
    ],
)
def test_a_line_that_is_a_byline_and_nothing_else(line: str, expected: bool) -> None:
    assert is_eastern_byline(line) is expected


def test_other_lines_are_left_to_others() -> None:
    assert eastern_names("Ada Moss") is None
    assert eastern_names("鈴木太郎") is None


PAGES = {
    "zh": ("記者王大明／台北報導", "王大明", "新的大橋將於明年春天通車，預計每日可容納三萬輛汽車。"),
    "ja": ("文・鈴木太郎", "鈴木太郎", "新しい橋が来年春に開通すると市が昨日発表した。"),
    "ko": ("김철수 기자", "김철수", "시는 어제 새로운 다리가 내년 봄에 개통될 것이라고 발표했다."),
}


@pytest.mark.parametrize("language", PAGES)
def test_a_byline_that_nothing_marks_names_the_author_and_is_no_text(language: str) -> None:
    byline, name, text = PAGES[language]
    html = f"<html lang={language}><article><h1>{text[:14]}</h1><p>{byline}<p>{text * 3}<p>{text * 4}"
    article = extract(html.encode(), "https://post.example/1")
    assert article is not None
    assert [author.name for author in article.authors] == [name]
    assert article.article_body.startswith(text)
    assert [(piece.text.strip(), piece.kind) for piece in article.removed] == [(byline, "byline")]


@given(st.text("記者王大明／台北報導文・鈴木太郎、김철수기자=＝（）【】 \n2日電", max_size=30))
def test_any_line_is_read_without_error(line: str) -> None:
    assert all(0 < len(name) <= 60 for name in split_names(line))
    is_eastern_byline(line)


def test_papers_are_organisations_and_so_is_what_the_title_names() -> None:
    assert is_organisation("海港晚报", set())
    assert is_organisation("海港", {"海港财经"})
    assert not is_organisation("王大明", {"王大明网"})
    assert not is_organisation("八月的风", set())


@pytest.mark.parametrize(
    "line", ["서울=박서준 기자", "[서울=뉴시스] 박서준 기자", "박서준 기자 abc@harbourpost.example"]
)
def test_a_korean_line_with_its_place_or_an_address_is_a_byline(line: str) -> None:
    assert is_eastern_byline(line)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("文/陈晓峰 图/王丽", ["陈晓峰"]),
        ("記者 林佳蓉 報導", ["林佳蓉"]),
        ("林佳蓉／台南報導", ["林佳蓉"]),
        ("文・佐々木健太 写真・鈴木一郎", ["佐々木健太"]),
        ("기자명 박서준 입력", ["박서준"]),
        ("글·사진 박서준 기자", ["박서준"]),
        ("디지털뉴스팀 박서준 기자", ["박서준"]),
        ("박서준 서울 특파원", ["박서준"]),
        ("綜合報導", []),
    ],
)
def test_what_stands_beside_a_name_in_eastern_bylines(byline: str, names: list[str]) -> None:
    assert split_names(byline) == names or (not names and is_organisation(byline, set()))


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("文/李晓芸 编辑/王大明", ["李晓芸"]),
        ("责任编辑：王大明 作者：李晓芸", ["李晓芸"]),
        ("编辑：王大明", ["王大明"]),
        ("责任编辑：系统管理员", []),
        ("编辑：刘洋 校对：周涛 审核：孙丽", []),
        ("责编：刘洋 审核：周涛", []),
        ("一审：刘洋 二审：周涛 三审：孙丽", []),
        ("记者丨王大明 编辑丨刘洋 审核丨周涛", ["王大明"]),
        ("執筆者：山田花子", ["山田花子"]),
        ("文 | 李晓芸", ["李晓芸"]),
        ("作者｜李晓芸", ["李晓芸"]),
        ("글 김철수 사진 이영희", ["김철수"]),
        ("[서울=김철수 기자]", ["김철수"]),
        ("부산=김철수·이영희 기자", ["김철수", "이영희"]),
        ("山田花子（ライター）", ["山田花子"]),
        ("山田 花子（やまだ はなこ）", ["山田 花子"]),
    ],
)
def test_who_edited_where_a_report_is_from_and_what_brackets_hold_are_no_names(
    byline: str, names: list[str]
) -> None:
    assert split_names(byline) == names


@pytest.mark.parametrize("line", ["文 | 李晓芸", "作者 | 李晓芸", "撰文｜李晓芸"])
def test_a_bar_behind_the_role_in_a_line_that_nothing_marks(line: str) -> None:
    assert is_eastern_byline(line)
    assert not is_eastern_byline("文化 | 李晓芸")


@pytest.mark.parametrize("name", ["约翰·史密斯", "阿不都·热合曼", "马克•吐温", "乔治·R·R·马丁"])
def test_a_name_from_abroad_has_dots_inside(name: str) -> None:
    assert split_names(name, "zh") == split_names(f"[英]{name}", "zh") == [name]
    assert split_names(f"李小红、{name}", "zh") == ["李小红", name]


def test_a_dot_between_two_names_parts_them() -> None:
    assert split_names("李小红·王大明", "zh") == split_names("李小红 · 王大明", "zh") == ["李小红", "王大明"]
    assert split_names("김철수·이영희", "ko") == ["김철수", "이영희"]


def test_who_took_the_pictures_does_not_sign_a_korean_text() -> None:
    text = "시의회는 월요일 밤 토론 끝에 이같이 결정했다. " * 4
    for line, found in (
        ("사진 박지영 기자", []),
        ("박지영 기자", ["박지영"]),
        ("글·사진 박지영", ["박지영"]),
    ):
        page = f"<html lang=ko><article><h1>물레방앗간</h1><p>{text}</p><p>{text}</p><p>{line}</p></article>"
        article = extract(page.encode(), "https://x.example/1")
        assert article is not None
        assert [one.name for one in article.authors] == found


@pytest.mark.parametrize("line", ["기자 페이지", "기자 구독", "기자 정보"])
def test_what_a_reporter_has_on_a_page_is_no_name(line: str) -> None:
    assert not eastern_names(line)


def test_a_button_behind_a_reporter_is_no_name() -> None:
    assert is_eastern_byline("김민수 기자 구독")
    assert eastern_names("김민수 기자 구독") == ["김민수"]


def test_a_name_of_two_letters_may_be_spaced() -> None:
    assert eastern_names("作者：王晓燕 李\u3000明") == ["王晓燕", "李明"]
    assert eastern_names("记者 李 明 王大明") == ["李明", "王大明"]
    assert eastern_names("文／王明 图／李红") == ["王明"]


def test_a_name_may_stand_before_the_word_for_when_it_was_posted() -> None:
    assert eastern_names("王大明 发布/2026年3月5日 18:25") == ["王大明"]
    assert not eastern_names("港务局发布")
