"""What a page's own style sheets hide: elements of a class or an id whose rule says `display: none`.

Style sheets are no part of the parsed page (`unread`): they are looked up in its source, and only where
somebody asks. Nothing of CSS is followed but rules of one class or one id: what else hides an element, and in
which state of the page, nobody could tell without a browser.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_DISPLAY = re.compile(rb"display\s*+:\s*+(none)?")
_COMMENT = re.compile(rb"/\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/)?+")
_ALONE = re.compile(rb"(?:^|,)\s*+([.#](?:[\w-]|\\[^\w\s]){1,80}+)\s*+(?=,|$)")
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
        self._count = 0
        for sheet in _sheets(html):
            for names, hides, always in _rules(sheet):
                self._take(names, hides, always)

    def _take(self, names: Collection[str], hides: bool, always: bool) -> None:
        self._count += 1
        for name in names:
            if always:
                self._last[name] = (name[0] == "#", self._count, hides)
            elif not hides:
                self._sometimes.add(name)

    @property
    def hiding(self) -> set[str]:
        """The names that are hidden if nothing else is said of their element, without their sign."""
        return {name[1:] for name, (_, _, hides) in self._last.items() if hides}

    def hide(self, names: Collection[str]) -> bool:
        """Whether they hide an element of these names (`.class` and `#id`, in lower case) on every screen: an
        id counts before a class, and the later rule before the earlier."""
        said = [self._last[name] for name in names if name in self._last]
        return bool(said) and max(said)[2] and self._sometimes.isdisjoint(names)


def _sheets(html: bytes) -> Iterator[bytes]:
    """The style sheets in a page's source that speak of `display`, without comments."""
    inside = [False] * len(_AROUND)
    looked = 0
    at = html.find(b"<style")
    while at >= 0:
        start, end = html.find(b">", at) + 1, html.find(b"</style", at)
        if not 0 < start <= end:
            return
        if _DISPLAY.search(html, start, end):
            for place, (opening, closing) in enumerate(_AROUND):
                opened, closed = html.rfind(opening, looked, at), html.rfind(closing, looked, at)
                if opened != closed:
                    inside[place] = opened > closed
            looked = at
            if not any(inside) and b"media" not in html[at:start]:
                yield _COMMENT.sub(b"", html[start:end])
        at = html.find(b"<style", end)


def _rules(sheet: bytes) -> Iterator[tuple[list[str], bool, bool]]:
    """For each `display` in a style sheet the classes and ids that are alone in its rule, whether it hides
    them, and whether that holds on every screen."""
    depth = counted = 0
    for found in _DISPLAY.finditer(sheet):
        at = found.start()
        opened = sheet.rfind(b"{", max(at - _LONGEST, 0), at)
        if opened < counted or sheet.find(b"}", opened, at) >= 0:
            continue
        depth += sheet.count(b"{", counted, opened) - sheet.count(b"}", counted, opened)
        counted = opened
        least = max(opened - _LONGEST, 0)
        start = max(sheet.rfind(sign, least, opened) for sign in (b"}", b"{", b";"))
        names = [name[1] for name in _ALONE.finditer(sheet[max(start + 1, least) : opened])]
        if names:
            yield [_plain(name) for name in names], found[1] is not None, depth == 0


def _plain(name: bytes) -> str:
    return name.decode("ascii", "ignore").lower().replace("\\", "")
