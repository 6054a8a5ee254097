"""An edit, however deep, keeps an article; another story at its address does not become it."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.answers.stories import (
    are_alike,
    are_apart,
    have_nothing_in_common,
    is_another_story,
    is_beginning,
    is_cut_down,
    is_told_by,
    next_id,
    previous_id,
    share_of_text,
)
from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Access, Article

URLS = UrlFacts(article=r"^https://outlet\.example/(?P<path>[a-z-]+)-(?P<id>\d+)$", hosts=("outlet.example",))
URL = "https://outlet.example/mill-7"
MILL = "The mill of the valley has started a second shift and spins forty bales a day since Friday. " * 3
FERRY = "Passengers crossed the river again after high water had washed away a pier some days ago. " * 3


def article(headline: str, body: str, **more: Any) -> Article:
    return Article(url=URL, headline=headline, article_body=body, **more)


HELD = {
    "type": "NewsArticle",
    "headline": "Mill starts second shift",
    "article_body": MILL,
    "date_published": "2026-11-20T10:00:00+05:30",
}
OTHER = ("Ferry back between both banks", FERRY)
LATER = {"date_published": "2026-11-23T10:00:00+05:30"}


def test_other_words_and_a_later_day() -> None:
    assert is_another_story(HELD, article(*OTHER, **LATER), URLS)


def test_a_page_of_each_day_may_come_out_somewhat_earlier() -> None:
    assert is_another_story(HELD, article(*OTHER, date_published="2026-11-21T06:00:00+05:30"), URLS)


def test_other_words_and_another_id_in_the_canonical() -> None:
    assert is_another_story(HELD, article(*OTHER, canonical_url="https://outlet.example/ferry-9"), URLS)


def test_another_address_is_no_other_id_where_no_form_of_addresses_is_known() -> None:
    page = article(*OTHER, canonical_url="https://outlet.example/ferry-9")
    assert not is_another_story(HELD, page, UrlFacts(hosts=URLS.hosts))


@pytest.mark.parametrize(
    "page",
    [
        article(*OTHER),
        article(*OTHER, date_published="2026-11-20T18:00:00+05:30", canonical_url=URL),
        article(HELD["headline"], FERRY, **LATER),
        article("Ferry back between both banks", FERRY + MILL, **LATER),
        article(*OTHER, type="LiveBlogPosting", **LATER),
        article("Ferry back between both banks", "", **LATER),
    ],
    ids=["words alone", "the same day", "headline stays", "text was added", "live blog", "no text"],
)
def test_what_may_be_an_edit_is_one(page: Article) -> None:
    assert not is_another_story(HELD, page, URLS)


def test_texts_without_blanks() -> None:
    mill = "谷の工場は金曜日から二交代制で一日に四十梱を紡いでいる。" * 3
    ferry = "洪水で桟橋が流されてから十日、乗客はふたたび川を渡った。" * 3
    held = {**HELD, "headline": "工場が二交代制を始める", "article_body": mill}
    edited = article("工場が二交代制を始めた", mill + "従業員は村から来る。", **LATER)
    assert not is_another_story(held, edited, URLS)
    assert is_another_story(held, article("渡し船が運航を再開", ferry, **LATER), URLS)


def test_ids_of_stories_at_one_address() -> None:
    assert next_id("outlet:7") == "outlet:7~2"
    assert next_id("outlet:7~2") == "outlet:7~3"
    assert next_id("outlet:a~b") == "outlet:a~b~2"
    assert [previous_id(f"outlet:7{mark}") for mark in ("~3", "~2", "", "~b")] == [
        "outlet:7~2",
        "outlet:7",
        None,
        None,
    ]


def test_pages_that_are_apart_share_no_text_and_less_than_half_of_the_headline() -> None:
    assert are_apart(HELD, article(*OTHER))
    assert are_apart(HELD, article("Second ferry back between both banks", FERRY)), "a word in common"
    assert not are_apart(HELD, article("Mill starts its second shift at night", FERRY))
    assert not are_apart(HELD, article("Ferry back between both banks", FERRY + MILL))


def test_the_beginning_of_a_text() -> None:
    assert is_beginning(HELD, article("Mill", MILL[:70]))
    assert is_beginning(HELD, article("Mill", MILL[:70] + " …"))
    assert not is_beginning(HELD, article("Mill", MILL[:70] + " Not any more."))


@pytest.mark.parametrize(
    ("text", "locked", "cut"),
    [
        (MILL[:70], True, True),
        (MILL[:70], False, True),
        ("The mill spins again, as those who subscribe can read.", True, True),
        ("The mill spins again, as nobody had thought that it could.", False, False),
        (MILL[:200], True, False),
        ("", False, True),
    ],
)
def test_what_a_wall_leaves_of_a_text_is_less_than_what_is_held(text: str, locked: bool, cut: bool) -> None:
    page = article("Mill", text)
    page.access = Access(level="locked" if locked else "unknown", truncated=locked)
    assert is_cut_down(HELD, page) is cut
    assert not is_cut_down({**HELD, "access": {"level": "locked", "truncated": True}}, page)
    assert not is_cut_down({**HELD, "quality": ["more_pages"]}, page)


def test_headlines_that_are_alike() -> None:
    assert are_alike("Mill starts second shift", "Mill of the valley starts its second shift – live")
    assert are_alike("古い水車が再び動き出す", "古い水車が再び動き出す 谷の村で")
    assert not are_alike("Mill starts second shift", "Ferry back between both banks")
    assert are_alike("Lottery results", "Lottery results of Saturday, with the bonus ball")
    assert are_alike("Результаты лотереи", "Результаты лотереи за субботу")
    assert not are_alike("Log in", "Mill opening in the valley is near")
    assert not are_alike("Please wait", "Mill starts second shift in the valley")
    assert not are_alike("", "Mill starts second shift")


@pytest.mark.parametrize(
    ("headline", "other"),
    [
        ("Man hit by car", "Two win the cup"),
        ("시의회 낡은 다리 철거 결정", "대통령 오늘 미국 방문 예정"),
        ("林德 旧桥 关闭 维修", "渡轮 明天 恢复 通航"),
    ],
)
def test_headlines_of_short_words_are_alike_where_they_are_the_same(headline: str, other: str) -> None:
    assert are_alike(headline, headline)
    assert not are_alike(headline, other)


def test_a_short_headline_and_a_longer_one_that_has_it_are_compared_alike() -> None:
    page = Article(headline="Mill sold after the storm of last night", article_body=FERRY)
    assert not have_nothing_in_common({**HELD, "headline": "Mill sold"}, page)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Mill starts second shift", MILL),
        ("Mill starts second shift - The Outlet", MILL[:100]),  # as it is printed
        ("MILL starts second  shift", f"{MILL} {FERRY}"),
    ],
)
def test_a_copy_of_a_story(headline: str, body: str) -> None:
    assert is_told_by(HELD, article(headline, body))


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Mill starts third shift", MILL),  # one of a series
        ("Mill starts second shift", FERRY),
        ("", MILL),
    ],
)
def test_no_copy(headline: str, body: str) -> None:
    assert not is_told_by(HELD, article(headline, body))


WHOLE = f"{MILL[:94]} {FERRY[:91]} The council had doubted for years whether anybody wants to cross there."


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        (WHOLE, 1, 1),
        (f"{WHOLE} A third one follows in the spring.", 0.8, 0.95),
        (WHOLE[:240], 1, 1),
        (f"{WHOLE[:240]} …", 1, 1),
        (f"Once more: {WHOLE[:240]}", 0.6, 0.95),
        (WHOLE[:190], 0, 0),
        (WHOLE[::-1], 0, 0.01),
        ("", 0, 0),
    ],
)
def test_how_much_of_a_text_is_a_records(text: str, least: float, most: float) -> None:
    assert least <= share_of_text({"article_body": WHOLE}, article("Nobody had thought it", text)) <= most


def test_of_a_book_the_beginning_is_compared() -> None:
    chapters = " ".join(f"The mill of the valley spins {n} bales." for n in range(3000))
    held = {**HELD, "article_body": f"{chapters}{MILL * 900}"}
    assert share_of_text(held, article("Mill", f"{chapters}{FERRY * 900}")) == 1
    assert share_of_text(held, article("Mill", FERRY * 900)) < 0.1


def test_what_rolls_is_compared_with_nothing() -> None:
    page = article("Live", WHOLE, type="LiveBlogPosting")
    assert share_of_text({"article_body": WHOLE}, page) == 0
