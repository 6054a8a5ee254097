"""Invented pages in batteries (`bench/invented.toml`), and how a version of newscrawl reads them.

    PYTHONPATH=TREE python bench/invented.py BATTERY ...

writes the record of each page as a line of JSON: what `bench.beside` compares. It needs nothing of the tree
but `newscrawl.extract.extract`, so that it reads with a version of any age.
"""

from __future__ import annotations

import itertools
import json
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from itemadapter import ItemAdapter

BATTERIES = Path(__file__).with_suffix(".toml")
TEXTS = "texts"
URL = "https://post.example/news/ferry-stopped-for-a-week"


def load(path: Path = BATTERIES) -> dict[str, dict[str, Any]]:
    """The batteries by name, with the texts of all in each."""
    batteries = tomllib.loads(path.read_text("utf-8"))
    texts = batteries.pop(TEXTS)
    return {name: {**battery, TEXTS: texts} for name, battery in batteries.items()}


def pages(battery: dict[str, Any]) -> Iterator[tuple[dict[str, str], str]]:
    """What was chosen for each page of a battery, and the page."""
    parts = {name: options for name, options in battery.items() if isinstance(options, list)}
    for chosen in itertools.product(*parts.values()):
        choice = dict(zip(parts, map(_named, chosen), strict=True))
        source = str(battery["page"])
        for name, option in zip(parts, chosen, strict=True):
            source = _filled(source, option if isinstance(option, dict) else {name: option})
        yield choice, _filled(source, battery[TEXTS])


def _named(option: str | dict[str, str]) -> str:
    return next(iter(option.values())) if isinstance(option, dict) else option


def _filled(source: str, texts: dict[str, str]) -> str:
    for name, text in texts.items():
        source = source.replace(f"{{{name}}}", text)
    return source


def main(names: list[str]) -> None:
    from newscrawl.extract import extract

    batteries = load()
    for name in names:
        for _, source in pages(batteries[name]):
            print(json.dumps(_record(extract, source.encode()), ensure_ascii=False, default=str))


def _record(extract: Callable[[bytes, str], Any], source: bytes) -> dict[str, Any] | None:
    try:
        article = extract(source, URL)
    except Exception as error:  # noqa: BLE001  # that a version raises none is among what is compared
        return {"error": repr(error)}
    return None if article is None else ItemAdapter(article).asdict()


if __name__ == "__main__":
    main(sys.argv[1:])
