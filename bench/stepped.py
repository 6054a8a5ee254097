"""Counts the steps of Python, function by function, in which our extractor reads pages, for `bench.steps`.

    python bench/stepped.py STEP WARM_UP

Prints JSON: how many pages were read, and for each function how often it was entered and how many steps it
took. Runs in checkouts of any age that have `bench/pages.py`: it knows nothing else of them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from bench.pages import OURS, SETS, pages_of, tool

Local = Callable[[FrameType, str, Any], Any]


class Counts:
    """How often each function is entered while a call goes on, and how many steps it takes."""

    def __init__(self) -> None:
        self.found: dict[CodeType, list[int]] = {}

    def of(self, call: Callable[[], object]) -> None:
        """Count what a call does."""
        sys.settrace(self._entered)
        try:
            call()
        finally:
            sys.settrace(None)

    def told(self, root: Path) -> dict[str, tuple[int, int]]:
        """Entries and steps, by the file and the name of a function; `root` is left out of a file's name."""
        told: dict[str, tuple[int, int]] = {}
        for code, (entered, steps) in self.found.items():
            name = name_of(code, root)
            before = told.get(name, (0, 0))
            told[name] = before[0] + entered, before[1] + steps
        return told

    def _entered(self, frame: FrameType, _event: str, _value: object) -> Local:
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        counts = self.found.setdefault(frame.f_code, [0, 0])
        counts[0] += 1

        def local(_frame: FrameType, event: str, _value: object) -> Local:
            if event == "opcode":
                counts[1] += 1
            return local

        return local


def name_of(code: CodeType, root: Path) -> str:
    """The file of a function, below `root` or with its folder alone, and its name."""
    file = Path(code.co_filename)
    place = file.relative_to(root) if file.is_relative_to(root) else Path(*file.parts[-2:])
    return f"{place}:{code.co_qualname}"


def read(step: int, warm_up: int) -> tuple[int, Counts]:
    """Have some pages read to warm up, and what others take counted; how many others they are."""
    extract = tool("evaluate_pages").load_extractor(OURS)
    pages = [page for dataset in SETS for page in pages_of(dataset, 0)]
    for page in pages[:warm_up]:
        extract(page)
    counts = Counts()
    chosen = pages[warm_up::step]
    for page in chosen:
        raw = page.raw()
        page.raw = lambda raw=raw: raw
        counts.of(lambda page=page: extract(page))  # type: ignore[misc]
    return len(chosen), counts


if __name__ == "__main__":
    number, found = read(int(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps([number, found.told(Path.cwd())]))
