"""What measurements find, for whoever sets it beside what was aimed at.

Each measurement is a process of its own, some with others below it: a figure is a line of JSON in the file
that `NEWSCRAWL_FIGURES` names. Where it names none, nothing is written.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

NAMED = "NEWSCRAWL_FIGURES"
Figures = dict[str, float]


def note(figures: Figures) -> None:
    """Add what was found, by its name in `aims.toml`. Raises OSError where the file cannot be written."""
    if path := os.environ.get(NAMED):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(json.dumps(figures) + "\n")


def noted(path: Path) -> Figures:
    """All that was found; of a figure that was noted twice the last."""
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return {name: value for line in lines for name, value in json.loads(line).items()}
