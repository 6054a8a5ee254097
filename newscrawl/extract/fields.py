"""What a record's fields are filled from: what an outlet's layout says of each, by selectors and paths in
embedded JSON, before the generic way."""

from __future__ import annotations

from typing import Any, NamedTuple

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.headline.headline import Headline
from newscrawl.extract.layout import Layout, select_values
from newscrawl.extract.markup.text import element_text, plain
from newscrawl.extract.page import Page, json_path
from newscrawl.items import Article
from newscrawl.known.legible import composed

_DATE_ATTRIBUTES = ("datetime", "content", "data-expandedtime", "title")


class LayoutFacts:
    """The values a layout gives for a page, by the layout's names; `source` is "script" or "selector"."""

    def __init__(self, page: Page, layout: Layout | None) -> None:
        self._page = page
        self._layout = layout
        self._scripts: dict[str, Any] = {}

    def values(self, field: str) -> tuple[list[str], str]:
        """Every value of `field` and its source; nothing where the layout or the page has none."""
        if self._layout is None:
            return [], ""
        path = self._layout.script_data.get(field)
        if path and (found := _texts(self._at(path))):
            return found, "script"
        found = []
        for value in select_values(self._page.tree, getattr(self._layout, field)):
            text = plain(value) if isinstance(value, str) else _text(value, field)
            if text:
                found.append(text)
        return found, "selector" if found else ""

    def value(self, field: str) -> tuple[str | None, str]:
        """The first value of `field` and its source."""
        if self._layout is None:
            return None, ""
        found, source = self.values(field)
        return (found[0], source) if found else (None, "")

    def _at(self, path: str) -> Any:
        script, _, inner = path.partition(":")
        if script not in self._scripts:
            self._scripts[script] = self._page.script_json(script)
        return json_path(self._scripts[script], inner)


def _text(element: Any, field: str) -> str:
    if field.startswith("date_"):
        for name in _DATE_ATTRIBUTES:
            if value := element.get(name):
                return plain(value)
    return element_text(element, 60)


def _texts(value: Any) -> list[str]:
    """The texts in a JSON value: one string, the strings of a list, the values of a mapping."""
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, (str, int, float)):
        return [text] if (text := plain(str(value))) else []
    if isinstance(value, dict):
        return [text for item in value.values() if isinstance(item, str) for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return []


class Story(NamedTuple):
    """What the fields of a record are filled from: its page, the nodes of JSON-LD that speak of it, its
    headline, what a layout names on its page, and what its site is called (as bare letters)."""

    page: Page
    nodes: list[Node]
    headline: Headline
    facts: LayoutFacts
    site: set[str]


def note(article: Article, name: str, source: str) -> None:
    """Say in the record where the field `name` is from, if it is from anywhere."""
    if source:
        article.provenance.sources[name] = source


def nfc(text: str | None) -> str | None:
    """`text` with composed letters; None for no text."""
    return composed(text) if text else None
