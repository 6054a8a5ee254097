"""Labels: bylines, dates, pictures' credits and agencies' signs, told by their form.

What stands between a headline and the first paragraph is not prose: who wrote it, where and when. Such lines
are known by what they are made of, in many languages: names, roles, months, clock times. A credit of a
picture is known anywhere, by the word for a picture, a colon and names.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from newscrawl.clean.credits import ROLE, SIGN, are_names, is_byline, is_contact, is_credit, may_credit
from newscrawl.clean.elements import MARK, PROSE, SHORT, WEAK, Element
from newscrawl.clean.fold import Folded, words_in
from newscrawl.clean.forms import form_of
from newscrawl.clean.pictures import LONGEST as CAPTION
from newscrawl.clean.pictures import is_picture_credit, may_credit_picture
from newscrawl.clean.rule import PARAGRAPH, Rule
from newscrawl.clean.signed import HELP, is_profile, is_signed, may_be_signed
from newscrawl.clean.signed import LONGEST as SIGNED
from newscrawl.clean.stamps import CLOCK, LONGEST, STAMPS, is_label, is_stamp

FOOT = 3
_MANY = 3000
"""So many lines are no article; of these only pictures' credits are looked for."""
_PARAGRAPH = 60
_NO_PLACE = words_in("image photo picture advertisement listen video archives premium share")
_ALSO = re.compile(
    r"(?:ALSO READ|READ ALSO|READ MORE|SEE ALSO|MUST READ|LESEN SIE AUCH|LIRE AUSSI|À LIRE(?: AUSSI)?"
    r"|LEA TAMBIÉN|LEE TAMBIÉN|LEIA TAMBÉM|LEGGI ANCHE|LEES OOK|LÄS OCKSÅ|LÆS OGSÅ|CZYTAJ TAKŻE|BACA JUGA)"
    r" (?=[^\W\d_][^\W\d_])"
)


def _rule(name: str, kind: str) -> Rule:
    return Rule(name=f"label-{name}", kind=kind, place="line")


_BYLINE, _STAMP = _rule("byline", "byline"), _rule("date", "dateline_meta")
_CREDIT, _READ = _rule("credit", "caption"), _rule("read-also", "related")


def label(folded: Folded, elements: list[Element], *, head: bool = True, tail: bool = True) -> None:
    """Mark the labels at the head and the foot of a text, where these are, and pictures' credits anywhere."""
    _pictures(folded, elements)
    if head:
        _head(folded, elements)
        _places(folded, elements)
    for element in elements[-FOOT:] if tail else []:
        if _plain(element) and (rule := _foot_label(folded, element)):
            element.sort, element.rule = MARK, rule


def _head(folded: Folded, elements: list[Element]) -> None:
    start = next((at for at, element in enumerate(elements) if _plain(element)), 0)
    for at in range(start + 1, min(start + 8, len(elements))):
        element = elements[at]
        if not _plain(element) or element.sort == WEAK:
            continue
        if element.sort == PROSE and element.end - element.start > _PARAGRAPH:
            break
        if rule := _head_label(folded.shape[element.start : element.end]):
            element.sort, element.rule = MARK, rule


def _plain(element: Element) -> bool:
    """Whether an element is a line that no rule knows for sure."""
    lone = element.sort == WEAK and element.rule is not None and PARAGRAPH in element.rule.beside
    return element.own_line and (lone or element.sort in (SHORT, PROSE))


def _pictures(folded: Folded, elements: list[Element]) -> None:
    many = len(elements) > _MANY
    for element in elements:
        size = element.end - element.start
        if not _plain(element) or size > CAPTION:
            continue
        shape = folded.shape[element.start : element.end]
        text = folded.text[element.start : element.end]
        if many and not may_credit_picture(text):
            continue
        if rule := _again(text, shape) if size <= LONGEST else _anywhere(text, shape):
            element.sort, element.rule = MARK, rule


def _anywhere(text: str, shape: str) -> Rule | None:
    """The rule of a line that is a label wherever it stands."""
    if text[-1] == "." and len(text) > LONGEST:
        return _BYLINE if any(word in text for word in HELP) and is_signed(shape) else None
    return _CREDIT if is_picture_credit(text, shape) else _line_label(shape)


_again = lru_cache(maxsize=2048)(_anywhere)
"""Short lines come many times."""


def _line_label(shape: str) -> Rule | None:
    if len(shape) < 2 * LONGEST and _is_also(shape):
        return _READ
    return _STAMP if is_label(shape) else _BYLINE if is_signed(shape) else None


def _is_also(shape: str) -> bool:
    """Whether a line is a header in capitals and a headline that is not."""
    return _ALSO.match(shape) is not None and not shape.isupper()


def _head_label(shape: str) -> Rule | None:
    if len(shape) > LONGEST or shape[-1] in '!?:"' or shape[0] in "([\"'":
        return None
    return _STAMP if is_stamp(shape) else _BYLINE if is_byline(shape) else None


def _foot_label(folded: Folded, element: Element) -> Rule | None:
    shape = folded.shape[element.start : element.end]
    signed = SIGN.fullmatch(folded.text, element.start, element.end)
    return _BYLINE if signed or is_credit(shape) or is_contact(shape) or is_profile(shape) else None


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
        if lettered and labelled and shape.lower() not in _NO_PLACE and are_names(shape):
            element.sort, element.rule = MARK, _BYLINE


def labelled(folded: Folded, words: AbstractSet[str]) -> bool:
    """Whether a text may hold a label or a line with a form of its own; quick. `words` are its words."""
    text = folded.text
    head = [line for line in text[:_HEAD].split("\n") if line.strip()][1:8]
    if any(len(line) <= LONGEST and _MAYBE.search(line) for line in head):
        return True
    lines = [line for part in text.split("\n") if (line := part.strip())]
    if not _PICTURES.isdisjoint(words) and _pictured(text, lines):
        return True
    if len(lines) > _MANY:
        return any(map(may_credit_picture, lines))
    helped = not HELP.isdisjoint(words)
    if any(may_be_signed(line) for line in lines if len(line) <= SIGNED or helped):
        return True
    if any(is_label(line) for line in lines if len(line) <= LONGEST):
        return True
    if any(may_credit(line) or SIGN.fullmatch(line) for line in lines[-FOOT:]):
        return True
    return any(map(form_of, map(str.strip, folded.shape.split("\n"))))


def _pictured(text: str, lines: list[str]) -> bool:
    """Whether a line of a folded text has a word for a picture as its credit has it."""
    stems = [stem for stem in _STEMS if stem in text]
    return any(_PICTURED.search(line) for line in lines if any(stem in line for stem in stems))


_HEAD = 600
_MAYBE = re.compile(
    rf"^(?:by|von|par|por|di|da|door|av|af|words|text|photos?)\b|{CLOCK.pattern}"
    rf"|\b(?:{'|'.join(sorted(ROLE | STAMPS))})\b"
    r"|^(?:also read|read|see also|must read|lesen|à lire|lire|lea|lee|leia|leggi|lees|läs|læs|czytaj|baca)\b"
)
_PICTURES = words_in(
    "photo photos photograph photographs picture pictures pic pics image images illustration illustrations "
    "graphic graphics foto fotos bild bilder fotografie grafik imagen imágenes crédit crédito immagine "
    "shutterstock getty handout"
)
_STEMS = words_in(
    "photo pic image foto bild getty handout shutterstock graphic illustration grafik imágenes crédit "
    "immagine"
)
"""One of these is in every word for a picture."""
_PICTURED = re.compile(
    rf"\b(?:{'|'.join(sorted(_PICTURES))})(?: credit| courtesy| by| via)?(?: of)? ?:"
    r"|[(\[](?:\w+ )?(?:photo|picture|image|illustration|graphic|handout)s? [bvfcsp]|getty images"
    r"|shutterstock|(?:ap|afp|reuters|epa|pti|ani) (?:file )?photo"
)
