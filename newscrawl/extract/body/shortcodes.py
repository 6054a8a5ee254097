"""Short codes of page builders that a site no longer reads ("[vc_row][vc_column_text]The pier ...").

Where the program is gone that read them, readers see them at the ends of paragraphs, and what cleans a text
took such a paragraph for a place that a template left unfilled.
"""

from __future__ import annotations

import re

from newscrawl.extract.body.cutting.blocks import Cut

_CODE = re.compile(r"\[/?(?:[a-z]{2,20}_[a-z0-9_]{2,30}|dropcap)(?: [^\[\]]{0,400})?\] ?")
"""A name of two words in one, as no note of an editor has."""
_SHOWN = ("pre", "code")


def shows_code(cut: Cut) -> bool:
    """Whether a page shows code, which may be of such."""
    by_tag = cut.boxes[0].element.among.by_tag if cut.boxes else {}
    return any(by_tag.get(tag) for tag in _SHOWN)


def without_codes(cut: Cut, text: str) -> str:
    """A text without such codes, if it is not on a page on them; all of it where it says nothing else."""
    if "_" not in text and "[dropcap" not in text:
        return text
    left = _CODE.sub("", text)
    return left.strip() or text if len(left) < len(text) and not shows_code(cut) else text
