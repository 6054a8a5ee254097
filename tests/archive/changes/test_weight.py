"""How much a change weighs: facts put right, little things, a new headline, an update."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.changes.decide import content_hash
from newscrawl.archive.changes.weight import Text, kind_of_edit, weigh
from newscrawl.items import Article

STORY = (
    "The mill at Upper Ferry spins forty bales of cotton a day, and its manager, Ana Moss, expects to hire "
    "another 12 people before the rains. The town has waited for it for years. Said the mayor on Monday that "
    "the road to the mill would be ready in spring, and not a day later.\n\n"
    "Workers from the villages around it come by boat, which takes them half of the morning when the river "
    "is high. A bridge has been promised by several governments, but nobody believes that it will be built "
    "soon."
)
HEAD = "Mill at Upper Ferry hires again"
RECORD = {"headline": HEAD, "article_body": STORY, "in_language": "en"}


def edited(*changes: tuple[str, str], headline: str = HEAD, language: str = "en") -> str:
    """What a change is that puts other words in the place of some."""
    body = STORY
    for before, after in changes:
        assert before in body
        body = body.replace(before, after)
    return kind_of_edit(RECORD, Article(headline=headline, article_body=body, in_language=language))


@pytest.mark.parametrize(
    "changes",
    [
        [("12 people", "21 people")],
        [("12 people", "1,200 people")],
        [("12 people", "12.5 people")],
        [("forty bales", "fourteen bales")],
        [("forty bales", "14,000 bales")],
        [("12 people", "two dozen people")],
        [("Ana Moss", "Anna Moss")],
        [("Ana Moss", "Hana Voss")],
        [("Monday", "Tuesday"), ("12 people", "13 people")],
        [("Ana Moss", "Anna Moss"), ("believes", "beleives")],
    ],
)
def test_facts_put_right(changes: list[tuple[str, str]]) -> None:
    assert edited(*changes) == "corrected"


@pytest.mark.parametrize(
    "changes",
    [
        [("believes", "beleives")],
        [("governments", "goverments")],
        [("The town has", "The Town has")],
        [("a day, and its", "a day; and its")],
        [("in spring", "in the spring")],
        [("but nobody", "but really nobody")],
        [("in spring", "by spring")],
        [("half of the morning", "half the morning")],
        [("another", "an other")],
        [("villages around", "villages-around")],
        [("soon.", "soon")],
    ],
)
def test_little(changes: list[tuple[str, str]]) -> None:
    assert edited(*changes) == "minor"


@pytest.mark.parametrize(
    "changes",
    [
        [("and not a day later", "and a day later")],
        [("will be built", "will never be built")],
        [("12 people", "many people")],
        [("before the rains", "after the rains")],
        [("in spring", "in autumn")],
        [("its manager", "its manager since May")],
        [(" before the rains", "")],
        [("another 12 people", "another 12 people on 30 days")],
        [("12 people", "12 men")],
        [("come by boat", "come by a small, leaking boat of wood")],
        [("manager", "director"), ("12 people", "13 people")],
    ],
)
def test_what_weighs(changes: list[tuple[str, str]]) -> None:
    assert edited(*changes) == "updated"


def test_only_the_headline() -> None:
    assert edited(headline="Cotton mill is looking for hands") == "headline"
    assert edited(headline="Mill at Upper Ferry Hires Again") == "headline"
    assert edited(headline="Mill at Lower Falls hires again") == "headline"
    assert edited(headline="Cotton mill is looking for hands", language="de") == "headline"
    assert edited(("in spring", "in autumn"), headline="Cotton mill is looking for hands") == "updated"
    assert edited(("believes", "beleives"), headline="Mill at Upper Ferry hires agian") == "minor"
    no_headline = Article(article_body=STORY, in_language="en")
    assert kind_of_edit(RECORD, no_headline) == "updated"


def test_a_name_that_was_wrong_in_the_headline_too() -> None:
    assert edited(("Upper Ferry", "Lower Ferry"), headline="Mill at Lower Ferry hires again") == "corrected"


def test_capitals_that_are_no_names() -> None:
    assert edited(("The town", "This town")) == "updated"
    assert edited(("A bridge", "The bridge")) == "minor"
    assert edited(headline="MILL AT UPPER FERRY FIRES AGAIN") == "headline"
    assert edited(("Ana Moss", "Hana Voss"), language="de-AT") == "updated"


def test_signs_belong_to_figures() -> None:
    def weight(before: str, after: str) -> str:
        return weigh(Text("", before), Text("", after))

    assert weight("It fell by -5% on Monday.", "It fell by +5% on Monday.") == "facts"
    assert weight("It was Rs 4.5 crore.", "It was Rs 45 crore.") == "facts"
    assert weight("It was $45.", "It was €45.") == "facts"
    assert weight("It was (45).", "It was 45") == "little"


def test_scripts_without_capitals() -> None:
    def weight(before: str, after: str) -> str:
        return weigh(Text("", before), Text("", after))

    assert weight("राम ने 40 गांठें बेचीं।", "राम ने 45 गांठें बेचीं।") == "facts"
    assert weight("राम की मिल चली।", "राम का मिल चली।") == "much"
    assert weight("राम की मिल चली।", "राम की मिल, चली") == "little"
    assert weight("工場は四十俵を紡ぐ。", "工場は四十俵を売る。") == "much"
    assert weight("工場は40俵を紡ぐ。", "工場は45俵を紡ぐ。") == "facts"
    assert weight("工場は40俵を紡ぐ。", "工場は、40俵を紡ぐ") == "little"


def test_many_figures_are_another_text() -> None:
    one, other = " ".join(map(str, range(20))), " ".join(map(str, range(20, 40)))
    assert weigh(Text("", one), Text("", other)) == "much"
    few = " ".join(map(str, [*range(8), *range(108, 120)]))
    assert weigh(Text("", few), Text("", " ".join(map(str, [*range(20, 28), *range(108, 120)])))) == "facts"


@pytest.mark.parametrize(("length", "most"), [(24, 0), (25, 1), (99, 3), (100, 4), (400, 4)])
def test_many_words_that_come_are_another_text(length: int, most: int) -> None:
    for come, weight in ((most, "little"), (most + 1, "much")):
        before = [f"{'abcdefghijklmnopqrstuvwxyz'[n % 26]}{'o' * n}mill" for n in range(length - come)]
        after = before.copy()
        for n in range(come):
            after.insert(3 * n + 1, "the")
        assert weigh(Text("", " ".join(before)), Text("", " ".join(after))) == weight


def test_a_name_within_a_sentence_is_one_though_the_word_is_another_elsewhere() -> None:
    def weight(before: str, after: str) -> str:
        return weigh(Text("", before), Text("", after))

    assert weight("An apple fell. Shares of Apple rose.", "An apple fell. Shares of Acorn rose.") == "facts"
    assert weight("An apple fell. Apple is sweet.", "An apple fell. Acorn is sweet.") == "much"


def test_many_slips_are_another_text() -> None:
    words = [f"{letter}onderful" for letter in "abcdefghijklmn"]
    slips = [word.replace("der", "dre") for word in words]
    assert weigh(Text("", " ".join(words)), Text("", " ".join(slips[:12] + words[12:]))) == "little"
    assert weigh(Text("", " ".join(words)), Text("", " ".join(slips))) == "much"


@given(st.text(), st.text(), st.text(), st.text())
def test_any_texts_are_told_apart(headline: str, body: str, other: str, more: str) -> None:
    record = {"headline": headline, "article_body": body}
    kind = kind_of_edit(record, Article(headline=other, article_body=more))
    assert kind in ("updated", "corrected", "headline", "minor")
    if kind == "headline":
        assert content_hash("", body) == content_hash("", more) or body.split() != more.split()
