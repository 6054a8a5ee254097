"""Leads: links to other stories in lines of their own, told by a word that points and what follows it.

"READ MORE: a headline", "▶ a headline", "[a headline]": a word for looking elsewhere, or a sign, and then a
headline, which ends in no stop. Some of the words head an article's own boxes too; these point only where
they are in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newscrawl.clean.text.words import CURRENCIES
from newscrawl.known.wordtables import plain_words

LONGEST = 200
_LOOK = (
    r"read|watch|listen|see|lesen|lire|lisez|voir|le[ae]|leé|leer|vea|mirá?|revis[ae]|ver|leia|veja|saiba|confira"
    r"|leggi|guarda|vedi|ascolta|lees|bekijk|luister|kijk|zie|läs|les|læs|se|lue|katso|kuuntele"
    r"|(?:prze)?czytaj|zobacz|(?:pře)?čtěte|(?:pre)?čítajte|olvas\w+|citește|vezi|oku\w*|διαβάστε|δείτε"
    r"|читайте|смотрите|дивіться|pročitajte|baca|simak|lihat|xem|đọc|soma"
)
"""What a site bids its reader do with another story."""
_TOO = (
    r"also|more|next|auch|mehr|dazu|aussi|également|plus|tambi[eé]n|además|más|também|mais|ainda|anche|pure"
    r"|ook|meer|verder|också|även|mere?|også|myös|lisää|też|także|również|więcej|také|tiež|i|is|el|și|ayrıca"
    r"|επίσης|ακόμ[ηα]|также|ещё|також|ще|također|još|juga|thêm|pia|zaidi"
)
"""And that it is another."""
_SURE = (
    rf"(?:(?:must[- ]|à |a )?(?:{_LOOK})(?: (?:sie|si|on|ezt))?(?: (?:{_TOO})){{1,2}}"
    rf"|(?:{_TOO}|must|ezt is)[- ](?:{_LOOK})|olvasta már|(?:also )?worth (?:your time|reading)"
    r"|related(?: story| article| news)?|you (?:may|might)(?: also)? (?:like|enjoy)|recommended"
    r"|don'?t miss(?: this)?|auch interessant|(?:te|le) (?:puede interesar|recomendamos)"
    r"|(?:nota|noticia)s? relacionadas?|(?:ti )?potrebbe(?: anche)? interessar(?:e|ti)(?: anche)?"
    r"|bunlar da ilginizi çekebilir|ilgili haber"
    r"|по теме|tin liên quan|sponsored|promoted|paid content)"
)
"""Words that point elsewhere wherever they stand before a sign."""
_MORE = (
    r"(?:story|stories|articles?|videos?|coverage|news|content|reading|links?|podcast|here|now|this|too|next"
    r"|live|below|topics?)"
)
_POINTS = re.compile(
    rf"{_SURE}|(?:and |now |please )?(?:read|watch|listen|see|view|explore|discover|try)"
    rf"(?: {_MORE}| more| also| on| the full story)*"
    rf"|also (?:on|in|read|watch|see|listen)(?: [\w&' ]{{2,30}})?|related {_MORE}"
    rf"|more {_MORE}|more (?:on|from|in|about|like) [\w&' ]{{2,40}}|recommended(?: {_MORE}| for you)"
    r"|in case you missed(?: it)?|icymi|from (?:the|our) archives?|(?:read )?trending(?: now)?"
    r"|learn more|find out more|for more"
    r"|(?:next|previous|earlier|top|full|big|lead|other|similar)(?: up)? (?:story|article|coverage|read)"
    r"|(?:up next|next up|coming up)|you(?:'d| may| might| could)(?: also)? (?:like|enjoy|want to read)"
    r"|editor'?s'? (?:picks?|choice)|click here|follow live|take (?:the|our) (?:quiz|poll|survey)"
    r"|lesen sie(?: hier| dazu)*|mehr(?: dazu| zum thema| lesen)?|weiterlesen|passend dazu|lesetipp"
    r"|zum thema|siehe auch|das könnte sie(?: auch)? interessieren"
    r"|(?:à |a )?lire(?: la suite)?|voir|à (?:voir|découvrir|écouter)|pour aller plus loin|notre dossier"
    r"|(?:přečtěte|prečítajte) si|meer (?:lezen|weten)"
    r"|sur le même (?:sujet|thème)|en savoir plus|écoutez|regardez"
    r"|(?:lea|lee|leer|vea|ver|mire|mira|siga leyendo|sigue leyendo|puedes? leer|entérese)"
    r"(?: también| además| más| aquí)*|más (?:información|noticias)|no te pierdas|además"
    r"|(?:leia|veja|saiba|confira|assista|ouça|entenda)(?: também| mais| ainda| aqui)*"
    r"|(?:matéria|notícia)s? relacionadas?|(?:leggi|guarda|vedi|ascolta)(?: qui)*"
    r"|(?:per approfondire|approfondisci)|(?:lees|bekijk|luister|kijk|zie)(?: hier| terug)+"
)
"""Words that point elsewhere where they begin a line, in small letters: most are soon passed over."""
_HEADS = plain_words(
    "video videos vidéo vídeo photos photo pictures gallery podcast audio opinion analysis editorial column "
    "commentary perspective live explained explainer exclusive breaking latest background interactive map "
    "graphic data review guide interview timeline factbox quiz sponsored promoted deal deals update updates "
    "alert images bilder fotos foto bildergalerie fotostrecke kommentar hintergrund liveticker direct "
    "entretien analyse reportage dossier entrevista análisis análise opinião opinión opinione intervista "
    "slideshow infographic special feature features spotlight news sports sport weather play next more poll "
    "previous earlier vote"
)
"""Words that point where they are in capitals."""
_HEADER = re.compile(
    r"(?i:up next|next up|related|read more|read next|read also|also read|see also|more like this"
    r"|trending(?: now)?|recommended|don't miss|watch next|lesen sie auch|lire aussi|leia também|lee también"
    r"|leggi anche|lees ook):? (?=[^a-z\s])"
)
"""Those of them after which a headline may stand without a sign between."""
_LED = re.compile(
    r"[-*•>|►▶→➤➡⇒▸#\[(]{0,3} ?(?P<lead>[^:|>►▶→\[\]()]{2,45}?) ?(?:[:|]|>{1,2}|►|▶|→| [-.] |\.(?= "
    r"[A-ZÀ-ÖØ-Þ])) ?"
    r"(?P<headline>[^a-zß-öø-ÿ\s].{5,180})"
)
_SIGNED = re.compile(r"(?:>{1,3}|[►▶→➤➡⇒▸👉📌🔗🔴⭐✅▪➜➔☛]️?) ?(?P<headline>[^\W\d_].{5,180})")
_BOXED = re.compile(r"\[ ?(?P<headline>[^\[\]]{8,160}[^\[\].;,]) ?\]")
_ENDS = re.compile(r"[.;,:][\"')\]]*$")
_SIGN = r"(?: ?:| ?>{1,2}| \|)"
_AMID = re.compile(
    rf"(?<![^.!?\"')\]]) (?:(?i:{_SURE}{_SIGN}|olvasta már\?)|(?:READ|WATCH|LISTEN){_SIGN}"
    rf"|(?:(?:ALSO|MUST) READ|READ (?:ALSO|MORE|NEXT)|SEE ALSO)(?:{_SIGN})?) (?=[^\W_a-z]|\")"
)
_WORD, _FEWEST = re.compile(r"\S+"), 3
_LEADS_ON = plain_words("a an the and or at by from into his her its their")
"""Words with which no headline ends."""
_GOES_ON = _LEADS_ON | plain_words(
    "for in of with to on over after under about than since until up all only as when where while if that "
    "who which is are was were be been has have had will would can could may must between during before"
)
"""Words behind which a number begins no sentence, and a capital hardly does."""
_OPENERS = plain_words("The A An In On At For He She It They This That But After As")
"""Words that are no part of a name which ends there."""


def led_amid(shape: str) -> Iterator[tuple[int, int]]:
    """Where in a line words stand that surely point elsewhere, each with so much behind them as is surely the
    headline: a copy in one line has no sign after it, and the next sentence begins with a capital, as a name
    in the headline does."""
    at = 0
    while found := _AMID.search(shape, at):
        words = list(_WORD.finditer(shape, found.end(), found.end() + LONGEST))
        size = _headline_size([word[0] for word in words])
        end = words[size - 1].end() if size else found.end()
        if size:
            yield found.start() + 1, end
        at = end


def _headline_size(words: Sequence[str]) -> int:
    """How many of some words are surely a headline's, or 0 where these are too few, or where of several
    capitals in a row it cannot be told which is the first of the next sentence."""
    size = len(words)
    for at, word in enumerate(words):
        if at and _is_raised(word) and not _is_within(words, at):
            size = _next_sentence(words, at)
            break
        if word[-1] in ".:;":
            return 0
        if word[-1] in "?!":
            size = at + 1
            break
    return size if size >= _FEWEST else 0


def _is_raised(word: str) -> bool:
    """Whether a word may begin a sentence, by its first character."""
    return word[0].isupper() or not word[0].isalpha()


def _is_within(words: Sequence[str], at: int) -> bool:
    """Whether a capital or a number is a part of the headline: what goes before it leads on to it, or it is
    the second word of a name that begins the headline, and no other capital follows."""
    before, word, after = words[at - 1], words[at], words[at + 1 : at + 2]
    if word[0].isdigit():
        return before.lower() in CURRENCIES | _GOES_ON
    leads_on = before.lower() in _LEADS_ON or (at == 1 and before[0].isupper() and word[0].isupper())
    return leads_on and not any(other[0].isupper() for other in after)


def _next_sentence(words: Sequence[str], at: int) -> int:
    """The number of the word that begins the next sentence: that of a capital, or after a name an article's;
    0 where none is sure."""
    last = at
    while last + 1 < len(words) and _is_raised(words[last + 1]):
        last += 1
    sure = words[last] in _OPENERS or (last == at and words[at - 1].lower() not in _GOES_ON)
    return last if sure else 0


def is_lead(shape: str) -> bool:
    """Whether a line points at another story: by a word and a headline, by a sign, or by brackets."""
    if not 8 <= len(shape) <= LONGEST:
        return False
    if found := _LED.fullmatch(shape):
        return _points(found["lead"].strip()) and _headline(found["headline"])
    if found := _SIGNED.fullmatch(shape):
        return _headline(found["headline"])
    if found := _BOXED.fullmatch(shape):
        return found["headline"].count(" ") > 1 and ":" not in found["headline"]
    return False


def _points(lead: str) -> bool:
    """Whether the words before a colon or the like point at what follows it."""
    small = lead.lower()
    if _POINTS.fullmatch(small):
        return True
    words = small.split()
    return lead.isupper() and len(words) <= 4 and not _HEADS.isdisjoint(words)


def _headline(text: str) -> bool:
    text = text.rstrip(" ])→>»")
    return text.count(" ") > 0 and not _ENDS.search(text[-3:])


def is_headed(shape: str) -> bool:
    """Whether a text begins with words that point elsewhere and a headline, with no sign between."""
    return _HEADER.match(shape) is not None
