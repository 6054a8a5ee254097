"""Leads: links to other stories in lines of their own, told by a word that points and what follows it.

"READ MORE: a headline", "▶ a headline", "[a headline]": a word for looking elsewhere, or a sign, and then a
headline, which ends in no stop. Some of the words head an article's own boxes too; these point only where
they are in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.clean.text.fold import words_in

LONGEST = 200
_MORE = (
    r"(?:story|stories|article|articles|video|videos|coverage|news|content|reading|links?|podcast|here"
    r"|now|this"
    r"|too|next|live|below|topics?)"
)
_POINTS = re.compile(
    rf"(?:(?:and |now |please )?(?:read|watch|listen|see|view|explore|discover|try)(?: {_MORE}| more| "
    rf"also| on"
    rf"| the full story)*|also (?:read|watch|see|listen|on|in)(?: [\w&' ]{{2,30}})?|must[- ](?:read"
    rf"|watch|see)"
    rf"|related(?: {_MORE})?|more {_MORE}|more (?:on|from|in|about|like) [\w&' ]{{2,40}}"
    rf"|recommended(?: {_MORE}| for you)?|don'?t miss(?: this)?|in case you missed(?: it)?|icymi"
    r"|from (?:the|our) archives?|trending(?: now)?|read trending|learn more|find out more|for more"
    r"|(?:next|previous|earlier|top|full|big|lead|other|similar)(?: up)? (?:story|article|coverage|read)"
    r"|(?:up next|next up|coming up)|you(?:'d| may| might| could)(?: also)? (?:like|enjoy"
    r"|want to read)"
    r"|editor'?s'? (?:picks?|choice)|click here|follow live|take (?:the|our) (?:quiz|poll|survey)"
    r"|lesen sie(?: auch| mehr| hier| dazu)*|mehr dazu|mehr zum thema|mehr(?: lesen)?|weiterlesen"
    r"|auch interessant|passend dazu|lesetipp|zum thema|siehe auch|das könnte sie(?: auch)? interessieren"
    r"|(?:à |a )?lire(?: aussi| également| plus| la suite)?|voir(?: aussi| plus)?|à (?:voir|découvrir"
    r"|écouter)"
    r"|pour aller plus loin|notre dossier|sur le même (?:sujet|thème)|en savoir plus|écoutez|regardez"
    r"|(?:lea|lee|leer|vea|ver|mire|mira|siga leyendo|sigue leyendo|puedes? leer|también lea|entérese)"
    r"(?: también| además| más| aquí)*|(?:le|te) (?:puede interesar|recomendamos)|más (?:información"
    r"|noticias)"
    r"|(?:nota|noticia)s? relacionadas?|no te pierdas|además"
    r"|(?:leia|veja|saiba|confira|assista|ouça|entenda)(?: também| mais| ainda| aqui)*|(?:matéria|notícia)s?"
    r" relacionadas?|(?:leggi|guarda|vedi|ascolta)(?: anche| pure| qui)*|(?:per approfondire|approfondisci)"
    r"|potrebbe interessarti|(?:lees|bekijk|luister|kijk|zie)(?: ook| meer| verder| hier| terug)+"
    r"|baca juga|czytaj (?:także|też|więcej)|zobacz (?:też|także)|läs (?:också|mer|även)|les (?:også|mer)"
    r"|læs (?:også|mere))",
    re.IGNORECASE,
)
"""Words that point elsewhere, in any case."""
_HEADS = words_in(
    "video videos vidéo vídeo photos photo pictures gallery podcast audio opinion analysis editorial column "
    "commentary perspective live explained explainer exclusive breaking latest background interactive "
    "map graphic "
    "data review guide interview timeline factbox quiz sponsored promoted deal deals update updates "
    "alert images "
    "bilder fotos foto bildergalerie fotostrecke kommentar hintergrund liveticker direct entretien analyse "
    "reportage dossier entrevista análisis análise opinião opinión opinione intervista slideshow infographic "
    "special feature features spotlight news sports sport weather play next more poll previous earlier vote"
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
_ALSO = (
    r"(?:also |must[- ])?read(?: also| more| next)?|see also|also see|(?:also )?worth (?:your time|reading)"
    r"|related(?: story| article| news)?|you (?:may|might)(?: also)? (?:like|enjoy)|recommended|don'?t miss"
    r"|lesen sie auch|auch interessant|(?:à )?lire aussi|à lire également|(?:lee|lea|leia|veja) (?:tambi[eé]n"
    r"|também|mais)|(?:te|le) puede interesar|leggi anche|potrebbe interessarti|lees (?:ook|meer)"
    r"|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)"
    r"|(?:(?:prze)?czytaj|zobacz) (?:też|także)|(?:pře)?čtěte(?: si)? (?:také|i)|ezt is olvas\w+|olvasta már"
    r"|(?:citește|vezi) și|ayrıca oku\w*|bunlar da ilginizi çekebilir|ilgili haber|baca juga"
    r"|читайте (?:также|також)|також читайте|по теме|διαβάστε (?:επίσης|ακόμ[ηα])|δείτε επίσης|xem thêm"
    r"|tin liên quan|soma pia"
)
_AMID = re.compile(rf"(?<![^.!?\"')\]]) (?i:{_ALSO})(?: ?:| ?>{{1,2}}| \||\?) (?=[^a-z\s])")
_WORD, _FEWEST = re.compile(r"\S+"), 3


def led_amid(shape: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Where in a line words stand that surely point elsewhere, each with so much behind them as is surely the
    headline: a copy in one line has no sign after it, and the next sentence begins with a capital, as a name
    in the headline does.
    """
    at = max(start - 1, 0)
    while found := _AMID.search(shape, at, stop):
        end = _headline_end(shape, found.end(), min(stop, found.end() + LONGEST))
        if end:
            yield found.start() + 1, end
        at = end or found.end()


def _headline_end(shape: str, start: int, stop: int) -> int:
    """Up to where words are surely a headline's, or 0 where these are too few, or two capitals follow each
    other, of which one is a name.
    """
    end = count = 0
    words = _WORD.finditer(shape, start, stop)
    for word in words:
        first = word[0][0]
        if count and (first.isupper() or not first.isalpha()):
            after = next(words, None)
            return 0 if count < _FEWEST or (after and after[0][0].isupper()) else end
        end, count = word.end(), count + 1
        if word[0][-1] in "?!":
            break
        if word[0][-1] in ".:;":
            return 0
    return end if count >= _FEWEST else 0


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
    if _POINTS.fullmatch(lead):
        return True
    words = lead.lower().split()
    return lead.isupper() and len(words) <= 4 and not _HEADS.isdisjoint(words)


def _headline(text: str) -> bool:
    text = text.rstrip(" ])→>»")
    return text.count(" ") > 0 and not _ENDS.search(text[-3:])


def is_headed(shape: str) -> bool:
    """Whether a text begins with words that point elsewhere and a headline, with no sign between."""
    return _HEADER.match(shape) is not None
