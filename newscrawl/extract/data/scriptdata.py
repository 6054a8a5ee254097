"""What a page's scripts hold as data: read from its source as JSON or as near to it as scripts come.

Pages that are drawn in the browser carry their article as data: an object given to a variable, a JSON script,
the rows that a framework pushes, an element's attribute. What is looked for is strings and how they nest; so
one lenient reader takes JSON, objects of JavaScript and cut rows alike, and code around them does no harm.
No script is ever run.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias
from urllib.parse import unquote

from newscrawl.extract.data.flattened import unflattened

Data: TypeAlias = "str | list[Data] | dict[str, Data]"

_SCRIPT = re.compile(rb"<script\b([^>]*+)>?+([^<]*+(?:<(?!/script)[^<]*+)*+)", re.IGNORECASE)
"""A tag without an end is one as well, up to the end of the page, so that no part is gone over again."""
_ID = re.compile(r"""(?:^|\s)id\s?=\s?["']?([^\s"'>]+)""", re.IGNORECASE)
_ANY = re.compile("")
_ATTRIBUTE = re.compile(rb"""=\s?"([\[{][^"<>]{500,}+)\"""")
_ROWS = re.compile(r'push\(\[1,("(?:[^"\\]|\\.)*+")\]\)')
"""A part of the rows that a page of Next.js is drawn from: `self.__next_f.push([1,"..."])`."""
_PUSH = b"push([1,"
"""In such a part, of which a short one may say how long the text in the next is."""
_STREAMED = re.compile(r'\benqueue\(("(?:[^"\\]|\\.)*+")\)')
"""A part of what a page of React Router is drawn from."""
_IN_ADDRESS = re.compile(r"""["'](%(?:7B|5B)[^"'\s]{200,}+)["']""", re.IGNORECASE)
"""JSON written as a part of an address is, which no mark ends before its time."""
_QUOTED = re.compile(r"\bJSON\.parse\(\s*+'((?:[^'\\]|\\.)*+)'\s*+\)")
"""JSON in a string of JavaScript, whose marks need none before them."""
_MARK = re.compile(r'\\.|(")')
_ENTITIES = {"&q;": '"', "&s;": "'", "&l;": "<", "&g;": ">", "&a;": "&"}
_ENTITY = re.compile("&[qslga];")
"""How Angular wrote the state of a page until its sixteenth version."""
_TEXT_ROW = re.compile(r"(?:^|(?<=\n)|(?<=[\"\]}]))[0-9a-f]+:T([0-9a-f]{2,6}),")
_TOKEN = re.compile(r'"((?:[^"\\\n]|\\.)*+)("\s*+:|"?)|(?<![\w$])([A-Za-z_$][\w$]*+)\s*+:|([{\[])|([}\]])')
"""A string, closed or not, so that no part is gone over twice; a name with a colon; brackets."""
_STRING_END, _NAME, _OPENING, _CLOSING = range(2, 6)
_ESCAPE = re.compile(r"\\x([0-9a-fA-F]{2})|\\(?=')")
_DEEPEST = 60
"""Levels of nesting that are told apart; what lies deeper is taken for one level."""
_NESTED = 3
"""Times that a string may hold data in turn."""
_LEAST = 200
"""Characters under which no script holds an article."""
_MOST_SCRIPTS = 200


def script_called(source: bytes, id_: str) -> str:
    """What the first script with an id holds; nothing where a page in UTF-8 has none."""
    for found in _SCRIPT.finditer(source):
        named = _ID.search(found[1].decode("utf-8", "replace"))
        if named is not None and named[1] == id_:
            return found[2].decode("utf-8", "replace")
    return ""


def plain_scripts(source: bytes) -> Iterator[bytes]:
    """What the scripts of a page hold as they stand, but for JSON-LD."""
    for found in islice(_SCRIPT.finditer(source), _MOST_SCRIPTS):
        if b"ld+json" not in found[1].lower():
            yield found[2]


def script_data(source: bytes, wanted: re.Pattern[str] = _ANY) -> Iterator[Data]:
    """The data in the scripts of a page in UTF-8, and in attributes that hold JSON, in the page's order; the
    rows of React after all others. What says nothing that is `wanted` is not read."""
    rows: list[str] = []
    for text in script_texts(source):
        if pushed := _ROWS.findall(text):
            rows += [text_of(part[1:-1]) for part in pushed]
        elif wanted.search(text):
            yield parse(text)
    if rows and wanted.search(joined := "".join(rows)):
        yield from _rows(joined)


def script_texts(source: bytes, *, wrapped: bool = False) -> Iterator[str]:
    """What the scripts of a page that may hold an article say, and attributes that hold JSON: as JSON, in
    whatever way it is wrapped, or only what is `wrapped`. A pattern is asked for where its word stands: to go
    over a script with each takes ten times as long."""
    streamed: list[str] = []
    for held in plain_scripts(source):
        if len(held) < _LEAST and _PUSH not in held:
            continue
        text = own = held.decode("utf-8", "replace")
        if "%7" in own or "%5" in own:
            text = _IN_ADDRESS.sub(lambda quoted: unquote(quoted[1]), own)
        if "&q;" in text:
            text = _ENTITY.sub(lambda sign: _ENTITIES[sign[0]], text)
        if "JSON.parse(" in text:
            text = _QUOTED.sub(lambda quoted: text_of(_MARK.sub(_marked, quoted[1])), text)
        if parts := _STREAMED.findall(text) if "enqueue(" in text else ():
            streamed += [text_of(part[1:-1]) for part in parts]
        elif (said := unflattened(text)) is not own or not wrapped:
            yield said
    yield from map(unflattened, "".join(streamed).splitlines())
    for found in islice(_ATTRIBUTE.finditer(source), _MOST_SCRIPTS):
        yield html.unescape(found[1].decode("utf-8", "replace"))


def _rows(text: str) -> Iterator[Data]:
    """Rows of the form `id:JSON` or `id:Tlength,text`; a text's length is in bytes of UTF-8."""
    at = 0
    while found := _TEXT_ROW.search(text, at):
        yield parse(text[at : found.start()])
        size = int(found[1], 16)
        body = text[found.end() : found.end() + size].encode("utf-8", "replace")[:size]
        shown = body.decode("utf-8", "ignore")
        yield [shown]
        at = found.end() + len(shown)
    yield parse(text[at:])


def parse(text: str, level: int = 0) -> Data:
    """The strings in `text` as they nest. Brackets that do not match are let be; nothing raises."""
    top: list[Data] = []
    around: list[list[Data] | dict[str, Data]] = [top]
    deeper, key = 0, ""
    for token in _TOKEN.finditer(text):
        kind = token.lastindex
        if kind == _NAME:
            key = token[_NAME]
        elif kind == _STRING_END and (end := token[_STRING_END]):
            value = text_of(token[1])
            if end != '"':
                key = value
                continue
            _put(around[-1], key, parse(value, level + 1) if level < _NESTED and _is_data(value) else value)
            key = ""
        elif kind == _OPENING and len(around) > _DEEPEST:
            deeper += 1
        elif kind == _OPENING:
            made: list[Data] | dict[str, Data] = {} if token[0] == "{" else []
            _put(around[-1], key, made)
            around.append(made)
            key = ""
        elif kind == _CLOSING and deeper:
            deeper -= 1
        elif len(around) > 1:
            around.pop()
    return top


def _put(into: list[Data] | dict[str, Data], key: str, value: Data) -> None:
    if isinstance(into, list):
        into.append(value)
    else:
        into[key if key not in into else f"{key} {len(into)}"] = value


def _marked(found: re.Match[str]) -> str:
    return '\\"' if found[1] else found[0]


def _is_data(text: str) -> bool:
    """Whether a string holds data in turn."""
    return len(text) > _LEAST and text.lstrip()[:1] in ("{", "[") and text.count('"') > 5


def text_of(literal: str) -> str:
    """What a string of JSON or JavaScript says, without its quotes; half a pair of surrogates is left out."""
    if "\\" not in literal:
        return literal
    literal = _ESCAPE.sub(lambda found: f"\\u00{found[1]}" if found[1] else "", literal)
    try:
        text: str = json.loads(f'"{literal}"', strict=False)
    except ValueError:
        return literal
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
