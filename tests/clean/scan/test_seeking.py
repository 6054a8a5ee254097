"""The scan looks only where a phrase may begin: what it takes for granted holds for any text and rule."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean import Rule, clean_text, default_rules, load_rules
from newscrawl.clean.likeness.wordings import UNFILLED, is_unfilled
from newscrawl.clean.phrases.phrase import compile_phrase
from newscrawl.clean.rulebook.rules import Rules
from newscrawl.clean.rulebook.rulesfile import read_rules
from newscrawl.clean.text.fold import fold
from newscrawl.clean.text.markup import SHRINKING
from newscrawl.clean.text.units import starts_unit, unit_starts
from tests.processes import printed

RULES = default_rules().all
TIED = (
    "It rose.\nDisclaimer: These are personal views of the writer. "
    "They do not necessarily reflect the opinion of the paper."
)
texts = st.lists(
    st.one_of(
        st.sampled_from(
            ["a", "B", ".", " ", "\n", "#", "·", "|", "“", "’", "…", "É", "1", "%", "- ", ". ", '"']
        ),
        st.text(max_size=3),
    ),
    max_size=30,
).map("".join)


@given(texts)
def test_folding_spells_every_character_the_plain_way(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.shape)
    if not SHRINKING.search(text):
        assert len(folded.text) == len(text)
    assert fold(folded.shape).shape == folded.shape or "&" in folded.shape
    assert not set("“”‘’–—\u00a0\t\r\u200b") & set(folded.shape)


@pytest.mark.parametrize("sign", "।॥。۔．።။។")
def test_full_stops_of_all_scripts_end_a_sentence(sign: str) -> None:
    assert fold(f"x{sign} y").text == "x. y"


def test_an_advert_stands_between_paragraphs_in_a_script_with_stops_of_its_own() -> None:
    prose = "شہر نے کل اعلان کیا کہ نیا پل اگلے موسم بہار میں کھلے گا۔ میئر نے کہا کہ روزانہ گاڑیاں گزریں گی۔"
    assert clean_text(f"{prose}\n\nاشتہار\n\n{prose}").text == f"{prose}\n\n{prose}"


@given(texts)
def test_no_place_where_a_unit_starts_is_passed_over(text: str) -> None:
    folded = fold(text)
    starts = [at for at, char in enumerate(folded.text) if not char.isspace() and starts_unit(folded, at)]
    assert list(unit_starts(folded, 0, len(folded.text))) == starts


def test_a_long_run_of_bullets_sets_apart_what_follows() -> None:
    assert starts_unit(fold("word" + " " * 40 + "Next"), 44)
    assert not starts_unit(fold("word" + " " * 39 + "Next"), 43)


@pytest.mark.parametrize(
    ("source", "heads"),
    [
        ("Read more", {"read"}),
        ("{Read|See} more", {"read", "see"}),
        ("[Please] subscribe", {"please", "subscribe"}),
        ("[(]{The|This} story", {"(", "the", "this"}),
        ("* You’ve reached", {"*", "you've", "youve"}),
        ("{[Watch] video|Listen} now", {"watch", "video", "listen"}),
        ("<name> contributed to this", None),
        ("[<name>] contributed to this", None),
    ],
)
def test_heads_are_what_a_phrase_may_begin_with(source: str, heads: set[str] | None) -> None:
    assert compile_phrase(source).heads == heads


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_match_begins_with_a_head_and_is_no_longer_than_thought(rule: Rule) -> None:
    lines = [line for hit in rule.hit for line in fold(html.unescape(hit)).text.split("\n")]
    for phrase in rule.phrases:
        for match in [match for line in lines if (match := phrase.regex.search(line))]:
            begins = (match[0].lstrip(), match[0].lstrip(" *#>•·|([-"))
            assert phrase.heads is None or any(begin.startswith(tuple(phrase.heads)) for begin in begins)
            assert len(match[0]) <= phrase.longest


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_match_holds_the_words_without_which_no_pattern_is_compiled(rule: Rule) -> None:
    lines = [line for hit in rule.hit for line in fold(html.unescape(hit)).text.split("\n")]
    for phrase in rule.phrases:
        for line in lines:
            assert phrase.within(line, 0, len(line)) or not phrase.regex.search(line)


@given(
    st.lists(st.sampled_from(["{{", "#ad_slot#", "$", "{", "%%", "name_x", "%", "<", "[", "a:b", "]", " "]))
)
def test_a_place_left_unfilled_has_one_of_few_signs(parts: list[str]) -> None:
    text = "".join(parts)
    assert is_unfilled(text) == (UNFILLED.search(text) is not None)


def test_where_two_rules_fit_a_line_the_more_exact_one_counts_in_every_process() -> None:
    program = f"from newscrawl.clean import clean_text; print(clean_text({TIED!r}).removed[0].rule)"
    assert printed(program, ("0", "1", "2", "7")) == {"disclaimer-views"}


def test_a_phrase_without_a_word_of_its_own_is_looked_for_in_all_of_a_text(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(
        '[[rule]]\nid = "rate"\nkind = "ad"\nphrases = ["<price> <period>."]\n'
        'hit = ["₹300 month."]\nmiss = ["It costs ₹300 a month."]\n',
        encoding="utf-8",
    )
    text = "₹300 month. " + "The river rose by two metres on Monday, she said. " * 40
    assert [piece.rule for piece in clean_text(text, rules=load_rules([file])).removed] == ["rate"]


def test_no_phrase_is_compiled_for_a_place_without_all_its_words() -> None:
    source = (
        '[[rule]]\nid = "club"\nkind = "ad"\nphrases = ["Join <name> for <price> and become a zebra."]\n'
        'hit = ["Join us for ₹300 and become a zebra."]\nmiss = ["Join us."]\n'
    )
    rules = Rules(tuple(read_rules("own.toml", source, {})))
    (phrase,) = rules.own[0].phrases
    apart = "Join a zebra, which costs ₹300. " + "The river rose on Monday. " * 40 + "They become rich."
    assert not clean_text(apart, rules=rules).removed
    assert not phrase.is_compiled
    assert clean_text(apart + " Join us for ₹300 and become a zebra.", rules=rules).removed
    assert phrase.is_compiled
