"""`scrapy clean FILE`: a text with what would go from it, and by which rule.

The tool for writing rules: see docs/cleaning.md.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from newscrawl import clean
from newscrawl.console.answering import Refused
from newscrawl.console.command import FINE, NewsCommand
from newscrawl.items import to_record
from newscrawl.runs.status import ExitStatus

_COLOURS = {"disclaimer": "33", "byline": "36", "dateline_meta": "36", "topics": "36", "caption": "36"}
_OTHER = "31"


class Command(NewsCommand):
    """Shows what cleaning takes from a text."""

    usage = "[options] FILE"
    summary = "Show what cleaning takes from a text, and by which rule"
    about = (
        "Show a text with what cleaning would take marked like this: [-text-](rule), in colour "
        "on a terminal. "
        "FILE is plain UTF-8 text, - is standard input."
    )
    examples = ("scrapy clean story.txt --outlet businessstandard", "pbpaste | scrapy clean -")
    statuses = {**FINE, 2: "a wrong argument, or a file that cannot be read"}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Clean")
        group.add_argument("--outlet", metavar="OUTLET", help="clean as a text of this outlet")
        group.add_argument(
            "--json", action="store_true", help="print kept and removed text as one JSON object"
        )

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Clean one file and show it."""
        if len(args) != 1:
            raise Refused(f"name one file, or - for standard input, like: {self.examples[0]}")
        rules = clean.load_rules(self.settings.getlist("CLEAN_RULES_FILES"))
        self.outlet_of(opts, *(rule.outlet for rule in rules.all if rule.outlet))
        text = _read(args[0])
        cleaned = clean.clean_text(text, opts.outlet, rules=rules)
        shown = _as_json(cleaned) if opts.json else marked(text, cleaned, colour=_takes_colour())
        sys.stdout.write(shown + ("" if shown.endswith("\n") else "\n"))
        return ExitStatus.OK


def _takes_colour() -> bool:
    """Whether standard output is a terminal that shows colour, of a person who wants it (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _read(name: str) -> str:
    """The text of a file or of standard input."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise Refused(f"{name}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Refused(f"{name}: not UTF-8 text; convert it first (iconv -t utf-8)") from None


def marked(text: str, cleaned: clean.Cleaned, *, colour: bool = False) -> str:
    """The text with every removed piece marked in its place, by its rule."""
    parts: list[str] = []
    at = 0
    for piece in cleaned.removed:
        core = piece.text.strip()
        start = piece.at + piece.text.find(core)
        mark = f"[-{core}-]({piece.rule})"
        parts += text[at:start], _painted(mark, piece.kind) if colour else mark
        at = start + len(core)
    parts.append(text[at:])
    return "".join(parts)


def _painted(text: str, kind: str) -> str:
    return f"\x1b[{_COLOURS.get(kind, _OTHER)}m{text}\x1b[0m"


def _as_json(cleaned: clean.Cleaned) -> str:
    record = {
        "text": cleaned.text,
        "removed": to_record(cleaned.removed),
        "disclaimers": to_record(cleaned.disclaimers),
        "agency": cleaned.agency,
        "dateline": cleaned.dateline,
        "dates": cleaned.dates,
        "topics": cleaned.topics,
        "premium": cleaned.premium,
        "truncated": cleaned.truncated,
    }
    return json.dumps(record, ensure_ascii=False, indent=1)
