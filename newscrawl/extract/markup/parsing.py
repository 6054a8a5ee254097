"""A page parsed: `Element`s are made while libxml2 reads the source, and no tree of libxml2's own.

Its parser tells of each tag and text as it comes to it. Objects made then, with their attributes in a dict,
are all that readers need: a tree in C would be made, wrapped element by element and freed again. Before that,
the source is put right where it has what only some pages have (`source/`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from inspect import Parameter, Signature

from lxml import etree

from newscrawl.extract.markup.element import Among, Element
from newscrawl.extract.markup.source.preformatted import with_breaks
from newscrawl.extract.markup.source.repeated import once_sent
from newscrawl.extract.markup.source.shallow import made_shallow
from newscrawl.extract.markup.source.strayends import without_stray_ends
from newscrawl.extract.markup.source.streamed import in_place

_DEEPEST = 2000
"""Open elements from which what lies deeper is taken as the text of the deepest."""
_TAKES = Signature([Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in ("tag", "attrib")])
"""The parameters of `start`. lxml asks each target for them; finding them out takes a fiftieth of a page."""
_SAID = 200
"""Letters over which what stands beside the root of a page is text, and no blanks or lines of a script."""
_ENDS = re.compile(rb"</(?:body|html)\s*>", re.IGNORECASE)
"""End tags behind which libxml2 puts what follows beside the page; browsers show it all the same."""
_EMPTY = b"<html><head></head><body></body></html>"


def parse(source: bytes) -> Element:
    """The root of a page in UTF-8; that of an empty page where there is none."""
    return _read(made_shallow(source, _DEEPEST)) or _read(_EMPTY) or Element()


def _read(source: bytes) -> Element | None:
    try:
        reader = _idle.pop()
    except IndexError:
        reader = _Reader()
    among = reader.read(source)
    if among and _says_more(among) and (whole := _ENDS.sub(b"", source)) != source:
        among = reader.read(whole)
    _idle.append(reader)
    if not among or among[0].tag != "html":
        return None
    if len(among) > among[0].end:
        among.cut(among[0].end)
    if len(among) > _DEEPEST:
        among.flatten(_DEEPEST)
    return among[0]


def _says_more(among: Among) -> bool:
    """Whether text stands beside the root of a page."""
    beside = among[among[0].end :]
    return bool(beside) and sum(len(one.text or "") + len(one.tail or "") for one in beside) > _SAID


class _Reader:
    """A parser and what it tells of a page, as it comes.

    One is used for many pages: lxml's parsers refer to themselves, so that each that is made for one page
    only would wait for the collector. One that failed is not used again, and no two threads use the same.
    """

    def __init__(self) -> None:
        self.start, self.end, self.data, self.begin, self.finish = self._takers()
        self.start.__signature__ = _TAKES  # type: ignore[attr-defined]  # a function may have one
        self.parser = etree.HTMLParser(
            encoding="utf-8",
            huge_tree=True,
            collect_ids=False,
            target=self,  # type: ignore[arg-type]  # it needs no comments
        )

    def read(self, source: bytes) -> Among:
        """The elements of a page in UTF-8, and those beside its root."""
        among = Among(source)
        self.begin(among)
        try:
            etree.fromstring(source, self.parser)
        except (etree.LxmlError, ValueError):
            pass  # what was read up to there is the page
        finally:
            self.finish()
        return among

    # One function holds what the parser calls for every tag: a call more for each would cost a fifth of it.
    def _takers(  # noqa: C901, PLR0915 - see above
        self,
    ) -> tuple[
        Callable[[str, dict[str, str]], None],
        Callable[[str], None],
        Callable[[str], None],
        Callable[[Among], None],
        Callable[[], None],
    ]:
        among, make, last, top = Among(b""), Element, Element(), None
        by_tag, append = among.by_tag, among.append
        parts: list[str] = []
        take, place = parts.pop, 0

        def begin(page: Among) -> None:
            nonlocal among, by_tag, append, last, top, place
            among, by_tag, append = page, page.by_tag, page.append
            last, top, place = make(), None, 0
            parts.clear()

        def start(tag: str, attrib: dict[str, str]) -> None:
            nonlocal last, top, place
            if parts:
                text = take()
                if parts:
                    text = "".join(parts) + text
                    parts.clear()
                if last is top:
                    last.text = text
                else:
                    last.tail = text
            element = make()
            element.tag = tag
            element.attrib = attrib
            element.parent = top
            element.among = among
            element.text = element.tail = None
            element.place = place
            place += 1
            append(element)
            by_tag[tag].append(element)
            last = top = element

        def end(_tag: str) -> None:
            nonlocal last, top
            if top is None:
                return
            if parts:
                text = take()
                if parts:
                    text = "".join(parts) + text
                    parts.clear()
                if last is top:
                    last.text = text
                else:
                    last.tail = text
            top.end = place
            last, top = top, top.parent

        def finish() -> None:
            while top is not None:
                end("")
            begin(Among(b""))

        return start, end, parts.append, begin, finish

    def close(self) -> None:
        """Asked for when all is read."""


_idle: list[_Reader] = []
"""Those that no page is read by at the moment."""


def parsed(raw: bytes) -> Element:
    """The tree of a page; the second of the few with a `<pre>`, whose lines count, parts sent later, the
    same page once more, or ends too many."""
    tree = parse(raw)
    source = without_stray_ends(once_sent(raw, tree.among.by_tag), tree.among.by_tag)
    if "template" in tree.among.by_tag:
        source = in_place(source)
    if "pre" in tree.among.by_tag:
        source = with_breaks(source)
    if source != raw:
        tree.among.part()
        tree = parse(source)
    return tree
