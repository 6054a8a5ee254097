"""The names in an element that is marked as a byline: those that its own marks call names, else those of its
links to profiles, else what its text names.
"""

from __future__ import annotations

import re
from itertools import filterfalse, islice

from newscrawl.extract.dates.labels import words_before
from newscrawl.extract.markup.addresses import web_address
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import plain
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.bylinelines import first_lines
from newscrawl.extract.people.marked.topiclinks import is_sure, is_topic, topics_in, without_topics
from newscrawl.extract.people.names.catalogued import righted
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.names import OPENINGS, split_names
from newscrawl.extract.people.names.roles import is_of_photographer
from newscrawl.extract.people.names.segments import is_label_of_others, is_of_checker, is_of_editor
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.openings import is_of_others, names_its_author, starts_byline
from newscrawl.extract.people.words.ownwords import joins
from newscrawl.extract.profiles import PROFILE_FOLDERS, is_profile
from newscrawl.items import Author
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.easternnames import is_han_name, is_korean_name

_PARTS = ("a", "span", "div", "b", "strong", "h3", "h4", "h5")
_PERSONAL = re.compile(r"author|autor|user|-poster")
_MAX_AUTHORS, _BYLINE_LETTERS = 12, 250
"""Names taken of a byline, and letters that it has, at the most."""
_CALLED_NAME = re.compile(r"fn|(?:(?:by-?line|author|writer|reporter|autor|auteur)[_-]{0,2})?name")
_ABOVE, _ROW = 3, 2
"""Elements around a name that may be its link, and names from which some side by side are a row."""
_AND_WORDS, _BLANKS = frozenset(ANDS.replace("\\", "").split("|")), " \n|•·–—-"
_AND, _AND_LETTERS = re.compile(rf"[\s(](?:{ANDS})\s+$", re.IGNORECASE), 8


def names_in(page: Page, element: Element) -> list[Author]:
    """The authors a byline element holds: its profile links where it has them, else the names in its text."""
    names = page.outline.names
    inner = list(islice(element.iter(*_PARTS), 60))
    if inner and inner[0] is element:
        del inner[0]
    named = [part for part in inner if "name" in names[part.place] and _is_marked_name(part)]
    found: list[Author] = []
    linked = [] if named else [part for part in inner if part.tag == "a" and is_profile(part)]
    wrote = list(filterfalse(made_other, linked))
    if len(wrote) > 1:
        wrote = list(filterfalse(_edited, wrote))
        wrote = list(filterfalse(is_of_photographer, wrote)) or wrote
    for part in (named or wrote)[:_MAX_AUTHORS]:
        found += not_led_to(names_of(part, page, nicknames=True), found)
    if found:
        return found if named or 0 < len(wrote) < len(linked) else _with_unlinked(found, element, page)
    called = list(filterfalse(made_other, filter(_is_called_name, inner)))
    for part in list(filterfalse(is_of_photographer, called)) or called:
        found += [
            a for a in _named_in(first_lines(part), _link_of(part, inner), page, False) if _is_whole(a.name)
        ]
    return found or _in_text(element, inner, page)


def _in_text(element: Element, inner: list[Element], page: Page) -> list[Author]:
    """The authors that the text of a byline names, or a row of elements within it."""
    text = first_lines(element)
    if not text or len(text) > _BYLINE_LETTERS:
        return []
    for part in inner:
        if "location" in page.outline.names[part.place]:
            text = text.replace(first_lines(part), "").strip()
    text = righted(text) if "," in text else text
    if row := _row_of(inner):
        return [Author(name=name) for name in row]
    lone = "\n" not in text and (
        element.get("itemprop")
        or _PERSONAL.search(element.get("rel") or element.get("class") or "")
        or names_its_author(text)
    )
    topics = topics_in(element) if inner else []
    found = _named_in(without_topics(text, element), element, page, bool(lone)) if topics else []
    sure = found or any(map(is_sure, topics))
    return found if sure else _named_in(text, element, page, bool(lone))


def made_other(link: Element) -> bool:
    """Whether the words before a link, or those in brackets behind it ("Ada Moss (photos)"), are those for
    pictures and other work."""
    held, before = (link.tail or "").lstrip().partition(")")[0], words_before(link)
    if before and is_label_of_others(before):
        return True
    return held[:1] == "(" and is_of_others(held[1:])


def _edited(link: Element) -> bool:
    """Whether the words before a link are those before who looked over a text, or edited it."""
    label = words_before(link).lstrip(" |,;")
    return is_of_checker(label) or is_of_editor(label)


def not_led_to(authors: list[Author], known: list[Author]) -> list[Author]:
    """The authors whose profiles are not linked by other names already ("About Ada Moss")."""
    links = {author.url for author in known if author.url}
    return [author for author in authors if author.url not in links]


def may_be_whole(name: str) -> bool:
    """Whether a name is a full one, in scripts without capitals by its parts alone."""
    return is_full_name(name) or (name.lower() == name.upper() and _is_whole(name))


def _is_whole(name: str) -> bool:
    """Whether a name has all its parts, and is none that somebody goes by among friends."""
    return " " in name or is_han_name(name) or is_korean_name(name)


def _is_marked_name(part: Element) -> bool:
    """Whether microdata calls what an element holds a name."""
    return "name" in (part.get("itemprop") or "").split()


def _is_called_name(part: Element) -> bool:
    """Whether the class of an element in a byline calls what it holds the name: what stands beside it is what
    somebody does, a place or a date, which no mark parts from the name."""
    return any(map(_CALLED_NAME.fullmatch, (part.get("class") or "").lower().split()))


def _link_of(part: Element, inner: list[Element]) -> Element:
    """The link that a name holds or lies in, else the profile that is linked beside it; itself where there
    is none."""
    around = (above for above in islice(part.iterancestors(), _ABOVE) if above.tag == "a")
    beside = (other for other in inner if other.tag == "a" and is_profile(other))
    return next((link for links in (part.iter("a"), around, beside) for link in links), part)


def _with_unlinked(linked: list[Author], element: Element, page: Page) -> list[Author]:
    """The authors in a byline's links, and those that its text names before the last of these, or up to one
    behind a word for "and"."""
    text = without_topics(first_lines(element)[:_BYLINE_LETTERS], element)
    before, _, behind = text.partition(linked[0].name)
    if len(linked) == 1 and linked[0].name not in behind:
        opening = before.strip(_BLANKS).lower()
        opened = not opening or opening in OPENINGS or (not behind and before.removesuffix(" ").isalpha())
        rest = behind.lower().replace("(", " ").split()
        if opened and _AND_WORDS.isdisjoint(rest) and not joins(behind, page.language):
            return linked  # as in most: a word for "by" before the name, and a day behind it
    told = split_names(text, page.language)
    known = {author.name: author for author in linked}
    if len(told) <= len(known) or not known.keys() <= set(told):
        return linked
    last = max(map(told.index, known))
    before = text[: text.lower().rfind(told[-1].lower())]
    joined = _AND.search(before[-_AND_LETTERS:]) or joins(behind, page.language)
    if (may_be_whole(told[-1]) or agency_of(told[-1])) and joined:
        last = len(told)
    own = (name for name in told[: last + 1] if " " in name or name in known or agency_of(name))
    return [known.get(name) or Author(name=name) for name in own]


def _row_of(inner: list[Element]) -> list[str]:
    """The names in elements of one kind right after one another, each of which is a full name and no more."""
    parts = [part for part in inner if not part and not is_topic(part)]
    if len(parts) < _ROW or len({(part.tag, part.get("class"), part.parent) for part in parts}) > 1:
        return []
    names = [plain(part.text or "") for part in parts]
    parted = any((part.tail or "").strip() for part in parts)
    return [] if parted or not all(map(is_full_name, names)) or any(map(starts_byline, names)) else names


def names_of(element: Element, page: Page, *, nicknames: bool = False) -> list[Author]:
    """The authors that the text of an element names, a lone one with the address it links to."""
    return _named_in(first_lines(element), element, page, nicknames)


def _named_in(text: str, element: Element, page: Page, nicknames: bool) -> list[Author]:
    names = split_names(text, page.language, nicknames=nicknames)
    link = element.get("href") if len(names) == 1 else None
    url = profile(page.base, link) if link else None
    return [Author(name=name, url=url) for name in names]


def profile(base: str, link: str | None) -> str | None:
    """The address of a profile; None where a link leads to none, or to the list of all."""
    if not link or link[0] == "#" or link.rstrip("/").rpartition("/")[2].lower() in PROFILE_FOLDERS:
        return None
    return web_address(base, link)
