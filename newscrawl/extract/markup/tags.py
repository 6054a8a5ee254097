"""What a tag says of its text: whether it is a box, ends a line, is a cell, or holds nothing to read."""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.items import BlockType

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
MAIN_HEADINGS = ("h1", "h2", "h3", "h4")
"""Ranks of headlines and of chapters; lower ones head small boxes."""
SUBHEADINGS = HEADINGS - {"h1"}
IMAGE, STRONG, LINK, INLINE, BLOCK, SILENT, BREAK, CELL, UNSURE = range(-3, 6)
"""Kinds of elements. Links, strong words and images are inline and make a difference to the words in them or
beside them; a cell or an element of an unsure kind is looked into."""
_BLOCK_TAGS = (
    "address article aside blockquote body center dd details dir div dl dt fieldset figure footer form h1 h2 "
    "h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul"
)
_INLINE_TAGS = (
    "abbr acronym amp-img bdi bdo big code data del dfn font ins kbd label "
    "link mark meta meter nobr nowrap output picture q rp rt ruby s samp small source span strike sub "
    "sup time tt u var wbr"
)
_SILENT_TAGS = (
    "amp-ad amp-analytics amp-consent amp-iframe amp-list amp-sidebar amp-user-notification applet audio "
    "button canvas datalist dialog embed figcaption frameset head iframe input map math menu nav noframes "
    "object progress script select style svg textarea title video"
)
KINDS: dict[str, int] = {
    **dict.fromkeys(_BLOCK_TAGS.split(), BLOCK),
    **dict.fromkeys(_INLINE_TAGS.split(), INLINE),
    **dict.fromkeys(_SILENT_TAGS.split(), SILENT),
    "a": LINK,
    **dict.fromkeys(("b", "strong", "em", "i"), STRONG),
    **dict.fromkeys(("img", "amp-img"), IMAGE),
    "br": BREAK,
    "td": CELL,
    "th": CELL,
    "cite": UNSURE,
    "noscript": UNSURE,
    "template": UNSURE,
}
TYPES: dict[str, BlockType] = {
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "list_item"),
    "tr": "table_row",
    "blockquote": "quote",
}
_LONG_CELL = 160
"""Characters from which a text in a cell is prose."""
_NOSCRIPT_PARAGRAPHS = 3
_ENDS = frozenset(".!?…。！？।؟۔\"'”’»›」』“")
"""What a quotation ends with."""
_LINES = HEADINGS | {"p", "li"}
_WORDED = frozenset((STRONG, LINK, INLINE))
"""Kinds of elements that hold words of a line."""
_TERM = 80
"""Letters of what a site marks at the end of a line at the most: a person, a place, a term."""


def looked_into(element: Element, tag: str) -> int:
    """The kind of an element that its tag alone does not tell."""
    kind = KINDS.get(tag)
    if kind is None:
        return INLINE if ":" in tag or _is_in_line(element) else BLOCK
    if kind == CELL:
        return BLOCK if _is_column(element) else CELL
    if tag == "cite":
        return BLOCK if _signs(element) else INLINE
    read = _is_drawn(element) if tag == "template" else _holds_text(element)
    return BLOCK if read else SILENT


def _is_in_line(element: Element) -> bool:
    """Whether an element that only its site knows is some words of a line: of a paragraph that goes on behind
    it, and has words before it or a blank or a mark behind it; or a few that end it, or go on in words set
    bold, where no sentence ends before them."""
    line, tail, before = element.parent, element.tail or "", element.getprevious()
    if line is None:
        return False
    said = (line.text if before is None else before.tail) or ""
    if line.tag not in _LINES:
        around = tail if line.tag == "a" else said + tail  # a link to a share may end in its price
        worded = KINDS.get(line.tag) in _WORDED and around.strip() != ""
        return worded and line.parent is not None and line.parent.tag in _LINES
    if tail and not tail.isspace():
        return not tail[0].isalnum() or bool(said and not said.isspace())
    if said.isspace() or not said:
        said = _last_words(before)
    if said and not said.isspace():
        few = len(element.text or "") <= _TERM
        return few and said.rstrip()[-1] not in _ENDS and not said[-1].isalnum()
    behind = element.getnext()
    words = (behind.text or "") if behind is not None and KINDS.get(behind.tag) in _WORDED else ""
    return before is None and words != "" and not words[0].isalnum()


def _last_words(before: Element | None) -> str:
    """The last words of an element of a line, such as those in bold."""
    if before is None or KINDS.get(before.tag) not in _WORDED:
        return ""
    last = before.among[before.end - 1]
    return (last.text if last is before else last.tail or last.text) or ""


def _signs(cite: Element) -> bool:
    """Whether it stands right behind the last sentence of a quotation and says whose that is."""
    quotation, before = cite.parent, cite.getprevious()
    if quotation is None or quotation.tag != "blockquote" or cite.end != quotation.end:
        return False
    said = quotation.text if before is None else before.tail
    return (said or "").rstrip()[-1:] in _ENDS and not (cite.tail or "").strip()


def _is_column(cell: Element) -> bool:
    """Whether a table cell lays out the page rather than hold a value: it has blocks, long text or an empty
    line in it."""
    if len(cell.text or "") > _LONG_CELL:
        return True
    if cell.end == cell.place + 1:
        return False
    broken = False
    for part in cell.iterdescendants():
        kind, tail = KINDS.get(part.tag, BLOCK), part.tail or ""
        if kind == BLOCK or len(part.text or "") > _LONG_CELL or len(tail) > _LONG_CELL:
            return True
        if kind == BREAK and broken:
            return True
        broken = kind == BREAK and not tail.strip()
    return False


def _holds_text(element: Element) -> bool:
    """Whether a `noscript` holds paragraphs, at any depth, as on pages that build what is seen by script."""
    inside = element.among[element.place + 1 : element.end]
    paragraphs = islice((part for part in inside if part.tag == "p"), _NOSCRIPT_PARAGRAPHS)
    return len(list(paragraphs)) == _NOSCRIPT_PARAGRAPHS


def _is_drawn(template: Element) -> bool:
    """Whether a template is the declared shadow root of its parent, which browsers draw in its place, and has
    words of its own."""
    if "shadowrootmode" not in template.attrib and "shadowroot" not in template.attrib:
        return False
    inside = template.among[template.place : template.end]
    return any(
        (one.text and not one.text.isspace()) or (one.tail and not one.tail.isspace()) for one in inside
    )
