"""A page parsed: elements are made while libxml2 reads it.

It tells of each tag and text as it comes to it. Objects made then, with their attributes in a dict, are all
that readers need: a tree of its own would be made, wrapped element by element and freed again.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from inspect import Parameter, Signature

from lxml import etree

from newscrawl.extract.element import Among, Element

_DEEPEST = 2000
"""Open elements from which what lies deeper is taken as the text of the deepest."""
_TAKES = Signature([Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in ("tag", "attrib")])
"""What a start tag is told with. lxml asks each target for it; to find it out takes a fiftieth of a page."""
_EMPTY = b"<html><head></head><body></body></html>"


def parse(source: bytes) -> Element:
    """The root of a page in UTF-8; that of an empty page where there is none."""
    return _read(source) or _read(_EMPTY) or Element()


def _read(source: bytes) -> Element | None:
    target = _Target(source)
    parser = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        collect_ids=False,
        target=target,  # type: ignore[arg-type]  # it needs no comments
    )
    with suppress(etree.LxmlError, ValueError):
        etree.fromstring(source, parser)
    among = target.among
    if not among or among[0].tag != "html":
        return None
    for element in target.unclosed():
        element.end = len(among)
    if len(among) > among[0].end:
        among.cut(among[0].end)
    return among[0]


class _Target:
    """What the parser tells of a page, as it comes."""

    def __init__(self, source: bytes) -> None:
        self.among = Among(source)
        self.opened: list[Element | None] = []
        self.start, self.end, self.data, self.unclosed = self._takers()
        self.start.__signature__ = _TAKES  # type: ignore[attr-defined]  # a function may have one

    # One function holds what the parser calls for every tag: a call more for each would cost a fifth of it.
    def _takers(  # noqa: C901 - see above
        self,
    ) -> tuple[
        Callable[[str, dict[str, str]], None],
        Callable[[str], None],
        Callable[[str], None],
        Callable[[], list[Element]],
    ]:
        among, by_tag, make, opened = self.among, self.among.by_tag, Element, self.opened
        append, open_, leave = among.append, opened.append, opened.pop
        parts: list[str] = []
        top: Element | None = None
        last: Element | None = None
        closed = False
        deeper = 0

        def say() -> None:
            text = parts[0] if len(parts) == 1 else "".join(parts)
            parts.clear()
            if last is None:
                return
            if closed:
                last.tail = text if last.tail is None else last.tail + text
            else:
                last.text = text if last.text is None else last.text + text

        def start(tag: str, attrib: dict[str, str]) -> None:
            nonlocal top, last, closed, deeper
            if len(opened) >= _DEEPEST:
                deeper += 1
                return
            if parts:
                say()
            element = make()
            element.tag, element.attrib, element.parent, element.among = tag, attrib, top, among
            element.text = element.tail = None
            element.place = len(among)
            append(element)
            by_tag[tag].append(element)
            open_(top)
            top = last = element
            closed = False

        def end(_tag: str) -> None:
            nonlocal top, last, closed, deeper
            if deeper:
                deeper -= 1
                return
            if parts:
                say()
            if top is not None:
                top.end = len(among)
                last, closed = top, True
                top = leave()

        def unclosed() -> list[Element]:
            if parts:
                say()
            return [element for element in (*opened, top) if element is not None]

        return start, end, parts.append, unclosed

    def close(self) -> None:
        """Asked for when all is read."""
