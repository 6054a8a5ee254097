"""The index: a line meets all phrases that it may be, by its beginning, its length and its words."""

from __future__ import annotations

from newscrawl.clean import default_rules
from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.scan.index import FAR, HEAD_SIZE, Index


def _met(index: Index, phrase: Phrase, size: int) -> bool:
    """Whether a line of so many characters that begins like a phrase and has its words meets it."""
    begun = [index.begun(head[:HEAD_SIZE], size > FAR) for head in phrase.heads or ()]
    return all(phrase in [entry.phrase for entry in one.among(phrase.keys, size)] for one in begun)


def test_a_line_meets_every_phrase_that_is_no_shorter() -> None:
    index = default_rules().index(None)
    phrases = [phrase for rule in index.rules if rule.place == "line" for phrase in rule.phrases]
    sizes = (1, FAR, FAR + 1)
    assert all(_met(index, phrase, size) for phrase in phrases for size in sizes if size <= phrase.longest)
    assert all(_met(index, phrase, phrase.longest) for phrase in phrases)


def test_a_long_line_meets_no_phrase_that_is_shorter() -> None:
    index = default_rules().index(None)
    begun = index.begun("the", True)
    assert all(entry.phrase.longest >= begun.longest for entry in begun.among(begun.words, begun.longest))
    assert begun.among(begun.words, begun.longest + 1) == []
