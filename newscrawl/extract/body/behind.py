"""Lines right behind a short text, or between its last pieces, that ask readers to sign in or pay.

Walls that a script is to show, and has not, are named for being hidden; they ask nobody. Nor does the label
of another story, which stands beside its title ("Subscribers only").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from newscrawl.extract.access.asked import LANGUAGES, asks_for_account
from newscrawl.extract.access.subscribersonly import PAYERS, speaks_of_others
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import beginning
from newscrawl.known.having import has_any
from newscrawl.known.wordcount import count_words

_MOST_WORDS = 300
"""Words of a text behind which such words count."""
_LAST, _AFTER = 3, 5
"""Pieces of a text between which such a line may stand, and pieces that are looked at from its last on."""
_LINE, _ASKING = 15, 20
"""Words of a line that may follow a wall, or be one, at the most."""
_PLAIN, _PLAIN_LETTERS, _COMMAS = 8, 32, frozenset(",，、،")
"""Words, or letters where no blank parts words, of a sentence that says it and nothing else."""
_WALL = 40
"""Words of a line amid a text that asks, at the most."""
_FEW = 6
"""Words of a line that says for whom something is, and of what names that, at the most."""
_ELSEWHERE = re.compile(
    r"\b(?:digest|briefing|channel|canal|kanal|канал|alert|whatsapp|telegram|inbox|e-?mail|save|merken|guardar"
    r"|enregistrer|salva|bookmark|share|teilen|partager|compartir)"
)
"""What else one may sign up for, or do with an article."""
_HIDDEN = re.compile(
    r"(?:^|[\s_-])(?:hidden|hide|invisible|d-none|no-?display|off-?screen|cloak|popup|modal|lightbox)(?:$|\s)"
)
_LABEL, _TITLE = 4, 4
"""Words of the label of a story at the most, and of its title at least."""
_LINKS, _LETTERS = 12, 60
"""Links of a box that may be a title, elements near a line that may be an offer, and letters of either."""
_OFFER = re.compile(
    r"subscri|abo(?:nn|s?(?:[/?-]|$))|suscri|assin|prenum|log-?in|sign-?(?:in|up)|regist|account|member|join"
    r"|offer|angebot|premium|plus(?:[/?-]|$)|paywall|shop|checkout|^#|^javascript"
)
"""What the address of an offer has, and that of a story hardly."""


def asked_behind(cut: Cut, kept: Sequence[int], words: int) -> int | None:
    """The place of the line by which readers are asked to sign in or pay for the rest of the text that some
    pieces are; None where there is none, or the text is long."""
    if not kept or words >= _MOST_WORDS:
        return None
    last = kept[-_LAST:]
    own = _may_ask(cut, last)
    text = set(kept).difference(own)
    places = range(last[0], min(kept[-1] + _AFTER, len(cut.pieces)))
    near = [at for at in places if at not in text]
    found = asks_for_account([cut.pieces[at].text for at in near], own=[near.index(at) for at in own])
    walls = [near[at] for at in found] or _asking_together(cut, near)
    if any(at in own for at in walls):
        walls = [at for at in walls if at not in own or not _tells(cut, kept, at)]
    seen = (at for at in walls if not (_is_hidden(cut, at) or _labels(cut, at, kept) or _is_of(cut, at)))
    return next(seen, None)


def _tells(cut: Cut, kept: Sequence[int], at: int) -> bool:
    """Whether a line that reads so is a sentence of the text, which may tell of who is asked to pay: it is
    set as a paragraph before it is, and nothing in it or right below has a reader do so."""
    own, pieces = cut.box_of(at), cut.pieces
    if pieces[at].type != "paragraph" or _is_line(pieces[at]) or _is_plain(pieces[at]):
        return False
    others = (cut.box_of(one) for one in kept if one < at)
    if not any(one.parent == own.parent and one.make == own.make for one in others):
        return False
    last = cut.box_of(min(kept[-1] + _AFTER, len(pieces) - 1)).element
    below = last.among[own.element.place : max(last.end, own.element.end + _LINKS)]
    return not any(map(offers, below))


def _is_plain(piece: Piece) -> bool:
    """Whether a sentence says no more than for whom something is: very few words without a comma."""
    few = piece.words <= _PLAIN or len(piece.text) <= _PLAIN_LETTERS
    return few and _COMMAS.isdisjoint(piece.text)


def asks_to_sign_in(said: str) -> bool:
    """Whether a few words in small letters ask a reader to sign in, register or pay."""
    return has_any(said, PAYERS) or any(language.doing.search(said) for language in LANGUAGES)


def offers(element: Element) -> bool:
    """Whether an element is a link or a button by which a reader signs in or pays."""
    if element.tag == "a" and _OFFER.search((element.get("href") or "").lower()):
        return True
    return element.tag in ("a", "button") and asks_to_sign_in(beginning(element, _LINKS, _LETTERS).lower())


def _asking_together(cut: Cut, near: Sequence[int]) -> list[int]:
    """The first of two lines of one box that say it together ("Unlock this article", "Join now"), where none
    does so by itself."""
    pieces = cut.pieces
    pairs = [
        (one, other)
        for one, other in pairwise(near)
        if other == one + 1
        and not pieces[one].links
        and max(pieces[one].words, pieces[other].words) <= _ASKING
        and cut.box_of(one).parent == cut.box_of(other).parent
        and not _speaks_of_else(pieces[other])
    ]
    said = [f"{pieces[one].text} {pieces[other].text}" for one, other in pairs]
    return [pairs[at][0] for at in (asks_for_account(said) if said else ())]


def asks_amid(cut: Cut, kept: Sequence[int]) -> bool:
    """Whether a line between two pieces of a text asks so before it is long, as walls do before what a page
    hides, or one right behind a long text, of which much may be hidden."""
    pieces, known, told, last, after = cut.pieces, frozenset(kept), 0, 0, range(0)
    for at in kept:
        told += pieces[at].words
        if told >= _MOST_WORDS:
            after = range(kept[-1] + 1, min(kept[-1] + _AFTER, len(pieces)))
            break
        last = at
    lines = [at for at in range(kept[0] + 1, last) if pieces[at].words <= (_ASKING if at in known else _WALL)]
    lines += [at for at in after if pieces[at].words <= _WALL]
    found = asks_for_account([pieces[at].text for at in lines]) if lines else ()
    return any(not (_is_hidden(cut, lines[at]) or _labels(cut, lines[at], kept)) for at in found)


def _may_ask(cut: Cut, last: Sequence[int]) -> set[int]:
    """Which of the last pieces of a text may be none of it: the very last, one that only lines follow, and
    headings."""
    own = {at for at in last if cut.pieces[at].type == "heading"}
    for at in reversed(last):
        own.add(at)
        if cut.pieces[at].words > _LINE:
            break
    return own


def without_asking(cut: Cut, kept: list[int], at: int | None) -> list[int]:
    """`kept` without the line at a place that asks, where it is one by its looks, and the labels below it.
    With a sentence below, all is left to cleaning, which knows an offer by its neighbours."""
    if at is None or at not in kept or not _is_line(cut.pieces[at]):
        return kept
    below = [cut.pieces[one] for one in kept if one > at]
    if any(ends_sentence(piece.text) or piece.words > _LINE for piece in below):
        return kept
    return [one for one in kept if one < at]


def _is_line(piece: Piece) -> bool:
    """Whether a piece is set as no paragraph is: it is short, and in bold, a heading or without a stop."""
    signed_apart = piece.type == "heading" or piece.strong >= piece.words or not ends_sentence(piece.text)
    return piece.words <= _ASKING and signed_apart


def _is_hidden(cut: Cut, at: int) -> bool:
    return any(_HIDDEN.search(box.css) is not None for box in cut.box_of(at).outward())


def _is_of(cut: Cut, at: int) -> bool:
    """Whether a line of few words is said of what the one above it names ("Listen to this article"): for whom
    that is, and not the article."""
    piece, above = cut.pieces[at], cut.pieces[max(at - 1, 0)]
    few = max(piece.words, above.words) <= _FEW
    return few and cut.box_of(at).parent == cut.box_of(at - 1).parent and _speaks_of_else(above)


def _speaks_of_else(piece: Piece) -> bool:
    """Whether a line speaks of something else than an article that is read."""
    said = piece.text.lower()
    return speaks_of_others(said) or _ELSEWHERE.search(said) is not None


def _labels(cut: Cut, at: int, kept: Sequence[int]) -> bool:
    """Whether a line is no more than a label of another story: a few words in the box of a link that has a
    title for its words, or in that link. In the box of the text only a title right below tells."""
    piece = cut.pieces[at]
    if ((piece.words - piece.linked) or piece.words) > _LABEL:
        return False
    for box in cut.box_of(at).outward():
        links = [link for link in box.element.iterancestors() if link.tag == "a"]
        links += islice(box.element.iter("a"), _LINKS)
        if any(box.first <= one < box.end and one != at for one in kept):
            return at + 1 < len(cut.pieces) and any(map(_has_title, cut.box_of(at + 1).element.iter("a")))
        if links:
            return any(map(_has_title, links))
    return False


def _has_title(link: Element) -> bool:
    words = count_words(" ".join(link.itertext()))
    return words >= _TITLE and _OFFER.search((link.get("href") or "").lower()) is None
