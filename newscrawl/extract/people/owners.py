"""Sites of one person: such a site goes by its owner's name, which is no organisation's for that.

Papers are called by the names of people as well, so a name alone does not tell. It does in the name of a site
that says what of theirs it is ("Ada Moss's Notes"), where JSON-LD says that a person publishes the site, or
where the author's is the site's account, and the site has another name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.data.jsonld import types
from newscrawl.extract.markup.text import letters
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.known.names.firstnames import begins_with_first_name

_THEIRS = re.compile(
    r"([^\W\d_][\w.-]*(?:\s[\w.-]+){1,3}?)(?:['’]s?\s\w|s\s(?:web)?(?:blog|site|seite|log|notizen)\b)",
    re.IGNORECASE,
)
"""A name of several words and what of theirs a site is; in German without an apostrophe."""
_PERSONS = {"Person", "Organization"}
"""What publishing systems call the publisher of a site that is a person's: both at once."""


def without_owner(page: Page, site: set[str]) -> set[str]:
    """The names that a site goes by, as bare letters, but for its owner's and what is a part of it."""
    owners = set(map(letters, filter(is_full_name, _owners(page))))
    return {name for name in site if not any(name in owner for owner in owners)} if owners else site


def _owners(page: Page) -> Iterator[str]:
    names = list(page.meta.get("og:site_name", [])[:1])
    for node in page.jsonld:
        kinds = types(node) if "name" in node else []
        if "WebSite" in kinds:
            names += strings(node.get("name"))[:1]
        elif len(kinds) > 1 and _PERSONS.issubset(kinds):
            yield from strings(node.get("name"))[:1]
    for name in names:
        if match := _THEIRS.match(name):
            yield match[1]
    accounts = page.meta.get("twitter:site")
    for author in page.meta.get("author", [])[:1] if accounts else ():
        if begins_with_first_name(author) and is_full_name(author):
            called = {*map(letters, accounts or ())}.difference(map(letters, names))
            if letters(author) in called:
                yield author
