"""Rules as data: what a rules file may say, and the faults that keep it from loading.

Rules are TOML so that someone who does not program can write and review them; docs/cleaning.md tells how. A
rule comes with examples it must hit and near-misses it must not touch, else it does not load.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from newscrawl.clean.pattern import Pattern, PatternError, compile_pattern
from newscrawl.clean.result import KINDS

WHERE = ("line", "sentence", "end", "anywhere", "head", "tail")
TAKES = ("match", "sentence", "line", "next", "list", "tags", "rest")
CASES = ("any", "title", "upper")
BECOMES = ("", "agency", "topics", "date_published", "date_modified", "premium", "disclaimer")
SIDES = ("beside", "after", "before")


class RulesError(ValueError):
    """A rules file that cannot be used: one line that names file, rule and fault."""


@dataclass(slots=True, frozen=True, kw_only=True, eq=False)
class Rule:
    """One rule. Without `beside`, `after` and `before` it knows its text alone; with them, one of the named
    kinds or rules must stand next to it. `outlet` is None where it holds for everybody.
    """

    id: str
    kind: str
    looks: tuple[Pattern, ...]
    hit: tuple[str, ...]
    miss: tuple[str, ...]
    where: str = "line"
    takes: str = "match"
    beside: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    becomes: str = ""
    case: str = "any"
    brackets: bool = False
    outlet: str | None = None
    file: str = ""
    alone: bool = True


Entry = tuple[Rule, Pattern]


@dataclass(slots=True)
class Index:
    """The rules for one outlet, found by the keys a text shows."""

    starts: dict[str, list[Entry]] = field(default_factory=dict)
    anywhere: dict[str, list[Entry]] = field(default_factory=dict)
    anchored: dict[str, list[Entry]] = field(default_factory=dict)

    def add(self, rule: Rule) -> None:
        """Put every pattern of a rule where a text will look for it."""
        for pattern in rule.looks:
            if not pattern.firsts:
                self.anchored.setdefault(pattern.anchor, []).append((rule, pattern))
            for first in pattern.firsts:
                index = self.anywhere if rule.where == "anywhere" else self.starts
                index.setdefault(first, []).append((rule, pattern))


@dataclass(slots=True, eq=False)
class Rules:
    """The rules of a run, in the order of their files."""

    all: tuple[Rule, ...]
    _indexes: dict[str | None, Index] = field(default_factory=dict)

    def for_outlet(self, outlet: str | None) -> Index:
        """The rules for everybody with those of one outlet; all there are where it has none of its own."""
        outlet = outlet if any(rule.outlet == outlet for rule in self.all) else None
        index = self._indexes.get(outlet)
        if index is None:
            index = self._indexes[outlet] = Index()
            for rule in self.all:
                if outlet is None or rule.outlet in (None, outlet):
                    index.add(rule)
        return index

    def without(self, outlets: Iterable[str]) -> Rules:
        """These rules less those of some outlets: what an outlet never seen before would meet."""
        left = set(outlets)
        return Rules(tuple(rule for rule in self.all if rule.outlet not in left))


def _texts(table: dict[str, Any], name: str, where: str, *, need: bool = False) -> tuple[str, ...]:
    value = table.get(name, [])
    value = [value] if isinstance(value, str) else value
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        raise RulesError(f"{where}: {name} must be a list of texts")
    if need and not value:
        raise RulesError(f"{where}: needs {name} (every rule has looks, hit and miss)")
    return tuple(value)


def _choice(table: dict[str, Any], name: str, where: str, choices: Sequence[str]) -> str:
    value = table.get(name, choices[0])
    if value not in choices:
        raise RulesError(f"{where}: {name} is {value!r}; it may be {', '.join(filter(None, choices))}")
    return str(value)


_FIELDS = frozenset(Rule.__dataclass_fields__) - {"outlet", "file", "alone"}


def _rule(table: Any, file: str, number: int, outlet: str | None) -> Rule:
    if not isinstance(table, dict) or not isinstance(table.get("id"), str) or not table["id"]:
        raise RulesError(f"{file}: rule {number}: needs an id")
    where = f"{file}: rule {table['id']}"
    if unknown := sorted(set(table) - _FIELDS):
        raise RulesError(f"{where}: unknown {unknown[0]!r}; a rule may have {', '.join(sorted(_FIELDS))}")
    if table.get("kind") not in KINDS:
        raise RulesError(f"{where}: kind is {table.get('kind')!r}; it may be {', '.join(KINDS)}")
    try:
        looks = tuple(compile_pattern(text) for text in _texts(table, "looks", where, need=True))
    except PatternError as error:
        raise RulesError(f"{where}: looks: {error}") from error
    sides = {side: frozenset(_texts(table, side, where)) for side in SIDES}
    if not isinstance(table.get("brackets", False), bool):
        raise RulesError(f"{where}: brackets must be true or false")
    return Rule(
        id=table["id"],
        kind=table["kind"],
        looks=looks,
        hit=_texts(table, "hit", where, need=True),
        miss=_texts(table, "miss", where, need=True),
        where=_choice(table, "where", where, WHERE),
        takes=_choice(table, "takes", where, TAKES),
        becomes=_choice(table, "becomes", where, BECOMES),
        case=_choice(table, "case", where, CASES),
        brackets=table.get("brackets", False),
        outlet=outlet,
        file=file,
        alone=not any(sides.values()),
        **sides,
    )


def parse_rules(text: str, file: str) -> list[Rule]:
    """The rules of one file. Raises RulesError with one line."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{file}: not TOML: {error}") from error
    outlet = data.get("outlet")
    if outlet is not None and not isinstance(outlet, str):
        raise RulesError(f"{file}: outlet must be a text")
    if unknown := sorted(set(data) - {"outlet", "rule"}):
        raise RulesError(f"{file}: unknown {unknown[0]!r}; a rules file has outlet and [[rule]]")
    tables = data.get("rule", [])
    if not isinstance(tables, list):
        raise RulesError(f"{file}: rules are written [[rule]], with two brackets")
    rules = [_rule(table, file, number, outlet) for number, table in enumerate(tables, 1)]
    _check_names(rules, file)
    return rules


def _check_names(rules: list[Rule], file: str) -> None:
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise RulesError(f"{file}: rule {rule.id}: this id stands twice in the file")
        seen.add(rule.id)


def _check_sides(rules: Sequence[Rule]) -> None:
    known = {*KINDS, *(rule.id for rule in rules)}
    for rule in rules:
        if unknown := sorted((rule.beside | rule.after | rule.before) - known):
            raise RulesError(
                f"{rule.file}: rule {rule.id}: {unknown[0]!r} is neither a kind nor a rule's id"
            )


def _shipped() -> list[Rule]:
    folder = resources.files(__package__).joinpath("rules")
    files = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return [rule for name in files for rule in parse_rules(folder.joinpath(name).read_text("utf-8"), name)]


@lru_cache(maxsize=8)
def _load(extra: tuple[str, ...]) -> Rules:
    rules = _shipped()
    for name in extra:
        try:
            text = Path(name).read_text("utf-8")
        except OSError as error:
            raise RulesError(f"{name}: cannot read this rules file: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise RulesError(f"{name}: not UTF-8 text: {error.reason} at byte {error.start}") from error
        rules += parse_rules(text, name)
    _check_sides(rules)
    return Rules(tuple(rules))


def load_rules(extra: Sequence[str | Path] = ()) -> Rules:
    """The rules that come with newscrawl and then those of the files in `extra`.

    Raises RulesError with one line that names file, rule and fault.
    """
    return _load(tuple(str(path) for path in extra))
