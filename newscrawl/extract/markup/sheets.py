"""What a page's own style sheets hide: elements of a class or an id whose rule says `display: none` or
`visibility: hidden`, or blurs.

Style sheets are no part of the parsed page (`unread`): they are looked up in its source, and only where
somebody asks. Only rules of one class or one id hide: what else hides an element, and in which state of the
page, nobody could tell without a browser. What any other rule shows (the open one of several tabs) is hidden
in some states only, and counts as seen, unless that rule is for those who have paid.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property

_OF_DISPLAY = tuple(
    map(
        re.compile,
        (
            rb"display\s*+:\s*+(none)?",
            rb"visibility(?<!-visibility)\s*+:\s*+(hidden)?",
            rb"filter(?<!-filter)\s*+:\s*+(blur\((?!0))",
        ),
    )
)
"""What a rule of display says, each begun by its word: a pattern of all would be tried at each byte."""
_COMMENT = re.compile(rb"/\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/)?+")
_ALONE = re.compile(rb"\s*+([.#](?:[\w-]|\\[^\w\s]){1,80}+)\s*+")
_ARGUMENTS = re.compile(rb"\([^()]*+\)|\[[^][]*+\]")
_STEP = re.compile(rb"[\s>+~]++")
_NAME = re.compile(rb"(?<!\\)[.#](?:[\w-]|\\[^\w\s]){1,80}+")
_NO_ELEMENT = re.compile(rb":(?:before|after|:)")
_FOR_PAYERS = re.compile(rb"subscri|premium|member|logged|entitled|paid|unlocked", re.IGNORECASE)
_LONGEST = 2000
"""Bytes of a rule, and of what it is for, that are looked at."""
_AROUND = ((b"<script", b"</script"), (b"<noscript", b"</noscript"), (b"<!--", b"-->"))
"""What holds a style sheet that is none for readers, or not yet."""


class Sheets:
    """The rules of display in the style sheets of a page's source, by the class or id that each is for."""

    def __init__(self, html: bytes) -> None:
        self._last: dict[str, tuple[bool, int, bool]] = {}
        """Whether a name is an id, the place of its last rule, and whether that hides."""
        self._sometimes: set[str] = set()
        """What is shown on some screens."""
        self._showing: list[bytes] = []
        """The selectors of the rules that show something."""
        self._count = 0
        for sheet in _sheets(html):
            for selectors, hides, always in _rules(sheet):
                alone = filter(None, map(_ALONE.fullmatch, selectors.split(b",")))
                self._take([_plain(name[1]) for name in alone], hides, always)
                if not hides and self._showing[-1:] != [selectors]:
                    self._showing.append(selectors)

    def _take(self, names: Collection[str], hides: bool, always: bool) -> None:
        self._count += 1
        for name in names:
            if always:
                self._last[name] = (name[0] == "#", self._count, hides)
            elif not hides:
                self._sometimes.add(name)

    @cached_property
    def _in_some_state(self) -> set[str]:
        """What is shown in some states of the page."""
        return {name for selectors in self._showing for name in _shown(selectors)}

    @property
    def hiding(self) -> set[str]:
        """The names that are hidden if nothing else is said of their element, without their sign."""
        return {name[1:] for name, (_, _, hides) in self._last.items() if hides}

    def hide(self, names: Collection[str]) -> bool:
        """Whether they hide an element of these names (`.class` and `#id`, in lower case) on every screen and
        in every state: an id counts before a class, and the later rule before the earlier."""
        said = [(*self._last[name], name) for name in names if name in self._last]
        _, _, hides, name = max(said, default=(False, 0, False, ""))
        return hides and self._sometimes.isdisjoint(names) and name not in self._in_some_state


def _sheets(html: bytes) -> Iterator[bytes]:
    """The style sheets in a page's source that speak of `display`, without comments."""
    inside = [False] * len(_AROUND)
    looked = 0
    at = html.find(b"<style")
    while at >= 0:
        start, end = html.find(b">", at) + 1, html.find(b"</style", at)
        if not 0 < start <= end:
            return
        if any(said.search(html, start, end) for said in _OF_DISPLAY):
            for place, (opening, closing) in enumerate(_AROUND):
                opened, closed = html.rfind(opening, looked, at), html.rfind(closing, looked, at)
                if opened != closed:
                    inside[place] = opened > closed
            looked = at
            if not any(inside) and b"media" not in html[at:start]:
                yield _COMMENT.sub(b"", html[start:end])
        at = html.find(b"<style", end)


def _rules(sheet: bytes) -> Iterator[tuple[bytes, bool, bool]]:
    """For each `display` in a style sheet the selectors of its rule, whether it hides what they are for, and
    whether that holds on every screen."""
    depth = counted = 0
    said = [(found.start(), found.lastindex) for of in _OF_DISPLAY for found in of.finditer(sheet)]
    for at, hides in sorted(said):
        opened = sheet.rfind(b"{", max(at - _LONGEST, 0), at)
        if opened < counted or sheet.find(b"}", opened, at) >= 0:
            continue
        depth += sheet.count(b"{", counted, opened) - sheet.count(b"}", counted, opened)
        counted = opened
        least = max(opened - _LONGEST, 0)
        start = max(sheet.rfind(sign, least, opened) for sign in (b"}", b"{", b";"))
        yield sheet[max(start + 1, least) : opened], hides is not None, depth == 0


def _shown(selectors: bytes) -> Iterator[str]:
    """The classes and ids of what a rule is for, where it is one of more than a single of them."""
    for selector in _ARGUMENTS.sub(b"", selectors).split(b","):
        last = _STEP.split(selector.strip())[-1]
        if not (_ALONE.fullmatch(selector) or _NO_ELEMENT.search(last) or _FOR_PAYERS.search(selector)):
            yield from map(_plain, _NAME.findall(last))


def _plain(name: bytes) -> str:
    return name.decode("ascii", "ignore").lower().replace("\\", "")
