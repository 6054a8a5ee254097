"""A description that a system cut off, completed from the text: to the end of its last sentence, with the
blanks between its sentences, and without a byline or a credit before them.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.text import letters
from newscrawl.known.having import has_any

_CUT = re.compile(r"[\s\[(]{0,2}(?:…|\.\.+)[\])]?$")
_MAY_CUT = ("…", "..")
"""One of these is at the end of what is cut."""
_ENDS = frozenset(".!?:;…。！？।۔؟\"'”’»›)]」』")
"""What texts end with that are whole."""
_STOPS = re.compile(r"[.!?…]+[\"'”’»›)\]]*(?=\s+[^\sa-z\d…]|\s*\n|$)|[。！？।۔؟][」』”’»)]*|\n|$")
_FULL = frozenset(".!?")
_ABBREVIATED, _INITIALS, _WORD = 4, 2, 20
"""Letters up to which a word with a capital before a full stop may be cut short itself ("Gov.", "Dr."), and
some of it that are initials; letters before a stop that are looked at."""
_END, _TOLD, _LEAST, _AROUND, _PLACES = 12, 60, 16, 180, 24
"""Signs by which a place in the text is looked for, letters before it that tell it and how many that takes at
the least; signs that have those letters, and places that are looked at."""
_LAST, _FIRST, _FURTHER = 4, 6, 400
"""The same where blanks or line ends were lost, signs with which what was cut out of a text begins, and those
from the cut to the end of its sentence."""
_LABEL = re.compile(
    r"(?i:(?:posted |written )?by|photo(?: by)?|image|source|credits?|foto|bild|von|por|par|quelle|fuente)"
    r"(?::\s|\s(?=[^\W\d_a-z]))|原标题[:：]|©"
)
"""How a byline or a credit begins that a system takes for the beginning of the text."""
_BEGINNING, _BEFORE = 16, 160
"""Signs by which the beginning of the text is looked for, and with how many before it at the most."""
_GLUED, _SENTENCE = re.compile(r"[.!?](?<=\w\w.)(?=[^\W\d_a-z]\w)"), re.compile(r"\w{3}[.!?]\s")


def finished(text: str, body: str) -> str:
    """A description to the end of the sentence in which it is cut, where the text of the article has that;
    without dots where it is cut behind one."""
    text = _from_text(text, body) if body and _LABEL.match(text) else text
    text = _apart(text, body) if _GLUED.search(text) else text
    cut = _CUT.search(text, len(text) - _END) if has_any(text[-_END:], _MAY_CUT) else None
    if cut is None and text[-1:] in _ENDS:
        return text
    said = text[: cut.start()] if cut else text
    begun = _to_last_letter(said)
    at = _behind(begun, body)
    end = _to_stop(body, at) if at >= 0 else None
    if end is None:
        return said if said[-1:] in _FULL else text
    return begun + end


def _from_text(text: str, body: str) -> str:
    """A description without the byline, the credit or the title that stands before the text's beginning."""
    at = text.find(body[:_BEGINNING], 1, _BEFORE)
    return text if at < 0 or _SENTENCE.search(text, 0, at) else text[at:]


def _apart(text: str, body: str) -> str:
    """A description with a blank between two sentences, where the text has one that was lost."""
    for glued in [*islice(_GLUED.finditer(text), _PLACES)][::-1]:
        end = glued.end()
        at = _behind(text[:end], body)
        if at >= 0 and body[at : at + 1].isspace() and body[at : at + 4].lstrip().startswith(text[end]):
            text = f"{text[:end]} {text[end:]}"
    return text


def _behind(begun: str, body: str) -> int:
    """Where a text goes on behind the letters that a description ends with, or -1."""
    key = letters(begun) if len(begun) < 2 * _LEAST else ""
    if len(begun) < 2 * _LEAST and len(key) < _LEAST:
        return len(begun) if key and letters(body[: len(begun)]) == key else -1
    probes = [begun[-_END:]]
    if begun[1:_FIRST] in body:
        probes += (begun.rpartition(" ")[2][-_END:], begun[-_LAST:])
    for probe in probes:
        at = 0
        for _ in range(_PLACES):
            at = body.find(probe, at)
            if at < 0:
                break
            at += len(probe)
            key = key or letters(begun[-_AROUND:])[-_TOLD:]
            if key and letters(body[max(0, at - _AROUND) : at]).endswith(key):
                return at
    return -1


def _to_last_letter(text: str) -> str:
    end = len(text)
    while end and not text[end - 1].isalnum():
        end -= 1
    return text[:end]


def _to_stop(body: str, start: int) -> str | None:
    for stop in _STOPS.finditer(body, start):
        if stop.start() - start > _FURTHER:
            break
        if not _is_abbreviated(body[: stop.start()], stop[0]):
            return body[start : stop.end()].rstrip()
    return None


def _is_abbreviated(before: str, stop: str) -> bool:
    """Whether a full stop may belong to what it stands behind, a number or a word of few letters."""
    word = before[-_WORD:].rpartition(" ")[2].lstrip("\"'“‘(«")
    if stop != "." or (word.isalpha() and word.isupper() and len(word) > _INITIALS):
        return False
    return word.isdecimal() or (word[:1].isupper() and len(word) <= _ABBREVIATED)
