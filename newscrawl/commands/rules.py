"""`scrapy rules`: the cleaning rules that a run would use, yours included."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from newscrawl import clean
from newscrawl.clean.rule import Rule
from newscrawl.console.answering import Refused
from newscrawl.console.command import FINE, NewsCommand
from newscrawl.runs.status import ExitStatus


class Command(NewsCommand):
    """Lists the cleaning rules."""

    usage = "[options]"
    summary = "List the cleaning rules"
    about = (
        "List the cleaning rules: those of everybody, and those of one outlet or of all. "
        "Your own files are named by the setting CLEAN_RULES_FILES."
    )
    examples = ("scrapy rules --outlet mint", "scrapy rules -s CLEAN_RULES_FILES=mine.toml")
    statuses = {**FINE, 2: "a wrong argument, or a file of rules that is wrong"}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Rules")
        group.add_argument("--outlet", metavar="OUTLET", help="only what applies to this outlet")
        group.add_argument("--json", action="store_true", help="print JSON Lines, one a rule")

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Print the rules."""
        if args:
            raise Refused(f"an outlet is named with --outlet, like: {self.examples[0]}")
        rules = clean.load_rules(self.settings.getlist("CLEAN_RULES_FILES"))
        self.outlet_of(opts, *(rule.outlet for rule in rules.all if rule.outlet))
        for rule in rules.of(opts.outlet) if opts.outlet else rules.all:
            line = json.dumps(_as_data(rule), ensure_ascii=False) if opts.json else _as_line(rule)
            sys.stdout.write(line + "\n")
        return ExitStatus.OK


def _as_data(rule: Rule) -> dict[str, Any]:
    """A rule as plain data; fields that say nothing are left out."""
    data = {
        "id": rule.name,
        "outlet": rule.outlet,
        "kind": rule.kind,
        "place": rule.place,
        "strength": rule.strength,
        "takes": rule.takes,
        "where": rule.where,
        "beside": sorted(rule.beside),
        "becomes": dict(rule.becomes),
        "phrases": [phrase.source for phrase in rule.phrases],
        "says": [[sorted(words) for words in saying.words] for saying in rule.says],
        "until": [phrase.source for phrase in rule.until],
        "hit": list(rule.hit),
        "miss": list(rule.miss),
    }
    return {key: value for key, value in data.items() if value}


def _as_line(rule: Rule) -> str:
    """A rule in one line: id, kind, where it may stand, what it says or its first phrase, and how many."""
    more = f" (+{len(rule.phrases) - 1})" if len(rule.phrases) > 1 else ""
    first = rule.phrases[0].source if rule.phrases else f"says {' '.join(sorted(rule.spoken))}"
    stands = f"{rule.place}/{rule.strength}"
    return f"{rule.name:34} {rule.kind:13} {stands:18} {first[:70]}{more}"
