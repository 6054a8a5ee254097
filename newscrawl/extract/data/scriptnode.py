"""What the data that a page is drawn from state of its story: who wrote it, when, and where it stands.

A page that a script draws may say none of this in its markup. The object that has the story's headline has
the rest beside it, under the names of its system: told by those of schema.org, it is read as JSON-LD is. A
cache of GraphQL keeps each object apart and names it where it belongs (`{"__ref": "Author:5"}`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.data.scriptdata import Data
from newscrawl.extract.markup.text import letters

_TITLES = frozenset(("title", "headline", "headlines", "name", "heading"))
_CALLED = {
    "author": "author authors byline bylines writer writers creator creators contributors credits",
    "datePublished": "datepublished publishedat publisheddate publishdate publicationdate publishtime"
    " publishedtime firstpublishedat firstpublishdate pubdate publishedon published displaydate date",
    "dateModified": "datemodified updatedat modifiedat modifieddate lastmodified lastupdated lastupdateddate"
    " lastupdatedat updateddate modified",
    "articleSection": "section articlesection primarysection primarycategory maincategory category sections"
    " categories",
    "keywords": "keywords tags topics",
}
"""What systems call what schema.org has a name for, in small letters and the likeliest first."""
_KEYS = {key: tuple(names.split()) for key, names in _CALLED.items()}
_NAMES = ("name", "displayname", "fullname", "title", "label", "text", "rendered", "basic")
_FILED = "taxonomy"
"""What holds section and topics in some systems, beside the title."""
_FIRST, _LAST, _REF = "firstname", "lastname", "__ref"
_AROUND = frozenset(
    ("fields", "attributes", "data", "node", "nodes", "edges", "items", "by", "author", "person")
)
"""What holds what is named: one object more, as many services wrap theirs."""
_MOST, _DEEPEST, _LONGEST = 20, 4, 120
"""Parts of a list that are read, objects in each other, and letters of a name."""


def story_nodes(data: Iterable[Data], headline: str) -> list[Node]:
    """The fullest object in a page's data that has a headline, as a node of JSON-LD, if it says more."""
    title = letters(headline)
    found = [node for one in data if title for node in _nodes([*_objects(one)], title)]
    return sorted(found, key=len, reverse=True)[:1]


def _nodes(objects: list[dict[str, Data]], title: str) -> Iterator[Node]:
    """The nodes of those objects that have a title, each with what it names and others hold."""
    apart = {name for told in objects if isinstance(name := told.get(_REF), str)}
    held = {key: part for told in objects for key, part in told.items() if key in apart} if apart else {}
    for told in objects:
        if node := _node(_joined(told, held) if held else told, title):
            yield node


def _joined(told: dict[str, Data], held: dict[str, Data]) -> dict[str, Data]:
    """An object with others in the place of their names."""
    return {key: _called(part, held) for key, part in told.items()}


def _called(part: Data, held: dict[str, Data]) -> Data:
    """What a part of an object names, or a list of such; any other as it is."""
    if isinstance(part, list):
        return [_called(one, held) for one in part if not isinstance(one, list)]
    name = part.get(_REF) if isinstance(part, dict) else None
    return held.get(name, part) if isinstance(name, str) else part


def _objects(data: Data) -> Iterator[dict[str, Data]]:
    if isinstance(data, dict):
        yield data
    if not isinstance(data, str):
        for part in data.values() if isinstance(data, dict) else data:
            yield from _objects(part)


def _node(told: dict[str, Data], title: str) -> Node:
    """An object as a node, if it has a title."""
    filed = told.get(_FILED)
    said = {**filed, **told} if isinstance(filed, dict) else told
    plain = {key.replace("_", "").replace("-", "").lower(): value for key, value in said.items()}
    if not any(letters(name) == title for key in _TITLES & plain.keys() for name in _named(plain[key])):
        return {}
    found = {key: next(filter(None, map(_named, _of(plain, names))), []) for key, names in _KEYS.items()}
    return {key: said if key in ("author", "keywords") else said[0] for key, said in found.items() if said}


def _of(plain: dict[str, Data], names: Iterable[str]) -> Iterator[Data]:
    return (plain[name] for name in names if name in plain)


def _named(value: Data, depth: int = 0) -> list[str]:
    """The names that a value has: it is one, a list of such, or an object that is called so."""
    if isinstance(value, str):
        return [value] if 0 < len(value) <= _LONGEST and "<" not in value else []
    if depth > _DEEPEST:
        return []
    if isinstance(value, list):
        return [name for part in islice(value, _MOST) for name in _named(part, depth + 1)]
    plain = {key.replace("_", "").lower(): part for key, part in value.items()}
    if isinstance(first := plain.get(_FIRST), str) and isinstance(last := plain.get(_LAST), str):
        return [f"{first} {last}"]
    said = next((name for key in _NAMES if isinstance(name := _alone(plain.get(key)), str)), "")
    return _named(said) or [
        name for key, part in plain.items() if key in _AROUND for name in _named(part, depth + 1)
    ]


def _alone(value: Data | None) -> Data | None:
    """The only string of a list, as islands of Astro have each value; any other as it is."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value
