"""What press releases have beside their text: a sign of its end ("###"), who answers for it by law, and whom
the press may ask: a label, and names with their numbers and addresses.

What a label for readers stands above ("Contact" below the portrait of an inn) is the article's; that for the
press is not, whoever it names, nor is any above the text. Sentences stay, and what follows on them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.known.having import has_any

_LAST, _LEAST, _HEAD = 16, 2, 4
"""Pieces at a text's end that are looked at, pieces that stay before them at the least, and those at its
head."""
_LABEL, _LINES, _SENTENCE = 60, 400, 8
"""Letters of a label, letters of what names somebody, and words from which what ends in a stop is a
sentence."""
_STEMS = ("ontakt", "ontact", "ontatt", "ückfragen", "nsprechp", "nquiries", "nforma", "合わせ", "合せ")
"""One of these is in each label."""
_PRESS = (
    r"(?:(?:presse|medien)-?(?:kontakte?|anfragen|rückfragen)|(?:pressekontakt|kontakt|ansprechpartner(?:in)?)"
    r" (?:für (?:die )?(?:presse|medien|journalist\S*|medienschaffende|rückfragen)|presse)"
    r"|(?:presse|medien)?rückfragen(?: (?:von|der|durch) (?:medien|journalist|presse)[^\W\d_]{0,14})?"
    r"(?: bitte)?(?: an)?"
    r"|wissenschaftliche[rs]? (?:kontakt|ansprechpartner(?:in)?)"
    r"|(?:(?:press|media|news) (?:office )?(?:contacts?|enquiries|inquiries))"
    r"|contacts? (?:for (?:the )?(?:media|press)|(?:de )?presse|médias?)"
    r"|for (?:further|more|additional) information,? (?:please )?contact"
    r"|(?:media|press) contact information|perscontact|contact (?:voor de )?pers"
    r"|contatti (?:stampa|per la stampa)"
    r"|contacto (?:de|para) (?:la )?prensa|contacto para medios|presskontakt(?:er)?|pressekontakter?"
    r"|kontakt (?:dla|pro) (?:mediów|média)"
    r"|(?:この(?:ページ|記事|情報|内容)(?:について|に関する)の?|報道(?:関係者|機関)の?)お?問い?合わ?せ(?:先|は)?)\W{0,3}"
)
_OF_PRESS = re.compile(_PRESS)
"""What stands above whom the press may ask, in small letters."""
_LABELLED = re.compile(rf"^(?:contacts?\s?:|kontakt\s?:|ansprechpartner(?:in)?\s?:|{_PRESS})", re.MULTILINE)
"""The same above the text, in a line of its own or with the day."""
_REACHED = re.compile(r"\S@\S|\(at\)|\[at\]|\d[\d /().-]{5,20}\d")
"""A number or an address at which somebody is reached."""
_SIGN = re.compile(
    r"(?:#\s?){2,5}|[-–—]\s?(?:30|ends?|ende|fin)\s?[-–—]|\((?:ends?|ende|fin)\)|(?-i:ENDS)"
    r"|v\.?\s?i\.?\s?s\.?\s?d\.?\s?p\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""A line that says no more than that a release ends, or who answers for it by German law,"""
_BEGINS = frozenset("#-–—(EvV")
"""and what it begins with."""


def without_release_end(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without the sign that a release ends, who answers for it, and whom the press may ask with the
    label above."""
    pieces = cut.pieces
    if kept and _names(pieces[kept[0]]):
        kept = _without_head(cut, kept)
    last = kept[max(len(kept) - _LAST, _LEAST) :]
    short = [at for at in last if (text := pieces[at].text)[0] in _BEGINS and len(text) <= _LABEL]
    if signs := [at for at in short if _SIGN.fullmatch(pieces[at].text)] if short else []:
        kept = [at for at in kept if at not in signs]
        last = kept[max(len(kept) - _LAST, _LEAST) :]
    lines = [piece.text[:_LABEL] for piece in pieces[last[0] - 1 : last[-1] + 1]] if last else []
    return _without_contacts(cut, kept) if has_any("\n".join(lines).lower(), _STEMS) else kept


def _without_head(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without whom to ask above the first sentence."""
    pieces = cut.pieces
    for place, at in enumerate(kept[:_HEAD]):
        if not _names(pieces[at]):
            break
        text = pieces[at].text
        if has_any(text[:_LINES].lower(), _STEMS) and (label := _LABELLED.search(text.lower())):
            end = _end(pieces, kept, place, label.end())
            if end > place:
                return kept[:place] + kept[end:]
    return kept


def _without_contacts(cut: Cut, kept: list[int]) -> list[int]:
    pieces, start = cut.pieces, max(len(kept) - _LAST, _LEAST)
    for place in range(start, len(kept)):
        labelled = _is_labelled(pieces, kept[place], kept[place - 1])
        if labelled and (end := _last(pieces, kept, place, place)) > place:
            return kept[:place] + kept[end:]
        text = pieces[kept[place]].text
        if len(text) > _LINES or not has_any(lower := text[:_LABEL].lower(), _STEMS):
            continue
        label = _OF_PRESS.match(lower)
        if label is not None and (end := _end(pieces, kept, place, label.end())) > place:
            return kept[:place] + kept[end:]
    return kept


def _is_labelled(pieces: Sequence[Piece], at: int, above: int) -> bool:
    """Whether the piece right above the one `at` is such a label and none of the text, which has `above`."""
    text = pieces[at - 1].text if above < at - 1 else ""
    return 0 < len(text) <= _LABEL and _OF_PRESS.fullmatch(text.lower()) is not None


def _end(pieces: Sequence[Piece], kept: Sequence[int], place: int, label: int) -> int:
    """Where what stands below the label at `place` ends, or in one piece with it; `place` where nobody is
    named who may be reached."""
    own = pieces[kept[place]].text[label:]
    if own and not _names(pieces[kept[place]]):
        return place
    return _last(pieces, kept, place + 1, place + 1 if _REACHED.search(own) else place)


def _last(pieces: Sequence[Piece], kept: Sequence[int], first: int, end: int) -> int:
    """Where what names somebody from the place `first` on ends; `end` where nobody may be reached."""
    for at in range(first, len(kept)):
        piece = pieces[kept[at]]
        if piece.type == "heading" or not _names(piece):
            break
        end = at + 1 if _REACHED.search(piece.text) else end
    return end


def _names(piece: Piece) -> bool:
    """Whether a piece is no sentence, nor ends in one."""
    return len(piece.text) <= _LINES and not (piece.words >= _SENTENCE and ends_sentence(piece.text))
