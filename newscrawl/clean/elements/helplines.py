"""Helplines: where help is to be had, as stories of suicide, abuse or illness say it at their end, and how
to tell the police, as those of crimes do.

Such a line asks the reader to call, write or come, free and at any hour, in the very words of an offer. It is
the article's, and of all its lines the one that must not be lost. It names who helps, or what one needs help
in and a number to call; a site that helps with a subscription speaks of itself and of that.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.text.fold import Folded
from newscrawl.known.having import has_any

_WHO = re.compile(
    r"help ?line|crime ?stoppers|police[\w/-]*\.\w"
    r"|\bquot(?:e|ing) (?:\w+ ){0,2}(?:reference|number|ref|log)\b"
    r"|\b(?:hotlines?|\d*lifeline|samaritans|crisis (?:text )?line|suicid\w*|self-harm"
    r"|counsell?ors?|suizid\w*|selbstmord\w*|telefonseelsorge|hilfetelefon|krisentelefon|sos amitié|suicíd\w*"
    r"|línea de la vida|teléfono de la esperanza|cvv|telefono amico|antiviolenza|zelfdoding|zelfmoord\w*"
    r"|hulplijn|kindertelefoon|självmord\w*|selvmord\w*|itsemurh\w*|kriisipuhelin\w*|samobój\w*"
    r"|telefon zaufania|sebevra\w*|samovra\w*|link[ua] bezpečí|öngyilkos\w*|lelkisegély\w*|sinucid\w*"
    r"|intihar\w*|bunuh diri|tự tử|tự sát|самоуб\w*|суицид\w*|телефон\w* доверия|самогуб\w*|суїцид\w*"
    r"|αυτοκτον\w*)\b|انتحار|خودکشی|אובדני|आत्महत्या|हेल्पलाइन|আত্মহত্যা|自殺|自杀|いのちの電話|ホットライン|자살"
    r"|polizei|policía|polícia|polizia|politie|polisen|politiet|poliisi|policj|полици|поліці|gendarmerie"
    r"|carabinieri|rendőrség|αστυνομ|شرطة"
)
"""Who helps, or what nobody but him would speak of."""
_STEMS = (
    "help", "crime stoppers", "crimestoppers", "police", "quote", "quoting", "hotline", "lifeline",
    "samaritans", "crisis", "suicid", "self-harm", "counsel", "suizid", "selbstmord", "telefonseelsorge",
    "krisentelefon", "hilfetelefon", "sos ami", "suicíd", "línea de la vida", "teléfono de", "cvv",
    "telefono amico", "antiviolenza", "zelfdoding", "zelfmoord", "hulplijn", "kindertelefoon", "självmord",
    "selvmord", "itsemurh", "kriisipuhelin", "samobój", "telefon zaufania", "sebevra", "samovra", "bezpečí",
    "öngyilkos", "lelkisegély", "sinucid", "intihar", "bunuh diri", "tự tử", "tự sát", "самоуб", "суицид",
    "доверия", "самогуб", "суїцид", "αυτοκτον", "انتحار", "خودکشی", "אובדני", "आत्महत्या", "हेल्पलाइन",
    "আত্মহত্যা", "自殺", "自杀", "いのちの電話", "ホットライン", "자살", "polizei",
    "policía", "polícia", "polizia", "politie", "polisen", "politiet", "poliisi", "policj", "полици",
    "поліці", "gendarmerie", "carabinieri", "rendőrség", "αστυνομ", "شرطة",
)  # fmt: skip
"""One of these is in each of them. Few lines have one, and a pattern of so many is tried at each letter."""
_ASCII_STEMS = tuple(filter(str.isascii, _STEMS))
_WHAT = re.compile(
    r"\b(?:needs? (?:help|support)|(?:get|seek|seeking) (?:help|support)|not alone|affected by|crisis|abused?"
    r"|violence|mental health|emergency|hilfe|gewalt|notfall|notruf|aide|détresse|violences?|urgence|ayuda"
    r"|violencia|maltrato|emergencia|ajuda|violência|emergência|aiuto|violenza|emergenza|hulp|geweld|hjälp"
    r"|hjælp|hjelp|våld|vold|apua|väkival\w*|pomoc\w?|przemoc\w*|kryzys\w*|násil\w*|segítség\w*|bántalmaz\w*"
    r"|ajutor|violenț\w*|yardım\w*|şiddet\w*|bantuan|kekerasan|giúp đỡ|помощ\w*|насили\w*|допомог\w*"
    r"|насильств\w*|βοήθεια|police|detectives?|sheriff|polis|anonymously)\b"
)
_NUMBER = re.compile(
    r"\d(?<![$€£¥₹\d.,] \d)(?<![$€£¥₹\d.,]\d)(?:\d\d|\d[ ./-]\d\d|-\d{3})(?!\d*[.,]\d)(?! ?[$€£₽])"
)
"""A number to call, and no price."""
_OWN = re.compile(
    r"\b(?:our|us|subscri\w+|sign(?:ed)? up|log ?in|account|customer|newsroom|newsletters?|inbox|deliver\w+"
    r"|journalis\w+|advertis\w+|unser\w*|kundenservice|abo\w*|notre|nos|abonn\w+|nuestr\w+|suscri\w+|noss\w+"
    r"|assin\w+|nostr\w+|abbon\w+|onze?|vår\w*|vores|prenumer\w+|nasz\w*|naš\w*|bizim|kami|наш\w*|подпис\w+)\b"
)
"""The site, or what it offers."""
_OTHER = frozenset(("disclaimer", "related", "topics"))
"""Kinds of what only names it: a story about a helpline is none."""
_LONGEST = 320


def is_helpline(folded: Folded, element: Element) -> bool:
    """Whether a line, or the one that a sentence is of, tells where help is to be had."""
    if element.rule and element.rule.kind in _OTHER:
        return False
    text, low = folded.text, max(element.start - _LONGEST - 1, 0)
    start, high = text.rfind("\n", low, element.start) + 1 or low, element.end + _LONGEST + 1
    stop = text.find("\n", element.end, high)  # no farther than tells that the line is too long
    stop = min(len(text), high) if stop < 0 else stop
    if stop - start > _LONGEST:
        start, stop = element.start, element.end
    line = text[start:stop]
    named = (
        has_any(line, _ASCII_STEMS if line.isascii() else _STEMS) and _WHO.search(text, start, stop)
    ) or (_NUMBER.search(text, start, stop) and _WHAT.search(text, start, stop))
    return named is not None and _OWN.search(text, start, stop) is None
