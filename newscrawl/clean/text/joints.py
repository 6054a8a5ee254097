"""Joints: where a copy put the end of one line and the start of the next together without a blank.

Writers put a blank after a sentence; a program that drops the ends of lines does not. Where that has surely
happened in a line, its parts are lines of their own again, and are judged as such.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from newscrawl.clean.text.fold import Folded

_LOW, _UP = "a-zß-öø-ÿ", "A-ZÀ-ÖØ-Þ"
_LOW_ELSEWHERE, _UP_ELSEWHERE = "ά-ώа-яѐ-џґ", "ΆΈ-ΏΑ-ΩЀ-ЯҐ"
_CASELESS = "\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0900-\u0963\u0980-\u0dff"
"""Letters of Greek and Cyrillic, and of scripts without capitals."""
_SURE = re.compile(
    rf"[.!?؟।۔][.!?\"')\]]{{0,2}}(?=[\"'(\[#*]?[{_UP}{_UP_ELSEWHERE}]|[{_CASELESS}]{{2}}|first published)"
)
"""The end of a sentence, and right after it a capital, or a word in a script that has none."""
_ENDING = re.compile(
    rf"(?:[{_LOW}{_LOW_ELSEWHERE}{_CASELESS}]{{2}}|[\d,]{{2}}|[{_LOW}{_LOW_ELSEWHERE}\d][%)])"
    r"[.!?؟।۔]{1,3}[\"')\]]{0,2}$"
)
_ELSEWHERE = re.compile(rf"[.!?؟।۔](?:[{_UP_ELSEWHERE}]|[{_CASELESS}]{{2}})")
_OPENED = re.compile(r"(?:^|[\s(\[])[\"']")
_SHORTENED = re.compile(
    r"\b(?:prof|gov|sen|rep|gen|rev|hon|col|capt|sgt|maj|pres|supt|insp|mrs|messrs|bros|etc|vs|inc|ltd|www"
    r"|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.$",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    rf"(?<![{_LOW}{_UP}'-])[{_LOW}]{{2,}}(?=\"?(?:[{_UP}][{_LOW}]|[AI] [{_LOW}]))"
    rf"|(?:WhatsApp|YouTube|LinkedIn|TikTok|FaceTime|PayPal|Facebook|Twitter|Telegram|Reddit|Pinterest|Instagram"
    rf"|Bluesky|Messenger|Email|Print|Tweet|[{_UP}]{{4,}})(?=[{_UP}][{_LOW}]|[AI] [{_LOW}])"
    rf"|(?<=[\d{_LOW}])[)%\]](?=[{_UP}])"
)
"""A word and right after it a capital: a joint only in a line that surely has others."""
_QUOTE = 400
"""Characters of a sentence in quotes."""
_PARTICLES = frozenset(
    {"de", "di", "da", "du", "la", "le", "van", "von", "el", "al", "bin", "ibn", "mac", "mc"}
)
Range = tuple[int, int]


def may_be_joined(shape: str, *, foreign: Collection[str]) -> bool:
    """Whether a text may have lines that were put together where no capital in Latin letters shows it."""
    elsewhere = [char for char in foreign if "Ͱ" <= char < "\u1000"]
    return ".first published" in shape or (bool(elsewhere) and _ELSEWHERE.search(shape) is not None)


def joined_lines(folded: Folded) -> dict[int, list[Range]]:
    """The lines of a text that surely were put together from several, by where they begin."""
    found: dict[int, list[Range]] = {}
    shape, stop = folded.shape, 0
    while sure := _SURE.search(shape, stop):
        start, stop = shape.rfind("\n", 0, sure.start()) + 1, shape.find("\n", sure.end())
        stop = len(shape) if stop < 0 else stop
        if len(parts := lines_in(folded, start, stop)) > 1:
            found[start] = parts
    return found


def _joints(pattern: re.Pattern[str], shape: str, start: int, stop: int) -> Iterator[int]:
    for found in pattern.finditer(shape, start, stop):
        at, before = found.end(), shape[max(found.end() - 8, start) : found.end()]
        if pattern is _SURE and (not _ENDING.search(before) or _SHORTENED.search(before)):
            continue
        if found[0][-1] in "\"'" and not _OPENED.search(shape, max(at - _QUOTE, start), at - 1):
            at -= 1
        if found[0] not in _PARTICLES:
            yield at


def lines_in(folded: Folded, start: int, stop: int) -> list[Range]:
    """The lines that a line was put together from, as ranges; itself where nothing shows any."""
    at = next(_joints(_SURE, folded.shape, start, stop), None)
    if at is None:
        return [(start, stop)]
    cuts = sorted({*_joints(_SURE, folded.shape, start, stop), *_joints(_LIKELY, folded.shape, start, stop)})
    return list(zip([start, *cuts], [*cuts, stop], strict=True))
