"""Letters to the editor: sentences that speak to the paper, of what it has written.

"Your article on the heron made me laugh" says "your" as an offer does, and of an article as sites do. But
no site tells its readers what their article is on, nor says "I".
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.text.fold import Folded
from newscrawl.known.having import has_any

_YOURS = (
    r"(?:your|ihr(?:e[nrms]?)?|eure?n?|votre|vos|su|sus|vuestr[oa]|vostr[oa]|uw|er|ert|eran?|vosso|vossa)"
)
_PIECE = (
    r"(?:article|report|story|editorial|column|coverage|interview|leader|review|bericht|artikel|beitrag"
    r"|kommentar|leitartikel|reportage|éditorial|dossier|enquête|artículo|reportaje"
    r"|noticia|entrevista|articolo|servizio|editoriale|intervista|stuk|verhaal|hoofdartikel|artikeln"
    r"|ledare|artigo|reportagem|notícia)"
)
_PAPER = (
    r"(?:newspaper|paper|magazine|columnist|front page|zeitung|blatt|magazin|journal|quotidien|hebdomadaire"
    r"|une|periódico|diario|revista|giornale|quotidiano|krant|blad|tidning|jornal)"
)
_ON = r"(?:on|of|about|in|über|zu[mr]?|von|vom|sur|du|de|d'|sobre|del|sull?['aoe]?\w*|di|over|van|om|da|do)"
_TOLD = re.compile(rf"\b{_YOURS} (?:\w+ )?{_PIECE} {_ON}(?=[ '])")
_MINE = re.compile(
    rf"(?:^|[ ,'])(?:i|i've|ich|mich|je|j'ai|me|mi|yo|leo|leí|leggo|ho|sono|ik|jag|leio|sou)\b[^\n]{{0,80}}?"
    rf"\b{_YOURS} (?:\w+ )?(?:{_PIECE}|{_PAPER})\b"
    rf"|\b{_YOURS} (?:\w+ )?(?:{_PIECE}|{_PAPER})\b[^\n]{{0,80}}?[ ,](?:i|me|ich|mich|je|j'ai|ik|jag)\b"
    rf"|^your columnist "
)
_STEMS = ("your ", "ihr", "eure", "votre ", "vos ", "su ", "sus ", "uestr", "ostr", "uw ", "er", "voss")
_NOUNS = (
    "articl", "report", "stor", "editor", "colum", "coverage", "interview", "leader", "review", "bericht",
    "artikel", "beitrag", "kommentar", "dossier", "enquête", "éditorial", "artículo", "noticia", "entrevista",
    "servizio", "intervista", "stuk", "verhaal", "ledare", "artigo", "notícia", "paper", "magazin", "page",
    "zeitung", "blatt", "journal", "quotidi", "hebdo", " une", "periódico", "diario", "revista", "giornale",
    "krant", "blad", "tidning", "jornal",
)  # fmt: skip
"""One of these is in each of them."""
_OFFERS = re.compile(
    r"newsletter|inbox|sign ?up|subscribe|\bapp\b|cookie|account|compte|favori|partag|share|sav(?:e|ed)\b"
    r"|loading|free|continu|click|cliqu|submit|envoy|guthaben|reste"
)
_LONGEST = 400


def is_to_editor(folded: Folded, element: Element) -> bool:
    """Whether a sentence speaks to a paper of what it has written, and offers nothing."""
    if element.end - element.start > _LONGEST:
        return False
    text = folded.text[element.start : element.end]
    if text[-1] not in ".!?" or not has_any(text, _STEMS) or not has_any(text, _NOUNS):
        return False
    told = _TOLD.search(text) or _MINE.search(text)
    return told is not None and _OFFERS.search(text) is None
