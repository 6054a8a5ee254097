"""What an analytics service has publishers state of a page, in the JSON of one meta element.

It is spread over the names that the same service knows for meta elements of their own, so that every reader
of these finds it.
"""

from __future__ import annotations

from typing import Any

from newscrawl.extract.data.jsonld import parse

NAME = "parsely-page"
_PARTS = {
    "authors": "author", "author": "author", "pub_date": "pub-date", "section": "section", "tags": "tags",
}  # fmt: skip
"""What it calls the parts of a page, and the end of the name of the meta element for each."""
_LONGEST, _MOST = 20_000, 40
"""Letters of the element that are read, and names that are taken of a list in it."""


def spread(meta: dict[str, list[str]]) -> dict[str, list[str]]:
    """Meta elements, with those whose contents the JSON in `NAME` has where the page has none of its own."""
    stated: dict[str, list[str]] = {}
    for value in parse(meta[NAME][0][:_LONGEST])[:1]:
        for key, name in _PARTS.items() if isinstance(value, dict) else ():
            if texts := _texts(value.get(key)):
                stated.setdefault(f"parsely-{name}", texts)
    return stated | meta


def _texts(value: Any) -> list[str]:
    found = value[:_MOST] if isinstance(value, list) else [value]
    return [whole for text in found if isinstance(text, str) and (whole := text.strip())]
