"""The article's own byline, where the page named its authors elsewhere as well.

The text alone tells bylines of a few languages. A line at the head or the foot that holds the name of an
author and hardly a word beside it, the date aside, is one in any language: `Írta: Kovács János`,
`記者王大明／台北報導`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newscrawl.clean.forms.credits import MAIL, ROLE
from newscrawl.clean.forms.stamps import is_of_time
from newscrawl.clean.page.hints import Placed
from newscrawl.items import Block

_WORD = re.compile("(?:[^\\W\\d_]|[\u0900-\u0dff\u0e31-\u0e4e])+")
_SPACELESS = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LONGEST, _BETWEEN = 90, 5
"""Letters of a line that is looked at, if it has not more names than go into it, and between two of these."""
_WORDS, _LETTERS, _FEW = 3, 28, 8
"""Words and letters that a byline has beside its names, at most, and letters of scripts without blanks."""
_LITTLE = 2
"""Letters of the words that a date in a byline may have anywhere ("à", "um", "h")."""
_HEAD, _FOOT = 600, 150
"""How far from the beginning of the text a byline may start, and from the end of it end, in characters."""
_LINES = frozenset(("paragraph", "table_row"))
"""What a byline is taken for: old templates set writer and day in a row of cells."""
_NICK = 4
"""Letters from which a name of one word, as an account has, is looked for."""
_STOPS = frozenset(".!?…。！？।۔؟")
_GLUED = re.compile(r"(?<=[a-zß-ÿ]{2})(?=[A-ZÀ-Þ][a-zß-ÿ])")
"""Where a word ends and the next begins with nothing between."""
_NAME = "\0"
_SAYS = re.compile(rf"{_NAME}\s*[:：]\s*[^\W\d_]|^{_NAME},\s[^\W\d_]+:$")
"""A speaker and what is said, or who says what the next line has."""
_GOES_ON = re.compile(rf"{_NAME}[^\S\n]+([^\W\d_]++)(?!\s*{_NAME})(\s?[:：]\s?\d{{1,4}}[/. -])?")
"""A word right after a name, which mostly says what somebody does, if it is not the label of a day."""
_JOINING, _FIRST, _LAST = ("\u05d5", "\u0648"), "\u0590", "\u06ff"
"""The letter that means "and" before a name in Hebrew and Arabic, and between which letters theirs are."""
_JOINED = re.compile(rf"(?<={_NAME})[\s,]+[^\W\d_]{{1,8}}\s+(?={_NAME})")
"""A word between two names, which mostly says "and"."""
_WROTE = frozenset(("skrifar", "skrifa", "skrivar"))
"""Such words that say no more than who wrote it."""
_CREDIT = re.compile(
    rf"(?<={_NAME})[\s.,;|/–-]+[\w\u0900-\u0dff.' -]{{2,24}}[:：]\s*(?P<whom>[^:：!?…\d]{{2,40}})$"
)
"""Behind a name the word for a picture or a translation and whose it is, in any language."""
_PICTURES = (
    "photo(?:s|graphs?|graphy)?|pictures|images?|illustration(?:s|en)?|fotos?|foto['’]s|beeld|bilder"
    "|illustraties?|fotografie|fotografia|fotografías?|ilustraci(?:ón|ones)|illustrazioni|zdjęcia|snímky"
)
_WHOM = r"(?P<whom>[^\W\d_a-zß-ÿ][^:：!?…()\d]{3,40}?)"
_PICTURED = re.compile(
    rf"(?<={_NAME})[\s.,;|/–-]+(?i:(?:and\s|und\s|en\s)?(?:{_PICTURES})(?:\s(?:by|von|van|de|di|par|av|af))?)"
    rf"\s{_WHOM}\.?$"
)
"""The same without a colon ("Words by Ada Moss. Photography by Ben Lund."),"""
_BRACKETED = re.compile(
    rf"(?<={_NAME})\s\([^()\d]{{3,12}}\)(?:\s?[,;/|]|\s(?:and|und|en|et|y|e))\s{_WHOM}\s\((?i:{_PICTURES})\)$"
)
"""and in brackets behind each name."""
_FILED = re.compile(r"(?<=\d)(?:\s?(?:Uhr|[AaPp][Mm]|h))?\s?[|·•]\s?[^\W\d_]{4,14}\s?:\s[^|:!?.\n]{2,40}$")
"""Behind a time the section, under its label ("18:02 | Kategorie: Links")."""
_AND = (
    "and|und|et|y|e|og|och|en|i|a|ja|ning|eta|agus|ve|və|va|dan|dhe|és|valamint|ir|bei|un|u|in|ter|oraz|și|şi|at"
    "|na|no|iyo|û|и|і|й|та|ды|ва|және|жана|και|և|եւ"
)
_ANDS = frozenset(_AND.split("|"))
_FURTHER = re.compile(
    rf"(?<={_NAME})(?:\s\([^()\d]{{3,12}}\))?\s*(?:[&/]|\s(?:{_AND})\s)"
    r"\s*(?P<whom>[^\W\d_a-zß-ÿ][^:：!?…\d]{3,60})$"
)
"""Behind a name another, whom the page does not credit, perhaps with the outlet of both."""
_OUTLET = re.compile(
    rf"(?<={_NAME})\s(?:[Ff]or|für|per|pour|para|voor|för)\s(?:[Tt]he\s)?"
    r"(?P<whom>[^\W\d_a-zß-ÿ][\w.'’ -]{2,40})$"
)
"""Behind a name for whom it writes."""
_OTHERS = ((_CREDIT, 5), (_PICTURED, 5), (_BRACKETED, 5), (_FURTHER, 8), (_OUTLET, 4))
"""How others are named, and in how many words at most."""
_PARTICLE = 3
"""Letters of a word in names that has no capital."""


def credited_in(blocks: Sequence[Block], names: Iterable[str]) -> list[Block]:
    """The blocks that are one or more of some people's names, with hardly a word beside them."""
    names = list(names)
    longest = max(_LONGEST, _LETTERS + sum(map(len, names)) + _BETWEEN * len(names))
    short = [block for block in blocks if len(block.text) <= longest and block.type in _LINES]
    said = "\n".join([block.text for block in short]).lower()
    full = {name for name in names if name.lower() in said and (len(name) >= _NICK or _SPACELESS.match(name))}
    if not full:
        return []
    told = [(name.lower(), name) for name in sorted(full, key=len, reverse=True)]
    likely = [block for block in short if any(low in block.text.lower() for low, _ in told)]
    return [block for block in likely if any(_is_byline(line, told) for line in _readings(block.text))]


def _readings(line: str) -> Iterator[str]:
    """A line, and what it says where nothing parts its elements ("Ada MossJournalist")."""
    yield line
    if _GLUED.search(line):
        yield _GLUED.sub(" | ", line)


def _without_names(line: str, told: Sequence[tuple[str, str]]) -> tuple[str, list[str]]:
    """A line with a sign in the place of each of some names, and the names that were there. A pattern made
    for a page would cost a hundredth of it."""
    low, parts, found, at = line.lower(), list[str](), list[str](), 0
    while len(low) == len(line):
        places = [place for one in told if (place := _place(low, one, at)) is not None]
        if not places:
            break
        start, end, name = min(places, key=lambda place: (place[0], -len(place[2])))
        parts += (line[at:start], _NAME)
        found.append(name)
        at = end
    return "".join((*parts, line[at:])), found


def _place(low: str, told: tuple[str, str], at: int) -> tuple[int, int, str] | None:
    """Where a name stands by itself in a line from a place on, with the letter before it that means "and"."""
    name, spelled = told
    spaceless = _SPACELESS.match(name) is not None
    start = low.find(name, at)
    while start >= 0:
        end, before = start + len(name), start
        if _FIRST <= name[0] <= _LAST and low[max(before - 1, at) : before] in _JOINING:
            before = max(before - 1, at)
        if spaceless or not (_is_word(low[max(before - 1, 0) : before]) or _is_word(low[end : end + 1])):
            return before, end, spelled
        start = low.find(name, start + 1)
    return None


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _is_byline(line: str, told: Sequence[tuple[str, str]]) -> bool:
    """Whether a line holds one of the names and hardly a word beside them, and is no sentence."""
    rest, found = _without_names(line.strip(), told)
    rest = _without_others(MAIL.sub("", rest) if "@" in rest else rest).strip()
    stopped = rest[-1:] in _STOPS and not rest[-2:-1].isdigit() and rest[:-1] != _NAME
    if not found or stopped or _SAYS.search(rest):
        return False
    dated = any(map(str.isdigit, rest))
    if not dated and not any(map(_is_full, found)):
        return False
    words = _WORD.findall(_JOINED.sub(" ", _FILED.sub("", rest) if dated else rest))
    if dated:
        words = [word for word in words if len(word) > _LITTLE and not is_of_time(word.lower())]
    spaceless = [word for word in words if _SPACELESS.match(word)]
    known = _WROTE.union(spaceless)
    tells = any(word[1] in words and word[1] not in known and not word[2] for word in _GOES_ON.finditer(rest))
    if tells and words[-1].lower() not in ROLE:
        return False
    letters, few = sum(map(len, words)), sum(map(len, spaceless))
    said = sum(word.lower() not in _ANDS for word in words)
    return said <= _WORDS and letters <= _LETTERS and few <= _FEW


def _is_full(name: str) -> bool:
    """Whether a name has several words; one alone is a writer's only beside a date."""
    return " " in name or name[1:2] == "." or _SPACELESS.match(name) is not None


def _without_others(rest: str) -> str:
    """A line without those whom the page does not credit at its end: "Text: Ada Moss, Fotos: Ben Lund"."""
    for form, most in _OTHERS:
        found = form.search(rest)
        words = found["whom"].split() if found else []
        named = all(len(word) <= _PARTICLE or word[0] == word[0].title() for word in words)
        rest = rest[: found.start()] if found and named and len(words) <= most else rest
    return rest


def own_bylines(text: str, blocks: Sequence[Placed], credited: Sequence[Block]) -> set[int]:
    """Where the bylines among some blocks start in the text: at its head or its foot. What stands in it again
    says who speaks, not who wrote."""
    texts = {block.text for block in credited}
    return {
        place.start
        for place in blocks
        if place.block.text in texts
        and (place.start < _HEAD or place.end > len(text) - _FOOT)
        and f"\n{text}\n".count(f"\n{place.block.text}\n") == 1
    }
