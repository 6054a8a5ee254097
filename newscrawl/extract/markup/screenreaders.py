"""Elements for screen readers only: nobody else sees them, and nothing here reads them.

What a machine has translated a page from is kept in such elements, too, beside the translation. A first
letter that is drawn large would be read out apart from its word, so pages hide it from those who listen, and
may have the whole word beside it for them alone: then the letter and the rest are what is seen.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, lines

READ_OUT = re.compile(
    r"(?:s(?<![^\s_-]s)(?:r-only|creen-reader(?:-text)?)|v(?<![^\s_-]v)isually-?hidden|a(?<![^\s_-]a)ssistive-text)"
    r"(?:[\s_-]|$)|g(?<!\S.)oogle-src-text(?:\s|$)"
)
"""What an element is named that is only read out."""
READ_OUT_STEMS = ("visually", "sr-only", "screen-reader", "-src-text")
"""One of these has nearly every such name, and few others: the choice of the body has learned so."""
_HIDING, _SPARED = frozenset(("aria-hidden", "hidden", "style")), {"aria-hidden"}
"""What may hide an element, and what of it hides one from those who listen alone."""
_FEW, _MOST = 5, 60
"""Elements of a word or two at the most, and of a heading."""
_LABEL, _HEADLINE = 3, 3
"""Words of a label that is only read out, at the most, and of a headline, at the least."""


def is_initial(element: Element) -> bool:
    """Whether an element is the first letter of a word, drawn large, and not read out by itself."""
    text, tail = element.text or "", element.tail or ""
    return len(text) == 1 and text.isalpha() and tail[:1].isalpha() and element.tag == "span"


def shown_for(read_out: Element) -> tuple[int, ...]:
    """The place of the element right before one that is only read out, where it says the same to others."""
    before = read_out.getprevious()
    if before is None or before.tag != "span" or before.tail or _HIDING & before.attrib.keys() != _SPARED:
        return ()
    return (before.place,) if element_text(before, _FEW) == element_text(read_out, _FEW) else ()


def seen_lines(heading: Element) -> list[str]:
    """The lines of a heading, without a label that is only read out before its words or behind them."""
    found = lines(heading, _MOST)
    for part in heading.among[heading.place + 1 : min(heading.end, heading.place + _MOST)]:
        if "aria-hidden" in part.attrib:
            return found
        if READ_OUT.search(part.attrib.get("class", "")):
            label, text = element_text(part, _FEW), " ".join(found)
            rest = text.removeprefix(f"{label} ").removesuffix(f" {label}")
            if rest != text and label.count(" ") < _LABEL and rest.count(" ") + 1 >= _HEADLINE:
                return [rest]
    return found
