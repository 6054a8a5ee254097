"""Guides: articles that tell their reader what to do, one step after the other.

A guide to an app, an account or a match on television says in its steps what sites say in their offers: log
in, download the latest version, check your inbox. It is known by the steps that no site bids: open, tap,
choose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newscrawl.clean.elements.sorts import PROSE, SHORT, Element
from newscrawl.clean.likeness.weight import AMONG
from newscrawl.clean.text.fold import Folded

_STEPS = 3
"""Steps from which on an article is a guide."""
_STEP = re.compile(
    r"(?:\d{1,2}[.)] |• ?|- )?(?:"
    r"(?:open|tap|press|choose|select|scroll|swipe|click|enter|go (?:to|into|back)|type|turn|write|send|keep"
    r"|check|confirm|look|pick|plug|hold|make sure|bring|print|fill|cancel|watch|stream|listen|add|save)\b"
    r"|(?!haben|möchten|wollen|sollten)[a-zäöüß]{2,14}en sie (?!hier|uns)"
    r"|(?:öffne|tippe?|wähle?|klicke?|gehe?|drücke?)\b"
    r"|(?!suivez|abonnez|recevez|retrouvez|inscrivez|rejoignez)[a-zéè]{3,14}ez\b"
    r"|(?:abr[ae]|to(?:c[ae]|que)|puls[ae]|elij[ae]|elig[ei]|seleccion[ae]|selecione|escolha|presion[ae]|ve a"
    r"|vaya|vá|entr[ae]|ingres[ae]|acesse|clique|preench[ae]|rellen[ae]|confirm[ae]|guard[ae]|guarde|leve)\b"
    r"|(?:apri|tocca|scegli|seleziona|premi|vai|inserisci|conferma|porta)\b"
    r"|(?:tik|kies|selecteer|druk|ga naar|vul|klik|bevestig)\b"
    r"|(?:öppna|tryck|välj|klicka|gå till|åbn|tryk|vælg|gå til|åpne|trykk|velg|klikk)\b"
    r"|(?:otwórz|dotknij|wybierz|kliknij|wpisz|otevřete|klepněte|vyberte|otvorte)\b)"
)


def is_guide(folded: Folded, elements: Sequence[Element], values: Sequence[float]) -> bool:
    """Whether an article has several sentences that are steps and do not read like a widget, beside one that
    does."""
    text = folded.text
    lines = [pair for pair in zip(elements, values, strict=True) if text[pair[0].end - 1] == "."]
    if all(value < AMONG for _, value in lines):
        return False
    asked = (line for line, value in lines if value < AMONG and line.sort in (SHORT, PROSE))
    steps = (None for line in asked if _STEP.match(text, line.start, line.end))
    return len([*islice(steps, _STEPS)]) == _STEPS
