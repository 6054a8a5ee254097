"""A summary by a machine, in a box of its own above the text: it says once more what the article says, and is
not its author's.

Such a box says what it is, in a label above it or in a note below. An article on summaries by machines says
so as well, and again further on; a summary that the page's writers made themselves says nothing of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.left import where_most_is_left
from newscrawl.known.having import has_any

_SHORT = ("AI", "KI", "IA", "A.I.", "GPT", "YZ", "ИИ", "ШІ")
_LONG = ("ntel", "tekoäly", "yapay", "buatan", "nhân tạo", "اصطناعي", "مصنوعی", "人工智", "인공지능", "एआई")
"""What any name of such a machine has in it, in short and in full."""
_MACHINE = re.compile(
    r"(?<![A-Za-z])(?:AI|KI|IA|A\.I\.|(?:Chat)?GPT|YZ)(?![A-Za-z])|\b(?:ИИ|ШІ)\b"
    r"|(?i:art[ei]fi[cz]i\w*[\s-]intel|intel\w+ arti?fi|künstliche\w? intel|kunst\w+ intel|sztuczn\w+ intel"
    r"|uměl\w+ intel|umjetn\w+ intel|mesterséges intel|tekoäly|yapay zek|kecerdasan buatan|trí tuệ nhân tạo"
    r"|الذكاء الاصطناعي|ذكاء اصطناعي|هوش مصنوعی|人工智[能慧]|인공지능|एआई)"
)
_SUMMARY = re.compile(
    r"summar|takeaway|key (?:points|facts)|highlights|in short|in brief|tl;?dr|zusammen(?:fassung|gefasst)"
    r"|überblick|résum|resum|riassunt|sintesi|samenvat|samengevat|sammanfatt|sammendrag|oppsummer|kort(?:version|fortalt)"
    r"|streszcz|podsumowan|shrnut|zhrnut|összefoglal|özet|yhteenve|tiivistel|rezumat|περίληψη|резюме|кратк"
    r"|стисл|ringkas|rangkum|tóm tắt|ملخص|خلاصه|सारांश|要約|要点|まとめ|摘要|总结|總結|요약",
    re.IGNORECASE,
)
_LABEL, _NOTE = 8, 50
"""Words of a label and of a note at the most."""
_HEAD = 4
"""First pieces of a text that may stand in the box: a standfirst may come before it, a writer and a day."""


def without_machine_made(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without a summary by a machine that it begins with, where enough of the article is left."""
    asked = set[int]()
    for at in kept[:_HEAD]:
        box = cut.box_of(at)
        while box.end <= kept[-1] and box.place not in asked and (at == kept[0] or box.first > kept[0]):
            asked.add(box.place)
            if box.end - box.first > 1 and _say_so(cut.pieces[box.first], cut.pieces[box.end - 1]):
                left = [index for index in kept if not box.first <= index < box.end]
                speaks = any(_names_machine(cut.pieces[index].text) for index in left)
                return kept if speaks else where_most_is_left(cut, left, kept)
            if box.parent < 0:
                break
            box = box.outer
    return kept


def _say_so(label: Piece, note: Piece) -> bool:
    """Whether a label above, a note below or the two say that what stands there is a summary, and a
    machine's."""
    said = f"{label.text if label.words <= _LABEL else ''}|{note.text if note.words <= _NOTE else ''}"
    return _names_machine(said) and _SUMMARY.search(said) is not None


def _names_machine(text: str) -> bool:
    likely = has_any(text, _SHORT) or has_any(text, _LONG)
    return likely and _MACHINE.search(text) is not None
