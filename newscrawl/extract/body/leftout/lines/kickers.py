"""The headline, its kicker or both, where a text would begin with them.

Many pages write both into one heading ("Spain: The pier is closed"), or each into a line of it, while their
data have the headline alone, or joined in another way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import is_sentence, without, words_of
from newscrawl.extract.markup.text import has_digit
from newscrawl.known.wordcount import count_words

_WORDS = re.compile(r"\w+")
_FEWEST = 4
"""Words from which what two headings share is no chance."""
_SHORTEST, _SHORT, _LONG = 12, 6, 8
"""Letters of a headline that no line of a text says by chance, in scripts that need fewer as well, and words
of a line that is one."""
_ABOVE, _STATEMENT, _NEAR = 100, "disclaim", 2
"""Words above a headline at the most; what a statement is named, and boxes around it of which one is."""
_LINES, _KICKER = 2, 6
"""Lines of a headline and its kicker, and words of a kicker at the most."""


def without_kicked(cut: Cut, kept: Sequence[int], headline: str) -> Sequence[int]:
    """`kept` without the headings that it begins with and that end in the headline, or are a part of that."""
    lines = 0
    for at in kept[:_LINES]:
        if cut.pieces[at].type != "heading" and cut.box_of(at).outer.type != "heading":  # nor in one
            break
        lines += 1
    if not lines:
        return kept
    title = _WORDS.findall(headline.casefold())
    again = {at for at in kept[:lines] if _says(_WORDS.findall(cut.pieces[at].text.casefold()), title)}
    return [at for at in kept if at not in again] if again else kept


def without_head_lines(cut: Cut, kept: Sequence[int], title: str) -> Sequence[int]:
    """`kept` without a first piece whose lines are the headline and short ones around it, such as the section
    and who wrote the text, or without the headline that one begins with above a day or behind short lines.
    `title` is the headline in small letters."""
    text = cut.pieces[kept[0]].text if len(kept) > 1 else ""
    if "\n" not in text or len(title) < (_SHORTEST if title.isascii() else _SHORT):
        return kept
    said = text.split("\n")
    lines = [line for line in said if line.casefold() != title]
    if len(lines) == len(said):
        return kept
    if all(count_words(line) < _LONG for line in lines):
        return kept[1:]
    own = next(at for at, line in enumerate(said) if line.casefold() == title)
    above = said[:own]
    is_below = 0 < own <= _LINES and all(count_words(line) < _LONG for line in above)
    if is_below or (own == 0 and has_digit(lines[0])):
        piece = cut.pieces[kept[0]]
        piece.text = "\n".join(said[own + 1 :])
        piece.words = count_words(piece.text)
    return kept


def without_kicker(cut: Cut, kept: Sequence[int], own: int) -> Sequence[int]:
    """`kept` without a first line of few words right above the headline, which is the piece `own`, and
    without rows of links above that, to the stories before and after."""
    if own > 0 and kept[:1] and kept[0] < own:
        kept = [at for at in kept if at > own or not _is_row(cut.pieces[at])]
    if len(kept) < _LINES or kept[0] + 1 != own or cut.pieces[own].type != "heading":
        return kept
    first = cut.pieces[kept[0]]
    is_label = first.type == "paragraph" and first.words <= _KICKER and not ends_sentence(first.text)
    return kept[1:] if is_label else kept


def _is_row(piece: Piece) -> bool:
    """Whether a piece is links, with a sign between each two and around them."""
    return piece.links > 1 and piece.words - piece.linked <= piece.links + 1


def without_above(cut: Cut, kept: Sequence[int], own: int, title: str) -> Sequence[int]:
    """`kept` without the few words above the headline, the `h1` that is the piece `own`, and that itself: a
    notice of the site, or who the columnist is. A statement about the article is told by its name, and is for
    who cleans the text. One that says something else than the `title` may head a chapter."""
    if not kept or kept[0] > own or cut.pieces[own].tag != "h1":
        return kept
    if not _is_like(cut.pieces[own].text, title) and _begins_text(cut, kept, own):
        return kept
    above = [at for at in kept if at <= own and not _is_statement(cut, at)]
    return without(cut, kept, {*above}) if words_of(cut, above) <= _ABOVE else kept


def _is_like(text: str, title: str) -> bool:
    """Whether a heading has most of the words of a headline, or the headline most of its."""
    ours, theirs = {*_WORDS.findall(text.casefold())}, {*_WORDS.findall(title.casefold())}
    return 2 * len(ours & theirs) > min(len(ours), len(theirs))


def _begins_text(cut: Cut, kept: Sequence[int], own: int) -> bool:
    """Whether a sentence above a heading is made as one below it."""
    boxes = {at: cut.box_of(at) for at in kept if is_sentence(cut.pieces[at])}
    below = {(box.make, box.outer.make) for at, box in boxes.items() if at > own}
    return any((box.make, box.outer.make) in below for at, box in boxes.items() if at < own)


def _is_statement(cut: Cut, at: int) -> bool:
    return any(_STATEMENT in box.css for box in islice(cut.box_of(at).outward(), _NEAR))


def _says(words: list[str], title: list[str]) -> bool:
    size = min(len(words), len(title))
    if size < _FEWEST:
        return False
    return words[-size:] == title[-size:] or words == title[:size]
