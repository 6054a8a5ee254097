"""What somebody named near the heading does, in an element behind the name, and the agency behind a label.

Nothing but a style parts "Ada Moss" from "Journalist" or "Photographer" in many papers of the north, so that
neither a colon nor a comma tells. An agency stands behind a word for the source ("Izvor: Tanjug").
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, lowered
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.words.otherwork import SOURCES
from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

_PHOTOGRAPHERS = plain_words(
    """
    photographer photographers photojournalist photographe fotograf fotografin fotografka fotograaf
    fotógrafo fotógrafa fotografo fotografa fotoreporter fotojurnalist fotós fotóriporter fényképész
    fotografas fotografė fotogrāfs kuvaaja valokuvaaja ljósmyndari φωτογράφος φωτορεπόρτερ фотограф
    photojournaliste fotojornalista fotoperiodista fotoreportero fotoreportera fotorreportero
    фотографка фотокорреспондент фоторепортёр фоторепортер фотокореспондент fotoğrafçı צלם צלמת
    """
)
"""What somebody is called who takes pictures."""
_WRITERS = plain_words(
    """
    journalist journaliste journalistin journalista reporter reporterin reporterka redakteur redakteurin
    redacteur redaktör redaktør redaktor redaktorka redactor redactora correspondent korrespondent skrifar
    korrespondentin korespondent korespondentka toimittaja ajakirjanik giornalista jornalista periodista
    novinar novinarka reportér reportérka dziennikarz dziennikarka újságíró jurnalist jurnalistă žurnalistas
    žurnalistė žurnālists žurnāliste blaðamaður fréttamaður kolumnist kommentator δημοσιογράφος συντάκτης
    συντάκτρια журналист журналистка журналіст журналістка корреспондент кореспондент кореспондентка новинар
    correspondant correspondante corresponsal correspondente enviado enviada envoyé envoyée
    новинарка muhabir gazeteci wartawan jurnalis mwandishi muxbir тілші кабарчы сурвалжлагч
    صحفي صحافي صحفية صحافية مراسل خبرنگار نامه‌نگار صحافی כתב כתבת संवाददाता
    पत्रकार प्रतिनिधि সংবাদদাতা প্রতিবেদক 기자 記者 记者
    """
)
"""What somebody is called who writes for a paper."""
_ROLE = re.compile(r"(?P<name>[^(),]{5,40}?)(?: \((?P<held>[^()]{4,40})\)|, (?P<role>[^()\d,.]{4,40}))")
_SOURCES = frozenset(SOURCES.split("|"))
_DESKS = frozenset(("reporter", "correspondent", "editor", "journalist", "columnist", "writer"))
_PICTURED, _ABOUT = ("photo", "picture", "copy", "video", "managing", "social"), 30
"""The last word of what a writer is called in English, behind few letters on what they write about, and what
these are of somebody who writes nothing."""
_LEVELS, _CARD, _MOST = 2, 3, 24
_PARTS, _LABEL, _MARKS = 6, 20, " ,|/()\t\r\n"
"""Elements of a part of a byline, letters of a label, and what stands between a name and a duty."""


def is_of_photographer(element: Element) -> bool:
    """Whether the element right behind one says that its name is a photographer's."""
    return _said_behind(element) in _PHOTOGRAPHERS


def writers_from(element: Element) -> list[str]:
    """The full names of an element and of those round it, behind each of which an element says that it is a
    writer's; none where the first is none."""
    if not _is_writers(said := _said_behind(element)):
        return []
    level = _LEVELS if said in _WRITERS else _CARD
    box = next(islice(element.iterancestors(), level - 1, None), element)
    alike = islice(box.iter(element.tag), _MOST)
    names = (element_text(one, _PARTS) for one in alike if _is_writers(_said_behind(one)))
    return list(filter(is_full_name, names))


def _is_writers(said: str) -> bool:
    """Whether somebody is called a writer: in a word, or in a few of which it is the last."""
    about, _, last = said.rpartition(" ")
    return said in _WRITERS or (last in _DESKS and 0 < len(about) < _ABOUT and not has_any(about, _PICTURED))


def _said_behind(element: Element) -> str:
    beside, box = element.getnext(), element.parent
    if beside is None and box is not None and box.tag == "a" and len(box) == 1 and not box.text:
        element, beside = box, box.getnext()  # all of a link
    if beside is None or (element.tail or "").strip(_MARKS):
        return ""
    return lowered(element_text(beside, _PARTS)).strip(_MARKS)


def is_behind_name(element: Element) -> bool:
    """Whether a full name is all of the element right before one, which then is no label of what follows."""
    before = element.getprevious()
    return (
        before is not None
        and not (before.tail or "").strip(_MARKS)
        and is_full_name(element_text(before, _PARTS))
    )


def without_source(text: str) -> str:
    """A line without a word for the source before the agency that it names ("Izvor: Tanjug")."""
    label, colon, rest = text.partition("：" if "：" in text[:_LABEL] else ":")
    rest = rest.strip()
    is_source = colon and lowered(label.strip()) in _SOURCES
    return next(filter(agency_of, (rest, rest.upper())), text) if is_source else text


def before_role(line: str) -> str:
    """A line without what somebody does behind their name, in brackets or behind a comma; else as it is."""
    found = _ROLE.fullmatch(line) if line[-1:] == ")" or ", " in line else None
    words = lowered(found["held"] or found["role"]).split() if found else ()
    return found["name"] if found and not _WRITERS.isdisjoint(words) else line
