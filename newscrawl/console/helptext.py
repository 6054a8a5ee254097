"""How the help of a command reads: from the top, with lines that stay lines.

A command's own options come before those that Scrapy gives to all; examples and exit statuses have lines of
their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import wrap

from scrapy.commands import ScrapyHelpFormatter

_ENTRY = re.compile(r" +\S+ {2,}")
"""A word, and behind it what it means."""


def indented(lines: Iterable[str]) -> str:
    """Lines as they stand below a heading of the help."""
    return "\n".join(f"  {line}" for line in lines)


def headed(title: str, text: str) -> str:
    """A part of the help, with its heading."""
    return f"{title}\n{'=' * len(title)}\n{text}"


class HelpFormatter(ScrapyHelpFormatter):
    """Scrapy's, with the common options after the command's own, and with lines that stay lines."""

    def format_part_strings(self, part_strings: list[str]) -> list[str]:
        """The whole help is what begins with the usage; its sections come in the order they were added."""
        if part_strings and part_strings[0].startswith("usage: "):
            common = [part for part in part_strings if part.lstrip().startswith("Global Options\n")]
            rest = [part for part in part_strings if part not in common]
            part_strings = [*rest[:-1], *common, *rest[-1:]]
        return super().format_part_strings(part_strings)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(_wrapped(line, width, indent) for line in text.split("\n"))


def _wrapped(line: str, width: int, indent: str) -> str:
    """A line in as many as it takes. No word is cut in two: addresses in examples are there to be copied."""
    entry = _ENTRY.match(line)
    hang = len(entry[0]) if entry else 5 * line.startswith(" ")
    lines = wrap(
        line,
        width,
        initial_indent=indent,
        subsequent_indent=indent + " " * hang,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return "\n".join(lines) or line
