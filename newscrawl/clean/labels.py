"""Labels: bylines, dates, pictures' credits and agencies' signs, told by their form.

What stands between a headline and the first paragraph is not prose: who wrote it, where and when. Such lines
are known by what they are made of, in many languages: names, roles, months, clock times. A credit of a
picture is known anywhere, by the word for a picture, a colon and names.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from newscrawl.clean.elements import MARK, PROSE, SHORT, Element
from newscrawl.clean.fold import Folded, words_in
from newscrawl.clean.rules import Rule

FOOT = 3
_LONGEST = 90
_PARAGRAPH = 60
_CAPTION = 400
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_MONTHS = (
    r"jan|feb|fev|fév|mar|mär|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|giu|jui|jul|lug|aug|ago|aoû|sep|set|okt"
    r"|oct|ott|out|nov|dec|déc|dez|dic|gen|ene|ocak|şub|nis|haz|tem|ağu|eyl|eki|kas|ara"
)
_MONTH = re.compile(rf"(?:{_MONTHS})\w{{0,8}}")
_DAYS = words_in(
    "mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì "
    "sabato domenica segunda terça quarta quinta sexta maandag dinsdag woensdag "
    "donderdag vrijdag zaterdag zondag"
)
_STAMPS = words_in(
    "published updated posted modified created edited veröffentlicht aktualisiert erstellt publié modifié "
    "jour publicado actualizado atualizado pubblicato aggiornato gepubliceerd bijgewerkt "
    "yayınlanma güncelleme "
    "am pm ist gmt utc est edt bst cet uhr hrs min mins minute minutes minuten minuti minutos read reading "
    "lettura lectura leitura leestijd lesezeit lecture views"
)
_AMONG = words_in(
    "first last on at the of le à mis el a las em il alle ore om um den de di por h hs time date stand to"
)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)\d{1,2} ?[ap]\.?m\b")
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")
_BY = re.compile(
    r"(?:by|words(?: by)?|text(?: by)?|texte?|written by|story by|report(?:ed)? by|photos? by|photography by"
    r"|pictures by|photographs by|von|par|por|di|da|door|tekst|texto|testo|foto's|fotos?|av|af)"
    r"(?: ?:)? (?=\S)"
)
_ROLE = words_in(
    "correspondent reporter reporters editor writer columnist critic journalist desk bureau newsroom staff "
    "agencies agency producer redakteur redakteurin korrespondent korrespondentin redaktion journaliste "
    "rédaction periodista redacción corresponsal giornalista redazione redactie verslaggever "
    "redação repórter muhabir "
    "report team service special"
)
_SMALL = words_in(
    "and of in at for the to de del della der den van von und et y e i on with special science political "
    "senior chief sports business crime health education features news staff city our "
    "dpa afp efe ap apa ansa pti ani ians anp lusa belga kna epd sid"
)
_HANDLE = re.compile(r"@\w+")
_NO_PLACE = words_in("image photo picture advertisement listen video archives premium share")
_SIGN = re.compile(
    r"(?:©|\(c\))? ?(?:efe|dpa|afp|ap|apa|ansa|pti|ani|ians|lusa|anp|belga|reuters|kna|epd|sid|ots)"
    r"(?:-infocom)?(?: [a-z]{2,4}(?:[/ ][a-z]{2,4}){1,3}|,? dpa:[\d-]{6,30}(?:/\d)?)"
)
_PICTURE = re.compile(
    r"(?:^|[\s(\[|/])\[?(?:photos?|photographs?|pictures?|pics?|images?|illustrations?|graphics?|fotos?|foto's"
    r"|bild(?:er)?|fotografie|grafik|imagen|imágenes|crédit(?:os)?(?: photo)?|crédito|immagine)"
    r"(?: credit| courtesy| by)? ?: ?"
    r"(?P<credit>[^:.!?\n]{2,60})[\])]?$"
)
_ALSO = re.compile(
    r"(?:ALSO READ|READ ALSO|READ MORE|SEE ALSO|MUST READ|LESEN SIE AUCH|LIRE AUSSI|À LIRE(?: AUSSI)?"
    r"|LEA TAMBIÉN|LEE TAMBIÉN|LEIA TAMBÉM|LEGGI ANCHE|LEES OOK|LÄS OCKSÅ|LÆS OGSÅ|CZYTAJ TAKŻE|BACA JUGA)"
    r" (?=[^\W\d_][^\W\d_])"
)


def _rule(name: str, kind: str) -> Rule:
    return Rule(
        name=f"label-{name}",
        kind=kind,
        place="line",
        strength="alone",
        takes="nothing",
        where="anywhere",
        beside=frozenset(),
        until=(),
        becomes={},
        outlet=None,
        phrases=(),
        hit=(),
        miss=(),
    )


_BYLINE, _STAMP = _rule("byline", "byline"), _rule("date", "dateline_meta")
_CREDIT, _READ = _rule("credit", "caption"), _rule("read-also", "related")


def label(folded: Folded, elements: list[Element], *, head: bool = True, tail: bool = True) -> None:
    """Mark the labels at the head and the foot of a text, where these are, and pictures' credits anywhere."""
    _pictures(folded, elements)
    if head:
        _head(folded, elements)
        _places(folded, elements)
    for element in elements[-FOOT:] if tail else []:
        if _plain(element) and _SIGN.fullmatch(folded.text, element.start, element.end):
            element.sort, element.rule = MARK, _BYLINE


def _head(folded: Folded, elements: list[Element]) -> None:
    start = next((at for at, element in enumerate(elements) if _plain(element)), 0)
    for at in range(start + 1, min(start + 8, len(elements))):
        element = elements[at]
        if not _plain(element):
            continue
        if element.sort == PROSE and element.end - element.start > _PARAGRAPH:
            break
        if rule := _head_label(folded.shape[element.start : element.end]):
            element.sort, element.rule = MARK, rule


def _plain(element: Element) -> bool:
    return element.own_line and element.sort in (SHORT, PROSE)


def _pictures(folded: Folded, elements: list[Element]) -> None:
    for element in elements:
        size = element.end - element.start
        if not _plain(element) or size > _CAPTION:
            continue
        found = _PICTURE.search(folded.text, element.start, element.end)
        if found and _names(folded.shape[found.start("credit") : found.end("credit")]):
            element.sort, element.rule = MARK, _CREDIT
        elif size < 2 * _LONGEST and _is_also(folded.shape[element.start : element.end]):
            element.sort, element.rule = MARK, _READ


def _is_also(shape: str) -> bool:
    """Whether a line is a header in capitals and a headline that is not."""
    return _ALSO.match(shape) is not None and not shape.isupper()


def _head_label(shape: str) -> Rule | None:
    if len(shape) > _LONGEST or shape[-1] in '!?:"' or shape[0] in "([\"'":
        return None
    return _STAMP if _is_date(shape) else _BYLINE if _is_byline(shape) else None


def _is_date(shape: str) -> bool:
    """Whether a line says when, with at most a few names beside it."""
    text = shape.lower()
    words = _WORD.findall(shape)
    stamps = sum(word.lower() in _STAMPS for word in words)
    if not (stamps or _CLOCK.search(text)) or not any(char.isdigit() for char in text):
        return False
    other = [w for w in words if not _of_time(w.lower())]
    named = sum(word.lower() not in ("am", "pm") for word in words if word.lower() in _STAMPS)
    dated = _DATE.search(text) is not None or named > 0
    return dated and len(other) <= 4 and all(word[0].isupper() for word in other)


def _of_time(word: str) -> bool:
    known = word in _STAMPS or word in _AMONG or word in _DAYS
    return known or _MONTH.fullmatch(word) is not None


def _is_byline(shape: str) -> bool:
    """Whether a line says who wrote it: a word for it and names, or a name and a role."""
    if shape[-1] == ".":
        return False
    found = _BY.match(shape.lower())
    if found:
        return _names(shape[found.end() :])
    words = _WORD.findall(shape)
    role = any(word.lower() in _ROLE for word in words[1:])
    marked = re.search(r"[,|/–-]", shape) is not None or words[-1].lower() in _ROLE if words else False
    return role and marked and 2 <= len(words) <= 9 and _names(shape)


def _names(shape: str) -> bool:
    """Whether a text is made of names: words with a capital, roles, and small words between them."""
    words = _WORD.findall(_HANDLE.sub("", shape))
    capitals = sum(word[0].isupper() for word in words)
    known = all(word[0].isupper() or word.lower() in _SMALL or word.lower() in _ROLE for word in words)
    return bool(words) and capitals > 0 and known and len(words) <= 10


def _places(folded: Folded, elements: list[Element]) -> None:
    """The name of a place in a line of its own, right after or before another label at the head."""
    for at in range(1, min(8, len(elements) - 1)):
        element = elements[at]
        shape = folded.shape[element.start : element.end]
        if element.sort != SHORT or not element.own_line or len(shape) > 30 or shape.count(" ") > 2:
            continue
        beside = [e.rule for e in (elements[at - 1], elements[at + 1]) if e.sort == MARK and e.rule]
        lettered = all(char.isalpha() or char in " -'" for char in shape)
        labelled = any(rule.kind in ("byline", "dateline_meta") for rule in beside)
        if lettered and labelled and shape.lower() not in _NO_PLACE and _names(shape):
            element.sort, element.rule = MARK, _BYLINE


def labelled(text: str, words: AbstractSet[str]) -> bool:
    """Whether a folded text may hold a label; quick. `words` are those of the text."""
    head = [line for line in text[:_HEAD].split("\n") if line.strip()][1:8]
    if any(len(line) <= _LONGEST and _MAYBE.search(line) for line in head):
        return True
    if not _PICTURES.isdisjoint(words) and _PICTURED.search(text):
        return True
    return _SIGN.search(text, max(len(text) - _TAIL, 0)) is not None


_HEAD, _TAIL = 600, 100
_MAYBE = re.compile(
    rf"^{_BY.pattern}|{_CLOCK.pattern}|\b(?:{'|'.join(sorted(_ROLE | _STAMPS))})\b"
    r"|^(?:also read|read|see also|must read|lesen|à lire|lire|lea|lee|leia|leggi|lees|läs|læs|czytaj|baca)\b"
)
_PICTURES = words_in(
    "photo photos photograph photographs picture pictures pic pics image images illustration illustrations "
    "graphic graphics foto fotos bild bilder fotografie grafik imagen imágenes crédit crédito immagine"
)
_PICTURED = re.compile(rf"\b(?:{'|'.join(sorted(_PICTURES))})(?: credit| courtesy| by)? ?:")
