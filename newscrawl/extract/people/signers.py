"""Texts whose parts are signed: letters to the editor, each with who wrote it below.

None of those people wrote the page. A line that is a name, perhaps with where somebody lives, stands below
the prose of each part; below somebody's words in marks it tells who said them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.people.fullnames import is_full_name
from newscrawl.extract.people.openings import LEADING
from newscrawl.items import Block

_SEVERAL = 2
"""Signed parts of a text at the least."""
_LONGEST, _PROSE = 70, 3
"""Letters of a line that is signed, and blanks of the paragraph above it at the least."""
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
