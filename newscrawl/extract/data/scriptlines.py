"""Lines of a text that data hold in parts: strings, links and words set bold, one after another."""

from __future__ import annotations

from newscrawl.extract.data.markdown import escaped
from newscrawl.extract.data.scriptdata import Data

TAGS = {
    **dict.fromkeys(("p", "paragraph"), "p"),
    **dict.fromkeys(("h1", "h2", "h3", "h4"), "h2"),
    **dict.fromkeys(("quote", "blockquote", "pullquote"), "blockquote"),
    **dict.fromkeys(("li", "list-item", "list_item", "listitem"), "li"),
    **dict.fromkeys(("a", "b", "i", "em", "strong", "span", "sup", "sub", "mark"), "span"),
}
"""The tags of what editors call parts of a text."""
TEXTS = ("text", "value")
INLINE_LISTS = frozenset(("children", "content", "nodes", "childNodes"))
_INLINE_TYPES = frozenset(("", "text", "span", "link", "a", "hyperlink"))


def is_line(items: list[Data]) -> bool:
    """Whether a list is one line of text in parts: strings, links and words set bold."""
    return bool(items) and all(_is_part(item) for item in items) and sum(map(_is_sentence, items)) < 2


def _is_part(item: Data) -> bool:
    if isinstance(item, str):
        return True
    if isinstance(item, list):
        return len(item) > 1 and item[0] == "$" and TAGS.get(str(item[1])) == "span"
    kind = item.get("type", item.get("_type", item.get("nodeType", "")))
    return isinstance(kind, str) and kind in _INLINE_TYPES and bool(_text(item) or INLINE_LISTS & item.keys())


def items_of(props: dict[str, Data]) -> list[Data]:
    """What stands in an element of React."""
    return children if isinstance(children := props.get("children", []), list) else [children]


def _is_sentence(item: Data) -> bool:
    """Whether an object is a paragraph by itself, so that a list of them is no single line."""
    return isinstance(item, dict) and len(text := _text(item)) > 80 and text.rstrip()[-1:] in '.!?…”"。'


def _text(item: dict[str, Data]) -> str:
    return next((text for name in TEXTS if isinstance(text := item.get(name), str)), "")


def line_of(items: list[Data]) -> str:
    """A line in parts as one, its words escaped."""
    parts: list[str] = []
    for item in items:
        if isinstance(item, str):
            parts.append(escaped(item))
        elif isinstance(item, dict):
            inner = next((v for k, v in item.items() if k in INLINE_LISTS and isinstance(v, list)), [])
            parts.append(escaped(_text(item)) or line_of(inner))
        else:
            parts.append(line_of(next((items_of(part) for part in item if isinstance(part, dict)), [])))
    return "".join(parts)


def items_in(data: dict[str, Data]) -> list[Data]:
    """The items of an object that is a list, and nothing else; none of any other."""
    parts = [part for key in INLINE_LISTS if isinstance(part := data.get(key), list)]
    items = parts[0] if len(parts) == 1 else []
    return items if items and all(map(_is_item, items)) else []


def _is_item(part: Data) -> bool:
    kind = part.get("type", part.get("_type", part.get("nodeType"))) if isinstance(part, dict) else None
    return isinstance(kind, str) and TAGS.get(kind.lower()) == "li"
