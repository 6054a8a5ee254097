"""Has a tool read pages, so that `bench.instructions` can count what that takes.

    python bench/reader.py TOOL STEP WARM_UP [all]

Runs in checkouts of any age that have `bench/pages.py`, and in the environment of a peer: it knows nothing
else of either.
"""

from __future__ import annotations

import sys

from bench.pages import SETS, pages_of, tool


def read(name: str, step: int, warm_up: int, *, read_all: bool) -> None:
    """Have a tool read some pages to warm up, and every so many of the others or none of them."""
    extract = tool("evaluate_pages").load_extractor(name)
    pages = [page for dataset in SETS for page in pages_of(dataset, 0)]
    chosen = pages[warm_up::step]
    for page in pages[:warm_up] + chosen:
        raw = page.raw()
        page.raw = lambda raw=raw: raw
    for page in pages[:warm_up] + (chosen if read_all else []):
        extract(page)
    print(len(chosen))


if __name__ == "__main__":
    read(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), read_all=sys.argv[4:] == ["all"])
