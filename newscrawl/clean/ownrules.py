"""A user's own rules files, beside the rules that come along, and each rule proven before a run begins.

The rules that come along are proven by the tests. Those of a user are proven here: a rule that hits its own
near-miss would take pieces of articles for years, and nobody would see it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newscrawl.clean.api import clean_text
from newscrawl.clean.rule import Rule
from newscrawl.clean.rulebook.rules import Rules, default_rules
from newscrawl.clean.rulebook.rulesfile import RulesError, check_phrases, read_rules


def load_rules(extra: Iterable[str | Path]) -> Rules:
    """The built-in rules and those of a user's own files, proven. Raises RulesError with one line.

    A setting's `a.toml, b.toml` is split at its comma, so blanks around a name are none of the name.
    """
    paths = [Path(name) for path in extra if (name := str(path).strip())]
    if not paths:
        return default_rules()
    cuts: dict[str, int] = {}
    read = {path: _read(path, cuts) for path in paths}
    _check_names(read)
    rules = Rules(tuple(rule for found in read.values() for rule in found), cuts, built_in=True)
    for path, found in read.items():
        for rule in found:
            if fault := _unproven(rule, rules):
                raise RulesError(f"{path}: rule {rule.name}: {fault}")
    return rules


def _read(path: Path, cuts: dict[str, int]) -> list[Rule]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise RulesError(f"{path}: cannot be read: {reason}") from None
    rules = read_rules(str(path), text, cuts)
    check_phrases(path, rules)
    return rules


def _check_names(read: dict[Path, list[Rule]]) -> None:
    """`removed` names a piece's rule, so no two rules of a run may have one name."""
    known = {rule.name: "a rule that comes with newscrawl" for rule in default_rules().all}
    for path, found in read.items():
        for rule in found:
            if rule.name in known:
                raise RulesError(f"{path}: rule {rule.name}: {known[rule.name]} has this id too")
            known[rule.name] = f"one of {path}"


def _unproven(rule: Rule, rules: Rules) -> str | None:
    """What is wrong with a rule's own proof: an example it leaves, or a near-miss it takes from."""
    alone = Rules((rule,))
    for text in rule.hit:
        if not (_takes(rule, text, rules) or _takes(rule, text, alone)):
            return f"takes nothing from its example {_short(text)}"
    for text in rule.miss:
        if _takes(rule, text, rules) or _takes(rule, text, alone):
            return f"takes a piece of its near-miss {_short(text)}"
    return None


def _takes(rule: Rule, text: str, rules: Rules) -> bool:
    return any(piece.rule == rule.name for piece in clean_text(text, rule.outlet, rules=rules).removed)


def _short(text: str) -> str:
    return repr(text if len(text) <= 80 else f"{text[:79]}…")
