"""Cleaning: microseconds per article and megabytes per second, on one core, with the rules of every outlet
loaded.

    python -m bench.clean [--repeat 5] [--worst]

Articles of 4 KB are made up here: some clean, some with a widget and a disclaimer. `--worst` adds texts of
1 MB that are made to be slow. With NEWSCRAWL_SHARED (or `../shared`) the labelled texts there are measured
as well. Times are of the process itself, the best of the repeats.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable, Iterator, Sequence

from bench.corpus import CORPUS
from bench.figures import note
from newscrawl.clean import KINDS, clean_article, clean_text, default_rules
from newscrawl.items import Article, Block

TEXT = (
    "the river rose by two metres on Monday and nobody in Varno could say why the gauge keeper said "
    "his ferry "
    "ran until noon when council members met again to read a report about mills rain grain roads bridges "
    "schools prices"
)
TAIL = (
    "Disclaimer: No Business Standard Journalist was involved in creation of this content\n"
    "You’ve reached your limit of {{free_limit}} free articles this month.\n"
    "Subscribe now for unlimited access.\n"
    "Already subscribed? Log in\nSmart Quarterly\n₹900\n3 Months\n₹300/Month\n"
    "Renews automatically, cancel anytime\n"
)
SLOW = (
    "Subscribe to our ",
    "₹900",
    "a",
    "Also Read\n",
    "Image\n",
    "(ANI)\n",
    "Topics : a b\n",
    "Advertisement (Photo:PTI) ",
    "Dear Reader,\n",
    "(Photo: ",
    "{{x}} ",
    "&amp;",
    "Subscribe now\nx\n",
    "By A\n",
    "Read More. ",
    "By . Read more about ",
    "Read More.\n",
    "Share\nTweet\n",
    "- ",
    "/\n",
    "<p>a</p><b>x</b>",
    TAIL,
    TAIL.replace("\n", " "),
)
SIZE = 1_000_000
Text = tuple[str, str | None]


def article(seed: int, size: int = 4096) -> str:
    """An invented article of about `size` characters, in paragraphs of two or three sentences."""
    chance, words = random.Random(seed), TEXT.split()
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < size:
        sentences = [
            " ".join(chance.choices(words, k=chance.randint(12, 28))) for _ in range(chance.randint(2, 3))
        ]
        paragraphs.append(". ".join(sentence[0].upper() + sentence[1:] for sentence in sentences) + ".")
    return "\n".join(paragraphs)[:size]


def labelled() -> list[Text]:
    """The labelled texts, where they are."""
    texts: list[Text] = []
    for file in sorted((CORPUS / "cleaning").glob("*.jsonl")):
        with file.open(encoding="utf-8") as lines:
            texts += [(record["text"], record["outlet"]) for record in map(json.loads, lines)]
    return texts


def slow() -> Iterator[tuple[str, str]]:
    """Texts that are made to be slow, by name: one piece over and over, all rules' examples in any order."""
    for unit in SLOW:
        yield repr(unit), unit * (SIZE // len(unit))
    chance = random.Random(5)
    for name, pool, join in _pools(chance):
        count = SIZE * len(pool) // sum(map(len, pool))
        yield name, join.join(chance.choices(pool, k=count))[:SIZE]


def _pools(chance: random.Random) -> list[tuple[str, list[str], str]]:
    """Pieces of which texts are made, by name, and what stands between two of them."""
    rules = default_rules().of("businessstandard")
    hits, misses = [hit for rule in rules for hit in rule.hit], [miss for rule in rules for miss in rule.miss]
    everybodys = [hit for rule in default_rules().all for hit in rule.hit]
    paragraphs = article(5, 100_000).split("\n")
    return [
        ("examples, a line each", hits, "\n"),
        ("all outlets' examples, a line each", everybodys, "\n"),
        ("those that are not ASCII", [hit for hit in everybodys if not hit.isascii()], "\n"),
        ("those and paragraphs", [f"{hit}\n{chance.choice(paragraphs)}" for hit in everybodys], "\n"),
        ("3,000 long lines of examples", list(_long_lines(hits, 3000, chance)), "\n"),
        ("9,900 lines of examples", list(_long_lines(hits, 9900, chance)), "\n"),
        ("9,900 lines of all outlets' examples", list(_long_lines(everybodys, 9900, chance)), "\n"),
        ("words of examples, a line each", " ".join(hits).split(), "\n"),
        ("words of examples, as sentences", list(_sentences(" ".join(hits).split(), chance)), "\n"),
        ("headers and names, no two alike", [f"Topics\nRiver {number}" for number in range(90_000)], "\n"),
        ("writers, no two alike", [f"By Ada {number:x}moss" for number in range(90_000)], "\n"),
        ("examples, in one line", [hit.replace("\n", " ") for hit in hits], " "),
        ("examples, glued", [hit.replace("\n", "") for hit in hits], ""),
        ("near-misses, a line each", misses, "\n"),
        ("both and short lines", [*hits, *misses, *(unit.strip() for unit in SLOW)], "\n"),
        ("words of rules", TAIL.split(), " "),
    ]


def _long_lines(hits: Sequence[str], count: int, chance: random.Random) -> Iterator[str]:
    """Lines of several examples, so long that a text has few enough for an article."""
    for _ in range(count):
        yield " ".join(chance.choices(hits, k=9)).replace("\n", " ")[: SIZE // count]


def _sentences(words: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Sentences of any of some words."""
    for _ in range(9000):
        yield " ".join(chance.choices(words, k=12)).capitalize() + "."


def in_blocks(text: str, outlet: str | None) -> None:
    """Clean a text as the pipelines do: its lines as blocks of an article, in two steps."""
    blocks = [Block(text=line, tag="p", css="story") for line in text.split("\n") if line]
    article = Article(blocks=blocks, article_body="\n\n".join(block.text for block in blocks))
    clean_article(article, outlet, kinds=frozenset(KINDS) - {"disclaimer"})
    clean_article(article, outlet, kinds={"disclaimer"})


def measure(texts: Sequence[Text], repeat: int, clean: Callable[..., object] = clean_text) -> float:
    """Seconds for all texts, the best of the repeats."""
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        for text, outlet in texts:
            clean(text, outlet)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure cleaning.")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--worst", action="store_true", help="texts of 1 MB that are made to be slow")
    options = parser.parse_args()
    rules = default_rules()
    print(f"{len(rules.all)} rules of {len(rules.outlets)} outlets and everybody")
    sets: dict[str, list[Text]] = {
        "clean, 4 KB": [(article(seed), "businessstandard") for seed in range(100)],
        "widget at the end, 4 KB": [
            (article(seed, 3600) + "\n" + TAIL, "businessstandard") for seed in range(100)
        ],
        "labelled": labelled(),
    }
    each = {name: tell(name, texts, options.repeat) for name, texts in sets.items() if texts}
    note({"article of 4 KB, microseconds": each["clean, 4 KB"]})
    if options.worst:
        note({"worst text of 1 MB, seconds": tell_worst()})


def tell(name: str, texts: Sequence[Text], repeat: int) -> float:
    """Print how long some texts take; gives microseconds of one as plain text."""
    size = sum(len(text.encode()) for text, _ in texts)
    took = []
    for way, clean in (("", clean_text), (", blocks in two steps", in_blocks)):
        seconds = measure(texts, repeat, clean)
        took.append(seconds / len(texts) * 1e6)
        rate = size / seconds / 1e6
        print(f"{name + way:46} {len(texts):4} texts  {took[-1]:8.0f} µs each  {rate:6.2f} MB/s", flush=True)
    return took[0]


def tell_worst() -> float:
    """Print how long the slowest texts take; gives the most seconds of those of 1 MB."""
    most = 0.0
    for name, text in slow():
        seconds = measure([(text, "businessstandard")], 1)
        most = max(most, seconds)
        print(f"1 MB of {name[:40]:40} {seconds:6.2f} s", flush=True)
    rows = "\n".join(f"By Ada Moss and Petra Lind, {at % 28 + 1} May 2024" for at in range(20_000))
    seconds = measure([(rows, "businessstandard")], 1, in_blocks)
    print(f"{'20,000 blocks in two steps':48} {seconds:6.2f} s")
    return most


if __name__ == "__main__":
    main()
