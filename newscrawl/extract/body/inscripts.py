"""How much of a locked page's text only the data in its scripts hold. It is counted, and never given.

A site may draw its pages in the browser and send the whole text to everybody, as data beside the beginning
that it shows. That the text goes on then shows in nothing else. Only data that have a part of what is shown
count, and of these only sentences that the page shows nowhere: the same scripts hold other articles, and
copies.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Cut, Piece, cut_page
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.script import drawn
from newscrawl.extract.body.unseen import unseen_parts
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.wordcount import count_words

_WRITTEN_OTHERWISE = re.compile(r"[\"'“”‘’«»„\\/<>&…\n]")
"""Marks that data may write in another way than the page."""
_KEY, _SHORTEST, _LAST = 60, 12, 3
"""Characters of a text by which it is known, at the most and at the least, and last texts that have some."""
_SENTENCE = 12
"""Words of a piece of data that is prose."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
_BEYOND, _SEVERAL, _TAG = 4000, 200, 100
"""Bytes of a script behind what is shown in which the text goes on, if it does, and words of theirs from
which it may, as who wrote it has fewer: there it is looked first. And bytes of a tag that say what a script
is."""
_PLACES = 10
"""Places of a page that have a text, of which each is looked at; the time a page takes stays bounded."""
_LOOKED_UP = 300
"""Sentences that are looked for in all that a page says."""
_BETWEEN, _ESCAPED = re.compile(r"[\"<>{}\[\]\\]+"), re.compile(r"\\u([0-9a-fA-F]{4})")


def words_in_scripts(page: Page, shown: Sequence[Block], least: int = 0) -> int:
    """The words of the sentences that stand with those `shown` in data, and nowhere on the page; 0 where
    these are surely no more than the `least`."""
    keys = [key for block in shown[-_LAST:] if len(key := _key(block.text)) >= _SHORTEST]
    if not keys or not _goes_on(page.html, keys[-1], shown, min(least, _SEVERAL)):
        return 0
    cut = drawn(page)
    found = islice((at for at, piece in enumerate(cut.pieces) if keys[-1] in piece.text), _PLACES)
    ours = sorted({at for one in found for at in _beside(cut, one)})
    if not ours:
        return 0
    return sum(count_words(sentence) for sentence in _unseen(page, [cut.pieces[at].text for at in ours]))


def _unseen(page: Page, texts: Sequence[str]) -> list[str]:
    """The sentences of some texts that the page shows nowhere. Of sentences as the page has them most are
    found at once; others may run into those beside them, where a text has no stops."""
    shown = [piece.text for piece in cut_page(page.tree, unseen_parts(page), outline=page.outline).pieces]
    known = {letters(sentence) for text in shown for sentence in _SENTENCES.split(text)}
    others = [one for text in texts for one in _SENTENCES.split(text) if letters(one) not in known]
    said = letters(" ".join(shown))
    return [one for at, one in enumerate(others) if at >= _LOOKED_UP or letters(one) not in said]


def _key(text: str) -> str:
    """The longest part of a text that data write as the page does."""
    return max(_WRITTEN_OTHERWISE.split(text), key=len)[:_KEY].strip()


def _goes_on(source: bytes, key: str, shown: Sequence[Block], least: int) -> bool:
    """Whether a script that has a text has more than the `least` words in sentences right behind it that are
    none of those `shown`."""
    said = letters(" ".join(block.text for block in shown))
    for way in {key.encode(), json.dumps(key)[1:-1].encode()}:
        at = -1
        for _ in range(_PLACES):
            if (at := source.find(way, at + 1)) < 0:
                break
            tag = source.rfind(b"<script", 0, at)
            inside = tag > source.rfind(b"</script", 0, at) and b"ld+json" not in source[tag : tag + _TAG]
            if inside and _words_beyond(source[at + len(way) : at + len(way) + _BEYOND], said) > least:
                return True
    return False


def _words_beyond(source: bytes, said: str) -> int:
    behind = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), source.decode("utf-8", "ignore"))
    sizes = ((part, count_words(part)) for part in _BETWEEN.split(behind))
    return sum(size for part, size in sizes if size >= _SENTENCE and letters(part) not in said)


def _beside(cut: Cut, found: int) -> list[int]:
    """The piece `found` and, in the innermost box with several pieces of prose, these."""
    for box in cut.box_of(found).outward():
        prose = [at for at in range(box.first, box.end) if at == found or _is_prose(cut.pieces[at])]
        if len(prose) > 1:
            return prose
    return [found]


def _is_prose(piece: Piece) -> bool:
    return piece.words >= _SENTENCE and ends_sentence(piece.text)
