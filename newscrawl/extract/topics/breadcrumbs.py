"""The trail above an article: the steps from the home page of an outlet down to it.

It mostly begins with the site itself and ends with the article, in one of its headlines. Both are cut off, so
that its last step is a section.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from newscrawl.extract.data.jsonld import types
from newscrawl.extract.headline.easterntitles import without_sections
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, fold, has_digit, letters, plain
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.topics.nocategories import is_no_category
from newscrawl.extract.topics.trailrows import Step, is_no_step, unnamed, without_home
from newscrawl.extract.topics.trailwords import HOMES, NO_STEPS
from newscrawl.known.months import MONTHS, fold_word
from newscrawl.known.names.easternnames import is_medium

_YEAR = re.compile(r"(?:19|20)\d\d")
"""The step of a trail at which an archive by days begins."""
_POSITION = re.compile(r"\d{1,4}(?:\.\d{1,3})?", re.ASCII)
_HOST = re.compile(r"(?:[\w-]+\.)+(?:[a-z]{2,12}|[A-Z]{2,6})")
_PAGES = frozenset(("article", "artikel", "beitrag", "detail", "details"))
_BACK = frozenset("←‹«<⟵◄◀⬅")
"""What a link back to a list begins with, which is no step."""
_CUT = ("…", "...", "..")
_ARROWS, _DOTS = " »›>→▸►", frozenset(".…·• ")
"""Marks between two steps that a step has in its own text, and what stands in the place of steps left out."""
_MOST, _WORDS, _TITLE = 8, 7, 20
"""Steps of a trail and words of one at the most; letters over which one may be the headline, cut off."""
_LINKS = 3 * _MOST
"""Links of a box, some of them without a text, that are looked at to see whether they are too many."""
_AROUND, _TRAILS, _NODES = 3, 5, 50
"""Elements around a marked step in which its trail is looked for; trails and nodes of JSON-LD that are looked
at."""
_PATH = "pathway"
"""What Mambo and the first Joomla call it."""


def read_breadcrumbs(
    page: Page, headline: str | None, site: Collection[str] = (), heading: Element | None = None
) -> list[str]:
    """The trail above the article, without the home page and the article itself.

    `site` are the names the site goes by, as bare letters; `heading` is the article's, where it is known.
    """
    title, site = headline or "", without_sections(site)
    for read in (_stated, _marked, _shown, _inner):
        for trail in read(page):
            if trail and (left := _cut(trail, _titles(page, title), fold(title), site)):
                return left
    trail = unnamed(page, heading)
    return _cut(trail, _titles(page, title), fold(title), ()) if trail else []


def _cut(trail: list[str], own: set[str], title: str, site: Collection[str]) -> list[str]:
    """A trail between the home page and the article."""
    texts = dict.fromkeys([text.strip(_ARROWS) for text in trail])
    trail = [text for text in texts if fold(text) != title and not _DOTS.issuperset(text)]
    trail = _before_archive(trail, own)
    while trail and _is_story(trail[-1], own):
        trail.pop()
    while trail and (_is_home(trail[0], site) or _is_outlet(trail[0], own)):
        trail.pop(0)
    trail = [step for step in trail if not is_no_category(step)]
    return trail if len(trail) > 1 or NO_STEPS.isdisjoint(map(letters, trail)) else []


def _before_archive(trail: list[str], own: set[str]) -> list[str]:
    """A trail up to the year of an archive by days: months, numbers or the article follow. What another step
    follows is a year that a section is about ("History", "1945", "Battles")."""
    for at, step in enumerate(trail):
        if _YEAR.fullmatch(step):
            rest = (text for text in trail[at + 1 :] if fold_word(text) not in MONTHS)
            if all(has_digit(text) or _is_story(text, own) for text in rest):
                return trail[:at]
    return trail


def _stated(page: Page) -> Iterator[list[str]]:
    """The steps of the trails that JSON-LD states: that of a plugin may have none but the home page."""
    nodes = page.jsonld if "BreadcrumbList" in page.kinds else []
    for node in [node for node in nodes if "BreadcrumbList" in types(node)][:_TRAILS]:
        yield _trail(page, node.get("itemListElement"))


def _marked(page: Page) -> Iterator[list[str]]:
    """The names of the steps of the first trail that is marked up as one, in microdata or RDFa."""
    for _, step in page.named("itemlistelement"):
        if (trail := next(filter(_is_trail, islice(step.iterancestors(), _AROUND)), None)) is not None:
            steps = (part for part in trail.iter() if "name" in properties(part))
            found = [(said(part), _address(part)) for part in islice(steps, _MOST)]
            yield without_home(page, [step for step in found if step[0]])
            return


def _address(step: Element) -> str:
    """Where a marked step leads: its own link, or the one that it stands in."""
    around = (step, *islice(step.iterancestors(), _AROUND - 1))
    return next((one.get("href") or "" for one in around if one.tag == "a"), "")


def _is_trail(element: Element) -> bool:
    return "BreadcrumbList" in f"{element.get('itemtype', '')} {element.get('typeof', '')}"


def said(element: Element) -> str:
    """What a marked element says, to machines or to readers; where it links to several, the first."""
    links = element.iter("a")
    return plain(element.get("content") or "") or element_text(next(links, element), 20)


def properties(element: Element) -> list[str]:
    """What microdata and RDFa call an element."""
    return f"{element.get('itemprop', '')} {element.get('property', '')}".split()


def _shown(page: Page) -> Iterator[list[str]]:
    """The links of the first element that is named for breadcrumbs, or called so for screen readers, and
    holds nothing else, as a search or the menus of the steps."""
    named = [one for words, one in page.named("crumb", _PATH) if "crumb" in words or _PATH in words.split()]
    called = [nav for nav in page.by_tag["nav"] if "crumb" in nav.attrib.get("aria-label", "").lower()]
    for element in (*named, *called):
        if element.tag not in ("body", "html"):
            links = islice(element.iter("a"), _LINKS)
            told = [(element_text(link, 20), link.attrib.get("href", "")) for link in links]
            steps = [step for step in told if 0 < len(step[0]) < 60 and step[0][0] not in _BACK]
            if (
                0 < len(steps) <= _MOST
                and next(element.iter("form"), None) is None
                and not any(is_no_step(page, text, address) for text, address in steps)
            ):
                yield without_home(page, steps)
                return


def _inner(page: Page) -> Iterator[list[str]]:
    """The trails that JSON-LD states as parts of a page, some of them in another order than readers see."""
    for node in page.jsonld[:_NODES]:
        if isinstance(trail := node.get("breadcrumb"), dict):
            yield _trail(page, trail.get("itemListElement"))


def _titles(page: Page, headline: str) -> set[str]:
    """What the page gives as its title, as bare letters."""
    heads = [letters(element_text(head, 30)) for head in page.by_tag["h1"][:2]]
    heads = [letters(headline), *(head for head in heads if len(head) > _TITLE)]
    return page.titles.union(heads) - {""}


def _is_story(text: str, own: set[str]) -> bool:
    """Whether a step is the article: one of its titles, whole or cut off, too long for a section, or what any
    page is called."""
    key = letters(text)
    begins = key and (text.endswith(_CUT) or len(key) > _TITLE)
    cut = begins and any(title.startswith(key) for title in own)
    return bool(cut) or key in own or key in _PAGES or len(text.split()) > _WORDS


def _is_home(text: str, site: Collection[str]) -> bool:
    """Whether a step is the home page, by its name or by a title too long for a section's."""
    key = letters(text)
    own = key in site or (key.endswith("home") and key.removesuffix("home") in site)
    named = own or key in HOMES or key.endswith(("首页", "首頁")) or _HOST.fullmatch(text) is not None
    return named or len(text.split()) > _WORDS


def _is_outlet(text: str, own: set[str]) -> bool:
    """Whether a step has the name of a Chinese or Japanese paper or site, in which the page's title ends."""
    key = letters(text)
    return is_medium(text) and any(title.endswith(key) and title != key for title in own)


def _trail(page: Page, value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    placed: list[tuple[float, Step]] = []
    for place, item in enumerate(islice(items, 20)):
        if isinstance(item, dict):
            names = strings(item.get("name")) or strings(item.get("item"))
            position = item.get("position")
            told = str(position) if isinstance(position, (int, float, str)) else ""
            at = float(told) if _POSITION.fullmatch(told) else float(place)
            placed += [(at, (name, _target(item))) for name in names[:1] if "://" not in name]
    return without_home(page, [step for _, step in sorted(placed, key=lambda pair: pair[0])])


def _target(item: dict[str, Any]) -> str:
    """Where a step that JSON-LD states leads."""
    target = item.get("item") or item.get("@id")
    target = (target.get("@id") or target.get("url")) if isinstance(target, dict) else target
    return target if isinstance(target, str) else ""
