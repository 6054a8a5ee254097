"""A line after the heading that is signed: a byline and nothing else.

One that begins as bylines do on all pages, or with a label and a colon, may stand anywhere. What opens one
only in its own language opens other lines as well ("Per", "Na", "De"), and two names may be those of the
news: such a line counts at the ends of the text, and where the text does not speak of whom it names. So does
a name behind a dash or in brackets below the text, where its last paragraph quotes nobody; a line without
either may be a wish or a place ("Guten Appetit", "Nova Scotia").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.nearheading import after
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.furtherlines import named_below
from newscrawl.extract.people.lines.linestarts import opening
from newscrawl.extract.people.lines.works import is_of_book, is_of_work, may_be_title, tells_of_work
from newscrawl.extract.people.marked.elsewhere import is_elsewhere, is_one_of_many
from newscrawl.extract.people.marked.labelled import labelled
from newscrawl.extract.people.marked.mailed import is_made_of
from newscrawl.extract.people.marked.parts import is_block_of_part
from newscrawl.extract.people.marked.signers import signers
from newscrawl.extract.people.names.capitals import is_cased
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_full_name, is_whole_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.roles import before_role
from newscrawl.extract.people.words.eastern import is_eastern_byline
from newscrawl.extract.people.words.notemarks import before_own_pictures
from newscrawl.extract.people.words.openings import LEADING, begins_label, is_label, may_open, starts_byline
from newscrawl.extract.people.words.ownwords import has_own_words, in_labels, in_whole_lines
from newscrawl.items import Author, Block
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.uncasednames import is_uncased_name

_SIGNED_IN = frozenset(("br", "p", "div", "em", "strong", "i", "b", "span", "h4", "h5", "h6"))
_FURTHER = 5000
_LABEL_ROOM, _PLACE_ROOM = 24, 12
"""Letters that a byline may have beside its names, and more for where each of several was."""
_ENDS = 3
"""Blocks of each end of a text: above a byline stand lines of the headline, below one those on pictures."""
_LONGEST, _JOINT = 70, 6
"""Letters of a line at the ends of a text, and between two names."""
_PAIR, _FEWEST, _MOST = 2, 4, 11
"""Two names, and the words of such and of what stands between them."""
_FILED = re.compile(r"([^/(]{5,40}?)\s?/\s?[^/(]{3,30}?\s?\((\w{2,8})\)")
"""A name, where a report is from, and the agency: "Ada MOSS/LINDMOOR, (DHA)"."""
_WITH = re.compile(r"\s(?:with|avec|con|com|mit|med|cu|amb)\s([^\n]{2,30})$")
"""An agency that somebody's text is made with: "Ada Moss avec AFP"."""
_STOPS = frozenset(".!?…:;,।۔؟。！")
_MARKS = frozenset("\"'“”„‟«»‘’‚‛‹›「」『』")
_SIGNATURE = re.compile(r"(?:[-–—]+|/) ?(?P<led>[^-–—()]++)|\((?P<held>[^()]++)\)")
_ASKED = re.compile(r"^(?:(?:Das|Dieses)\s(?:Interview|Gespräch)\sführ|Die\sFragen\sstell)ten?\s")
"""How German says below a talk who asked; such a line is a sentence."""
_ABOVE = 3
"""Blanks of a paragraph that is signed; one with fewer is an entry of a list."""
_ENDING, _PARTICLE = 2, 2
"""Letters that a name has more in some of its cases, and of the short words in names."""


def signed_line(page: Page, heading: Element | None) -> list[Author]:
    """The names in the first line after the heading that is a byline and nothing else."""
    if heading is None:
        return []
    words_of_its_own = has_own_words(page.language)
    lines = [
        (one, own)
        for one in after(page, heading, _FURTHER)
        if one.tag in _SIGNED_IN and (own := one.tail if one.tag == "br" else one.text) and not own.isspace()
    ]
    for element, line in lines:
        own = in_labels(line, page.language) if words_of_its_own else line
        if not may_open(own):
            continue
        text = _byline(element, opening(element, own))
        if not text:
            continue
        names = [name for name in split_names(text, page.language) if is_whole_name(name)]
        room = _LABEL_ROOM + _PLACE_ROOM * (len(names) - 1)
        if names and len(text) < sum(map(len, names)) + room and not is_elsewhere(page, element, heading):
            if (":" in text and is_of_book(element, 1)) or is_of_work(element):
                continue
            if is_one_of_many(element, own, heading):
                return []
            return [Author(name=name) for name in names + named_below(element, names, page.language)]
    return []


def _byline(element: Element, text: str) -> str:
    """The `text` that an element begins with where that is a byline; behind a label, what follows it."""
    if not 1 < len(text) < _LONGEST:
        return ""
    if is_label(text):
        return f"Author: {labelled(element)}"
    return text if starts_byline(text) or is_eastern_byline(text) else ""


def signed_at_ends(
    blocks: Sequence[Block], language: str, heading: Element | None, *, beside: str = ""
) -> list[Author]:
    """The names in the first or the last lines of a text, where one is a byline and nothing else: with
    `beside` in one that has this name.
    """
    head = blocks[:_ENDS]
    for place, block in enumerate([*head, *blocks[max(len(blocks) - _ENDS, _ENDS) :]]):
        if block.type != "paragraph" or not 5 < len(block.text) < _LONGEST or beside not in block.text:
            continue
        line, stopped = block.text.lstrip(LEADING), block.text[-1] in _STOPS
        name = before_role(line)
        own = cased(before_own_pictures(line) or (name if name != line else ""))
        if stopped and not own:
            line = _ASKED.sub("By ", line.rstrip("."), count=1)
            if place < len(head) or line[-1] in _STOPS or not starts_byline(line):
                continue
        bare = place < len(head) and not stopped
        names = [own] if is_full_name(own) else in_whole_line(line, language, bare=bare)
        if not names and block is blocks[-1] and len(blocks) >= _PAIR and blocks[-2].type == "paragraph":
            names = signature(block.text, blocks[-2].text, language)
        if not names or _is_of_work(blocks, blocks.index(block)):
            continue
        if is_block_of_part(blocks, blocks.index(block)):
            return []
        texts = [other.text for other in blocks if other is not block]
        if not speak_of(names, texts if heading is None else [element_text(heading), *texts]):
            return [] if signers(blocks) else [Author(name=name) for name in names]
    return []


def _is_of_work(blocks: Sequence[Block], at: int) -> bool:
    titled = at > 0 and may_be_title(blocks[at - 1].text)
    return titled and any(tells_of_work(block.text) for block in blocks[at : at + _PAIR])


def signature(line: str, above: str, language: str) -> list[str]:
    """The names that a line is, behind a dash or in brackets, below a paragraph of prose."""
    found = _SIGNATURE.fullmatch(line)
    if found is None or above.count(" ") < _ABOVE:
        return []
    if above[-1] not in _STOPS or not _MARKS.isdisjoint((above[0], above[-1])):
        return []
    line = (found["led"] or found["held"]).strip()
    name, _, duty = line.partition(", ")
    line = name if duty.isalpha() and duty.islower() else line
    names = [line] if _is_name(line) else split_names(line, language)
    beside = len(line) - sum(map(len, names))
    return names if all(map(_is_name, names)) and beside < _JOINT * len(names) else []


def _is_name(text: str) -> bool:
    return is_full_name(text) or (not is_cased(text) and is_uncased_name(text))


def in_whole_line(text: str, language: str, *, bare: bool) -> list[str]:
    """The full names in a line that a word of its language opens, or of a `bare` line that is two of them."""
    addresses = [word for word in text.split() if "@" in word] if "@" in text else []
    if addresses:
        text = " ".join([word for word in text.split() if "@" not in word]).strip(LEADING)
    if agency_of(text[text.rfind(" ") + 1 :]) and (source := _WITH.search(text)) and agency_of(source[1]):
        return [own] if is_full_name(own := text[: source.start()]) else []
    if text.endswith(")") and (filed := _FILED.fullmatch(text)) and agency_of(filed[2]):
        return [filed[1]] if is_full_name(filed[1]) else []
    line = in_whole_lines(text, language)
    is_opened = starts_byline(line)
    if len(addresses) == 1 and not is_opened and is_made_of(addresses[0], line):
        return [line]
    is_bare = bare and not is_opened and _may_be_two(line) and not begins_label(line)
    names = list(filter(is_full_name, split_names(line, language))) if is_opened or is_bare else []
    beside = len(line) - sum(map(len, names))
    if is_opened:
        return names if beside < _LABEL_ROOM and _has_no_clause(line, names) else []
    return names if len(names) == _PAIR and "," not in line and beside < _JOINT else []


def _may_be_two(line: str) -> bool:
    """Whether a line is as many words as two names, most of them with a capital; quick."""
    words = line.replace("/", " ").split()
    return _FEWEST <= len(words) <= _MOST and sum(map(str.istitle, words)) * 2 > len(words)


def _has_no_clause(line: str, names: Sequence[str]) -> bool:
    """Whether what follows the first of some names in a line has a word in small letters at most for each."""
    behind = line[line.find(names[0]) + len(names[0]) :] if names else ""
    small = [word for word in behind.split() if word[0].islower()]
    return len(small) < len(names)


def speak_of(names: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether any of some texts has a word of any of some names, in any case."""
    words = "|".join({re.escape(word) for name in names for word in name.split() if len(word) > _PARTICLE})
    said = re.compile(rf"(?<!\w)(?:{words})\w{{0,{_ENDING}}}(?!\w)", re.IGNORECASE)
    return bool(words) and any(map(said.search, texts))
