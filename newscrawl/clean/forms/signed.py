"""Signed: lines that say who made the story, so plainly that they are known wherever they stand.

At the head a name with a role is enough (see `credits`). Between paragraphs more is asked: a word for the
work, names and nothing else, or an address beside them. At the foot a site says what its writers are.
"""

from __future__ import annotations

import re

from newscrawl.clean.forms.credits import BETWEEN, MAIL, WORK, are_names, is_credit
from newscrawl.clean.forms.stamps import STAMPS, WORD
from newscrawl.clean.text.fold import EASTERN
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

LONGEST = 110
NAME = r"[A-ZÀ-ÖØ-Þ][\w'.-]{0,24}"
_SIGNED = re.compile(
    r"[-(\[*/ ]{0,4}(?:by|written by|reported by|story by|words by|words and (?:photos|pictures) by|text by"
    r"|report by|edited by|compiled by|posted by|published by|reviewed by|photos? by|photographs by|video by"
    r"|illustrations? by|graphics? by|produced by|translated by|presented by|narrated by|interview by"
    r"|(?:opinion|analysis|review|commentary|explainer|perspective|exclusive|column) (?:by|\| by)"
    r"|texte? (?:von|de|par|by)|texto (?:de|por)|testo di|tekst(?: van|:)|geschrieben von|ein (?:beitrag|text"
    r"|gastbeitrag|kommentar|artikel) von|escrito por|redacción de|scritto da|écrit par|propos recueillis par"
    r"|publié par|publicado por|pubblicato da|geschreven door|autor(?:in)?:|auteur ?:|autore:|author:"
    r"|authors:|contributing(?: writers?| reporters?)?:|contributors?:"
    r"|writer:|reporter:|editor:|editors:|photographer:|redaktion:|redação:|redacción:|redazione:)"
    r" ?(?=\S)",
    re.IGNORECASE,
)
_MANY = re.compile(r"(?:von|por|par|di|da|door|av|af) (?=[A-ZÀ-ÖØ-Þ])", re.IGNORECASE)
"""Words that stand before many other things than a writer."""
_WITH = re.compile(
    r"[-(–—]?(?P<names>[^()\n]{0,60}?)(?:(?:^|(?<=[-(–—])| )(?:with|mit|avec|con|com|met|and|y|et|e)| ?/) ?"
    r"(?:afp|ap|aap|reuters|dpa|efe|ansa|lusa|anp|apa|agencies|agency inputs|agencias|agences|agenturen|wires"
    r"|wire services|news agencies|agenzie|agências|bloomberg|pa|pti|ani|ians|the associated press"
    r"|agence france-presse|belga|(?:keystone-)?ats|t[ée]lam|agerpres|adnkronos|europa press"
    r"|(?-i:MAP|APS|TAP))\)?",
    re.IGNORECASE,
)
_WIRES = (
    "afp", "ap", "aap", "reuters", "dpa", "efe", "ansa", "lusa", "anp", "apa", "agencies", "agency inputs",
    "agencias", "agences", "agenturen", "wires", "wire services", "agenzie", "agências", "bloomberg", "pa",
    "pti", "ani", "ians", "press", "france-presse", "belga", "ats", "lam", "agerpres", "adnkronos",
    "map", "aps", "tap",
)  # fmt: skip
"""What those lines end with."""
_NOTED = re.compile(r"[\[(] ?[^\s:\[\]()]{1,12} ?[:：] ?(?P<names>[^\[\]():：]{2,40}?) ?[\])]")
_HELPED = re.compile(
    r"\W{0,3}(?P<names>[^.!?;:\"]{3,160}?) (?:also |both )?(?:contributed|assisted|helped report)(?: "
    r"with| to| in| from)?"
    r"(?: (?:additional|further))?(?: (?:reporting|research|writing|photography|graphics|data))?"
    r"(?: (?:to|for|in|from|on)\b[^.!?;:\"]{2,80})?\.?\)?",
    re.IGNORECASE,
)
_CONTRIBUTED = ("contributed", "assisted", "helped report")
"""One of these is in each line that says who contributed."""
_ADDRESS = re.compile(r"(?<=\w)\.(?:com|net|org|[a-z]{2})\b")
"""What the names of sites end with."""
HELPS = plain_words("contributed assisted helped used included material information reporting quotes")
"""One of these words is in each line that says who contributed or what of others it uses."""
_OF_OTHERS = re.compile(
    r"(?:contributed|assisted|helped report)(?: with| to| in)? (?:the|an?|his|her|its|their) "
    r"(?!(?:reporting|story|article|writing)\b)"
)
"""Whose work is not this one ("contributed to the research")."""
_OF_WORK = re.compile(r"report|story|article|research|writ|photogr|journalist", re.IGNORECASE)
_USED = re.compile(
    r"(?:this (?:story|report|article) (?:contains|includes|uses|was (?:compiled|written|produced) "
    r"(?:with|using))"
    r"|(?:information|material|details|quotes|files?|reporting) (?:from|by|provided by)) (?:.{2,90}? )?"
    r"(?:(?:was|were) (?:used|included) (?:in|for) this (?:report|story|article)"
    r"|(?:material|information|reporting|quotes) (?:from|by) [^.]{2,60})\.?",
    re.IGNORECASE,
)
TRADE = (
    r"reporters?|editors?|writers?|correspondents?|columnists?|journalists?|contributors?|producers?|critics?"
    r"|photographers?|blogger|anchor|freelancer?|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?"
    r"|journaliste|périodista|periodista|redactora?|jornalista|repórter|giornalista|redacteur|verslaggever"
)
_TRADES = re.compile(rf"(?<!\w)(?:{TRADE}|desk|bureau|newsroom|staff|@)(?!\w)", re.IGNORECASE)
_BEHIND = re.compile(r" ?[(|•·] ?| - |, (?=[a-z])")
"""What parts names from what is said of them, an address or a date."""
_ROLE_WORDS = 2
"""Words that may say without a known one of them what somebody does."""
_PRICED = re.compile(
    r"[£$€₹]|\d{2,4}pp"
    r"|\b(?:until|directed|starring|(?<!associated )press|publish\w*|books|gallery)\b",
    re.IGNORECASE,
)
"""What a heading of a review has: a price, pages, a publisher, a place."""
STARTS = plain_words(
    "by written reported story words text report edited compiled posted published reviewed photo photos "
    "photographs video illustration illustrations graphic graphics produced translated presented narrated "
    "interview opinion analysis review commentary explainer perspective exclusive column texte texto testo "
    "tekst geschrieben ein escrito redacción scritto écrit propos publié publicado pubblicato geschreven "
    "autor autorin auteur autore author authors writer reporter editor editors photographer redaktion "
    "contributing contributor contributors redação redazione source sources quelle quellen fuente fuentes "
    "fonte fontes font fonti bron bronnen von "
    "por par di da door av af"
)
BEGUN = STARTS | WORK | {"with"}
"""One of these is the first word of each line that says who made the story by a word for it and names."""
_FIRST = re.compile(r"[-(\[*/ ]{0,4}([A-Z](?:[A-Z]*(?![^\W\d_A-Z])|[^\W\d_A-Z]+)|[^\W\d_]+)")
"""The first word, also where a name is glued to it."""


def is_signed(shape: str) -> bool:
    """Whether a line says who made the story, wherever it stands."""
    if not shape or len(shape) > LONGEST or shape[-1] in "!?;,":
        return _helped(shape, shape.lower())
    text = shape.lower()
    ends = text.removesuffix(")").endswith(_WIRES)
    if ends and (with_ := _WITH.fullmatch(shape)) and (not with_["names"] or _all_names(with_["names"])):
        return True
    if shape[0] in "[(" and (noted := _NOTED.fullmatch(shape)) and _all_names(noted["names"]):
        return True
    begun = is_begun(shape)
    if begun and (found := _SIGNED.match(shape)):
        return _made_by(shape[found.end() :])
    if (begun or "(" in shape or "/" in shape) and is_credit(shape):
        return True
    if begun and (found := _MANY.match(shape)):
        rest = shape[found.end() :]
        return bool(MAIL.search(rest)) and _made_by(rest)
    return _helped(shape, text)


def is_begun(shape: str) -> bool:
    """Whether a line begins with a word for the work, as most do that say who made the story; quick."""
    return (first := _FIRST.match(shape)) is not None and first[1].lower() in BEGUN


def _made_by(rest: str) -> bool:
    """Whether what follows a word for the work is names, perhaps with addresses, roles or a date."""
    mailed = MAIL.search(rest) is not None
    if _PRICED.search(rest):
        return False
    rest, *behind = _BEHIND.split(MAIL.sub("", rest), maxsplit=1)
    if behind and _goes_on(behind[0]):
        return False
    rest = rest.strip(" .,()")
    words = WORD.findall(rest)
    if not words or any(word.lower() in STAMPS for word in words[:1]):
        return mailed and not rest
    return _all_names(rest) and (len(words) > 1 or mailed or words[0].isupper())


def _goes_on(text: str) -> bool:
    """Whether what stands behind names goes on as a sentence: "Produced by Ada Moss, the film is out."."""
    told = text[-1:] == "." and len(WORD.findall(text)) > _ROLE_WORDS
    return told and _TRADES.search(text) is None


def _all_names(text: str) -> bool:
    words = WORD.findall(text)
    foreign = any(char > "\u02ff" and char.isalpha() for char in text) and not EASTERN.search(text)
    return (bool(words) and are_names(text)) or (foreign and len(text) <= 30)


def _helped(shape: str, text: str) -> bool:
    """Whether a line says who contributed to the report, or what of others it uses; `text` is it in small
    letters."""
    if not has_any(text, HELPS):
        return False
    if _USED.fullmatch(shape):
        return True
    if not has_any(text, _CONTRIBUTED):
        return False
    found = _HELPED.fullmatch(_ADDRESS.sub("", shape))
    if not found or not _OF_WORK.search(found[0]) or _OF_OTHERS.search(text):
        return False
    words = WORD.findall(found["names"])
    known = (word[0].isupper() or word.lower() in BETWEEN or word.lower() in STARTS for word in words)
    return bool(words) and words[0][0].isupper() and len(words) <= 20 and all(known)
