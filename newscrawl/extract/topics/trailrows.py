"""Trails that nothing marks: a row of links from the home page on, or a line right above the heading.

Marks between the steps tell either from a menu, and the name that the home page goes by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from newscrawl.extract.markup.addresses import host_of, leads_home, own_path, path_of
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.topics.trailwords import HOMES, NO_STEPS

_ROOTS = ("/", "./", "/index.html", "/index.php")
_BETWEEN = frozenset("»›>/→⟩❯▸►＞》") | {"»»", ">>", "::", "->"}
"""Marks between the steps of a trail; a bar or a dot stands between the entries of a menu, too."""
_ARROWS = _BETWEEN - {"/"}
_MARK = max(map(len, _BETWEEN))
_FIRST = frozenset(mark[0] for mark in _BETWEEN)
_STEP, _LINE = re.compile(r"[»›>→⟩❯▸►＞》]+"), 100
"""The marks that no word of a step has, and letters of a line of steps."""
_MOST = 8
_NAME = 20
"""Letters of what a home page is called, at the most."""
_NEAR, _LINES = 30, 12
"""Elements between a trail and the heading below it, and those between it and a trail without links."""
_MENUS = 150
"""Links before a heading that are looked at, at the most."""
_NETWORKS = frozenset(("facebook", "twitter", "instagram", "whatsapp"))
"""Of what is no step those that a section may be about."""

Step = tuple[str, str]
"""What a step of a trail says, and where it leads."""


def without_home(page: Page, steps: Sequence[Step]) -> list[str]:
    """What the steps of a trail say, but the first where it leads to the home page of the site or of the
    whole house, whatever that is called there."""
    texts = [text for text, _ in steps]
    return texts[1:] if steps and _is_home(page, steps[0][1].strip()) else texts


def is_no_step(page: Page, text: str, address: str) -> bool:
    """Whether a link of a box is none of a trail's; a section on a network leads to a folder of the site."""
    key = letters(text)
    if key not in _NETWORKS or address.startswith(("javascript:", "#")) or "?" in address:
        return key in NO_STEPS
    return own_path(address, page.url).strip("/") == ""


def _is_home(page: Page, address: str) -> bool:
    """Whether an address is that of the site's home page, or of the one in the language of the page."""
    if "//" in address and not f".{host_of(page.url)}".endswith(f".{host_of(address)}"):
        return False
    language = (page.tree.get("lang") or "").lower()
    folder = path_of(address).strip("/").lower()
    return leads_home(address) or (folder != "" and folder in (language, language.partition("-")[0]))


def unnamed(page: Page, heading: Element | None) -> list[str]:
    """The steps of a row of links before the heading, or else of a line above it, or of links there."""
    return _linked(page, heading) or _written(page, heading) or _parted(page, heading)


def _linked(page: Page, heading: Element | None) -> list[str]:
    """The links of a row before the heading that begins with the home page and has marks between its steps:
    a menu has none. The home page is called so, or by the site's name, which the page's title has, or the row
    ends in the heading."""
    first = heading if heading is not None else next(iter(page.by_tag["h1"]), None)
    before = between(page.by_tag["a"], 0, first.place if first is not None else None)[:_MENUS]
    title = letters(page.title)
    for link in _first_links(page, before):
        row = list(
            _row(link) if link.parent is None or link.parent.tag != "td" else _row_of_cells(page, link)
        )
        trail = [element_text(step, 20) for step in row]
        home = letters(trail[0])
        if 1 < len(trail) <= _MOST and (
            home in HOMES or (home and title.endswith(home)) or _ends_in(row[-1], first)
        ):
            return trail[1:]
    return []


def _first_links(page: Page, links: Sequence[Element]) -> list[Element]:
    """The links that begin a row by where they lead, or by their names: sites of several hosts have their
    home page on another."""
    host = "/".join(page.url.split("/", 3)[:3])
    roots = {*_ROOTS, host, f"{host}/"}
    found = []
    for link in links:
        tail, cell = (link.tail or "").strip(), link.parent
        begins = tail[:1] in _FIRST if tail else cell is not None and cell.tag == "td"
        called = begins and link.text is not None and len(link.text) < _NAME and letters(link.text) in HOMES
        if called or link.attrib.get("href") in roots:
            found.append(link)
    return found


def _row_of_cells(page: Page, link: Element) -> Iterator[Element]:
    """A link in a cell and those after it, as far as there is nothing but a mark between them."""
    yield link
    for step in between(page.by_tag["a"], link.end):
        parts = page.elements[link.place : step.place]
        said = [
            (one.text or "" for one in parts[1:]),
            (one.tail or "" for one in parts if one.end <= step.place),
        ]
        if "".join(map(str.strip, chain.from_iterable(said))) not in _BETWEEN:
            return
        yield step
        link = step


def _ends_in(last: Element, heading: Element | None) -> bool:
    """Whether what stands behind the last link of a row is the heading."""
    text = letters(last.tail or "")
    return heading is not None and text != "" and text == letters(element_text(heading, 20))


def _written(page: Page, heading: Element | None) -> list[str]:
    """The steps that a line above the heading names without a link, from the home page on."""
    at = heading.place if heading is not None else 0
    for line in reversed(page.elements[max(at - _LINES, 0) : at]):
        text = line.text
        if text and len(text) <= _LINE and not _FIRST.isdisjoint(text) and line.tag != "a":
            steps = [step for step in map(str.strip, _STEP.split(text)) if step]
            if 1 < len(steps) <= _MOST and letters(steps[0]) in HOMES:
                return steps[1:]
    return []


def _parted(page: Page, heading: Element | None) -> list[str]:
    """The links right before the heading with arrows between them; the home page need not be the first."""
    at = heading.place if heading is not None else 0
    links = between(page.by_tag["a"], at - _NEAR, at)
    for link in links if len(links) > 1 else ():
        behind = link.getnext() if not (link.tail or "").strip() else None
        if (((behind.text if behind is not None else link.tail) or "").strip()) in _ARROWS:
            row = list(islice(_row(link), _MOST + 1))
            if 1 < len(row) <= _MOST:
                return without_home(page, [(element_text(a, 20), a.attrib.get("href", "")) for a in row])
    return []


def _row(link: Element) -> Iterator[Element]:
    """A link and those after it, as far as there is nothing but a mark between them."""
    yield link
    between = (link.tail or "").strip()
    for part in link.itersiblings():
        if part.tag != "a":
            between += element_text(part, 3) + (part.tail or "").strip()
        elif between in _BETWEEN:
            yield part
            between = (part.tail or "").strip()
        else:
            return
        if len(between) > _MARK:
            return
