"""A byline in parts, where a mark or a word for "and" stands between two names; a part without what is
around the name in it.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, lowered, once, plain, without_start
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.couples import joined, told_apart
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.segments import slashed
from newscrawl.extract.people.words.bylinewords import AND, AND_IN_SMALL, ANDS
from newscrawl.extract.people.words.degrees import BEHIND
from newscrawl.extract.people.words.eastern import with_dots, with_hidden_dots, without_position
from newscrawl.extract.people.words.korean import KOREAN_RANK
from newscrawl.extract.people.words.notemarks import of_brackets, without_pictures
from newscrawl.extract.people.words.openings import without_opening

_AND = AND.replace("|et|", "|(?-i:[Ee]t)|")
"""In a line that has small letters "ET" is an outlet's short name ("ET Bureau")."""
_LOUD = r"(?-i:(?<=[A-ZÇĞİÖŞÜ]{3})-(?=[A-ZÇĞİÖŞÜ][a-zçğıöşü]+\s[A-ZÇĞİÖŞÜ]{2}))"
"""What stands between two names with their last ones in capitals, as Turkish agencies have them."""
_INSIDE = 10
"""Elements in one that holds a name, at the most."""


def _between(ands: str) -> str:
    """What stands between names, where these words mean "and" (in a line in capitals all of them)."""
    return (
        r"\s*(?:[;|•·、，،]|\s(?:[/»›]|:{2,3})\s|,(?!\s?(?i:jr|sr|m\.?d|ph\.?d|ii|iii|inc|ltd|llc|gmbh)\b)"
        rf"(?!\s?(?i:{BEHIND})\.?\s?(?:[,;|&]|$|(?:(?i:{ands})|{AND_IN_SMALL})\s))|\s[-–—−]\s?|[-–—−]\s|{_LOUD}|\s(?:(?i:{ands})|{AND_IN_SMALL})\s)\s*"
    )


_SPLIT, _SPLIT_CAPITALS = re.compile(_between(_AND)), re.compile(_between(AND), re.IGNORECASE)
WORDS_BETWEEN = frozenset((*map(lowered, ANDS.split("|")), "told", "additional"))
"""Words that stand between two names, of which a byline of several has one, or a mark."""
_LEADING_AND = re.compile(rf"^(?:(?i:{_AND})|{AND_IN_SMALL})\s+")
_TRAILING_AND = re.compile(rf"\s(?:{ANDS})$")
_NOISE = re.compile(
    r"\([^()]{0,80}(?:\)|$)|(?<=\w)（[^（）]{0,80}）|\[[^\[\]]{0,80}\]|\b[\w.+-]{1,40}@[\w.-]{2,60}|https?://\S{1,200}|(?<=\s)www\.\S{1,200}|(?<!\w)@\w{2,30}"
    r"|[“”„«]|\"(?!(?<=[א-ת]\")[א-ת])|(?<!\s)»|»(?!\s)"
)
_TITLE_AFTER = re.compile(
    rf"\s*(?:{KOREAN_RANK}?(?:기자|특파원|논설위원)|記者|记者|(?:編集|論説|解説)委員|特派員)(?:\s.*)?$"
)
_GENITIVE = re.compile(r"^(?:Του|Της|Των)\s(?=[Α-ΩΆ-Ώ])")
"""How many Greek bylines begin; many sentences do, too, so that it tells of none."""
_ABBREVIATED = re.compile(r"(?:\b\w|\b(?:jr|sr|inc|ltd|corp|co|bros|cía))\.$", re.IGNORECASE)
"""A name's last word that keeps its stop."""
_MARKS = " ,;:：|-–—−/／•·⋅‧∙・'’*_#>»«<()[]（）【】〔〕©"


def parts_of(body: str) -> list[str]:
    """What stands between the marks of a byline and its words for "and"; most have none of either."""
    if body.replace(" ", "").isalpha() and WORDS_BETWEEN.isdisjoint(lowered(body).split()):
        return [body]
    body = with_hidden_dots(told_apart(_NOISE.sub(of_brackets, body)))
    runs = joined((_SPLIT, _SPLIT_CAPITALS)[body.isupper()].split(body), body)
    return [with_dots(one) for run in runs for one in slashed(run)]


def tidy_name(part: str) -> str:
    """One name without what is round it."""
    name = without_opening(without_start(_LEADING_AND, plain(part)))
    if not name.isascii():
        name = without_pictures(name)
        name = without_position(_TITLE_AFTER.sub("", without_start(_GENITIVE, name)))
    name = once(_TRAILING_AND.sub("", name.strip(_MARKS)).strip(_MARKS))
    if name.endswith(".") and not _ABBREVIATED.search(name):
        name = name[:-1]
    return cased(name)


def with_last_name(element: Element, first: str) -> str:
    """What an element says, with the last name right behind a first one in an element like it."""
    last = element.getnext() if first and " " not in first and not (element.tail or "").strip() else None
    if last is None or last.tag != element.tag:
        return first
    whole = f"{first} {element_text(last, _INSIDE)}"
    return whole if is_full_name(whole) else first
