"""Labels: bylines, dates, pictures' credits and agencies' signs, told by their form.

What stands between a headline and the first paragraph is not prose: who wrote it, where and when. Such lines
are known by what they are made of, in many languages: names, roles, months, clock times. A credit of a
picture is known anywhere, by the word for a picture, a colon and names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial

from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, WEAK, Element, ruled
from newscrawl.clean.forms.clues import CREDITED, HELP, LABELLED
from newscrawl.clean.forms.credits import SIGN, are_names, is_byline, is_contact
from newscrawl.clean.forms.entries import release_entries
from newscrawl.clean.forms.pictures import LONGEST as CAPTION
from newscrawl.clean.forms.pictures import is_picture_credit, may_credit_picture
from newscrawl.clean.forms.profiles import LONGEST_FOOT, is_of_author, is_profile, tells_of
from newscrawl.clean.forms.schedules import release_schedules
from newscrawl.clean.forms.signed import is_signed
from newscrawl.clean.forms.stamps import LONGEST, begins_label, is_label, is_stamp
from newscrawl.clean.forms.works import release_works
from newscrawl.clean.rule import PARAGRAPH, Rule, known_by
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from newscrawl.known.wordtables import plain_words

FOOT, _PARAGRAPH = 3, 60
_MANY = 3000
"""So many lines are no article; of these only pictures' credits are looked for."""
_DIGIT = re.compile(r"\d")
_SIGNED = re.compile(r"(?:dpa|afp|apa|ansa|epd|kna|sid|ots)(?:/[a-z]{2,5}){1,3}")
"""The sign of an agency with those of its editors, as it stands under a headline."""
_INITIALS = re.compile(
    r"[(/\[](?:red|[a-zà-ž]{2,3})\.?(?:[/,] ?[a-zà-ž]{2,3}){0,2}[)/\]]"
    r"|[-–—]? ?[^\W\d_][^\d,.:;!?\"]{3,60}, (?:the )?(?:associated|canadian) press"
)
"""The initials of who wrote or edited a text, or of the desk; a name and the agency that it signs for."""
_NO_PLACE = plain_words("image photo picture advertisement listen video archives premium share")
_ALSO = re.compile(
    r"(?:ALSO READ|READ ALSO|READ MORE|SEE ALSO|MUST READ|LESEN SIE AUCH|LIRE AUSSI|À LIRE(?: AUSSI)?"
    r"|LEA TAMBIÉN|LEE TAMBIÉN|LEIA TAMBÉM|LEGGI ANCHE|LEES OOK|LÄS OCKSÅ|LÆS OGSÅ|CZYTAJ TAKŻE|BACA JUGA)"
    r" (?=[^\W\d_][^\W\d_])"
)
"""What a header in capitals says before a headline that is not."""
_STROKES = re.compile("[-*=~#+•·–—―─━∼ـ ]*(?:(?:the )?ends?|also:?)?[-*=~#+•·–—―─━∼ـ ]*", re.IGNORECASE)
"""What parts a text from what is below it, says that it ends, or that more follows; "___" stays."""

_rule = partial(known_by, "label")
_BYLINE, _STAMP = _rule("byline", "byline"), _rule("date", "dateline_meta")
_CREDIT, _READ, _END = _rule("credit", "caption"), _rule("read-also", "related"), _rule("end", "byline")


def label(look: Look, elements: list[Element], *, head: bool = True, tail: bool = True) -> None:
    """Mark the labels at the head and the foot of a text, where these are, and pictures' credits anywhere."""
    _pictures(look, elements)
    if ruled(elements):
        release_entries(look.folded, elements, _BYLINE)
    label_ends(look.folded, elements, head=head, tail=tail)


def label_ends(folded: Folded, elements: list[Element], *, head: bool = True, tail: bool = True) -> None:
    """Mark the labels at the head and the foot of a text, where these are."""
    if head:
        _head(folded, elements)
    if ruled(elements):
        release_schedules(folded, elements, _STAMP)
        release_entries(folded, elements, _STAMP, _CREDIT, worded=True)
        if head:
            _places(folded, elements)
    for element in elements[-FOOT:] if tail else []:
        if _plain(element) and (rule := _foot_label(folded, element, elements)):
            element.sort, element.rule = MARK, rule
    release_works(folded, elements)
    if tail and len(elements) > 1 and _plain(elements[-1]) and _is_end(folded, elements[-1]):
        elements[-1].sort, elements[-1].rule = MARK, _END


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


def _pictures(look: Look, elements: list[Element]) -> None:
    folded, many = look.folded, len(elements) > _MANY
    known, text = _credited if many else _known, folded.text
    stopped = (
        CAPTION if look.may_say(HELP) else LONGEST
    )  # where no help is named, a long sentence is no label
    for element in elements:
        size = element.end - element.start
        if size > CAPTION or (size > stopped and text[element.end - 1] == "."):
            continue
        may_be = _may_be_label(folded, element, many=many) and _plain(element)
        if may_be and (rule := known(folded, element)):
            element.sort, element.rule = MARK, rule


def _may_be_label(folded: Folded, line: Element, *, many: bool) -> bool:
    """Whether a line of a caption's length may be a label wherever it stands: most have none of the words and
    signs; quick. One among very many has at least a number then, else a date at least begins as one does."""
    start, end, said, text = line.start, line.end, line.said, folded.text
    size = end - start
    if size > LONGEST and text[end - 1] == ".":
        return not HELP.isdisjoint(said)
    if not LABELLED.isdisjoint(said) or text[start] in "([" or text.find("/", start, end) >= 0:
        return True
    if size > 2 * LONGEST:
        return False
    return _DIGIT.search(text, start, end) is not None if many else begins_label(folded.shape, start, end)


def _credited(folded: Folded, line: Element) -> Rule | None:
    """The rule of a line among very many: only what may credit a picture is asked."""
    text = folded.text[line.start : line.end]
    if not may_credit_picture(text):
        return None
    return _anywhere(text, folded.shape[line.start : line.end], worded=True, pictured=True)


def _known(folded: Folded, line: Element) -> Rule | None:
    """The rule of a line that is a label wherever it stands: without a word that labels have, of a date."""
    start, end, said, text = line.start, line.end, line.said, folded.text
    worded, stroked = not CREDITED.isdisjoint(said), text.find("/", start, end) >= 0
    if worded or stroked or text[start] in "([" or not LABELLED.isdisjoint(said):
        return _anywhere(text[start:end], folded.shape[start:end], worded=worded, pictured=worded or stroked)
    return _STAMP if is_label(folded.shape[start:end]) else None


@lru_cache(maxsize=4096)
def _anywhere(text: str, shape: str, *, worded: bool, pictured: bool) -> Rule | None:
    """The rule of a line that is a label wherever it stands; `pictured` if it may credit a picture, `worded`
    if it has a word for one."""
    if text[-1] == "." and len(text) > LONGEST:
        return _BYLINE if any(word in text for word in HELP) and is_signed(shape) else None
    return _CREDIT if pictured and is_picture_credit(text, shape, worded=worded) else _line_label(shape)


def _line_label(shape: str) -> Rule | None:
    if len(shape) < 2 * LONGEST and _ALSO.match(shape) and not shape.isupper():
        return _READ
    return _STAMP if is_label(shape) else _BYLINE if is_signed(shape) else None


def _head_label(shape: str) -> Rule | None:
    if len(shape) > LONGEST or shape[-1] in '!?:"' or shape[0] in "([\"'":
        return None
    return _STAMP if is_stamp(shape) else _BYLINE if is_byline(shape) or _SIGNED.fullmatch(shape) else None


def _foot_label(folded: Folded, element: Element, elements: Sequence[Element]) -> Rule | None:
    if element.end - element.start > LONGEST_FOOT:
        return None
    shape, signed = folded.shape[element.start : element.end], None
    if len(shape) <= LONGEST:
        text = folded.text[element.start : element.end]
        signed = SIGN.fullmatch(text) or _INITIALS.fullmatch(text)
    contact = "@" in shape and is_contact(shape)
    if signed or contact or (is_profile(shape) and not tells_of(folded, elements, element)):
        return _BYLINE
    of_author = shape.startswith("The ") and is_of_author(shape, folded.text, element.start)
    return _BYLINE if of_author else None


def _is_end(folded: Folded, last: Element) -> bool:
    """Whether the last line of a text only parts it from what stood below."""
    short = last.end - last.start <= LONGEST
    return short and _STROKES.fullmatch(folded.text, last.start, last.end) is not None


def _places(folded: Folded, elements: list[Element]) -> None:
    """The name of a place in a line of its own, right after or before another label at the head."""
    for at in range(1, min(8, len(elements) - 1)):
        element = elements[at]
        if element.sort == PROSE and element.rule is None and element.end - element.start > _PARAGRAPH:
            break
        if element.sort != SHORT or not element.own_line or element.end - element.start > 30:
            continue
        shape = folded.shape[element.start : element.end]
        beside = [e.rule for e in (elements[at - 1], elements[at + 1]) if e.sort == MARK and e.rule]
        lettered = shape.count(" ") <= 2 and all(char.isalpha() or char in " -'" for char in shape)
        labelled = any(rule.kind in ("byline", "dateline_meta") for rule in beside)
        if lettered and labelled and shape.lower() not in _NO_PLACE and are_names(shape):
            element.sort, element.rule = MARK, _BYLINE
