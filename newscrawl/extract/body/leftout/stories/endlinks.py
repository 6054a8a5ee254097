"""Links to other stories that a paragraph ends with, in brackets behind its last sentence.

"… said Ada Moss. [The Bridges of Lindmoor in Pictures]": sites that set what to read next into the paragraph
itself put it into brackets, all of which is one link to a page of their own. What is in round brackets may be
the writer's aside, so it needs words that point ("(RELATED: …)"); a link to another site is a source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.markup.addresses import address_parts, host_of

_CLOSING = {"]": "[", ")": "("}
_WORDS = range(5, 31)
"""Words of what is in the brackets."""
_POINTS = re.compile(
    r"\s?(?:RELATED|READ(?: MORE| ALSO| NEXT)?|MORE|SEE ALSO|ALSO READ|WATCH|VIDEO|PHOTOS?|GALLERY|LISTEN"
    r"|POLL|OPINION|ANALYSIS|Related|Read more|Read also|See also|See|Lesen Sie auch|Lire aussi|Leia também"
    r"|Lea también|Leggi anche|Lees ook|Читайте также)\s?[:|–—-]"
)
_BLANKS = re.compile(r"\s+")


def without_end_links(cut: Cut, kept: Sequence[int], url: str) -> None:
    """Take such links off the paragraphs `kept`. `url` is the page's."""
    pieces = cut.pieces
    for at in [at for at in kept if (piece := pieces[at]).links and piece.text[-1] in _CLOSING]:
        piece = pieces[at]
        if piece.type != "paragraph":
            continue
        opening = _CLOSING[piece.text[-1]]
        said, _, inside = piece.text[:-1].rpartition(opening)
        pointing = opening == "[" or _POINTS.match(inside) is not None
        if pointing and ends_sentence(said.rstrip()) and len(inside.split()) in _WORDS:
            linked, address = _last_link(cut, at)
            if _bare(linked) == _bare(inside) and _is_within(address, url):
                piece.text = said.rstrip()


def _last_link(cut: Cut, at: int) -> tuple[str, str]:
    """The words of the last link in the box of a piece, and where it leads."""
    element = cut.box_of(at).element
    links = [one for one in element.among[element.place : element.end] if one.tag == "a"]
    return ("".join(links[-1].itertext()), links[-1].attrib.get("href", "").strip()) if links else ("", "")


def _bare(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" []()")


def _is_within(address: str, url: str) -> bool:
    """Whether an address leads to another page of the site of a page."""
    there, here = address_parts(address), address_parts(url)
    ours = not there.netloc or host_of(address) == host_of(url)
    return ours and there.path not in ("", "/", here.path)
