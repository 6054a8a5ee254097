"""Rules files: TOML in, rules out, and one line of what is wrong with a bad one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from newscrawl.clean.phrases.demands import PhraseError
from newscrawl.clean.phrases.phrase import compile_phrase
from newscrawl.clean.rule import (
    BECOMES,
    DEFAULTS,
    KINDS,
    LABEL,
    PARAGRAPH,
    PLACES,
    STRENGTHS,
    TAKES,
    WHERE,
    Rule,
)
from newscrawl.clean.rulebook.wordlists import Lists, WordsError, read_words, says_of
from newscrawl.known.wordtables import plain_words

_OUTLET = re.compile(r"[a-z0-9][a-z0-9._-]*")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_FIELDS = plain_words("id kind place strength takes where beside until becomes phrases says hit miss")
_CHOICES = {"kind": KINDS, "place": PLACES, "strength": STRENGTHS, "takes": TAKES, "where": WHERE}
"""Fields that have one of a few values."""


class RulesError(ValueError):
    """A rules file that cannot be used; the message is one line: file, rule, fault."""


def read_rules(name: str, text: str, cuts: dict[str, int]) -> list[Rule]:
    """The rules of one file. Raises RulesError."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{name}: not TOML: {error}") from None
    outlet = _outlet(name, data, cuts)
    try:
        lists = read_words(data.get("words", {}))
    except WordsError as error:
        raise RulesError(f"{name}: {error}") from None
    entries = data.get("rule")
    if isinstance(entries, dict):
        raise RulesError(f"{name}: each rule begins with [[rule]], in two brackets")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise RulesError(f"{name}: no [[rule]] in it")
    seen: set[str] = set()
    rules = []
    for number, entry in enumerate(entries, 1):
        where = f"{name}: rule {_named(entry) or f'no. {number}'}"
        rules.append(_rule(where, entry, outlet, lists))
        if rules[-1].name in seen:
            raise RulesError(f"{where}: the id is used twice")
        seen.add(rules[-1].name)
    return rules


def _outlet(name: str, data: dict[str, Any], cuts: dict[str, int]) -> str | None:
    """What stands above the rules: the outlet they are for, and where it cuts its stories."""
    outlet = data.get("outlet")
    if unknown := set(data) - {"outlet", "cut_words", "words", "rule"}:
        raise RulesError(
            f"{name}: unknown key {min(unknown)!r}; a file has outlet, cut_words, words and [[rule]] tables"
        )
    if outlet is not None and not (isinstance(outlet, str) and _OUTLET.fullmatch(outlet)):
        raise RulesError(f"{name}: outlet must be an outlet's id in quotes")
    if "cut_words" in data:
        words = data["cut_words"]
        if not outlet or not isinstance(words, int) or not 0 < words < 10_000 or words is True:
            raise RulesError(f"{name}: cut_words must be a number of words, in the file of an outlet")
        cuts[outlet] = words
    return outlet


def _rule(where: str, entry: dict[str, Any], outlet: str | None, lists: Lists) -> Rule:
    """One rule, checked. Raises RulesError."""
    if unknown := set(entry) - _FIELDS:
        raise RulesError(f"{where}: unknown field {min(unknown)!r}; known are {', '.join(sorted(_FIELDS))}")
    name = _full_name(where, entry, outlet)
    choices = {key: _choice(where, entry, key, allowed) for key, allowed in _CHOICES.items()}
    becomes, beside = _becomes(where, entry), _beside(where, entry)
    worded, lined = _is_worded(where, entry, choices["place"]), choices["place"] == "line"
    phrases = () if worded else _texts(where, entry, "phrases")
    hit, miss = _texts(where, entry, "hit"), _texts(where, entry, "miss")
    until = _texts(where, entry, "until") if "until" in entry else ()
    try:
        return Rule(
            name,
            beside=beside,
            until=tuple(compile_phrase(text, line=True) for text in until),
            becomes=becomes,
            outlet=outlet,
            phrases=tuple(compile_phrase(text, line=lined) for text in phrases),
            says=says_of(lists, entry["says"]) if worded else (),
            hit=hit,
            miss=miss,
            **choices,
        )
    except (PhraseError, WordsError) as error:
        raise RulesError(f"{where}: {error}") from None


def _beside(where: str, entry: dict[str, Any]) -> frozenset[str]:
    """The kinds of which a rule needs one beside it."""
    beside = entry.get("beside", [])
    if not isinstance(beside, list) or not set(map(str, beside)) <= {PARAGRAPH, *KINDS}:
        raise RulesError(f"{where}: beside must be a list of {PARAGRAPH}, {', '.join(KINDS)}")
    return frozenset(map(str, beside))


def _is_worded(where: str, entry: dict[str, Any], place: str) -> bool:
    """Whether a rule looks for what a line says, and not for phrases."""
    worded = "says" in entry
    if worded and ("phrases" in entry or place not in ("line", LABEL)):
        raise RulesError(f"{where}: says goes without phrases, and with the place line or {LABEL}")
    if place == LABEL and not worded:
        raise RulesError(f"{where}: the place {LABEL} goes with says")
    return worded


def _full_name(where: str, entry: dict[str, Any], outlet: str | None) -> str:
    """The id of a rule, which tells whose it is."""
    name = _named(entry)
    if not name:
        raise RulesError(f"{where}: no id of letters, digits, - and _")
    return f"{outlet}-{name}" if outlet else name


def _named(entry: dict[str, Any]) -> str | None:
    """The id of a rule, where it has a good one."""
    name = entry.get("id")
    return name if isinstance(name, str) and _ID.fullmatch(name) else None


def _becomes(where: str, entry: dict[str, Any]) -> dict[str, Any]:
    becomes = entry.get("becomes", {})
    if not isinstance(becomes, dict) or (set(becomes) - set(BECOMES)):
        raise RulesError(f"{where}: becomes may hold {', '.join(BECOMES)}")
    for key, value in becomes.items():
        wanted = str if key in ("agency", "disclaimer") else bool
        if not isinstance(value, wanted):
            kind = "a text" if wanted is str else "true or false"
            raise RulesError(f"{where}: becomes: {key} must be {kind}")
    return becomes


def _choice(where: str, entry: dict[str, Any], key: str, allowed: tuple[str, ...]) -> str:
    value = entry.get(key, DEFAULTS.get(key))
    if value not in allowed:
        stated = "missing" if value is None else repr(value) if isinstance(value, str) else str(value)
        raise RulesError(f"{where}: {key} is {stated}; it may be {', '.join(allowed)}")
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
            where = f"{path}: rule {rule.name}: phrase {phrase.source!r}"
            try:
                pattern = re.compile(phrase.pattern)
            except re.error as error:
                raise RulesError(f"{where}: {error}") from None
            if pattern.fullmatch(""):  # it would take lines of nothing but signs, such as * * *
                raise RulesError(f"{where}: all of it may be missing; a text's own [ ] are not written")
