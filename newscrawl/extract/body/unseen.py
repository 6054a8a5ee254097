"""Parts of a locked page that it carries and shows to subscribers only.

They are hidden, or made a blur of, by class names that frameworks share, by the attributes of AMP, by an
element's own style, or by a rule of the page's own style sheet (`sheets`). On pages that are free, the same
means hide menus and tabs; so they count only where a page says that it, or a part of it, is locked, or where
the words of a wall stand right behind what they leave (`body`). What AMP hides until a reader is known to
have paid needs no more than a wall.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from newscrawl.extract.access.claims import claims_locked, locked_parts, tier
from newscrawl.extract.access.paywalls import shows_wall
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.sheets import Sheets
from newscrawl.extract.markup.text import beginning
from newscrawl.extract.page import Page

_STEMS = ("hid", "d-none", "display", "invisible", "-content", "subscriber", "members-only", "member-only")
_FOR_SUBSCRIBERS = re.compile(
    r"[\s_-](?:(?<!overflow-)(?<!label-)(?:is)?hidden(?:\s|$)(?!.{0,200}\b(?:sm|md|lg|xl):)|"
    r"(?<=\s)(?:d-none|display-?none|no-?display|(?:is|u|js|w)-hide|hide)(?:\s|$)"
    r"(?!.{0,200}\b(?:d|display)-(?:sm|md|lg|xl)-)|"
    r"(?<=\s)(?:hide|hidden)-(?:content|text|body|article)(?:\s|$)|"
    r"(?<=\s)(?:is-?)?invisible(?:\s|$)(?!.{0,200}\b(?:sm|md|lg|xl):)|"
    r"(?<=\s)(?:[\w-]*-)?(?:paywall(?:ed)?|premium|locked|obfuscated|encrypted|protected"
    r"|gated|restricted|(?:subscrib|memb)ers?(?:-only)?)"
    r"-(?:full-)?content(?:\s|$)|(?:subscrib|memb)ers?-only(?:\s|$))",
    re.DOTALL,
)
"""What is hidden by a class that frameworks share, unless it is shown on wider screens, or is not the element
itself that is hidden but its label or what overflows it."""
_NO_HEIGHT = re.compile(r"(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px|r?em|%)?\s*(?:[;!]|$)")
_BLURRED = re.compile(r"(?:^|[\s_:-])(?<!backdrop-)(?<!no-)blur(?:red)?(?!\(0)(?:$|[\s_(-])")
"""What a class, or an element's own style, makes a blur of."""
_OR = re.compile(r"\s+or\s+")
_AND = re.compile(r"\s+and\s+")
_HOLDS_FOR_NOBODY = re.compile(r"not\b|.*(?:[^!]=\s*false|!=\s*true)$")
_HOLD_TEXT = ("p", "li", "td", "blockquote")
_SENTENCE, _PARTS = 60, 20
"""Characters of a text that is more than a label, and elements within it that are looked at."""
_UNTIL_KNOWN = "amp-access-hide"
"""What AMP hides from the start, and not only when it has learned who reads."""
_LONGEST = 500
"""Characters of a condition that are read."""


def unseen_parts(page: Page) -> frozenset[Element]:
    """On a page that says it is locked, the elements that only a subscriber is shown; none on other pages.

    Such a page may carry its whole text and hide it. What is visible without signing in stays. Where only a
    part is said to be locked, it is what is hidden of that part.
    """
    if claims_locked(page):
        return hidden_parts(page)
    parts = {element for _, elements in locked_parts(page) for element in elements}
    if not parts:
        asked = frozenset(element for element in _of_amp(page) if _UNTIL_KNOWN in element.attrib)
        return asked if asked and shows_wall(page, None) else frozenset()
    hidden = _hidden(page)
    return frozenset(_within(hidden, parts) | _within(parts, hidden))


def hidden_parts(page: Page) -> frozenset[Element]:
    """The elements that only a subscriber is shown, were the page locked."""
    return frozenset(_hidden(page))


def _within(elements: set[Element], around: set[Element]) -> set[Element]:
    """Those of `elements` that are one of `around` or lie in one."""
    starts: list[int] = []
    ends: list[int] = []
    for element in sorted(around, key=lambda one: one.place):
        if not ends or element.place >= ends[-1]:
            starts.append(element.place)
            ends.append(element.end)
    last = [(element, bisect_right(starts, element.place) - 1) for element in elements]
    return {element for element, at in last if at >= 0 and element.place < ends[at]}


def _hidden(page: Page) -> set[Element]:
    named = page.named(*_STEMS)
    meant = {words for words in {words for words, _ in named} if _FOR_SUBSCRIBERS.search(f" {words}")}
    found = {element for words, element in named if words in meant}
    found.update(page.by_tag["noscript"])  # a reader's browser runs scripts
    if tier(page, []) != "metered":  # there a script shows the text to whoever has not read too many yet
        elements = page.outline.elements
        found.update(elements[place] for place in page.outline.doubted if _withheld(elements[place]))
        veiled = {*_by_sheet(page, Sheets(page.html)), *_blurred(page)}
        found.update(veiled if veiled and _leaves_text(page, veiled) else ())
    return {element for element in found if element.tag not in ("html", "body")}


def _withheld(element: Element) -> bool:
    """Whether an element's attributes or its style keep it from a reader who has not paid."""
    if "hidden" in element.attrib or _is_kept_by_amp(element):
        return True
    style = element.attrib.get("style", "").lower()
    return "overflow" in style and _NO_HEIGHT.search(style) is not None


def _of_amp(page: Page) -> Iterator[Element]:
    elements = page.outline.elements
    return (elements[place] for place in page.outline.doubted if _is_kept_by_amp(elements[place]))


def _is_kept_by_amp(element: Element) -> bool:
    given = element.attrib
    if given.get("subscriptions-section", "").strip().lower() == "content":
        return True
    condition = given.get("amp-access", "").lower()
    return condition != "" and not _holds_for_nobody(condition)


def _blurred(page: Page) -> Iterator[Element]:
    """The elements whose text a blur lies over, by their names or their own style."""
    yield from (element for words, element in page.named("blur") if _BLURRED.search(words))
    doubted = (page.outline.elements[place] for place in page.outline.doubted)
    yield from (element for element in doubted if _BLURRED.search(element.attrib.get("style", "").lower()))


def _holds_for_nobody(condition: str) -> bool:
    """Whether a condition of AMP, such as `NOT subscriber`, holds for a reader of whom nothing is known.

    Brackets are left aside: they can only make a part seem to be for everybody that says "not" somewhere.
    """
    plain = condition[:_LONGEST].replace("(", " ").replace(")", " ").strip()
    ways = [_AND.split(way) for way in _OR.split(plain)]
    return any(all(_HOLDS_FOR_NOBODY.match(term.strip()) for term in way) for way in ways)


def _by_sheet(page: Page, sheets: Sheets) -> list[Element]:
    """The elements that the page's style sheets hide.

    What the page's heading lies in is no part of it: the script that shows the page shows that.
    """
    hiding = sheets.hiding
    if not hiding:
        return []
    outline, heads = page.outline, page.by_tag["h1"][:3]
    meant = {words for words in {*outline.names} if words and not hiding.isdisjoint(words.split())}
    return [
        element
        for element, words in zip(outline.elements, outline.names, strict=True)
        if words in meant and sheets.hide(_selectors(element)) and not any(map(element.holds, heads))
    ]


def _leaves_text(page: Page, hidden: set[Element]) -> bool:
    """Whether a sentence is left after the page's heading: a script shows what has nothing else beside it."""
    heads = page.by_tag["h1"][:1]
    start = heads[0].place if heads else 0
    texts = {
        element
        for tag in _HOLD_TEXT
        for element in page.by_tag[tag]
        if element.place > start and len(beginning(element, _PARTS, _SENTENCE)) >= _SENTENCE
    }
    return not texts or _within(texts, hidden) != texts


def _selectors(element: Element) -> list[str]:
    classes = element.attrib.get("class", "").lower().split()
    return [f"#{element.attrib.get('id', '').lower()}", *(f".{name}" for name in classes)]
