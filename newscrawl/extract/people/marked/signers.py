"""Texts whose parts are signed: letters to the editor, each with its writer below.

None of those people wrote the page. A line that is a name, perhaps with where somebody lives, stands below
the prose of each part; below somebody's words in marks it tells who said them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.words.openings import LEADING, starts_byline
from newscrawl.items import Author, Block
from newscrawl.known.having import has_any

_SEVERAL = 2
"""Signed parts of a text at the least."""
_LONGEST, _PROSE = 70, 3
"""Letters of a line that is signed, and blanks of the paragraph above it at the least."""
_LEVELS, _TEXTS, _ASKED = 2, 60, 5
"""Elements around such a line above which prose may stand, texts of a paragraph, and names of lines that are
asked: each takes a look at all lines."""
_NAMED = ("author", "autor", "auteur", "byline", "signat", "writer", "firma", "sender")
"""What lines are named that say who wrote: those who speak in turn have their names above what they say."""
_STOPS = frozenset(".!?…。！？”\"'’»")
_QUOTED = frozenset('"“„«')
_BOLD = frozenset(("p", "b", "strong"))
_PARTED = re.compile(r"[,\n(|]|\s[–—-]\s|(?<=[^\W\d_]{2})\.\s")
"""What stands between a name and where somebody lives."""


def signers(blocks: Sequence[Block]) -> frozenset[str]:
    """The names below several parts of a text, each another; none where it has not several."""
    names = frozenset(
        name
        for above, line in pairwise(blocks)
        if above.type == "paragraph" and _is_line(line) and (name := _signer(line.text, above.text))
    )
    return names if len(names) >= _SEVERAL else frozenset()


def _is_line(block: Block) -> bool:
    """Whether a block may be such a line: one in bold may read like a heading."""
    return block.type == "paragraph" or (block.type == "heading" and block.tag in _BOLD)


def _signer(line: str, above: str) -> str:
    """The name that a line begins with which signs the paragraph above it."""
    if len(line) > _LONGEST or above.count(" ") < _PROSE or above[-1] not in _STOPS:
        return ""
    if line[-1] in _STOPS or (above[0] in _QUOTED and above[-1] in _STOPS - {"."}):
        return ""
    name = _PARTED.split(line.lstrip(LEADING), maxsplit=1)[0].strip()
    return name if name and is_full_name(name) else ""


def signs_part(page: Page, heading: Element | None, words: str, start: int) -> bool:
    """Whether the line at the place `start`, named `words`, is one of several below the heading which each
    stand right below a sentence, and say different things: of each letter who wrote it."""
    names, at = page.outline.names, -1 if heading is None else heading.place
    if start < at or names.count(words) < _SEVERAL:
        return False
    lines = [page.elements[place] for place in range(at + 1, len(names)) if names[place] == words]
    texts = {element_text(line, _TEXTS) for line in lines}
    apart = _SEVERAL <= len(texts) == len(lines) and not any(map(starts_byline, texts))
    apart = apart and max(map(len, texts)) <= _LONGEST
    return apart and all(_is_sentence(_said_above(line)) for line in lines)


def without_part_signers(page: Page, heading: Element | None, authors: list[Author]) -> list[Author]:
    """Some authors without those who are named in lines of one name that sign a part each."""
    if heading is None:
        return authors
    return [one for one in authors if not _signs_one(page, heading, one.name)]


def _signs_one(page: Page, heading: Element, name: str) -> bool:
    """Whether the line that a name begins is one of several that sign a part each."""
    names = page.outline.names
    lines = (one for one in page.elements[heading.end :] if one.text and one.text.strip().startswith(name))
    around = (box for line in lines for box in (line, *islice(line.iterancestors(), _LEVELS)))
    named = {names[box.place]: box.place for box in around if has_any(names[box.place], _NAMED)}
    return any(signs_part(page, heading, *told) for told in islice(named.items(), _ASKED))


def _said_above(line: Element) -> str:
    """What is said right above a line, in nothing that is a heading."""
    for one in (line, *islice(line.iterancestors(), _LEVELS)):
        before = one.getprevious()
        if before is not None:
            own = (before.tail or "").strip()
            return own or ("" if before.tag in HEADINGS else element_text(before, _TEXTS))
        if one.parent is not None and (own := (one.parent.text or "").strip()):
            return own
    return ""


def _is_sentence(text: str) -> bool:
    return text.count(" ") >= _PROSE and text[-1] in _STOPS
