"""Rules as data: reading the TOML files, refusing bad ones, and one index for the scan.

A rule says what it looks for, where that may stand, what must stand beside it, what it becomes, and proves
itself with examples it must hit and near-misses it must not. One file holds what everybody needs
(`generic.toml`), others what one outlet needs (`<outlet id>.toml`), and a user's own files come last.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from newscrawl.clean.fold import words_in
from newscrawl.clean.phrase import PRICED, Phrase, PhraseError, compile_phrase

KINDS = (
    "subscription",
    "newsletter",
    "disclaimer",
    "related",
    "share",
    "ad",
    "nav",
    "caption",
    "byline",
    "dateline_meta",
    "topics",
    "ui",
    "popup",
)
PLACES = ("line", "sentence", "start", "end", "inside")
STRENGTHS = ("alone", "together")
TAKES = ("nothing", "list", "next", "fields", "line", "before", "tail")
WHERE = ("anywhere", "head", "tail")
BECOMES = ("agency", "disclaimer", "premium", "truncated")
SHORT_LINE = 160
HEAD_SIZE = 3
_EVERYBODYS = frozenset({"generic", "languages"})


class RulesError(ValueError):
    """A rules file that cannot be used; the message is one line: file, rule, fault."""


@dataclass(slots=True, frozen=True, eq=False)
class Rule:
    """One rule. See docs/cleaning.md for what the fields mean."""

    name: str
    kind: str
    place: str
    strength: str
    takes: str
    where: str
    beside: frozenset[str]
    until: tuple[Phrase, ...]
    becomes: Mapping[str, Any]
    outlet: str | None
    phrases: tuple[Phrase, ...]
    hit: tuple[str, ...]
    miss: tuple[str, ...]


class Entry(NamedTuple):
    """A phrase of a rule in an index; where two fit equally well, the lower number is the one that counts."""

    phrase: Phrase
    rule: Rule
    number: int


@dataclass(slots=True, frozen=True, eq=False)
class Index:
    """The rules of one outlet, ready to scan: phrases by the rarest word each needs, apart those that fill
    lines, by the first letters of what they begin with (`loose` are those that may begin with anything).
    """

    rules: tuple[Rule, ...]
    by_word: Mapping[str, Sequence[Entry]]
    by_head: Mapping[str, Sequence[Entry]]
    loose: Sequence[Entry]
    longest_line: int


@dataclass(slots=True, eq=False)
class Rules:
    """All rules of a run: those that come with newscrawl, if `built_in`, and after them `own`.

    The rules of an outlet are read when it is first named. `cuts` are the outlets' cuts that `own` files
    state.
    """

    own: tuple[Rule, ...] = ()
    cuts: Mapping[str, int] = field(default_factory=dict)
    built_in: bool = False
    _made: dict[str | None, Index] = field(default_factory=dict, repr=False)

    @property
    def all(self) -> tuple[Rule, ...]:
        """The rules of everybody and of every outlet."""
        names = _file_names() if self.built_in else ()
        return (*(rule for name in names for rule in _built_in(name)[0]), *self.own)

    @property
    def outlets(self) -> tuple[str, ...]:
        """The ids of the outlets that have rules of their own."""
        names = _file_names() if self.built_in else ()
        return tuple(sorted({*names, *(rule.outlet for rule in self.own if rule.outlet)} - _EVERYBODYS))

    def index(self, outlet: str | None) -> Index:
        """The generic rules and those of one outlet; an outlet without a file has the generic ones."""
        if outlet not in self._made:
            self._made[outlet] = _index(self._chosen(outlet))
        return self._made[outlet]

    def _chosen(self, outlet: str | None) -> list[Rule]:
        names = [name for name in _file_names() if name in _EVERYBODYS or name == outlet]
        found = [rule for name in names for rule in _built_in(name)[0]] if self.built_in else []
        return found + [rule for rule in self.own if rule.outlet in (None, outlet)]

    def cut_words(self, outlet: str | None) -> int | None:
        """The number of words at which an outlet cuts locked stories without a mark, where that is known."""
        if not outlet or outlet in self.cuts:
            return self.cuts[outlet] if outlet else None
        return _built_in(outlet)[1].get(outlet) if self.built_in and outlet in _file_names() else None

    def of(self, outlet: str | None) -> tuple[Rule, ...]:
        """The rules that apply to an outlet."""
        return self.index(outlet).rules


@cache
def _file_names() -> tuple[str, ...]:
    """The rules files that come with newscrawl; each is named for its outlet, or is for everybody."""
    found = (Path(file.name) for file in files(__package__).joinpath("rules").iterdir())
    return tuple(sorted(file.stem for file in found if file.suffix == ".toml"))


@cache
def _built_in(name: str) -> tuple[tuple[Rule, ...], Mapping[str, int]]:
    """The rules of a file that comes with newscrawl, and the outlet's cut."""
    cuts: dict[str, int] = {}
    file = files(__package__).joinpath("rules", f"{name}.toml")
    return tuple(_read(file.name, file.read_text(encoding="utf-8"), cuts)), cuts


@cache
def default_rules() -> Rules:
    """The rules that come with newscrawl, read and indexed once."""
    return Rules(built_in=True)


def load_rules(extra: Iterable[str | Path] = ()) -> Rules:
    """The built-in rules and those of a user's own files. Raises RulesError with one line."""
    paths = [Path(path) for path in extra]
    if not paths:
        return default_rules()
    found: list[Rule] = []
    cuts: dict[str, int] = {}
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
            raise RulesError(f"{path}: cannot be read: {reason}") from None
        read = _read(str(path), text, cuts)
        _check_phrases(path, read)
        found += read
    return Rules(tuple(found), cuts, built_in=True)


def _check_phrases(path: Path, rules: Iterable[Rule]) -> None:
    """Compile what is else compiled only when a text asks for it. Raises RulesError."""
    for rule in rules:
        for phrase in (*rule.phrases, *rule.until):
            try:
                re.compile(phrase.pattern)
            except re.error as error:
                raise RulesError(f"{path}: rule {rule.name}: phrase {phrase.source!r}: {error}") from None


def _read(name: str, text: str, cuts: dict[str, int]) -> list[Rule]:
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


_COMMON = words_in(
    "a an the of to in on at by for with from and or is are was were be been has have had it its this "
    "that these those you your we our us they their he she his her i not no all as but more one new "
    "can will would may said read news story stories free get now here up out so if about after who "
    "what when how there than other over content article articles not any most only first last year "
    "years month day time"
)


def rarest(words: Iterable[str]) -> str:
    """The word of a phrase that the fewest articles hold, as far as a short list can tell."""
    return max(words, key=lambda word: (word.isalpha(), word not in _COMMON, len(word), word))


def keys(phrase: Phrase) -> Iterable[str]:
    """Words of which a text that holds the phrase has one: the rarest that all need, else those of a
    choice.
    """
    best = rarest(phrase.needs) if phrase.needs else ""
    if best == PRICED:
        best = ""
    if best and (best not in _COMMON or not phrase.choices):
        return (best,)
    if not phrase.choices:
        return ("",)
    return min(phrase.choices, key=lambda words: (sum(word in _COMMON for word in words), len(words)))


def _index(rules: list[Rule]) -> Index:
    """The index of some rules; a phrase that says more exactly what it looks for comes before others."""
    pairs = sorted(((p, rule) for rule in rules for p in rule.phrases), key=lambda pair: pair[0].longest)
    by_word: dict[str, list[Entry]] = {}
    by_head: dict[str, list[Entry]] = {}
    loose: list[Entry] = []
    longest = 0
    for entry in (Entry(phrase, rule, number) for number, (phrase, rule) in enumerate(pairs)):
        phrase = entry.phrase
        if entry.rule.place != "line":
            for word in keys(phrase):
                by_word.setdefault(word, []).append(entry)
            continue
        longest = max(longest, phrase.longest)
        if phrase.heads is None:
            loose.append(entry)
        for head in {head[:HEAD_SIZE] for head in phrase.heads or ()}:
            by_head.setdefault(head, []).append(entry)
    return Index(tuple(rules), by_word, by_head, tuple(loose), longest)
