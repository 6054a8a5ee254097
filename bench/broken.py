"""JSON-LD that is broken: how much our reader keeps of it, beside `json-repair`.

    python -m bench.broken [--scripts 250]

Takes scripts of real pages (`../shared`, or NEWSCRAWL_SHARED) that are whole and name a headline, puts one
fault of each kind into each, and counts how many of headline, date of publication and authors are then read
as before.
`json-repair` runs in an environment of its own under `build/peers`, made when first asked for.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.options import options
from bench.pages import SETS, pages_of
from bench.peers import environment
from newscrawl.extract.data import jsonld
from newscrawl.extract.page import Page

LONGEST = 20_000
"""Characters of a script that is taken."""
_THEIRS = """
import json, sys, time, json_repair
broken = json.load(sys.stdin)
began = time.process_time()
read = [json_repair.loads(text) for text in broken]
json.dump([read, time.process_time() - began], sys.stdout)
"""
Said = tuple[str, str, tuple[str, ...]]
Fault = Callable[[str, random.Random], str]


def faults() -> dict[str, Fault]:
    """What people do to JSON, by name: each puts one fault into a script that names a headline."""
    return {
        "a comma lost": lambda text, chance: _without(text, ",", chance),
        "a comma too many": lambda text, chance: _before(text, "}", ",", chance),
        "a bracket too many": lambda text, chance: _before(text, "}", "}", chance),
        "marks in a text": lambda text, _: _in_headline(text, '"word" '),
        "a line end in a text": lambda text, _: _in_headline(text, "\n"),
        "an empty value": lambda text, _: text.replace('"headline"', '"wordCount": ,"headline"', 1),
        "a comment": lambda text, _: text.replace('"headline"', '/* title */ "headline"', 1),
        "a name in other marks": lambda text, _: text.replace('"headline"', "'headline'", 1),
        "a semicolon behind": lambda text, _: f"{text};",
        "the last tenth lost": lambda text, _: text[: len(text) * 9 // 10],
    }


def _without(text: str, mark: str, chance: random.Random) -> str:
    at = chance.choice([at for at, letter in enumerate(text) if letter == mark and text[at - 1] in '"}]'])
    return text[:at] + text[at + 1 :]


def _before(text: str, mark: str, more: str, chance: random.Random) -> str:
    at = chance.choice([at for at, letter in enumerate(text) if letter == mark])
    return text[:at] + more + text[at:]


def _in_headline(text: str, more: str) -> str:
    at = text.find('"', text.find('"headline"') + len('"headline"')) + 6
    return text[:at] + more + text[at:]


def scripts(number: int) -> Iterator[str]:
    """Whole scripts that name a headline."""
    for name in SETS:
        for page in pages_of(name, 0)[::2]:
            read = Page(page.raw(), page.get("url", ""), page.get("encoding"))
            for script in read.by_tag["script"]:
                text = script.text or ""
                if number and "headline" in text and len(text) < LONGEST and _is_whole(text):
                    number -= 1
                    yield text


def _is_whole(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return said(jsonld.nodes([text])) is not None and text.count(",") > 1


def said(nodes: Sequence[jsonld.Node]) -> Said | None:
    """Headline, date and authors of the first node that has a headline."""
    for node in nodes:
        if "headline" in node:
            headline = "".join(str(node["headline"]).replace('"word" ', "").split())
            return headline, str(node.get("datePublished")), tuple(_names(node.get("author")))
    return None


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _names(value.get("name"))
    elif isinstance(value, list):
        for item in value:
            yield from _names(item)


def kept(before: Said | None, after: Said | None) -> float:
    """The share of what was said that still is."""
    if before is None or after is None:
        return 0.0
    return sum(one == other for one, other in zip(before, after, strict=True)) / len(before)


def theirs(python: Path, broken: Sequence[str]) -> tuple[list[Any], float]:
    """What `json-repair` reads, and the seconds of CPU that it takes."""
    done = subprocess.run(
        [str(python), "-c", _THEIRS], input=json.dumps(broken), capture_output=True, text=True, check=True
    )
    read, seconds = json.loads(done.stdout)
    return [jsonld.nodes([json.dumps(value)]) for value in read], seconds


def main(arguments: Sequence[str] | None = None) -> int:
    parser = options(__doc__)
    parser.add_argument("--scripts", type=int, default=250)
    number = parser.parse_args(arguments).scripts
    python = environment("json-repair", ["json-repair"])
    if python is None:
        return 1
    whole = list(scripts(number))
    chance = random.Random(7)
    cases = [(name, text, fault(text, chance)) for name, fault in faults().items() for text in whole]
    broken = [text for _, _, text in cases]
    began = time.process_time()
    ours = [jsonld.nodes([text]) for text in broken]
    seconds = time.process_time() - began
    other, others_seconds = theirs(python, broken)
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for (name, text, _), mine, their in zip(cases, ours, other, strict=True):
        before = said(jsonld.nodes([text]))
        sums[name][0] += kept(before, said(mine)) / len(whole)
        sums[name][1] += kept(before, said(their)) / len(whole)
    print(f"{len(whole)} scripts    {'newscrawl':>12} {'json-repair':>12}")
    for name, (mine_kept, their_kept) in sums.items():
        print(f"{name:22} {mine_kept:9.3f} {their_kept:12.3f}")
    print(f"{'ms a script':22} {seconds / len(cases) * 1000:9.2f} {others_seconds / len(cases) * 1000:12.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
