"""Boxes amid a text that ask its reader to give, subscribe or buy, and end in the link to where one does.

A sentence or two on what journalism costs reads like any of the article's. Where its last line leads
tells, or what that says.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from newscrawl.clean.text.words import WORD
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.boxes.buttons import joins
from newscrawl.extract.markup.element import PLACE, Element
from newscrawl.extract.markup.text import element_text
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

_PLACES = plain_words(
    """
    donate donation donations give giving support support-us subscribe subscription subscriptions subs
    membership join-us become-a-member newsletter newsletters signup sign-up spenden spende unterstuetzen
    unterstützen abo abonnieren abonnement abonnements soutenir don dons donner faire-un-don abonnez-vous
    donar dona apoya apoyanos apóyanos suscribete suscríbete suscripcion suscripciones doar apoie assine
    assinatura assinar sostieni sostienici abbonati abbonamenti steun doneer doneren abonneren stöd stod
    prenumerera støtt stott bidrag tue tilaa wesprzyj wsparcie prenumerata podpora podpořte predplatne
    támogatás tamogatas elofizetes sustine doneaza abonare destek abone-ol podderzhat donat
    """
)
"""What the last part of such an address is called."""
_PORTAL = "#/portal"
"""Where one joins, or pays, on all sites of a system for newsletters."""
_LINES, _LINK_WORDS, _LONGEST = range(2, 5), 8, 300
"""Lines of such a box, words of its link, and letters of an address."""
_JOINING_WORDS, _MOST, _FEW, _FEWER = 4, 2, 60, 40
"""Words of a link that says it, boxes up to which such a link tells, and words above it, or on a podcast."""
_LOADS = (
    "download", "get the app", "get it on", "install", "herunterladen", "laden", "télécharge",
    "descarg", "baix", "scarica", "pobierz", "indir", "скачать", "ladda ner", "lataa",
)  # fmt: skip
_APPS = frozenset(("app", "apps", "aplicación", "aplicativo", "приложение", "uygulama", "uygulamasını"))
"""What a link says, in small letters, that has its reader load an app of which the lines above it speak."""
_OWN, _END, _MOST_WORDS = frozenset("/#"), ".!… ", 40
"""What an address within the site begins with, what may stand behind a link, and words of a paragraph."""
_BUTTONS, _FIRST = ("btn", "button", "cta"), attrgetter("first")
"""What a link is named that is drawn as a button."""
_SIGNS = "/#?="
"""One of these stands before the last part of an address."""


def offers(cut: Cut, amid: Sequence[Box], last: Sequence[Box] = ()) -> list[Box]:
    """Those of some boxes `amid` a text, and of the `last` that it ends in, that end in a link to where one
    gives or subscribes; amid it in a link that says so as well."""
    pieces = cut.pieces
    led = [
        box
        for box in (*amid, *last)
        if (line := pieces[box.end - 1]).links == 1
        and (line.words <= line.linked if box.end - box.first > 1 else box.css)
    ]
    if not led:
        return led
    found = [box for box in led if (tells := _OFFERS.get(box.end - box.first)) and tells(cut, box)]
    several = [box for box in led if box.end - box.first in _LINES and box not in last]
    ending = [box for box in led if box in last and _is_headed_button(cut, box)]
    return found + ending + (_joining(cut, several) if several else [])


def _is_headed_button(cut: Cut, box: Box) -> bool:
    """Whether a box that a text ends in is a heading, few words and a button, as amid a text."""
    few = box.end - box.first in _LINES and cut.pieces[box.first].type == "heading"
    return few and _ends_in_link(cut, box, _JOINING_WORDS) and _has_own_button(cut, box)


def _ends_in_own_offer(cut: Cut, box: Box) -> bool:
    """Whether a box is one paragraph with a name of its own, which ends in such a link within the site."""
    piece = cut.pieces[box.first]
    if not box.css or piece.linked > _LINK_WORDS or piece.words > _MOST_WORDS:
        return False
    link = _last_link(box)
    if link.attrib.get("href", "")[:1] not in _OWN or not _leads_to_offer(link):
        return False
    ends = piece.text.rstrip(_END).endswith(element_text(link, _LINK_WORDS).rstrip(_END))
    return ends and not any(_is_alike(cut, box, at) for at in (box.first - 1, box.end))


def _is_alike(cut: Cut, box: Box, at: int) -> bool:
    """Whether the paragraph at a place beside a box is made as it is: then no name of it tells anything."""
    if not 0 <= at < len(cut.pieces):
        return False
    own, beside = box.whole(), cut.box_of(at).whole()
    return beside.parent == own.parent and (beside.tag, beside.css) == (own.tag, own.css)


def _ends_in_offer(cut: Cut, box: Box) -> bool:
    return _ends_in_link(cut, box, _LINK_WORDS) and _leads_to_offer(_last_link(box))


def _joining(cut: Cut, boxes: Sequence[Box]) -> list[Box]:
    """Those of some boxes of a few lines that end in a link by which one subscribes, or which stands below a
    few words on a podcast, or in a button. Several may be entries of a text, on what there is to subscribe
    to."""
    likely = [box for box in boxes if _ends_in_link(cut, box, _JOINING_WORDS)]
    found = [box for box in likely if _joins(cut, box)]
    pressed = [box for box in likely if box not in found and _has_own_button(cut, box)]
    return [box for few in (found, pressed) if len(few) <= _MOST for box in few]


def _has_own_button(cut: Cut, box: Box) -> bool:
    """Whether a box of few words has a name, no like beside it, and ends in a link that is named for a
    button: what the site wants of its reader, as each part of a page of offers does of its own."""
    words = sum(line.words for line in cut.pieces[box.first : box.end - 1])
    named = _last_link(box).attrib.get("class", "").lower()
    if not box.css or words > _FEWER or not has_any(named, _BUTTONS):
        return False
    inside = cut.boxes[box.parent + 1 : bisect_left(cut.boxes, box.outer.end, key=_FIRST)]
    return not any(one is not box and one.parent == box.parent and one.make == box.make for one in inside)


def _joins(cut: Cut, box: Box) -> bool:
    *lines, last = cut.pieces[box.first : box.end]
    words = sum(line.words for line in lines)
    said = last.text.lower()
    if joins(said) or (has_any(said, _LOADS) and any(_has_app(line.text) for line in lines)):
        return words <= _FEW
    return words <= _FEWER and any("podcast" in line.text.lower() for line in lines)


def _has_app(line: str) -> bool:
    """Whether a line speaks of an app."""
    return not _APPS.isdisjoint(WORD.findall(line.lower()))


def _ends_in_link(cut: Cut, box: Box, most: int) -> bool:
    last = cut.pieces[box.end - 1]
    return last.is_link and last.words <= most


def _last_link(box: Box) -> Element:
    """The link that a box ends in, or stands in. Many boxes may lie in one page: it is looked up."""
    links = box.element.among.by_tag["a"]
    return links[bisect_left(links, box.element.end, key=PLACE) - 1]


def _leads_to_offer(link: Element) -> bool:
    address = link.attrib.get("href", "")[:_LONGEST].lower().rstrip("/").removesuffix(".html")
    if address.startswith(_PORTAL):
        return True
    for sign in _SIGNS:
        address = address.rpartition(sign)[2]
    return address in _PLACES


_OFFERS = {1: _ends_in_own_offer, **dict.fromkeys(_LINES, _ends_in_offer)}
"""What tells such a box, by its lines."""
