"""The rest of a text that a button beside it unfolds ("Read more").

A script shows it to whoever asks, and until then its own style or an attribute hides it. It stands right
behind what is shown of the text, or in its last paragraph, and the button right below it or above. Some sites
hold all of the text there, and its beginning once more to be seen. What other buttons unfold are notes.
Behind a wall nothing is unfolded.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.access.asked import asks_for_account
from newscrawl.extract.access.paywalls import shows_wall
from newscrawl.extract.body.behind import asks_to_sign_in
from newscrawl.extract.layout import Layout
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.known.having import has_any
from newscrawl.known.wordcount import count_words

_LONG, _WORDS, _LINKED = 60, 12, 4
"""Letters of a text between two tags that the rest of a text has, words of it and of what stands before it at
the least, and the share of them that may be in links."""
_NEAR, _FAR, _BUTTON, _LETTERS, _INSIDE = 3, 40, 6, 40, 12
"""Siblings that are seen among which the button is, and siblings that are looked at; its words, letters and
elements at the most."""
_BEGUN = 40
"""Letters of a beginning by which a text is known."""
_TEXTS = frozenset(("div", "p", "span", "section", "article"))
"""Elements that the rest of a text is in."""
_FIELDS = frozenset(("form", "input", "textarea", "select", "h1", "iframe", "video"))
"""What the rest of a text has not."""
_LOCKED = ("premium", "subscri", "paywall", "locked", "member")
"""What is in the names of a part that is for those who pay."""
_DOTS = ("...", "…", "[…]", "[...]")
_MORE = re.compile(
    r"\b(?:more|full|whole|entire|expand|continue|rest|mehr|weiter(?:lesen)?|ganze[nrs]?|vollständige?[nrs]?"
    r"|alles|plus|suite|intégralité|más|complet[oa]|seguir|sigue|mais|continuar|altro|leggi|tutto|continua"
    r"|meer|verder|mere?|vidare|videre|hel[ae]|lisää|więcej|dalej|rozwiń|více|viac|celý|ďalej|tovább|több|teljes"
    r"|mai mult|continuă|devamı(?:nı)?|daha|tümü|tamamı(?:nı)?|ещ[её]|далее|полностью|дальше|більше|далі"
    r"|повністю|още|више|više|dalje|περισσότερα|συνέχεια|selengkapnya|lanjut(?:kan)?|lebih|thêm|tiếp)\b"
    r"|更多|全文|展[开開]|続き|もっと|더 ?보기|계속|المزيد|بیشتر|ادامه|עוד|और|पूर|आगे|আরও|বিস্তারিত|อ่านต่อ|เพิ่มเติม"
)
"""What a button says that unfolds more of a text."""
_UNFOLDS = frozenset(
    ("onclick", "aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "data-target", "for")
)
_NOWHERE = ("", "#", "j")
"""How the address of a link begins that leads to no other page."""


def show_folded(page: Page, layout: Layout | None) -> None:
    """Let the rest of a page's text be read that a button beside it unfolds."""
    outline = page.outline
    hidden, elements, end = outline.unseen, outline.elements, 0
    found: list[Element] = []
    for place in sorted(hidden):
        if place < end:
            continue
        part = elements[place]
        end = part.end
        if part.tag not in _TEXTS or (end == place + 1 and len(part.text or "") < _LONG):
            continue
        is_long = any(len(one.text or "") >= _LONG for one in elements[place:end])
        if is_long and not has_any(outline.names[place], _LOCKED) and _is_rest(part, hidden):
            found.append(part)
    if not found or shows_wall(page, found[0].parent, layout):
        return
    for part in found:
        hidden.discard(part.place)
        _without_beginning(part, hidden)


def _is_rest(part: Element, hidden: set[int]) -> bool:
    """Whether a part is text, follows a text, and has a button beside it that unfolds it."""
    before, after = _beside(part, hidden, preceding=True), _beside(part, hidden)
    goes_on = _goes_on(part)
    if goes_on and part.parent is not None:
        after += _beside(part.parent, hidden)
    if not any(map(_is_button, (*before, *after))) or not (goes_on or any(map(_tells, before))):
        return False
    if not _tells(part) or not _FIELDS.isdisjoint([one.tag for one in part.iter()]):
        return False
    return not asks_for_account([_text(one) for one in (*before, *after) if one.end - one.place <= _INSIDE])


def _beside(part: Element, hidden: set[int], *, preceding: bool = False) -> list[Element]:
    """The nearest elements before a part or after it that are seen."""
    siblings = islice(part.itersiblings(preceding=preceding), _FAR)
    return list(islice((one for one in siblings if one.place not in hidden), _NEAR))


def _goes_on(part: Element) -> bool:
    """Whether a part stands in a line or between lines that have words before it."""
    above = part.parent
    before = islice(part.itersiblings(preceding=True), _NEAR)
    said = [above.text if above is not None else None, *(one.tail for one in before)]
    return count_words(" ".join(filter(None, said))) >= _WORDS


def _tells(element: Element) -> bool:
    """Whether an element has the words of a text."""
    words = _words(element)
    return words >= _WORDS and _LINKED * sum(map(_words, element.iter("a"))) <= words


def _words(element: Element) -> int:
    return count_words(_text(element))


def _text(element: Element) -> str:
    return "".join(element.itertext())


def _is_button(element: Element) -> bool:
    """Whether an element is a few words that unfold more, and that lead to no other page and ask nothing."""
    place, end = element.place, element.end
    if end - place > _INSIDE or not any(map(_unfolds, element.among[place:end])):
        return False
    said = " ".join(_text(element).lower().split())
    if len(said) > _LETTERS or len(said.split()) > _BUTTON or not _MORE.search(said):
        return False
    return not asks_to_sign_in(said)


def _unfolds(element: Element) -> bool:
    given = element.attrib
    if element.tag == "a":
        return given.get("href", "").strip()[:1].lower() in _NOWHERE
    return element.tag == "button" or "button" in given.get("role", "") or not _UNFOLDS.isdisjoint(given)


def _without_beginning(part: Element, hidden: set[int]) -> None:
    """Hide what stands before a part that has all of the text: its beginning, or the dots in its place."""
    before = part.getprevious()
    if before is None:
        return
    said = letters(_text(before))
    begins = len(said) >= _BEGUN and letters(_text(part)).startswith(said[:_BEGUN])
    if begins or _text(before).strip() in _DOTS:
        hidden.add(before.place)
