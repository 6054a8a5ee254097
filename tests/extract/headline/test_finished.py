"""Descriptions that are cut off in a sentence of the text."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.headline.finished import finished
from tests.patience import no_hanging

FIRST = "A storm broke the old pier of Lindmoor on Thursday, and the harbour master called for volunteers."
BODY = f"{FIRST}\n\nMost of them came by boat. Others walked."


@pytest.mark.parametrize(
    "cut",
    [
        FIRST[:70] + "...",
        FIRST[:70] + "…",
        FIRST[:70] + "..",
        FIRST[:69].rstrip() + " …",
        FIRST[:69].rstrip() + " [...]",
        FIRST[:69].rstrip() + " […]",
        FIRST[:57] + ", ...",
        FIRST[:70],
        FIRST[:-1],
    ],
)
def test_it_goes_on_to_the_end_of_its_sentence(cut: str) -> None:
    assert finished(cut, BODY) == FIRST


@pytest.mark.parametrize(
    ("whole", "cut"),
    [
        ("“Nobody was hurt,” said Gov. Ada Moss of the U.S. harbours office on Friday.", 34),
        ("Der Sturm riss am 3. Mai 2021 den alten Steg von Lindmoor mit sich fort.", 30),
        ("Buria ya usiku iliharibu gati la zamani, asema Bw. Juma wa bandari.", 44),
        ("木曜日の夜、嵐がリンドムーアの古い桟橋を壊し、港長はボランティアを呼びかけた。", 32),
        ("حطمت عاصفة الرصيف القديم في ليندمور مساء الخميس، فهل يعاد بناؤه؟", 40),
        ("आँधी ने गुरुवार रात लिंडमूर का पुराना घाट तोड़ दिया और लोग मदद को आए।", 40),
    ],
)
def test_a_sentence_ends_as_its_language_has_it(whole: str, cut: int) -> None:
    assert finished(whole[:cut] + "…", f"{whole} Weiter.\n\n{BODY}") == whole


def test_it_may_go_over_paragraphs_and_have_other_quotation_marks() -> None:
    body = "“Come,” he said to all of the harbour.\n\nSimilar calls went to the town on Friday. Few heard."
    said = '"Come," he said to all of the harbour. Si...'
    assert finished(said, body) == (
        '"Come," he said to all of the harbour. Similar calls went to the town on Friday.'
    )


@pytest.mark.parametrize(
    "before",
    [
        "By Ada Moss Harbour Post ",
        "Photo: Quay Pictures/Ada Moss ",
        "Source: quaystock",
        "原标题：古い桟橋",
        "© Ada Moss ",
    ],
)
def test_a_byline_or_a_credit_before_the_text_is_taken_off(before: str) -> None:
    assert finished(before + FIRST, BODY) == FIRST
    assert finished(before + FIRST[:70] + "...", BODY) == FIRST
    said = f"{before}was there. It was loud, and {FIRST}"
    assert finished(said, BODY) == said


def test_a_blank_that_was_lost_between_two_sentences_is_put_in() -> None:
    assert finished(f"{FIRST}Most of them came by boat.", BODY) == f"{FIRST} Most of them came by boat."
    assert finished("Ask at quay.Example or in St.Moss.", BODY) == "Ask at quay.Example or in St.Moss."


def test_a_few_letters_are_told_at_the_beginning_of_the_text_alone() -> None:
    assert finished("A storm", BODY) == FIRST
    assert finished("Most of", BODY) == "Most of"


def test_dots_behind_a_full_stop_are_taken_off() -> None:
    assert finished("We should all do so well. ...", "") == "We should all do so well."


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        "What the storm left of the pier…",
        "…",
        "- " * 20 + "…",
        "A storm broke the pier…",
        "Everything on the storm at the pier of Lindmoor",
        f"{FIRST[:20]} and nobody came to mend what was left of it",
    ],
)
def test_what_is_whole_or_not_in_the_text_stays(text: str) -> None:
    assert finished(text, BODY) == text


def test_a_sentence_without_an_end_is_not_gone_after() -> None:
    body = FIRST[:-1] + " and" * 200
    assert finished(FIRST[:70] + "...", body) == FIRST[:70] + "..."


def test_the_record_has_it() -> None:
    page = (
        f'<title>Storm breaks the old pier</title><meta property="og:description" content="{FIRST[:70]}...">'
        f"<article><h1>Storm breaks the old pier</h1><p>{FIRST}</p><p>{'It was loud. ' * 30}</p></article>"
    )
    article = extract(page.encode(), "https://quay.example/storm")
    assert article is not None
    assert article.description == FIRST


@pytest.mark.parametrize("body", ["a " * 50_000, "." * 100_000, " " * 100_000, "A. " * 30_000, ")" * 100_000])
def test_hostile_texts_take_no_time(body: str) -> None:
    with no_hanging():
        finished(f"{FIRST[:70]} a a a a a a a a a a a a…", FIRST[:70] + body)
        finished(body, body)
