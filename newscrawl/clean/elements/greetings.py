"""Greetings: how a live report and a letter on the web begin and end, as whoever writes them does.

"Good morning, and welcome to our live coverage", "That is all for today": the words are those with which a
site speaks to its visitors, and offers its letter. A line that offers nothing is the article's.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.text.fold import Folded
from newscrawl.known.having import has_any

_LIVE = (
    r"(?:live ?-?blogs?|live (?:coverage|updates?|reports?|reporting|commentary|text)|(?:rolling|our|the)"
    r" coverage|minute-by-minute|liveticker|ticker|liveverslag|live-?rapportering|ce direct"
    r"|(?:este|al|del|nuestro) directo|la (?:nostra )?diretta|alla diretta|minuto a minuto)\b"
)
_BEGINS = re.compile(
    r"(?:[\"'(] ?)?(?:good (?:morning|afternoon|evening)\b|(?:hello|hi|hey|welcome"
    r"|thank(?:s| you) for (?:joining|being|following|staying)|hallo|guten (?:morgen|tag|abend)|willkommen"
    r"|bonjour|bonsoir|bienvenue|buen[oa]s|hola|bienvenidos|gracias por|buongiorno|buonasera|benvenuti"
    r"|goede\w+|welkom|bom dia|boa (?:tarde|noite)|bem-vind\w+|olá|god (?:morgon|kväll|morgen|kveld|aften)"
    rf"|hej|välkom\w+)\b[^\n]{{0,80}}?\b{_LIVE})"
)
"""What such a line begins with: by itself where it tells the time of day, else before what is reported."""
_ENDS = re.compile(
    r"(?:that(?:'s| is) (?:all|it) (?:from (?:us|me)|for (?:today|tonight|now|this|another))"
    r"|that (?:concludes|wraps up|brings) |thank(?:s| you) for your company"
    r"|[^\n]{0,60}?(?:\bclos(?:ed?|ing)|\bend(?:ed|ing|s)?|\bwrap\w* up|\bpaus(?:ed|ing)|\bleav(?:e|ing)"
    rf"|\bsluiten|\bschließen|\bbeenden|\bterminé|\bavslutar)\b[^\n]{{0,20}}?\b{_LIVE}"
    rf"|[^\n]{{0,20}}?\b{_LIVE}[^\n]{{0,20}}?\b(?:clos(?:ed?|ing)|end(?:ed|s)?|over|paused|finished|terminé"
    r"|gesloten|beendet|geschlossen)\b)"
)
"""What says that a report or a letter is at its end."""
_SOME = ("good ", "live", "that", "cover", "thank", "ticker", "direct", "dirett", "minut")
"""One of these is in each of them."""
_OFFERS = re.compile(
    r"subscri|sign(?:ed|ing)? up|newsletter|inbox|regist|log ?in|account|cookie|\bapps?\b|whatsapp|telegram"
    r"|support|member|donat|contribut|websites?\b|\bsites?\b|visit|download|browser|\bfree\b|premium|offer"
    r"|follow (?:us|our)|abonn|registri|anmeld|suscri|assin|abbon|prenum|iscri|inscri|bezoek|besuch"
)
"""What sites offer, and what they call themselves."""
_LONGEST = 320


def is_greeting(folded: Folded, element: Element) -> bool:
    """Whether a line, or the one that a sentence is of, is how a live report or a letter begins or ends."""
    text, low = folded.text, max(element.end - _LONGEST - 1, 0)
    start = text.rfind("\n", low, element.start) + 1 or low
    high = start + _LONGEST + 1
    stop = text.find("\n", element.end, high)
    line = text[start : high if stop < 0 else stop]  # no more of it than tells that it is too long
    if len(line) > _LONGEST or not has_any(line, _SOME):
        return False
    return (_BEGINS.match(line) or _ENDS.match(line)) is not None and _OFFERS.search(line) is None
