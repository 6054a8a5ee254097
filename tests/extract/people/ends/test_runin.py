"""Bylines that run into the text, in Chinese, Korean and Japanese."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import extract
from newscrawl.extract.people.ends.runin import run_in_byline
from newscrawl.items import Block

ZH = "新的大橋將於明年春天通車，預計每日可容納兩萬輛車，市府今天下午公布了詳細的時程。"
KO = "시는 3일 새로운 다리가 내년 봄에 개통될 것이라고 발표했다."
JA = "市は三日、新しい橋が来年の春に開通すると発表した。"


def named(*texts: str) -> list[str]:
    return run_in_byline([Block(text=text) for text in texts])


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("〔記者王大明／台北報導〕", ["王大明"]),
        ("【記者王大明、李小華／綜合報導】", ["王大明", "李小華"]),
        ("（中央社記者王大明台北3日電）", ["王大明"]),
        ("（中央社記者王明花蓮縣3日電）", ["王明"]),
        ("記者王大明／綜合報導\u3000", ["王大明"]),
        ("新华社北京5月3日电（记者王大明、李小红）", ["王大明", "李小红"]),
        ("本报北京5月3日电（记者 王大明）", ["王大明"]),
        ("【海港日报记者王大明报道】", ["王大明"]),
        ("【記者王大明報道】", ["王大明"]),
    ],
)
def test_before_the_first_sentence_in_chinese(byline: str, names: list[str]) -> None:
    assert named(byline + ZH, ZH) == names
    assert named("圖為新的大橋。", byline + ZH, ZH) == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("(서울=연합뉴스) 김철수 기자 = ", ["김철수"]),
        ("[서울=뉴스핌] 김철수 이영희 기자 = ", ["김철수", "이영희"]),
        ("[나무경제 김철수 기자] ", ["김철수"]),
        ("[김철수 선임기자] ", ["김철수"]),
        ("[나무경제=김철수 기자] ", ["김철수"]),
        ("[나무경제(부산)=김철수 기자] ", ["김철수"]),
        ("【부산=나무경제】김철수 기자 = ", ["김철수"]),
        ("부산=김철수 기자 ", ["김철수"]),
        ("사진=김철수 기자 ", []),
        ("[사진=김철수 기자] ", []),
    ],
)
def test_before_the_first_sentence_in_korean(byline: str, names: list[str]) -> None:
    assert named(byline + KO, KO) == names


def test_before_the_first_sentence_in_japanese() -> None:
    assert named(f"【東京＝山田太郎】{JA}") == ["山田太郎"]
    assert named(f"【ロンドン＝共同通信】{JA}") == []
    assert named(f"【速報】{JA}") == []


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Ada MOSS/IZMIR, (DHA)- ", ["Ada MOSS"]),
        ("Ada MOSS - Ben LUND / IZMIR, (DHA) - ", ["Ada MOSS", "Ben LUND"]),
        ("The ferry/bridge question (it is old) - ", []),
        ("Izmir/Manisa (DHA) - ", []),
    ],
)
def test_before_the_place_in_turkish(byline: str, names: list[str]) -> None:
    assert named(f"{byline}Dün yağmur yağdı ve iskele kapandı.", KO) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{ZH}（記者 王大明）", ["王大明"]),
        (f"{KO} 김철수 기자 kim@news.example", ["김철수"]),
        (f"{KO} 김철수 기자", ["김철수"]),
    ],
)
def test_behind_the_last_sentence(text: str, names: list[str]) -> None:
    assert named(ZH, text) == names


@pytest.mark.parametrize(
    "text",
    [
        f"（記者会見で）{ZH}",
        f"〔記者王大明攝〕{ZH}",
        f"（记者 王大明 摄）{ZH}",
        f"{ZH}（记者 王大明 摄影）",
        f"記者王大明說，{ZH}",
        f"他對記者表示（王大明也在場），{ZH}",
        f"(사진 김철수 기자) {KO}",
        f"[단독] 김철수 기자회견 {KO}",
        f"김철수 기자는 말했다. {KO}",
        f"{KO} 그는 전직 기자",
        "The keeper of the bridge spoke to reporters (Ada Moss) on Friday.",
        "",
    ],
)
def test_a_sentence_on_reporters_and_a_picture_name_nobody(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("(Ada Moss, 3.5.2026)", ["Ada Moss"]),
        ("(Ada Moss und Ben Lund, HARBOUR POST, 4. 5. 2016)", ["Ada Moss", "Ben Lund"]),
        ("(red, APA, 3.5.2026)", []),
        ("(Ada Moss, 3.5.1926)", []),
        ("(der Hafen, 3.5.2026)", []),
        ("(Ada Moss, 3.5)", []),
    ],
)
def test_behind_the_last_sentence_with_the_day(end: str, names: list[str]) -> None:
    assert named("Es regnete am Montag.", f"Die Brücke bleibt zu. {end}") == names
    assert named(f"Die Brücke bleibt zu {end}") == []


@given(
    st.lists(
        st.text("〔記者王大明／台北報導〕김철수기자(서울=연합)[]【＝】（）摄 。.@k", max_size=60), max_size=4
    )
)
def test_no_text_is_too_odd(texts: list[str]) -> None:
    assert all(named(*texts))


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("2026.03.05 10:30 기자명 김철수·이영희 기자", ["김철수", "이영희"]),
        ("2026.03.05 10:30 기자명 박민수·이영희 기자", ["김철수"]),
    ],
    ids=["one more", "others"],
)
def test_a_line_at_the_heading_may_name_more_than_the_text(row: str, names: list[str]) -> None:
    text = f"<p>(서울=연합뉴스) 김철수 기자 = {KO * 4}</p><p>{KO * 4}</p>"
    page = f"<html lang='ko'><article><h1>새 다리 개통</h1><p>{row}</p>{text}</article></html>"
    article = extract(page.encode(), "https://news.example/1")
    assert article is not None
    assert [author.name for author in article.authors] == names


def test_who_reports_goes_before_the_paper() -> None:
    paper = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "新的大橋",
        "datePublished": "2024-05-03", "author": {"@type": "Organization", "name": "大河日報"}}</script>"""
    text = "".join(f"<p>{part}</p>" for part in (f"〔記者王大明／台北報導〕{ZH}", ZH, ZH))
    page = (
        f"<html lang='zh-TW'><title>新的大橋</title>{paper}<article><h1>新的大橋</h1>{text}</article></html>"
    )
    article = extract(page.encode(), "https://news.example/2024/05/03/1")
    assert article is not None
    assert [author.name for author in article.authors] == ["王大明"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("（王大明）", ["王大明"]),
        ("(王大明 李小紅)", ["王大明", "李小紅"]),
        ("（王大明、李小紅）", ["王大明", "李小紅"]),
        ("（文/圖 王大明）", ["王大明"]),
        ("（王大明/文）", ["王大明"]),
        ("（通訊員 王大明 李小紅）", ["王大明", "李小紅"]),
        ("（李明）", ["李明"]),
        ("（佟明）", []),
        ("（完）", []),
        ("（未完待續）", []),
        ("（王大明 攝）", []),
        ("（大河日報）", []),
        ("（本文有刪節）", []),
    ],
)
def test_names_in_brackets_behind_a_chinese_text_or_below_it(line: str, names: list[str]) -> None:
    assert named(ZH, ZH + line) == named(ZH, ZH, line) == named(ZH, ZH + line, "責任編輯") == names


def test_whom_a_chinese_text_speaks_of_did_not_sign_it() -> None:
    assert named(f"市長王大明昨天到場。{ZH}", f"{ZH}（王大明）") == []
    assert named("新的大橋", "（王大明）") == named(f"{ZH}市長（王大明）") == []


LAST = "橋は月曜日に開通する予定だと、町の港湾事務所が発表した。"


def test_a_name_alone_in_brackets_below_a_japanese_text() -> None:
    assert named(LAST, "（佐藤美咲）") == ["佐藤美咲"]
    assert named(LAST, "（港支局　佐藤美咲）") == ["佐藤美咲"]
    assert named(LAST, "【佐藤美咲、鈴木太郎】") == ["佐藤美咲", "鈴木太郎"]


@pytest.mark.parametrize(
    "line", ["（共同通信）", "（敬称略）", "（長期連載）", "（東京支局）", "（佐藤）", "佐藤美咲"]
)
def test_other_lines_in_brackets_name_nobody(line: str) -> None:
    assert named(LAST, line) == []
    assert named("橋の歴史", "（佐藤美咲）") == []


def test_who_wrote_may_have_made_the_pictures_too() -> None:
    assert named(ZH, "（江畔晚报记者 王大明 摄影报道）") == ["王大明"]


def test_a_name_in_brackets_right_behind_a_japanese_text() -> None:
    assert run_in_byline([Block(text="港の新しい灯台は来年の春に完成する。（島田くるみ）")]) == ["島田くるみ"]
    assert run_in_byline([Block(text="港の新しい灯台は来年の春に完成する。（くるみ）")]) == []
    assert run_in_byline([Block(text="港の新しい灯台は来年の春に完成する（島田くるみ）")]) == []


def test_a_name_in_heavy_brackets_below_japanese_text() -> None:
    assert named(JA, "【佐々木健太】") == ["佐々木健太"]
    assert named(f"{JA}【佐々木健太】") == ["佐々木健太"]
    assert named(JA, "【写真特集】") == []


def test_who_wrote_for_an_agency_behind_its_notice() -> None:
    assert named(JA, f"{JA}(c)AFP/Ada MOSS") == ["Ada MOSS"]
    assert named(JA, f"{JA}(c)AFP/Ada MOSS、Ben Lund") == ["Ada MOSS", "Ben Lund"]


@pytest.mark.parametrize("end", ["(c)AFP", "(c)Quay/Ada Moss", "(AFP/Ada Moss)", " AFP/Ada Moss"])
def test_a_notice_that_names_no_writer(end: str) -> None:
    assert named(JA, f"{JA}{end}") == []


def test_a_text_behind_an_empty_one_is_read() -> None:
    assert named("", "[==]") == []


@pytest.mark.parametrize("notes", [["この記事の無断転載を禁じます。"], ["関連記事", "港新聞"]])
def test_a_japanese_name_in_brackets_before_what_a_site_says_of_itself(notes: list[str]) -> None:
    assert named(LAST, "（佐藤美咲）", *notes) == ["佐藤美咲"]
    assert named(LAST, "（敬称略）", *notes) == []
    assert named(LAST, "（拍手）", *notes) == []
    assert named(LAST, "（佐藤美咲）", *notes, "船は出た。", "港は静かだ。") == []
