"""Rules files as they were read once: what a run loads in place of their TOML.

To read the files of everybody as TOML and to take their phrases apart takes a tenth of a second, as long as
to read some fifteen pages, and each run, each worker and each `scrapy extract` would do it anew.
`rules/compiled.json` holds what comes of it, as `python -m bench.compile_rules` writes it, and a sum of each
file that it was made of: a file that was changed since is read itself, so what stands in one always counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.rule import DEFAULTS, Rule, Saying

FOLDER = files("newscrawl.clean").joinpath("rules")
"""The files that come with newscrawl."""
FILE = "compiled.json"
_PHRASES = ("phrases", "until")
_PARTS = "\n"
"""Stands between the words of a set: no word of a phrase has a line's end in it."""


def sum_of(source: bytes) -> str:
    """What tells a rules file from any other."""
    return blake2b(source, digest_size=16).hexdigest()


def compiled(name: str, source: bytes) -> tuple[tuple[Rule, ...], Mapping[str, int]] | None:
    """The rules of a file, and the outlets' cuts it states; None where what stands in it was not compiled."""
    known = _compiled().get(name)
    if known is None or known["of"] != sum_of(source):
        return None
    sayings = [_saying(saying) for saying in known["sayings"]]
    return tuple(_rule(data, sayings) for data in known["rules"]), known["cuts"]


@cache
def _compiled() -> dict[str, Any]:
    """What is there of each file; nothing where the package came without it."""
    file = FOLDER.joinpath(FILE)
    found: dict[str, Any] = json.loads(file.read_bytes()) if file.is_file() else {}
    return found


def data_of(source: bytes, rules: Iterable[Rule], cuts: Mapping[str, int]) -> dict[str, Any]:
    """What `compiled` reads of a file, as plain data; `source` is what stands in it."""
    rules = list(rules)
    sayings = list(dict.fromkeys(saying for rule in rules for saying in rule.says))
    number = {saying: at for at, saying in enumerate(sayings)}
    return {
        "of": sum_of(source),
        "cuts": dict(cuts),
        "sayings": [[_joined(saying.told), *map(_joined, saying.words)] for saying in sayings],
        "rules": [_data_of_rule(rule, number) for rule in rules],
    }


def _data_of_rule(rule: Rule, number: Mapping[Saying, int]) -> dict[str, Any]:
    data = {known.name: getattr(rule, known.name) for known in fields(Rule)}
    data |= {name: [_data_of_phrase(phrase) for phrase in data[name]] for name in _PHRASES}
    data["beside"], data["says"] = sorted(rule.beside), [number[saying] for saying in rule.says]
    return {name: value for name, value in data.items() if value and value != DEFAULTS.get(name)}


def _data_of_phrase(phrase: Phrase) -> list[Any]:
    heads = None if phrase.heads is None else _joined(phrase.heads)
    choices = [_joined(choice) for choice in phrase.choices]
    return [phrase.source, _joined(phrase.needs), choices, phrase.longest, heads, _joined(phrase.keys)]


def _joined(words: Iterable[str]) -> str:
    return _PARTS.join(sorted(words))


def _set(joined: str) -> frozenset[str]:
    return frozenset(joined.split(_PARTS)) if joined else frozenset()


def _saying(data: list[str]) -> Saying:
    return Saying(tuple(map(_set, data[1:])), _set(data[0]))


def _rule(data: dict[str, Any], sayings: list[Saying]) -> Rule:
    line = data.get("place", DEFAULTS["place"]) == "line"
    return Rule(
        **data
        | {name: tuple(data.get(name, ())) for name in ("hit", "miss")}
        | {
            "beside": frozenset(data.get("beside", ())),
            "phrases": tuple(_phrase(phrase, line=line) for phrase in data.get("phrases", ())),
            "says": tuple(map(sayings.__getitem__, data.get("says", ()))),
            "until": tuple(_phrase(phrase, line=True) for phrase in data.get("until", ())),
        }
    )


def _phrase(data: list[Any], *, line: bool) -> Phrase:
    source, needs, choices, longest, heads, keys = data
    return Phrase(
        source,
        line,
        _set(needs),
        tuple(map(_set, choices)),
        longest,
        None if heads is None else _set(heads),
        frozenset(keys.split(_PARTS)),
    )
