"""What a publishing system should have put something in the place of and did not, amid a text.

The address of a post or a film alone in a line was to become that post, a word in double braces the value
that it names, a stop alone an empty line. Where the other site does not answer, or the editor pasted into the
wrong field, readers see it as it is.
"""

from __future__ import annotations

import re

from newscrawl.extract.body.cutting.blocks import Cut

_BEGINS = frozenset("hH[{<%un.,|_-")
_UNFILLED = re.compile(
    r"(?:\[embed\])?https?://(?:(?:www|m|open|w|mobile)\.)?(?:youtube\.com|youtu\.be|twitter\.com|x\.com"
    r"|instagram\.com|facebook\.com|fb\.watch|tiktok\.com|vimeo\.com|dailymotion\.com|soundcloud\.com"
    r"|spotify\.com|t\.me|threads\.net|bsky\.app)/\S{3,}"
    r"|\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|\[\[[a-z]{2,12}[:=][^\[\]]{1,60}\]\]|%%[\w-]{2,40}%%"
    r"|undefined|null|\[object Object\]|[.,|_-]{1,2}"
    r"|<(?:iframe|script|blockquote|!--)[\s!-][^<>]{0,400}>(?:</[a-z]{4,10}>)?",
    re.IGNORECASE,
)
_CODE = ("pre", "code")


def unfilled(cut: Cut, short: list[int]) -> list[int]:
    """Those of some short pieces that are such, on a page that shows no code."""
    pieces = cut.pieces
    likely = [
        at
        for at in short
        if (piece := pieces[at]).text[0] in _BEGINS and piece.type == "paragraph" and not piece.links
    ]
    if not likely or any(cut.boxes[0].element.among.by_tag.get(tag) for tag in _CODE):
        return []
    return [at for at in likely if _UNFILLED.fullmatch(pieces[at].text)]
