"""Rules as data."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from pathlib import Path


class RulesError(ValueError):
    """A rules file that cannot be used: one line that names file, rule and fault."""


@dataclass(slots=True)
class Rules:
    """The rules of a run."""

    lines: dict[str, str] = field(default_factory=dict)
    disclaimers: dict[str, str] = field(default_factory=dict)


@lru_cache(maxsize=8)
def _load(extra: tuple[str, ...]) -> Rules:
    rules = Rules()
    texts = [(p.name, p.read_text("utf-8")) for p in resources.files(__package__).joinpath("rules").iterdir() if p.name.endswith(".toml")]
    for name in extra:
        try:
            texts.append((name, Path(name).read_text("utf-8")))
        except OSError as error:
            raise RulesError(f"{name}: cannot read the rules file: {error.strerror}") from error
    for name, text in texts:
        try:
            tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise RulesError(f"{name}: not TOML: {error}") from error
    return rules


def load_rules(extra: Sequence[str | Path] = ()) -> Rules:
    """The rules that come with newscrawl, and those of the files in `extra`. Raises RulesError."""
    return _load(tuple(str(path) for path in extra))
