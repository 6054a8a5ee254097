"""What is known of one template of one outlet: facts, for the readers to try before the generic way.

An outlet's pages change their template every few years and the archive of an outlet spans them all, so an
outlet has several layouts, one for each era. A layout knows by which mark a page is told to be of it; it
holds no code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from cssselect import SelectorError
from lxml.cssselect import CSSSelector

from newscrawl.extract.markup.element import Among, Element
from newscrawl.extract.markup.selectors import matcher

_NO_PATHS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Facts of one template. Every selector is CSS and may name several elements; all but `name` is optional.

    A field's selector may end in `::attr(name)`, as in parsel: the value is then that attribute. `marker`
    matches on pages of this template only; without it, the layout holds where its `body` matches. `body`
    names the container or containers of the text, `drop` what inside them is none of it. `locked` and `free`
    match where the page shows that it is the one or the other. `cut_words` is the number of words after
    which a locked story ends on the server (exactly, without a mark), `cut_suffix` what a cut text ends in.
    `script_data` maps a field to its path in embedded JSON: `headline="__NEXT_DATA__:props.title"` is the
    script's id, a colon and a dotted path.
    """

    name: str
    marker: str | None = None
    headline: str | None = None
    alternative_headline: str | None = None
    description: str | None = None
    byline: str | None = None
    author_url: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    section: str | None = None
    breadcrumbs: str | None = None
    keywords: str | None = None
    agency: str | None = None
    dateline: str | None = None
    caption: str | None = None
    credit: str | None = None
    body: str | None = None
    drop: str | None = None
    locked: str | None = None
    free: str | None = None
    cut_words: int | None = None
    cut_suffix: str | None = None
    script_data: Mapping[str, str] = field(default_factory=lambda: _NO_PATHS, hash=False)

    def matches(self, tree: Element) -> bool:
        """Whether the page in `tree` is of this template."""
        return bool(select(tree, self.marker or self.body))


def choose_layout(tree: Element, layouts: Sequence[Layout]) -> Layout | None:
    """The first of `layouts` that the page is of."""
    for layout in layouts:
        if layout.matches(tree):
            return layout
    return None


def select(tree: Element, css: str | None) -> list[Element]:
    """The elements that `css` names, in page order; none for no selector.

    Raises `ValueError` where `css` is no selector: a mistake in an outlet's file, told in one line.
    """
    if not css:
        return []
    css = css.partition("::attr(")[0]
    found_by = _matcher(css)
    return found_by(tree.among) if found_by is not None else _by_lxml(tree.among, css)


def _by_lxml(among: Among, css: str) -> list[Element]:
    """The elements that a selector names which only lxml can tell."""
    root, places = among.by_wrapped
    found = _compiled(css)(root)
    if not isinstance(found, list) or len(places) != len(among):
        return []
    return [among[places[element]] for element in found if element in places]


def check_selector(css: str) -> None:
    """Raise `ValueError` where `css` is no selector that `select_values` can read."""
    css = css.partition("::attr(")[0]
    if _matcher(css) is None:
        _compiled(css)


def select_values(tree: Element, css: str | None) -> list[Element | str]:
    """As `select`, but the attribute's value where the selector ends in `::attr(name)`."""
    found = select(tree, css)
    _, _, attribute = (css or "").partition("::attr(")
    if not attribute:
        return list(found)
    name = attribute.rstrip(") ")
    return [value for element in found if (value := element.get(name))]


@lru_cache(maxsize=2048)
def _matcher(css: str) -> Callable[[Among], list[Element]] | None:
    try:
        return matcher(css)
    except SelectorError as error:
        raise _no_selector(css, error) from error


@lru_cache(maxsize=2048)
def _compiled(css: str) -> CSSSelector:
    try:
        return CSSSelector(css, translator="html")
    except SelectorError as error:
        raise _no_selector(css, error) from error


def _no_selector(css: str, error: SelectorError) -> ValueError:
    return ValueError(f"layout: {css!r} is not a CSS selector: {error}")


def outermost(elements: Iterable[Element]) -> list[Element]:
    """`elements` without those that lie inside another of them, so that no text is read twice."""
    kept: list[Element] = []
    chosen: set[Element] = set()
    for element in elements:
        if not any(parent in chosen for parent in element.iterancestors()):
            kept.append(element)
            chosen.add(element)
    return kept
