"""JSON-LD as pages have it: nested, in lists and graphs, and now and then broken.

Most pages give valid JSON. About one in sixty does not: raw line ends inside strings, trailing commas,
single quotation marks, comments and CDATA marks around it, entities where characters should be, or a script
cut in the middle. Each is mended in turn and the first reading that parses is used.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

Node = dict[str, Any]

_WRAP = re.compile(r"^(?:\s|<!--|//|/\*|\*/|<!\[CDATA\[)+|(?:\s|-->|//|/\*|\*/|\]\]>|;)+$")
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_MISSING_COMMA = re.compile(r'(?<=["}\]])(\s{0,200}\n\s{0,200})(?=")')
_BARE = re.compile(r"(?<=[{,\s])(@?[A-Za-z_]\w{0,60})(?=\s{0,20}:\s{0,20}[\"\[{])")
_BEFORE_CLASS = re.compile(r"[/:#]")
_QUOTES = ("'", '"')
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "hasPart", "liveBlogPosting", "@included")
_OPENERS, _CLOSERS = frozenset("[{"), frozenset("]}")
_MAX_DEPTH = 8
_decoder = json.JSONDecoder(strict=False)


def nodes(scripts: Iterable[str]) -> list[Node]:
    """Every node of the page's JSON-LD scripts, outer before inner, in page order."""
    found: list[Node] = []
    for script in scripts:
        for value in parse(script):
            _gather(value, 0, found)
    return found


def parse(script: str) -> list[Any]:
    """The JSON values of one script; several values one after another are all read, none is an empty list."""
    text = script.strip()
    if text[:1] not in _OPENERS or text[-1:] not in _CLOSERS:
        text = _WRAP.sub("", text)
    if text[:1] not in _OPENERS:
        start = min((i for i in (text.find("{"), text.find("[")) if i >= 0), default=-1)
        if start < 0:
            return []
        text = text[start:]
    for attempt in _repairs(text):
        if values := _values(attempt):
            return values
    return []


def _repairs(text: str) -> Iterator[str]:
    yield text
    mended = _MISSING_COMMA.sub(r",\1", _TRAILING_COMMA.sub("", text))
    yield mended
    if "&quot;" in text:
        yield _TRAILING_COMMA.sub("", html.unescape(text))
    yield _escape_stray(mended)
    if "'" in text:
        yield _requoted(mended)
    yield _close(mended)


def _values(text: str) -> list[Any]:
    values: list[Any] = []
    at = 0
    while at < len(text):
        try:
            value, at = _decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return values
        values.append(value)
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return values


def _escape_stray(text: str) -> str:
    """Quotation marks inside a string that were left unescaped: one that no `:,]}` follows, and backslashes
    that begin no escape."""
    text = re.sub(r'\\(?![\\"/bfnrtu])', r"\\\\", text)
    out: list[str] = []
    inside = False
    for match in re.finditer(r'\\.|"|[^"\\]+|\\', text, re.DOTALL):
        piece = match[0]
        if piece == '"':
            if not inside:
                inside = True
            elif re.match(r"\s{0,200}(?:[:,}\]]|$)", text[match.end() : match.end() + 210]):
                inside = False
            else:
                piece = '\\"'
        out.append(piece)
    return "".join(out)


def _requoted(text: str) -> str:
    """Strings in single quotation marks and names in none, as JavaScript has them, in the marks of JSON."""
    out: list[str] = []
    opened = ""
    for match in re.finditer(r"\\.|['\"]|[^'\"\\]+|\\", text, re.DOTALL):
        piece = match[0]
        if piece == opened == "'":
            ends = re.match(r"\s{0,200}(?:[:,}\]]|$)", text[match.end() : match.end() + 210])
            opened, piece = ("", '"') if ends else (opened, piece)
        elif piece == opened:
            opened = ""
        elif piece in _QUOTES and not opened:
            opened, piece = piece, '"'
        elif opened == "'":
            piece = {'"': '\\"', "\\'": "'"}.get(piece, piece)
        out.append(piece)
    return _BARE.sub(r'"\1"', "".join(out))


def _close(text: str) -> str:
    """A script cut in the middle, cut back to its last whole member and closed."""
    stack: list[str] = []
    inside = False
    good = (0, "")
    for match in re.finditer(r'\\.|"|[{}\[\],]', text, re.DOTALL):
        mark = match[0]
        if mark == '"':
            inside = not inside
        elif inside or mark[0] == "\\":
            continue
        elif mark in "{[":
            stack.append("}" if mark == "{" else "]")
        elif mark == ",":
            if len(stack) <= _MAX_DEPTH:
                good = (match.start(), "".join(reversed(stack)))
        elif stack and stack[-1] == mark:
            stack.pop()
            if len(stack) <= _MAX_DEPTH:
                good = (match.end(), "".join(reversed(stack)))
        else:
            break
    return text[: good[0]] + good[1]


def _gather(value: Any, depth: int, found: list[Node]) -> None:
    """Put the nodes in `value` into `found`, outer before inner."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            _gather(item, depth + 1, found)
    elif isinstance(value, dict):
        found.append(value)
        for key in _NESTED:
            if key in value:
                _gather(value[key], depth + 1, found)


def types(node: Node) -> list[str]:
    """The schema.org classes of a node, without prefix or address."""
    value = node.get("@type", node.get("type"))
    names = value if isinstance(value, list) else [value]
    return [
        name if name.isalnum() else _BEFORE_CLASS.split(name)[-1] for name in names if isinstance(name, str)
    ]
