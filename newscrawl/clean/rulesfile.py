"""Rules files: TOML in, rules out, and one line of what is wrong with a bad one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from newscrawl.clean.fold import words_in
from newscrawl.clean.phrase import compile_phrase
from newscrawl.clean.rule import BECOMES, KINDS, PLACES, STRENGTHS, TAKES, WHERE, Rule
from newscrawl.clean.translation import PhraseError


class RulesError(ValueError):
    """A rules file that cannot be used; the message is one line: file, rule, fault."""


def read_rules(name: str, text: str, cuts: dict[str, int]) -> list[Rule]:
    """The rules of one file. Raises RulesError."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{name}: not TOML: {error}") from None
    outlet = data.get("outlet")
    entries = data.get("rule")
    if unknown := set(data) - {"outlet", "cut_words", "rule"}:
        raise RulesError(
            f"{name}: unknown key {min(unknown)!r}; a file has outlet, cut_words and [[rule]] tables"
        )
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise RulesError(f"{name}: no [[rule]] in it")
    if outlet is not None and not isinstance(outlet, str):
        raise RulesError(f"{name}: outlet must be an outlet's id in quotes")
    if "cut_words" in data:
        if not outlet or not isinstance(data["cut_words"], int):
            raise RulesError(f"{name}: cut_words must be a number of words, in the file of an outlet")
        cuts[outlet] = data["cut_words"]
    seen: set[str] = set()
    rules = []
    for number, entry in enumerate(entries, 1):
        where = f"{name}: rule {entry.get('id') or number!r}"
        rules.append(_rule(where, entry, outlet))
        if rules[-1].name in seen:
            raise RulesError(f"{where}: the id is used twice")
        seen.add(rules[-1].name)
    return rules


_FIELDS = words_in("id kind place strength takes where beside until becomes phrases hit miss")


def _rule(where: str, entry: dict[str, Any], outlet: str | None) -> Rule:
    """One rule, checked. Raises RulesError."""
    if unknown := set(entry) - _FIELDS:
        raise RulesError(f"{where}: unknown field {min(unknown)!r}; known are {', '.join(sorted(_FIELDS))}")
    name = entry.get("id")
    if not isinstance(name, str) or not name:
        raise RulesError(f"{where}: no id")
    choices = {
        key: _choice(where, entry, key, allowed)
        for key, allowed in (
            ("kind", KINDS),
            ("place", PLACES),
            ("strength", STRENGTHS),
            ("takes", TAKES),
            ("where", WHERE),
        )
    }
    becomes = entry.get("becomes", {})
    if not isinstance(becomes, dict) or (set(becomes) - set(BECOMES)):
        raise RulesError(f"{where}: becomes may hold {', '.join(BECOMES)}")
    beside = entry.get("beside", [])
    if not isinstance(beside, list) or not set(map(str, beside)) <= set(KINDS):
        raise RulesError(f"{where}: beside must be a list of kinds: {', '.join(KINDS)}")
    texts = {key: _texts(where, entry, key) for key in ("phrases", "hit", "miss")}
    ends = _texts(where, entry, "until") if "until" in entry else ()
    try:
        phrases = tuple(compile_phrase(text, line=choices["place"] == "line") for text in texts["phrases"])
        until = tuple(compile_phrase(text, line=True) for text in ends)
    except PhraseError as error:
        raise RulesError(f"{where}: {error}") from None
    full = f"{outlet}-{name}" if outlet else name
    return Rule(
        full,
        beside=frozenset(map(str, beside)),
        until=until,
        becomes=becomes,
        outlet=outlet,
        phrases=phrases,
        hit=texts["hit"],
        miss=texts["miss"],
        **choices,
    )


_DEFAULTS = {"place": "sentence", "strength": "alone", "takes": "nothing", "where": "anywhere"}


def _choice(where: str, entry: dict[str, Any], key: str, allowed: tuple[str, ...]) -> str:
    value = entry.get(key, _DEFAULTS.get(key))
    if value not in allowed:
        raise RulesError(f"{where}: {key} is {value!r}; it may be {', '.join(allowed)}")
    return str(value)


def _texts(where: str, entry: dict[str, Any], key: str) -> tuple[str, ...]:
    value = entry.get(key)
    if not isinstance(value, list) or not value or not all(isinstance(text, str) and text for text in value):
        raise RulesError(f"{where}: {key} must be a list of texts with at least one in it")
    return tuple(value)


def check_phrases(path: Path, rules: Iterable[Rule]) -> None:
    """Compile what is else compiled only when a text asks for it. Raises RulesError."""
    for rule in rules:
        for phrase in (*rule.phrases, *rule.until):
            try:
                re.compile(phrase.pattern)
            except re.error as error:
                raise RulesError(f"{path}: rule {rule.name}: phrase {phrase.source!r}: {error}") from None
