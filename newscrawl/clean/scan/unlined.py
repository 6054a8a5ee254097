"""Unlined: lines of furniture that a copy put into one line with the article, without a sign between.

"... on Monday. Follow us on Google News The harbour froze ...": where a text has few lines, or lines of it
were surely put together, what begins like a sentence, up to the end of that or to a capital with which
another may begin, is compared with the phrases of rules as a line would be. One that a phrase fills is a line
again, and so is what stands before and behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from newscrawl.clean.elements.linepieces import trim
from newscrawl.clean.forms.headlines import GOES_ON, headline_end
from newscrawl.clean.forms.sharing import SHARING, shared_amid
from newscrawl.clean.likeness.runins import may_part
from newscrawl.clean.likeness.verbatim import is_verbatim, verbatim_start
from newscrawl.clean.likeness.wordings import FEW_LINES
from newscrawl.clean.rule import Mark
from newscrawl.clean.scan.index import Index
from newscrawl.clean.scan.seeking import scan, sought
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.joints import Range
from newscrawl.clean.text.look import Look
from newscrawl.clean.text.units import in_name

_LOW, _UP = "a-zß-öø-ÿά-ώа-яѐ-џґ", "A-ZÀ-ÖØ-ÞΆΈ-ΏΑ-ΩЀ-ЯҐ"
_STOP = r"[.!?…][\"')\]]{0,2}"
_STARTS = re.compile(
    r"(?<![^\s(\[])(?P<open>[\"'(\[])(?=\w)|(?<=\w)(?P<close>[\"')\]])(?![\w.!?…])"
    r"|(?P<stop>[.!?…](?P<closing>[\"')\]]{0,2})) +(?=[^\s.!?…])|(?<=[.!?…])(?P<last>[\"')\]])"
)
"""What opens a bracket or a quotation or closes one, and the end of a sentence, which may close one, too."""
_ENDS = re.compile(rf"{_STOP}(?= |$)|(?<=[^\W_]|[)%]) (?=[\"'(]?[{_UP}])|(?<=[{_LOW})%])(?=[{_UP}][{_LOW} ])")
"""Where a line may have ended: with a sentence, or before a capital."""
_OPENS = re.compile(
    r"[\"']|(?:The|A|An|He|She|It|They|We|This|These|There|In|On|At|For|But|After|As|When|Le|La|Les|L'|Un|Une"
    r"|Il|Elle|Ils|Aucun|En|El|Los|Las|Una|Lo|Gli|O|Os|Um|Uma|Na|No|De|Het|Een|В|На|По|За|Как|Это|Он|Она|Они)"
    rf" [{_LOW}\d]|(?:Der|Die|Das|Ein|Eine|Im|Am|Auf|Bei|Nach|Mit) \w"
)
"""How a sentence begins, and no second word of a name; behind German ones stands a noun."""
_GOES_ON = re.compile(rf"[{_UP}]\S*[^\s.,:;] (?!and\b|or\b|of\b|et\b|und\b|y\b|e\b|и\b)[{_LOW}]")
"""How a sentence may begin: with one word that has a capital."""
_LONGEST, _LONGEST_SENTENCE, _MOST = 110, 300, 5
"""Characters of the longest line that a capital ends, of one that is a sentence, and how many places are
tried in one."""
_LONG = 300
"""Characters of a line, one of several, that is an article's rather than a caption with its credit."""
_ROUNDS = 60
"""So many lines right behind each other are looked for at the most."""
_FEW, _NEAR = 2, 60
"""Blanks from which on a line is told from the words of a name, and those of the shortest sentence, which are
in so many characters."""


def unlined_in(look: Look, index: Index, joined: dict[int, list[Range]]) -> list[Mark]:
    """The marks of such lines in a text. `joined` are the lines that surely were put together from several,
    by where they begin; those with one in them are added to it."""
    marks, few = list[Mark](), look.count <= FEW_LINES
    if not (joined or few):
        return marks
    if few:
        marks += _shared(look, joined)
    for start, line in zip(look.starts, look.lines, strict=True):
        if start in joined or look.count == 1 or (few and len(line) >= _LONG):
            parts, found = _unlined(look, index, joined.get(start, [(start, start + len(line))]))
            if found:
                joined[start] = parts
                marks += found
    return marks


def _shared(look: Look, joined: dict[int, list[Range]]) -> Iterator[Mark]:
    """The marks of rows of buttons in lines with other words; these are cut there."""
    cuts: dict[int, set[int]] = {}
    for start, stop in shared_amid(look.folded.shape):
        place = bisect_right(look.starts, start) - 1
        at = look.starts[place]
        if at not in cuts:
            cuts[at] = {end for part in joined.get(at, [(at, at + len(look.lines[place]))]) for end in part}
        cuts[at].update((start, stop))
        yield Mark(start, stop, SHARING)
    joined.update((at, [*pairwise(sorted(ends))]) for at, ends in cuts.items())


def _unlined(look: Look, index: Index, parts: Sequence[Range]) -> tuple[list[Range], list[Mark]]:
    """The parts of a line cut once more where lines stand that a phrase fills, and the marks of these."""
    text, found, ends = look.folded.text, list[Mark](), [end for _, end in parts]
    starts = [at for part in parts for at in _starts(look.folded.shape, *part)]
    tried: set[int] = set()
    for _ in range(_ROUNDS):
        if not starts:
            break
        tried.update(starts)
        begun = ((at, ends[bisect_right(ends, at)]) for at in starts)
        new = _filled(
            look, index, [(*one, stop) for at, stop in begun for one in _lines(look.folded, at, stop)]
        )
        found += new
        behind = [(one.end + text.startswith(" ", one.end), one.start) for one in new]
        behind = [one for one in behind if one[0] not in tried]
        starts = [at for at, start in behind if at < ends[bisect_right(ends, start)]]
    cuts = {at for part in parts for at in part}
    return list(pairwise(sorted(cuts.union(*(mark[:2] for mark in found))))), found


def _starts(shape: str, start: int, stop: int) -> Iterator[int]:
    """Where sentences begin in a part of a line that are in no bracket and no quotation."""
    yield start
    within = False
    for found in _STARTS.finditer(shape, start, stop):
        if found["open"]:
            within = True
        elif not found["stop"] or found["closing"]:
            within = False
        if found["stop"] and not within and found.end() < stop:
            yield found.end()


def _lines(folded: Folded, start: int, stop: int) -> Iterator[Range]:
    """What may have been a line that begins at a place, the shortest first."""
    shape, count = folded.shape, 0
    for found in _ENDS.finditer(shape, start + 1, min(stop, start + _LONGEST_SENTENCE)):
        at, end = found.end(), found.start()
        if found[0].strip():
            if shape.count(" ", start, end) > _FEW:
                yield start, at
            return
        if end - start <= _LONGEST and count < _MOST and _may_end(shape, start, found.span(), stop):
            count += 1
            yield start, end
    if stop - start <= _LONGEST:
        yield start, stop


def _may_end(shape: str, start: int, seam: Range, stop: int) -> bool:
    """Whether a line may end at a place, and a sentence begin behind it."""
    end, at = seam
    last = shape[max(shape.rfind(" ", start, end) + 1, start) : end]
    if shape.count(" ", at, min(stop, at + _NEAR)) < _FEW:
        return False
    if end == at and ("@" in last or in_name(shape, at)):
        return False
    if end < at and last.lower() in GOES_ON:
        return False
    if end == at or _OPENS.match(shape, at, stop):
        return True
    blanks = shape.count(" ", start, end)
    return blanks >= _FEW or (
        blanks > 0 and last[:1].islower() and _GOES_ON.match(shape, at, stop) is not None
    )


def _filled(look: Look, index: Index, lines: Sequence[tuple[int, int, int]]) -> list[Mark]:
    """The marks of phrases that fill one of some lines, each with where the part ends that it stands in: of
    those that begin at one place the longest that is listed word for word, or else the shortest."""
    folded = look.folded
    ranges = [(*trim(folded.text, first, last), stop) for first, last, stop in lines]
    text, shape = (
        "\n".join(of[first:last] for first, last, _ in ranges) for of in (folded.text, folded.shape)
    )
    apart = Look(Folded(text, shape, len(text), folded.foreign), index.vocabulary)
    starts = list(accumulate((last - first + 1 for first, last, _ in ranges), initial=0))
    best: dict[int, Mark] = {}
    for mark in scan(apart, index, sought(apart, index)):
        at = bisect_right(starts, mark.start) - 1
        first, last, stop = ranges[at]
        if mark.start != starts[at] or mark.end < starts[at + 1] - 2:
            continue
        line = text[mark.start : starts[at + 1] - 1]
        listed = is_verbatim(line, mark.rule)
        if not listed and (first in best or line[-1] in ".!?"):
            continue
        if end := _end(folded.shape, (first, last, stop), line, mark, listed=listed):
            best[first] = Mark(first, end, mark.rule)
    return list(best.values())


def _end(shape: str, place: tuple[int, int, int], line: str, mark: Mark, *, listed: bool) -> int:
    """Where a line with a mark surely ends, that of a link to another story with the headline; 0 where that
    cannot be told."""
    start, end, stop = place
    if mark.rule.kind == "related" and not listed:
        behind = start + verbatim_start(line, mark.rule)
        headline = headline_end(shape, behind) if behind > start else behind
        return headline if behind < headline <= stop else 0
    runs_on = end < stop and shape[end] == " " and line[-1] not in ".!?"
    near = min(stop, end + _LONGEST_SENTENCE)
    return end if not runs_on or may_part(shape, start, end, near, listed=listed) else 0
