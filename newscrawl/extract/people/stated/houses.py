"""What data state to be an organisation, and the houses that they name beside a person.

Most of what JSON-LD calls an organisation is one: its name is taken whole, whatever commas or words for "and"
it has. Some systems state people so, and many write a person's house behind the name ("Ada Moss - Harbour
Post").
"""

from __future__ import annotations

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.text import letters, plain
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.kinds import is_credited, is_nobody, is_of_role
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.openings import starts_byline
from newscrawl.items import Author
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.firstnames import begins_with_first_name

_LONGEST, _SEVERAL = 100, frozenset("|;/@:")
"""Letters of what an organisation is called, and signs that are in no such name."""
_ENDING = 120
"""Letters of a title in which the site's name stands."""


def house_of(page: Page, name: str) -> str:
    """What is stated to be an organisation, as a whole; empty where it names people, whom systems state so as
    well, or several houses, or whom nobody is called by."""
    whole = cased(plain(name))
    if any(node["publisher"].get("name") == name for node in page.jsonld if _has_publisher(node)):
        return whole
    if len(whole) > _LONGEST or not _SEVERAL.isdisjoint(whole) or starts_byline(whole):
        return ""
    if is_nobody(whole) or (is_of_role(whole) and not is_credited(whole)):
        return ""
    names = split_names(name, page.language)
    people = names and is_full_name(names[0]) and begins_with_first_name(names[0])
    if (people and not _is_signed(page, names[0])) or any(map(agency_of, names[1:])):
        return ""
    return whole


def without_house(page: Page, found: list[Author]) -> list[Author]:
    """Of who is named in one text with a person before them, those that are no house they write for; an
    agency is credited with them."""
    if not is_full_name(found[0].name):
        return found
    return [found[0], *(other for other in found[1:] if not _is_house(page, other.name))]


def _is_house(page: Page, name: str) -> bool:
    return agency_of(name) is None and (is_credited(name) or _is_signed(page, name))


def _has_publisher(node: Node) -> bool:
    return isinstance(node.get("publisher"), dict)


def _is_signed(page: Page, name: str) -> bool:
    """Whether the page's title ends in a name, as it does in the site's, or the site is called so."""
    called = (page.title[-_ENDING:], *page.meta.get("og:site_name", []))
    return any(letters(one).endswith(letters(name)) for one in called)
