"""Authors as JSON-LD states them: by name, as persons and organisations, in lists and by reference.

Systems write an author in many ways: in a text with several names, as a node, as one with the parts of a
name, as one that only refers to another by its `@id`, as a list that is a text or whose members have numbers
for names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from newscrawl.extract.data.jsonld import Node, parse, types
from newscrawl.extract.markup.text import letters, lowered, plain
from newscrawl.extract.nodes.nodes import by_id
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.bylinenames import profile
from newscrawl.extract.people.names.catalogued import righted, upright
from newscrawl.extract.people.names.kinds import MAX_LETTERS, MAX_WORDS, count_of_names, is_nobody, is_of_role
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.parting import tidy_name
from newscrawl.extract.people.stated.houses import house_of, without_house
from newscrawl.extract.people.words.offices import REPORTERS
from newscrawl.extract.people.words.openings import WORD, is_of_others
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.items import Author
from newscrawl.known.names.easternnames import is_no_name
from newscrawl.known.names.firstnames import begins_with_first_name

_FIRST_NAME = re.compile(r"(?:Di|Von|Par|Av|Af|Door)\s[^\W\d_a-zß-ÿ][\w'’-]{1,30}")
"""A stated person whose first name is a word for "by" in some language ("Di Wu")."""
_LOGIN = re.compile(r"[^\W\d_]{2,20}\.[^\W\d_]{5,20}")
"""A first and a last name with a stop between; shorter last parts may be those of addresses."""
_ADDRESS = re.compile(r"([\w.+-]{1,40})@[\w.-]{2,60}")
_DEEPEST, _MOST = 4, 40
"""Lists and nodes in each other, and members of a list, that are read."""
_QUOTES = frozenset('"“”„«»')
_MAY_QUOTE = _QUOTES | {"&"}
"""These, and what an entity for one begins with."""
_ARTICLES = frozenset(("a", "an", "the", "special"))
_LONG = 4
"""Letters of a word in small letters that is no particle of a name."""
_OPENERS, _WRITTEN = ("[", "{"), 4000
"""What a list or a node begins with that is written as a text, and letters of it that are read."""


def stated_authors(page: Page, nodes: list[Node]) -> Iterator[Author]:
    """The authors, else the creators or contributors, of the first of `nodes` that has some."""
    known = by_id(page) if nodes else {}
    for node in nodes[:2]:
        found = False
        for key in ("author", "creator", "contributor"):
            for author in _of_value(node.get(key), known, page, 0):
                found = True
                yield author
            if found:
                return


def _of_value(value: Any, known: dict[str, Node], page: Page, depth: int) -> Iterator[Author]:
    if depth > _DEEPEST:
        return
    value = _opened(value)
    if isinstance(value, list):
        for item in value[:_MOST]:
            yield from _of_value(item, known, page, depth + 1)
    elif isinstance(value, str):
        names = split_names(righted(value) if "," in value else value, page.language)
        found = [Author(name=name) for name in names]
        yield from found if len(found) < 2 else without_house(page, found)
    elif isinstance(value, dict):
        full = known.get(str(value.get("@id")), {}) | {key: item for key, item in value.items() if item}
        yield from _of_node(full, known, page, depth)


def _of_node(node: Node, known: dict[str, Node], page: Page, depth: int) -> Iterator[Author]:
    """The authors that the name of a person or an organisation names, with its address."""
    name = _name_of(node)
    if isinstance(name, str) and is_unfilled(name):
        return
    url = node.get("url") or node.get("sameAs")
    link = profile(page.base, url) if isinstance(url, str) and "/" in url else None
    organisation = any(kind.endswith("Organization") for kind in types(node))
    if organisation and isinstance(name, str) and (house := house_of(page, name)):
        yield Author(name=house, url=link, type="Organization")
        return
    person = name if isinstance(name, str) and "Person" in types(node) else ""
    if person and _FIRST_NAME.fullmatch(person.strip()):
        found = [Author(name=person.strip())]
    else:
        found = list(_of_value(upright(person) if "," in person else name, known, page, depth + 1))
        found = found if _MAY_QUOTE.isdisjoint(person) else _with_nickname(person, found)
    if person and not found and not is_of_others(person):
        found = [Author(name=whole, type=_type_of(whole)) for whole in whole_name(person)]
    for author in found:
        author.url = author.url or (link if len(found) == 1 else None)
        if organisation and " " not in author.name:
            author.type = "Organization"
        yield author


def _with_nickname(stated: str, found: list[Author]) -> list[Author]:
    """A name as it is stated where quotation marks in it are all that was taken out of it."""
    whole = plain(stated).strip("".join(_QUOTES))
    if len(found) == 1 and not _QUOTES.isdisjoint(whole) and letters(whole) == letters(found[0].name):
        found[0].name = whole
    return found


def _type_of(name: str) -> Literal["Person", "Organization"]:
    """What a text is that has nothing of a name but a capital: a few words for a desk ("Ziņu redakcija"),
    unless it begins as names do ("Ada moss"), or for whoever reports there."""
    words = WORD.findall(lowered(name))
    if not REPORTERS.isdisjoint(words) or (not _ARTICLES.isdisjoint(words[:1]) and is_of_role(name)):
        return "Organization"
    small = any(word[0].islower() and len(word) >= _LONG for word in name.split())
    is_phrase = small and name[0].isupper() and not begins_with_first_name(name)
    return "Organization" if is_phrase else "Person"


def _begins_with_name(account: str) -> bool:
    """Whether an account is a common first name and one more word, with a stop between."""
    first, stop, last = account.partition(".")
    return bool(stop) and last.isalpha() and begins_with_first_name(first)


def _opened(value: Any) -> Any:
    """A value without what stands round it: a list that is written as a text or whose members have numbers
    for names, what has its language beside it."""
    if isinstance(value, str):
        return parse(value[:_WRITTEN]) if value.startswith(_OPENERS) else value
    if isinstance(value, dict):
        numbered = value and all(map(str.isdecimal, value))
        return list(value.values()) if numbered else value.get("@value", value.get("@list", value))
    return value


def _name_of(node: Node) -> Any:
    """What a node gives as its name: a text, one with its language, a list of these, a node with a name, or
    the parts of one."""
    name = node.get("name") or (node.get("author") if "Role" in types(node) else None)
    if not name and node.get("familyName"):
        return f"{node.get('givenName') or ''} {node['familyName']}"
    return name.get("@value") or name.get("name") if isinstance(name, dict) else name


def whole_name(text: str) -> list[str]:
    """A text that is stated to be a person's name, where nothing in it looks like one."""
    address = _ADDRESS.fullmatch(text.strip())
    name = tidy_name(address[1] if address else text)
    login = name.islower() and (_LOGIN.fullmatch(name) or (address and _begins_with_name(name)))
    if address and not login:
        return []
    if login:
        name = name.replace(".", " ")
    if name.islower() and " " in name:
        name = name.title()
    short = len(name) <= MAX_LETTERS and 0 < count_of_names(name) < MAX_WORDS
    if not short or "://" in name or is_nobody(name) or is_no_name(name):
        return []
    return [name] if any(map(str.isalpha, name)) else []
