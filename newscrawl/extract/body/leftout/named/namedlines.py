"""Lines in boxes whose names tell what they are: captions, bylines, second headlines, times to read.

They are sentences now and then, and stand above or amid the text. Who said what is quoted is part of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import has_few, pieces_of, words_of
from newscrawl.extract.body.leftout.named.inside import likely_of, named_of
from newscrawl.known.having import has_any

_CAPTION = re.compile(
    r"(?<!no)(?<!no-)caption(?!ed|ing)|cutline|bild(?:unterschrift|text|legende)|photo-?legend|legende-?photo"
    r"|pie-?(?:de-?)?foto|leyenda|didascalia|bijschrift|bildetekst|billedtekst|kuvateksti"
)
_CAPTION_STEMS = (
    "caption", "cutline", "bild", "legend", "foto", "leyenda", "didascalia", "bijschrift", "billed",
    "kuvateksti",
)  # fmt: skip
"""One of these has every name that the pattern before finds: they are looked for in a tenth of the time."""
_SHOWN = re.compile(
    r"(?:im(?:age|g)[_-]?(?:annotation|box|desc(?:r(?:iption)?)?|text)|video[_-]{0,2}desc(?:ription)?)(?:\s|$)"
)
_SIGNED = (
    "author", "authors", "autor", "autoren", "byline", "bylines", "by-line", "byline-section", "author-bio",
    "author-box", "author-card", "author-description", "author-info", "author-name", "attribution",
    "reading-time", "readingtime", "read-time", "readtime", "lesezeit", "alternativeheadline",
)  # fmt: skip
"""What a class or an id ends with that is one of these."""
_REGION = "region"
"""What most names of a region have that is called by what its label says."""
_QUOTED = ("quot", "zitat", "cita")
_PICTURE = ("image", "img", "photo", "picture", "foto", "bild")
_STEMS = (
    *_PICTURE, "video", "author", "autor", "byline", "by-line", "attribution", "time", "lesezeit",
    "alternativeheadline",
)  # fmt: skip
"""One of these has every name of such lines, or of a picture."""
LINE_STEMS = (*_STEMS, *_CAPTION_STEMS, _REGION)
_SPEAKERS = 3
"""Lines of one name, each with another text, from which they name those who speak in a text."""
_MOST_WORDS, _PICTURE_WORDS, _SAID = 120, 30, 2
"""Words over which a box holds more than such lines, whatever it is named; one that has the picture, as
parts of a text have that page builders name for a picture with text ("image-text"); and what is said of one
that is drawn by a style sheet: a caption and its credit."""


def without_lines(cut: Cut, kept: Sequence[int], around: Collection[Box], names: str) -> Sequence[int]:
    """`kept` without such lines, where more than those is left: a picture story may be all captions. `names`
    are those of the boxes `around`, joined."""
    likely = likely_of(names, _STEMS)
    lines = named_of(names, _CAPTION_STEMS, _CAPTION).union(filter(_is_line, likely))
    said = set(filter(_SHOWN.search, likely)) - lines
    pictures = said.union(filter(_is_picture, likely)) - lines
    labelled = [box for box in around if _is_labelled(box)] if _REGION in names else []
    if not lines and not pictures and not labelled:
        return kept
    shown = [box for box in around if box.css in pictures and box.place in cut.pictured]
    boxes = _short(cut, shown)
    others = labelled + [
        box
        for box in around
        if box.css in lines
        or (box.css in said and box.place not in cut.pictured and box.end - box.first <= _SAID)
    ]
    few = [box for box in others if has_few(cut, box, _MOST_WORDS)]
    boxes += _without_speakers(cut, few) if len(few) >= _SPEAKERS else few
    gone = pieces_of(boxes)
    left = [at for at in kept if at not in gone] if gone else kept
    return left if 2 * words_of(cut, left) > words_of(cut, kept) else kept


def _without_speakers(cut: Cut, boxes: Sequence[Box]) -> list[Box]:
    """Some boxes without those, named for a writer, in which several speakers are named in turn: each
    another one, with what was said between."""
    alike = defaultdict[str, list[Box]](list)
    for box in boxes:
        alike[box.css].append(box)
    speakers = set[str]()
    for name, named in alike.items():
        said = {cut.pieces[box.first].text for box in named}
        apart = all(one.end < other.first for one, other in pairwise(named))
        if len(said) == len(named) >= _SPEAKERS and apart and _may_speak(cut, named):
            speakers.add(name)
    return [box for box in boxes if box.css not in speakers]


def _may_speak(cut: Cut, named: Sequence[Box]) -> bool:
    """Whether boxes of one name may tell who speaks: they are named for no picture, and stand alone with
    none."""
    if not _is_line(named[0].css) or has_any(named[0].css, (*_PICTURE, *_CAPTION_STEMS)):
        return False
    return not any(box.whole().place in cut.pictured for box in named)


def _short(cut: Cut, shown: Sequence[Box]) -> list[Box]:
    """Those of some boxes with a picture that hold few words, unless most of their name hold more: these are
    the parts of a text, be some of them short."""
    short = [box for box in shown if has_few(cut, box, _PICTURE_WORDS)]
    if not short or len(short) == len(shown):
        return short
    all_of, few = Counter([box.css for box in shown]), Counter([box.css for box in short])
    return [box for box in short if 2 * few[box.css] > all_of[box.css]]


def _is_line(name: str) -> bool:
    signed = any(one.replace("_", "-").endswith(_SIGNED) for one in name.split())
    return signed and not has_any(name, _QUOTED)


def _is_labelled(box: Box) -> bool:
    """Whether a region is called a byline to screen readers: its names may be hashes."""
    return "byline" in box.element.attrib.get("aria-labelledby", "")


def _is_picture(name: str) -> bool:
    words = name.replace("_", " ").replace("-", " ").split()
    return any(word.endswith("image") or word in _PICTURE for word in words)
