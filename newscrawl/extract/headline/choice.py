"""The learned choice of a headline, where no news markup names it.

Each text that may be the headline is described by the sources that give it, where it stands, how it relates
to the other texts (one is often another with a kicker before it or a section after it) and how much of the
address it spells. A weight for each of these, learned by `bench/train_headline.py` and kept in
`headline/model.json`, adds up to a score; the text with the highest is the headline.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from math import inf

from newscrawl.extract.headline.features import (
    OF_FIRST_HEADINGS,
    OF_OTHER_HEADINGS,
    OF_WORDS,
    standing,
    words_of,
)
from newscrawl.extract.headline.spelled import words_of_address
from newscrawl.extract.headline.texts import Texts, Vote
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page

_KINDS = {"json-ld": "json-ld", "og:title": "og", "twitter:title": "twitter", "title": "title"}
_TITLE = 2000
"""Letters of `<title>` that are looked at; no real one is so long."""
_RELATED = 6
"""Letters under which a text is not compared with others."""
_FIRM = frozenset(("json-ld", "og", "twitter", "title", "h1"))
_LINES = frozenset(("line", "line_first", "line_last"))
_STATED = frozenset(("json-ld", "og", "twitter", "title", "first", "last"))


@cache
def headline_weights() -> dict[str, float]:
    """The learned weights by feature."""
    text = files("newscrawl.extract.headline").joinpath("model.json").read_bytes()
    return {name: float(weight) for name, weight in json.loads(text)["weights"].items()}


def choose_headline(page: Page, texts: Texts) -> list[Vote]:
    """The votes for the text that is most likely the headline. `texts` must not be empty.

    Features that take some looking are looked for only of texts that can still become the one.
    """
    if len(texts) == 1:
        return next(iter(texts.values()))
    plain_scores = {key: _score(found.items()) for key, found in _at_once(page, texts)}
    most = {key: score + _most_of(texts[key]) for key, score in plain_scores.items()}
    scores: dict[str, float] = {}
    best, address = -inf, words_of_address(page.url)
    for key in sorted(most, key=most.__getitem__, reverse=True):
        if most[key] < best:
            break
        further = _further(page, key, texts[key], address)
        scores[key] = plain_scores[key] + _score(further.items())
        best = max(best, scores[key])
    return texts[max(filter(scores.__contains__, texts), key=scores.__getitem__)]


def _score(features: Iterable[tuple[str, float]]) -> float:
    known = headline_weights()
    return sum([known[name] * value for name, value in features if name in known])


def _most_of(votes: list[Vote]) -> float:
    """What the further features of a text can add to its score at most."""
    of_words, of_first, of_others = _most()
    tags = [vote.element.tag for vote in votes if vote.element is not None]
    return of_words + (of_first if "h1" in tags else of_others if tags else 0.0)


@cache
def _most() -> tuple[float, ...]:
    known = headline_weights()
    return tuple(
        sum(max(known.get(name, 0.0), 0.0) * value for name, value in group.items())
        for group in (OF_WORDS, OF_FIRST_HEADINGS, OF_OTHER_HEADINGS)
    )


def describe_texts(page: Page, texts: Texts) -> Iterator[tuple[str, dict[str, float]]]:
    """Each text, by its key, with its features; those that are missing are 0."""
    address = words_of_address(page.url)
    for key, found in _at_once(page, texts):
        yield key, found | _further(page, key, texts[key], address)


def _further(page: Page, key: str, votes: list[Vote], address: set[str]) -> dict[str, float]:
    found: dict[str, float] = {}
    headings = [vote for vote in votes if vote.element is not None]
    if headings:
        standing(found, headings, len(page.by_tag["h1"]))
    words_of(found, votes[0].text, key, address)
    return found


def _at_once(page: Page, texts: Texts) -> Iterator[tuple[str, dict[str, float]]]:
    """Each text with the features that take little: its sources, and how it relates to other texts."""
    title = letters(page.title[:_TITLE])
    kinds = {key: set(map(_kind, votes)) for key, votes in texts.items()}
    firm = {key: firm for key, found in kinds.items() if len(key) > 8 and (firm := found & _FIRM)}
    for key, votes in texts.items():
        found = dict.fromkeys(kinds[key], 1.0)
        if len(key) >= _RELATED:
            for relation in _relations(key, firm):
                found[relation] = 1.0
        if "og" in found and True in [vote.signed for vote in votes if vote.source == "og:title"]:
            found["og_signed"] = 1.0
        if not kinds[key].isdisjoint(_LINES) and not kinds[key].isdisjoint(_STATED):
            found["stated_line"] = 1.0
        if key in title:
            _in_title(found, key, title)
        yield key, found


def _kind(vote: Vote) -> str:
    """The name of a vote's source among the features."""
    if vote.part:
        return vote.part
    if vote.element is not None:
        return str(vote.element.tag)
    return "json-ld-2" if vote.source == "json-ld" and vote.place else _KINDS.get(vote.source, "meta")


def _relations(key: str, firm: dict[str, set[str]]) -> Iterator[str]:
    """How a text relates to those of the firm sources: it ends one of them, or begins or ends with one."""
    for other, sources in firm.items():
        if other == key:
            continue
        longer = len(other) > len(key)
        if longer and other.endswith(key) and len(key) * 4 > len(other):
            yield from (f"ends_{source}" for source in sources)
        elif not longer and key.endswith(other) and len(other) * 4 > len(key):
            yield from (f"ends_with_{source}" for source in sources)
        elif not longer and key.startswith(other) and len(other) * 4 > len(key):
            yield from (f"begins_with_{source}" for source in sources)


def _in_title(found: dict[str, float], key: str, title: str) -> None:
    """Where in the title a text stands."""
    begins = title.startswith(key)
    found["in_title"] = float(len(key) > 5)
    found["begins_title"] = float(begins and len(key) > 8)
    found["ends_title"] = float(not begins and len(key) > 5 and title.endswith(key))
