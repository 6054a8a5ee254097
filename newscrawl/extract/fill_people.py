"""The record's people: authors, agency, and the place that a byline gives."""

from __future__ import annotations

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.fields import LayoutFacts, Story, note
from newscrawl.extract.markup.text import letters
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.people.authors import read_authors
from newscrawl.extract.people.credited import Credits
from newscrawl.extract.people.ends.agencylines import agency_at_text
from newscrawl.extract.people.names.kinds import is_credited, is_of_role, is_organisation
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.stated.profilelinks import with_profiles
from newscrawl.items import Article, Author
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.firstnames import begins_with_first_name

_TONGUES = ("sr", "hr", "bs", "sh", "cnr")
_OWN_AGENCIES = dict.fromkeys(
    (f"{tongue} {name}" for tongue in _TONGUES for name in ("Beta", "Бета")), "BETA"
)
"""Agencies by a name that is a word in other languages."""
_SOURCES = ("sourceOrganization", "provider")
"""What schema.org calls whose article it is that another outlet brings."""
_HEAD_BLOCKS, _PLACE_WORDS = 4, 3
"""Blocks of the text that may begin with a dateline, and words of the place in it at the most."""


def fill_people(article: Article, story: Story) -> None:
    """Authors, agency and dateline."""
    page, nodes, headline, facts, site = story
    who = _named_authors(article, story) or _read_authors(article, story)
    note(article, "authors", who.source if article.authors else "")
    _agency(article, who, nodes, facts, site)
    if (language := page.language.partition("-")[0]) in _TONGUES:
        _own_agency(article, language)
    if not article.agency and (wired := agency_at_text(page, headline.element, article.blocks, site)):
        article.agency = agency_of(wired) or wired
        note(article, "agency", "visible")
    article.dateline, source = facts.value("dateline")
    if not article.dateline:
        article.dateline = _place_in_byline(article, site)
        source = "visible" if article.dateline else ""
    note(article, "dateline", source)
    if article.keywords:
        _no_topics(article, site)


def _named_authors(article: Article, story: Story) -> Credits | None:
    """Give an article the authors in what a layout names as the byline; None where it names nobody."""
    named, source = story.facts.values("byline")
    if not named:
        return None
    names = dict.fromkeys(name for text in named for name in split_names(text, story.page.language))
    if not names:
        return None
    links, _ = story.facts.values("author_url")
    article.authors = [
        Author(name=name, type="Organization" if is_organisation(name, story.site) else "Person")
        for name in names
    ]
    if len(links) == len(names):
        for author, link in zip(article.authors, links, strict=True):
            author.url = link
    return Credits(article.authors, source)


def _read_authors(article: Article, story: Story) -> Credits:
    """Give an article the authors that its page credits."""
    page, heading = story.page, story.headline.element
    who = read_authors(page, story.nodes, heading, story.site, article.blocks)
    section = article.article_section
    article.authors = [one for one in who.authors if " " in one.name or not _is_section(one, section)]
    with_profiles(page, article.authors, heading)
    return who


def _own_agency(article: Article, language: str) -> None:
    """Take an author for the agency whose name that is in the language of the page only."""
    for author in article.authors:
        if agency := _OWN_AGENCIES.get(f"{language} {author.name}"):
            author.type = "Organization"
            article.agency = article.agency or agency


def _is_section(author: Author, section: str | None) -> bool:
    """Whether a name of one word, without a page, is that of the section: systems state a desk as author."""
    name = author.name
    if author.url or author.type != "Person" or begins_with_first_name(name):
        return False
    return letters(name) == letters(section or "")


def _no_topics(article: Article, site: set[str]) -> None:
    """Take its writers and the outlet as such out of the keywords: outlets make tags of them. Whom a headline
    names is a topic."""
    writers = (one for one in article.authors if one.type == "Person" or letters(one.name) in site)
    names = {one.name for one in writers if one.name not in (article.headline or "")}
    if names.isdisjoint(article.keywords):
        return
    article.keywords = [word for word in article.keywords if word not in names]
    if not article.keywords:
        article.provenance.sources.pop("keywords", None)


def _place_in_byline(article: Article, site: set[str]) -> str | None:
    """The place in a line of its own over the text, "Name Surname Chennai", when the author is known."""
    openings = [f"{author.name} " for author in article.authors]
    for block in article.blocks[:_HEAD_BLOCKS]:
        if block.type != "paragraph" or not block.text.startswith(tuple(openings)):
            continue
        for opening in openings:
            rest = block.text.removeprefix(opening)
            if rest != block.text and _may_be_place(rest) and letters(rest) not in site:
                return rest
    return None


def _may_be_place(text: str) -> bool:
    """Whether what stands behind a name may be a place: it is no post and no outlet."""
    short = len(text.split()) <= _PLACE_WORDS and text.istitle() and text[-1].isalpha()
    return short and not is_of_role(text) and not is_credited(text)


def _stated_agency(node: Node, site: set[str]) -> str | None:
    """The agency that data state as the source of an article which somebody else brings."""
    told = (name for key in _SOURCES for name in strings(node.get(key)))
    return next((name for name in told if agency_of(name) and letters(name) not in site), None)


def _agency(article: Article, who: Credits, nodes: list[Node], facts: LayoutFacts, site: set[str]) -> None:
    """The agency that wrote it: the one the layout's facts name, else the one that is credited."""
    name, source = facts.value("agency")
    if not name:
        name, source = who.agency(site)
    if not name and nodes and any(key in nodes[0] for key in _SOURCES):
        name, source = _stated_agency(nodes[0], site), "json-ld"
    if name:
        article.agency = agency_of(name) or name
        note(article, "agency", source)
