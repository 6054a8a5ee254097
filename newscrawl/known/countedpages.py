"""What addresses count pages by, those of a list (`discover.paging`) and of an article (`extract.nextpage`).

The two differ in what stands between the word and its number, and in how far they count: a list has thousands
of pages and the one at hand may be any; an article has few, whose addresses go on from that of the first.
"""

from __future__ import annotations

WORDS = ("page", "seite", "pagina", "página", "strona", "sida", "side", "sivu", "halaman", "strana", "oldal")
"""Of a path: `/page/2`, `/seite-2`; behind a `p` the number stands at once."""
PARAMETERS = frozenset((
    *WORDS, "p", "pg", "pn", "pno", "paged", "pageno", "page_no", "pagenum", "page_number", "currentpage",
    "str",
))  # fmt: skip
"""Of a query, in lower case."""
