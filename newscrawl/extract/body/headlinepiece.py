"""Which piece of a page is its headline, as the page's data or its heading tell that.

What stands below it is the text, and what stands under another title is another story.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Piece

_TITLE = 16
"""Letters of a headline that is looked for amid a heading; a shorter one may stand in any."""


def headline_at(pieces: Sequence[Piece], headline: str) -> int:
    """The piece that is the headline, or -1 for none.

    It is a heading with its text, a paragraph with it before any `h1`, a heading before any that says more
    (a kicker), the first `h1`, or a paragraph that a heading holds.
    """
    wanted, first, shown, kicked = headline.lower().strip(), -1, -1, -1
    longest = len(wanted)  # no letter is shorter in lower case
    for index, piece in enumerate(pieces):
        if piece.type == "heading":
            if len(piece.text) <= longest:
                if piece.text.lower() == wanted:
                    return index
            elif longest > _TITLE and first < 0 and kicked < 0 and wanted in piece.text.lower():
                kicked = -1 if piece.is_link else index
            if first < 0 and piece.tag == "h1":
                first = index
        elif shown < 0 and piece.type == "paragraph" and not piece.links and len(piece.text) <= longest:
            shown = index if piece.text.lower() == wanted else shown
    if 0 <= kicked < first and shown < 0:
        return kicked
    return first if first >= 0 and not 0 <= shown < first else shown
