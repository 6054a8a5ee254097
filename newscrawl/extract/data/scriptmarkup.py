"""Data written down as markup, so that what reads pages can read data: keys are classes, strings paragraphs.

Editors and frameworks keep an article as a string of markup, as a list of paragraphs, or as a tree whose
lines are in parts (ProseMirror, Slate, Portable Text, the rows of React). What is named alike in all of them
is known by its name; a list of parts is one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

from newscrawl.extract.data.markdown import escaped, marked_up
from newscrawl.extract.data.scriptdata import Data
from newscrawl.extract.data.scriptlines import INLINE_LISTS, TAGS, TEXTS, is_line, items_in, items_of, line_of
from newscrawl.known.wordcount import count_words

_MARKUP = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|strong|em|b|i|a|span)\b[^<>]*>", re.IGNORECASE
)
_NO_PROSE = re.compile(r"https?://\S+$|[{};=]\s*[\w.$]+\(|function\s*\(|=>|\bvar [\w$]+\s?=|^[\w-]+/[\w-]+")
_NAME = re.compile(r"[^\w -]+")
_HEADING = re.compile(
    r"(?:core[/_-]?)?(?:sub-?)?head(?:ing|er)?(?:[-_ ]?(?:[1-6]|one|two|three|four|five|six))?|h[1-6]"
)
"""What editors call the heading of a chapter."""
_KINDS = ("type", "_type", "nodeType", "tag")
_FURTHER_KINDS = ("style", "name", "__typename")
"""Where an object says what it is, and some editors that it is a heading."""
_SAID = frozenset((*TEXTS, "content", "html", "rendered"))
_LONGEST_HEADING = 200
"""What the text of a heading is named; its characters at the most."""
_NO_TEXT, _RELATED = frozenset(("image", "interstitial_link", "link_list")), "related"
"""Pictures amid a text, and what leads to other stories."""
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
        elif key in INLINE_LISTS and is_line(data):
            self.add(f"<p>{line_of(data)}</p>")
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
        if kind in _NO_TEXT or kind.lower().startswith(_RELATED):
            return
        if heading := _heading(data, kind):
            self.add(f"<h2>{heading}</h2>")
            return
        tag = TAGS.get(kind.lower(), "div")
        parts = list(data.items())
        if items := items_in(data):
            tag, parts = "ul", [("", item) for item in items]
        self.around("div" if tag == "span" else tag, f"{key} {kind}", parts)

    def drawn(self, tag: str, rest: list[Data]) -> None:
        """An element as React writes it: `["$", tag, key, {"children": ...}]`."""
        inside = [pair for part in rest if isinstance(part, dict) for pair in part.items()]
        items = next((items_of(part) for part in rest if isinstance(part, dict)), [])
        name = TAGS.get(tag)
        if name and is_line(items):
            self.add(f"<{name}>{line_of(items)}</{name}>")
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
            blocks = marked_up(text, name)
            self.add(f'<div class="{name}">{blocks}</div>' if blocks.count("<p") > 1 else blocks)


def _heading(data: dict[str, Data], kind: str) -> str:
    """The text of an object that is the heading of a chapter, as markup; nothing for any other."""
    said = (kind, *(v for k in _FURTHER_KINDS if isinstance(v := data.get(k), str)))
    if not any(_HEADING.fullmatch(name.lower()) for name in said):
        return ""
    text = "".join(_told(data)).strip()
    if not 0 < len(text) <= _LONGEST_HEADING:
        return ""
    return text if _MARKUP.search(text) else escaped(text)


def _told(data: Data, key: str = "") -> Iterator[str]:
    """The strings in data that are named for a text, in their order."""
    if isinstance(data, str):
        if key in _SAID:
            yield data
        return
    for name, part in data.items() if isinstance(data, dict) else ((key, part) for part in data):
        yield from _told(part, name)
