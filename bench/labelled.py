"""How cleaning does on texts with labels, by the scorer that comes with them.

    python -m bench.labelled

Reads the texts and the scorer in `../shared` (or NEWSCRAWL_SHARED). Every word that should go and stays is
residue, every one that should stay and goes is lost.
"""

from __future__ import annotations

import sys
from typing import Any

from bench.corpus import CORPUS
from bench.figures import Figures, note
from bench.pages import tool
from newscrawl.clean import clean_text

FILES = ("cleaning", "traps")
FOUND = {
    "residue": "residue",
    "loss": "loss",
    "exact_dirty": "exact of those with residue",
    "exact_clean": "exact of the clean",
    "disclaimer_recall": "disclaimers found",
    "reversible": "reversible",
    "invented": "invented words",
}
"""What the scorer calls its figures, and what the aims do."""


def measure() -> Figures:
    """The figures of all texts of articles; lists of articles are nothing to clean."""
    score: Any = tool("score_cleaning")
    texts = [text for name in FILES for text in score.read_jsonl(CORPUS / "cleaning" / f"{name}.jsonl")]
    articles = [text for text in texts if text["meta"]["is_article"]]
    found = score.report(articles, lambda text: clean_text(text["text"], text["outlet"]))["all"]
    return {ours: found[theirs] for theirs, ours in FOUND.items()}


def main() -> int:
    figures = measure()
    for name, value in figures.items():
        print(f"{name:30} {value:8.4f}")
    note(figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
