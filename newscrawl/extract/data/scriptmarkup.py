"""Data written down as markup, so that what reads pages can read data: keys are classes, strings paragraphs.

Editors and frameworks keep an article as a string of markup, as a list of paragraphs, or as a tree whose
lines are in parts (ProseMirror, Slate, Portable Text, the rows of React). What is named alike in all of them
is known by its name; a list of parts is one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape, unescape

from newscrawl.extract.data.scriptdata import Data
from newscrawl.known.wordcount import count_words

_MARKUP = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|strong|em|b|i|a|span)\b[^<>]*>", re.IGNORECASE
)
_NO_PROSE = re.compile(r"https?://\S+$|[{};=]\s*[\w.$]+\(|function\s*\(|=>|\bvar |^[\w-]+/[\w-]+")
_NAME = re.compile(r"[^\w -]+")
_HEADING = re.compile(
    r"(?:core[/_-]?)?(?:sub-?)?head(?:ing|er)?(?:[-_ ]?(?:[1-6]|one|two|three|four|five|six))?|h[1-6]"
)
"""What editors call the heading of a chapter."""
_TAGS = {
    **dict.fromkeys(("p", "paragraph"), "p"),
    **dict.fromkeys(("h1", "h2", "h3", "h4"), "h2"),
    **dict.fromkeys(("quote", "blockquote", "pullquote"), "blockquote"),
    **dict.fromkeys(("li", "list-item", "list_item", "listitem"), "li"),
    **dict.fromkeys(("a", "b", "i", "em", "strong", "span", "sup", "sub", "mark"), "span"),
}
_KINDS = ("type", "_type", "nodeType", "tag")
_FURTHER_KINDS = ("style", "name", "__typename")
"""Where an object says what it is, and some editors that it is a heading."""
_MARKED = re.compile(r"#{1,6}\s+")  # what leads to a heading in Markdown
_TEXTS = ("text", "value")
_SAID = frozenset((*_TEXTS, "content", "html", "rendered"))
_LONGEST_HEADING = 200
"""What the text of a heading is named; its characters at the most."""
_NO_TEXT = frozenset(("image", "interstitial_link", "link_list"))
"""Pictures amid a text, and what leads to other stories."""
_INLINE_LISTS = frozenset(("children", "content", "nodes", "childNodes"))
_INLINE_TYPES = frozenset(("", "text", "span", "link", "a", "hyperlink"))
_WORDS = 3
"""Words from which what has no blank is no name or label: in scripts without blanks."""
_MOST = 4_000_000  # characters of markup that are made of a page's data


def markup_of(found: Iterable[Data]) -> str:
    """The data as one text of markup."""
    writer = _Writer()
    for data in found:
        writer.write(data)
    return "".join(writer.out)


class _Writer:
    """Writes data down as markup: `out` has its parts. What was written once is not written again."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.seen: set[str] = set()
        self.size = 0

    def write(self, data: Data, key: str = "") -> None:
        if isinstance(data, str):
            self.string(data, key)
        elif isinstance(data, dict):
            self.element(data, key)
        elif len(data) > 1 and data[0] == "$" and isinstance(data[1], str):
            self.drawn(data[1], data[2:])
        elif key in _INLINE_LISTS and _is_line(data):
            self.add(f"<p>{_line(data)}</p>")
        else:
            self.around("div", key, [(key, item) for item in data])

    def add(self, part: str) -> None:
        if self.size < _MOST:
            self.out.append(part)
            self.size += len(part)

    def around(self, tag: str, names: str, inside: list[tuple[str, Data]]) -> None:
        at = len(self.out)
        for key, item in inside:
            self.write(item, key)
        if len(self.out) > at:
            self.out[at] = f'<{tag} class="{_NAME.sub(" ", names)[:80]}">{self.out[at]}'
            self.add(f"</{tag}>")

    def element(self, data: dict[str, Data], key: str) -> None:
        """An object: what its `type` calls it, with its strings in their order."""
        kind = next((v for k in _KINDS if isinstance(v := data.get(k), str)), "")
        if kind in _NO_TEXT:
            return
        if heading := _heading(data, kind):
            self.add(f"<h2>{heading}</h2>")
            return
        tag = _TAGS.get(kind.lower(), "div")
        self.around("div" if tag == "span" else tag, f"{key} {kind}", list(data.items()))

    def drawn(self, tag: str, rest: list[Data]) -> None:
        """An element as React writes it: `["$", tag, key, {"children": ...}]`."""
        inside = [pair for part in rest if isinstance(part, dict) for pair in part.items()]
        items = next((_items(part) for part in rest if isinstance(part, dict)), [])
        name = _TAGS.get(tag)
        if name and _is_line(items):
            self.add(f"<{name}>{_line(items)}</{name}>")
        else:
            self.around(name if name and name != "span" else "div", "", inside)

    def string(self, text: str, key: str) -> None:
        if "<" not in text and "&lt;" in text:
            text = unescape(text)
        if len(text) < 3 or text in self.seen:
            return
        self.seen.add(text)
        name = _NAME.sub(" ", key)[:80]
        if _MARKUP.search(text):
            self.add(f'<div class="{name}">{text}</div>')
        elif (" " in text or count_words(text) >= _WORDS) and not _NO_PROSE.search(text):
            lines = [_paragraph(line, name) for line in text.split("\n") if line.strip()]
            self.add("".join(lines))


def _paragraph(line: str, name: str) -> str:
    """A line of a text; one that Markdown says to be a heading is one."""
    if marked := _MARKED.match(line):
        return f"<h2>{_escaped(line[marked.end() :])}</h2>"
    return f'<p class="{name}">{_escaped(line)}</p>'


def _escaped(text: str) -> str:
    """A text as markup; its entities are those of markup."""
    return escape(unescape(text) if "&" in text else text)


def _heading(data: dict[str, Data], kind: str) -> str:
    """The text of an object that is the heading of a chapter, as markup; nothing for any other."""
    said = (kind, *(v for k in _FURTHER_KINDS if isinstance(v := data.get(k), str)))
    if not any(_HEADING.fullmatch(name.lower()) for name in said):
        return ""
    text = "".join(_told(data)).strip()
    if not 0 < len(text) <= _LONGEST_HEADING:
        return ""
    return text if _MARKUP.search(text) else _escaped(text)


def _told(data: Data, key: str = "") -> Iterator[str]:
    """The strings in data that are named for a text, in their order."""
    if isinstance(data, str):
        if key in _SAID:
            yield data
        return
    for name, part in data.items() if isinstance(data, dict) else ((key, part) for part in data):
        yield from _told(part, name)


def _is_line(items: list[Data]) -> bool:
    """Whether a list is one line of text in parts: strings, links and words set bold."""
    return bool(items) and all(_is_part(item) for item in items) and sum(map(_is_sentence, items)) < 2


def _is_part(item: Data) -> bool:
    if isinstance(item, str):
        return True
    if isinstance(item, list):
        return len(item) > 1 and item[0] == "$" and _TAGS.get(str(item[1])) == "span"
    kind = item.get("type", item.get("_type", item.get("nodeType", "")))
    return (
        isinstance(kind, str) and kind in _INLINE_TYPES and bool(_text(item) or _INLINE_LISTS & item.keys())
    )


def _items(props: dict[str, Data]) -> list[Data]:
    """What stands in an element of React."""
    return children if isinstance(children := props.get("children", []), list) else [children]


def _is_sentence(item: Data) -> bool:
    """Whether an object is a paragraph by itself, so that a list of them is no single line."""
    return isinstance(item, dict) and len(text := _text(item)) > 80 and text.rstrip()[-1:] in '.!?…”"。'


def _text(item: dict[str, Data]) -> str:
    return next((text for name in _TEXTS if isinstance(text := item.get(name), str)), "")


def _line(items: list[Data]) -> str:
    """A line in parts as one, its words escaped."""
    parts: list[str] = []
    for item in items:
        if isinstance(item, str):
            parts.append(_escaped(item))
        elif isinstance(item, dict):
            inner = next((v for k, v in item.items() if k in _INLINE_LISTS and isinstance(v, list)), [])
            parts.append(_escaped(_text(item)) or _line(inner))
        else:
            parts.append(_line(next((_items(part) for part in item if isinstance(part, dict)), [])))
    return "".join(parts)
