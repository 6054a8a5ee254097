"""How much more of its text a locked page holds than it shows: counted, and never given.

A site may send the whole text to everybody and show its beginning: as data of the scripts that draw the page,
or hidden beside it, in an element, a template, a comment, an attribute or a field. That the text goes on then
shows in nothing else. Only what goes on with what is shown counts, and of it only sentences that the page
shows nowhere: the same places hold other articles, and copies.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Sequence
from itertools import islice

from newscrawl.extract.body.body import hints_of
from newscrawl.extract.body.choice import choose
from newscrawl.extract.body.cutting.blocks import Cut, Piece, cut_page
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.further import further_articles
from newscrawl.extract.body.model import load_model
from newscrawl.extract.body.revealed import revealed
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
"""Words of a piece that is prose."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
_BEYOND, _SEVERAL = 8000, 200
"""Bytes behind what is shown in which the text goes on, if it does, and words of theirs from which it may, as
who wrote it has fewer: there it is looked first."""
_PLACES = 10
"""Places of a page that have a text, of which each is looked at; the time a page takes stays bounded."""
_LOOKED_UP = 300
"""Sentences that are looked for in all that a page says."""
_BETWEEN = bytes.maketrans(b'"<>{}[]\\', bytes(8))
"""What stands between texts, in markup and data alike."""
_ESCAPED, _LABEL = re.compile(r"\\u([0-9a-fA-F]{4})"), 48
"""A letter as data may write it, and bytes under which a part is no prose."""


def words_withheld(page: Page, shown: Sequence[Block], least: int = 0) -> int:
    """The words of the sentences that go on with those `shown` and stand nowhere on the page; 0 where these
    are surely no more than the `least`."""
    keys = [key for block in shown[-_LAST:] if len(key := _key(block.text)) >= _SHORTEST]
    least = min(least, _SEVERAL)
    served = page.html if page.encoding == "utf-8" else page.source
    if not keys or not _goes_on(served, keys, [block.text for block in shown], least):
        return 0
    seen = [piece.text for piece in cut_page(page.tree, unseen_parts(page), outline=page.outline).pieces]
    if not _goes_on(served, keys, seen, least):
        return 0
    in_scripts = _in_scripts(page, keys[-1]) if _goes_on(served, keys[-1:], seen, least) else []
    return max(_words_unseen(texts, seen) for texts in (in_scripts, _hidden(page, keys)))


def _hidden(page: Page, keys: Sequence[str]) -> list[str]:
    """What would be read behind the texts that have the `keys` if the page showed all that it holds."""
    with Page(revealed(page.source), page.url, "utf-8") as whole:
        hints = hints_of(whole, None)
        further = further_articles(whole, hints.headline)
        cut = cut_page(whole.tree, further, everything=True, outline=whole.outline)
        kept = choose(cut, hints, load_model())
    ours = (at for at, piece in enumerate(cut.pieces) if any(key in piece.text for key in keys))
    first = next(ours, len(cut.pieces))
    return [cut.pieces[at].text for at in kept if at > first]


def _in_scripts(page: Page, key: str) -> list[str]:
    """What stands with the text that has the `key` in the data of scripts."""
    cut = drawn(page)
    found = islice((at for at, piece in enumerate(cut.pieces) if key in piece.text), _PLACES)
    ours = sorted({at for one in found for at in _beside(cut, one)})
    return [cut.pieces[at].text for at in ours]


def _words_unseen(texts: Iterable[str], seen: Sequence[str]) -> int:
    """The words of the sentences of some texts that are none of those `seen`. Of sentences as the page has
    them most are found at once; others may run into those beside them, where a text has no stops."""
    known = {letters(sentence) for text in seen for sentence in _SENTENCES.split(text)}
    others = [one for text in texts for one in _SENTENCES.split(text) if letters(one) not in known]
    said = letters(" ".join(seen))
    unseen = (one for at, one in enumerate(others) if at >= _LOOKED_UP or letters(one) not in said)
    return sum(map(count_words, unseen))


def _key(text: str) -> str:
    """The longest part of a text that data write as the page does."""
    return max(_WRITTEN_OTHERWISE.split(text), key=len)[:_KEY].strip()


def _goes_on(source: bytes, keys: Sequence[str], seen: Sequence[str], least: int) -> bool:
    """Whether more than the `least` words in sentences that are none of those `seen` stand right behind one
    of the `keys` somewhere."""
    said = ""
    for way in {way.encode() for key in {keys[0], keys[-1]} for way in (key, json.dumps(key)[1:-1])}:
        at = -1
        for _ in range(_PLACES):
            if (at := source.find(way, at + 1)) < 0:
                break
            prose = _prose(source[at + len(way) : at + len(way) + _BEYOND])
            if sum(map(count_words, prose)) > least:  # of few pages
                said = said or letters(" ".join(seen))
                if sum(count_words(text) for text in prose if letters(text) not in said) > least:
                    return True
    return False


def _prose(source: bytes) -> list[str]:
    """The parts of a source that are sentences."""
    if b"\\u" in source or b"&lt;" in source:
        plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), source.decode("utf-8", "ignore"))
        source = html.unescape(plain).encode("utf-8", "ignore")
    parts = (part for part in source.translate(_BETWEEN).split(b"\0") if len(part) >= _LABEL)
    texts = (html.unescape(part.decode("utf-8", "ignore")).strip() for part in parts)
    return [text for text in texts if ends_sentence(text) and count_words(text) >= _SENTENCE]


def _beside(cut: Cut, found: int) -> list[int]:
    """The piece `found` and, in the innermost box with several pieces of prose, these."""
    for box in cut.box_of(found).outward():
        prose = [at for at in range(box.first, box.end) if at == found or _is_prose(cut.pieces[at])]
        if len(prose) > 1:
            return prose
    return [found]


def _is_prose(piece: Piece) -> bool:
    return piece.words >= _SENTENCE and ends_sentence(piece.text)
