"""What a phrase lists word for word is furniture, though it reads like the article."""

import pytest

from newscrawl.clean import clean_text, default_rules
from newscrawl.clean.likeness.verbatim import is_verbatim, verbatim_start
from newscrawl.clean.phrases.phrase import compile_phrase
from newscrawl.clean.rule import Rule

STORY = "The ferry sailed on Monday, its captain said.\n\n"


def rule(*phrases: str) -> Rule:
    return Rule(name="rule", kind="ui", phrases=tuple(compile_phrase(one, line=True) for one in phrases))


def test_a_phrase_that_leaves_nothing_open_lists_a_line() -> None:
    assert is_verbatim("is it wrong? write to us", rule("Is it wrong? {Write|Talk} to us."))
    assert not is_verbatim("is it wrong? write to us", rule("Is it wrong? <rest>"))


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("Is it wrong? <rest>", "is it wrong?"),
        ("{Is|Was} it wrong?[ <rest>]", "is it wrong?"),
        ("Is it {wrong|<words>}? Write <rest>", "is it"),
        ("<words> wrong? Write <rest>", ""),
        ("Is it wrong? Write to us.", ""),
    ],
)
def test_what_a_phrase_says_before_it_leaves_anything_open(phrase: str, start: str) -> None:
    assert verbatim_start("is it wrong? write to us", rule(phrase)) == len(start)


@pytest.mark.parametrize(
    "line",
    [
        "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter",
        "Vidite grešku u tekstu? Prijavite nam.",
        "Cieszymy się, że jesteś z nami. Zapisz się na newsletter Portu, aby otrzymywać najważniejsze treści",
    ],
)
def test_the_sentence_with_which_a_listed_line_begins_goes_with_it(line: str) -> None:
    assert clean_text(STORY + line).text.strip() == STORY.strip()


@pytest.mark.parametrize("line", ["Нашли ошибку? Нет.", "Vidite grešku? Pišite, rekao je učitelj."])
def test_another_that_begins_so_stays(line: str) -> None:
    assert clean_text(STORY + line).text.strip() == STORY + line


def test_a_start_of_signs_or_of_any_of_many_words_is_read_too() -> None:
    assert verbatim_start("© 2026 the river. all sat", rule("{©|Copyright} <n> <rest>")) == len("© 2026")
    for one in default_rules().all:
        assert verbatim_start("river rose", one) == 0


@pytest.mark.parametrize(
    "note",
    [
        "This article is for information only and does not constitute investment advice.",
        "Lasi arī: Upe pārplūdusi. Lasi arī: Upe pārplūdusi The mill stood still.",
    ],
)
def test_a_sentence_before_what_begins_so_stays(note: str) -> None:
    assert clean_text(f"{STORY}The river rose by two metres. {note}").text.count("river rose") == 1
