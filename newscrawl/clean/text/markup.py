"""Markup: what a copy left in its text that no reader of the page saw: entities, tags, Markdown, what is
invisible.

It makes a folded text shorter than the page's own, so it is looked for only where a sign of it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufe0f\ufeff")
_UNSEEN = "[\u00ad\u200b-\u200d\u2060\ufe0f\ufeff]"
_ENTITY = re.compile(r"&(?:amp;){0,2}(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});")
"""An entity, also one that was escaped again ("&amp;nbsp;")."""
_TAG = re.compile(
    r"</?(?i:(?P<block>p|div|h[1-6]|li|ul|ol|tr|td|table|section|figure|figcaption|blockquote|article|br|hr)"
    r"|a|span|b|i|em|strong|u|small|font|mark)(?: [^<>\n]{0,300})?/?>"
)
"""A tag that a copy left in its text: what a block begins or ends with ends a line, too."""
_STARRED = re.compile(r"\*(?<!\*\*)\*(?!\*)")
_UNDERLINED = re.compile(r"_(?:(?<![\w@/.]_)_?(?=[^\s_])|(?<=[^\s_]_)_?(?!\w))")
_LINKED = re.compile(r"\[(?=[^\[\]\n]{1,200}\]\((?:https?://|/))|\]\((?:https?://|/)[^\s()]{1,300}\)")
"""What Markdown sets about words in bold or italics, and about those of a link; a pattern that begins with
one sign is soon looked for."""
_MARKED = f"{_STARRED.pattern}|{_UNDERLINED.pattern}|{_LINKED.pattern}"
SHRINKING = re.compile(rf"{_ENTITY.pattern}|{_UNSEEN}|{_TAG.pattern}|{_MARKED}")
_BEGINS = re.compile(r"[&<*_\[\]\u00ad\u200b-\u200d\u2060\ufe0f\ufeff]")


def is_marked_up(text: str, foreign: Set[str]) -> bool:
    """Whether a text has any of it; quick. `foreign` are its characters that are not ASCII."""
    return bool(
        not INVISIBLE.isdisjoint(foreign)
        or ("&" in text and _ENTITY.search(text))
        or ("<" in text and _TAG.search(text))
        or ("_" in text and _UNDERLINED.search(text))
        or ("*" in text and "**" in text and _STARRED.search(text))
        or ("[" in text and "](" in text and _LINKED.search(text))
    )


def shrinking(text: str) -> Iterator[re.Match[str]]:
    """All of it in a text, in order; `block` is a tag that ends a line."""
    at = 0
    while begun := _BEGINS.search(text, at):
        found = SHRINKING.match(text, begun.start())
        if found:
            yield found
        at = found.end() if found else begun.end()
