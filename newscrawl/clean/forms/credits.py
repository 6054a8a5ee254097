"""Credits: lines that say who wrote, helped or may be written to, told by their form.

They are made of names, roles and a word for the work. Such a line is no sentence of a story: it stands at the
head or the foot of it, and what it names is a person of the outlet, not of the news.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newscrawl.clean.forms.stamps import WORD
from newscrawl.known.wordtables import plain_words

_BY = re.compile(
    r"(?:by|words(?: by)?|text(?: by)?|texte?|written by|story by|report(?:ed)? by|photos? by|photography by"
    r"|pictures by|photographs by|von|par|por|di|da|door|tekst|texto|testo|foto's|fotos?|av|af)"
    r"(?: ?:)? (?=\S)"
)
BY = plain_words(
    "by words text texte written story report reported photo photos photography pictures photographs von par "
    "por di da door tekst texto testo foto fotos av af"
)
"""One of these words begins a line that says who wrote it."""
_LEADS_ON = re.compile(r"(?:and|of|in|at|for|to|on|und|et|y|e|i) ")
"""What no name begins with: "Words and Music" is a heading."""
_MANY = plain_words("von par por di da door av af")
"""Words that stand before many other things than a writer."""
ROLE = plain_words(
    "correspondent reporter reporters editor writer columnist critic journalist desk bureau newsroom staff "
    "agencies agency producer redakteur redakteurin korrespondent korrespondentin redaktion journaliste "
    "rédaction periodista redacción corresponsal giornalista redazione redactie verslaggever redação "
    "repórter muhabir report team service special envoyé envoyée enviado enviada inviato inviata"
)
_OFFICES = plain_words("agency report service team")
_OF_NEWS = plain_words(
    "news press wire web editorial digital online data staff sports features media agency bureau desk"
)
"""What others than papers have, too, and the words behind which it is a paper's."""
_SEVERAL = plain_words("writers correspondents editors journalists columnists photographers producers")
"""What several people do, as it stands between names ("Associated Press writers Ada Moss and Petra Lind")."""
_AGENCIES = plain_words(
    "afp ap apa efe dpa ansa pti ani ians anp lusa belga kna epd sid reuters xinhua bernama antara tass "
    "kyodo yonhap aap"
)
SMALL = plain_words(
    "and of in at for the to de del della der den van von und et y e i on with special science political "
    "arrangement senior chief sports business crime health education features news staff city our à au en "
    "spécial spéciale especial notre"
).union(_AGENCIES)
_KNOWN = ROLE | _AGENCIES
BETWEEN = SMALL | ROLE | _SEVERAL
"""Small words that may stand between names."""
_HANDLE = re.compile(r"@\w+")
SIGN = re.compile(
    rf"(?:©|\(c\))? ?(?:{'|'.join(sorted(_AGENCIES))}|ots)"
    r"(?:-infocom)?(?: [a-z]{2,4}(?:[/ ][a-z]{2,4}){1,3}|,? dpa:[\d-]{6,30}(?:/\d)?)"
)
_WORK = (
    r"reporting|writing|editing|assistance|contributions?|inputs?|files?|material|photos?|photography"
    r"|pictures"
    r"|videos?|graphics|illustrations?|texts?|translation|production|research|data|design|audio"
    r"|reported|written|edited|produced|compiled|translated(?: from(?: [a-z]{3,15}){1,3})?"
    r"|photographed|illustrated|fact-check(?:ed|ing)|curated|copy[- ]?edit(?:ed|ing)|proofread(?:ing)?"
)
_WORKED = re.compile(
    rf"[-(\[ ]{{0,4}}(?!materials? ?:)(?:with )?(?:additional |further |more )?(?:{_WORK})"
    rf"(?:(?:,|,? and| &) (?:{_WORK})){{0,3}}"
    r" ?(?:by|from|:) ?(?=\S)"
)
WORK = plain_words(
    "additional further more reporting writing editing assistance contribution contributions input inputs "
    "file files material photo photos photography pictures video videos graphics illustration illustrations "
    "text texts translation production research data design audio reported written edited produced "
    "compiled translated photographed illustrated fact curated copy copyedited copyediting proofread "
    "proofreading"
)
"""One of these words begins a line that says what somebody did, but for a word like "with"."""
_SOURCE = re.compile(r"[-(\[ ]{0,4}(?:sources?|quellen?|fuentes?|fontes?|fonti?)(?: ?:) (?=\S)")
MAIL = re.compile(r"[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}|(?<![\w@])@\w{3,30}")
_REACHED = re.compile(
    r"(?:(?:e-?mail|mail|correo|courriel|twitter|x|instagram|bluesky|threads|mastodon|telegram) ?: ?)?"
    rf"(?:{MAIL.pattern})",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:info|press|media|news\w*|redak\w*|redac\w*|office|contact|kontakt|mail|hello|events?|support|service|sales"
    r"|tickets?|jobs?|letters?|tips?|admin|pr)(?:[-_.]\w+)?@",
    re.IGNORECASE,
)
"""Whose address is nobody's: the article may tell where one writes to."""
_REACH = r"(?:contact|reach|e-?mail|write to|follow|message|tweet|find)"
_WRITER = (
    r"(?:the (?:author|writer|reporter|editor)|(?:our |the )?(?:[a-z]{3,12} ){0,2}"
    r"(?:reporter|correspondent|editor|writer|columnist|critic|photographer)"
    r"(?: [A-Z][\w'.-]{1,20}){2,3}|him|her|them|(?:[A-Z][\w'.-]{1,20} ){1,2}[A-Z][\w'-]{1,20})"
)
_CONTACT = re.compile(
    rf"(?:(?i:(?:you can )?{_REACH}) {_WRITER}"
    r"|(?i:(?:to )?(?:contact|reach|e-?mail) the (?:reporters?|writers?|authors?|editors?)"
    r"(?: (?:responsible|for|on|at|by|via)| ?:))"
    r"|(?:(?:[A-Za-z]{3,13} ){0,3}(?i:writer|reporter|editor|columnist) )?"
    r"(?:[A-Z][\w'.-]{1,20} ){1,2}[A-Z][\w'-]{1,20}"
    r"(?:, [\w ,'-]{3,60},)? (?:can|may) be (?:reached|contacted|followed|emailed))(?![\w'])"
)
_OFFICIAL = re.compile(
    r"\b(?:Det|Sgt|Lt|Capt|Cpl|Insp|Officer|Detective|Sergeant|Lieutenant|Captain|Chief|Inspector|Constable"
    r"|Sheriff|Agent|Trooper|Dr|Mayor|Rev|Father|Coach|Prof|Professor|Police|County|Council|Office)\b"
)
_LONGEST_CONTACT = 220
_MOST_WORDS, _MOST_SIGNED, _NAMED = 12, 9, 4
_MARKED = re.compile(r"[,|/–-]")
_OF_DESK = r"(?:afp|ap|dpa|efe|reuters|epd|kna|ansa|pti)"
_DESK = re.compile(
    rf"[a-z]{{1,4}}(?:[/,][a-z]{{1,4}}){{0,3}} \({_OF_DESK}(?:, {_OF_DESK}){{0,4}}\)"
    r"|(?:afp|dpa|efe|epd|kna|ansa|sid|apa)/[a-z]{2,4}"
    r"|(?:enditem|ends|end|item ends)(?:[/ ][a-z]{2,6}){0,3}",
)
"""The code of a desk with the agencies that it used, or of an agency with its editor's; the word that an
agency ends its items with."""
_INITIALS = re.compile(r"[a-z]{2,5}-[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4}){0,5}|[a-z]{2,5}(?:/[a-z]{2,4}){2,6}")
"""Those of the editors through whose hands an agency's item went: three, or two with the desk's code."""


def is_byline(shape: str) -> bool:
    """Whether a line at the head says who wrote it: a word for it and names, or a name and a role."""
    if shape[-1] == ".":
        return False
    found = _BY.match(shape.lower())
    if found:
        rest = shape[found.end() :]
        if _LEADS_ON.match(rest):
            return False
        return are_names(rest) and (found[0].split()[0] not in _MANY or _is_of_people(rest))
    words = WORD.findall(shape)
    if len(words) > _MOST_SIGNED or not any(_is_role(*pair) for pair in pairwise(map(str.lower, words))):
        return False
    if _are_role_and_name(words):
        return True
    marked = _MARKED.search(shape) is not None or _is_role(words[-2].lower(), words[-1].lower())
    named = sum(word[0].isupper() and word.lower() not in ROLE for word in words)
    return marked and named > 1 and are_names(shape)


def _is_role(before: str, word: str) -> bool:
    """Whether a word behind another says what somebody of a paper does, or where."""
    return word in ROLE and (word not in _OFFICES or before in _OF_NEWS)


def is_reached(shape: str) -> bool:
    """Whether a line is nothing but where a person is reached: an address, or a name in a network."""
    found = _REACHED.fullmatch(shape)
    return found is not None and _OFFICE.search(shape) is None


def _are_role_and_name(words: list[str]) -> bool:
    """Whether words say what somebody does, in small letters, and who it is: "Health reporter Ada Moss"."""
    at = next((at for at, word in enumerate(words) if word in ROLE), 0)
    named = words[at + 1 :]
    before = all(word.lower() in SMALL for word in words[:at])
    return at > 0 and before and 1 < len(named) < _NAMED and all(word[0].isupper() for word in named)


def _is_of_people(names: str) -> bool:
    """Whether of some names one has two words, or is a role or an agency: "Von Mäusen und Menschen" is a
    heading."""
    parts = [WORD.findall(part) for part in _HANDLE.sub("", names).split(",")]
    pairs = (pair for words in parts for pair in pairwise(words))
    one_of_two = any(one[0].isupper() and other[0].isupper() for one, other in pairs)
    return one_of_two or any(word.lower() in _KNOWN for words in parts for word in words)


def are_names(shape: str) -> bool:
    """Whether a text is made of names: words with a capital, roles, and small words between them."""
    words = WORD.findall(_HANDLE.sub("", shape))
    capitals = sum(word[0].isupper() or word in _AGENCIES for word in words)
    known = all(word[0].isupper() or word.lower() in BETWEEN for word in words)
    return bool(words) and capitals > 0 and known and len(words) <= _MOST_WORDS


def is_credit(shape: str) -> bool:
    """Whether a line at the foot says who worked on the story, or which agencies did."""
    text = shape.lower()
    if _INITIALS.fullmatch(shape):
        return True
    if _DESK.fullmatch(text):
        return "/" in text or "(" in text
    if found := _WORKED.match(text):
        return are_names(shape[found.end() :].partition(";")[0])
    found = _SOURCE.match(text)
    if not found or not are_names(shape[found.end() :]):
        return False
    return not ROLE.isdisjoint(WORD.findall(text)) or SIGN.search(f"{text} xx/yy") is not None


def is_contact(shape: str) -> bool:
    """Whether a line at the foot says how the story's writer may be reached, and no official of the news."""
    if len(shape) > _LONGEST_CONTACT or not MAIL.search(shape) or _OFFICIAL.search(shape):
        return False
    return _CONTACT.match(shape) is not None and '"' not in shape
