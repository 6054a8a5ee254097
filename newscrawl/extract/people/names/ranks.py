"""What stands right before a name: a title or a rank ("mgr Ada Moss"), or what somebody wrote ("Spielbericht
von Ada Moss").

Only where a first and a last name follow. A title that is a part of how somebody is called (Dr., Sir) stays,
but in small letters, with which no name begins ("don Ben Moss", "mgr Ada Moss").
"""

from __future__ import annotations

import re

from newscrawl.extract.people.names.fullnames import is_common_name, is_full_name
from newscrawl.extract.people.names.postnames import after_post
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.openings import is_of_others, without_opening
from newscrawl.known.having import has_any
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_TITLES = plain_words(
    """
    dr dr. prof prof. mgr mgr. ing ing. inż. inż hab. hab ks. ks o. p. bp abp red. lek. don dom padre pe. frei
    fra dott. dott.ssa dott avv. arch. sig. sig.ra abbé père frère soeur sœur me m. mme d. dña. ds. ir. drs.
    ifj. id. özv.
    """
)
"""Titles as languages write them that give them no capital."""
_THE = "the "
_STYLED = re.compile(
    r"the\s(?=(?:(?:most|right|very|rt\.?)\s)?(?:rev(?:erend)?|hon(?:ou?rable)?|ven(?:erable)?)\b)",
    re.IGNORECASE,
)
"""What stands before a title that is a part of how somebody is called ("the Rev. Ada Moss")."""
_WORK = re.compile(
    r"\svon\s(?=[^\W\d_a-zß-ÿ])|^(?:Das|Die)\s(?:Interview|Gespräch|Fragen)\s(?:führ|stell)ten?\s"
)
"""What leads in German from a text, whose kinds no list of words has, to its writer or interviewer."""
_TWO = re.compile(r"\s(?:und|&)\s|,\s")
_JOINED = re.compile(rf",\s|\s/\s|\s(?:{ANDS})\s")
"""What stands between those who asked together, and between several names."""
_OF = re.compile(
    r"(?:(?:u(?:ne?|n[ao]|ma?)\s|un['’])(?:[^\W\d_]{4,14}\s){1,2}|(?:l['’]|(?:l[ae]|il|el|[oa])\s)?(?:servizio"
    r"|inchiesta|cronaca|reportage|enquête|chronique|récit|billet|tribune|crónica|columna|análisis|crônica|coluna"
    r"|correspondance|recensie|recensione|reseña|resenha|critique|verslag|[eé]dito|[eé]ditorial|editoriale|commento|synthèse|opinión|opinião|colaboración|colaboração"
    r"|recette|receta|receita|ricetta|cr[ií]tica|(?:een\s)?(?:column|opiniestuk|bijdrage)|matéria|nota|redatto|raccolta|realizat|semnat|postat|adăugat)\s)"
    r"(?:(?:d[aei]|p[ao]r|van|door)\s|d['’])(?-i:(?=[^\W\d_a-zß-ÿ]))",
    re.IGNORECASE,
)
"""The same in Romance languages, before somebody with a common first name."""
_OF_STARTS = frozenset("uUsSiIcCrReEéÉbBtTaAvVlLoOmMnNpP")
_LEADS = (" d", " p", " D", " P", " van ")
"""What the words between have one of."""
_GRADE = re.compile(r"(?:(?<!\w)[A-Z][a-z]{2,15}\s){1,4}[123](?:st|nd|rd)\sClass\s(?=[A-Z][a-z])")
_GRADES = ("1st ", "2nd ", "3rd ")
_OTHER_WORK = re.compile(
    r"(?:(?:web)?design|grafik(?:en)?|gestaltung|layout|satz|musik|regie|zeichnung(?:en)?|illustration(?:en)?"
    r"|karte|skizze|umsetzung|programmierung|lektorat)$",
    re.IGNORECASE,
)
_PARTS, _FEW = 3, 2
"""Words of what is called a work and of a name, and blanks in it, at the least."""


def after_work(text: str) -> str:
    """A text without what it calls a work, where a full name follows on the word for "by"; nothing where that
    is no text. In names that word stands behind a first name ("Ada von Moss")."""
    led = text.count(" ") >= _FEW and text[0] in _OF_STARTS and has_any(text, _LEADS)
    if led and (found := _OF.match(text)):
        name = text[found.end() :]
        return name if is_common_name(name) else text
    found = _WORK.search(text) if text.count(" ") >= _PARTS else None
    if found is None:
        return text
    work, name = text[: found.start()], text[found.end() :]
    if _OTHER_WORK.search(work):
        return ""
    named = all(map(is_full_name, _TWO.split(name)))
    return name if named and not (work and begins_with_first_name(work)) else text


def behind_work(text: str) -> list[str]:
    """Whom a line names behind what they wrote or did, by common first names, and what they are ("Une enquête
    de Ada Moss, historienne"); none for one with nothing before them."""
    line, comma, role = text.partition(", ")
    own = after_work(without_opening(line))
    if own == line or is_of_others(text) or (comma and not role.islower()):
        return []
    names = _JOINED.split(own)
    return names if all(is_common_name(name) for name in names) else []


def without_grade(text: str) -> str:
    """A byline without ranks of forces that have a number ("Airman 1st Class Ada Moss")."""
    return _GRADE.sub("", text) if has_any(text, _GRADES) else text


def without_title(text: str) -> str:
    """A text without the titles in small letters that it begins with, where a full name follows."""
    if not text[:1].islower():
        return text
    name = text
    while name[:1].islower() and (parts := name.split(" ", 1))[0] in _TITLES and len(parts) > 1:
        name = parts[1]
    return name if is_full_name(name) else text


def after_duty(text: str) -> str:
    """A text without the words for what somebody does that it begins with, where a full name follows."""
    text = without_title(after_work(text))
    if text[: len(_THE)].lower() == _THE:
        return _STYLED.sub("", text, count=1)
    return after_post(text)
