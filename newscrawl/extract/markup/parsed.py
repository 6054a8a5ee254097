"""A page as a tree, once what only some pages have is put right in their source."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.parsing import parse
from newscrawl.extract.markup.source.preformatted import with_breaks
from newscrawl.extract.markup.source.repeated import once_sent
from newscrawl.extract.markup.source.strayends import without_stray_ends
from newscrawl.extract.markup.source.streamed import in_place


def parsed(raw: bytes) -> Element:
    """The tree of a page; the second of the few with a `<pre>`, whose lines count, parts sent later, the
    same page once more, or ends too many."""
    tree = parse(raw)
    source = without_stray_ends(once_sent(raw, tree.among.by_tag), tree.among.by_tag)
    if "template" in tree.among.by_tag:
        source = in_place(source)
    if "pre" in tree.among.by_tag:
        source = with_breaks(source)
    if source != raw:
        tree.among.part()
        tree = parse(source)
    return tree
