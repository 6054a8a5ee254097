"""What pages in some seventy languages say around their articles, tried on pages made for it.

The text of the pages is in no language, so that only the words under test can tell; the tables have them.
What is known to be read wrongly is named in the tests: who mends it takes it from there.
"""

from __future__ import annotations

import csv
import random
from functools import cache
from pathlib import Path

from newscrawl.extract import extract
from newscrawl.items import Article

ADDRESS = "https://www.harbourpost.example/news/milla-kantor-venisk-dolmar"
TITLE = "Milla kantor venisk dolmar"
OTHER = "Kudan bresk olin mavar sintu tarvel"
"""The headline of another story."""
PARAGRAPHS = 6
_TEXT = "milla kantor venisk dolmar prosa vintu larek osmin tarvel kudan bresk olin mavar sintu pelor dravin"
_WORDS = _TEXT.split()


def table(name: str) -> list[dict[str, str]]:
    """The rows of a table of this folder, by the names of its columns."""
    with Path(__file__).with_name(f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def paragraph(number: int) -> str:
    """A paragraph of four sentences that begins with its number."""
    chance = random.Random(number)

    def sentence() -> str:
        words = [chance.choice(_WORDS) + chance.choice(("", "s", "n", "ta")) for _ in range(12)]
        return f"{' '.join(words).capitalize()}."

    return f"<p>Mark{number} {' '.join(sentence() for _ in range(4))}</p>"


def article(
    language: str, *, head: str = "", amid: str = "", behind: str = "", title: str = TITLE
) -> Article | None:
    """What is read of a page in `language` with these pieces below its heading, amid its text and behind."""
    texts = [paragraph(number) for number in range(1, PARAGRAPHS + 1)]
    half = PARAGRAPHS // 2
    text = "".join([head, *texts[:half], amid, *texts[half:], behind])
    return read(language, f"<article><h1>{title}</h1>{text}</article>", title)


def read(language: str, main: str, title: str = TITLE) -> Article | None:
    """What is read of a page in `language` that is `main` between the head of its site and nothing else."""
    page = f"<head><meta charset='utf-8'><title>{title} - Osmin</title></head><body><header>Osmin</header>"
    return extract(f"<html lang='{language}'>{page}<main>{main}</main></body></html>".encode(), ADDRESS)


def is_whole(found: Article | None) -> bool:
    """Whether all paragraphs of the text are there."""
    return found is not None and all(
        f"Mark{number} " in (found.article_body or "") for number in range(1, PARAGRAPHS + 1)
    )
