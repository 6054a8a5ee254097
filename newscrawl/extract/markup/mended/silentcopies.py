"""Pictures for browsers without scripts, beside those that scripts load later: two elements for one.

Who counts the pictures of a box, or looks for what stands right below one, finds the copy. It is no picture
any more, and the one beside it says where the copy lies, as it may have nothing of its own.
"""

from __future__ import annotations

from newscrawl.extract.markup.element import Element, retag

SILENT = "noscript"
COPIED, COPIED_SET = "data-noscript-src", "data-noscript-srcset"
"""The attributes in which a picture is told where its copy lies, and in which sizes."""
_FEW = 5
"""Elements of what stands beside a copy and holds nothing but the picture, at the most."""


def without_silent_copies(by_tag: dict[str, list[Element]]) -> None:
    """Take the only picture of a `noscript` for none where the same stands right beside it."""
    copies = list[Element]()
    for silent in by_tag[SILENT] if by_tag["img"] else ():
        inside = [part for part in silent.among[silent.place : silent.end] if part.tag == "img"]
        image = _beside(silent) if len(inside) == 1 else None
        if image is not None:
            _tell(image, inside[0])
            copies += inside
    retag(by_tag, "img", SILENT, copies)


def _tell(image: Element, copy: Element) -> None:
    """Tell a picture what its copy says: the address, the sizes, and what is read out in its place."""
    own = image.attrib = dict(image.attrib)
    if sizes := copy.attrib.get("srcset", "").split():
        own[COPIED_SET] = copy.attrib["srcset"]
    own[COPIED] = sizes[0].rstrip(",") if sizes else copy.attrib.get("src", "")
    if not own.get("alt"):
        own["alt"] = copy.attrib.get("alt", "")


def _beside(silent: Element) -> Element | None:
    """The picture that is all of what stands before or behind an element, or that holds it."""
    around = silent.parent
    if around is None or around.tag == "img":
        return around
    before = silent.getprevious()
    for one in (before, silent.getnext() if before is None or before.tag != "img" else None):
        if one is not None and one.end - one.place <= _FEW and one.tag != SILENT:
            inside = [part for part in one.among[one.place : one.end] if part.tag == "img"]
            if len(inside) == 1 and not any(map(str.strip, one.itertext())):
                return inside[0]
    return None
