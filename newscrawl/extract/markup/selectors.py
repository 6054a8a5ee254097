"""CSS selectors matched on the elements of a page, without a tree of lxml's.

A layout asks for a dozen fields, and a tree made only for its selectors would be the dearest step of reading
a page. cssselect reads them; what layouts are made of (tags, ids, classes, attributes, the ways between
elements, `:not()`, `:first-child`, `:last-child`) is matched here. For all else `matcher` has no answer, and
lxml is asked as before. What matches is what cssselect's HTML translator says, down to white space and case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

from cssselect import Selector, parse
from cssselect import parser as css_

from newscrawl.extract.markup.element import Among, Element

Test: TypeAlias = Callable[[Element], bool]
_SPACE = re.compile(r"[ \t\r\n]+")
"""What XPath's `normalize-space` takes for white space."""
_PARTS: dict[str, Callable[[str], Callable[[str], bool]]] = {
    "^=": lambda value: lambda said: said.startswith(value),
    "$=": lambda value: lambda said: said.endswith(value),
    "*=": lambda value: lambda said: value in said,
    "|=": lambda value: lambda said: said == value or said.startswith(f"{value}-"),
}


class _UnknownError(Exception):
    """A selector of a kind that is not matched here."""


def matcher(css: str) -> Callable[[Among], list[Element]] | None:
    """What finds the elements that `css` names, in page order; None where only lxml can tell.

    Raises `cssselect.SelectorError` where `css` is no selector.
    """
    try:
        ways = [_way(selector) for selector in parse(css)]
    except _UnknownError:
        return None

    def found(among: Among) -> list[Element]:
        if len(ways) == 1:
            return _all(among, *ways[0])
        places = {element.place for way in ways for element in _all(among, *way)}
        return [among[place] for place in sorted(places)]

    return found


def _all(among: Among, tag: str | None, test: Test) -> list[Element]:
    asked: Iterable[Element] = among if tag is None else among.by_tag.get(tag, ())
    return [element for element in asked if test(element)]


def _way(selector: Selector) -> tuple[str | None, Test]:
    """The tag of what a selector names, None for any, and the test of an element."""
    if selector.pseudo_element is not None:
        raise _UnknownError
    tree = selector.parsed_tree
    last = tree.subselector if isinstance(tree, css_.CombinedSelector) else tree
    while not isinstance(last, css_.Element):
        if isinstance(last, css_.CombinedSelector):
            raise _UnknownError
        last = last.selector
    return (last.element.lower() if last.element else None), _test(tree)


def _test(tree: css_.Tree) -> Test:
    if isinstance(tree, css_.CombinedSelector):
        return _combined(tree)
    if isinstance(tree, css_.Element):
        return _of_tag(tree)
    own = _own(tree)
    if isinstance(tree.selector, css_.Element) and tree.selector.element is None:
        return own
    outer = _test(tree.selector)
    return lambda element: own(element) and outer(element)


def _of_tag(tree: css_.Element) -> Test:
    if tree.namespace is not None:
        raise _UnknownError
    if tree.element is None:
        return lambda _: True
    tag = tree.element.lower()
    return lambda element: element.tag == tag


def _own(tree: css_.Tree) -> Test:
    """The test of what a selector adds to the one that it stands behind."""
    if isinstance(tree, css_.Class):
        return _holds("class", tree.class_name)
    if isinstance(tree, css_.Hash):
        return _equals("id", tree.id)
    if isinstance(tree, css_.Attrib):
        return _attribute(tree)
    if isinstance(tree, css_.Pseudo) and tree.ident == "first-child":
        return lambda element: element.getprevious() is None
    if isinstance(tree, css_.Pseudo) and tree.ident == "last-child":
        return lambda element: element.getnext() is None
    if isinstance(tree, css_.Negation) and not isinstance(tree.subselector, css_.CombinedSelector):
        inner = _test(tree.subselector)
        return lambda element: not inner(element)
    raise _UnknownError


def _attribute(tree: css_.Attrib) -> Test:
    if tree.namespace is not None or getattr(tree, "flag", None) is not None:
        raise _UnknownError
    name, operator = tree.attrib.lower(), tree.operator
    if operator == "exists" or tree.value is None:
        return lambda element: name in element.attrib
    value = tree.value.value or ""
    if operator == "=":
        return _equals(name, value)
    if operator == "~=":
        return _holds(name, value)
    if not value or operator not in _PARTS:
        raise _UnknownError
    return _said(name, _PARTS[operator](value))


def _said(name: str, test: Callable[[str], bool]) -> Test:
    def of(element: Element) -> bool:
        said = element.attrib.get(name)
        return said is not None and test(said)

    return of


def _equals(name: str, value: str) -> Test:
    return lambda element: element.attrib.get(name) == value


def _holds(name: str, word: str) -> Test:
    if not word or _SPACE.search(word):
        raise _UnknownError
    return _said(name, lambda said: word in said and word in _SPACE.split(said))


def _combined(tree: css_.CombinedSelector) -> Test:
    """The test of an element and of one that it stands to as the combinator says."""
    own, other = _test(tree.subselector), _test(tree.selector)
    if tree.combinator == " ":
        return lambda element: own(element) and any(map(other, element.iterancestors()))
    if tree.combinator == ">":
        return lambda element: own(element) and element.parent is not None and other(element.parent)
    if tree.combinator == "+":
        return lambda element: (
            own(element) and (before := element.getprevious()) is not None and other(before)
        )
    if tree.combinator == "~":
        return lambda element: own(element) and any(map(other, element.itersiblings(preceding=True)))
    raise _UnknownError
