"""Weights of words: how they add up, what they were learned from, what they say of furniture and articles."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newscrawl.clean import KINDS
from newscrawl.clean.likeness.wordings import NEVER, UNKNOWN, UNSURE, likeness, score, weights_of, wordings

LINES = Path(__file__).resolve().parents[2] / "bench" / "wordings.txt"
WEIGHTS = weights_of(
    {
        "bias": -20,
        "weights": {"20": ["get"], "60": ["alerts"], "30": ["get alerts"], "10": ["^ get"], "-40": ["the"]},
        "kinds": {"popup": ["alerts"]},
        "anchors": ["alerts"],
    }
)


def test_words_pairs_and_the_first_word_add_up() -> None:
    assert score("get alerts", known=WEIGHTS) == -1 + (1 + 3 + 1.5 + 0.5) / 4**0.5


def test_a_word_without_weight_counts_as_unknown_and_a_short_one_not() -> None:
    assert score("alerts zzyzx", known=WEIGHTS) == -1 + (3 - UNKNOWN) / 4**0.5
    assert score("alerts zz", known=WEIGHTS) == -1 + 3 / 4**0.5


def test_without_a_word_that_articles_hardly_use_a_line_is_unsure_at_most() -> None:
    many = weights_of({"bias": 60, "weights": {"60": ["get"]}, "kinds": {}, "anchors": []})
    assert score("get", known=many) == UNSURE


@pytest.mark.parametrize(
    "line",
    [
        "this article was translated by software and checked by an editor",
        "grab the app for live scores",
        "captions settings, opens captions settings dialog",
        "medically reviewed by our panel of doctors",
        "odds are subject to change. gamble responsibly",
        "jump to the recipe or print it",
        "temps de lecture : 3 minutes",
        "lesezeit: 4 minuten",
        "jouez et gagnez vos places",
    ],
)
def test_furniture_of_many_kinds_of_sites_is_told(line: str) -> None:
    assert likeness(line) > 0.8


@pytest.mark.parametrize(
    "line",
    [
        "users who subscribe to read every story pay $11 a month on average.",
        "open the inbox, find a newsletter and click unsubscribe at the top.",
        "the free version carries four minutes of adverts an hour.",
        "sign up for flood alerts at the town hall before friday.",
        "download the form and keep it for six years.",
        "there are seven goats and one bell.",
    ],
)
def test_articles_in_the_same_words_are_not(line: str) -> None:
    assert likeness(line) < 0.2


def test_nothing_is_learned_of_made_up_names() -> None:
    entry = next(e for e in LINES.read_text("utf-8").splitlines() if e.startswith("@invented\t"))
    names = set(entry.partition("\t")[2].split("|"))
    known = wordings()
    assert names.isdisjoint(known.words)
    assert names.isdisjoint({first for first, _ in known.pairs})
    assert likeness("according to the sign") == NEVER


@pytest.mark.parametrize("number", range(8))
def test_the_lines_to_learn_from_are_well_formed(number: int) -> None:
    entries = [e for e in LINES.read_text("utf-8").splitlines() if e and not e.startswith("#")]
    slots = {e[1:].partition("\t")[0] for e in entries if e.startswith("@")}
    for entry in entries[number::8]:
        kind, _, text = entry.partition("\t")
        assert kind[0] == "@" or kind in {*KINDS, "-"}, entry
        assert text.strip(), entry
        assert {*re.findall(r"<(\w+)>", text)} <= slots, entry
        plain = re.sub(r"\{[^{}\[\]]*\}|\[[^{}\[\]]*\]", "", text)
        plain = re.sub(r"\{[^{}]*\}|\[[^\[\]]*\]", "", plain)
        assert not {*plain} & {*"{}[]"}, entry
