"""Leads: links to other stories in lines of their own, told by a word that points and what follows it.

"READ MORE: a headline", "▶ a headline", "[a headline]": a word for looking elsewhere, or a sign, and then a
headline, which ends in no stop. Some of the words head an article's own boxes too; these point only where
they are in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.clean.forms.headlines import LONGEST, headline_end
from newscrawl.known.wordtables import plain_words

_LOOK = (
    r"read|watch|listen|see|lesen|lire|lisez|voir|le[ae]|leé|leer|vea|mirá?|revis[ae]|ver|leia|veja|saiba|confira"
    r"|leggi|guarda|vedi|ascolta|lees|bekijk|luister|kijk|zie|läs|les|læs|se|lue|katso|kuuntele"
    r"|(?:prze)?czytaj|zobacz|(?:pře)?čtěte|(?:pre)?čítajte|olvas\w+|citește|vezi|oku\w*|διαβάστε|δείτε"
    r"|читайте|смотрите|дивіться|pročitajte|baca|simak|lihat|xem|đọc|soma"
)
"""What a site tells its readers to do with another story."""
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


def led_amid(shape: str) -> Iterator[tuple[int, int]]:
    """Where in a line words stand that surely point elsewhere, each with so much behind them as is surely the
    headline: a copy in one line has no sign after it, and the next sentence begins with a capital, as a name
    in the headline does."""
    at = 0
    while found := _AMID.search(shape, at):
        at = headline_end(shape, found.end())
        if at > found.end():
            yield found.start() + 1, at


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
