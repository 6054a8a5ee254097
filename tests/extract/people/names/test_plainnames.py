"""Names that are nothing else: told at once, and with the outcome of asking every list of words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newscrawl.extract.people.names import (
    casing,
    duties,
    fullnames,
    kinds,
    names,
    plainnames,
    postnames,
    tails,
)
from newscrawl.extract.people.words import bodies, bylinewords, homonyms, kindwords, offices, otherwork, posts
from newscrawl.known import agencies


@pytest.mark.parametrize(
    "name", ["Ada Moss", "Anna McLund", "JP Moss", "Zoë Möller", "Łucja Żak", "Ann-Zoë Moss-Lund"]
)
def test_two_words_that_say_nothing_else_are_a_plain_name(name: str) -> None:
    assert plainnames.is_plain_name(name)


_OTHERS = """
Ada|ada moss|ADA MOSS|Ada moss|Ada B. Moss|Ada Moss Lund|By Moss|Ada Reporter|Harbour Post|Alpenverein Moss
Sportreporter Moss|Ada, Moss|Sys Tem|Ада Мосс|New York|Invité Invité|Ada Sport-Moss|ADA-Moss LUnd
"""


@pytest.mark.parametrize("text", [text for line in _OTHERS.split("\n") for text in line.split("|")])
def test_what_a_list_of_words_may_tell_of_is_none(text: str) -> None:
    assert not plainnames.is_plain_name(text)


def _candidates() -> Iterator[str]:
    """Texts of two words, with each word of the lists in either place."""
    modules = (agencies, bodies, duties, homonyms, kindwords, offices, otherwork, posts, postnames, tails)
    tables = (table for module in modules for table in vars(module).values())
    told = {one for table in tables if isinstance(table, frozenset | tuple) for one in table}
    told.update(bylinewords.BYS.split("|"))
    for word in {word for one in told if isinstance(one, str) for word in one.split()}:
        yield f"{word.title()} Moss"
        yield f"Ada {word.title()}"


def test_it_is_what_the_lists_of_words_make_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = [text for text in _candidates() if plainnames.is_plain_name(text)]
    assert len(plain) > 500
    for module in (casing, fullnames, kinds, names):
        monkeypatch.setattr(module, "is_plain_name", lambda _: False)
    for text in plain:
        assert names.split_names(f"{text}") == [text]
        assert kinds.is_name.__wrapped__(text)
        assert fullnames.is_full_name.__wrapped__(text)
        assert casing.cased(text) == text
        assert not kinds.is_credited.__wrapped__(text)
        assert not kinds.is_of_role(text)
        assert not kinds.is_of_organisation(text)
        assert not kinds.is_organisation(text, set())


def test_behind_a_word_for_by_it_is_what_the_forms_of_bylines_make_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = [f"{word.title()} Ada Moss" for word in names.OPENINGS]
    assert len(texts) > 200
    assert all(names.split_names(text) == ["Ada Moss"] for text in texts)
    monkeypatch.setattr(names, "OPENINGS", frozenset[str]())
    assert [text for text in texts if names.split_names(text) != ["Ada Moss"]] == []
