"""Pages that stand in the place of articles."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.answers.standins import StandIns
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Pending
from newscrawl.items import Article, Provenance
from newscrawl.known.boundless import BOUNDLESS

SITE = "https://example.org"
DOOR = "Please log in to read on"
TEXT = "Whoever has an account can read ten stories a month and write to the editors."
STORIES = {
    "bridge": ("Council closes the bridge for repairs", "/news/council-closes-bridge-repairs-7101"),
    "ferry": ("Ferry timetable changes from March onwards", "/news/ferry-timetable-changes-march-7102"),
    "school": ("Pupils return after weeks without heating", "/news/pupils-return-without-heating-7103"),
}


def row(name: str, *, title: str | None = "", url: str = "") -> Pending:
    known, path = STORIES[name]
    told = known if title == "" else title
    return Pending(key=f"e:{name}{url}", url=SITE + (url or path), via={"title": told} if told else {})


def page(headline: str = DOOR, text: str = TEXT, date: str | None = None, source: str = "meta") -> Article:
    sources = {"date_published": source} if date else {}
    article = Article(headline=headline, date_published=date, provenance=Provenance(sources=sources))
    article.article_body = text
    return article


def outcome(stand_ins: StandIns, one: Pending, answer: Article | Verdict, body: bytes = b"") -> str:
    weighed, _ = stand_ins.weigh(one, answer, body, None)
    return "later" if weighed is None else "article" if isinstance(weighed, Article) else weighed.state


def test_one_page_for_several_stories_is_a_door() -> None:
    stand_ins = StandIns()
    assert outcome(stand_ins, row("bridge"), page()) == "later"
    weighed, others = stand_ins.weigh(row("ferry"), page(), b"", None)
    assert isinstance(weighed, Verdict)
    assert (weighed.state, weighed.cause) == ("failed", "door")
    assert DOOR in weighed.reason
    assert [one.key for one in others] == ["e:bridge"]
    weighed, others = stand_ins.weigh(row("school"), page(), b"", None)
    assert isinstance(weighed, Verdict)
    assert others == [], "each is told once"
    assert stand_ins.second_looks(9) == []


def test_a_page_that_is_all_tags_is_no_door_and_not_looked_through() -> None:
    stand_ins, answer = StandIns(), Verdict("skipped", BOUNDLESS, "answered", 200)
    found = [outcome(stand_ins, row(name), answer, b"<p>a" * 9) for name in STORIES]
    assert found == ["skipped"] * 3


def test_a_story_that_was_asked_for_twice_is_told_once() -> None:
    stand_ins = StandIns()
    for _ in range(2):
        outcome(stand_ins, row("bridge"), page())
        stand_ins.second_looks(9)
    _, others = stand_ins.weigh(row("ferry"), page(), b"", None)
    assert [one.key for one in others] == ["e:bridge"]


def test_what_comes_again_at_the_second_look_and_nowhere_else_is_believed() -> None:
    stand_ins = StandIns()
    assert outcome(stand_ins, row("bridge"), page()) == "later"
    assert stand_ins.second_looks(0) == []
    assert [one.key for one in stand_ins.second_looks(9)] == ["e:bridge"]
    assert stand_ins.second_looks(9) == []
    assert outcome(stand_ins, row("bridge"), page()) == "article"


@pytest.mark.parametrize(
    ("title", "answer"),
    [
        ("", page("Bridge closes for repairs, council says")),
        (None, page("Bridge closes for repairs, council says")),
        ("The stones that nobody looked after", page("Repairs close the bridge, says the council")),
        ("", page(date="2026-11-20")),
    ],
    ids=["its title", "its address", "its address, not its title", "its date"],
)
def test_what_speaks_for_a_page(title: str | None, answer: Article) -> None:
    assert outcome(StandIns(), row("bridge", title=title), answer) == "article"


def test_a_door_of_an_earlier_run_is_known_at_once() -> None:
    reasons: list[str] = []
    stand_ins = StandIns(lambda reason: reasons.append(reason) or DOOR in reason)  # type: ignore[func-returns-value]
    assert outcome(stand_ins, row("bridge"), page()) == "failed"
    assert outcome(stand_ins, row("ferry"), page("Nothing that anybody expected")) == "later"
    assert outcome(stand_ins, row("school"), page("Weeks without heating end, pupils return")) == "article"
    assert len(reasons) == 2, "the ledger is asked for doubted pages only"


def test_another_page_with_the_headline_of_a_door_is_none() -> None:
    stand_ins = StandIns()
    reasons = {_reason(stand_ins, "In brief", TEXT)}
    later = StandIns(reasons.__contains__)
    assert (
        outcome(later, row("bridge"), page("In brief", "Two pillars of the bridge have cracks.")) == "later"
    )
    assert outcome(later, row("bridge"), page("In brief", TEXT)) == "failed"


def _reason(stand_ins: StandIns, headline: str, text: str) -> str:
    stand_ins.weigh(row("bridge"), page(headline, text), b"", None)
    weighed, _ = stand_ins.weigh(row("ferry"), page(headline, text), b"", None)
    assert isinstance(weighed, Verdict)
    return weighed.reason


def test_a_page_without_a_headline_is_stored_nowhere_so_it_need_not_wait() -> None:
    stand_ins = StandIns()
    assert outcome(stand_ins, row("bridge"), page("")) == "article"
    assert outcome(stand_ins, row("ferry"), page("")) == "failed"
    assert outcome(stand_ins, row("school"), page("", "Weeks without heating end.")) == "article"
    assert stand_ins.second_looks(9) == []


def test_an_address_tells_the_day_of_whatever_is_there() -> None:
    assert outcome(StandIns(), row("bridge"), page(date="2026-11-20", source="url")) == "later"


@pytest.mark.parametrize(
    ("title", "url"),
    [(None, "/?p=123"), (None, "/news/7101"), ("Read more", "/news/7101"), ("More here", "/2026/11/20/mill")],
)
def test_an_address_that_tells_nothing_is_no_reason_for_doubt(title: str | None, url: str) -> None:
    assert outcome(StandIns(), row("bridge", title=title, url=url), page()) == "article"


def test_an_address_in_other_letters_is_none() -> None:
    one = row("bridge", title=None, url="/novosti/most-zakryli-remont-vesnoi-7101")
    assert outcome(StandIns(), one, page("Мост закрыли на ремонт до весны")) == "article"


def test_copies_of_a_story_are_no_doors() -> None:
    stand_ins = StandIns()
    odd = page("Nothing that anybody expected")
    copy = row("bridge", url="/print/council-closes-bridge-repairs-7101")
    assert outcome(stand_ins, row("bridge"), odd) == "later"
    assert outcome(stand_ins, copy, odd) == "later"
    for one in stand_ins.second_looks(9):
        assert outcome(stand_ins, one, odd) == "article"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reference 17-21042.", "Reference 204-33017."),
        ("a1f/00e at /news/x", "77bc/9f at /news/y/z"),
        ("第 17-21042 号", "第 204-33017 号"),
        ("It is 10:32:11", "It is 10:32:54"),
        ("Your address is 192.0.2.17", "Your address is 198.51.100.4"),
    ],
)
def test_what_is_of_the_request_does_not_tell_two_pages_apart(one: str, other: str) -> None:
    stand_ins = StandIns()
    assert outcome(stand_ins, row("bridge"), page(text=f"{TEXT} {one}")) == "later"
    assert outcome(stand_ins, row("ferry"), page(text=f"{TEXT} {other}")) == "failed"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The numbers are 3, 9 and 20.", "The numbers are 4, 9 and 31."),
        ("The teams parted 2:2.", "The teams parted 1:0."),
        ("Gold closed at 1,933.50", "Gold closed at 1,941.00"),
        ("23 °C, wind 15 km/h", "19 °C, wind 30 km/h"),
    ],
)
def test_numbers_of_a_story_do(one: str, other: str) -> None:
    stand_ins = StandIns()
    assert outcome(stand_ins, row("bridge"), page("Today in numbers", one)) == "later"
    assert outcome(stand_ins, row("ferry"), page("Today in numbers", other)) == "later"
    looked = stand_ins.second_looks(9)
    assert outcome(stand_ins, looked[0], page("Today in numbers", one)) == "article"


def test_words_around_a_number_do() -> None:
    stand_ins = StandIns()
    assert outcome(stand_ins, row("bridge"), page(text="2026年上谷的旧磨坊重新开放了")) == "later"
    assert outcome(stand_ins, row("ferry"), page(text="2026年渡轮的时刻表改变了")) == "later"


def test_the_address_that_answered_speaks_for_a_page_too() -> None:
    answer = page("Two pillars have cracks")
    assert outcome(StandIns(), row("bridge"), answer) == "later"
    answer.url = f"{SITE}/news/two-pillars-have-cracks-7101"
    assert outcome(StandIns(), row("bridge"), answer) == "article"


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("no text", "failed"),
        ("the page is empty", "failed"),
        ("the page says: Access denied", "failed"),
        ("the page says: Page not found", "skipped"),
        ("the page says: 404", "skipped"),
        ("the page's text is drawn by JavaScript: what the site served has none", "skipped"),
    ],
)
def test_one_page_without_an_article(reason: str, state: str) -> None:
    stand_ins = StandIns()
    answer = Verdict("skipped", reason, "answered", 200)
    same = b"<html><script>one()</script><body><p>Your choice of cookies</p></body></html>"
    assert outcome(stand_ins, row("bridge"), answer, same) == "skipped"
    assert outcome(stand_ins, row("ferry"), answer, same.replace(b"one()", b"two()")) == state
    assert outcome(stand_ins, row("school"), answer, b"<body><p>A film</p></body>") == "skipped"


def test_an_empty_page_is_asked_for_once_more() -> None:
    stand_ins = StandIns()
    answer = Verdict("skipped", "the page is empty", "answered", 200)
    assert outcome(stand_ins, row("bridge"), answer, b" \n") == "later"
    (looked,) = stand_ins.second_looks(9)
    assert outcome(stand_ins, looked, answer, b"") == "skipped"


BODY = "The bridge over the lower river is closed until spring, as two of its pillars have cracks."
HELD: dict[str, Any] = {
    "headline": "Council closes the bridge for repairs",
    "article_body": BODY,
    "date_published": "2026-11-20T08:00:00Z",
    "provenance": {"sources": {"date_published": "json-ld"}},
}


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (page(), "skipped"),
        (page(date="2026-11-22"), "article"),
        (page("Bridge closes for repairs"), "article"),
        (page(text=f"{BODY} More soon."), "article"),
    ],
    ids=["a door", "another story", "a new text", "a new headline"],
)
def test_in_the_place_of_an_article_that_is_held(answer: Article, state: str) -> None:
    weighed, _ = StandIns().weigh(row("bridge"), answer, b"", HELD)
    assert (weighed.state if isinstance(weighed, Verdict) else "article") == state


def test_a_held_article_without_a_date_may_be_written_anew() -> None:
    stand_ins = StandIns()
    undated = {name: value for name, value in HELD.items() if name != "date_published"}
    assert stand_ins.weigh(row("bridge"), page(), b"", undated) == (None, [])
    (one,) = stand_ins.second_looks(9)
    weighed, _ = stand_ins.weigh(one, page(), b"", undated)
    assert isinstance(weighed, Article)
