"""What stands beside an article in boxes whose names tell: comments, captions, teasers, dialogs.

Such boxes are called alike by web designers everywhere. They go only where enough of the article is left
without them; with less, they may be the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newscrawl.extract.body.blocks import Box, Cut
from newscrawl.extract.body.inside import Beside

_COMMENTS = re.compile(
    r"\bcomments?\b|comment[-_]?(?:s|content|body|text|list|item|area|section|thread)|disqus|\bkommentar"
    r"|\brespond\b|\breplies\b"
)
_COMMENT_STEMS = ("comment", "kommentar", "disqus", "respond", "replies")
_CAPTION = re.compile(
    r"(?<!no)(?<!no-)caption(?!ed|ing)|cutline|bild(?:unterschrift|text|legende)|photo-?legend|legende-?photo"
    r"|pie-?(?:de-?)?foto|leyenda|didascalia|bijschrift|bildetekst|billedtekst|kuvateksti"
)
_CAPTION_STEMS = (
    *("caption", "cutline", "bild", "legend", "foto", "leyenda", "didascalia", "bijschrift", "billed"),
    "kuvateksti",
)
"""One of these has every name that the pattern before finds: they are looked for in a tenth of the time."""
_DIALOG = re.compile(
    r"(?:^|\s)(?:alert)?dialog(?:\s|$)|iubenda|onetrust|didomi|cookiebot|usercentrics|borlabs|\bcmplz|qc-cmp"
    r"|(?:cookie|consent|gdpr)s?[-_]?(?:banner|notice|bar|popup|pop-up|modal|dialog|wall|overlay|message|law"
    r"|info|container|consent)"
)
_DIALOG_STEMS = (
    *("dialog", "cookie", "consent", "gdpr", "iubenda", "onetrust", "didomi", "usercentrics", "borlabs"),
    *("cmplz", "qc-cmp"),
)
_RELATED = re.compile(
    r"(?:^|[\s_-])(?:jp-?)?related[-_]?(?:posts?|articles?|stories|news|content|items)?(?:$|[\s_-])"
)
_RELATED_STEMS = ("related",)
_FACTS = re.compile(r"(?:fact|fakta|info)s?[-_]?box|datenbox|fact-?(?:sheet|file)")
_FACTS_STEMS = ("fact", "fakta", "info", "datenbox")
_TEASERS, _TEASER_WORDS = 2, 60
"""Linked headings of a box of teasers, and words for each."""
ASKS = ("cookie", "consent", "privacy", "gdpr", "datenschutz", "einwillig", "confidential", "privacidad")
"""Words of a text that asks for consent."""
_NAME_LIMIT = 200
"""Characters of class and id over which an element is the page's shell, not a box of it."""
ARTICLE_WORDS = 60
"""Words of article beside which what is no article is left out."""
_CAPTION_WORDS = 120
"""Words over which a box holds more than a caption, whatever it is named."""
_CAPTION_LEVELS = 3


def words_of(cut: Cut, pieces: Iterable[int]) -> int:
    """The words of some pieces."""
    return sum([cut.pieces[index].words for index in pieces])


def where_most_is_left(cut: Cut, left: Sequence[int], kept: Sequence[int]) -> Sequence[int]:
    """`left` of the pieces `kept`, or all of them where what stays is no article or the lesser part."""
    words = words_of(cut, left)
    return left if words >= ARTICLE_WORDS and 2 * words > words_of(cut, kept) else kept


def without_named(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without captions, comments and dialogs. Few pages have a box around what is kept that may be
    named for one: one look at all their names tells."""
    pieces, boxes, around = cut.pieces, cut.boxes, {-1}
    for index in kept:
        at = pieces[index].box
        while at not in around:
            around.add(at)
            at = boxes[at].parent
    names = {boxes[at].css for at in around if at >= 0}
    text = " ".join(names)
    if captions := named_of(names, text, _CAPTION_STEMS, _CAPTION):
        kept = _without_captions(cut, kept, captions)
    if comments := named_of(names, text, _COMMENT_STEMS, _COMMENTS):
        kept = _without(cut, kept, comments)
    if related := named_of(names, text, _RELATED_STEMS, _RELATED):
        kept = _without_related(cut, kept, related)
    if facts := named_of(names, text, _FACTS_STEMS, _FACTS):
        kept = _without_begun(cut, kept, facts)
    if dialogs := named_of(names, text, _DIALOG_STEMS, _DIALOG):
        kept = _without_dialogs(cut, kept, dialogs)
    return kept


def named_of(names: set[str], text: str, stems: Iterable[str], pattern: re.Pattern[str]) -> set[str]:
    """Those of some `names`, which are joined in `text`, that `pattern` finds."""
    stems = [stem for stem in stems if stem in text]
    if not stems:
        return set()
    likely = [name for name in names if any(map(name.__contains__, stems))]
    return {name for name in likely if len(name) <= _NAME_LIMIT and pattern.search(name)}


def _without_captions(cut: Cut, kept: Sequence[int], captions: set[str]) -> Sequence[int]:
    """`kept` without the captions of pictures, where more than those is left: a picture story may be all
    captions."""
    boxes = {cut.pieces[index].box for index in kept}
    around = {at: _caption_around(cut, at, captions) for at in boxes}
    short = {at for at in {*around.values()} - {-1} if _is_short(cut, cut.boxes[at])}
    if not short:
        return kept
    left = [index for index in kept if around[cut.pieces[index].box] not in short]
    return left if 2 * words_of(cut, left) > words_of(cut, kept) else kept


def _caption_around(cut: Cut, at: int, captions: set[str]) -> int:
    """Of a box and the two around it the innermost that is named for a caption, or -1."""
    for _ in range(_CAPTION_LEVELS):
        if at < 0:
            break
        box = cut.boxes[at]
        if box.css in captions:
            return at
        at = box.parent
    return -1


def _is_short(cut: Cut, box: Box) -> bool:
    return words_of(cut, range(box.first, box.end)) <= _CAPTION_WORDS


def _without_related(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without teasers in boxes that are named for them, however little is left."""
    teasers = {box.css for box in cut.boxes if box.css in named and _holds_teasers(cut, box)}
    beside = Beside(cut, teasers, kept[0])
    return [index for index in kept if not beside.around(cut.pieces[index].box)] if teasers else kept


def _holds_teasers(cut: Cut, box: Box) -> bool:
    """Whether a box has linked headings, and a few words below each."""
    inside = cut.pieces[box.first : box.end]
    heads = sum(piece.type == "heading" and 0 < piece.words == piece.linked for piece in inside)
    if heads < _TEASERS or sum(piece.words for piece in inside) > _TEASER_WORDS * heads:
        return False
    links = (link.attrib.get("href", "") for link in box.element.iter("a"))
    return next(links, "#")[:1] != "#"


def _without_begun(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without the rest of boxes of facts whose heading is not kept, where most is left."""
    told, gone, end = frozenset(kept), set[int](), 0
    for box in cut.boxes:
        begins = box.first >= end and cut.pieces[box.first].type == "heading"
        if begins and box.first not in told and box.css in named:
            gone.update(range(box.first, end := box.end))
    return where_most_is_left(cut, [at for at in kept if at not in gone], kept) if gone else kept


def _without(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without what lies in boxes of these names, where enough is left of the article."""
    beside = Beside(cut, named, kept[0])
    article = [index for index in kept if not beside.around(cut.pieces[index].box)]
    return article if words_of(cut, article) >= ARTICLE_WORDS else kept


def _without_dialogs(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without dialogs. What is most of a text and does not ask for consent is an article shown in one,
    or an interview whose parts are named so."""
    left = _without(cut, kept, named)
    if 2 * words_of(cut, left) > words_of(cut, kept):
        return left
    told = frozenset(left)
    gone = " ".join([cut.pieces[at].text for at in kept if at not in told]).lower()
    return left if any(word in gone for word in ASKS) else kept
