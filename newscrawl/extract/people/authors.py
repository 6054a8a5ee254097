"""Who wrote the article: people, apart from the organisations that stand in for them.

JSON-LD names the authors where it names people. Where it gives only the outlet or an agency, or nothing,
the page's author marks (microdata, `rel=author`, byline classes in many languages), its meta elements and the
lines beside the heading are asked for people; the outlet or the agency is the author only where nobody is
named. A byline that names all of JSON-LD's people and more is the fuller one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import fold, letters
from newscrawl.extract.page import Page
from newscrawl.extract.people.credited import Credits
from newscrawl.extract.people.ends.agencylines import agency_writers
from newscrawl.extract.people.ends.lonenames import named_alone
from newscrawl.extract.people.ends.runin import run_in_byline
from newscrawl.extract.people.ends.signatures import signed_apart
from newscrawl.extract.people.ends.uncredited import uncredited_authors
from newscrawl.extract.people.lines.details import named_in_details
from newscrawl.extract.people.lines.signedlines import signed_at_ends, signed_line
from newscrawl.extract.people.lines.underheading import named_under_heading
from newscrawl.extract.people.lines.unmarked import named_near
from newscrawl.extract.people.marked.bylines import FAR, marked_authors, marked_in_text
from newscrawl.extract.people.marked.icons import named_behind_icon
from newscrawl.extract.people.marked.signers import without_part_signers
from newscrawl.extract.people.names.capitals import is_lone
from newscrawl.extract.people.names.kinds import is_organisation
from newscrawl.extract.people.names.tails import without_outlet
from newscrawl.extract.people.owners import without_owner
from newscrawl.extract.people.stated.intitle import named_in_title
from newscrawl.extract.people.stated.metas import meta_authors
from newscrawl.extract.people.stated.stated import stated_authors
from newscrawl.items import Author, Block
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.firstnames import begins_with_first_name

_MAX_AUTHORS, _PAIR = 12, 2
_RIGHT_HERE, _AT_HEADING = 8, 40
"""Elements below the heading in which a byline is believed against meta elements, named ones against data."""


def read_authors(
    page: Page, nodes: list[Node], heading: Element | None, site: set[str], blocks: Sequence[Block] = ()
) -> Credits:
    """Who is credited with the article of these `blocks`. `site` are the outlet's names, as bare letters."""
    site = without_owner(page, site)
    stated = _unique(stated_authors(page, nodes), site)
    if _people(stated):
        alone = len(stated) == 1
        return _fuller(stated[0], page, heading, site, blocks) if alone else Credits(stated, "json-ld")
    found, in_text = marked_in_text(page, heading)
    in_marks = _unique(found, site)
    others = [(in_marks, "selector"), (stated, "json-ld")]
    if shown := _people(in_marks):
        return _marked(shown, page, heading, site, others, in_text=in_text)
    meta = _unique(meta_authors(page, site), site)
    if (named := _people(meta)) and not (stated and all(is_lone(author.name) for author in named)):
        beside = _people(_unique(named_near(page, heading, within=_RIGHT_HERE, dated=False), site))
        shows_others = beside and not _among(beside[0], named)
        if not shows_others and len(named) == 1:
            beside = _people(_unique(named_near(page, heading, within=_AT_HEADING, dated=False), site))
            shows_others = len(beside) > 1 and _among(named[0], beside)
        return _seen(beside) if shows_others else Credits(named, "meta", [(meta, "meta"), *others])
    credited = [author.name for author in stated + in_marks + meta]
    beside = _beside(page, heading, site, credited, blocks)
    if beside and (_people(beside) or not stated or _among(beside[0], stated)):
        return _seen(beside)._replace(others=[(beside, "visible"), *others, (meta, "meta")])
    others = [(in_marks, "selector"), (beside, "visible"), (meta, "meta")]
    if stated:
        return Credits(stated, "json-ld", others)
    return _first_named(others) or _seen(_unique(uncredited_authors(page, heading, blocks), site))


def _first_named(others: Sequence[tuple[list[Author], str]]) -> Credits | None:
    """Who is named by the first source that names an agency, else by the first that names anybody."""
    named_by = [pair for pair in others if pair[0]]
    by_agency = (pair for pair in named_by if any(agency_of(author.name) for author in pair[0]))
    return Credits(*next(by_agency, named_by[0])) if named_by else None


def _marked(
    shown: list[Author],
    page: Page,
    heading: Element | None,
    site: set[str],
    others: list[tuple[list[Author], str]],
    *,
    in_text: bool,
) -> Credits:
    """The people `shown` in marks, unless a line names others: right at the heading where the mark is in the
    text or below it, and so somebody else's; anywhere near where it has but the name of an account."""
    near = named_near(page, heading, within=_RIGHT_HERE) if in_text else []
    if here := _people(_unique(near, site)):
        return _seen(here)._replace(others=others[1:])
    if len(shown) == 1 and shown[0].name.islower():
        named = _unique(named_near(page, heading, nicknames=False), site)
        return _seen(named) if _people(named) else Credits(shown, "selector", others)
    return Credits(shown, "selector", others)


def _seen(found: list[Author]) -> Credits:
    """Who is named in a line of the page: its people, where it has any beside the outlet or an agency."""
    return Credits(_people(found) or found, "visible", [(found, "visible")]) if found else Credits([], "")


def _people(authors: list[Author]) -> list[Author]:
    return [author for author in authors if author.type == "Person"]


def _beside(
    page: Page, heading: Element | None, site: set[str], credited: list[str], blocks: Sequence[Block]
) -> list[Author]:
    """Who is named beside the heading or in a line of the text, where the page credits no agency but at most
    the outlet, else behind a word for "by". A byline that runs into the text is one whoever is credited."""
    if names := run_in_byline(blocks) or agency_writers(blocks, page.language):
        told = [Author(name=name) for name in names]
        shown = _people(_unique(named_near(page, heading), site))
        return shown if len(shown) > len(told) and all(_among(author, shown) for author in told) else told
    if any(map(agency_of, credited)):
        near = named_near(page, heading, nicknames=False, within=_AT_HEADING, dated=False)
        return _people(_unique(near, site))
    near = named_near(page, heading) or named_behind_icon(page, heading)
    found = _unique(near or named_in_details(page, heading) or signed_line(page, heading), site)
    if not _people(found):
        ends = signed_at_ends(blocks, page.language, heading) or named_under_heading(page, heading, blocks)
        found = _unique(ends, site) or found
    if not _people(found) and not any(agency_of(author.name) for author in found):
        told = named_in_title(page, heading) or signed_apart(page, heading, blocks)
        alone = _unique(told or named_alone(page, heading, blocks), site)
        found = alone if _people(alone) or not found else found
    found = without_part_signers(page, heading, found) if found else found
    if any(" " in author.name or not credited for author in _people(found)):
        return found
    return found if site.issuperset(map(letters, credited)) else []


def _fuller(
    author: Author, page: Page, heading: Element | None, site: set[str], blocks: Sequence[Block]
) -> Credits:
    """The lone person of JSON-LD, unless the byline at the heading or in the text names others beside them.

    A first name alone takes the last name that the page shows, or gives way to whoever is shown by a full
    name; what may be the name of an account does so to a line without a mark as well.
    """
    lone = " " not in author.name and author.name.isascii()
    in_marks = _unique(marked_authors(page, heading, FAR if lone else _AT_HEADING, known=author.name), site)
    shown = _people(in_marks)
    if len(shown) > 1 and _among(author, shown):
        return Credits(shown, "selector", [(in_marks, "selector")])
    in_text = _people(_unique(signed_at_ends(blocks, page.language, heading, beside=author.name), site))
    if len(in_text) > 1:
        return Credits(in_text, "visible")
    if lone:
        beside = named_near(page, heading)
        for other in [*shown, *beside]:
            if other.name.startswith(f"{author.name} "):
                author.name = other.name
                return Credits([author], "selector")
        if any(" " in other.name for other in shown):
            return Credits(shown, "selector")
        named = _people(_unique(beside, site)) if author.name.islower() else []
        if any(" " in other.name for other in named):
            return _seen(named)
    paired = len(in_marks) == _PAIR and _among(author, shown)
    return Credits([author], "json-ld", [(in_marks, "selector")] if paired else [])


def _among(author: Author, others: Iterable[Author]) -> bool:
    """Whether an author is one of some others, perhaps written in a different way."""
    names = [other.name for other in others]
    if not names or author.name in names:
        return bool(names)
    one, bare = fold(author.name), letters(author.name)
    return any(fold(other) == one or letters(other) == bare for other in names)


def _unique(authors: Iterable[Author], site: set[str]) -> list[Author]:
    """Each author once, told apart into people and organisations."""
    found: list[Author] = []
    for author in authors:
        author.name = without_outlet(author.name, site)
        if found and _among(author, found):
            continue
        if author.type == "Person" and is_organisation(author.name, site):
            author.type = "Organization"
        found.append(author)
        if len(found) >= _MAX_AUTHORS:
            break
    if not found:
        return found
    own = [author for author in found if not site.isdisjoint(map(letters, author.name.split()))]
    outlets = [author for author in own if not begins_with_first_name(author.name)]
    if outlets and len(_people(found)) > len(outlets):
        for author in outlets:
            author.type = "Organization"
    return found
