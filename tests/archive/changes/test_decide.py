"""What makes a revision: the same text by any spelling is none, other words, figures and case are one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.changes.decide import (
    access_mark,
    content_hash,
    correction_marks,
    decide,
    normalise,
)
from newscrawl.archive.ledger.rows import Revision
from newscrawl.items import Access, Article, Correction
from tests.archive.world import article


def before(held: Article, change: str = "new") -> Revision:
    """An article as the ledger knows it."""
    return Revision(
        article_id=held.id,
        revision=1,
        change=change,
        content_hash=content_hash(held.headline, held.article_body),
        corrections=correction_marks(held),
        date_modified=None,
        run="20261101T000000Z",
        path="articles/20261101T000000Z-0001.jsonl",
        offset=0,
        length=1,
        url_key=held.id,
        access=access_mark(held.access.level, held.access.truncated),
    )


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(), st.text())
def test_plain_text_keeps_its_words_and_case(headline: str, body: str) -> None:
    words = body.encode("ascii", "ignore").decode().split()
    assert normalise(" ".join(words)).split() == words
    assert len(content_hash(headline, body)) == 64


@given(
    st.lists(st.sampled_from(["a", "é", "क", " ", "\n\n", "\n", "\t", "\x1f", "\u0085", "\u00a0", "\u3000"]))
)
def test_whatever_stands_between_words_is_one_blank(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert normalise(text) == " ".join(text.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“It’s over,” he said", '"It\'s over," he said'),
        ("1999–2004 — a chronicle", "1999-2004 - a chronicle"),
        ("two\u00a0words\n\nmore", " two words more "),
        ("co\u00adoperate\u200b", "cooperate"),
        ("café", "cafe\u0301"),
        ("ﬁgures… ５０", "figures... 50"),
    ],
)
def test_the_shape_of_characters_makes_no_other_text(one: str, other: str) -> None:
    assert content_hash(one, one) == content_hash(other, other)


@pytest.mark.parametrize(("one", "other"), [("May", "may"), ("4.5", "45"), ("a b", "ab"), ("x", "x.")])
def test_words_figures_and_case_do(one: str, other: str) -> None:
    assert content_hash("h", one) != content_hash("h", other)


def test_headline_and_body_are_told_apart() -> None:
    assert content_hash("a b", "c") != content_hash("a", "b c")


def test_lone_surrogates_are_no_reason_to_stop() -> None:
    assert content_hash("\ud800", "x") != content_hash("", "x")


@given(st.text(), st.text())
def test_the_same_article_again_is_unchanged(headline: str, body: str) -> None:
    held = Article(headline=headline, article_body=body)
    assert decide(held, None) == "new"
    assert decide(held, before(held)) == "unchanged"


def changed(**more: Any) -> Article:
    return article(1, "The council met on Tuesday.", **more)


@pytest.mark.parametrize(
    ("now", "held", "decision"),
    [
        (changed(), before(article(1)), "updated"),
        (
            changed(corrections=[Correction(kind="correction", text="The day.")]),
            before(article(1)),
            "corrected",
        ),
        (article(1, corrections=[Correction(kind="correction", text="A")]), before(article(1)), "corrected"),
        (article(1), before(article(1), "removed"), "restored"),
        (article(1, change="removed"), before(article(1)), "removed"),
        (article(1, change="removed"), before(article(1), "removed"), "unchanged"),
        (article(1, change="removed"), None, "removed"),
    ],
)
def test_what_a_second_reading_means(now: Article, held: Revision | None, decision: str) -> None:
    assert decide(now, held) == decision


def test_a_correction_that_was_there_before_is_no_news() -> None:
    said = [Correction(kind="correction", text="An earlier version gave the wrong day.")]
    assert decide(article(1, corrections=said), before(article(1, corrections=said))) == "unchanged"
    assert decide(changed(corrections=said), before(article(1, corrections=said))) == "updated"


def test_a_page_that_opens_is_updated_though_its_words_stay() -> None:
    locked = article(1, access=Access(level="locked"))
    assert decide(article(1, access=Access(level="free")), before(locked)) == "updated"
    assert decide(article(1, access=Access(level="locked", truncated=True)), before(locked)) == "updated"
    assert decide(article(1, access=Access(level="locked", evidence=["x"])), before(locked)) == "unchanged"


def test_what_nobody_knew_of_access_is_no_change() -> None:
    assert decide(article(1, access=Access(level="free")), before(article(1))) == "unchanged"
    held = article(1)
    unnoted = replace(before(held), access=None)
    assert decide(article(1, access=Access(level="locked")), unnoted) == "unchanged"
