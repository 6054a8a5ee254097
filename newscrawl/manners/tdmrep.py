"""The TDM Reservation Protocol's file, `/.well-known/tdmrep.json`: what a site reserves, by path.

W3C Community Group report of 10 May 2024, "TDM File on the Origin Server": an array of rules, each with a
`location`, a `tdm-reservation` and maybe a `tdm-policy`. Of the rules that match an address the first in the
file counts. Patterns are those of robots.txt: they match from the beginning of path and query, `*` stands for
anything and a `$` at the end for the end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

PATH = "/.well-known/tdmrep.json"
MAX_BYTES = 512 * 1024
"""Bytes of a file that are read: as many as of a robots.txt."""
MAX_RULES = 2000
LONGEST = 500
"""Characters kept of a location or a policy."""

RESERVATIONS = frozenset({"0", "1"})
"""Values of `tdm-reservation` that mean something; any other is an error, and counts as nothing said."""

_ESCAPE = re.compile(r"%([0-9a-fA-F]{2})")
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~$*")
"""What is the same escaped and not: RFC 3986's unreserved characters, and the two that patterns escape."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds for the addresses at a location: `reservation` is "0" or "1", `policy` an address."""

    location: str
    reservation: str
    policy: str | None = None


def read_rules(body: bytes) -> tuple[Rule, ...]:
    """The rules of a file, in its order, without those that say nothing; none where it is no such file."""
    try:
        told = json.loads(body[: MAX_BYTES + 1])
    except (ValueError, RecursionError):
        return ()
    entries = told if isinstance(told, list) else [told]  # some forget the brackets around a lone rule
    return tuple(rule for entry in entries[:MAX_RULES] if (rule := rule_of(entry)))


def rule_of(entry: Any) -> Rule | None:
    """One entry of a file as a rule; None where it lacks a location or a reservation that is 0 or 1."""
    if not isinstance(entry, dict):
        return None
    location, policy = entry.get("location"), entry.get("tdm-policy")
    reservation = _word(entry.get("tdm-reservation"))
    if not isinstance(location, str) or not 0 < len(location) <= LONGEST or reservation not in RESERVATIONS:
        return None
    return Rule(location, reservation, policy[:LONGEST] if isinstance(policy, str) and policy else None)


def match(rules: Iterable[Rule], url: str) -> Rule | None:
    """The rule for an address: the first that matches, None where none does."""
    parts = urlsplit(url)
    path = _plain(parts.path or "/") + (f"?{_plain(parts.query)}" if parts.query else "")
    return next((rule for rule in rules if matches(rule.location, path)), None)


def matches(location: str, path: str) -> bool:
    """Whether a pattern matches a path; both take time by their length only."""
    location = location if location.startswith(("/", "*")) else f"/{location}"
    ends = location.endswith("$")
    pieces = [_plain(piece) for piece in location.removesuffix("$").split("*")]
    first, *middle = pieces
    if not path.startswith(first):
        return False
    if ends and not middle:
        return path == first
    last = middle.pop() if ends else ""
    at = len(first)
    for piece in middle:
        at = path.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return len(path) - len(last) >= at and path.endswith(last)


def _plain(text: str) -> str:
    """Text with the escapes undone that need not be there, so that two ways to write a path are one."""
    return _ESCAPE.sub(_unescaped, text) if "%" in text else text


def _unescaped(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if character in _PLAIN else found[0].upper()


def _word(value: object) -> str:
    """A reservation as the word that headers use: 1, 1.0, true and "1" are one."""
    if isinstance(value, (bool, int, float)):
        return str(int(value)) if value in (0, 1) else ""
    return value.strip() if isinstance(value, str) else ""
