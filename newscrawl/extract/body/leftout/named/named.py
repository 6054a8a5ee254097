"""What stands beside an article in boxes whose names tell: comments, captions, teasers, dialogs.

Such boxes are called alike by web designers everywhere. They go only where enough of the article is left
without them; with less, they may be the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import groupby

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.leftout.left import (
    ARTICLE_WORDS,
    SHORT_WORDS,
    is_sentence,
    pieces_of,
    without,
    words_of,
)
from newscrawl.extract.body.leftout.named.inside import Beside, named_of
from newscrawl.extract.body.leftout.named.namedlines import LINE_STEMS, without_lines
from newscrawl.extract.body.leftout.named.slides import SLIDE_STEMS, without_slides
from newscrawl.extract.body.leftout.named.wallboxes import WALL_STEMS, without_named_wall
from newscrawl.extract.markup.names import BETWEEN, names_with
from newscrawl.known.notewords import begins_note
from newscrawl.known.wordcount import count_words

_COMMENTS = re.compile(
    r"\bcomments?\b|comment[-_]?(?:s|content|body|text|list|item|area|section|thread)|disqus|\bkommentar"
    r"|\breacties?(?:$|[\s_-])|\brespond\b|\breplies\b|\bforum-(?:fil|message|texte)\b"
    r"|\b(?:user|reader|customer|guest|member|recipe|ugc)s?[-_]?reviews?\b"
)
_COMMENT_STEMS = ("comment", "kommentar", "reacti", "disqus", "respond", "replies", "review", "forum-")
_DIALOG = re.compile(
    r"(?:^|\s)(?:alert)?dialog(?:\s|$)|iubenda|onetrust|didomi|cookiebot|usercentrics|borlabs|\bcmplz|qc-cmp"
    r"|(?:cookie|consent|gdpr)s?[-_]?(?:banner|notice|bar|popup|pop-up|modal|dialog|wall|overlay|message|law"
    r"|info|container|consent)"
)
_DIALOG_STEMS = (
    *("dialog", "cookie", "consent", "gdpr", "iubenda", "onetrust", "didomi", "usercentrics", "borlabs"),
    *("cmplz", "qc-cmp"),
)
_TIP, _TIP_STEMS = re.compile(r"(?:^|\s)tooltip(?:\s|$)"), ("tooltip",)
"""The role, and mostly the class, of what is shown while one points at something (WAI-ARIA 1.2)."""
_RELATED = re.compile(
    r"(?:^|[\s_-])(?:jp-?)?related[-_]?(?:posts?|articles?|stories|news|content|items)?(?:$|[\s_-])"
)
_RELATED_STEMS = ("related",)
_TEASERS, _TEASER_WORDS, _HEADLINE, _ROW = 2, 60, 5, 3
"""Linked headings of a box of teasers, words for each, words of a headline at the least, and sentences in a
row that are a text."""
ASKS = (
    *("cookie", "consent", "privacy", "gdpr", "datenschutz", "einwillig", "confidential", "privacidad"),
    *("ciastecz", "çerez", "eväste", "informasjonskaps", "sütik", "файлы куки", "คุกกี้", "कुकी"),
    *("쿠키", "クッキー", "ملفات تعريف الارتباط", "کوکی", "隐私", "隱私", "プライバシー", "개인정보"),
)
"""Words of a text that asks for consent."""
SIGNS = 2
"""Those from which a text asks for it; one may be what the article is about."""
_SHARE = 4
"""One word in so many of a text that asks for none makes it an article shown in dialogs, or an interview."""
_NOTE_WORDS = 12
"""Words of a note before readers' comments."""
_FACTS = re.compile(r"(?:fact|fakta|info)s?[-_]?box|datenbox|fact-?(?:sheet|file)")
_STEMS = ("fact", "fakta", "info", "datenbox")


def without_named(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without captions, comments and dialogs. Few pages have a box around what is kept that may be
    named for one: one look at all their names tells."""
    pieces, boxes, places, around, each = cut.pieces, cut.boxes, {-1}, list[Box](), set[str]()
    for index in kept:
        at = pieces[index].box
        while at not in places:
            places.add(at)
            around.append(box := boxes[at])
            each.add(box.css)
            at = box.parent
    names = BETWEEN.join(each)
    if not (stems := [stem for stem in _ANY_STEMS if stem in names]):
        return kept
    names = BETWEEN.join(names_with(stems, names))
    for needed, step in _STEPS:
        if kept and not needed.isdisjoint(stems):
            kept = step(cut, kept, around, names)
    return kept


def _without_tips(cut: Cut, kept: Sequence[int], around: Collection[Box], names: str) -> Sequence[int]:
    tips = named_of(names, _TIP_STEMS, _TIP)
    return without(cut, kept, pieces_of(box for box in around if box.css in tips)) if tips else kept


def _without_comments(cut: Cut, kept: Sequence[int], _: Collection[Box], names: str) -> Sequence[int]:
    comments = named_of(names, _COMMENT_STEMS, _COMMENTS)
    return _without(cut, kept, comments, _NOTE_WORDS) if comments else kept


def _without_related(cut: Cut, kept: Sequence[int], _: Collection[Box], names: str) -> Sequence[int]:
    """`kept` without teasers in boxes that are named for them, however little is left."""
    related = named_of(names, _RELATED_STEMS, _RELATED)
    teasers = (
        {box.css for box in cut.boxes if box.css in related and _holds_teasers(cut, box)} if related else ()
    )
    return Beside(cut, {*teasers}, kept[0]).left_of(kept) if teasers else kept


def _holds_teasers(cut: Cut, box: Box) -> bool:
    """Whether a box has linked headings, and a few words below each. One named for what stands beside a text
    may hold that as well: sentences in a row."""
    inside = cut.pieces[box.first : box.end]
    heads = sum(map(_heads, inside))
    if heads < _TEASERS or sum(piece.words for piece in inside) > _TEASER_WORDS * heads:
        return False
    if any(tells and len([*row]) >= _ROW for tells, row in groupby(inside, is_sentence)):
        return False
    links = (link.attrib.get("href", "") for link in box.element.iter("a"))
    return next(links, "#")[:1] != "#"


def _heads(piece: Piece) -> bool:
    """Whether a piece is a linked heading, or an item of a list that is one or has one for its first line."""
    if piece.type == "heading":
        return piece.is_link
    if piece.type == "list_item" and piece.is_link and piece.words >= _HEADLINE:
        return True
    line, more, _ = piece.text.partition("\n")
    return piece.type == "list_item" and bool(more) and piece.links == 1 and count_words(line) == piece.linked


def _without(cut: Cut, kept: Sequence[int], named: set[str], begun: int = ARTICLE_WORDS) -> Sequence[int]:
    """`kept` without what lies in boxes of these names, where enough is left of the article, or `begun` words
    of it before them."""
    article = Beside(cut, named, kept[0]).left_of(kept)
    first = next((at for at, ours in zip(kept, article, strict=False) if at != ours), len(cut.pieces))
    before = words_of(cut, [index for index in article if index < first])
    return article if before >= begun or words_of(cut, article) >= ARTICLE_WORDS else kept


def _without_dialogs(cut: Cut, kept: Sequence[int], _: Collection[Box], names: str) -> Sequence[int]:
    """`kept` without dialogs. What is much of a text and does not ask for consent is an article shown in one,
    or an interview whose parts are named so. One that speaks of consent more than once goes where no more
    than a short text is left, as what a page shows of a locked article is."""
    if not (named := named_of(names, _DIALOG_STEMS, _DIALOG)):
        return kept
    left = Beside(cut, named, kept[0]).left_of(kept)
    told = frozenset(left)
    gone = " ".join([cut.pieces[at].text for at in kept if at not in told]).lower()
    signs = sum(word in gone for word in ASKS)
    if signs >= SIGNS and words_of(cut, left) >= SHORT_WORDS:
        return left
    if not signs and _SHARE * words_of(cut, left) <= (_SHARE - 1) * words_of(cut, kept):
        return kept
    return _without(cut, kept, named)


def _without_facts(cut: Cut, kept: Sequence[int], _: Collection[Box], names: str) -> Sequence[int]:
    """`kept` without boxes of facts, which may read like the text and be longer: what else was said, the
    figures once more. `names` are those of the boxes around, joined."""
    if facts := named_of(names, _STEMS, _FACTS):
        kept = _without_amid(cut, _without_begun(cut, kept, facts), facts)
    return kept


def _without_begun(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without the rest of boxes of facts whose heading is not kept, where most is left."""
    told, gone, end = frozenset(kept), set[int](), 0
    for box in cut.boxes:
        begins = box.first >= end and cut.pieces[box.first].type == "heading"
        if begins and box.first not in told and box.css in named:
            gone.update(range(box.first, end := box.end))
    return without(cut, kept, gone)


def _without_amid(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without boxes of facts between two of its pieces, where enough is left of the article. Where a
    text begins or ends in one, its chapters are named so; and what begins with a sentence has no heading, and
    may be any part of a text that a page builder names so, as what begins with a note's word is one."""
    firsts = [(box.css, cut.pieces[box.first]) for box in cut.boxes if box.css in named]
    untitled = {css for css, first in firsts if is_sentence(first) or begins_note(first.text)}
    left = Beside(cut, named - untitled, kept[0]).left_of(kept)
    amid = left[:1] == [kept[0]] and left[-1] == kept[-1]
    return left if amid and words_of(cut, left) >= ARTICLE_WORDS else kept


_STEPS = (
    (frozenset(LINE_STEMS), without_lines),
    (frozenset(SLIDE_STEMS), without_slides),
    (frozenset(_TIP_STEMS), _without_tips),
    (frozenset(_COMMENT_STEMS), _without_comments),
    (frozenset(_RELATED_STEMS), _without_related),
    (frozenset(WALL_STEMS), without_named_wall),
    (frozenset(_STEMS), _without_facts),
    (frozenset(_DIALOG_STEMS), _without_dialogs),
)
"""What is left out for the names of its boxes, each step with what one of the names it knows has."""
_ANY_STEMS = frozenset[str]().union(*[stems for stems, _ in _STEPS])
