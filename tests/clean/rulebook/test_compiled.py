"""The rules as a run loads them are the rules of the files beside them."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from bench.compile_rules import FOLDER, compiled_text
from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.rule import Rule
from newscrawl.clean.rulebook.compiled import FILE, compiled
from newscrawl.clean.rulebook.rulesfile import read_rules

NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))


def plain(value: Any) -> Any:
    """A rule or a phrase as plain data, to be compared."""
    if isinstance(value, Rule | Phrase):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(map(plain, value))
    return value


def test_what_is_compiled_is_what_stands_in_the_files() -> None:
    assert compiled_text() == (FOLDER / FILE).read_text("utf-8"), "python -m bench.compile_rules writes it"


@pytest.mark.parametrize("name", NAMES)
def test_compiled_rules_are_those_of_the_file(name: str) -> None:
    source = (FOLDER / f"{name}.toml").read_bytes()
    cuts: dict[str, int] = {}
    read = read_rules(f"{name}.toml", source.decode(), cuts)
    known = compiled(name, source)
    assert known, "python -m bench.compile_rules writes it"
    assert [plain(rule) for rule in known[0]] == [plain(rule) for rule in read]
    assert known[1] == cuts


def test_a_file_that_was_changed_since_counts_as_it_is() -> None:
    source = (FOLDER / "generic.toml").read_bytes()
    assert compiled("generic", source)
    assert compiled("generic", source + b"# changed\n") is None
    assert compiled("nobody", source) is None
