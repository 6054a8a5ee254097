"""Boxes amid a text that ask its reader to give or to subscribe, and end in the link to where one does.

A sentence or two on what journalism costs reads like any of the article's. Where its last line leads tells.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from newscrawl.extract.body.cutting.blocks import Box, Cut
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
_LINES, _LINK_WORDS, _LONGEST = range(2, 5), 8, 300
"""Lines of such a box, words of its link, and letters of an address."""
_PART, _PLACE = re.compile(r"[/#?=]"), attrgetter("place")


def offers(cut: Cut, boxes: Sequence[Box]) -> list[Box]:
    """Those of some boxes that end in a link to where one gives or subscribes."""
    pieces = cut.pieces
    linked = [box for box in boxes if pieces[box.end - 1].links == 1]
    return [box for box in linked if box.end - box.first in _LINES and _ends_in_offer(cut, box)]


def _ends_in_offer(cut: Cut, box: Box) -> bool:
    last = cut.pieces[box.end - 1]
    if last.linked != last.words or last.words > _LINK_WORDS:
        return False
    links = box.element.among.by_tag["a"]
    address = links[bisect_left(links, box.element.end, key=_PLACE) - 1].attrib.get("href", "")
    return _PART.split(address[:_LONGEST].lower().rstrip("/").removesuffix(".html"))[-1] in _PLACES
