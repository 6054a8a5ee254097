"""No text makes a rule slow: work is counted in steps and tries, not in seconds."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import example, given, settings, target
from hypothesis import strategies as st

from newscrawl.clean import Rule, clean_text, default_rules
from newscrawl.clean.phrases.phrase import Phrase, compile_phrase, stretches
from tests.clean.steps import Steps

RULES = default_rules().all
PHRASES = [(rule, phrase) for rule in RULES for phrase in (*rule.phrases, *rule.until)]
STEPS = 500
"""What each character may cost where a phrase is tried. The dearest texts known, blanks before the label of a
picture's credit and a short text of a phrase in Telugu, cost 330 and 409 however long they are."""
SIGNS = (
    ", ",
    " and ",
    " | ",
    " ",
    "   ",
    ",",
    ",",
    "a",
    "ab ",
    "1",
    "/",
    "-",
    ": ",
    "{",
    "₹1",
    "a.b",
    "x y ",
)
FILLED = {"price": "₹900", "n": "5", "bar": "|", "period": "3 months", "agency": "pti", "time": "6:35 pm"}
FILLED["date"], FILLED["when"] = "may 13, 2012", "may 13, 2012 at 6:35 pm"
CHOICE = re.compile(r"\[([^\[\]{}]*)\]|\{([^\[\]{}]*)\}")


def hard(phrase: Phrase, chance: random.Random) -> str:
    """A text that a phrase nearly matches, and its own words and signs over and over."""

    def pick(found: re.Match[str]) -> str:
        options = found[0][1:-1].split("|") + ([""] if found[0][0] == "[" else [])
        return chance.choice(options)

    text = phrase.source.lower()
    while (shorter := CHOICE.sub(pick, text)) != text:
        text = shorter
    words = [f"{word} " for word in re.findall(r"[a-z]+", re.sub(r"<[a-z]+>", "", text))]

    def fill() -> str:
        pool = [chance.choice([*SIGNS, *words]) for _ in range(chance.randint(1, 3))]
        return "".join(chance.choice(pool) for _ in range(chance.choice((1, 4, 12, 40))))

    text = re.sub(r"<([a-z]+)>", lambda found: FILLED.get(found[1]) or fill(), text)
    at = chance.randint(0, len(text))
    text = text[:at] + chance.choice(("", fill())) + text[at:]
    text = text[: chance.randint(len(text) // 3, len(text))] + chance.choice(("", fill()))
    return text + chance.choice(("", "§", "!§", " a§"))


def steps(phrase: Phrase, text: str) -> float:
    """Steps a character, where a phrase is tried at the beginning of a text."""
    text = text[: phrase.longest]
    if phrase.line:
        return _steps_of_line(phrase, text.partition("\n")[0])
    found = phrase.regex.match(text)
    counted = Steps(phrase.regex, text)
    assert counted.end == (found.end() if found else None)
    return counted.count / (len(text) + 20)


def _steps_of_line(phrase: Phrase, line: str) -> float:
    whole, taken, fills = re.compile(f"(?:{phrase.pattern})$"), 0, False
    for first, last in stretches(line, 0, len(line)):
        counted = Steps(whole, line[first:last])
        taken += counted.count
        if counted.end is not None:
            fills = True
            break
    assert fills == phrase.fills(line, 0, len(line))
    return taken / (len(line) + 20)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_to_try_a_phrase_in_vain_takes_few_steps(rule: Rule) -> None:
    chance = random.Random(rule.name)
    for phrase in (*rule.phrases, *rule.until):
        for _ in range(8):
            text = hard(phrase, chance)
            assert steps(phrase, text) < STEPS, text


@given(st.sampled_from(range(len(PHRASES))), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_no_text_that_is_looked_for_takes_many_steps(number: int, chance: random.Random) -> None:
    _, phrase = PHRASES[number]
    text = hard(phrase, chance)
    taken = steps(phrase, text)
    target(taken)
    assert taken < STEPS, text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("By <name>, <name> and <name>", "by " + " and " * 20 + "ab"),
        ("By <name>[, <name>][ <bar> <name>]", "by " + " " * 120 + "-"),
        ("Subscribe [now] [to <name>] [now][,] [at] [for only] [a month]", "subscribe" + " " * 90 + "1!§"),
    ],
)
def test_blanks_and_commas_are_not_shared_out_in_every_way(source: str, text: str) -> None:
    assert steps(compile_phrase(source, line=True), text) < STEPS


PIECES = (
    "Subscribe to our ",
    "To read the full article, subscribe ",
    "By ",
    "You've reached your limit of ",
    "The views expressed ",
    "Photo: ",
    "₹900",
    "Advertisement",
    "Also Read",
    "Read more about ",
    "inbox ",
    "your ",
    " and ",
    ", ",
    ". ",
    "\n",
    " ",
    "a",
    "{{x}}",
    "|",
)


class Tries:
    """Stands for a phrase's regular expression, and counts how often it is tried."""

    def __init__(self, pattern: re.Pattern[str], counts: Counter[str]) -> None:
        self._pattern, self._counts = pattern, counts

    def match(self, *where: Any) -> re.Match[str] | None:
        """What the pattern matches."""
        self._counts["tries"] += 1
        return self._pattern.match(*where)

    def fullmatch(self, *where: Any) -> re.Match[str] | None:
        """What the pattern matches all of."""
        self._counts["tries"] += 1
        return self._pattern.fullmatch(*where)

    def search(self, *where: Any) -> re.Match[str] | None:
        """What the pattern finds first."""
        self._counts["tries"] += 1
        return self._pattern.search(*where)

    def finditer(self, *where: Any) -> Iterator[re.Match[str]]:
        """What the pattern finds, for which it goes over a text once."""
        self._counts["tries"] += 1
        return self._pattern.finditer(*where)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5))
@example(["By ", ". ", "Read more about "])
@example(["Subscribe to our ", ". ", "Read more about "])
@example(["By ", "By ", "₹900", " "])
@example(["By ", "By ", "{{x}}"])
@example(["Also Read", " ", " ", " ", " "])
@settings(max_examples=60, deadline=None)
def test_phrases_are_tried_no_more_often_than_a_text_is_long(pieces: list[str]) -> None:
    counts: Counter[str] = Counter()
    compiled = cache(lambda pattern: re.compile(pattern, re.MULTILINE))
    unit = "".join(pieces)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Phrase, "regex", property(lambda phrase: Tries(compiled(phrase.pattern), counts)))
        text = (unit * (4000 // len(unit)))[:4000]
        clean_text(text, "businessstandard")
        once = counts["tries"]
        clean_text(text * 4, "businessstandard")
    target(float(once))
    assert once <= 12 * len(text)
    assert counts["tries"] - once <= 6 * once + len(text)  # its square would be 15 times as many


@pytest.mark.parametrize(("lines", "goes"), [(9_999, True), (10_000, False)])
def test_a_text_of_more_lines_than_any_article_is_left_as_it_is(lines: int, goes: bool) -> None:
    text = "The river rose by two metres.\n" * (lines - 1) + "It fell again.\nALSO READ: How the river rose"
    cleaned = clean_text(text)
    assert bool(cleaned.removed) is goes
    assert goes or cleaned.text == text


@pytest.mark.parametrize(("times", "goes"), [(1_000, True), (3_500, False)])
def test_a_line_of_more_pieces_than_any_article_has_is_left_as_it_is(times: int, goes: bool) -> None:
    text = "The river rose by two metres. Nobody in Varno could say why it did.\n" + (
        "Subscribe now for unlimited access. Renews automatically, cancel anytime. ₹900 " * times
    )
    cleaned = clean_text(text, "businessstandard")
    assert bool(cleaned.removed) is goes
    assert goes or cleaned.text == text
