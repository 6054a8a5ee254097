"""What was found beside what was aimed at, a line a figure.

The aims are data (`aims.toml`), so that what a figure must be stands in one place and is not known by the
measurement that tells it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Figures

FILE = Path(__file__).with_name("aims.toml")


@dataclass(frozen=True, slots=True)
class Aim:
    """How large a figure of a measurement may be, or must be where it is the `least`."""

    measurement: str
    figure: str
    bound: float
    is_least: bool

    def is_met(self, found: float) -> bool:
        return found >= self.bound if self.is_least else found <= self.bound

    def row(self, found: float | None) -> str:
        """A line of the table; what was aimed at and missed is marked."""
        wanted = f"{'at least' if self.is_least else 'at most'} {self.bound:g}"
        if found is None:
            return f"{self.figure:46} {'not measured':>12}   {wanted}"
        return f"{self.figure:46} {found:12,.4g}   {wanted}{'' if self.is_met(found) else '   MISSED'}"


def load(path: Path = FILE) -> list[Aim]:
    """The aims of a file. Raises ValueError for what is none."""
    tables = tomllib.loads(path.read_text("utf-8"))
    return [_aim(name, *item) for name, table in tables.items() for item in table.items()]


def _aim(measurement: str, figure: str, said: str) -> Aim:
    sign, _, bound = said.partition(" ")
    if sign not in {">=", "<="}:
        raise ValueError(f"{measurement}, {figure}: {said!r} is no bound; write '>= 0.9' or '<= 300'")
    return Aim(measurement, figure, float(bound), sign == ">=")


def rows(aims: Iterable[Aim], names: Sequence[str], found: Figures) -> list[str]:
    """The lines for some measurements, and one that says how many aims are met."""
    asked = [aim for aim in aims if aim.measurement in names]
    met = sum(aim.figure in found and aim.is_met(found[aim.figure]) for aim in asked)
    return [*(aim.row(found.get(aim.figure)) for aim in asked), f"{met} of {len(asked)} aims are met"]
