"""Text that a page shows as it was written (`<pre>`): its lines are lines, its empty lines end paragraphs.

Elsewhere in a page a line break is a blank. Agencies, mailing lists and authorities put whole articles into
one `<pre>`; such a text is read as a box with the paragraphs it has, and lines that were only wrapped as one.
Of code the lines stay, and stay in a `<pre>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPENS = re.compile(rb"<(?:(script|style|textarea)|pre)(?=[\s>])[^>]*+>", re.IGNORECASE)
_ENDS = {
    name: re.compile(b"</" + name + rb"\s*+>", re.IGNORECASE)
    for name in (b"pre", b"script", b"style", b"textarea")
}
_TAG = re.compile(rb"<[^<>]*+>")
_CODE = re.compile(rb"<(?:code|samp|kbd)\b|code|highlight|lang|syntax|brush|prettyprint", re.IGNORECASE)
"""What stands in the tag of a `<pre>` that holds code, or in one inside it; texts speak of languages."""
_SIGNS = re.compile(rb"[{};=<>|$\\]")
_COLUMNS = re.compile(rb"\S {3,}\S.*\S {3,}\S")
"""Two wide gaps in one line: a table's."""
_EMPTY = re.compile(rb"\n[ \t\r]*+(?:\n[ \t\r]*+)++")
_BLANK = re.compile(rb"\n((?:[ \t\r]*+<[^<>]*+>)*+[ \t\r]*+)(?=\n)")
"""An empty line of code, whatever it is coloured with."""
_DRAWN, _BEFORE_DRAWN = re.compile(rb" {2,8}\S|\t\S"), re.compile(rb"\n(?= {2,8}\S|\t\S)")
_FIRST = re.compile(rb"\A(?:[ \t\r]*+\n)++")
_RULED = re.compile(rb"(?:\n|\A)[ \t]*+(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|#{3,})[ \t\r]*+(?=\n|\Z)")
"""A row of signs, with which a text without styles sets off its title or its parts."""
_WRAPPED = 50
"""Columns from which a line may have been ended because it was full."""
_CHANCE, _SENTENCE = 2, re.compile(rb"""[.!?](?:["')]|\xe2\x80[\x99\x9d])*+[ \t\r]*+\Z""")
"""Wrapped lines that may end sentences by chance, and how one ends."""
_CONTINUED, _DOUBLE = bytes(range(0x80, 0xC0)), bytes(range(0xE3, 0xF0))
"""The bytes of UTF-8 that are no letter of their own, and those that begin letters of two columns."""
_HEADING = re.compile(rb"\s*+[\w\x80-\xff][^\n]*[^\s.:;,!?)]\s*\Z")
_BREAK = b"<br>"
_BREAKS = re.compile(rb"<br\s*+/?>(?:\s*+(?:<span[^<>]*+></span>\s*+)?+<br\s*+/?>)++", re.IGNORECASE)
"""Empty lines of code whose lines end in elements: none of them ends a paragraph."""
_OPENED = re.compile(rb"<(?:div|p|li|ol|ul)(?=[\s>])", re.IGNORECASE)
_CLOSED = re.compile(rb"(?:<br\s*+/?>\s*+)?+(?:</(?:div|p|li|ol|ul)\s*+>\s*+)++", re.IGNORECASE)
"""Boxes that hold a line of code each, as programs that colour code write it, and where such end."""
_NUMBERED = re.compile(
    rb"<[^<>]*(?:gutter|line-?no|line-?num)[^<>]*+>\s*+(?:<(?:div|code|pre)\b[^<>]*+>\s*+)*+\Z", re.IGNORECASE
)
_DIGITS = 6
_BEFORE = 200
"""Bytes before a `<pre>` in which the tag that calls it the numbers of lines may begin."""


def with_breaks(raw: bytes) -> bytes:
    """`raw`, in a charset that has ASCII for ASCII letters, with elements for the line breaks that a `<pre>`
    shows. One that is not closed stays as it is.
    """
    parts: list[bytes] = []
    at = done = 0
    while opens := _OPENS.search(raw, at):
        name = (opens[1] or b"pre").lower()
        ends = _ENDS[name].search(raw, opens.end())
        if ends is None:
            break
        at = ends.end()
        if name == b"pre":
            source = raw[opens.end() : ends.start()]
            if _counts(source) and _NUMBERED.search(raw, max(0, opens.start() - _BEFORE), opens.end()):
                source = b""
            parts += [raw[done : opens.start()], _broken(opens[0], source)]
            done = ends.end()
    return b"".join([*parts, raw[done:]])


def _counts(source: bytes) -> bool:
    """Whether there is nothing but numbers, each by one more than that before it: those of lines of code."""
    numbers = _TAG.sub(b" ", source).split()
    if not numbers or not all(number.isdigit() and len(number) <= _DIGITS for number in numbers):
        return False
    first = int(numbers[0])
    return all(int(number) == first + at for at, number in enumerate(numbers))


def _broken(tag: bytes, source: bytes) -> bytes:
    """A `<pre>` that holds `source`, its line breaks made elements."""
    source = _TAG.sub(lambda found: found[0].replace(b"\n", b" "), source)
    source = _FIRST.sub(b"", source).rstrip()
    if any(map(_CODE.search, (tag, *_TAG.findall(source)))) or not _is_prose(source):
        source = _BLANK.sub(rb"\1", _lined(source)).replace(b"\n", _BREAK)
        return tag + _BREAKS.sub(_BREAK, source) + b"</pre>"
    return (
        b"<div" + tag[len(b"<pre") :] + b"".join(_paragraphs(_parts(_RULED.sub(b"\n", source)))) + b"</div>"
    )


def _lined(source: bytes) -> bytes:
    """Code whose lines are boxes, with a line break at the end of each instead."""
    if not _CLOSED.search(source):
        return source
    source = _CLOSED.sub(lambda found: b"</span>" * found[0].count(b"</") + b"\n", source)
    return _OPENED.sub(b"<span", source).rstrip()


def _parts(source: bytes) -> list[bytes]:
    """The paragraphs of a text: its empty lines end them, and lines that alone are drawn in begin them."""
    parts: list[bytes] = []
    for part in _EMPTY.split(source):
        lines = part.split(b"\n")
        drawn = list(map(_DRAWN.match, lines))
        wrapped = [_is_full(line) for line, below in zip(lines, drawn[1:], strict=False) if not below]
        whole = 2 * sum(len(line) > 2 * _WRAPPED for line in lines) >= len(lines)
        begun = any(drawn[1:]) and (all(wrapped) if wrapped else whole)
        parts += _BEFORE_DRAWN.split(part) if begun else [part]
    return parts


def _paragraphs(parts: list[bytes]) -> Iterator[bytes]:
    """The parts of a text as elements; a short line between two paragraphs is a heading."""
    long = list(map(_is_full, parts))
    for at, part in enumerate(parts):
        if any(long[at - 1 : at]) and not long[at] and any(long[at + 1 : at + 2]) and _HEADING.match(part):
            yield b"<h3>" + part + b"</h3>"
        else:
            yield b"<p>" + _unwrapped(part)


def _is_prose(source: bytes) -> bool:
    """Whether most of a text stands in long lines without signs of code."""
    lines = _TAG.sub(b"", source).split(b"\n")
    long = [line for line in lines if _is_full(line) and not _SIGNS.search(line)]
    return 2 * sum(map(len, long)) > sum(map(len, lines))


def _is_full(line: bytes) -> bool:
    letters = line.translate(None, _CONTINUED)
    return 2 * len(letters) - len(letters.translate(None, _DOUBLE)) >= _WRAPPED


def _unwrapped(paragraph: bytes) -> bytes:
    """A paragraph in one line if all lines but its last are full and drawn in alike, else in its own, as the
    rows of a table, and several that are whole sentences each."""
    if b"   " in paragraph.strip() and _COLUMNS.search(paragraph):
        return paragraph.replace(b"\n", _BREAK)
    lines = paragraph.split(b"\n")
    full = all(map(_is_full, lines[:-1]))
    alike = len({len(line) - len(line.lstrip()) for line in lines[1:]}) <= 1
    told = len(lines) > _CHANCE and all(map(_SENTENCE.search, lines))
    return (b" " if full and alike and not told else _BREAK).join(lines)
